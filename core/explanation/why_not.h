#pragma once

#include "core/explanation/conditions.h"

namespace landbridge::explanation {

/// How a line that uses an offer stands to a need that would like the money.
enum class UseStanding : std::uint8_t {
    fixed,       ///< locked, accepted or adjusted
    earlierRank, ///< of an earlier tier
    sameState,   ///< of the same state and tier: whole needs are filled rather than all in part
    notHigher,   ///< of a state of the same tier whose level is not above
    other,       ///< neither: the need cannot take this money, or not in these years
};

/// A line of an offer, or all its lines to one need.
struct Use {
    NeedId need = {};
    PartyId state = {};
    std::int64_t tier = 1;
    std::int64_t amount = 0;
    Fraction level = {}; ///< of the state in that tier
    UseStanding standing = UseStanding::other;
    friend bool operator==(const Use&, const Use&) = default;
};

/// Why an offer does not give (more) to a need.
struct WhyNot {
    NeedId need = {};
    OfferId offer = {};
    PartyId state = {};
    PartyId donor = {};
    Measure measure = {}; ///< of the need
    std::optional<LeftOutReason> needOut = {};
    std::optional<LeftOutReason> offerOut = {};
    std::vector<Condition> conditions = {}; ///< with those that fail
    std::vector<Limit> limits = {};
    PairState pair = {};
    std::int64_t gapLeft = 0;   ///< of the need
    std::int64_t offerLeft = 0; ///< in all years
    bool wholeGrants = false;   ///< of the run: what is open may still be too small for a rule on whole grants
    std::vector<Use> uses = {}; ///< where the offer's money goes, the largest first
    std::size_t failing() const
    {
        std::size_t count = 0;
        for (const Condition& condition : conditions)
            count += condition.holds() ? 0 : 1;
        return count;
    }
    friend bool operator==(const WhyNot&, const WhyNot&) = default;
};

/// Errors: recordNotFound (table, id).
Result<WhyNot> whyNot(const Ground& ground, const NeedId& need, const OfferId& offer);

/// Where the money of an offer goes, as `need` (or nobody) sees it; the largest first.
std::vector<Use> usesOf(const Ground& ground, std::int32_t offer, std::int32_t need = rules::kNoRecord);

} // namespace landbridge::explanation
