#include "core/explanation/conditions.h"

#include <algorithm>

namespace landbridge::explanation {
namespace {

using rules::FitReason;
using rules::Inputs;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

/// Whether a fixed line closes the pair in the year of the two parts.
bool isClosed(const rules::PairFacts* said, const rules::Part& phase, const rules::Part& tranche)
{
    if (said == nullptr)
        return false;
    const std::optional<int> year = phase.year ? phase.year : tranche.year;
    return said->wholeLine || (year && std::ranges::find(said->lineYears, *year) != said->lineYears.end());
}

/// What the two have left for each other, year by year.
struct Meeting {
    std::int64_t open = 0;
    std::int64_t left = 0;
    std::int64_t leftUnlocked = 0; ///< of that, where no fixed line closes the pair
};

Meeting meetingOf(const Ground& ground, std::int32_t need, std::int32_t offer)
{
    const Inputs& inputs = ground.inputs();
    const rules::PairFacts* said = inputs.pair(need, offer);
    const std::vector<rules::Part>& phases = inputs.needs[at(need)].phases;
    const std::vector<rules::Part>& tranches = inputs.offers[at(offer)].tranches;
    Meeting meeting;
    for (std::size_t p = 0; p < phases.size(); ++p)
        for (const rules::Part& tranche : tranches)
            if (inputs.partsMeet(need, phases[p], offer, tranche)) {
                meeting.open += ground.ledger().open(need, p);
                break;
            }
    for (std::size_t t = 0; t < tranches.size(); ++t) {
        bool meets = false;
        bool closed = true;
        for (std::size_t p = 0; p < phases.size(); ++p)
            if (ground.ledger().open(need, p) > 0 && inputs.partsMeet(need, phases[p], offer, tranches[t])) {
                meets = true;
                closed = closed && isClosed(said, phases[p], tranches[t]);
            }
        const std::int64_t left = meets ? ground.ledger().left(offer, t) : 0;
        meeting.left += left;
        meeting.leftUnlocked += closed ? 0 : left;
    }
    return meeting;
}

std::int64_t roomIn(const PairState& state, const Meeting& meeting, const std::vector<Limit>& limits)
{
    std::int64_t room = std::min(state.open, meeting.leftUnlocked);
    for (const Limit& limit : limits)
        room = std::min(room, std::max<std::int64_t>(limit.most - limit.used, 0));
    return room;
}

} // namespace

bool states(const Offer& offer, FitReason reason)
{
    switch (reason) {
    case FitReason::support:
    case FitReason::years:
        return true;
    case FitReason::unit:
        return offer.support != Support::money;
    case FitReason::states:
        return !offer.states.empty();
    case FitReason::excludedStates:
        return !offer.excludedStates.empty();
    case FitReason::pillars:
        return !offer.pillars.empty();
    case FitReason::excludedPillars:
        return !offer.excludedPillars.empty();
    case FitReason::sectors:
        return !offer.sectors.empty();
    case FitReason::regions:
        return !offer.regions.empty();
    case FitReason::categories:
        return !offer.categories.empty();
    case FitReason::phases:
        return !offer.phases.empty();
    case FitReason::channels:
        return !offer.channels.empty();
    case FitReason::requiresStrategy:
        return offer.requiresStrategy == YesNo::yes;
    case FitReason::minimumDomesticShare:
        return offer.minimumDomesticShare.has_value();
    case FitReason::status:
    case FitReason::instrument:
    case FitReason::forbidden:
    case FitReason::rejected:
        return false;
    }
    return false;
}

std::vector<Condition> conditionsOf(const Ground& ground, std::int32_t need, std::int32_t offer)
{
    const std::vector<rules::FitFailure> failures = ground.inputs().failingConditions(need, offer);
    const Offer& row = *ground.inputs().offers[at(offer)].row;
    std::vector<Condition> conditions;
    for (std::size_t i = 0; i < std::size(Words<FitReason>::kAll); ++i) {
        const auto reason = static_cast<FitReason>(i);
        const auto failure = std::ranges::find(failures, reason, &rules::FitFailure::reason);
        if (failure != failures.end())
            conditions.push_back({.reason = reason, .failure = *failure});
        else if (states(row, reason))
            conditions.push_back({.reason = reason});
    }
    return conditions;
}

std::vector<Limit> limitsOf(const Ground& ground, std::int32_t need, std::int32_t offer)
{
    const Inputs& inputs = ground.inputs();
    std::vector<Limit> limits;
    const rules::PairFacts* said = inputs.pair(need, offer);
    if (const std::optional<std::int64_t> cap = inputs.pairCap(need, offer))
        limits.push_back({.kind = said != nullptr && said->statesCap ? LimitKind::pair : LimitKind::perNeed,
                          .most = *cap,
                          .used = ground.ledger().onPair(need, offer)});
    if (const std::optional<std::int64_t> cap = inputs.stateCap(need, offer))
        limits.push_back({.kind = LimitKind::perState, .most = *cap, .used = ground.ledger().toState(need, offer)});
    return limits;
}

PairState pairStateIfItFitted(const Ground& ground, std::int32_t need, std::int32_t offer)
{
    const Meeting meeting = meetingOf(ground, need, offer);
    const std::vector<Limit> limits = limitsOf(ground, need, offer);
    PairState state{.given = ground.ledger().onPair(need, offer), .open = meeting.open, .left = meeting.left};
    const auto reached = std::ranges::find_if(limits, [](const Limit& limit) { return limit.isReached(); });
    if (ground.ledger().covered(need) >= ground.inputs().needs[at(need)].gap)
        state.obstacle = Obstacle::needCovered;
    else if (reached != limits.end()) {
        state.obstacle = Obstacle::limitReached;
        state.limit = *reached;
    } else if (meeting.left == 0)
        state.obstacle = Obstacle::usedUp;
    else if (meeting.leftUnlocked == 0)
        state.obstacle = Obstacle::fixed;
    else
        state.room = roomIn(state, meeting, limits);
    return state;
}

PairState pairState(const Ground& ground, std::int32_t need, std::int32_t offer)
{
    const Inputs& inputs = ground.inputs();
    const auto stopped = [&](Obstacle obstacle) {
        return PairState{.obstacle = obstacle, .given = ground.ledger().onPair(need, offer)};
    };
    if (!inputs.needs[at(need)].takesPart())
        return stopped(Obstacle::needTakesNoPart);
    if (!inputs.offers[at(offer)].takesPart())
        return stopped(Obstacle::offerTakesNoPart);
    if (!inputs.failingConditions(need, offer).empty())
        return stopped(Obstacle::doesNotFit);
    return pairStateIfItFitted(ground, need, offer);
}

} // namespace landbridge::explanation
