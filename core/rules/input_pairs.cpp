#include "core/rules/input_parts.h"

#include <algorithm>
#include <map>

namespace landbridge::rules::parts {

namespace {

using ByPair = std::map<std::pair<std::int32_t, std::int32_t>, PairFacts>;

PairFacts* entry(ByPair& all, const Inputs& inputs, const NeedId& need, const OfferId& offer)
{
    const std::int32_t n = inputs.needIndex(need);
    const std::int32_t o = inputs.offerIndex(offer);
    if (n == kNoRecord || o == kNoRecord)
        return nullptr;
    PairFacts& facts = all[{n, o}];
    facts.need = n;
    facts.offer = o;
    return &facts;
}

/// What the counted commitments that name both need and offer hold.
void addCommitted(Context& context, ByPair& all)
{
    for (std::size_t o = 0; o < context.inputs.offers.size(); ++o)
        for (const std::size_t i : context.commitmentsOfOffer[o]) {
            const CountedCommitment& commitment = context.commitments[i];
            PairFacts* facts = entry(all, context.inputs, commitment.need, commitment.row->offer);
            if (!facts)
                continue;
            const NeedFacts& need = context.inputs.needs[static_cast<std::size_t>(facts->need)];
            const std::optional<Rational> amount = drawn(commitment, need.measure);
            if (need.measure == context.inputs.offers[o].measure && amount)
                facts->committed += *amount;
        }
}

void addRules(Inputs& inputs, ByPair& all)
{
    for (const Pair& row : inputs.workspace.pairs()) {
        PairFacts* facts = entry(all, inputs, row.need, row.offer);
        if (!facts)
            continue;
        switch (row.rule) {
        case PairRule::forbid:
            facts->forbidden = true;
            break;
        case PairRule::prefer:
            facts->preferred = true;
            break;
        case PairRule::cap:
            if (row.amount && row.amount->value > 0) {
                const Need& need = *inputs.needs[static_cast<std::size_t>(facts->need)].row;
                const bool money = need.support == Support::money;
                const auto cap = inputs.rates.converted(*row.amount, money ? inputs.currency : Currency{});
                facts->statesCap = true;
                facts->cap = std::max<std::int64_t>((*cap - facts->committed).floor(), 0);
            }
            break;
        case PairRule::lock:
            break;
        }
    }
}

} // namespace

void addPairs(Context& context, const ScenarioView& view)
{
    Inputs& inputs = context.inputs;
    ByPair all;
    addCommitted(context, all);
    addRules(inputs, all);
    for (const DecisionInForce& one : view.decisions)
        if (one.decision.decision == DecisionKind::reject)
            if (PairFacts* facts = entry(all, inputs, one.decision.need, one.decision.offer))
                facts->rejected = true;
    for (const Pair& row : inputs.workspace.pairs()) // so that fixed lines find their pair
        if (row.rule == PairRule::lock)
            entry(all, inputs, row.need, row.offer);
    for (const DecisionInForce& one : view.decisions)
        entry(all, inputs, one.decision.need, one.decision.offer);
    inputs.pairStart.assign(inputs.needs.size() + 1, 0);
    for (auto& [key, facts] : all) {
        ++inputs.pairStart[static_cast<std::size_t>(key.first) + 1];
        if (facts.isApart())
            inputs.rejected.push_back({.need = inputs.needs[static_cast<std::size_t>(facts.need)].row->id,
                                       .offer = inputs.offers[static_cast<std::size_t>(facts.offer)].row->id,
                                       .reason = facts.rejected ? "rejected" : "forbidden"});
        inputs.pairs.push_back(std::move(facts));
    }
    for (std::size_t i = 1; i < inputs.pairStart.size(); ++i)
        inputs.pairStart[i] += inputs.pairStart[i - 1];
}

} // namespace landbridge::rules::parts
