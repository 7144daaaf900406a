#pragma once

#include <cstdint>

#include "core/solver/problem.h"

namespace landbridge::testing {

/// A tiny problem (a handful of nodes, amounts of a few units) with every feature of solver::Problem: tiers, weights,
/// both bases, fixed parts, caps on arcs, caps shared by arcs, mandatory sources and phases. `seed` decides all.
solver::Problem tinyProblem(std::uint32_t seed);

/// What a realistic round looks like: how many needs, offers and states.
struct RoundSize {
    std::int32_t needs = 600;
    std::int32_t offers = 400;
    std::int32_t states = 45;
    std::int32_t tiers = 6;
    std::int64_t unit = 100; ///< all amounts are about this many times one dollar
};

/// A round as donors and states make them: amounts by a power law, offers earmarked for a region, for some states or
/// some pillars, some with caps, and less money than need. One arc for every pair that fits.
solver::Problem realisticProblem(std::uint32_t seed, const RoundSize& size);

} // namespace landbridge::testing
