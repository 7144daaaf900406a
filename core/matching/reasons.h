#pragma once

#include "core/matching/fitting.h"
#include "core/matching/ledger.h"

namespace landbridge::matching {

/// Why the need is covered or not, for what is left: the first reason of matching.md, section 4, that holds.
///
/// Of the offers that take part and fit, those kept apart are passed over; the others count where one of their tranches
/// meets a phase of the need that is still open, and their money left is what is left in such tranches.
NeedReason needReason(const rules::Inputs& inputs, const Fitting& fitting, const Ledger& ledger, std::int32_t need);

/// The mirror for what is left of an offer.
OfferReason offerReason(const rules::Inputs& inputs, const Fitting& fitting, const Ledger& ledger, std::int32_t offer);

} // namespace landbridge::matching
