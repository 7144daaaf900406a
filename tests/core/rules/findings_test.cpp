#include "core/rules/findings.h"

#include <gtest/gtest.h>

#include "tests/support/round_builder.h"

namespace landbridge::rules {
namespace {

using testing::RoundBuilder;

/// "CHK-01 needs:N fact fact" for each finding.
std::vector<std::string> shown(const RoundBuilder& round)
{
    std::vector<std::string> all;
    for (const Finding& finding : findings(round)) {
        std::string text = std::string(messageId(finding.code)) + " " + finding.subject;
        for (const std::string& fact : finding.facts)
            text += " | " + fact;
        all.push_back(std::move(text));
    }
    return all;
}

std::string line(MessageCode code, const std::string& rest)
{
    return std::string(messageId(code)) + " " + rest;
}

using Shown = std::vector<std::string>;

TEST(FindingsTest, AreNoneInAnOrdinaryRound)
{
    RoundBuilder round;
    round.state("MOZ").state("NOR").need("N", "MOZ", "100").offer("O", "50");
    EXPECT_EQ(shown(round), Shown{});
}

TEST(FindingsTest, NameDraftsAndWhatIsNotEndorsed)
{
    RoundBuilder round;
    round.state("MOZ").need("A", "MOZ", "10", {{"priority", ""}}).need("B", "MOZ", "10", {{"endorsed_by", ""}});
    round.need("C", "MOZ", "10", {{"endorsed_on", "2026-05-01"}}).need("D", "MOZ", "10", {{"endorsed_amount", "9"}});
    EXPECT_EQ(shown(round),
              (Shown{line(MessageCode::needDraft, "needs:A | A"), line(MessageCode::needNotEndorsed, "needs:B | B"),
                     line(MessageCode::needEndorsedLater, "needs:C | C | 2026-05-01 | 2026-04-15"),
                     line(MessageCode::needRaisedAfterEndorsement, "needs:D | D | 9.00 USD | 10.00 USD")}));
}

TEST(FindingsTest, NameTheFirstHoleInTheRanksOfAState)
{
    RoundBuilder round;
    round.state("MOZ").need("A", "MOZ", "1").need("B", "MOZ", "1").need("C", "MOZ", "1", {{"priority", "2"}});
    EXPECT_EQ(shown(round), Shown{});
    round.need("D", "MOZ", "1", {{"priority", "4"}});
    EXPECT_EQ(shown(round), (Shown{line(MessageCode::needRankHole, "parties:MOZ | MOZ | 3")}));
    round.need("D", "MOZ", "1")
        .need("A", "MOZ", "1", {{"priority", "2"}})
        .need("B", "MOZ", "1", {{"priority", "2"}})
        .need("D", "MOZ", "1", {{"priority", "3"}});
    EXPECT_EQ(shown(round), (Shown{line(MessageCode::needRankHole, "parties:MOZ | MOZ | 1")}));
}

TEST(FindingsTest, NameAMissingRateOncePerCurrency)
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", "10", {{"priority", ""}, {"currency", "COP"}}).rate("EUR", "2026", "0.9");
    round.offer("O1", "1", {{"currency", "COP"}}).offer("O2", "1", {{"currency", "EUR"}});
    EXPECT_EQ(shown(round).back(), line(MessageCode::missingRate, "needs:N | COP | 2026-04-15"));
    EXPECT_EQ(shown(round).size(), 2U);
}

TEST(FindingsTest, NameCoverThatLowersNothingOrLiesOutside)
{
    RoundBuilder round;
    round.state("MOZ").need("A", "MOZ", "20", {{"start", "2027"}}).need("B", "MOZ", "20").needYear("B", 2026, "20");
    round.add<Domestic>({{"id", "D1"}, {"state", "MOZ"}, {"need", "A"}, {"amount", "5"}, {"year", "2026"}});
    round.add<Domestic>({{"id", "D2"}, {"state", "MOZ"}, {"need", "B"}, {"amount", "5"}, {"year", "2027"}});
    round.add<Domestic>({{"id", "D3"}, {"state", "MOZ"}, {"need", "B"}, {"amount", "5"}, {"valuation", "none"}});
    EXPECT_EQ(shown(round), (Shown{line(MessageCode::amountNotValued, "domestic:D3 | D3"),
                                   line(MessageCode::coverOutsideWindow, "needs:A | A | D1"),
                                   line(MessageCode::coverLeftOver, "needs:B | B | 5.00 USD")}));
}

TEST(FindingsTest, CompareAllCoverOfAStateWithItsRequirement)
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", "20");
    round.add<Domestic>({{"id", "D"}, {"state", "MOZ"}, {"amount", "15"}});
    round.add<Commitment>({{"id", "C"}, {"donor", "NOR"}, {"state", "MOZ"}, {"amount", "5"}});
    EXPECT_EQ(shown(round), Shown{});
    round.add<Commitment>({{"id", "C"}, {"donor", "NOR"}, {"state", "MOZ"}, {"amount", "5.01"}});
    EXPECT_EQ(shown(round),
              (Shown{line(MessageCode::coverAboveRequirement, "parties:MOZ | MOZ | 20.01 USD | 20.00 USD")}));
}

TEST(FindingsTest, NameAChildDrawnBesideItsParentAndPartiesInFreeText)
{
    RoundBuilder round;
    round.state("MOZ").state("NOR").offer("O", "50");
    round.add<Commitment>({{"id", "P"}, {"donor", "NOR"}, {"amount", "5"}, {"offer", "O"}, {"recipient", "NOR"}});
    round.add<Commitment>(
        {{"id", "K"}, {"donor", "NOR"}, {"amount", "5"}, {"offer", "O"}, {"parent", "P"}, {"recipient", "Deminers"}});
    EXPECT_EQ(shown(round), (Shown{line(MessageCode::freeTextParty, "commitments:K | Deminers"),
                                   line(MessageCode::childAndParentDrawn, "commitments:K | K | P")}));
}

TEST(FindingsTest, NameClaimsThatOffersHardlyReach)
{
    RoundBuilder round;
    round.state("MOZ").need("A", "MOZ", "100").offer("O1", "9.99");
    EXPECT_EQ(shown(round), (Shown{line(MessageCode::claimHardlyCovered, "needs:A | A | 9.99 USD | 100.00 USD")}));
    round.offer("O2", "0.01");
    EXPECT_EQ(shown(round), Shown{});
}

TEST(FindingsTest, SayThatTheDateOfReferenceIsMissingAndCanBeSettled)
{
    RoundBuilder round;
    round.round({{"as_of", ""}});
    const std::vector<Finding> all = findings(round);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].code, MessageCode::asOfMissing);
    EXPECT_FALSE(isSettled(round, all[0]));
    round.add<Acceptance>(
        {{"finding", std::string(messageId(all[0].code))}, {"subject", "round:round"}, {"verdict", "waived"}});
    EXPECT_TRUE(isSettled(round, all[0]));
}

} // namespace
} // namespace landbridge::rules
