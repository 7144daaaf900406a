#include "core/rules/input_parts.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "core/rules/taking_part.h"

namespace landbridge::rules::parts {

namespace {

std::optional<LeftOutReason> outReason(const Context& context, const Offer& offer)
{
    if (context.doubles.contains("offers:" + offer.id.text))
        return LeftOutReason::duplicate;
    return whyOut(offer, context.inputs.configuration);
}

std::optional<Rational> rule(const std::optional<Money>& money, const Rates& rates)
{
    return money && money->minor > 0 ? rates.converted(*money) : std::nullopt;
}

void addConditions(OfferFacts& facts, const Rates& rates)
{
    const Offer& offer = *facts.row;
    if (const auto minimum = rule(offer.minimumGrant, rates))
        facts.minimumGrant = minimum->ceil();
    if (offer.maximumGrants && *offer.maximumGrants > 0)
        facts.maximumGrants = offer.maximumGrants;
    facts.maximumPerNeed = rule(offer.maximumPerNeed, rates);
    facts.maximumPerState = rule(offer.maximumPerState, rates);
}

/// The commitments drawn from the offer, as what lowers its balance and fills its caps.
std::vector<CoverRow> drawnFrom(Context& context, OfferFacts& facts, std::size_t index)
{
    std::vector<CoverRow> rows;
    std::map<std::int32_t, Rational> byState;
    for (const std::size_t i : context.commitmentsOfOffer[index]) {
        const CountedCommitment& commitment = context.commitments[i];
        const std::optional<Rational> amount = drawn(commitment, facts.measure);
        if (!amount) {
            if (facts.takesPart())
                context.lacksRate("commitments", commitment.row->id.text, commitment.row->currency);
            continue;
        }
        rows.push_back({.id = "commitments:" + commitment.row->id.text,
                        .years = yearSpan(commitment.row->start, commitment.row->end),
                        .amount = *amount});
        if (!commitment.state.empty())
            byState[context.traits.stateNumber(commitment.state)] += *amount;
        if (!commitment.need.empty())
            if (const std::int32_t need = context.inputs.needIndex(commitment.need); need != kNoRecord)
                facts.namedNeeds.push_back(need);
    }
    facts.drawnByState.assign(byState.begin(), byState.end());
    std::ranges::sort(facts.namedNeeds);
    facts.namedNeeds.erase(std::ranges::unique(facts.namedNeeds).begin(), facts.namedNeeds.end());
    return rows;
}

void settleBalance(Context& context, OfferFacts& facts, std::size_t index, const std::vector<const OfferYear*>& years)
{
    const Offer& offer = *facts.row;
    const Rates& rates = context.inputs.rates;
    std::vector<Slice> slices;
    for (const OfferYear* year : years)
        if (const auto amount = rates.converted(year->amount, offer.currency))
            slices.push_back({.year = year->year, .amount = *amount});
    if (years.empty())
        if (const auto amount = rates.converted(offer.amount))
            slices.push_back({.year = std::nullopt, .amount = *amount});
    if (slices.size() != std::max<std::size_t>(years.size(), 1)) {
        if (facts.takesPart())
            context.lacksRate("offers", offer.id.text, offer.currency);
        return;
    }
    lower(slices, drawnFrom(context, facts, index));
    for (const Slice& slice : slices) {
        facts.tranches.push_back({.year = slice.year, .amount = slice.amount.floor()});
        addHeld(facts.balance, facts.tranches.back().amount);
    }
    addConditions(facts, rates);
}

} // namespace

void addOffers(Context& context)
{
    Inputs& inputs = context.inputs;
    std::unordered_map<std::string, std::vector<const OfferYear*>> years;
    for (const OfferYear& year : inputs.workspace.offerYears())
        years[year.offer.text].push_back(&year);
    for (std::size_t i = 0; i < inputs.workspace.offers().size(); ++i) {
        const Offer& offer = inputs.workspace.offers()[i];
        OfferFacts facts{.row = &offer};
        facts.out = outReason(context, offer);
        facts.measure = measureOf(offer.support, offer.unit);
        facts.traits = context.traits.of(offer, inputs.configuration);
        const auto split = years.find(offer.id.text);
        std::vector<const OfferYear*> own = split == years.end() ? std::vector<const OfferYear*>() : split->second;
        std::ranges::sort(own, {}, &OfferYear::year);
        for (const OfferYear* year : own)
            facts.traits.timing.years.push_back(year->year);
        settleBalance(context, facts, i, own);
        inputs.offers.push_back(std::move(facts));
    }
}

} // namespace landbridge::rules::parts
