#pragma once

#include <cstdint>
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

/// Moves the flow of `entitlements` to few grants, then to the least sum of amount times cost among the pairs in use.
/// The entitlements stay exact. Few grants is a heuristic (slope scaling: the price of a unit is one over the size of
/// the grant; after every round the smallest grants are pushed out in turn), bounded by `effort` steps; the second part
/// is exact among plans that use no other pair. Input in the same order gives the same flow.
Assignment assignGrants(const Problem& problem, const Entitlements& entitlements, std::int64_t effort,
                        const std::stop_token& stop = {});

} // namespace landbridge::solver
