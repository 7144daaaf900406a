#include "core/explanation/unmet.h"

#include <algorithm>

namespace landbridge::explanation {
namespace {

using rules::Inputs;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

bool carriesAnywhere(const Ground& ground, std::string_view kind, const std::string& id,
                     const std::vector<rules::Part>& parts, const RunGroup& group)
{
    return std::ranges::any_of(
        parts, [&](const rules::Part& part) { return ground.carries(nodeName(kind, id, part.year), group); });
}

void readOffers(const Ground& ground, std::int32_t need, const RunGroup* group, Unmet& answer)
{
    const Inputs& inputs = ground.inputs();
    for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs.offers.size()); ++o) {
        const rules::OfferFacts& offer = inputs.offers[at(o)];
        if (!offer.takesPart() || offer.measure != answer.measure)
            continue;
        const std::vector<rules::FitFailure> failures = inputs.failingConditions(need, o);
        if (failures.size() == 1)
            answer.nearest.push_back({.need = answer.need,
                                      .offer = offer.row->id,
                                      .state = inputs.needs[at(need)].row->state,
                                      .donor = offer.row->donor,
                                      .failure = failures.front(),
                                      .would = pairStateIfItFitted(ground, need, o).room});
        const bool direct = failures.empty();
        if (!direct &&
            (group == nullptr || !carriesAnywhere(ground, "offer", offer.row->id.text, offer.tranches, *group)))
            continue;
        Reaching one{.offer = offer.row->id,
                     .donor = offer.row->donor,
                     .direct = direct,
                     .gives = ground.ledger().onPair(need, o),
                     .placed = ground.ledger().placed(o)};
        if (direct)
            one.pair = pairState(ground, need, o);
        answer.given += one.gives;
        answer.reaching.push_back(std::move(one));
    }
    std::ranges::stable_sort(answer.nearest, std::greater{}, &NearMiss::would);
    std::ranges::stable_sort(answer.reaching, [](const Reaching& a, const Reaching& b) {
        return std::tuple(!a.direct, -a.gives, -a.placed) < std::tuple(!b.direct, -b.gives, -b.placed);
    });
}

void readSharing(const Ground& ground, const RunGroup& group, Unmet& answer)
{
    for (const rules::NeedFacts& need : ground.inputs().needs)
        if (need.takesPart() && need.row->id != answer.need &&
            carriesAnywhere(ground, "need", need.row->id.text, need.phases, group))
            answer.sharing.push_back(need.row->id);
}

} // namespace

Result<Unmet> unmet(const Ground& ground, const NeedId& need)
{
    const std::int32_t n = ground.inputs().needIndex(need);
    if (n == rules::kNoRecord)
        return Error{MessageCode::recordNotFound, {"needs", need.text}};
    const rules::NeedFacts& facts = ground.inputs().needs[at(n)];
    Unmet answer{.need = need,
                 .measure = facts.measure,
                 .standing = ground.standingOf(need),
                 .out = facts.out,
                 .gap = facts.gap,
                 .covered = ground.ledger().covered(n)};
    answer.left = std::max<std::int64_t>(answer.gap - answer.covered, 0);
    answer.wholeGrants = ground.run().wholeGrants;
    if (facts.out)
        return answer;
    const RunNeed* row = ground.need(need);
    if (row != nullptr)
        answer.reason = row->reason;
    if (answer.left == 0)
        return answer;
    const RunGroup* group = row == nullptr ? nullptr : ground.groupOf(*row);
    readOffers(ground, n, group, answer);
    if (group != nullptr)
        readSharing(ground, *group, answer);
    return answer;
}

} // namespace landbridge::explanation
