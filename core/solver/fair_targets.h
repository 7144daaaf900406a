#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace landbridge::solver {

/// Where a group stands in the order of whole units (matching.md, "Whole units").
struct Standing {
    std::int64_t covered = 0;
    std::int64_t divisor = 1; ///< basis times weight
    std::int32_t index = 0;
};

/// Whether the next unit goes to `a` before `b`: the lower covered/divisor, then the larger (covered + 1)/divisor, then
/// the smaller index.
bool isMoreDeserving(const Standing& a, const Standing& b);

/// What one group can be given.
struct Room {
    std::int64_t low = 0;     ///< it has at least this
    std::int64_t high = 0;    ///< and at most this
    std::int64_t divisor = 1; ///< basis times weight
};

/// Hands out `total` unit by unit in the order of isMoreDeserving, starting from every `low`, never above a `high`;
/// the index of a group is its place in `rooms`. The sum of lows is at most `total`, that of highs at least.
std::vector<std::int64_t> fairTargets(std::span<const Room> rooms, std::int64_t total);

} // namespace landbridge::solver
