#include "core/explanation/unmet.h"

#include "core/explanation/coverage.h"
#include "core/explanation/unused.h"
#include "tests/core/explanation/rounds.h"

namespace landbridge::explanation {
namespace {

using testing::MatchingRound;

TEST(UnmetTest, NamesTheNearestOffersAndTheOneConditionEachFails)
{
    MatchingRound round;
    round.need("N-A", "A", 1000).pillar = Pillar::RE;
    round.state("B");
    round.offer("O-1", 300).pillars = {Pillar::CLR};
    round.offer("O-2", 700).states = {{"B"}};
    Offer& far = round.offer("O-3", 900);
    far.pillars = {Pillar::CLR};
    far.states = {{"B"}};
    const Ground ground = groundOf(round.workspace());
    const auto answer = unmet(ground, {"N-A"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->reason, NeedReason::noEligibleOffer);
    EXPECT_EQ(answer->left, 1000);
    ASSERT_EQ(answer->nearest.size(), 2U) << "an offer that fails two conditions is not near";
    EXPECT_EQ(answer->nearest[0].offer, OfferId{"O-2"});
    EXPECT_EQ(answer->nearest[0].failure.reason, rules::FitReason::states);
    EXPECT_EQ(answer->nearest[0].would, 700);
    EXPECT_EQ(answer->nearest[1].failure.reason, rules::FitReason::pillars);
    EXPECT_EQ(answer->nearest[1].would, 300);
    EXPECT_TRUE(answer->reaching.empty());
}

TEST(UnmetTest, ListsTheTightSetWithItsLimits)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    round.need("N-B", "B", 1000);
    Offer& limited = round.offer("O-1", 900);
    limited.maximumPerState = Money{200, limited.currency};
    round.offer("O-2", 300);
    const Ground ground = groundOf(round.workspace());
    const auto answer = unmet(ground, {"N-A"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->reason, NeedReason::capped) << "the only offer with money left meets its limit";
    ASSERT_EQ(answer->reaching.size(), 2U);
    EXPECT_EQ(answer->given, answer->covered);
    for (const Reaching& one : answer->reaching) {
        EXPECT_TRUE(one.direct);
        EXPECT_EQ(one.pair.obstacle, one.offer == OfferId{"O-1"} ? Obstacle::limitReached : Obstacle::usedUp);
    }
    EXPECT_EQ(answer->sharing, (std::vector<NeedId>{{"N-B"}}));
}

TEST(UnmetTest, ListsOffersThatReachTheNeedBySwaps)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    round.need("N-B", "B", 1000);
    round.offer("O-1", 600);
    round.offer("O-2", 400).states = {{"B"}};
    const Ground ground = groundOf(round.workspace());
    const auto answer = unmet(ground, {"N-A"});
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->reaching.size(), 2U);
    EXPECT_EQ(answer->reaching[0].offer, OfferId{"O-1"});
    EXPECT_TRUE(answer->reaching[0].direct);
    EXPECT_EQ(answer->reaching[1].offer, OfferId{"O-2"});
    EXPECT_FALSE(answer->reaching[1].direct);
}

TEST(UnmetTest, HasNothingToExplainWhereTheNeedIsCovered)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    round.offer("O-1", 1000);
    const Ground ground = groundOf(round.workspace());
    const auto answer = unmet(ground, {"N-A"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->reason, NeedReason::covered);
    EXPECT_EQ(answer->left, 0);
    EXPECT_TRUE(answer->reaching.empty());
}

TEST(UnmetTest, SaysWhyANeedTakesNoPart)
{
    MatchingRound round;
    round.need("N-A", "A", 1000).priority = std::nullopt;
    round.offer("O-1", 1000);
    const Ground ground = groundOf(round.workspace());
    const auto answer = unmet(ground, {"N-A"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->out, LeftOutReason::noRank);
    EXPECT_FALSE(answer->reason);
}

TEST(UnusedTest, NamesWhatEachConditionKeepsFromBeingPlaced)
{
    MatchingRound round;
    round.need("N-A", "A", 1000).pillar = Pillar::RE;
    round.need("N-B", "B", 200).pillar = Pillar::CLR;
    round.need("N-C", "C", 300).pillar = Pillar::CLR;
    Offer& offer = round.offer("O", 400);
    offer.pillars = {Pillar::RE};
    offer.states = {{"B"}, {"C"}};
    const Ground ground = groundOf(round.workspace());
    const auto answer = unused(ground, {"O"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->reason, OfferReason::noEligibleNeed);
    EXPECT_EQ(answer->fitting, 0);
    ASSERT_EQ(answer->relaxed.size(), 2U);
    EXPECT_EQ(answer->relaxed[0], (Relaxation{.reason = rules::FitReason::states, .needs = 1, .would = 400}));
    EXPECT_EQ(answer->relaxed[1], (Relaxation{.reason = rules::FitReason::pillars, .needs = 2, .would = 400}));
}

TEST(UnusedTest, SaysWhatStopsOpenNeedsThatFit)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    Offer& offer = round.offer("O", 400);
    offer.maximumPerNeed = Money{100, offer.currency};
    const Ground ground = groundOf(round.workspace());
    const auto answer = unused(ground, {"O"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->reason, OfferReason::capped);
    EXPECT_EQ(answer->left, 300);
    ASSERT_EQ(answer->stopped.size(), 1U);
    EXPECT_EQ(answer->stopped[0].pair.obstacle, Obstacle::limitReached);
    EXPECT_TRUE(answer->relaxed.empty());
}

TEST(UnusedTest, HasNothingToExplainWhereAllIsUsed)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    round.offer("O", 400);
    const Ground ground = groundOf(round.workspace());
    const auto answer = unused(ground, {"O"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->reason, OfferReason::used);
    EXPECT_TRUE(answer->stopped.empty());
    ASSERT_EQ(answer->uses.size(), 1U);
    EXPECT_EQ(answer->uses[0].amount, 400);
}

TEST(CutOffTest, TellsTheTierAndLevelWhereTheMoneyRanOut)
{
    MatchingRound round;
    round.need("N-A", "A", 600, 1);
    round.need("N-B", "B", 800, 2);
    round.offer("O", 1000);
    const Ground ground = groundOf(round.workspace());
    const auto answer = cutOff(ground, {"O"});
    ASSERT_TRUE(answer && *answer);
    EXPECT_EQ((*answer)->tier, 2);
    EXPECT_EQ((*answer)->level, (Fraction{1, 2}));
    EXPECT_EQ((*answer)->state, PartyId{"B"});
    EXPECT_EQ((*answer)->first, NeedId{"N-B"});
}

TEST(CutOffTest, IsNoneWhereMoneyIsLeft)
{
    MatchingRound round;
    round.need("N-A", "A", 600, 1);
    round.offer("O", 1000);
    const Ground ground = groundOf(round.workspace());
    const auto answer = cutOff(ground, {"O"});
    ASSERT_TRUE(answer);
    EXPECT_FALSE(*answer);
}

TEST(FiguresTest, SplitsARequestIntoDomesticCommittedProposedAndGap)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    round.need("N-B", "A", 500, 2).endorsedOn = std::nullopt;
    round.offer("O", 500);
    round.commitment("C-1", "O", 200).need = {"N-A"};
    const Workspace workspace = round.workspace();
    const Ground ground = groundOf(workspace);
    const Figures figures(ground.inputs(), &ground.run());
    const NeedCoverage* need = figures.need({"N-A"});
    ASSERT_NE(need, nullptr);
    EXPECT_EQ(need->coverage, (Coverage{.requested = 1000, .committed = 200, .proposed = 300, .gapLeft = 500}));
    const CoverageSum all = figures.total({});
    EXPECT_EQ(all.needs, 2);
    EXPECT_EQ(all.coverage.gapLeft, 1000);
    EXPECT_EQ(figures.byTier({}).at(2).coverage.gapLeft, 500);
    EXPECT_EQ(figures.byReason({}).at(NeedReason::exhausted), (ReasonSum{.needs = 1, .gapLeft = 500}));
    EXPECT_EQ(figures.byLeftOut({}).at(LeftOutReason::notEndorsed), (ReasonSum{.needs = 1, .gapLeft = 500}));
}

TEST(FiguresTest, ProposesNothingWithoutARun)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    const auto inputs = rules::buildInputs(round.workspace(), {}, {});
    ASSERT_TRUE(inputs);
    const Figures figures(*inputs, nullptr);
    EXPECT_EQ(figures.total({}).coverage, (Coverage{.requested = 1000, .gapLeft = 1000}));
    EXPECT_FALSE(figures.need({"N-A"})->reason);
}

} // namespace
} // namespace landbridge::explanation
