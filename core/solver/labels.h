#pragma once

#include <cstdint>
#include <vector>

#include "core/solver/problem.h"

namespace landbridge::solver {

/// The groups from the most deserving to the least: by tier, then as isMoreDeserving says.
std::vector<std::int32_t> groupsByDesert(const Problem& problem, const std::vector<std::int64_t>& covered);

/// Per node, then per group: the most deserving group that is not satisfied and to which the node could pass a unit on,
/// directly or by swaps; kNone where there is none. The nodes with a group's label are its tight set.
std::vector<std::int32_t> deservingLabels(const Problem& problem, const std::vector<std::int64_t>& flow,
                                          const std::vector<std::int64_t>& covered);

} // namespace landbridge::solver
