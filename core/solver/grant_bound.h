#pragma once

#include <cstdint>
#include <vector>

#include "core/solver/entitlement.h"
#include "core/solver/problem.h"

namespace landbridge::solver {

/// The largest grant that each pair can carry: what its offer has, its need can take and its arcs let through.
std::vector<std::int64_t> largestGrants(const Problem& problem);

/// A flow that is cheapest when a unit on a pair without fixed line costs `prices` of that pair, a price being at most
/// `scale` over the pair's largest grant. An empty flow when there is none.
struct PricedFlow {
    const std::vector<std::int64_t>& flow;
    const std::vector<std::int64_t>& prices;
    std::int64_t scale = 1;
};

/// A number of grants that no plan with these entitlements can undercut: the pairs with a fixed line, and in every
/// component that can exchange money the greatest of three counts: what the priced flow says (a linear relaxation),
/// what the offers that are used up need to place their money, what the groups need to get theirs.
std::int64_t grantsAtLeast(const Problem& problem, const Entitlements& entitlements, const PricedFlow& priced);

/// Per cell of `entitlements`: whether money is left in it.
std::vector<bool> cellsWithMoneyLeft(const Problem& problem, const Entitlements& entitlements);

} // namespace landbridge::solver
