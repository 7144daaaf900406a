#pragma once

#include "core/model/need.h"

namespace landbridge {

/// `after` as an edit or an import of `before` stores it: where the amount is raised without a new date of endorsement,
/// what was endorsed stays the old figure, and the need waits for a new endorsement (tables.md, needs). Amounts of
/// different currencies or units are not compared.
Need withEndorsementKept(const Need& before, Need after);

} // namespace landbridge
