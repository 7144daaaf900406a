#include <algorithm>

#include "core/proof/certificate_check.h"

#include <gtest/gtest.h>

#include "core/rules/whole_grants.h"
#include "tests/core/proof/small_rounds.h"

namespace landbridge::proof {
namespace {

using namespace landbridge::testing;

std::string shown(const std::vector<Match>& plan)
{
    std::string text;
    for (const Match& match : plan)
        text += " " + match.need.text + "<" + match.offer.text + (match.year ? "@" + std::to_string(*match.year) : "") +
                "=" + std::to_string(match.amount);
    return text;
}

std::string shown(const Failures& failures)
{
    std::string text;
    for (const Failure& failure : failures)
        text += failure.text() + "; ";
    return text;
}

struct Tally {
    int rounds = 0;
    int plans = 0;
    int best = 0;
    int withLines = 0;
};

void checkRound(std::uint32_t seed, Tally& tally)
{
    const Workspace workspace = smallRound(seed);
    const Result<rules::Inputs> inputs = rules::buildInputs(workspace, {}, smallConfiguration(seed));
    ASSERT_TRUE(inputs);
    if (!rules::wholeGrantRules(*inputs).empty())
        return;
    const std::vector<std::vector<Match>> plans = everyPlan(*inputs, 400);
    if (plans.empty())
        return;
    ++tally.rounds;
    tally.withLines += inputs->lines.empty() ? 0 : 1;
    const std::vector<std::int64_t> best = bestCovered(*inputs, plans);
    for (const std::vector<Match>& plan : plans) {
        const Failures failures = checkPlan(*inputs, plan);
        const bool isBest = coveredBy(*inputs, plan) == best;
        ASSERT_EQ(failures.empty(), isBest) << "seed " << seed << shown(plan) << " | " << shown(failures);
        ++tally.plans;
        tally.best += isBest ? 1 : 0;
    }
}

TEST(CertificateCheckTest, AcceptsExactlyTheBestPlansOfThousandsOfSmallRounds)
{
    Tally tally;
    for (std::uint32_t seed = 1; seed <= 6000; ++seed) {
        checkRound(seed, tally);
        ASSERT_FALSE(HasFatalFailure());
    }
    EXPECT_GT(tally.rounds, 3000);
    EXPECT_GT(tally.withLines, 800);
    EXPECT_GT(tally.plans, 50'000);
    EXPECT_GT(tally.best, tally.rounds);
    RecordProperty("plans", tally.plans);
}

TEST(CertificateCheckTest, RefusesEveryOtherAmountInALineThatLowersALevel)
{
    int refused = 0;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        const Result<rules::Inputs> inputs = rules::buildInputs(smallRound(seed), {}, smallConfiguration(seed));
        if (!inputs || !rules::wholeGrantRules(*inputs).empty())
            continue;
        const std::vector<std::vector<Match>> plans = everyPlan(*inputs, 400);
        if (plans.empty())
            continue;
        const std::vector<std::int64_t> best = bestCovered(*inputs, plans);
        const auto plan = std::ranges::find(plans, best, [&](const auto& one) { return coveredBy(*inputs, one); });
        for (std::size_t i = 0; i < plan->size(); ++i)
            for (const std::int64_t step : {-1, 1}) {
                std::vector<Match> changed = *plan;
                changed[i].amount += step;
                if (changed[i].amount == 0)
                    changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
                EXPECT_FALSE(checkPlan(*inputs, changed).empty()) << "seed " << seed << shown(changed);
                ++refused;
            }
    }
    EXPECT_GT(refused, 500);
}

} // namespace
} // namespace landbridge::proof
