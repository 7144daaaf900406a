#include "core/rules/beyond_stage_a.h"

#include <algorithm>

namespace landbridge::rules {

namespace {

std::vector<std::string> ownRules(const NeedFacts& need)
{
    std::vector<std::string> rules;
    if (need.maxDonors)
        rules.emplace_back("max_donors");
    if (need.minimumOpen)
        rules.emplace_back("minimum");
    return rules;
}

std::vector<std::string> ownRules(const OfferFacts& offer)
{
    std::vector<std::string> rules;
    if (offer.maximumGrants)
        rules.emplace_back("maximum_grants");
    if (offer.maximumPerState && offer.isSplit())
        rules.emplace_back("maximum_per_state");
    if (offer.minimumGrant)
        rules.emplace_back("minimum_grant");
    return rules;
}

std::vector<std::string> pairRules(const Inputs& inputs, const PairFacts& pair)
{
    std::vector<std::string> rules;
    if (!inputs.needs[static_cast<std::size_t>(pair.need)].isSplit() ||
        !inputs.offers[static_cast<std::size_t>(pair.offer)].isSplit())
        return rules;
    if (pair.statesCap)
        rules.emplace_back("cap");
    if (pair.wholeLine)
        for (const FixedLine& line : inputs.lines)
            if (line.needIndex == pair.need && line.offerIndex == pair.offer && !line.year)
                rules.emplace_back(line.kind == MatchState::locked ? "lock" : "decision");
    return rules;
}

bool anyEdgeOfNeed(const Inputs& inputs, std::int32_t need)
{
    for (std::size_t o = 0; o < inputs.offers.size(); ++o)
        if (inputs.hasEdge(need, static_cast<std::int32_t>(o)))
            return true;
    return false;
}

bool anyEdgeOfOffer(const Inputs& inputs, std::int32_t offer, bool toSplitNeedsOnly)
{
    for (std::size_t n = 0; n < inputs.needs.size(); ++n)
        if ((!toSplitNeedsOnly || inputs.needs[n].isSplit()) && inputs.hasEdge(static_cast<std::int32_t>(n), offer))
            return true;
    return false;
}

void add(std::vector<UnobeyedRule>& found, std::string_view table, const std::string& id,
         std::vector<std::string> rules)
{
    for (std::string& rule : rules)
        found.push_back({.table = std::string(table), .id = id, .rule = std::move(rule)});
}

} // namespace

std::vector<UnobeyedRule> unobeyedRules(const Inputs& inputs)
{
    std::vector<UnobeyedRule> found;
    for (std::size_t n = 0; n < inputs.needs.size(); ++n)
        if (std::vector<std::string> rules = ownRules(inputs.needs[n]);
            !rules.empty() && anyEdgeOfNeed(inputs, static_cast<std::int32_t>(n)))
            add(found, "needs", inputs.needs[n].row->id.text, std::move(rules));
    for (std::size_t o = 0; o < inputs.offers.size(); ++o) {
        const OfferFacts& offer = inputs.offers[o];
        const auto index = static_cast<std::int32_t>(o);
        if (std::vector<std::string> rules = ownRules(offer); !rules.empty() && anyEdgeOfOffer(inputs, index, false))
            add(found, "offers", offer.row->id.text, std::move(rules));
        if (offer.maximumPerNeed && offer.isSplit() && anyEdgeOfOffer(inputs, index, true))
            add(found, "offers", offer.row->id.text, {"maximum_per_need"});
    }
    for (const PairFacts& pair : inputs.pairs)
        if (std::vector<std::string> rules = pairRules(inputs, pair);
            !rules.empty() && inputs.hasEdge(pair.need, pair.offer))
            add(found, "offers", inputs.offers[static_cast<std::size_t>(pair.offer)].row->id.text, std::move(rules));
    std::ranges::sort(found, {}, [](const UnobeyedRule& one) { return std::tie(one.table, one.id, one.rule); });
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

bool carriesUnobeyedRule(const Inputs& inputs, const LeftOut& record)
{
    if (record.table == "needs") {
        const std::int32_t need = inputs.needIndex({record.id});
        return need != kNoRecord && !ownRules(inputs.needs[static_cast<std::size_t>(need)]).empty();
    }
    const std::int32_t index = inputs.offerIndex({record.id});
    if (index == kNoRecord)
        return false;
    const OfferFacts& offer = inputs.offers[static_cast<std::size_t>(index)];
    if (!ownRules(offer).empty() || (offer.maximumPerNeed && offer.isSplit()))
        return true;
    return std::ranges::any_of(
        inputs.pairs, [&](const PairFacts& pair) { return pair.offer == index && !pairRules(inputs, pair).empty(); });
}

} // namespace landbridge::rules
