#include "core/matching/reasons.h"

#include <algorithm>
#include <set>

namespace landbridge::matching {
namespace {

using rules::Inputs;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

bool isApart(const Inputs& inputs, std::int32_t need, std::int32_t offer)
{
    const rules::PairFacts* said = inputs.pair(need, offer);
    return said && said->isApart();
}

/// The tranches of an offer as one need sees them.
struct Tranches {
    bool any = false;           ///< one meets a phase that is open
    std::int64_t balance = 0;   ///< of those
    std::int64_t elsewhere = 0; ///< of that, in fixed lines of other needs
    std::int64_t left = 0;
    bool closed = true; ///< fixed lines close the pair in every year that has money left
};

bool isClosed(const rules::PairFacts* said, const rules::Part& phase, const rules::Part& tranche)
{
    if (!said)
        return false;
    const std::optional<int> year = phase.year ? phase.year : tranche.year;
    return said->wholeLine || (year && std::ranges::find(said->lineYears, *year) != said->lineYears.end());
}

Tranches tranchesFor(const Inputs& inputs, const Ledger& ledger, std::int32_t need, std::int32_t offer)
{
    Tranches seen;
    const rules::PairFacts* said = inputs.pair(need, offer);
    const std::vector<rules::Part>& tranches = inputs.offers[at(offer)].tranches;
    const std::vector<rules::Part>& phases = inputs.needs[at(need)].phases;
    for (std::size_t t = 0; t < tranches.size(); ++t) {
        bool meets = false;
        bool closed = true;
        for (std::size_t p = 0; p < phases.size(); ++p)
            if (ledger.open(need, p) > 0 && inputs.partsMeet(need, phases[p], offer, tranches[t])) {
                meets = true;
                closed = closed && isClosed(said, phases[p], tranches[t]);
            }
        if (!meets)
            continue;
        seen.any = true;
        seen.balance += tranches[t].amount;
        seen.elsewhere += ledger.fixedElsewhere(offer, t, need);
        seen.left += ledger.left(offer, t);
        seen.closed = seen.closed && (closed || ledger.left(offer, t) == 0);
    }
    return seen;
}

/// Whether a cap keeps the offer from giving the need more.
bool meetsCap(const Inputs& inputs, const Ledger& ledger, std::int32_t need, std::int32_t offer)
{
    const std::optional<std::int64_t> ofPair = inputs.pairCap(need, offer);
    if (ofPair && ledger.onPair(need, offer) >= *ofPair)
        return true;
    const std::optional<std::int64_t> ofState = inputs.stateCap(need, offer);
    return ofState && ledger.toState(need, offer) >= *ofState;
}

/// Whether a number of grants or donors that is used up keeps the offer from a need that it does not give to yet.
bool meetsCount(const Inputs& inputs, const Ledger& ledger, std::int32_t need, std::int32_t offer)
{
    const rules::OfferFacts& gives = inputs.offers[at(offer)];
    if (gives.maximumGrants && ledger.onPair(need, offer) == 0) {
        std::set<std::int32_t> needs(gives.namedNeeds.begin(), gives.namedNeeds.end());
        for (const PlanLine* line : ledger.ofOffer(offer))
            if (line->amount > 0)
                needs.insert(line->need);
        if (!needs.contains(need) && static_cast<std::int64_t>(needs.size()) >= *gives.maximumGrants)
            return true;
    }
    const rules::NeedFacts& gets = inputs.needs[at(need)];
    if (!gets.maxDonors)
        return false;
    std::set<PartyId> donors(gets.donors.begin(), gets.donors.end());
    for (const PlanLine* line : ledger.ofNeed(need))
        if (line->amount > 0)
            donors.insert(inputs.offers[at(line->offer)].row->donor);
    return !donors.contains(gives.row->donor) && static_cast<std::int64_t>(donors.size()) >= *gets.maxDonors;
}

/// Whether all that the offer could still give the need, `left` of its money at most, stays below a minimum.
bool staysBelowMinimum(const Inputs& inputs, const Ledger& ledger, std::int32_t need, std::int32_t offer,
                       std::int64_t left)
{
    const std::int64_t onPair = ledger.onPair(need, offer);
    const std::int64_t covered = ledger.covered(need);
    std::int64_t more = std::min(left, inputs.needs[at(need)].gap - covered);
    if (const auto cap = inputs.pairCap(need, offer))
        more = std::min(more, *cap - onPair);
    if (const auto cap = inputs.stateCap(need, offer))
        more = std::min(more, *cap - ledger.toState(need, offer));
    const rules::OfferFacts& gives = inputs.offers[at(offer)];
    const rules::NeedFacts& gets = inputs.needs[at(need)];
    return (gives.minimumGrant && onPair + more < *gives.minimumGrant) ||
           (gets.minimumOpen && covered + more < *gets.minimumOpen);
}

bool isBarred(const Inputs& inputs, const Ledger& ledger, std::int32_t need, std::int32_t offer, const Tranches& seen)
{
    return seen.closed || meetsCap(inputs, ledger, need, offer) || meetsCount(inputs, ledger, need, offer);
}

/// What holds of all others that count, and of those among them that have money left.
struct Others {
    bool any = false;
    bool allElsewhere = true;
    bool anyLeft = false;
    bool allCapped = true;
    bool anyBelow = false; ///< and a minimum bars one that no cap and no count keeps away
};

Others othersOf(const Inputs& inputs, const Ledger& ledger, std::int32_t need, std::span<const std::int32_t> offers)
{
    Others others;
    for (const std::int32_t offer : offers) {
        if (isApart(inputs, need, offer))
            continue;
        const Tranches seen = tranchesFor(inputs, ledger, need, offer);
        if (!seen.any)
            continue;
        others.any = true;
        others.allElsewhere = others.allElsewhere && seen.balance > 0 && seen.elsewhere == seen.balance;
        if (seen.left == 0)
            continue;
        others.anyLeft = true;
        const bool isCapped = isBarred(inputs, ledger, need, offer, seen);
        others.allCapped = others.allCapped && isCapped;
        others.anyBelow = others.anyBelow || (!isCapped && staysBelowMinimum(inputs, ledger, need, offer, seen.left));
    }
    return others;
}

} // namespace

NeedReason needReason(const Inputs& inputs, const Fitting& fitting, const Ledger& ledger, std::int32_t need)
{
    if (ledger.covered(need) >= inputs.needs[at(need)].gap)
        return NeedReason::covered;
    const std::span<const std::int32_t> offers = fitting.offersOf(need);
    if (offers.empty())
        return NeedReason::noEligibleOffer;
    if (std::ranges::all_of(offers, [&](std::int32_t offer) { return isApart(inputs, need, offer); }))
        return NeedReason::declined;
    const Others others = othersOf(inputs, ledger, need, offers);
    if (others.any && others.allElsewhere)
        return NeedReason::lockedElsewhere;
    if (others.anyLeft && others.allCapped)
        return NeedReason::capped;
    return others.anyBelow ? NeedReason::belowMinimum : NeedReason::exhausted;
}

OfferReason offerReason(const Inputs& inputs, const Fitting& fitting, const Ledger& ledger, std::int32_t offer)
{
    if (ledger.placed(offer) >= inputs.offers[at(offer)].balance)
        return OfferReason::used;
    const std::span<const std::int32_t> needs = fitting.needsOf(offer);
    if (needs.empty())
        return OfferReason::noEligibleNeed;
    if (std::ranges::all_of(needs, [&](std::int32_t need) { return isApart(inputs, need, offer); }))
        return OfferReason::declined;
    const std::vector<rules::Part>& tranches = inputs.offers[at(offer)].tranches;
    bool any = false;
    bool anyOpen = false;
    bool allCapped = true;
    bool anyBelow = false;
    for (const std::int32_t need : needs) {
        if (isApart(inputs, need, offer))
            continue;
        const std::vector<rules::Part>& phases = inputs.needs[at(need)].phases;
        for (std::size_t t = 0; t < tranches.size() && !any; ++t)
            for (const rules::Part& phase : phases)
                any = any || (ledger.left(offer, t) > 0 && inputs.partsMeet(need, phase, offer, tranches[t]));
        const Tranches seen = tranchesFor(inputs, ledger, need, offer);
        if (seen.left == 0)
            continue;
        anyOpen = true;
        const bool isCapped = isBarred(inputs, ledger, need, offer, seen);
        allCapped = allCapped && isCapped;
        anyBelow = anyBelow || (!isCapped && staysBelowMinimum(inputs, ledger, need, offer, seen.left));
    }
    if (any && !anyOpen)
        return OfferReason::needsCovered;
    if (anyOpen && allCapped)
        return OfferReason::capped;
    return anyBelow ? OfferReason::belowMinimum : OfferReason::usedInPart;
}

} // namespace landbridge::matching
