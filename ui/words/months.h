#pragma once

#include <array>

#include "core/vocabulary/country.h"

namespace landbridge {

/// The months of a language as they stand in a date, January first; Arabic as the United Nations write them.
const std::array<const char*, 12>& monthNames(vocabulary::Language language);

} // namespace landbridge
