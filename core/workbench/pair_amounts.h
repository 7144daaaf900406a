#pragma once

#include "core/rules/inputs.h"

/// Amounts that accepting a proposed line stores; private to the room.
namespace landbridge::deciding {

/// A fixed line of one pair, by its year.
struct Line {
    std::optional<int> year = {};
    std::int64_t amount = 0;
};

/// What to store for the `proposed` lines of the pair of `need` and `offer`, so that counted commitments between the
/// two take it back to what is proposed; `standing` are the other fixed lines of the pair, as they are stored.
std::vector<Line> wholeAmounts(const rules::Inputs& inputs, const Need& need, const OfferId& offer,
                               const std::vector<Line>& proposed, const std::vector<Line>& standing);

} // namespace landbridge::deciding
