#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "core/matching/match.h"
#include "core/proof/certificate_check.h"
#include "core/rules/whole_grants.h"
#include "tests/core/proof/small_rounds.h"
#include "tests/support/round_builder.h"

namespace landbridge::proof {
namespace {

using namespace landbridge::testing;

std::string shown(const Failures& failures)
{
    std::string text;
    for (const Failure& failure : failures)
        text += failure.text() + "; ";
    return text;
}

/// Running totals of money and everything else, measure after measure.
std::vector<std::int64_t> totalsOf(const rules::Inputs& inputs, const std::vector<std::int64_t>& covered)
{
    std::vector<std::int64_t> totals;
    for (std::size_t g = 0; g < inputs.groups.size(); ++g) {
        const bool isNewMeasure = g == 0 || inputs.groups[g].measure != inputs.groups[g - 1].measure;
        if (isNewMeasure || inputs.groups[g].tier != inputs.groups[g - 1].tier)
            totals.push_back(isNewMeasure ? 0 : totals.back());
        totals.back() += covered[g];
    }
    return totals;
}

TEST(WholeGrantRunsTest, AreTrueToEveryPlanThatKeepsTheRules)
{
    int rounds = 0;
    int optimal = 0;
    int colliding = 0;
    for (std::uint32_t seed = 1; seed <= 4800; ++seed) {
        const Workspace workspace = smallGrantsRound(seed);
        const Configuration configuration = smallConfiguration(seed);
        const Result<rules::Inputs> inputs = rules::buildInputs(workspace, {}, configuration);
        ASSERT_TRUE(inputs) << "seed " << seed;
        if (rules::wholeGrantRules(*inputs).empty())
            continue;
        const auto answer = matching::match(workspace, {.configuration = configuration});
        ASSERT_TRUE(answer) << "seed " << seed;
        if (answer->run) {
            const Failures failures = checkRun(workspace, *answer->run);
            ASSERT_TRUE(failures.empty()) << "seed " << seed << ": " << shown(failures);
            EXPECT_TRUE(answer->run->wholeGrants) << "seed " << seed;
        }
        std::vector<std::vector<Match>> plans = everyPlan(*inputs, 4000);
        std::erase_if(plans, [&](const auto& plan) { return !keepsWholeGrants(*inputs, plan); });
        if (plans.empty()) {
            colliding += answer->run ? 0 : 1;
            continue;
        }
        ASSERT_TRUE(answer->run) << "seed " << seed << " "
                                 << (answer->colliding.empty() ? "" : answer->colliding.front().over);
        std::vector<std::int64_t> best;
        for (const std::vector<Match>& plan : plans)
            best = std::max(best, totalsOf(*inputs, coveredBy(*inputs, plan)));
        std::vector<std::int64_t> found;
        for (const RunTier& tier : answer->run->tiers)
            found.push_back(tier.coveredUpToHere);
        if (inputs->measures.size() > 1)
            continue; // totals of several measures have no order
        ++rounds;
        optimal += answer->run->status == RunStatus::optimal ? 1 : 0;
        EXPECT_LE(found, best) << "seed " << seed;
        if (answer->run->status == RunStatus::optimal) {
            EXPECT_EQ(found, best) << "seed " << seed;
        }
        for (std::size_t t = 0; t < best.size(); ++t) {
            EXPECT_LE(best[t], answer->run->tiers[t].coveredUpToHereAtMost) << "seed " << seed;
            if (best[t] != found[t])
                break;
        }
    }
    EXPECT_GT(rounds, 1200);
    EXPECT_GT(optimal * 100, rounds * 98);
    EXPECT_GT(colliding, 20);
}

/// NOR may give two grants of at least 3; N2 wants at least 4 from one donor; N1 comes first.
RoundBuilder round()
{
    RoundBuilder round;
    round.round({{"currency", "JPY"}}).state("AGO").state("KHM").state("MOZ");
    round.need("N1", "MOZ", "4").need("N2", "AGO", "6", {{"minimum", "4"}, {"max_donors", "1"}});
    round.need("N3", "KHM", "5", {{"priority", "2"}});
    round.offer("O1", "9", {{"minimum_grant", "3"}, {"maximum_grants", "2"}});
    round.offer("O2", "3", {{"donor", "SWE"}, {"states", "AGO;KHM"}});
    return round;
}

Run honestRun()
{
    return *matching::match(round(), {})->run;
}

void expectFault(const std::string& code, const std::function<void(Run&)>& spoil)
{
    landbridge::Run run = honestRun();
    spoil(run);
    std::vector<std::string> codes;
    for (const Failure& failure : checkRun(round(), run))
        codes.push_back(failure.code);
    EXPECT_NE(std::ranges::find(codes, code), codes.end()) << code << " not among " << ::testing::PrintToString(codes);
}

Match match(const char* need, const char* offer, std::int64_t amount)
{
    return {.need = {need}, .offer = {offer}, .amount = amount};
}

TEST(WholeGrantRunsTest, AreProvedOptimal)
{
    const landbridge::Run run = honestRun();
    EXPECT_EQ(shown(checkRun(round(), run)), "");
    EXPECT_EQ(run.status, RunStatus::optimal);
    EXPECT_EQ(run.matches, (std::vector<Match>{match("N1", "O1", 4), match("N2", "O1", 5), match("N3", "O2", 3)}));
}

TEST(WholeGrantRunsTest, AreRefusedWhereARuleIsBroken)
{
    expectFault("grantBelowMinimum", [](landbridge::Run& run) { run.matches[0].amount = 2; });
    expectFault("tooManyGrants", [](landbridge::Run& run) {
        run.matches = {match("N1", "O1", 3), match("N2", "O1", 4), match("N3", "O1", 2)};
    });
    expectFault("needBelowMinimum", [](landbridge::Run& run) { run.matches[1].amount = 3; });
    expectFault("tooManyDonors", [](landbridge::Run& run) {
        run.matches = {match("N1", "O1", 4), match("N2", "O1", 5), match("N2", "O2", 1)};
    });
    expectFault("needAboveGap", [](landbridge::Run& run) { run.matches[0].amount = 5; });
}

TEST(WholeGrantRunsTest, AreRefusedWhereATotalBoundOrStatusIsUntrue)
{
    expectFault("statusUntrue", [](landbridge::Run& run) { run.status = RunStatus::withinBound; });
    expectFault("wholeGrantsUntrue", [](landbridge::Run& run) { run.wholeGrants = false; });
    expectFault("tierDiffers", [](landbridge::Run& run) { --run.tiers[0].coveredUpToHere; });
    expectFault("tierDiffers", [](landbridge::Run& run) { --run.tiers[1].coveredUpToHereAtMost; });
    expectFault("statusUntrue", [](landbridge::Run& run) { ++run.tiers[1].coveredUpToHereAtMost; });
    expectFault("groupDiffers", [](landbridge::Run& run) { ++run.groups[0].covered; });
    expectFault("grantsDiffer", [](landbridge::Run& run) { ++run.grants; });
    expectFault("needDiffers", [](landbridge::Run& run) { run.needs[1].reason = NeedReason::capped; });
    expectFault("boundUntrue", [](landbridge::Run& run) {
        run.tiers[1].coveredUpToHereAtMost = 9;
        run.matches.pop_back();
    });
}

TEST(WholeGrantRunsTest, AreRefusedWhereTheProofProvesNothing)
{
    expectFault("boundUnproved", [](landbridge::Run& run) { run.certificate.grants.clear(); });
    expectFault("proofEndsEarly", [](landbridge::Run& run) { run.certificate.grants[0].steps.pop_back(); });
    expectFault("proofTooLong", [](landbridge::Run& run) { run.certificate.grants[0].steps.emplace_back(); });
    expectFault("priceNotUsable", [](landbridge::Run& run) { run.certificate.grants[0].sets[0].scale = 0; });
    expectFault("priceNotUsable", [](landbridge::Run& run) {
        run.certificate.grants[0].sets[0].prices.push_back({"offer:O2:", -1});
        run.certificate.grants[0].sets[0].prices.insert(run.certificate.grants[0].sets[0].prices.begin(),
                                                        {"need:N1:", -1});
    });
    expectFault("proofWithoutPrices", [](landbridge::Run& run) {
        for (ProofStep& step : run.certificate.grants[0].steps)
            if (step.need.empty())
                step.sets = {{9999}};
    });
    expectFault("proofOfNoCase",
                [](landbridge::Run& run) { run.certificate.grants[0].steps = {{.need = {"N9"}}, {}, {}}; });
    expectFault("labelUntrue",
                [](landbridge::Run& run) { run.certificate.labels.push_back({{}, "offer:O2:", "KHM:2"}); });
}

/// The smallest changes: whatever a plan, a total or a bound is changed to, the checker finds what is no longer true.
TEST(WholeGrantRunsTest, AreRefusedWhateverFigureChanges)
{
    int changed = 0;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        const Workspace workspace = smallGrantsRound(seed);
        const Configuration configuration = smallConfiguration(seed);
        const auto answer = matching::match(workspace, {.configuration = configuration});
        if (!answer || !answer->run || !answer->run->wholeGrants)
            continue;
        for (std::size_t i = 0; i < answer->run->matches.size(); ++i)
            for (const std::int64_t step : {-1, 1}) {
                landbridge::Run run = *answer->run;
                run.matches[i].amount += step;
                EXPECT_FALSE(checkRun(workspace, run).empty()) << "seed " << seed;
                ++changed;
            }
        for (std::size_t t = 0; t < answer->run->tiers.size(); ++t) {
            landbridge::Run run = *answer->run;
            --run.tiers[t].coveredUpToHereAtMost;
            const bool isTight = answer->run->tiers[t].coveredUpToHereAtMost == answer->run->tiers[t].coveredUpToHere;
            EXPECT_TRUE(!isTight || !checkRun(workspace, run).empty()) << "seed " << seed;
        }
    }
    EXPECT_GT(changed, 500);
}

} // namespace
} // namespace landbridge::proof
