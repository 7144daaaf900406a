#include "core/matching/match.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/rules/inputs.h"
#include "tests/support/matching_rounds.h"

namespace landbridge::matching {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::MatchingRound;

Run runOf(const Workspace& workspace, const MatchRequest& request = {})
{
    const auto answer = match(workspace, request);
    EXPECT_TRUE(answer && answer->run);
    return answer && answer->run ? *answer->run : Run{};
}

std::int64_t coveredIn(const Run& run, const std::string& need)
{
    const auto at = std::ranges::find(run.needs, need, [](const RunNeed& one) { return one.id.text; });
    return at == run.needs.end() ? -1 : at->covered;
}

NeedReason reasonIn(const Run& run, const std::string& need)
{
    return std::ranges::find(run.needs, need, [](const RunNeed& one) { return one.id.text; })->reason;
}

OfferReason offerReasonIn(const Run& run, const std::string& offer)
{
    return std::ranges::find(run.offers, offer, [](const RunOffer& one) { return one.id.text; })->reason;
}

using ByGroup = std::map<std::pair<std::string, std::int64_t>, std::int64_t>;
ByGroup coveredByGroup(const Run& run)
{
    ByGroup all;
    for (const RunGroup& group : run.groups)
        all[{group.state.text, group.tier}] += group.covered;
    return all;
}

TEST(MatchTest, ServesOnlyNeedsThatTheStateHasEndorsed) // D1
{
    MatchingRound round;
    round.need("N1", "AAA", 100).endorsedBy = "";
    round.need("N2", "AAA", 100).priority.reset();
    round.offer("O1", 500);
    const auto run = runOf(round.workspace());
    EXPECT_THAT(run.matches, IsEmpty());
    EXPECT_THAT(run.leftOut, ElementsAre(LeftOut{"needs", "N1", LeftOutReason::notEndorsed},
                                         LeftOut{"needs", "N2", LeftOutReason::noRank}));
    EXPECT_EQ(offerReasonIn(run, "O1"), OfferReason::noEligibleNeed);
}

TEST(MatchTest, LeavesMoneyIdleRatherThanExceedAGap) // D2
{
    MatchingRound round;
    round.need("N1", "AAA", 100);
    round.offer("O1", 1000);
    const auto run = runOf(round.workspace());
    EXPECT_EQ(coveredIn(run, "N1"), 100);
    EXPECT_EQ(reasonIn(run, "N1"), NeedReason::covered);
    EXPECT_EQ(run.offers[0].left, 900);
    EXPECT_EQ(run.offers[0].reason, OfferReason::needsCovered);
}

TEST(MatchTest, ServesTheFirstRankBeforeAnyOther) // D3
{
    MatchingRound round;
    round.need("N1", "AAA", 100, 2);
    round.need("N2", "BBB", 100, 1);
    round.offer("O1", 120);
    const auto run = runOf(round.workspace());
    EXPECT_EQ(coveredIn(run, "N2"), 100);
    EXPECT_EQ(coveredIn(run, "N1"), 20);
    ASSERT_EQ(run.tiers.size(), 2U);
    EXPECT_EQ(run.tiers[1].coveredUpToHere, 120);
    EXPECT_EQ(run.tiers[1].coveredUpToHereAtMost, 120);
}

TEST(MatchTest, IsNotMovedByPreferencesOfDonors) // D4
{
    MatchingRound round;
    round.need("N1", "AAA", 100);
    round.need("N2", "BBB", 100);
    round.offer("O1", 100).preferredStates = {{"BBB"}};
    round.rule(PairRule::prefer, "N2", "O1");
    EXPECT_EQ(coveredByGroup(runOf(round.workspace())), (ByGroup{{{"AAA", 1}, 50}, {{"BBB", 1}, 50}}));
}

TEST(MatchTest, LeavesNoPairThatCouldStillBeServed) // D5
{
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
        const Workspace workspace = testing::realisticRound(seed, 60, 40);
        const auto run = runOf(workspace);
        const auto inputs = rules::buildInputs(workspace, {}, {});
        for (const RunNeed& need : run.needs)
            for (const RunOffer& offer : run.offers) {
                const std::int32_t n = inputs->needIndex(need.id);
                const std::int32_t o = inputs->offerIndex(offer.id);
                if (need.covered < need.gap && offer.left > 0 && inputs->hasEdge(n, o)) {
                    ASSERT_EQ(need.reason, NeedReason::capped) << need.id.text << " " << offer.id.text;
                }
            }
    }
}

TEST(MatchTest, SharesScarceMoneyInProportionToTheClaims) // D6
{
    MatchingRound round;
    round.need("N1", "AAA", 300);
    round.need("N2", "BBB", 100);
    round.offer("O1", 100);
    const auto run = runOf(round.workspace());
    EXPECT_EQ(coveredByGroup(run), (ByGroup{{{"AAA", 1}, 75}, {{"BBB", 1}, 25}}));
    EXPECT_EQ(run.groups[0].level.text(), "1/4");
    Configuration equal;
    equal.basis = Basis::equal;
    EXPECT_EQ(coveredByGroup(runOf(round.workspace(), {.configuration = equal})),
              (ByGroup{{{"AAA", 1}, 50}, {{"BBB", 1}, 50}}));
}

TEST(MatchTest, WeighsTheCategoriesThatTheRoundNames)
{
    MatchingRound round;
    round.state("AAA").categories = {"LDC"};
    round.need("N1", "AAA", 300);
    round.need("N2", "BBB", 300);
    round.offer("O1", 90);
    Configuration configuration;
    configuration.weights = {{"ldc", 2}};
    EXPECT_EQ(coveredByGroup(runOf(round.workspace(), {.configuration = configuration})),
              (ByGroup{{{"AAA", 1}, 60}, {{"BBB", 1}, 30}}));
}

TEST(MatchTest, LowersWhatAStateGetsByAtMostWhatItAddsItself) // D7
{
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        Workspace workspace = testing::tinyRound(seed);
        const auto before = match(workspace, {});
        const Need& need = workspace.needs()[0];
        workspace.table<Domestic>() = Table<Domestic>(std::vector<Domestic>{{.id = {"E1"},
                                                                             .state = need.state,
                                                                             .need = need.id,
                                                                             .amount = Money{1, need.currency},
                                                                             .currency = need.currency}});
        const auto after = match(workspace, {});
        if (!before || !before->run || !after || !after->run)
            continue;
        std::int64_t lost = 0;
        for (const RunGroup& group : before->run->groups)
            lost += group.state == need.state ? group.covered : 0;
        for (const RunGroup& group : after->run->groups)
            lost -= group.state == need.state ? group.covered : 0;
        ASSERT_LE(lost, 1) << "seed " << seed;
    }
}

TEST(MatchTest, NamesTheReasonOfEveryNeedThatIsNotCovered) // D9
{
    MatchingRound round;
    round.need("N1", "AAA", 100).pillar = Pillar::CLR;
    round.need("N2", "BBB", 100).pillar = Pillar::VA;
    round.need("N3", "CCC", 100).pillar = Pillar::RE;
    round.need("N4", "DDD", 100).pillar = Pillar::ADV;
    round.need("N5", "EEE", 100).pillar = Pillar::ADV;
    round.need("N6", "FFF", 100).pillar = Pillar::SD;
    round.offer("O2", 100).pillars = {Pillar::VA};
    round.rule(PairRule::forbid, "N2", "O2");
    round.offer("O3", 100).pillars = {Pillar::RE};
    round.rule(PairRule::cap, "N3", "O3", 30);
    round.offer("O4", 60).pillars = {Pillar::ADV};
    round.rule(PairRule::lock, "N4", "O4", 60);
    round.offer("O5", 40).pillars = {Pillar::SD};
    const auto run = runOf(round.workspace());
    EXPECT_EQ(reasonIn(run, "N1"), NeedReason::noEligibleOffer);
    EXPECT_EQ(reasonIn(run, "N2"), NeedReason::declined);
    EXPECT_EQ(reasonIn(run, "N3"), NeedReason::capped);
    EXPECT_EQ(reasonIn(run, "N4"), NeedReason::exhausted);
    EXPECT_EQ(reasonIn(run, "N5"), NeedReason::lockedElsewhere);
    EXPECT_EQ(reasonIn(run, "N6"), NeedReason::exhausted);
    EXPECT_EQ(offerReasonIn(run, "O2"), OfferReason::declined);
    EXPECT_EQ(offerReasonIn(run, "O3"), OfferReason::capped);
    EXPECT_EQ(offerReasonIn(run, "O5"), OfferReason::used);
    EXPECT_THAT(run.rejected, ElementsAre(RejectedPair{{"N2"}, {"O2"}, "forbidden"}));
}

TEST(MatchTest, GivesTheSameAnswerAgain) // D11, D12
{
    const Workspace workspace = testing::realisticRound(4, 80, 60);
    EXPECT_EQ(runOf(workspace), runOf(workspace));
}

TEST(MatchTest, KeepsEveryStatesAmountsWhenProposedLinesAreAccepted) // D11
{
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        Workspace workspace = testing::tinyRound(seed);
        const auto before = match(workspace, {});
        if (!before || !before->run)
            continue;
        const auto inputs = rules::buildInputs(workspace, {}, {});
        std::vector<Decision> decisions;
        for (const Decision& decision : workspace.decisions())
            decisions.push_back(decision);
        std::size_t proposed = 0;
        for (const Match& line : before->run->matches) {
            if (line.state != MatchState::proposed || ++proposed % 2 == 0)
                continue;
            const bool hasOthers = std::ranges::count_if(before->run->matches, [&](const Match& other) {
                                       return other.need == line.need && other.offer == line.offer;
                                   }) > 1;
            const rules::PairFacts* said = inputs->pair(inputs->needIndex(line.need), inputs->offerIndex(line.offer));
            if (hasOthers || (line.year && said && said->committed.sign() > 0))
                continue;
            const std::int64_t whole = rules::wholePairAmount(*inputs, inputs->needIndex(line.need),
                                                              inputs->offerIndex(line.offer), line.amount);
            decisions.push_back({.need = line.need,
                                 .offer = line.offer,
                                 .decision = DecisionKind::accept,
                                 .amount = *readDecimal(amountText(whole, 2)),
                                 .year = line.year});
        }
        workspace.table<Decision>() = Table<Decision>(decisions);
        const auto after = match(workspace, {});
        ASSERT_TRUE(after && after->run) << "seed " << seed;
        ASSERT_EQ(coveredByGroup(*after->run), coveredByGroup(*before->run)) << "seed " << seed;
    }
}

TEST(MatchTest, GivesNothingForCuttingANeedIntoParts) // D13
{
    MatchingRound whole;
    whole.need("N1", "AAA", 301);
    whole.need("N9", "BBB", 100);
    whole.offer("O1", 100);
    MatchingRound parts;
    parts.need("N1", "AAA", 100);
    parts.need("N2", "AAA", 100);
    parts.need("N3", "AAA", 101);
    parts.need("N9", "BBB", 100);
    parts.offer("O1", 100);
    EXPECT_EQ(coveredByGroup(runOf(whole.workspace())), coveredByGroup(runOf(parts.workspace())));
}

TEST(MatchTest, IsNotChangedByOffersAndNeedsThatMeetNobody)
{
    MatchingRound round;
    round.need("N1", "AAA", 300);
    round.need("N2", "BBB", 100);
    round.offer("O1", 100).pillars = {};
    const ByGroup before = coveredByGroup(runOf(round.workspace()));
    round.offer("O2", 900).regions = {"nowhere"};
    MatchingRound::inKind(round.need("N3", "AAA", 7), "detector");
    ByGroup after = coveredByGroup(runOf(round.workspace()));
    EXPECT_EQ(after, before);
}

TEST(MatchTest, CountsEveryKindOfSupportInItsOwnUnit)
{
    MatchingRound round;
    round.need("N1", "AAA", 100);
    MatchingRound::inKind(round.need("N2", "AAA", 4), "detector");
    MatchingRound::inKind(round.need("N3", "BBB", 4), "detector");
    round.offer("O1", 60);
    MatchingRound::inKind(round.offer("O2", 6), "detector");
    const auto run = runOf(round.workspace());
    EXPECT_EQ(coveredIn(run, "N1"), 60);
    EXPECT_EQ(coveredIn(run, "N2"), 3);
    EXPECT_EQ(coveredIn(run, "N3"), 3);
    ASSERT_EQ(run.tiers.size(), 2U);
    EXPECT_EQ(run.tiers[0].measure, Measure{});
    EXPECT_EQ(run.tiers[1].covered, 6);
}

TEST(MatchTest, SpendsEveryTrancheInItsYear)
{
    MatchingRound round;
    round.need("N1", "AAA", 100);
    round.needYear("N1", 2026, 40);
    round.needYear("N1", 2027, 60);
    round.offer("O1", 80);
    round.offerYear("O1", 2026, 70);
    round.offerYear("O1", 2027, 10);
    const auto run = runOf(round.workspace());
    EXPECT_THAT(run.matches, ElementsAre(Match{{"N1"}, {"O1"}, 2026, {}, 40, MatchState::proposed},
                                         Match{{"N1"}, {"O1"}, 2027, {}, 10, MatchState::proposed}));
    EXPECT_EQ(run.grants, 1);
    EXPECT_EQ(run.grantsAtLeast, 1);
}

TEST(MatchTest, PlacesALockWithoutYearWhollyIntoTheYearsOfTheNeed)
{
    MatchingRound round;
    round.need("N1", "AAA", 100);
    round.needYear("N1", 2026, 40);
    round.needYear("N1", 2027, 60);
    round.offer("O1", 100);
    round.offer("O2", 50).start = YearOrDate{.year = 2027};
    round.rule(PairRule::lock, "N1", "O1", 50);
    const auto run = runOf(round.workspace());
    std::int64_t locked = 0;
    for (const Match& line : run.matches)
        locked += line.state == MatchState::locked ? line.amount : 0;
    EXPECT_EQ(locked, 50);
    EXPECT_EQ(coveredIn(run, "N1"), 100);
    EXPECT_EQ(run.groups[0].fixed, 50);
}

TEST(MatchTest, KeepsTheRulesAboutWholeGrants)
{
    MatchingRound round;
    round.need("N1", "AAA", 100).maxDonors = 1;
    round.need("N2", "BBB", 100);
    Offer& offer = round.offer("O1", 100);
    offer.minimumGrant = Money{60, offer.currency};
    round.offer("O2", 60);
    const auto run = runOf(round.workspace());
    EXPECT_TRUE(run.wholeGrants);
    EXPECT_EQ(run.status, RunStatus::optimal);
    EXPECT_EQ(run.tiers[0].coveredUpToHere, 160);
    EXPECT_TRUE(run.certificate.labels.empty());
    EXPECT_EQ(run.certificate.grants.size(), 1U);
}

TEST(MatchTest, KeepsCapsThatSpanYearsOnBothSides)
{
    MatchingRound round;
    round.need("N1", "AAA", 100);
    round.needYear("N1", 2026, 50);
    round.needYear("N1", 2027, 50);
    Offer& offer = round.offer("O1", 100);
    offer.maximumPerNeed = Money{30, offer.currency};
    round.offerYear("O1", 2026, 50);
    round.offerYear("O1", 2027, 50);
    const auto run = runOf(round.workspace());
    EXPECT_EQ(run.status, RunStatus::optimal);
    EXPECT_EQ(coveredIn(run, "N1"), 30);
}

TEST(MatchTest, NamesFixedLinesThatAreTooMany)
{
    MatchingRound round;
    round.need("N1", "AAA", 100);
    round.need("N2", "AAA", 100);
    round.offer("O1", 100).maximumGrants = 1;
    round.rule(PairRule::lock, "N1", "O1", 20);
    round.rule(PairRule::lock, "N2", "O1", 30);
    const auto answer = match(round.workspace(), {});
    ASSERT_TRUE(answer);
    EXPECT_FALSE(answer->run);
    EXPECT_THAT(answer->colliding, ElementsAre(CollidingLine{{"N1"}, {"O1"}, {}, {}, 20, "maximum_grants"},
                                               CollidingLine{{"N2"}, {"O1"}, {}, {}, 30, "maximum_grants"}));
}

TEST(MatchTest, ReportsTheFewestFixedLinesThatCannotBeKept)
{
    MatchingRound round;
    for (const char* id : {"N1", "N2", "N3"})
        round.need(id, "AAA", 100);
    round.offer("O1", 100);
    round.rule(PairRule::lock, "N1", "O1", 20);
    round.rule(PairRule::lock, "N2", "O1", 60);
    round.decide(DecisionKind::adjust, "N3", "O1", 50);
    const auto answer = match(round.workspace(), {});
    ASSERT_TRUE(answer);
    EXPECT_FALSE(answer->run);
    EXPECT_THAT(answer->colliding, ElementsAre(CollidingLine{{"N2"}, {"O1"}, {}, {}, 60, "balance:O1"},
                                               CollidingLine{{"N3"}, {"O1"}, {}, {}, 50, "balance:O1"}));
}

TEST(MatchTest, FindsNeedsOfWhichHardlyAnythingCanBeCovered)
{
    MatchingRound round;
    round.need("N1", "AAA", 1000);
    round.offer("O1", 50);
    const auto answer = match(round.workspace(), {});
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->findings.size(), 1U);
    EXPECT_EQ(answer->findings[0].code, MessageCode::claimHardlyCovered);
    EXPECT_THAT(answer->findings[0].facts, ElementsAre("N1", "0.50", "10.00"));
}

TEST(MatchTest, StopsWhenAsked)
{
    std::stop_source stop;
    const auto answer = match(testing::realisticRound(2, 60, 40), {}, stop.get_token(),
                              [&](std::int64_t, std::int64_t) { stop.request_stop(); });
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, MessageCode::runCancelled);
}

TEST(MatchTest, NeedsTheDayOfTheRound)
{
    MatchingRound round;
    Workspace workspace = round.workspace();
    workspace.table<Round>() =
        Table<Round>(std::vector<Round>{{.title = "Round", .currency = workspace.round().currency}});
    const auto answer = match(workspace, {});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, MessageCode::asOfMissing);
}

TEST(MatchTest, LabelsWhatTheMostDeservingStateCouldReach)
{
    MatchingRound round;
    round.need("N1", "AAA", 300);
    round.need("N2", "BBB", 100);
    round.offer("O1", 100);
    const auto run = runOf(round.workspace());
    EXPECT_THAT(run.certificate.labels,
                ElementsAre(NodeLabel{{}, "offer:O1:", "BBB:1"}, NodeLabel{{}, "need:N1:", "BBB:1"},
                            NodeLabel{{}, "need:N2:", "BBB:1"}));
}

} // namespace
} // namespace landbridge::matching
