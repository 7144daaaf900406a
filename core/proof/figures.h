#pragma once

#include "core/proof/labels.h"

namespace landbridge::proof {

/// Everything that a run prints about its plan, computed again from the plan: tiers, groups, needs, offers, rejected,
/// left out, number of grants.
Run figuresOf(const Plan& plan, const Standing& standing);

/// Names every figure of `run` that is not what `expected` says.
void checkFigures(const Run& run, const Run& expected, Failures& failures);

} // namespace landbridge::proof
