#include "core/matching/reasons.h"

#include <algorithm>

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

/// What holds of all others that count, and of those among them that have money left.
struct Others {
    bool any = false;
    bool allElsewhere = true;
    bool anyLeft = false;
    bool allCapped = true;
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
        others.allCapped = others.allCapped && (seen.closed || meetsCap(inputs, ledger, need, offer));
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
    return NeedReason::exhausted;
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
        allCapped = allCapped && (seen.closed || meetsCap(inputs, ledger, need, offer));
    }
    if (any && !anyOpen)
        return OfferReason::needsCovered;
    return anyOpen && allCapped ? OfferReason::capped : OfferReason::usedInPart;
}

} // namespace landbridge::matching
