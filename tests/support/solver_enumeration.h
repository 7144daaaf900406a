#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/solver/problem.h"

namespace landbridge::testing {

/// Whether plan `a` covers the groups better than `b`: the totals of the tiers in turn, then in every tier the units
/// that are due first.
bool isBetterCover(const std::vector<solver::Group>& groups, const std::vector<std::int64_t>& a,
                   const std::vector<std::int64_t>& b);

/// The covered amount of every group in the best plan by matching.md (tier totals in turn, then inside every tier the
/// whole units by level), found by listing every plan of a tiny problem; nothing when no plan places the mandatory
/// parts.
std::optional<std::vector<std::int64_t>> bestByEnumeration(const solver::Problem& problem);

/// The fewest grants of any plan of a tiny problem that covers the groups by exactly these amounts.
std::int64_t fewestGrantsByEnumeration(const solver::Problem& problem, const std::vector<std::int64_t>& covered);

/// An empty text when the flow respects every amount, capacity, cap and mandatory part and covers the groups by these
/// amounts; else the place of the fault.
std::string flowFault(const solver::Problem& problem, const std::vector<std::int64_t>& flow,
                      const std::vector<std::int64_t>& covered);

} // namespace landbridge::testing
