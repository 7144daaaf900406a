#pragma once

#include <optional>
#include <string>

#include "core/model/run.h"

namespace landbridge::rules {

/// Why `need` takes no part: noRank, notEndorsed; nothing where it does. An endorsement after `asOf`, or of less than
/// the amount, is none.
std::optional<LeftOutReason> whyOut(const Need& need, Date asOf);

/// Why `offer` takes no part: notAdmitted, where the configuration does not list its status or its instrument.
std::optional<LeftOutReason> whyOut(const Offer& offer, const Configuration& configuration);
bool isStatusAdmitted(const Offer& offer, const Configuration& configuration);
bool isInstrumentAdmitted(const Offer& offer, const Configuration& configuration);
/// The instrument, folded; where none is stated `grant`, or `in_kind` where support is not money.
std::string instrumentOf(const Offer& offer);

/// The tier of a need with a rank: its priority, or 0 where the front tier takes it. `state` may be null.
std::int64_t tierOf(const Need& need, const Party* state, const Configuration& configuration, Date asOf);
/// The largest weight among the categories of `state`, 1 where there is none.
std::int64_t weightOf(const Party* state, const Configuration& configuration);

} // namespace landbridge::rules
