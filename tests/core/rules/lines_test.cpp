#include <gtest/gtest.h>

#include "core/rules/whole_grants.h"
#include "tests/support/round_builder.h"

namespace landbridge::rules {
namespace {

using testing::Cells;
using testing::RoundBuilder;

Inputs inputsOf(const RoundBuilder& round, const ScenarioId& scenario = {}, const Configuration& configuration = {})
{
    Result<Inputs> inputs = buildInputs(round, scenario, configuration);
    EXPECT_TRUE(inputs);
    return inputs ? *std::move(inputs) : Inputs{};
}

/// "N1 x O1 2026: 100 locked" for each line, with what it cannot stand over.
std::vector<std::string> shown(const Inputs& inputs)
{
    std::vector<std::string> all;
    for (const FixedLine& line : inputs.lines)
        all.push_back(line.need.text + " x " + line.offer.text + (line.year ? " " + std::to_string(*line.year) : "") +
                      ": " + std::to_string(line.amount) + " " + std::string(wordOf(line.kind)) +
                      (line.over.empty() ? "" : " over " + line.over));
    return all;
}

using Lines = std::vector<std::string>;

void lock(RoundBuilder& round, std::string need, std::string offer, std::string amount, std::string year = "")
{
    round.add<Pair>({{"need", need}, {"offer", offer}, {"rule", "lock"}, {"amount", amount}, {"year", year}});
}

void decide(RoundBuilder& round, std::string offer, std::string amount, const Cells& more = {})
{
    Cells cells{{"need", "N"}, {"offer", offer}, {"decision", "accept"}, {"amount", amount}};
    cells.insert(cells.end(), more.begin(), more.end());
    round.add<Decision>(cells);
}

RoundBuilder oneNeed(std::string amount = "100")
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", amount).offer("O1", "100").offer("O2", "100").offer("O3", "100");
    return round;
}

TEST(FixedLinesTest, ShrinkByWhatCommitmentsOfThePairCarry)
{
    RoundBuilder round = oneNeed();
    lock(round, "N", "O1", "50");
    round.add<Commitment>({{"id", "C"}, {"donor", "NOR"}, {"amount", "20"}, {"need", "N"}, {"offer", "O1"}});
    Inputs inputs = inputsOf(round);
    EXPECT_EQ(shown(inputs), (Lines{"N x O1: 3000 locked"}));
    EXPECT_EQ(inputs.groups[0].fixed, 3000);
    EXPECT_EQ(inputs.needs[0].gap, 8000);
    EXPECT_EQ(wholePairAmount(inputs, 0, 0, 3000), 5000);
    round.add<Commitment>({{"id", "D"}, {"donor", "NOR"}, {"amount", "40"}, {"need", "N"}, {"offer", "O1"}});
    inputs = inputsOf(round);
    EXPECT_EQ(shown(inputs), (Lines{"N x O1: 0 locked"}));
    EXPECT_TRUE(inputs.pair(0, 0)->wholeLine) << "a line that shrinks to 0 still closes its pair";
}

TEST(FixedLinesTest, ShrinkToTheGapDecisionsFirstThenTheLargestOffer)
{
    RoundBuilder round = oneNeed("60");
    lock(round, "N", "O2", "30");
    decide(round, "O1", "20");
    decide(round, "O3", "20");
    const Inputs inputs = inputsOf(round);
    EXPECT_EQ(shown(inputs), (Lines{"N x O1: 2000 accepted", "N x O2: 3000 locked", "N x O3: 1000 accepted"}));
    ASSERT_EQ(inputs.findings.size(), 1U);
    EXPECT_EQ(inputs.findings[0].code, MessageCode::fixedLineShrunk);
    EXPECT_EQ(inputs.findings[0].facts, (std::vector<std::string>{"N", "O3", "2000", "1000"}));
}

TEST(FixedLinesTest, ShrinkInTheirYearAndMoveBetweenYearsWhereTheyMay)
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", "20").needYear("N", 2026, "10").needYear("N", 2027, "10");
    round.offer("O1", "100").offer("O2", "100", {{"end", "2026"}}).offer("O3", "100");
    lock(round, "N", "O1", "8");
    lock(round, "N", "O2", "9");
    lock(round, "N", "O3", "7", "2026");
    EXPECT_EQ(shown(inputsOf(round)), (Lines{"N x O1: 800 locked", "N x O2: 900 locked", "N x O3 2026: 100 locked"}));
}

TEST(FixedLinesTest, StandOncePerPairAndYearAndADecisionBeatsALock)
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", "20").needYear("N", 2026, "10").needYear("N", 2027, "10");
    round.offer("O1", "100").offer("O2", "100");
    lock(round, "N", "O1", "5", "2026");
    lock(round, "N", "O1", "6", "2027");
    decide(round, "O1", "3", {{"year", "2026"}, {"decision", "adjust"}});
    lock(round, "N", "O2", "4", "2026");
    decide(round, "O2", "2");
    const Inputs inputs = inputsOf(round);
    EXPECT_EQ(shown(inputs), (Lines{"N x O1 2026: 300 adjusted", "N x O1 2027: 600 locked", "N x O2: 200 accepted"}));
    EXPECT_EQ(inputs.pair(0, 0)->lineYears, (std::vector<int>{2026, 2027}));
}

TEST(FixedLinesTest, ReadTheYearAsNoneWhereNeitherSideIsSplit)
{
    RoundBuilder round = oneNeed();
    lock(round, "N", "O1", "50", "2031");
    EXPECT_EQ(shown(inputsOf(round)), (Lines{"N x O1: 5000 locked"}));
}

TEST(FixedLinesTest, NameThePairOrTheRecordOverWhichTheyCannotStand)
{
    RoundBuilder round = oneNeed();
    round.need("M", "MOZ", "10", {{"priority", ""}})
        .offer("O4", "10", {{"end", "2020"}})
        .need("N", "MOZ", "9", {{"start", "2026"}});
    round.offer("O5", "10", {{"instrument", "loan"}});
    lock(round, "M", "O1", "1");
    lock(round, "N", "O4", "1");
    lock(round, "N", "O5", "1");
    EXPECT_EQ(shown(inputsOf(round)), (Lines{"M x O1: 100 locked over need:M", "N x O4: 100 locked over pair",
                                             "N x O5: 100 locked over offer:O5"}));
}

TEST(FixedLinesTest, LeaveWithARejectedPairWhereTheyAreLocks)
{
    RoundBuilder round = oneNeed();
    lock(round, "N", "O1", "5");
    round.add<Decision>({{"need", "N"}, {"offer", "O1"}, {"decision", "reject"}});
    EXPECT_EQ(shown(inputsOf(round)), Lines{});
}

RoundBuilder withScenarios()
{
    RoundBuilder round = oneNeed();
    round.add<Scenario>({{"id", "base"}, {"title", "Base"}});
    round.add<Scenario>({{"id", "firm"}, {"title", "Firm"}, {"base", "base"}});
    return round;
}

void change(RoundBuilder& round, std::string scenario, std::string table, std::string id, std::string column,
            std::string value = "")
{
    round.add<ScenarioChange>(
        {{"scenario", scenario}, {"table", table}, {"id", id}, {"column", column}, {"value", value}});
}

TEST(ScenarioTest, TakesItsOwnDecisionsElseItsBasesElseTheRounds)
{
    RoundBuilder round = withScenarios();
    decide(round, "O1", "1");
    decide(round, "O2", "2");
    decide(round, "O2", "3", {{"scenario", "base"}});
    decide(round, "O3", "4", {{"scenario", "base"}});
    decide(round, "O3", "5", {{"scenario", "firm"}});
    EXPECT_EQ(shown(inputsOf(round)), (Lines{"N x O1: 100 accepted", "N x O2: 200 accepted"}));
    EXPECT_EQ(shown(inputsOf(round, {"base"})),
              (Lines{"N x O1: 100 accepted", "N x O2: 300 accepted", "N x O3: 400 accepted"}));
    const Inputs firm = inputsOf(round, {"firm"});
    EXPECT_EQ(shown(firm), (Lines{"N x O1: 100 accepted", "N x O2: 300 accepted", "N x O3: 500 accepted"}));
    EXPECT_TRUE(firm.lines[1].inherited);
    EXPECT_FALSE(firm.lines[2].inherited);
}

TEST(ScenarioTest, DropsInheritedLinesOfWithdrawnRecordsAndKeepsItsOwn)
{
    RoundBuilder round = withScenarios();
    decide(round, "O1", "1");
    decide(round, "O2", "2", {{"scenario", "firm"}});
    change(round, "base", "offers", "O1", "-");
    change(round, "firm", "offers", "O2", "-");
    const Inputs firm = inputsOf(round, {"firm"});
    EXPECT_EQ(shown(firm), (Lines{"N x O2: 200 accepted over offer:O2"}));
    ASSERT_EQ(firm.findings.size(), 1U);
    EXPECT_EQ(firm.findings[0].code, MessageCode::fixedLineOfWithdrawn);
    EXPECT_EQ(firm.leftOut, (std::vector<LeftOut>{{"offers", "O1", LeftOutReason::withdrawn},
                                                  {"offers", "O2", LeftOutReason::withdrawn}}));
    EXPECT_EQ(firm.offers.size(), 1U);
}

TEST(ScenarioTest, ScalesYearsAndKeepsWhatWasEndorsed)
{
    RoundBuilder round = withScenarios();
    round.offerYear("O1", 2026, "33.33").offerYear("O1", 2027, "33.33").offerYear("O1", 2028, "33.34");
    change(round, "base", "offers", "O1", "amount", "50.01");
    change(round, "base", "needs", "N", "amount", "100.01");
    change(round, "firm", "needs", "N", "amount", "99");
    const Inputs base = inputsOf(round, {"base"});
    std::vector<std::int64_t> tranches;
    for (const Part& part : base.offers[0].tranches)
        tranches.push_back(part.amount);
    EXPECT_EQ(tranches, (std::vector<std::int64_t>{1667, 1667, 1667}));
    EXPECT_EQ(base.needs[0].out, LeftOutReason::notEndorsed);
    EXPECT_EQ(inputsOf(round, {"firm"}).needs[0].gap, 9900);
    EXPECT_EQ(inputsOf(round).needs[0].gap, 10000);
}

TEST(ScenarioTest, ReportsChangesThatCannotBeApplied)
{
    RoundBuilder round = withScenarios();
    change(round, "base", "needs", "N", "amount", "much");
    change(round, "base", "needs", "X", "amount", "1");
    change(round, "base", "nothing", "X", "amount", "1");
    const Inputs base = inputsOf(round, {"base"});
    ASSERT_EQ(base.findings.size(), 3U);
    EXPECT_EQ(base.findings[0].facts, (std::vector<std::string>{"needs", "N", "amount"}));
    EXPECT_EQ(base.needs[0].gap, 10000);
}

TEST(ScenarioTest, FindsTheNearestSetting)
{
    RoundBuilder round = withScenarios();
    round.add<Setting>({{"key", "effort"}, {"value", "1"}});
    round.add<Setting>({{"key", "basis"}, {"value", "\"equal\""}});
    round.add<Setting>({{"scenario", "base"}, {"key", "effort"}, {"value", "2"}});
    const std::vector<Setting> settings = settingsInForce(round, {"firm"});
    ASSERT_EQ(settings.size(), 2U);
    EXPECT_EQ(settings[1].value, "2");
    EXPECT_EQ(settingsInForce(round, {})[1].value, "1");
}

TEST(WholeGrantRulesTest, AreNamedWhereTheRecordHasAnEdge)
{
    RoundBuilder round;
    round.state("MOZ").state("AGO");
    round.need("N1", "MOZ", "10", {{"max_donors", "1"}}).need("N2", "AGO", "10", {{"minimum", "5"}});
    round.need("N3", "MOZ", "10").needYear("N3", 2026, "10").need("N4", "MOZ", "10", {{"max_donors", "0"}});
    round.offer("O1", "10", {{"states", "MOZ"}, {"minimum_grant", "2"}, {"maximum_grants", "1"}});
    round.offer("O2", "10", {{"states", "MOZ"}, {"maximum_per_need", "1"}}).offerYear("O2", 2026, "10");
    round.offer("O3", "10", {{"states", "AGO"}, {"end", "2020"}, {"minimum_grant", "2"}});
    round.need("N2", "AGO", "10", {{"minimum", "5"}, {"start", "2026"}});
    const std::vector<WholeGrantRule> rules = wholeGrantRules(inputsOf(round));
    EXPECT_EQ(rules, (std::vector<WholeGrantRule>{{"needs", "N1", "max_donors", 0},
                                                  {"offers", "O1", "maximum_grants", 0},
                                                  {"offers", "O1", "minimum_grant", 0},
                                                  {"offers", "O2", "maximum_per_need", 0}}));
    EXPECT_EQ(wholeGrantMeasures(inputsOf(round)), std::vector<bool>{true});
}

} // namespace
} // namespace landbridge::rules
