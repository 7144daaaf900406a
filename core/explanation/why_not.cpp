#include "core/explanation/why_not.h"

#include <algorithm>
#include <map>

namespace landbridge::explanation {
namespace {

using rules::Inputs;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

UseStanding standingTo(const RunNeed& user, const RunGroup& group, const RunNeed& asker, const RunGroup& own)
{
    if (user.tier < asker.tier)
        return UseStanding::earlierRank;
    if (user.tier > asker.tier)
        return UseStanding::other;
    if (&group == &own)
        return UseStanding::sameState;
    // Levels are met in whole units: one unit less would put the user below the asker.
    const Rational less = group.basis * group.weight == 0
                              ? Rational(0)
                              : Rational(Int128{group.covered} - 1, Int128{group.basis} * group.weight);
    return less <= Rational(own.level) ? UseStanding::notHigher : UseStanding::other;
}

} // namespace

std::vector<Use> usesOf(const Ground& ground, std::int32_t offer, std::int32_t need)
{
    const Inputs& inputs = ground.inputs();
    const RunNeed* asker = need == rules::kNoRecord ? nullptr : ground.need(inputs.needs[at(need)].row->id);
    const RunGroup* own = asker == nullptr ? nullptr : ground.groupOf(*asker);
    std::map<std::int32_t, Use> byNeed;
    for (const matching::PlanLine* line : ground.ledger().ofOffer(offer)) {
        if (line->need == need)
            continue;
        const Need& row = *inputs.needs[at(line->need)].row;
        const RunNeed* user = ground.need(row.id);
        const RunGroup* group = user == nullptr ? nullptr : ground.groupOf(*user);
        Use& use = byNeed[line->need];
        use.need = row.id;
        use.state = row.state;
        use.amount += line->amount;
        if (group == nullptr)
            continue;
        use.tier = user->tier;
        use.level = group->level;
        if (line->state != MatchState::proposed)
            use.standing = UseStanding::fixed;
        else if (own != nullptr)
            use.standing = standingTo(*user, *group, *asker, *own);
    }
    std::vector<Use> uses;
    for (auto& [index, use] : byNeed)
        uses.push_back(std::move(use));
    std::ranges::stable_sort(uses, std::greater{}, &Use::amount);
    return uses;
}

Result<WhyNot> whyNot(const Ground& ground, const NeedId& need, const OfferId& offer)
{
    const Inputs& inputs = ground.inputs();
    const std::int32_t n = inputs.needIndex(need);
    const std::int32_t o = inputs.offerIndex(offer);
    if (n == rules::kNoRecord)
        return Error{MessageCode::recordNotFound, {"needs", need.text}};
    if (o == rules::kNoRecord)
        return Error{MessageCode::recordNotFound, {"offers", offer.text}};
    const rules::NeedFacts& needFacts = inputs.needs[at(n)];
    const rules::OfferFacts& offerFacts = inputs.offers[at(o)];
    WhyNot answer{.need = need,
                  .offer = offer,
                  .state = needFacts.row->state,
                  .donor = offerFacts.row->donor,
                  .measure = needFacts.measure,
                  .needOut = needFacts.out,
                  .offerOut = offerFacts.out};
    answer.conditions = conditionsOf(ground, n, o);
    answer.limits = limitsOf(ground, n, o);
    answer.pair = pairState(ground, n, o);
    answer.gapLeft = std::max<std::int64_t>(needFacts.gap - ground.ledger().covered(n), 0);
    answer.offerLeft = std::max<std::int64_t>(offerFacts.balance - ground.ledger().placed(o), 0);
    answer.wholeGrants = ground.run().wholeGrants;
    answer.uses = usesOf(ground, o, n);
    return answer;
}

} // namespace landbridge::explanation
