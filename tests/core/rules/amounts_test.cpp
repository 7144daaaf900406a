#include <gtest/gtest.h>

#include "core/rules/inputs.h"
#include "core/rules/taking_part.h"
#include "tests/support/round_builder.h"

namespace landbridge::rules {
namespace {

using testing::Cells;
using testing::RoundBuilder;

const Currency kEuro{.letters = {'E', 'U', 'R'}, .decimals = 2};

std::string rateText(const RoundBuilder& round)
{
    const Rates rates(round.workspace());
    const Rate* rate = rates.rateOf(kEuro);
    return rate ? rate->date.text() : "none";
}

Inputs inputsOf(const RoundBuilder& round, const ScenarioId& scenario = {}, const Configuration& configuration = {})
{
    Result<Inputs> inputs = buildInputs(round, scenario, configuration);
    EXPECT_TRUE(inputs) << (inputs ? "" : messageId(inputs.error().code));
    return inputs ? *std::move(inputs) : Inputs{};
}

std::vector<std::int64_t> amounts(const std::vector<Part>& parts)
{
    std::vector<std::int64_t> all;
    for (const Part& part : parts)
        all.push_back(part.amount);
    return all;
}

using Amounts = std::vector<std::int64_t>;

TEST(RatesTest, PrefersTheDayThenTheLatestOfSevenDaysThenTheYear)
{
    RoundBuilder round;
    round.rate("EUR", "2026-04-16", "0.9").rate("EUR", "2026-04-07", "0.9").rate("EUR", "2025", "0.9");
    EXPECT_EQ(rateText(round), "none");
    round.rate("EUR", "2026", "0.9");
    EXPECT_EQ(rateText(round), "2026");
    round.rate("EUR", "2026-04-08", "0.9");
    EXPECT_EQ(rateText(round), "2026-04-08");
    round.rate("EUR", "2026-04-13", "0.9");
    EXPECT_EQ(rateText(round), "2026-04-13");
    round.rate("EUR", "2026-04-15", "0.9");
    EXPECT_EQ(rateText(round), "2026-04-15");
}

TEST(RatesTest, ConvertsBetweenMinorUnitsOfDifferentSize)
{
    RoundBuilder round;
    round.rate("JPY", "2026", "150").rate("KWD", "2026", "0.3");
    const Rates rates(round.workspace());
    EXPECT_EQ(*rates.converted({.minor = 300, .currency = {.letters = {'J', 'P', 'Y'}, .decimals = 0}}), Rational(200));
    EXPECT_EQ(*rates.converted({.minor = 300, .currency = {.letters = {'K', 'W', 'D'}, .decimals = 3}}), Rational(100));
    EXPECT_FALSE(rates.converted({.minor = 1, .currency = kEuro}));
}

TEST(GapTest, RoundsOnceAtTheEndOfTheFigure)
{
    RoundBuilder round;
    round.rate("EUR", "2026", "3").state("MOZ").need("N", "MOZ", "1.00", {{"currency", "EUR"}});
    EXPECT_EQ(inputsOf(round).needs[0].gap, 33); // 33.33
    for (const char* id : {"C1", "C2"})
        round.add<Commitment>({{"id", id}, {"donor", "NOR"}, {"amount", "0.10"}, {"currency", "EUR"}, {"need", "N"}});
    EXPECT_EQ(inputsOf(round).needs[0].gap, 26); // 33.33 - 2 x 3.33 = 26.66
}

TEST(GapTest, CountsCommittedAndPaidButNoPledgeAndNoDuplicate)
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", "100");
    const auto commit = [&](std::string id, std::string status) {
        round.add<Commitment>({{"id", id}, {"donor", "NOR"}, {"amount", "10"}, {"need", "N"}, {"status", status}});
    };
    commit("C1", "commitment");
    commit("C2", "paid");
    commit("C3", "pledge");
    commit("C4", "paid");
    round.add<Acceptance>(
        {{"finding", "A5"}, {"subject", "commitments:C4"}, {"other", "commitments:C2"}, {"verdict", "duplicate"}});
    EXPECT_EQ(inputsOf(round).needs[0].gap, 8000);
}

TEST(GapTest, CountsAParentForWhatItsChildrenLeave)
{
    RoundBuilder round;
    round.state("MOZ").need("N1", "MOZ", "100").need("N2", "MOZ", "100").offer("O", "500");
    round.add<Commitment>({{"id", "P"}, {"donor", "NOR"}, {"amount", "50"}, {"need", "N1"}, {"offer", "O"}});
    round.add<Commitment>({{"id", "K1"}, {"donor", "UN"}, {"amount", "20"}, {"need", "N2"}, {"parent", "P"}});
    round.add<Commitment>({{"id", "K2"}, {"donor", "UN"}, {"amount", "10"}, {"parent", "P"}});
    round.add<Commitment>({{"id", "K3"}, {"donor", "UN"}, {"amount", "5"}, {"parent", "P"}, {"status", "pledge"}});
    const Inputs inputs = inputsOf(round);
    EXPECT_EQ(inputs.needs[0].gap, 7000) << "20 of the parent itself and 10 of the child that takes its need";
    EXPECT_EQ(inputs.needs[1].gap, 8000);
    EXPECT_EQ(inputs.offers[0].balance, 45000) << "the balance is lowered by the whole amount";
}

TEST(GapTest, KeepsTheChildrenOfADuplicate)
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", "100");
    round.add<Commitment>({{"id", "P"}, {"donor", "NOR"}, {"amount", "50"}, {"need", "N"}});
    round.add<Commitment>({{"id", "K"}, {"donor", "UN"}, {"amount", "20"}, {"parent", "P"}});
    round.add<Acceptance>({{"finding", "A5"}, {"subject", "commitments:P"}, {"verdict", "duplicate"}});
    EXPECT_EQ(inputsOf(round).needs[0].gap, 8000);
}

TEST(GapTest, LowersPhasesByRowsThatHoldFewerYearsFirst)
{
    RoundBuilder round;
    round.state("MOZ")
        .need("N", "MOZ", "30")
        .needYear("N", 2026, "10")
        .needYear("N", 2027, "10")
        .needYear("N", 2028, "10");
    round.add<Domestic>({{"id", "A"}, {"state", "MOZ"}, {"need", "N"}, {"amount", "15"}});
    EXPECT_EQ(amounts(inputsOf(round).needs[0].phases), (Amounts{0, 500, 1000}));
    round.add<Domestic>({{"id", "B"}, {"state", "MOZ"}, {"need", "N"}, {"amount", "4"}, {"year", "2026"}});
    EXPECT_EQ(amounts(inputsOf(round).needs[0].phases), (Amounts{0, 100, 1000}));
    round.add<Domestic>({{"id", "C"}, {"state", "MOZ"}, {"need", "N"}, {"amount", "99"}, {"year", "2026"}});
    round.add<Domestic>({{"id", "D"}, {"state", "MOZ"}, {"need", "N"}, {"amount", "99"}, {"year", "2031"}});
    const Inputs inputs = inputsOf(round);
    EXPECT_EQ(amounts(inputs.needs[0].phases), (Amounts{0, 0, 500})) << "what is left over lowers nothing";
    EXPECT_EQ(inputs.needs[0].gap, 500);
}

TEST(GapTest, LowersANeedInUnitsByQuantityOfThatUnitOnly)
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", "10", {{"support", "equipment"}, {"unit", "mine detector"}});
    round.add<Domestic>({{"id", "A"},
                         {"state", "MOZ"},
                         {"need", "N"},
                         {"amount", "500"},
                         {"quantity", "2"},
                         {"unit", "Mine Detectors"}});
    round.add<Domestic>({{"id", "B"}, {"state", "MOZ"}, {"need", "N"}, {"quantity", "3"}, {"unit", "dog"}});
    round.add<Commitment>({{"id", "C"}, {"donor", "NOR"}, {"need", "N"}, {"quantity", "1"}, {"unit", "mine detector"}});
    EXPECT_EQ(inputsOf(round).needs[0].gap, 7);
}

TEST(BalanceTest, LowersTranchesOfTheirYearsEarliestFirst)
{
    RoundBuilder round;
    round.offer("O", "30").offerYear("O", 2026, "10").offerYear("O", 2027, "10").offerYear("O", 2028, "10");
    round.add<Commitment>({{"id", "C"}, {"donor", "NOR"}, {"amount", "12"}, {"offer", "O"}, {"start", "2027"}});
    const Inputs inputs = inputsOf(round);
    EXPECT_EQ(amounts(inputs.offers[0].tranches), (Amounts{1000, 0, 800}));
    EXPECT_EQ(inputs.offers[0].balance, 1800);
}

TEST(CapsTest, AreLoweredByCommitmentsAndConvertedOnce)
{
    RoundBuilder round;
    round.rate("EUR", "2026", "3").state("MOZ").need("N1", "MOZ", "100").need("N2", "MOZ", "100");
    round.offer("O", "100", {{"currency", "EUR"}, {"maximum_per_need", "1"}, {"maximum_per_state", "2"}});
    round.add<Commitment>(
        {{"id", "C"}, {"donor", "NOR"}, {"amount", "0.10"}, {"currency", "EUR"}, {"need", "N1"}, {"offer", "O"}});
    round.add<Pair>({{"need", "N2"}, {"offer", "O"}, {"rule", "cap"}, {"amount", "0.20"}});
    const Inputs inputs = inputsOf(round);
    EXPECT_EQ(inputs.pairCap(0, 0), 30);
    EXPECT_EQ(inputs.pairCap(1, 0), 20);
    EXPECT_EQ(inputs.stateCap(0, 0), 63) << "66.66 - 3.33";
    EXPECT_EQ(inputs.offers[0].namedNeeds, (std::vector<std::int32_t>{0}));
    EXPECT_EQ(inputs.needs[0].donors, (std::vector<PartyId>{{"NOR"}}));
}

TEST(CapsTest, MakeNoEdgeOnceUsedUp)
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", "100").offer("O", "100", {{"maximum_per_need", "10"}});
    EXPECT_TRUE(inputsOf(round).hasEdge(0, 0));
    round.add<Commitment>({{"id", "C"}, {"donor", "NOR"}, {"amount", "10"}, {"need", "N"}, {"offer", "O"}});
    EXPECT_FALSE(inputsOf(round).hasEdge(0, 0));
}

TEST(MinimumTest, AsksForWhatOtherCoverLeavesRoundedUp)
{
    RoundBuilder round;
    round.rate("EUR", "2026", "3").state("MOZ").need("N", "MOZ", "9", {{"minimum", "5"}});
    round.add<Domestic>({{"id", "A"}, {"state", "MOZ"}, {"need", "N"}, {"amount", "1"}, {"currency", "EUR"}});
    EXPECT_EQ(inputsOf(round).needs[0].minimumOpen, 467);
}

TEST(TakingPartTest, NamesDraftsAndWhatIsNotEndorsed)
{
    RoundBuilder round;
    round.state("MOZ");
    round.need("A", "MOZ", "10", {{"priority", ""}, {"endorsed_on", ""}});
    round.need("B", "MOZ", "10", {{"endorsed_on", ""}});
    round.need("C", "MOZ", "10", {{"endorsed_by", ""}});
    round.need("D", "MOZ", "10", {{"endorsed_on", "2026-04-16"}});
    round.need("E", "MOZ", "10", {{"endorsed_amount", "9.99"}});
    round.need("F", "MOZ", "10", {{"endorsed_amount", "10"}, {"endorsed_on", "2026-04-15"}});
    const Inputs inputs = inputsOf(round);
    using enum LeftOutReason;
    EXPECT_EQ(inputs.leftOut, (std::vector<LeftOut>{{"needs", "A", noRank},
                                                    {"needs", "B", notEndorsed},
                                                    {"needs", "C", notEndorsed},
                                                    {"needs", "D", notEndorsed},
                                                    {"needs", "E", notEndorsed}}));
    EXPECT_TRUE(inputs.needs[5].takesPart());
}

TEST(TakingPartTest, StopsWhereARecordThatTakesPartLacksARate)
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", "10", {{"currency", "EUR"}, {"priority", ""}});
    EXPECT_TRUE(buildInputs(round, {}, {}));
    round.need("N", "MOZ", "10", {{"currency", "EUR"}});
    const Result<Inputs> inputs = buildInputs(round, {}, {});
    ASSERT_FALSE(inputs);
    EXPECT_EQ(inputs.error(), (Error{MessageCode::runMissingRate, {"needs:N", "EUR", "2026-04-15"}}));
}

TEST(TakingPartTest, StopsWithoutADateOfReferenceAndBeforeSumsOverflow)
{
    RoundBuilder round;
    round.state("MOZ", {{"categories", "ldc"}});
    for (const char* id : {"A", "B", "C"})
        round.need(id, "MOZ", "9000000000000000");
    EXPECT_TRUE(buildInputs(round, {}, {}));
    Configuration weighted;
    weighted.weights["ldc"] = 3;
    EXPECT_EQ(buildInputs(round, {}, weighted).error(), (Error{MessageCode::runTooLarge, {"needs"}}));
    round.round({{"as_of", ""}});
    EXPECT_EQ(buildInputs(round, {}, {}).error().code, MessageCode::asOfMissing);
}

TEST(TierTest, PutsNearDeadlinesOfTheCategoryInFront)
{
    RoundBuilder round;
    const auto tier = [&](Cells state, std::string priority) {
        round.state("MOZ", state).need("N", "MOZ", "10", {{"priority", priority}});
        Configuration configuration;
        configuration.frontTier = FrontTier{.category = "Article5", .deadlineWithinYears = 2};
        return inputsOf(round, {}, configuration).needs[0].tier;
    };
    EXPECT_EQ(tier({{"categories", "article5"}, {"article5_deadline", "2028-04-15"}}, "1"), 0);
    EXPECT_EQ(tier({{"categories", "article5"}, {"article5_deadline", "2028-04-16"}}, "1"), 1);
    EXPECT_EQ(tier({{"categories", "article5"}, {"article5_deadline", "2019-01-01"}}, "1"), 0);
    EXPECT_EQ(tier({{"categories", "article5"}, {"article5_deadline", "2019-01-01"}}, "2"), 2);
    EXPECT_EQ(tier({{"categories", "ldc"}, {"article5_deadline", "2019-01-01"}}, "1"), 1);
    EXPECT_EQ(tier({{"categories", "article5"}}, "1"), 1);
}

TEST(TierTest, WeighsAStateByItsLargestCategory)
{
    RoundBuilder round;
    round.state("MOZ", {{"categories", "LDC; sids"}}).state("AGO", {{"categories", "lldc"}});
    round.need("A", "AGO", "10").need("M", "MOZ", "10");
    Configuration configuration;
    configuration.weights = {{"ldc", 3}, {"sids", 2}};
    const Inputs inputs = inputsOf(round, {}, configuration);
    ASSERT_EQ(inputs.groups.size(), 2U);
    EXPECT_EQ(inputs.groups[0].weight, 1);
    EXPECT_EQ(inputs.groups[1].weight, 3);
}

} // namespace
} // namespace landbridge::rules
