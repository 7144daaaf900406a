#include "core/matching/line_index.h"

namespace landbridge::matching {

using rules::FixedLine;

LineIndex::LineIndex(const rules::Inputs& inputs)
    : inputs_(inputs), ofNeed_(inputs.needs.size()), ofOffer_(inputs.offers.size())
{
    for (const FixedLine& line : inputs.lines) {
        if (!line.over.empty())
            continue;
        ofNeed_[static_cast<std::size_t>(line.needIndex)].push_back(&line);
        ofOffer_[static_cast<std::size_t>(line.offerIndex)].push_back(&line);
    }
}

const std::vector<const FixedLine*>& LineIndex::ofNeed(std::int32_t need) const
{
    return ofNeed_[static_cast<std::size_t>(need)];
}

const std::vector<const FixedLine*>& LineIndex::ofOffer(std::int32_t offer) const
{
    return ofOffer_[static_cast<std::size_t>(offer)];
}

bool LineIndex::isWithoutYear(const FixedLine& line) const
{
    return !line.year && (inputs_.needs[static_cast<std::size_t>(line.needIndex)].isSplit() ||
                          inputs_.offers[static_cast<std::size_t>(line.offerIndex)].isSplit());
}

bool LineIndex::isOverYears(const FixedLine& line) const
{
    return !line.year && inputs_.needs[static_cast<std::size_t>(line.needIndex)].isSplit() &&
           inputs_.offers[static_cast<std::size_t>(line.offerIndex)].isSplit();
}

std::int64_t LineIndex::onPair(std::int32_t need, std::int32_t offer) const
{
    std::int64_t sum = 0;
    for (const FixedLine* line : ofNeed(need))
        if (line->offerIndex == offer)
            sum += line->amount;
    return sum;
}

std::int64_t LineIndex::toState(std::int32_t need, std::int32_t offer) const
{
    const std::int32_t state = inputs_.needs[static_cast<std::size_t>(need)].traits.state;
    std::int64_t sum = 0;
    for (const FixedLine* line : ofOffer(offer))
        if (inputs_.needs[static_cast<std::size_t>(line->needIndex)].traits.state == state)
            sum += line->amount;
    return sum;
}

std::int64_t LineIndex::onTranche(std::int32_t offer, const rules::Part& tranche) const
{
    std::int64_t sum = 0;
    for (const FixedLine* line : ofOffer(offer))
        if (!tranche.year || line->year == tranche.year)
            sum += line->amount;
    return sum;
}

std::int64_t LineIndex::onPhase(std::int32_t need, const rules::Part& phase) const
{
    std::int64_t sum = 0;
    for (const FixedLine* line : ofNeed(need))
        if (!phase.year || line->year == phase.year)
            sum += line->amount;
    return sum;
}

} // namespace landbridge::matching
