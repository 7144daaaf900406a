#pragma once

#include "core/explanation/why_not.h"

namespace landbridge::explanation {

/// An offer and a need that one condition keeps apart.
struct NearMiss {
    NeedId need = {};
    OfferId offer = {};
    PartyId state = {};
    PartyId donor = {};
    rules::FitFailure failure = {};
    std::int64_t would = 0; ///< what could be given if that condition held
    friend bool operator==(const NearMiss&, const NearMiss&) = default;
};

/// An offer that can reach a need, and what it gives there.
struct Reaching {
    OfferId offer = {};
    PartyId donor = {};
    bool direct = true;      ///< fits the need itself; else it reaches the need by swaps
    std::int64_t gives = 0;  ///< to this need
    std::int64_t placed = 0; ///< to all
    PairState pair = {};     ///< why it gives no more; of direct ones
    friend bool operator==(const Reaching&, const Reaching&) = default;
};

/// Why a need is not covered, for what is left.
struct Unmet {
    NeedId need = {};
    Measure measure = {};
    std::optional<Standing> standing = {};
    std::optional<LeftOutReason> out = {}; ///< why it takes no part at all
    std::optional<NeedReason> reason = {}; ///< where it takes part
    std::int64_t gap = 0;
    std::int64_t covered = 0;
    std::int64_t left = 0;
    bool wholeGrants = false; ///< of the run: there is no tight set then, and `reaching` holds the offers that fit
    std::vector<NearMiss> nearest = {};  ///< offers that fail one condition, the largest help first
    std::vector<Reaching> reaching = {}; ///< the tight set: every offer that can reach it, the largest first
    std::int64_t given = 0;              ///< by those
    std::vector<NeedId> sharing = {};    ///< other needs that carry the same label: who shares this tight set
    friend bool operator==(const Unmet&, const Unmet&) = default;
};

/// Errors: recordNotFound (table, id).
Result<Unmet> unmet(const Ground& ground, const NeedId& need);

} // namespace landbridge::explanation
