#pragma once

#include "core/explanation/conditions.h"

namespace landbridge::explanation {

/// A need that an offer might have served instead, and what keeps it from that.
struct Passed {
    NeedId need = {};
    Standing standing = {};
    PairState pair = {};
    friend bool operator==(const Passed&, const Passed&) = default;
};

/// Why a line of the proposal is there, in the order in which it was decided.
struct Why {
    Match line = {};
    PartyId donor = {};
    Standing standing = {};      ///< of the state in this tier
    std::string endorsedBy = {}; ///< of the need
    std::optional<Date> endorsedOn = {};
    // What fixes the line, where it is locked, accepted or adjusted
    std::string fixedBy = {};
    std::optional<Date> fixedOn = {};
    std::string fixedBecause = {};
    // Eligibility
    std::vector<Condition> conditions = {};
    std::vector<Limit> limits = {};
    // First ranks first
    std::int64_t grantsOfOffer = 0;    ///< needs that the offer serves
    std::int64_t grantsInThisTier = 0; ///< of those, in the line's tier
    std::vector<Passed> earlier = {};  ///< needs of earlier tiers that fit and are still open
    // Evenness between states: what stands lower in the same tier, fits and is still open
    std::vector<Passed> lower = {};
    std::optional<Standing> next = {}; ///< who would get this money next, by the label of the proof
    // Few grants
    std::int64_t grants = 0;
    std::int64_t grantsAtLeast = 0;
    bool wholeGrants = false; ///< of the run: evenness and few grants are then no promise (matching.md, stage B)

    bool isFixed() const { return line.state != MatchState::proposed; }
    friend bool operator==(const Why&, const Why&) = default;
};

/// Why the line of `need` and `offer` in `year` is proposed. Errors: lineNotFound (need, offer, year); recordNotFound
/// (table, id) where the workspace has not got the record any more.
Result<Why> why(const Ground& ground, const NeedId& need, const OfferId& offer, std::optional<int> year);

} // namespace landbridge::explanation
