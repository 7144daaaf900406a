#include "core/explanation/why.h"

#include <algorithm>
#include <map>
#include <set>

namespace landbridge::explanation {
namespace {

using rules::Inputs;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

const Match* lineOf(const Run& run, const NeedId& need, const OfferId& offer, std::optional<int> year)
{
    const auto found = std::ranges::find_if(
        run.matches, [&](const Match& one) { return one.need == need && one.offer == offer && one.year == year; });
    return found == run.matches.end() ? nullptr : &*found;
}

/// Who fixed the line: the decision in force on the pair, else its lock.
void readWhoFixed(const Inputs& inputs, Why& answer)
{
    for (const rules::DecisionInForce& one : rules::decisionsInForce(inputs.workspace, inputs.scenario)) {
        const Decision& row = one.decision;
        if (row.need != answer.line.need || row.offer != answer.line.offer || row.decision == DecisionKind::reject)
            continue;
        answer.fixedBy = row.by;
        answer.fixedOn = row.on;
        answer.fixedBecause = row.reason;
        return;
    }
    for (const Pair& pair : inputs.workspace.pairs())
        if (pair.rule == PairRule::lock && pair.need == answer.line.need && pair.offer == answer.line.offer) {
            answer.fixedBy = pair.by;
            answer.fixedBecause = pair.reason;
        }
}

/// The needs that fit the offer and have something open, of the earlier tiers and of states of the same tier that
/// stand lower: of each state and tier the one with most open.
void readPassed(const Ground& ground, std::int32_t need, std::int32_t offer, Why& answer)
{
    const Inputs& inputs = ground.inputs();
    std::map<std::pair<std::int64_t, PartyId>, Passed> found;
    for (const RunNeed& row : ground.run().needs) {
        if (row.covered >= row.gap || row.measure != answer.line.measure || row.tier > answer.standing.tier)
            continue;
        const RunGroup* group = ground.groupOf(row);
        const std::int32_t other = inputs.needIndex(row.id);
        if (group == nullptr || other == rules::kNoRecord || other == need)
            continue;
        if (row.tier == answer.standing.tier &&
            (row.state == answer.standing.state || group->level >= answer.standing.level))
            continue;
        const PairState pair = pairState(ground, other, offer);
        if (pair.obstacle < Obstacle::needCovered || pair.open == 0)
            continue;
        Passed& best = found[{row.tier, row.state}];
        if (best.need.empty() || pair.open > best.pair.open)
            best = {.need = row.id, .standing = standingOf(*group), .pair = pair};
    }
    for (auto& [key, passed] : found)
        (key.first < answer.standing.tier ? answer.earlier : answer.lower).push_back(std::move(passed));
}

/// The label of the offer's tranche that pays for the line.
void readNext(const Ground& ground, std::int32_t offer, Why& answer)
{
    for (const rules::Part& tranche : ground.inputs().offers[at(offer)].tranches) {
        if (tranche.year && answer.line.year && tranche.year != answer.line.year)
            continue;
        const RunGroup* label =
            ground.labelOf(nodeName("offer", answer.line.offer.text, tranche.year), answer.line.measure);
        if (label != nullptr && !answer.next)
            answer.next = standingOf(*label);
    }
}

void countGrants(const Ground& ground, std::int32_t offer, Why& answer)
{
    std::set<std::int32_t> served;
    std::set<std::int32_t> here;
    for (const matching::PlanLine* line : ground.ledger().ofOffer(offer)) {
        served.insert(line->need);
        if (ground.inputs().needs[at(line->need)].tier == answer.standing.tier)
            here.insert(line->need);
    }
    answer.grantsOfOffer = static_cast<std::int64_t>(served.size());
    answer.grantsInThisTier = static_cast<std::int64_t>(here.size());
    answer.grants = ground.run().grants;
    answer.grantsAtLeast = ground.run().grantsAtLeast;
    answer.wholeGrants = ground.run().wholeGrants;
}

} // namespace

Result<Why> why(const Ground& ground, const NeedId& need, const OfferId& offer, std::optional<int> year)
{
    const Match* line = lineOf(ground.run(), need, offer, year);
    if (line == nullptr)
        return Error{MessageCode::lineNotFound, {need.text, offer.text, year ? std::to_string(*year) : std::string()}};
    const std::int32_t n = ground.inputs().needIndex(need);
    const std::int32_t o = ground.inputs().offerIndex(offer);
    if (n == rules::kNoRecord)
        return Error{MessageCode::recordNotFound, {"needs", need.text}};
    if (o == rules::kNoRecord)
        return Error{MessageCode::recordNotFound, {"offers", offer.text}};
    const Need& row = *ground.inputs().needs[at(n)].row;
    Why answer{.line = *line,
               .donor = ground.inputs().offers[at(o)].row->donor,
               .standing = ground.standingOf(need).value_or(Standing{.state = row.state}),
               .endorsedBy = row.endorsedBy,
               .endorsedOn = row.endorsedOn};
    if (answer.isFixed())
        readWhoFixed(ground.inputs(), answer);
    answer.conditions = conditionsOf(ground, n, o);
    answer.limits = limitsOf(ground, n, o);
    countGrants(ground, o, answer);
    readPassed(ground, n, o, answer);
    readNext(ground, o, answer);
    return answer;
}

} // namespace landbridge::explanation
