#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/solver/problem.h"

namespace landbridge::solver {

enum class Outcome : std::uint8_t {
    solved,
    cancelled,          ///< nothing else of the answer counts
    mandatoryNotPlaced, ///< the mandatory parts do not fit together; `stuck` names one
    tooLarge,           ///< a sum of the problem reaches 2^62
};

/// What every group gets, exactly, with a flow that gives it to them.
struct Entitlements {
    Outcome outcome = Outcome::solved;
    std::int32_t stuck = kNone;             ///< node of a mandatory source or phase that could not be placed
    std::vector<std::int64_t> flow = {};    ///< per arc
    std::vector<std::int64_t> covered = {}; ///< per group, fixed lines included
    /// Per node, then per group: nodes of different cells exchange nothing in any best plan, so the flow on arcs
    /// between cells stays.
    std::vector<std::int32_t> cell = {};
    std::int32_t maxFlows = 0; ///< maximum flows that were needed
};

/// Levels 2 and 3 of matching.md: mandatory parts first, then as much as possible to each tier in turn, inside a tier
/// leximin in whole units (isMoreDeserving). Exact; the covered amounts are unique, the flow is one of many. Divide and
/// conquer over tight cuts (Fujishige 1980, Groenevelt 1991). Answers a stop within milliseconds.
Entitlements findEntitlements(const Problem& problem, const std::stop_token& stop = {},
                              const ProgressCallback& progress = {});

} // namespace landbridge::solver
