#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/model/finding.h"
#include "core/model/run.h"
#include "core/model/workspace.h"

namespace landbridge::matching {

struct MatchRequest {
    ScenarioId scenario = {}; ///< empty = the plain round
    Configuration configuration = {};
    std::string predecessor = {}; ///< digest of the last stored run of the scenario
};

/// What came of a matching: a run, or what stands in its way.
struct MatchAnswer {
    std::optional<Run> run = {};               ///< its `digest` (the seal) is left empty
    std::vector<CollidingLine> colliding = {}; ///< the smallest set of fixed lines that cannot be kept together
    std::vector<Finding> findings = {};        ///< worth knowing
};

/// How far the work is: `done` of `total` parts.
using MatchProgress = std::function<void(std::int64_t done, std::int64_t total)>;

/// Runs the matching of one scenario: every kind of support in its own unit, tiers, leximin, few grants, the fixed
/// tie-break (matching.md); whole grants where a rule looks at them. The same input gives the same answer. Errors:
/// asOfMissing, runMissingRate, runTooLarge, runCancelled (within 100 ms of the stop).
Result<MatchAnswer> match(const Workspace& workspace, const MatchRequest& request, const std::stop_token& stop = {},
                          const MatchProgress& progress = {});

} // namespace landbridge::matching
