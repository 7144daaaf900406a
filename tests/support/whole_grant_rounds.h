#pragma once

#include <optional>

#include "core/solver/whole_grants.h"

namespace landbridge::testing {

/// A tiny problem with every rule about whole grants; `seed` decides all.
solver::WholeGrantProblem tinyWholeGrants(std::uint32_t seed);

/// Whether the flow, one entry per way, keeps every rule of the problem.
bool keepsRules(const solver::WholeGrantProblem& problem, const std::vector<std::int64_t>& flow);

/// What a plan is worth: the totals up to each tier, the shortfall taken off 0, the needs that reach their minimum.
std::vector<std::int64_t> worthOf(const solver::WholeGrantProblem& problem, const std::vector<std::int64_t>& flow);

/// The greatest worth of all plans, found by trying all; nothing where there is no plan or there are too many to try.
struct AllPlans {
    bool tooMany = false;
    std::optional<std::vector<std::int64_t>> best = {};
};
AllPlans bestWholeGrants(const solver::WholeGrantProblem& problem);

} // namespace landbridge::testing
