#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/matching/match.h"
#include "core/rules/whole_grants.h"
#include "tests/support/matching_rounds.h"
#include "tests/support/round_enumeration.h"

namespace landbridge::matching {
namespace {

Configuration configurationFor(std::uint32_t seed)
{
    Configuration configuration;
    configuration.weights = {{"ldc", 2}};
    configuration.basis = seed % 3 == 0 ? Basis::equal : Basis::proportional;
    return configuration;
}

TEST(MatchTest, GivesEveryStateWhatFullEnumerationGives)
{
    int colliding = 0;
    int solved = 0;
    for (std::uint32_t seed = 1; seed <= 2500; ++seed) {
        const Workspace workspace = testing::tinyRound(seed);
        const Configuration configuration = configurationFor(seed);
        const auto inputs = rules::buildInputs(workspace, {}, configuration);
        ASSERT_TRUE(inputs) << "seed " << seed;
        if (!rules::wholeGrantRules(*inputs).empty())
            continue;
        const auto best = testing::bestRoundByEnumeration(*inputs);
        const auto answer = match(workspace, {.configuration = configuration});
        ASSERT_TRUE(answer) << "seed " << seed;
        ASSERT_EQ(answer->run.has_value(), best.has_value()) << "seed " << seed;
        ASSERT_EQ(answer->colliding.empty(), best.has_value()) << "seed " << seed;
        (best ? solved : colliding) += 1;
        if (!best)
            continue;
        std::vector<std::int64_t> covered;
        for (const RunGroup& group : answer->run->groups)
            covered.push_back(group.covered);
        ASSERT_EQ(covered, *best) << "seed " << seed;
    }
    EXPECT_GT(solved, 1500);
    EXPECT_GT(colliding, 30);
}

} // namespace
} // namespace landbridge::matching
