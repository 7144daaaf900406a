#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

#include "core/base/wide.h"
#include "core/solver/entitlement.h"
#include "core/solver/problem.h"

namespace landbridge::solver {

/// Who gives to whom, every group keeping what it is entitled to.
struct Assignment {
    bool cancelled = false;
    std::vector<std::int64_t> flow = {}; ///< per arc
    std::int64_t grants = 0;             ///< pairs with a positive sum, those with a fixed line included
    std::int64_t atLeast = 0;            ///< no plan with these entitlements has fewer (proven)
    Int128 tieBreak = 0;                 ///< the sum of amount times cost
};

/// What the search may do, and what decides between plans that are equal.
struct AssignOptions {
    std::int64_t effort = 1'000'000; ///< steps of the search for few grants
    /// Of one unit on an arc of the problem, 0 to 2^40; asked only for arcs in use. Empty = all cost the same.
    std::function<std::int64_t(std::size_t arc)> cost = {};
};

/// Moves the flow of `entitlements` to few grants, then to the least sum of amount times cost among the pairs in use.
/// The entitlements stay exact. Few grants is a heuristic (slope scaling: the price of a unit is one over the size of
/// the grant; after every round the smallest grants are pushed out in turn), bounded in steps; the second part
/// is exact among plans that use no other pair. Input in the same order gives the same flow.
Assignment assignGrants(const Problem& problem, const Entitlements& entitlements, const AssignOptions& options = {},
                        const std::stop_token& stop = {});

} // namespace landbridge::solver
