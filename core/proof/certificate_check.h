#pragma once

#include "core/proof/failure.h"
#include "core/rules/inputs.h"

namespace landbridge::proof {

/// Everything that does not hold of `run` against the raw records of `workspace` and the run's own configuration: hard
/// rules, fixed lines, levels 2 and 3 by labels, or where rules look at whole grants every printed bound by
/// its proof, and every printed figure, status and reason. Empty = proved. The seal is not
/// looked at.
Failures checkRun(const Workspace& workspace, const Run& run);

/// The same for a plan alone: `matches` under `configuration`; everything else is derived, labels too. Where
/// rules look at whole grants, the hard rules alone are.
Failures checkPlan(const Workspace& workspace, const ScenarioId& scenario, const Configuration& configuration,
                   const std::vector<Match>& matches);
/// The same where the inputs are built already.
Failures checkPlan(const rules::Inputs& inputs, const std::vector<Match>& matches);

} // namespace landbridge::proof
