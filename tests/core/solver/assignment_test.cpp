#include "core/solver/assignment.h"

#include <gtest/gtest.h>

#include "tests/support/solver_enumeration.h"
#include "tests/support/solver_rounds.h"

namespace landbridge::solver {
namespace {

using testing::fewestGrantsByEnumeration;
using testing::flowFault;
using testing::realisticProblem;
using testing::tinyProblem;

TEST(AssignmentTest, KeepsEntitlementsAndNeverClaimsFewerThanPossible)
{
    std::int64_t grants = 0;
    std::int64_t possible = 0;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        const Problem problem = tinyProblem(seed);
        const Entitlements entitlements = findEntitlements(problem);
        if (entitlements.outcome != Outcome::solved)
            continue;
        const Assignment plan = assignGrants(problem, entitlements);
        std::int64_t fewest = fewestGrantsByEnumeration(problem, entitlements.covered);
        for (const Pair& pair : problem.pairs)
            fewest += pair.granted ? 1 : 0;
        ASSERT_EQ(flowFault(problem, plan.flow, entitlements.covered), "") << "seed " << seed;
        ASSERT_GE(plan.grants, fewest) << "seed " << seed;
        ASSERT_LE(plan.atLeast, fewest) << "seed " << seed;
        grants += plan.grants;
        possible += fewest;
    }
    EXPECT_LE(grants * 100, possible * 102);
}

TEST(AssignmentTest, ServesWholeNeedsRatherThanPartsOfAll)
{
    Problem problem{.sources = {{.amount = 30, .offer = 0}}, .groups = {{.tier = 1, .divisor = 40}}};
    for (std::int32_t n = 0; n < 4; ++n) {
        problem.phases.push_back({.capacity = 10, .group = 0, .need = n});
        problem.pairs.push_back({.offer = 0, .need = n});
        problem.arcs.push_back({.from = 0, .to = 1 + n, .pair = n});
    }
    const Assignment plan = assignGrants(problem, findEntitlements(problem));
    EXPECT_EQ(plan.grants, 3);
    EXPECT_EQ(plan.atLeast, 3);
}

TEST(AssignmentTest, TakesTheCheaperOfTwoPlansWithTheSameGrants)
{
    const Problem problem{.sources = {{.amount = 10, .offer = 0}, {.amount = 10, .offer = 1}},
                          .phases = {{.capacity = 10, .group = 0, .need = 0}, {.capacity = 4, .group = 0, .need = 1}},
                          .groups = {{.tier = 1, .divisor = 14}},
                          .arcs = {{.from = 0, .to = 2, .pair = 0},
                                   {.from = 0, .to = 3, .pair = 1},
                                   {.from = 1, .to = 2, .pair = 2},
                                   {.from = 1, .to = 3, .pair = 3}},
                          .pairs = {{.offer = 0, .need = 0, .granted = true},
                                    {.offer = 0, .need = 1, .granted = true},
                                    {.offer = 1, .need = 0, .granted = true},
                                    {.offer = 1, .need = 1, .granted = true}}};
    const std::vector<std::int64_t> costs = {5, 1, 1, 5};
    const Assignment plan =
        assignGrants(problem, findEntitlements(problem), {.cost = [&](std::size_t arc) { return costs[arc]; }});
    EXPECT_EQ(plan.flow, (std::vector<std::int64_t>{0, 4, 10, 0}));
    EXPECT_EQ(plan.tieBreak, 14);
}

TEST(AssignmentTest, FindsFarFewerGrantsThanAPlainFlowInARealisticRound)
{
    const Problem problem = realisticProblem(1, {.needs = 150, .offers = 100, .states = 20, .tiers = 4});
    const Entitlements entitlements = findEntitlements(problem);
    const Assignment plan = assignGrants(problem, entitlements);
    EXPECT_EQ(flowFault(problem, plan.flow, entitlements.covered), "");
    EXPECT_LE(plan.grants, 170);
    EXPECT_GE(plan.atLeast, 90);
    EXPECT_EQ(assignGrants(problem, entitlements).flow, plan.flow);
}

TEST(AssignmentTest, StaysValidWithoutAnyEffort)
{
    const Problem problem = realisticProblem(2, {.needs = 60, .offers = 40, .states = 12, .tiers = 3});
    const Entitlements entitlements = findEntitlements(problem);
    const Assignment plan = assignGrants(problem, entitlements, {.effort = 0});
    EXPECT_EQ(flowFault(problem, plan.flow, entitlements.covered), "");
    EXPECT_LE(plan.atLeast, plan.grants);
}

TEST(AssignmentTest, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    const Problem problem = realisticProblem(2, {.needs = 60, .offers = 40});
    EXPECT_TRUE(assignGrants(problem, findEntitlements(problem), {}, stop.get_token()).cancelled);
}

} // namespace
} // namespace landbridge::solver
