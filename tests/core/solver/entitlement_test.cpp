#include "core/solver/entitlement.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

#include "tests/support/solver_enumeration.h"
#include "tests/support/solver_rounds.h"

namespace landbridge::solver {
namespace {

using testing::bestByEnumeration;
using testing::flowFault;
using testing::realisticProblem;
using testing::tinyProblem;

std::int64_t gapSum(const Problem& problem)
{
    return std::accumulate(problem.phases.begin(), problem.phases.end(), std::int64_t{0},
                           [](std::int64_t sum, const Phase& phase) { return sum + phase.capacity; });
}

TEST(EntitlementTest, GivesEveryGroupWhatFullEnumerationGives)
{
    int infeasible = 0;
    for (std::uint32_t seed = 1; seed <= 3000; ++seed) {
        const Problem problem = tinyProblem(seed);
        const auto best = bestByEnumeration(problem);
        const Entitlements answer = findEntitlements(problem);
        ASSERT_EQ(answer.outcome, best ? Outcome::solved : Outcome::mandatoryNotPlaced) << "seed " << seed;
        if (!best) {
            ++infeasible;
            continue;
        }
        ASSERT_EQ(answer.covered, *best) << "seed " << seed;
        ASSERT_EQ(flowFault(problem, answer.flow, answer.covered), "") << "seed " << seed;
    }
    EXPECT_GT(infeasible, 10);
    EXPECT_LT(infeasible, 1000);
}

/// The problem with its sources, phases and arcs in another order; groups keep theirs, which is part of the input.
Problem shuffled(const Problem& problem, std::uint32_t seed)
{
    std::mt19937 engine(seed);
    std::vector<std::int32_t> sources(problem.sources.size());
    std::vector<std::int32_t> phases(problem.phases.size());
    std::iota(sources.begin(), sources.end(), 0);
    std::iota(phases.begin(), phases.end(), 0);
    std::shuffle(sources.begin(), sources.end(), engine);
    std::shuffle(phases.begin(), phases.end(), engine);
    Problem other = problem;
    for (std::size_t s = 0; s < sources.size(); ++s)
        other.sources[static_cast<std::size_t>(sources[s])] = problem.sources[s];
    for (std::size_t p = 0; p < phases.size(); ++p)
        other.phases[static_cast<std::size_t>(phases[p])] = problem.phases[p];
    const auto moved = [&](std::int32_t node) {
        if (node < problem.relayNode(0))
            return sources[static_cast<std::size_t>(node)];
        if (node >= problem.phaseNode(0))
            return problem.phaseNode(phases[static_cast<std::size_t>(node - problem.phaseNode(0))]);
        return node;
    };
    for (Arc& arc : other.arcs) {
        arc.from = moved(arc.from);
        arc.to = moved(arc.to);
    }
    std::shuffle(other.arcs.begin(), other.arcs.end(), engine);
    return other;
}

TEST(EntitlementTest, DoesNotDependOnTheOrderOfOffersAndNeeds)
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const Problem problem = realisticProblem(seed, {.needs = 60, .offers = 40, .states = 12, .tiers = 3});
        const Entitlements answer = findEntitlements(problem);
        const Entitlements other = findEntitlements(shuffled(problem, seed));
        ASSERT_EQ(answer.covered, other.covered) << "seed " << seed;
        ASSERT_EQ(flowFault(problem, answer.flow, answer.covered), "") << "seed " << seed;
    }
}

TEST(EntitlementTest, GivesEqualSharesWhereMoneyIsScarce)
{
    const Problem problem{.sources = {{.amount = 50}},
                          .phases = {{.capacity = 60, .group = 0}, {.capacity = 40, .group = 1}},
                          .groups = {{.tier = 1, .divisor = 60}, {.tier = 1, .divisor = 40}},
                          .arcs = {{.from = 0, .to = 1}, {.from = 0, .to = 2}}};
    EXPECT_EQ(findEntitlements(problem).covered, (std::vector<std::int64_t>{30, 20}));
}

TEST(EntitlementTest, LeavesTheSmallestInKindClaimOutWhenUnitsRunShort)
{
    Problem problem{.sources = {{.amount = 3}}};
    for (std::int32_t g = 0; g < 5; ++g) {
        problem.phases.push_back({.capacity = g < 3 ? 1 : 3, .group = g});
        problem.groups.push_back({.tier = 1, .divisor = g < 3 ? 1 : 3});
        problem.arcs.push_back({.from = 0, .to = 1 + g});
    }
    EXPECT_EQ(findEntitlements(problem).covered, (std::vector<std::int64_t>{1, 1, 1, 0, 0}));
}

TEST(EntitlementTest, KeepsAFixedPartAboveTheCommonLevelUntilTheOthersReachIt)
{
    Problem problem{.sources = {{.amount = 40}},
                    .phases = {{.capacity = 50, .group = 0}, {.capacity = 100, .group = 1}},
                    .groups = {{.tier = 1, .divisor = 100, .fixed = 50}, {.tier = 1, .divisor = 100}},
                    .arcs = {{.from = 0, .to = 1}, {.from = 0, .to = 2}}};
    EXPECT_EQ(findEntitlements(problem).covered, (std::vector<std::int64_t>{50, 40}));
    problem.sources[0].amount = 60;
    EXPECT_EQ(findEntitlements(problem).covered, (std::vector<std::int64_t>{55, 55}));
}

TEST(EntitlementTest, NamesAMandatorySourceThatDoesNotFit)
{
    const Problem problem{.sources = {{.amount = 5}, {.amount = 3, .mandatory = true}},
                          .phases = {{.capacity = 2, .group = 0}},
                          .groups = {{.tier = 1, .divisor = 2}},
                          .arcs = {{.from = 0, .to = 2}, {.from = 1, .to = 2}}};
    const Entitlements answer = findEntitlements(problem);
    EXPECT_EQ(answer.outcome, Outcome::mandatoryNotPlaced);
    EXPECT_EQ(answer.stuck, 1);
}

TEST(EntitlementTest, AnswersAProblemWithoutArcs)
{
    const Problem problem{
        .sources = {{.amount = 5}}, .phases = {{.capacity = 2, .group = 0}}, .groups = {{.tier = 1, .divisor = 2}}};
    EXPECT_EQ(findEntitlements(problem).covered, (std::vector<std::int64_t>{0}));
    EXPECT_EQ(findEntitlements({}).outcome, Outcome::solved);
}

TEST(EntitlementTest, SharesAmongTenThousandEqualStatesByTheirOrder)
{
    Problem problem{.sources = {{.amount = 25'003}}};
    for (std::int32_t g = 0; g < 10'000; ++g) {
        problem.phases.push_back({.capacity = 7, .group = g});
        problem.groups.push_back({.tier = 1, .divisor = 7});
        problem.arcs.push_back({.from = 0, .to = 1 + g});
    }
    const Entitlements answer = findEntitlements(problem);
    for (std::size_t g = 0; g < 10'000; ++g)
        ASSERT_EQ(answer.covered[g], g < 5'003 ? 3 : 2) << g;
}

TEST(EntitlementTest, IsExactForAmountsOfQuadrillions)
{
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
        const Problem small = realisticProblem(seed, {.needs = 40, .offers = 30, .states = 10, .tiers = 3});
        Problem large = small;
        const std::int64_t factor = std::int64_t{1'000'000'000'000'000} / 500'000'000;
        for (Source& source : large.sources)
            source.amount *= factor;
        for (Phase& phase : large.phases)
            phase.capacity *= factor;
        for (Group& group : large.groups)
            group.divisor *= factor;
        for (Arc& arc : large.arcs)
            arc.capacity = arc.capacity == kUnlimited ? kUnlimited : arc.capacity * factor;
        ASSERT_GT(gapSum(large), std::int64_t{1'000'000'000'000'000});
        const Entitlements answer = findEntitlements(large);
        const Entitlements base = findEntitlements(small);
        ASSERT_EQ(flowFault(large, answer.flow, answer.covered), "");
        for (std::size_t g = 0; g < small.groups.size(); ++g)
            ASSERT_LE(std::abs(answer.covered[g] - base.covered[g] * factor), 2 * factor) << seed << " " << g;
    }
}

TEST(EntitlementTest, RefusesSumsThatWouldOverflow)
{
    Problem problem{.sources = {{.amount = kUnlimited / 2}, {.amount = kUnlimited / 2}}};
    EXPECT_EQ(findEntitlements(problem).outcome, Outcome::tooLarge);
}

TEST(EntitlementTest, StopsWhenAsked)
{
    std::stop_source stop;
    const Problem problem = realisticProblem(3, {.needs = 100, .offers = 80});
    const Entitlements answer = findEntitlements(problem, stop.get_token(), [&](const Progress& progress) {
        EXPECT_LE(progress.tier, progress.tiers);
        if (progress.tier == 2)
            stop.request_stop();
    });
    EXPECT_EQ(answer.outcome, Outcome::cancelled);
    EXPECT_TRUE(answer.covered.empty());
}

TEST(EntitlementTest, NeedsAtMostTwoFlowsForEachGroupOfATier)
{
    const Problem problem = realisticProblem(7, {.needs = 300, .offers = 200});
    const Entitlements answer = findEntitlements(problem);
    EXPECT_LT(answer.maxFlows, 2 * static_cast<std::int32_t>(problem.groups.size()));
}

} // namespace
} // namespace landbridge::solver
