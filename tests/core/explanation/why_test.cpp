#include "core/explanation/why.h"

#include <algorithm>

#include "core/explanation/allowed.h"
#include "core/explanation/why_not.h"
#include "tests/core/explanation/rounds.h"

namespace landbridge::explanation {
namespace {

using testing::MatchingRound;

/// Two states of rank 1; the offer may give at most 300 to one state.
MatchingRound limitedRound()
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    round.need("N-B", "B", 1000);
    Offer& offer = round.offer("O", 2000);
    offer.maximumPerState = Money{300, offer.currency};
    return round;
}

TEST(WhyTest, NamesRankEndorsementAndLimits)
{
    const Ground ground = groundOf(limitedRound().workspace());
    const auto answer = why(ground, {"N-A"}, {"O"}, {});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->standing.tier, 1);
    EXPECT_EQ(answer->standing.state, PartyId{"A"});
    EXPECT_EQ(answer->endorsedBy, "Ministry");
    EXPECT_TRUE(answer->endorsedOn);
    EXPECT_EQ(answer->limits, (std::vector<Limit>{{.kind = LimitKind::perState, .most = 300, .used = 300}}));
    EXPECT_TRUE(std::ranges::all_of(answer->conditions, &Condition::holds));
    EXPECT_FALSE(answer->isFixed());
    EXPECT_EQ(answer->grantsOfOffer, 2);
    EXPECT_EQ(answer->grants, 2);
}

TEST(WhyTest, SaysWhoStandsLowerAndWhatStopsThem)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    round.need("N-B", "B", 400);
    Offer& offer = round.offer("O", 700);
    offer.maximumPerState = Money{300, offer.currency};
    round.offer("P", 200).states = {{"B"}};
    round.rule(PairRule::cap, "N-A", "O", 100);
    const Ground ground = groundOf(round.workspace());
    const auto answer = why(ground, {"N-B"}, {"O"}, {});
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->lower.size(), 1U);
    EXPECT_EQ(answer->lower[0].need, NeedId{"N-A"});
    EXPECT_EQ(answer->lower[0].pair.obstacle, Obstacle::limitReached);
    EXPECT_EQ(answer->lower[0].pair.limit->kind, LimitKind::pair);
    EXPECT_EQ(answer->lower[0].pair.limit->most, 100);
}

TEST(WhyTest, NamesNobodyLowerWhereAllStandEqual)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    round.need("N-B", "B", 1000);
    round.offer("O", 1000);
    const Ground ground = groundOf(round.workspace());
    const auto answer = why(ground, {"N-A"}, {"O"}, {});
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->lower.empty());
    EXPECT_TRUE(answer->earlier.empty());
    ASSERT_TRUE(answer->next);
    EXPECT_EQ(answer->next->tier, 1);
}

TEST(WhyTest, SaysThatNobodyElseCouldUseTheMoneyWhereNoLabelReachesIt)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    round.offer("O", 1000);
    const Ground ground = groundOf(round.workspace());
    const auto answer = why(ground, {"N-A"}, {"O"}, {});
    ASSERT_TRUE(answer);
    EXPECT_FALSE(answer->next);
}

TEST(WhyTest, NamesEarlierRanksThatTheOfferCannotServe)
{
    MatchingRound round;
    round.need("N-A", "A", 1000, 1);
    round.need("N-B", "B", 1000, 2);
    round.offer("O", 500);
    round.rule(PairRule::cap, "N-A", "O", 100);
    const Ground ground = groundOf(round.workspace());
    const auto second = why(ground, {"N-B"}, {"O"}, {});
    ASSERT_TRUE(second);
    ASSERT_EQ(second->earlier.size(), 1U);
    EXPECT_EQ(second->earlier[0].need, NeedId{"N-A"});
    EXPECT_EQ(second->earlier[0].pair.obstacle, Obstacle::limitReached);
    EXPECT_EQ(second->grantsInThisTier, 1);
    const auto first = why(ground, {"N-A"}, {"O"}, {});
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->earlier.empty());
}

TEST(WhyTest, NamesWhoFixedALine)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    round.offer("O", 1000);
    round.rule(PairRule::lock, "N-A", "O", 400);
    const Ground ground = groundOf(round.workspace());
    const auto answer = why(ground, {"N-A"}, {"O"}, {});
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->isFixed());
    EXPECT_EQ(answer->line.amount, 400);
}

TEST(WhyTest, TellsThatGrantsAreKeptWholeWhereARuleAsksForIt)
{
    MatchingRound round;
    round.need("N-A", "A", 1000);
    Offer& offer = round.offer("O", 1000);
    EXPECT_FALSE(why(groundOf(round.workspace()), {"N-A"}, {"O"}, {})->wholeGrants);
    offer.minimumGrant = Money{400, offer.currency};
    const Ground ground = groundOf(round.workspace());
    EXPECT_TRUE(why(ground, {"N-A"}, {"O"}, {})->wholeGrants);
    EXPECT_TRUE(whyNot(ground, {"N-A"}, {"O"})->wholeGrants);
}

TEST(WhyTest, RefusesALineThatIsNotProposed)
{
    const Ground ground = groundOf(limitedRound().workspace());
    const auto answer = why(ground, {"N-A"}, {"O"}, 2026);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, MessageCode::lineNotFound);
}

TEST(WhyNotTest, NamesEveryConditionThatFails)
{
    MatchingRound round;
    round.need("N-A", "A", 1000).pillar = Pillar::RE;
    Offer& offer = round.offer("O", 1000);
    offer.pillars = {Pillar::CLR};
    offer.states = {{"B"}};
    offer.channels = {"un"};
    round.state("B");
    const Ground ground = groundOf(round.workspace());
    const auto answer = whyNot(ground, {"N-A"}, {"O"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->pair.obstacle, Obstacle::doesNotFit);
    EXPECT_EQ(answer->failing(), 3U);
    std::vector<rules::FitReason> failing;
    for (const Condition& condition : answer->conditions)
        if (!condition.holds())
            failing.push_back(condition.reason);
    EXPECT_EQ(failing, (std::vector{rules::FitReason::states, rules::FitReason::pillars, rules::FitReason::channels}));
    EXPECT_EQ(answer->conditions.size(), 5U) << "support and years hold and are listed";
    EXPECT_EQ(answer->conditions.back().failure->detail, rules::FitDetail::notStated);
}

TEST(WhyNotTest, SaysThatTheOfferIsUsedUpByEqualOrHigherStanding)
{
    MatchingRound round;
    round.need("N-A", "A", 600, 1);
    round.need("N-B", "B", 600, 2);
    round.need("N-C", "C", 600, 2);
    round.offer("O", 1000);
    const Ground ground = groundOf(round.workspace());
    const auto answer = whyNot(ground, {"N-B"}, {"O"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->pair.obstacle, Obstacle::usedUp);
    EXPECT_EQ(answer->gapLeft, 400);
    EXPECT_EQ(answer->offerLeft, 0);
    ASSERT_EQ(answer->uses.size(), 2U);
    EXPECT_EQ(answer->uses[0].need, NeedId{"N-A"});
    EXPECT_EQ(answer->uses[0].amount, 600);
    EXPECT_EQ(answer->uses[0].standing, UseStanding::earlierRank);
    EXPECT_EQ(answer->uses[1].need, NeedId{"N-C"});
    EXPECT_EQ(answer->uses[1].standing, UseStanding::notHigher);
}

TEST(WhyNotTest, SaysThatMoreWouldExceedTheGap)
{
    MatchingRound round;
    round.need("N-A", "A", 600);
    round.offer("O", 1000);
    const Ground ground = groundOf(round.workspace());
    const auto answer = whyNot(ground, {"N-A"}, {"O"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->pair.obstacle, Obstacle::needCovered);
    EXPECT_EQ(answer->pair.given, 600);
    EXPECT_EQ(answer->gapLeft, 0);
    EXPECT_EQ(answer->offerLeft, 400);
}

TEST(WhyNotTest, SaysThatALimitIsReached)
{
    const Ground ground = groundOf(limitedRound().workspace());
    const auto answer = whyNot(ground, {"N-A"}, {"O"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->pair.obstacle, Obstacle::limitReached);
    EXPECT_EQ(answer->pair.limit->kind, LimitKind::perState);
    EXPECT_EQ(answer->pair.room, 0);
}

TEST(WhyNotTest, SaysThatAPairIsForbiddenOrFixed)
{
    MatchingRound round;
    round.need("N-A", "A", 600);
    round.need("N-B", "B", 600);
    round.offer("O", 1000);
    round.rule(PairRule::forbid, "N-A", "O");
    round.rule(PairRule::lock, "N-B", "O", 100);
    const Ground ground = groundOf(round.workspace());
    const auto forbidden = whyNot(ground, {"N-A"}, {"O"});
    ASSERT_TRUE(forbidden);
    EXPECT_EQ(forbidden->pair.obstacle, Obstacle::doesNotFit);
    EXPECT_EQ(forbidden->conditions.back().reason, rules::FitReason::forbidden);
    const auto fixed = whyNot(ground, {"N-B"}, {"O"});
    ASSERT_TRUE(fixed);
    EXPECT_EQ(fixed->pair.obstacle, Obstacle::fixed);
    EXPECT_EQ(fixed->pair.given, 100);
}

TEST(WhyNotTest, SaysThatANeedTakesNoPart)
{
    MatchingRound round;
    round.need("N-A", "A", 600).endorsedOn = std::nullopt;
    round.offer("O", 1000);
    const Ground ground = groundOf(round.workspace());
    const auto answer = whyNot(ground, {"N-A"}, {"O"});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->pair.obstacle, Obstacle::needTakesNoPart);
    EXPECT_EQ(answer->needOut, LeftOutReason::notEndorsed);
    EXPECT_FALSE(answer->offerOut);
}

TEST(MostAllowedTest, IsWhatGapBalanceLimitsAndOtherFixedLinesLeave)
{
    MatchingRound round;
    round.need("N-A", "A", 600);
    round.need("N-B", "B", 600);
    round.offer("O", 1000);
    round.rule(PairRule::lock, "N-B", "O", 500);
    const Ground ground = groundOf(round.workspace());
    EXPECT_EQ(mostAllowed(ground, {"N-A"}, {"O"}, {}), 500) << "the lock takes the rest of the balance";
    EXPECT_EQ(mostAllowed(ground, {"N-B"}, {"O"}, {}), 600) << "the line itself does not stand in its own way";
    EXPECT_EQ(mostAllowed(ground, {"N-X"}, {"O"}, {}), 0);
}

} // namespace
} // namespace landbridge::explanation
