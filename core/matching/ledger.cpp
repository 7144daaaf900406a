#include "core/matching/ledger.h"

namespace landbridge::matching {
namespace {

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

bool takesFrom(const PlanLine& line, const rules::Part& part)
{
    return !part.year || part.year == line.year;
}

} // namespace

Ledger::Ledger(const rules::Inputs& inputs, std::vector<PlanLine> lines)
    : inputs_(inputs), lines_(std::move(lines)), ofNeed_(inputs.needs.size()), ofOffer_(inputs.offers.size()),
      left_(inputs.offers.size()), open_(inputs.needs.size())
{
    for (const PlanLine& line : lines_) {
        ofNeed_[at(line.need)].push_back(&line);
        ofOffer_[at(line.offer)].push_back(&line);
    }
    for (std::size_t o = 0; o < left_.size(); ++o)
        for (const rules::Part& tranche : inputs.offers[o].tranches) {
            left_[o].push_back(tranche.amount);
            for (const PlanLine* line : ofOffer_[o])
                left_[o].back() -= takesFrom(*line, tranche) ? line->amount : 0;
        }
    for (std::size_t n = 0; n < open_.size(); ++n)
        for (const rules::Part& phase : inputs.needs[n].phases) {
            open_[n].push_back(phase.amount);
            for (const PlanLine* line : ofNeed_[n])
                open_[n].back() -= takesFrom(*line, phase) ? line->amount : 0;
        }
}

const std::vector<const PlanLine*>& Ledger::ofNeed(std::int32_t need) const
{
    return ofNeed_[at(need)];
}

const std::vector<const PlanLine*>& Ledger::ofOffer(std::int32_t offer) const
{
    return ofOffer_[at(offer)];
}

std::int64_t Ledger::left(std::int32_t offer, std::size_t tranche) const
{
    return left_[at(offer)][tranche];
}

std::int64_t Ledger::open(std::int32_t need, std::size_t phase) const
{
    return open_[at(need)][phase];
}

std::int64_t Ledger::placed(std::int32_t offer) const
{
    std::int64_t sum = 0;
    for (const PlanLine* line : ofOffer_[at(offer)])
        sum += line->amount;
    return sum;
}

std::int64_t Ledger::covered(std::int32_t need) const
{
    std::int64_t sum = 0;
    for (const PlanLine* line : ofNeed_[at(need)])
        sum += line->amount;
    return sum;
}

std::int64_t Ledger::onPair(std::int32_t need, std::int32_t offer) const
{
    std::int64_t sum = 0;
    for (const PlanLine* line : ofNeed_[at(need)])
        sum += line->offer == offer ? line->amount : 0;
    return sum;
}

std::int64_t Ledger::toState(std::int32_t need, std::int32_t offer) const
{
    const std::int32_t state = inputs_.needs[at(need)].traits.state;
    std::int64_t sum = 0;
    for (const PlanLine* line : ofOffer_[at(offer)])
        sum += inputs_.needs[at(line->need)].traits.state == state ? line->amount : 0;
    return sum;
}

std::int64_t Ledger::fixedElsewhere(std::int32_t offer, std::size_t tranche, std::int32_t need) const
{
    const rules::Part& part = inputs_.offers[at(offer)].tranches[tranche];
    std::int64_t sum = 0;
    for (const PlanLine* line : ofOffer_[at(offer)])
        if (line->need != need && line->state != MatchState::proposed && takesFrom(*line, part))
            sum += line->amount;
    return sum;
}

} // namespace landbridge::matching
