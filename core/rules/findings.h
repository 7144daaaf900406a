#pragma once

#include "core/rules/inputs.h"

namespace landbridge::rules {

/// What a person should know about the data as the scenario sees them, and can accept: drafts, holes in ranks,
/// endorsements, missing rates, values, cover, parties in free text, fixed lines that shrank or went, claims that the
/// offers hardly reach. By subject and code.
std::vector<Finding> findings(const Workspace& workspace, const ScenarioId& scenario = {},
                              const Configuration& configuration = {});

/// Whether a person has settled `finding` (accepted or waived it).
bool isSettled(const Workspace& workspace, const Finding& finding);

} // namespace landbridge::rules
