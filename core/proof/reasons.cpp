#include "core/proof/reasons.h"

namespace landbridge::proof {

namespace {

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

Reasons::Reasons(const Plan& plan) : plan_(plan), inputs_(plan.inputs()) {}

bool Reasons::fitsAndCounts(std::int32_t need, std::int32_t offer) const
{
    const rules::NeedFacts& n = inputs_.needs[at(need)];
    const rules::OfferFacts& o = inputs_.offers[at(offer)];
    return n.takesPart() && o.takesPart() && n.measureIndex == o.measureIndex && rules::fits(n.traits, o.traits);
}

bool Reasons::isApart(std::int32_t need, std::int32_t offer) const
{
    const rules::PairFacts* said = inputs_.pair(need, offer);
    return said && said->isApart();
}

std::int64_t Reasons::fixedElsewhere(std::int32_t tranche, std::int32_t need) const
{
    std::int64_t sum = 0;
    for (const std::int32_t place : plan_.ofTranche(tranche)) {
        const PlanLine& line = plan_.lines()[at(place)];
        if (line.need != need && line.hold != Hold::free)
            sum += line.amount;
    }
    return sum;
}

Reasons::Meeting Reasons::meeting(std::int32_t need, std::int32_t offer) const
{
    Meeting seen;
    for (std::int32_t t = plan_.firstTranche(offer); t < plan_.firstTranche(offer + 1); ++t) {
        const Node& tranche = plan_.tranches()[at(t)];
        bool meets = false;
        bool isClosed = true;
        for (std::int32_t p = plan_.firstPhase(need); p < plan_.firstPhase(need + 1); ++p) {
            const Node& phase = plan_.phases()[at(p)];
            if (phase.open() == 0 || !plan_.meet(phase, tranche))
                continue;
            meets = true;
            isClosed = isClosed && plan_.isClosed(need, phase, offer, tranche);
        }
        if (!meets)
            continue;
        seen.any = true;
        seen.balance += tranche.amount;
        seen.elsewhere += fixedElsewhere(t, need);
        seen.anyLeft = seen.anyLeft || tranche.open() > 0;
        seen.isBarred = seen.isBarred && (isClosed || tranche.open() == 0);
    }
    return seen;
}

bool Reasons::meetsCap(std::int32_t need, std::int32_t offer) const
{
    const std::optional<std::int64_t> ofPair = inputs_.pairCap(need, offer);
    if (ofPair && plan_.pairSum(need, offer) >= *ofPair)
        return true;
    const std::optional<std::int64_t> ofState = inputs_.stateCap(need, offer);
    return ofState && plan_.stateSum(offer, inputs_.needs[at(need)].traits.state) >= *ofState;
}

NeedReason Reasons::ofNeed(std::int32_t need) const
{
    if (plan_.covered(need) >= inputs_.needs[at(need)].gap)
        return NeedReason::covered;
    bool anyFits = false;
    bool anyCounts = false;
    bool anyMeets = false;
    bool allElsewhere = true;
    bool anyLeft = false;
    bool allBarred = true;
    for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs_.offers.size()); ++o) {
        const bool isDecided = anyCounts && anyMeets && !allElsewhere;
        if (isDecided && plan_.placed(o) >= inputs_.offers[at(o)].balance)
            continue; // only offers with money left still matter
        if (!fitsAndCounts(need, o))
            continue;
        anyFits = true;
        if (isApart(need, o))
            continue;
        anyCounts = true;
        const Meeting seen = meeting(need, o);
        if (!seen.any)
            continue;
        anyMeets = true;
        allElsewhere = allElsewhere && seen.balance > 0 && seen.elsewhere == seen.balance;
        if (!seen.anyLeft)
            continue;
        anyLeft = true;
        allBarred = allBarred && (seen.isBarred || meetsCap(need, o));
    }
    if (!anyFits)
        return NeedReason::noEligibleOffer;
    if (!anyCounts)
        return NeedReason::declined;
    if (anyMeets && allElsewhere)
        return NeedReason::lockedElsewhere;
    return anyLeft && allBarred ? NeedReason::capped : NeedReason::exhausted;
}

OfferReason Reasons::ofOffer(std::int32_t offer) const
{
    if (plan_.placed(offer) >= inputs_.offers[at(offer)].balance)
        return OfferReason::used;
    bool anyFits = false;
    bool anyCounts = false;
    bool anyMeets = false;
    bool anyOpen = false;
    bool allBarred = true;
    for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs_.needs.size()); ++n) {
        if (!fitsAndCounts(n, offer))
            continue;
        anyFits = true;
        if (isApart(n, offer))
            continue;
        anyCounts = true;
        for (std::int32_t t = plan_.firstTranche(offer); t < plan_.firstTranche(offer + 1) && !anyMeets; ++t)
            for (std::int32_t p = plan_.firstPhase(n); p < plan_.firstPhase(n + 1) && !anyMeets; ++p)
                anyMeets =
                    plan_.tranches()[at(t)].open() > 0 && plan_.meet(plan_.phases()[at(p)], plan_.tranches()[at(t)]);
        const Meeting seen = meeting(n, offer);
        if (!seen.anyLeft)
            continue;
        anyOpen = true;
        allBarred = allBarred && (seen.isBarred || meetsCap(n, offer));
    }
    if (!anyFits)
        return OfferReason::noEligibleNeed;
    if (!anyCounts)
        return OfferReason::declined;
    if (anyMeets && !anyOpen)
        return OfferReason::needsCovered;
    return anyOpen && allBarred ? OfferReason::capped : OfferReason::usedInPart;
}

} // namespace landbridge::proof
