#pragma once

#include "core/proof/plan.h"

namespace landbridge::proof {

/// Checks that the plan's running totals in one measure with rules about whole grants, and with the totals of the tiers
/// before, cannot exceed `atMost` (per tier of the measure's groups, ascending): walks the tree of cases of `proof` and
/// works out, in whole numbers, what its prices allow in each. Names every bound that is not proved, and every step
/// that is none.
void checkGrantsProof(const Plan& plan, std::int32_t measure, const GrantsProof& proof,
                      const std::map<std::int64_t, std::int64_t>& atMost, Failures& failures);

/// What the plan brings to the tiers of a measure up to each of them.
std::map<std::int64_t, std::int64_t> runningTotals(const Plan& plan, std::int32_t measure);

} // namespace landbridge::proof
