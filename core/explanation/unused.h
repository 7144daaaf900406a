#pragma once

#include "core/explanation/unmet.h"
#include "core/explanation/why.h"

namespace landbridge::explanation {

/// What one condition of an offer keeps from being placed.
struct Relaxation {
    rules::FitReason reason = rules::FitReason::states;
    std::int64_t needs = 0; ///< that it alone keeps apart
    std::int64_t would = 0; ///< what of the money left they could take, by their open gaps and the limits of each pair
    friend bool operator==(const Relaxation&, const Relaxation&) = default;
};

/// Where the money of an offer ran out.
struct CutOff {
    std::int64_t tier = 1;            ///< the last tier that it serves beside fixed lines
    Fraction level = {};              ///< the highest level that a state reaches there among those it serves
    PartyId state = {};               ///< that state
    std::optional<NeedId> first = {}; ///< the first need in order of rank that it fits and did not fill
    std::int64_t firstTier = 1;       ///< of that need
    friend bool operator==(const CutOff&, const CutOff&) = default;
};

/// Why an offer is not used, for what is left of it.
struct Unused {
    OfferId offer = {};
    PartyId donor = {};
    Measure measure = {};
    std::optional<LeftOutReason> out = {};
    std::optional<OfferReason> reason = {};
    std::int64_t balance = 0;
    std::int64_t placed = 0;
    std::int64_t left = 0;
    std::vector<Use> uses = {};
    std::int64_t fitting = 0;             ///< needs that fit, kept apart ones left out
    std::vector<NearMiss> nearest = {};   ///< open needs that one condition keeps apart, the largest help first
    std::vector<Relaxation> relaxed = {}; ///< each condition alone, the largest help first
    std::vector<Passed> stopped = {};     ///< open needs that fit, and what stands in the way
    friend bool operator==(const Unused&, const Unused&) = default;
};

/// Errors: recordNotFound (table, id).
Result<Unused> unused(const Ground& ground, const OfferId& offer);

/// The tier and share at which the money of an offer ran out; nothing where it has money left, takes no part or serves
/// nobody beside fixed lines. Errors: recordNotFound (table, id).
Result<std::optional<CutOff>> cutOff(const Ground& ground, const OfferId& offer);

} // namespace landbridge::explanation
