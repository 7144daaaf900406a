#pragma once

#include "core/rules/inputs.h"

namespace landbridge::rules {

/// The inputs as far as they can be told, for tables and forms, which show a round before it can be run: a record whose
/// rate is missing has no phases (or tranches) and amounts of 0; where the round has no `as_of`, no rate holds.
Inputs knownInputs(const Workspace& workspace, const ScenarioId& scenario, const Configuration& configuration);

} // namespace landbridge::rules
