#include "core/proof/reasons.h"

#include <algorithm>
#include <set>

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
        seen.left += tranche.open();
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

/// A new grant would be one too many for the offer, or bring one donor too many to the need.
bool Reasons::meetsCount(std::int32_t need, std::int32_t offer) const
{
    const rules::OfferFacts& gives = inputs_.offers[at(offer)];
    const rules::NeedFacts& gets = inputs_.needs[at(need)];
    if (gives.maximumGrants) {
        std::set<std::int32_t> counted(gives.namedNeeds.begin(), gives.namedNeeds.end());
        for (std::int32_t t = plan_.firstTranche(offer); t < plan_.firstTranche(offer + 1); ++t)
            for (const std::int32_t place : plan_.ofTranche(t))
                if (plan_.lines()[at(place)].amount > 0)
                    counted.insert(plan_.lines()[at(place)].need);
        counted.insert(need);
        if (plan_.pairSum(need, offer) == 0 && !std::ranges::binary_search(gives.namedNeeds, need) &&
            static_cast<std::int64_t>(counted.size()) > *gives.maximumGrants)
            return true;
    }
    if (!gets.maxDonors)
        return false;
    std::set<PartyId> donors(gets.donors.begin(), gets.donors.end());
    for (const PlanLine& line : plan_.ofNeed(need))
        if (line.amount > 0)
            donors.insert(inputs_.offers[at(line.offer)].row->donor);
    return donors.insert(gives.row->donor).second && static_cast<std::int64_t>(donors.size()) > *gets.maxDonors;
}

/// With all that `left` could add, the grant or the need's cover would stay below its minimum.
bool Reasons::isTooLittle(std::int32_t need, std::int32_t offer, std::int64_t left) const
{
    const rules::OfferFacts& gives = inputs_.offers[at(offer)];
    const rules::NeedFacts& gets = inputs_.needs[at(need)];
    std::int64_t room = std::min(left, gets.gap - plan_.covered(need));
    if (const auto cap = inputs_.pairCap(need, offer))
        room = std::min(room, *cap - plan_.pairSum(need, offer));
    if (const auto cap = inputs_.stateCap(need, offer))
        room = std::min(room, *cap - plan_.stateSum(offer, gets.traits.state));
    return (gives.minimumGrant && plan_.pairSum(need, offer) + room < *gives.minimumGrant) ||
           (gets.minimumOpen && plan_.covered(need) + room < *gets.minimumOpen);
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
    bool anyTooLittle = false;
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
        if (seen.left == 0)
            continue;
        anyLeft = true;
        const bool isBarred = seen.isBarred || meetsCap(need, o) || meetsCount(need, o);
        allBarred = allBarred && isBarred;
        anyTooLittle = anyTooLittle || (!isBarred && isTooLittle(need, o, seen.left));
    }
    if (!anyFits)
        return NeedReason::noEligibleOffer;
    if (!anyCounts)
        return NeedReason::declined;
    if (anyMeets && allElsewhere)
        return NeedReason::lockedElsewhere;
    if (anyLeft && allBarred)
        return NeedReason::capped;
    return anyTooLittle ? NeedReason::belowMinimum : NeedReason::exhausted;
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
    bool anyTooLittle = false;
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
        if (seen.left == 0)
            continue;
        anyOpen = true;
        const bool isBarred = seen.isBarred || meetsCap(n, offer) || meetsCount(n, offer);
        allBarred = allBarred && isBarred;
        anyTooLittle = anyTooLittle || (!isBarred && isTooLittle(n, offer, seen.left));
    }
    if (!anyFits)
        return OfferReason::noEligibleNeed;
    if (!anyCounts)
        return OfferReason::declined;
    if (anyMeets && !anyOpen)
        return OfferReason::needsCovered;
    if (anyOpen && allBarred)
        return OfferReason::capped;
    return anyTooLittle ? OfferReason::belowMinimum : OfferReason::usedInPart;
}

} // namespace landbridge::proof
