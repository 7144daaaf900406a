#pragma once

#include "core/explanation/ground.h"

namespace landbridge::explanation {

/// The most that a decision may fix on a line of `need` and `offer` in `year`: what the gap, the balance and the limits
/// leave beside other fixed lines. Free lines do not count: the matching moves them. 0 where the records are gone.
std::int64_t mostAllowed(const Ground& ground, const NeedId& need, const OfferId& offer, std::optional<int> year);

} // namespace landbridge::explanation
