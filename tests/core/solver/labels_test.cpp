#include "core/solver/labels.h"

#include <gtest/gtest.h>

#include "core/solver/entitlement.h"
#include "core/solver/fair_targets.h"
#include "tests/support/solver_rounds.h"

namespace landbridge::solver {
namespace {

/// Whether some group could give a unit to a group that is due it before the giver's own last unit.
bool someExchangeImproves(const Problem& problem, const std::vector<std::int64_t>& flow,
                          const std::vector<std::int64_t>& covered)
{
    const std::vector<std::int32_t> labels = deservingLabels(problem, flow, covered);
    for (std::int32_t g = 0; g < static_cast<std::int32_t>(problem.groups.size()); ++g) {
        const std::int32_t label = labels[static_cast<std::size_t>(problem.nodeCount() + g)];
        const auto own = static_cast<std::size_t>(g);
        if (label == kNone || label == g || covered[own] == problem.groups[own].fixed)
            continue;
        const auto other = static_cast<std::size_t>(label);
        if (problem.groups[other].tier != problem.groups[own].tier) {
            if (problem.groups[other].tier < problem.groups[own].tier)
                return true;
            continue;
        }
        if (isMoreDeserving({covered[other], problem.groups[other].divisor, label},
                            {covered[own] - 1, problem.groups[own].divisor, g}))
            return true;
    }
    return false;
}

TEST(LabelsTest, ProveEntitlementsAndLeaveNoMoneyThatCouldServe)
{
    for (std::uint32_t seed = 1; seed <= 500; ++seed) {
        const Problem problem = testing::tinyProblem(seed);
        const Entitlements answer = findEntitlements(problem);
        if (answer.outcome != Outcome::solved)
            continue;
        ASSERT_FALSE(someExchangeImproves(problem, answer.flow, answer.covered)) << "seed " << seed;
        const std::vector<std::int32_t> labels = deservingLabels(problem, answer.flow, answer.covered);
        std::vector<std::int64_t> left;
        for (const Source& source : problem.sources)
            left.push_back(source.amount);
        for (std::size_t a = 0; a < problem.arcs.size(); ++a)
            if (static_cast<std::size_t>(problem.arcs[a].from) < left.size())
                left[static_cast<std::size_t>(problem.arcs[a].from)] -= answer.flow[a];
        for (std::size_t s = 0; s < left.size(); ++s)
            ASSERT_TRUE(left[s] == 0 || labels[s] == kNone) << "seed " << seed << " source " << s;
    }
}

TEST(LabelsTest, ShowAPlanThatTakesFromTheMoreDeserving)
{
    const Problem problem{.sources = {{.amount = 10}},
                          .phases = {{.capacity = 10, .group = 0}, {.capacity = 10, .group = 1}},
                          .groups = {{.tier = 1, .divisor = 10}, {.tier = 1, .divisor = 10}},
                          .arcs = {{.from = 0, .to = 1}, {.from = 0, .to = 2}}};
    EXPECT_FALSE(someExchangeImproves(problem, {5, 5}, {5, 5}));
    EXPECT_TRUE(someExchangeImproves(problem, {4, 6}, {4, 6}));
    EXPECT_EQ(deservingLabels(problem, {4, 6}, {4, 6}), (std::vector<std::int32_t>{0, 0, 0, 0, 0}));
}

} // namespace
} // namespace landbridge::solver
