#include "core/explanation/unused.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace landbridge::explanation {
namespace {

using rules::Inputs;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

void readNeeds(const Ground& ground, std::int32_t offer, Unused& answer)
{
    const Inputs& inputs = ground.inputs();
    for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs.needs.size()); ++n) {
        const rules::NeedFacts& need = inputs.needs[at(n)];
        if (!need.takesPart() || need.measure != answer.measure)
            continue;
        const std::vector<rules::FitFailure> failures = inputs.failingConditions(n, offer);
        answer.fitting += failures.empty() ? 1 : 0;
        if (failures.size() > 1 || ground.ledger().covered(n) >= need.gap)
            continue;
        const PairState pair = pairStateIfItFitted(ground, n, offer);
        if (failures.size() == 1)
            answer.nearest.push_back({.need = need.row->id,
                                      .offer = answer.offer,
                                      .state = need.row->state,
                                      .donor = answer.donor,
                                      .failure = failures.front(),
                                      .would = pair.room});
        else if (pair.open > 0)
            answer.stopped.push_back(
                {.need = need.row->id, .standing = ground.standingOf(need.row->id).value_or(Standing{}), .pair = pair});
    }
    std::ranges::stable_sort(answer.nearest, std::greater{}, &NearMiss::would);
}

/// Several needs share what is left; each pair's own room bounds what it takes.
void readRelaxed(Unused& answer)
{
    std::map<rules::FitReason, Relaxation> byReason;
    for (const NearMiss& miss : answer.nearest) {
        Relaxation& one = byReason[miss.failure.reason];
        one.reason = miss.failure.reason;
        ++one.needs;
        one.would = std::min(answer.left, miss.would > answer.left - one.would ? answer.left : one.would + miss.would);
    }
    for (const auto& [reason, one] : byReason)
        answer.relaxed.push_back(one);
    std::ranges::stable_sort(answer.relaxed, std::greater{}, &Relaxation::would);
}

/// The need that comes first by rank and is still open although the offer fits it.
void readFirstUnfilled(const Ground& ground, std::int32_t offer, CutOff& answer)
{
    const Inputs& inputs = ground.inputs();
    std::optional<std::tuple<std::int64_t, Fraction>> best;
    for (const RunNeed& row : ground.run().needs) {
        const std::int32_t n = inputs.needIndex(row.id);
        const RunGroup* group = ground.groupOf(row);
        if (n == rules::kNoRecord || group == nullptr || row.covered >= row.gap)
            continue;
        if (pairState(ground, n, offer).obstacle != Obstacle::usedUp)
            continue;
        const std::tuple key(row.tier, group->level);
        if (!best || key < *best) {
            best = key;
            answer.first = row.id;
            answer.firstTier = row.tier;
        }
    }
}

} // namespace

Result<Unused> unused(const Ground& ground, const OfferId& offer)
{
    const std::int32_t o = ground.inputs().offerIndex(offer);
    if (o == rules::kNoRecord)
        return Error{MessageCode::recordNotFound, {"offers", offer.text}};
    const rules::OfferFacts& facts = ground.inputs().offers[at(o)];
    Unused answer{.offer = offer,
                  .donor = facts.row->donor,
                  .measure = facts.measure,
                  .out = facts.out,
                  .balance = facts.balance,
                  .placed = ground.ledger().placed(o)};
    answer.left = std::max<std::int64_t>(answer.balance - answer.placed, 0);
    answer.uses = usesOf(ground, o);
    if (facts.out)
        return answer;
    if (const RunOffer* row = ground.offer(offer))
        answer.reason = row->reason;
    if (answer.left == 0)
        return answer;
    readNeeds(ground, o, answer);
    readRelaxed(answer);
    return answer;
}

Result<std::optional<CutOff>> cutOff(const Ground& ground, const OfferId& offer)
{
    const Inputs& inputs = ground.inputs();
    const std::int32_t o = inputs.offerIndex(offer);
    if (o == rules::kNoRecord)
        return Error{MessageCode::recordNotFound, {"offers", offer.text}};
    const rules::OfferFacts& facts = inputs.offers[at(o)];
    if (!facts.takesPart() || ground.ledger().placed(o) < facts.balance)
        return std::optional<CutOff>();
    std::optional<CutOff> answer;
    for (const matching::PlanLine* line : ground.ledger().ofOffer(o)) {
        const RunNeed* row = ground.need(inputs.needs[at(line->need)].row->id);
        const RunGroup* group = row == nullptr ? nullptr : ground.groupOf(*row);
        if (group == nullptr || line->state != MatchState::proposed)
            continue;
        if (!answer || std::tuple(group->tier, group->level) > std::tuple(answer->tier, answer->level))
            answer = {.tier = group->tier, .level = group->level, .state = group->state};
    }
    if (answer)
        readFirstUnfilled(ground, o, *answer);
    return answer;
}

} // namespace landbridge::explanation
