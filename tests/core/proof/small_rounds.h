#pragma once

#include "core/rules/inputs.h"

namespace landbridge::testing {

/// A round of a few needs and offers with amounts of a few units, with every feature that entitlements obey: tiers,
/// weights, years on either side, caps of pairs and states, locks, decisions, commitments, goods in units. `seed`
/// decides all.
Workspace smallRound(std::uint32_t seed);
/// The same with rules about whole grants, pairs split on both sides and what spans their years.
Workspace smallGrantsRound(std::uint32_t seed);
Configuration smallConfiguration(std::uint32_t seed);

/// Every plan that obeys the hard rules of `inputs`; nothing where there are more than `most`.
std::vector<std::vector<Match>> everyPlan(const rules::Inputs& inputs, std::size_t most);

/// What each group of `inputs` gets in `plan`.
std::vector<std::int64_t> coveredBy(const rules::Inputs& inputs, const std::vector<Match>& plan);

/// Whether the plan keeps the rules about whole grants.
bool keepsWholeGrants(const rules::Inputs& inputs, const std::vector<Match>& plan);

/// The covered amounts of the best of `plans` by levels 2 and 3 of matching.md, found by comparing all.
std::vector<std::int64_t> bestCovered(const rules::Inputs& inputs, const std::vector<std::vector<Match>>& plans);

} // namespace landbridge::testing
