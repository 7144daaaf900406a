#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "core/proof/certificate_check.h"
#include "core/proof/figures.h"
#include "tests/support/round_builder.h"

namespace landbridge::proof {
namespace {

using testing::RoundBuilder;

/// Two states of equal standing share 6 of 8; a third, in tier 2, is stopped by a cap and by a fixed line.
RoundBuilder round()
{
    RoundBuilder round;
    round.round({{"currency", "JPY"}}).state("AGO").state("KHM").state("MOZ");
    round.need("N1", "MOZ", "4").need("N2", "AGO", "4").need("N3", "KHM", "4", {{"priority", "2"}});
    round.need("N4", "KHM", "4", {{"priority", ""}});
    round.offer("O1", "5", {{"states", "MOZ;AGO"}}).offer("O2", "9", {{"states", "KHM"}, {"maximum_per_need", "2"}});
    round.offer("O3", "2").offer("O4", "9", {{"instrument", "loan"}});
    round.add<Pair>({{"need", "N3"}, {"offer", "O3"}, {"rule", "lock"}, {"amount", "1"}});
    round.add<Pair>({{"need", "N1"}, {"offer", "O2"}, {"rule", "forbid"}});
    return round;
}

Match match(const char* need, const char* offer, std::int64_t amount, MatchState state = MatchState::proposed)
{
    return {.need = {need}, .offer = {offer}, .year = {}, .measure = {}, .amount = amount, .state = state};
}

std::vector<Match> bestPlan()
{
    return {match("N1", "O1", 3), match("N2", "O1", 2), match("N2", "O3", 1), match("N3", "O2", 2),
            match("N3", "O3", 1, MatchState::locked)};
}

Run bestRun()
{
    const Result<rules::Inputs> inputs = rules::buildInputs(round(), {}, {});
    Failures none;
    const Plan plan(*inputs, bestPlan(), none);
    const Standing standing(plan, claimsOf(plan, phasesWithEdge(plan)));
    Run run = figuresOf(plan, standing);
    run.matches = bestPlan();
    run.grantsAtLeast = 1;
    run.certificate.labels = {{{}, "offer:O1:", "AGO:1"},
                              {{}, "offer:O3:", "AGO:1"},
                              {{}, "need:N1:", "AGO:1"},
                              {{}, "need:N2:", "AGO:1"},
                              {{}, "need:N3:", "KHM:2"}};
    return run;
}

/// The codes of what does not hold after `spoil`.
std::vector<std::string> codesAfter(const std::function<void(Run&)>& spoil)
{
    Run run = bestRun();
    spoil(run);
    std::vector<std::string> codes;
    for (const Failure& failure : checkRun(round(), run))
        codes.push_back(failure.code);
    return codes;
}

void expectFault(const std::string& code, const std::function<void(Run&)>& spoil)
{
    const std::vector<std::string> codes = codesAfter(spoil);
    EXPECT_NE(std::ranges::find(codes, code), codes.end()) << code << " not among " << ::testing::PrintToString(codes);
}

TEST(PlantedFaultsTest, AreNoneInAnHonestRun)
{
    EXPECT_EQ(codesAfter([](landbridge::Run&) {}), std::vector<std::string>{});
    const landbridge::Run run = bestRun();
    EXPECT_EQ(run.groups[0].level, (Fraction{3, 4}));
    EXPECT_EQ(run.needs[0].reason, NeedReason::exhausted);
    EXPECT_EQ(run.needs[2].reason, NeedReason::capped);
    EXPECT_EQ(run.offers[0].reason, OfferReason::used);
    EXPECT_EQ(run.offers[1].reason, OfferReason::capped);
    EXPECT_EQ(run.tiers[1].coveredUpToHere, 9);
    EXPECT_EQ(run.leftOut.size(), 2U);
}

TEST(PlantedFaultsTest, AreFoundInMatches)
{
    expectFault("matchOfAbsentRecord", [](landbridge::Run& run) { run.matches[0].need = {"N9"}; });
    expectFault("matchOfAbsentRecord", [](landbridge::Run& run) { run.matches.push_back(match("N4", "O2", 1)); });
    expectFault("matchOfAbsentRecord", [](landbridge::Run& run) { run.matches.push_back(match("N3", "O4", 1)); });
    expectFault("matchOfOtherMeasure",
                [](landbridge::Run& run) { run.matches[0].measure = {Support::equipment, "dog"}; });
    expectFault("matchInOtherYear", [](landbridge::Run& run) { run.matches[0].year = 2026; });
    expectFault("matchWithoutAmount", [](landbridge::Run& run) { run.matches[0].amount = -1; });
    expectFault("matchWithoutAmount", [](landbridge::Run& run) { run.matches[0].amount = 0; });
    expectFault("needAboveGap", [](landbridge::Run& run) { run.matches[0].amount = 5; });
    expectFault("offerAboveBalance", [](landbridge::Run& run) { run.matches[0].amount = 4; });
    expectFault("pairAboveCap", [](landbridge::Run& run) { run.matches[3].amount = 3; });
    expectFault("pairDoesNotFit",
                [](landbridge::Run& run) { run.matches.insert(run.matches.begin() + 3, match("N2", "O2", 1)); });
    expectFault("pairDoesNotFit",
                [](landbridge::Run& run) { run.matches.insert(run.matches.begin() + 1, match("N1", "O2", 1)); });
    expectFault("matchesNotInOrder", [](landbridge::Run& run) { std::swap(run.matches[0], run.matches[1]); });
    expectFault("matchesNotInOrder", [](landbridge::Run& run) {
        run.matches[0].amount = 2;
        run.matches.insert(run.matches.begin(), match("N1", "O1", 1));
    });
}

TEST(PlantedFaultsTest, AreFoundInFixedLines)
{
    expectFault("fixedLineNotExact", [](landbridge::Run& run) { run.matches.pop_back(); });
    expectFault("fixedLineNotExact", [](landbridge::Run& run) { run.matches[4].amount = 2; });
    expectFault("pairIsClosed", [](landbridge::Run& run) { run.matches[4].state = MatchState::proposed; });
    expectFault("matchOfNoFixedLine", [](landbridge::Run& run) { run.matches[4].state = MatchState::accepted; });
    expectFault("matchOfNoFixedLine", [](landbridge::Run& run) { run.matches[0].state = MatchState::locked; });
}

TEST(PlantedFaultsTest, AreFoundInThePlanItself)
{
    expectFault("moneyLeftCouldServe", [](landbridge::Run& run) { run.matches[0].amount = 2; });
    expectFault("moneyLeftCouldServe", [](landbridge::Run& run) { run.matches.erase(run.matches.begin() + 2); });
    expectFault("groupCouldGiveToMoreDeserving", [](landbridge::Run& run) {
        run.matches[0].amount = 4;
        run.matches[1].amount = 1;
    });
}

TEST(PlantedFaultsTest, AreFoundInTiersAndGroups)
{
    expectFault("tierDiffers", [](landbridge::Run& run) { ++run.tiers[0].gap; });
    expectFault("tierDiffers", [](landbridge::Run& run) { --run.tiers[0].covered; });
    expectFault("tierDiffers", [](landbridge::Run& run) { ++run.tiers[1].coveredUpToHere; });
    expectFault("tierDiffers", [](landbridge::Run& run) { ++run.tiers[0].coveredUpToHereAtMost; });
    expectFault("tierDiffers", [](landbridge::Run& run) { run.tiers.pop_back(); });
    expectFault("groupDiffers", [](landbridge::Run& run) { ++run.groups[1].gap; });
    expectFault("groupDiffers", [](landbridge::Run& run) { ++run.groups[1].basis; });
    expectFault("groupDiffers", [](landbridge::Run& run) { ++run.groups[1].weight; });
    expectFault("groupDiffers", [](landbridge::Run& run) { ++run.groups[2].fixed; });
    expectFault("groupDiffers", [](landbridge::Run& run) { ++run.groups[0].covered; });
    expectFault("groupDiffers", [](landbridge::Run& run) { run.groups[0].share = {1, 4}; });
    expectFault("groupDiffers", [](landbridge::Run& run) { run.groups[0].level = {1, 4}; });
}

TEST(PlantedFaultsTest, AreFoundInRecordsAndLists)
{
    expectFault("needDiffers", [](landbridge::Run& run) { run.needs[0].reason = NeedReason::capped; });
    expectFault("needDiffers", [](landbridge::Run& run) { ++run.needs[0].gap; });
    expectFault("needDiffers", [](landbridge::Run& run) { run.needs[1].tier = 2; });
    expectFault("needDiffers", [](landbridge::Run& run) { run.needs.pop_back(); });
    expectFault("offerDiffers", [](landbridge::Run& run) { run.offers[1].reason = OfferReason::usedInPart; });
    expectFault("offerDiffers", [](landbridge::Run& run) { ++run.offers[0].left; });
    expectFault("rejectedDiffers", [](landbridge::Run& run) { run.rejected.clear(); });
    expectFault("leftOutDiffers", [](landbridge::Run& run) { run.leftOut.pop_back(); });
    expectFault("leftOutDiffers",
                [](landbridge::Run& run) { run.leftOut.push_back({"offers", "O1", LeftOutReason::noRank}); });
}

TEST(PlantedFaultsTest, AreFoundInWhatIsClaimed)
{
    expectFault("grantsDiffer", [](landbridge::Run& run) { ++run.grants; });
    expectFault("grantsBoundUntrue", [](landbridge::Run& run) { run.grantsAtLeast = run.grants + 1; });
    expectFault("statusUntrue", [](landbridge::Run& run) { run.status = RunStatus::withinBound; });
    expectFault("wholeGrantsUntrue", [](landbridge::Run& run) { run.wholeGrants = true; });
    expectFault("currencyDiffers",
                [](landbridge::Run& run) { run.currency = {.letters = {'U', 'S', 'D'}, .decimals = 2}; });
    expectFault("groupDiffers", [](landbridge::Run& run) { run.configuration.basis = Basis::equal; });
    expectFault("labelUntrue", [](landbridge::Run& run) { run.certificate.labels[0].group = "MOZ:1"; });
    expectFault("labelUntrue",
                [](landbridge::Run& run) { run.certificate.labels.push_back({{}, "offer:O2:", "KHM:2"}); });
    expectFault("labelMissing", [](landbridge::Run& run) { run.certificate.labels.pop_back(); });
}

TEST(PlantedFaultsTest, LetAStoppedRunBeWorseButNotUntrue)
{
    const auto stop = [](landbridge::Run& run) { run.status = RunStatus::stopped; };
    EXPECT_EQ(codesAfter(stop), std::vector<std::string>{});
    expectFault("needDiffers", [&](landbridge::Run& run) {
        stop(run);
        run.matches[0].amount = 2;
    });
}

TEST(PlantedFaultsTest, NameWhatKeepsTheInputsFromBeingRead)
{
    RoundBuilder undated = round();
    undated.round({{"currency", "JPY"}, {"as_of", ""}});
    ASSERT_EQ(checkRun(undated, bestRun()).size(), 1U);
    RoundBuilder colliding = round();
    colliding.add<Pair>({{"need", "N4"}, {"offer", "O1"}, {"rule", "lock"}, {"amount", "1"}});
    EXPECT_EQ(checkRun(colliding, bestRun()).front().text(), "fixedLineCollides: N4, O1, need:N4");
}

} // namespace
} // namespace landbridge::proof
