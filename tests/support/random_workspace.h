#pragma once

#include <cstdint>

#include "core/model/workspace.h"

namespace landbridge::testing {

/// A valid workspace over all tables, every column and kind of cell used, with texts that upset readers and writers
/// (quotes, line ends, formulas, other scripts, invisible signs). `seed` decides all; tables have up to `rows` rows.
Workspace randomWorkspace(std::uint32_t seed, std::uint32_t rows = 5);

} // namespace landbridge::testing
