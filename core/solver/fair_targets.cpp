#include "core/solver/fair_targets.h"

#include <algorithm>
#include <cassert>

#include "core/base/wide.h"

namespace landbridge::solver {
namespace {

/// Levels are searched as mark/scale, where scale is the largest divisor: between two marks no group gets two units.
class Ladder {
public:
    explicit Ladder(std::span<const Room> rooms) : rooms_(rooms)
    {
        for (const Room& room : rooms)
            scale_ = std::max(scale_, room.divisor);
        full_.reserve(rooms.size());
        for (const Room& room : rooms) {
            full_.push_back((Int128{room.high} * scale_ + room.divisor - 1) / room.divisor);
            top_ = std::max(top_, full_.back());
        }
    }

    /// What group `g` has when every unit that starts below mark/scale is handed out.
    std::int64_t amountAt(std::size_t g, Int128 mark) const
    {
        const Room& room = rooms_[g];
        if (mark >= full_[g])
            return room.high;
        const Int128 units = (mark * room.divisor + scale_ - 1) / scale_;
        return std::clamp(static_cast<std::int64_t>(units), room.low, room.high);
    }

    Int128 sumAt(Int128 mark) const
    {
        Int128 sum = 0;
        for (std::size_t g = 0; g < rooms_.size(); ++g)
            sum += amountAt(g, mark);
        return sum;
    }

    /// The highest mark that hands out at most `total`.
    Int128 highestWithin(std::int64_t total) const
    {
        Int128 within = 0;
        Int128 beyond = top_ + 1;
        while (beyond - within > 1) {
            const Int128 middle = within + (beyond - within) / 2;
            (sumAt(middle) <= total ? within : beyond) = middle;
        }
        return within;
    }

    /// Whether the unit above `amount` of group `g` starts below mark/scale.
    bool startsBelow(std::size_t g, std::int64_t amount, Int128 mark) const
    {
        return mark >= full_[g] || Int128{amount} * scale_ < mark * rooms_[g].divisor;
    }

private:
    std::span<const Room> rooms_;
    std::int64_t scale_ = 1;
    Int128 top_ = 0;
    std::vector<Int128> full_ = {};
};

} // namespace

bool isMoreDeserving(const Standing& a, const Standing& b)
{
    const Int128 left = Int128{a.covered} * b.divisor;
    const Int128 right = Int128{b.covered} * a.divisor;
    if (left != right)
        return left < right;
    if (a.divisor != b.divisor)
        return a.divisor < b.divisor; // one unit more is worth more where the divisor is smaller
    return a.index < b.index;
}

std::vector<std::int64_t> fairTargets(std::span<const Room> rooms, std::int64_t total)
{
    const Ladder ladder(rooms);
    const Int128 mark = ladder.highestWithin(total);
    std::vector<std::int64_t> targets(rooms.size());
    std::vector<Standing> next;
    Int128 left = total;
    for (std::size_t g = 0; g < rooms.size(); ++g) {
        targets[g] = ladder.amountAt(g, mark);
        left -= targets[g];
        if (targets[g] < rooms[g].high && ladder.startsBelow(g, targets[g], mark + 1))
            next.push_back({targets[g], rooms[g].divisor, static_cast<std::int32_t>(g)});
    }
    assert(left >= 0 && left <= static_cast<Int128>(next.size()));
    std::ranges::sort(next, isMoreDeserving);
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++targets[static_cast<std::size_t>(next[i].index)];
    return targets;
}

} // namespace landbridge::solver
