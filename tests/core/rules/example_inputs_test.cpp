#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/interchange/canonical_tables.h"
#include "core/interchange/configuration_json.h"
#include "core/rules/findings.h"
#include "core/rules/whole_grants.h"

namespace landbridge::rules {
namespace {

const std::string kExample = std::string(LANDBRIDGE_RESOURCES) + "/samples/example";

Workspace imported(const Workspace& before, const std::string& path)
{
    const Result<TableSources> sources = sourcesOf(path);
    EXPECT_TRUE(sources);
    return changed(before, readTables(before, sources->tables)->changes).value();
}

const Workspace& example()
{
    static const Workspace workspace = imported({}, kExample);
    return workspace;
}

Inputs inputsOf(const Workspace& workspace, const std::string& scenario = {})
{
    const Result<Inputs> inputs = buildInputs(workspace, {scenario}, configurationOf(workspace, {scenario}));
    EXPECT_TRUE(inputs) << (inputs ? "" : inputs.error().facts.front());
    return inputs ? *inputs : Inputs{};
}

std::vector<std::string> leftOut(const Inputs& inputs, LeftOutReason reason)
{
    std::vector<std::string> ids;
    for (const LeftOut& one : inputs.leftOut)
        if (one.reason == reason)
            ids.push_back(one.id);
    return ids;
}

const NeedFacts& need(const Inputs& inputs, const std::string& id)
{
    return inputs.needs.at(static_cast<std::size_t>(inputs.needIndex({id})));
}

/// The words of the conditions that keep a pair apart, "" where it fits.
std::string failures(const Inputs& inputs, const std::string& needId, const std::string& offerId)
{
    std::string words;
    for (const FitFailure& failure : inputs.failingConditions(inputs.needIndex({needId}), inputs.offerIndex({offerId})))
        words += (words.empty() ? "" : " ") + std::string(wordOf(failure.reason)) +
                 (failure.detail == FitDetail::notValued ? "(not valued)" : "");
    return words;
}

using Names = std::vector<std::string>;

TEST(ExampleInputsTest, LeaveOutWhatTheReadmeNames)
{
    const Inputs inputs = inputsOf(example());
    EXPECT_EQ(leftOut(inputs, LeftOutReason::noRank), Names{"N-SSD-6"});
    EXPECT_EQ(leftOut(inputs, LeftOutReason::notEndorsed), (Names{"N-COL-5", "N-NGA-3", "N-PSE-6", "N-SDN-3", "N-SDN-6",
                                                                  "N-SOM-4", "N-SYR-6", "N-UKR-6", "N-UKR-7"}));
    EXPECT_EQ(leftOut(inputs, LeftOutReason::notAdmitted), (Names{"O-IDA-1", "O-ISDB-1"}));
    const Inputs firm = inputsOf(example(), "firm");
    EXPECT_EQ(leftOut(firm, LeftOutReason::withdrawn), Names{"O-USA-1"});
    EXPECT_EQ(firm.offerIndex({"O-USA-1"}), kNoRecord);
    EXPECT_EQ(inputsOf(imported(example(), kExample + "/later")).needs.size(), inputs.needs.size());
    const Inputs later = inputsOf(imported(example(), kExample + "/later"));
    EXPECT_EQ(need(later, "N-ETH-4").out, LeftOutReason::notEndorsed);
}

TEST(ExampleInputsTest, UseTheRatesThatHold)
{
    const Inputs inputs = inputsOf(example());
    const auto dated = [&](const char* code) {
        for (const auto& [currency, rate] : inputs.rates.used())
            if (currency.code() == code)
                return rate.date.text();
        return std::string("none");
    };
    EXPECT_EQ(dated("EUR"), "2026-04-13");
    EXPECT_EQ(dated("NOK"), "2026-04-13");
    EXPECT_EQ(dated("AUD"), "2026-04-10");
    EXPECT_EQ(dated("KRW"), "2026");
    EXPECT_EQ(dated("COP"), "none");
}

TEST(ExampleInputsTest, HoldTheDomesticShareExactly)
{
    const Inputs inputs = inputsOf(example());
    EXPECT_EQ(failures(inputs, "N-YEM-3", "O-NOR-7"), "");
    EXPECT_EQ(failures(inputs, "N-BIH-2", "O-NOR-7"), "minimum_domestic_share");
    EXPECT_EQ(failures(inputs, "N-LKA-3", "O-NOR-7"), "minimum_domestic_share(not valued)");
    EXPECT_EQ(failures(inputs, "N-COL-2", "O-NLD-5"), "");
    EXPECT_EQ(failures(inputs, "N-IRQ-4", "O-NLD-5"), "");
}

TEST(ExampleInputsTest, ReachVictimAssistanceByTheCrossing)
{
    const Inputs inputs = inputsOf(example());
    EXPECT_EQ(failures(inputs, "N-ETH-3", "O-DEU-4"), "");
    EXPECT_EQ(failures(inputs, "N-ETH-3", "O-FIN-3"), "");
}

TEST(ExampleInputsTest, CountAParentForWhatItsChildLeaves)
{
    const Inputs inputs = inputsOf(example());
    const NeedFacts& yemen = need(inputs, "N-YEM-5");
    EXPECT_EQ(yemen.requested, 83'200'000);
    EXPECT_EQ(yemen.gap, 70'671'599) << "832000.00 less 125284.003 (107226.98 EUR, once and not twice)";
}

TEST(ExampleInputsTest, TakeUnitsByTheirUsualWord)
{
    const Inputs inputs = inputsOf(example());
    EXPECT_EQ(need(inputs, "N-KHM-5").measure, need(inputs, "N-AFG-7").measure);
    EXPECT_EQ(need(inputs, "N-THA-3").out, std::nullopt);
}

TEST(ExampleInputsTest, ShrinkTheLockThatACommitmentCarriesInPart)
{
    const Inputs inputs = inputsOf(example());
    Names lines;
    for (const FixedLine& line : inputs.lines)
        lines.push_back(line.need.text + " x " + line.offer.text + (line.year ? "@" + std::to_string(*line.year) : "") +
                        " " + std::to_string(line.amount) + (line.over.empty() ? "" : " over " + line.over));
    EXPECT_EQ(lines,
              (Names{"N-BIH-3 x O-CHE-1 10000000", "N-LAO-2 x O-KOR-1@2027 30000000", "N-LBN-3 x O-FRA-1 25000000",
                     "N-MLI-2 x O-EU-6 40000000", "N-TJK-1 x O-USA-2 15000000", "N-UKR-2 x O-NOR-3@2026 40000000"}));
}

TEST(ExampleInputsTest, HaveLinesThatStandInEveryScenario)
{
    for (const char* scenario : {"", "base", "firm"}) {
        const Inputs inputs = inputsOf(example(), scenario);
        EXPECT_FALSE(wholeGrantRules(inputs).empty());
        for (const FixedLine& line : inputs.lines)
            EXPECT_EQ(line.over, "") << scenario << " " << line.need.text << " x " << line.offer.text;
    }
}

Names subjects(MessageCode code)
{
    Names names;
    for (const Finding& finding : findings(example()))
        if (finding.code == code)
            names.push_back(finding.subject);
    return names;
}

TEST(ExampleFindingsTest, AreThoseThatTheReadmeNames)
{
    EXPECT_EQ(subjects(MessageCode::needDraft), Names{"needs:N-SSD-6"});
    EXPECT_EQ(subjects(MessageCode::needRankHole), Names{"parties:TJK"});
    EXPECT_EQ(subjects(MessageCode::needEndorsedLater), Names{"needs:N-UKR-6"});
    EXPECT_EQ(subjects(MessageCode::needRaisedAfterEndorsement), Names{"needs:N-SOM-4"});
    EXPECT_EQ(subjects(MessageCode::needNotEndorsed),
              (Names{"needs:N-COL-5", "needs:N-NGA-3", "needs:N-PSE-6", "needs:N-SDN-3", "needs:N-SDN-6",
                     "needs:N-SYR-6", "needs:N-UKR-7"}));
    EXPECT_EQ(subjects(MessageCode::missingRate), Names{"cooperation:K-04"});
    EXPECT_THAT(subjects(MessageCode::coverAboveRequirement), ::testing::Contains("parties:IRQ"));
}

} // namespace
} // namespace landbridge::rules
