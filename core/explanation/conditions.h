#pragma once

#include "core/explanation/ground.h"

namespace landbridge::explanation {

/// A condition of an offer as one need meets it.
struct Condition {
    rules::FitReason reason = rules::FitReason::support;
    rules::FitAnswer failure = {}; ///< nothing = it holds
    bool holds() const { return !failure; }
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// Whether the offer states `reason` as a condition of its own; support and years count as stated.
bool states(const Offer& offer, rules::FitReason reason);

/// What the offer asks of the need, in the order of FitReason: all that it states, and whatever else fails.
std::vector<Condition> conditionsOf(const Ground& ground, std::int32_t need, std::int32_t offer);

enum class LimitKind : std::uint8_t { perNeed, perState, pair };

/// How much an offer may give here, beside the counted commitments, and what the plan gives.
struct Limit {
    LimitKind kind = LimitKind::perNeed;
    std::int64_t most = 0;
    std::int64_t used = 0;
    bool isReached() const { return used >= most; }
    friend bool operator==(const Limit&, const Limit&) = default;
};

std::vector<Limit> limitsOf(const Ground& ground, std::int32_t need, std::int32_t offer);

/// Why an offer gives no more to a need; the first that holds.
enum class Obstacle : std::uint8_t {
    needTakesNoPart,
    offerTakesNoPart,
    doesNotFit,   ///< a condition fails, or the pair is kept apart
    needCovered,  ///< more would exceed the gap
    limitReached, ///< a limit of the offer or of the pair
    fixed,        ///< a lock or decision fixes the pair's amount
    usedUp,       ///< nothing is left in the years that meet
    none,         ///< it could
};

/// How one pair stands in the plan. Amounts are of the measure of the need.
struct PairState {
    Obstacle obstacle = Obstacle::none;
    std::optional<Limit> limit = {}; ///< where a limit is reached
    std::int64_t given = 0;          ///< what the plan gives on this pair
    std::int64_t open = 0;           ///< what the need lacks in years that meet the offer's
    std::int64_t left = 0;           ///< what the offer has left in years that meet what is open
    /// What could still be given on this pair: within gap, balance and limits; 0 where something stands in the way.
    std::int64_t room = 0;
    friend bool operator==(const PairState&, const PairState&) = default;
};

PairState pairState(const Ground& ground, std::int32_t need, std::int32_t offer);
/// The same as if every condition held; for pairs that take part in one measure.
PairState pairStateIfItFitted(const Ground& ground, std::int32_t need, std::int32_t offer);

} // namespace landbridge::explanation
