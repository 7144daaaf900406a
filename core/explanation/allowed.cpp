#include "core/explanation/allowed.h"

#include <algorithm>

namespace landbridge::explanation {
namespace {

/// What `parts` hold in `year`, or in all years.
std::int64_t within(const std::vector<rules::Part>& parts, std::optional<int> year)
{
    std::int64_t sum = 0;
    for (const rules::Part& part : parts)
        if (!year || !part.year || part.year == year)
            sum += part.amount;
    return sum;
}

} // namespace

std::int64_t mostAllowed(const Ground& ground, const NeedId& need, const OfferId& offer, std::optional<int> year)
{
    const rules::Inputs& inputs = ground.inputs();
    const std::int32_t n = inputs.needIndex(need);
    const std::int32_t o = inputs.offerIndex(offer);
    if (n == rules::kNoRecord || o == rules::kNoRecord)
        return 0;
    const rules::NeedFacts& needFacts = inputs.needs[static_cast<std::size_t>(n)];
    const rules::OfferFacts& offerFacts = inputs.offers[static_cast<std::size_t>(o)];
    std::int64_t gap = within(needFacts.phases, needFacts.isSplit() ? year : std::nullopt);
    std::int64_t balance = within(offerFacts.tranches, offerFacts.isSplit() ? year : std::nullopt);
    std::optional<std::int64_t> onPair = inputs.pairCap(n, o);
    std::optional<std::int64_t> toState = inputs.stateCap(n, o);
    for (const rules::FixedLine& line : inputs.lines) {
        if (line.needIndex == rules::kNoRecord || line.offerIndex == rules::kNoRecord)
            continue;
        const bool isItself = line.needIndex == n && line.offerIndex == o && line.year == year;
        if (isItself)
            continue;
        if (line.needIndex == n && (!needFacts.isSplit() || line.year == year))
            gap -= line.amount;
        if (line.offerIndex == o && (!offerFacts.isSplit() || line.year == year))
            balance -= line.amount;
        if (onPair && line.needIndex == n && line.offerIndex == o)
            *onPair -= line.amount;
        const rules::NeedFacts& other = inputs.needs[static_cast<std::size_t>(line.needIndex)];
        if (toState && line.offerIndex == o && other.traits.state == needFacts.traits.state)
            *toState -= line.amount;
    }
    std::int64_t most = std::min(gap, balance);
    for (const std::optional<std::int64_t>& cap : {onPair, toState})
        if (cap)
            most = std::min(most, *cap);
    return std::max<std::int64_t>(most, 0);
}

} // namespace landbridge::explanation
