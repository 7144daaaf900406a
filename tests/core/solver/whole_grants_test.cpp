#include "core/solver/whole_grants.h"

#include <gtest/gtest.h>

#include "core/solver/whole_grants_bound.h"
#include "tests/support/whole_grant_rounds.h"

namespace landbridge::solver {
namespace {

using testing::AllPlans;

std::vector<std::int64_t> totalsOf(const WholeGrantPlan& plan)
{
    std::vector<std::int64_t> totals;
    for (const TierTotal& tier : plan.totals)
        totals.push_back(tier.total);
    return totals;
}

TEST(WholeGrantsTest, FindsWhatTryingEveryPlanFinds)
{
    int optimal = 0;
    int complete = 0;
    int impossible = 0;
    int tried = 0;
    for (std::uint32_t seed = 1; seed <= 4000; ++seed) {
        const WholeGrantProblem problem = testing::tinyWholeGrants(seed);
        const AllPlans all = testing::bestWholeGrants(problem);
        if (all.tooMany)
            continue;
        ++tried;
        const WholeGrantPlan plan = solveWholeGrants(problem);
        if (!all.best) {
            ASSERT_EQ(plan.status, WholeGrantPlan::Status::impossible) << "seed " << seed;
            ++impossible;
            continue;
        }
        ASSERT_NE(plan.status, WholeGrantPlan::Status::impossible) << "seed " << seed;
        ASSERT_TRUE(testing::keepsRules(problem, plan.flow)) << "seed " << seed;
        std::vector<std::int64_t> best(all.best->begin(), all.best->end() - 2);
        const std::vector<std::int64_t> worth = testing::worthOf(problem, plan.flow);
        ASSERT_EQ(totalsOf(plan), std::vector(worth.begin(), worth.end() - 2)) << "seed " << seed;
        if (plan.status == WholeGrantPlan::Status::optimal) {
            ASSERT_EQ(totalsOf(plan), best) << "seed " << seed;
            ++optimal;
        }
        for (std::size_t t = 0; t < best.size(); ++t) {
            ASSERT_LE(best[t], plan.totals[t].atMost) << "seed " << seed;
            if (best[t] != plan.totals[t].total)
                break;
        }
        if (plan.complete) {
            ASSERT_EQ(worth, *all.best) << "seed " << seed;
            ++complete;
        }
    }
    RecordProperty("tried", tried);
    EXPECT_GT(optimal * 100, (tried - impossible) * 97);
    EXPECT_GT(complete * 100, (tried - impossible) * 95);
    EXPECT_GT(impossible, 20);
}

TEST(WholeGrantsTest, ProvesWhatItPrintsCaseByCase)
{
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        const WholeGrantProblem problem = testing::tinyWholeGrants(seed);
        const WholeGrantPlan plan = solveWholeGrants(problem);
        if (plan.status == WholeGrantPlan::Status::impossible)
            continue;
        std::size_t branches = 0;
        for (const BoundStep& step : plan.proof)
            branches += step.pair != kNone || step.need != kNone ? 1 : 0;
        EXPECT_EQ(plan.proof.size(), 2 * branches + 1) << "seed " << seed;
        if (branches > 0)
            continue;
        const WholeGrantIndex index(problem);
        const Decisions none{std::vector(problem.pairs.size(), Fate::open),
                             std::vector(problem.needs.size(), Fate::open)};
        bool isBelow = false;
        for (std::size_t i = 0; i < plan.proof[0].prices.size() && !isBelow; ++i) {
            const BoundPrices& prices = plan.prices[static_cast<std::size_t>(plan.proof[0].prices[i])];
            EXPECT_LE(boundOf(index, prices, none), plan.totals[i].atMost) << "seed " << seed;
            isBelow = boundOf(index, prices, none) < plan.totals[i].total;
        }
    }
}

/// One offer of 10 that may make two grants of at least 4, three needs of 5.
WholeGrantProblem threeNeeds(std::int64_t unit)
{
    WholeGrantProblem problem;
    problem.sources = {{10 * unit, 0}};
    problem.offers = {{.slots = 2}};
    problem.groups = {{.tier = 1, .entitled = 10 * unit}};
    for (std::int32_t n = 0; n < 3; ++n) {
        problem.phases.push_back({(n == 0 ? 3 : 5) * unit, n});
        problem.needs.push_back({});
        problem.pairs.push_back({.offer = 0, .need = n, .least = 4 * unit});
        problem.ways.push_back({n, 0, n});
    }
    return problem;
}

TEST(WholeGrantsTest, CountsExactlyInAmountsOfManyDigits)
{
    constexpr std::int64_t kUnit = 1'000'000'000'000'000;
    const WholeGrantPlan plan = solveWholeGrants(threeNeeds(kUnit));
    EXPECT_EQ(plan.status, WholeGrantPlan::Status::optimal);
    EXPECT_EQ(plan.flow, (std::vector<std::int64_t>{0, 5 * kUnit, 5 * kUnit}));
}

TEST(WholeGrantsTest, StopsAtOnceWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(solveWholeGrants(threeNeeds(1), {}, stop.get_token()).status, WholeGrantPlan::Status::stopped);
}

TEST(WholeGrantsTest, GivesTheSameAnswerTwice)
{
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        const WholeGrantProblem problem = testing::tinyWholeGrants(seed);
        EXPECT_EQ(solveWholeGrants(problem).flow, solveWholeGrants(problem).flow) << "seed " << seed;
    }
}

} // namespace
} // namespace landbridge::solver
