#pragma once

#include "core/model/need.h"

namespace landbridge::rules {

/// `after` as it is stored by an edit or import of `before`: an amount that is raised without a new date of endorsement
/// keeps the old figure as what was endorsed, so that the need waits for a new endorsement.
Need withEndorsementKept(const Need& before, Need after);

} // namespace landbridge::rules
