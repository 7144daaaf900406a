#include "core/rules/known_inputs.h"

#include "core/rules/input_parts.h"

namespace landbridge::rules {

Inputs knownInputs(const Workspace& workspace, const ScenarioId& scenario, const Configuration& configuration)
{
    std::optional<Error> ignored;
    return parts::inputsAsTheyAre(workspace, scenario, configuration, ignored);
}

} // namespace landbridge::rules
