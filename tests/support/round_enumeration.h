#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/rules/inputs.h"

namespace landbridge::testing {

/// What every group of Inputs::groups gets in the best plan of a tiny round, found by listing every plan that the rules
/// allow; nothing where the fixed lines cannot be kept. No line stands without year on a pair split on both sides.
std::optional<std::vector<std::int64_t>> bestRoundByEnumeration(const rules::Inputs& inputs);

} // namespace landbridge::testing
