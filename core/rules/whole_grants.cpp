#include "core/rules/whole_grants.h"

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

void add(std::vector<WholeGrantRule>& found, const NeedFacts& need, std::vector<std::string> rules)
{
    for (std::string& rule : rules)
        found.push_back({"needs", need.row->id.text, std::move(rule), need.measureIndex});
}

void add(std::vector<WholeGrantRule>& found, const OfferFacts& offer, std::vector<std::string> rules)
{
    for (std::string& rule : rules)
        found.push_back({"offers", offer.row->id.text, std::move(rule), offer.measureIndex});
}

} // namespace

std::vector<WholeGrantRule> wholeGrantRules(const Inputs& inputs)
{
    std::vector<WholeGrantRule> found;
    for (std::size_t n = 0; n < inputs.needs.size(); ++n)
        if (std::vector<std::string> rules = ownRules(inputs.needs[n]);
            !rules.empty() && anyEdgeOfNeed(inputs, static_cast<std::int32_t>(n)))
            add(found, inputs.needs[n], std::move(rules));
    for (std::size_t o = 0; o < inputs.offers.size(); ++o) {
        const OfferFacts& offer = inputs.offers[o];
        const auto index = static_cast<std::int32_t>(o);
        if (std::vector<std::string> rules = ownRules(offer); !rules.empty() && anyEdgeOfOffer(inputs, index, false))
            add(found, offer, std::move(rules));
        if (offer.maximumPerNeed && offer.isSplit() && anyEdgeOfOffer(inputs, index, true))
            add(found, offer, {"maximum_per_need"});
    }
    for (const PairFacts& pair : inputs.pairs)
        if (std::vector<std::string> rules = pairRules(inputs, pair);
            !rules.empty() && inputs.hasEdge(pair.need, pair.offer))
            add(found, inputs.offers[static_cast<std::size_t>(pair.offer)], std::move(rules));
    std::ranges::sort(found, {}, [](const WholeGrantRule& one) { return std::tie(one.table, one.id, one.rule); });
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

std::vector<bool> wholeGrantMeasures(const Inputs& inputs)
{
    std::vector<bool> measures(inputs.measures.size(), false);
    for (const WholeGrantRule& rule : wholeGrantRules(inputs))
        measures[static_cast<std::size_t>(rule.measureIndex)] = true;
    return measures;
}

} // namespace landbridge::rules
