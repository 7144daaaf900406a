#include <gtest/gtest.h>

#include <map>

#include "core/interchange/canonical_tables.h"
#include "core/interchange/configuration_json.h"
#include "core/model/digests.h"
#include "core/model/validation.h"

namespace landbridge {
namespace {

const std::string kExample = std::string(LANDBRIDGE_RESOURCES) + "/samples/example";

TablesImport importOf(const Workspace& before, const std::string& path)
{
    const auto sources = sourcesOf(path);
    EXPECT_TRUE(sources.ok());
    return readTables(before, sources->tables).value();
}

Workspace example()
{
    return changed({}, importOf({}, kExample).changes).value();
}

std::vector<std::string> namesOf(const std::vector<Finding>& findings, MessageCode code)
{
    std::vector<std::string> names;
    for (const Finding& finding : findings)
        if (finding.code == code)
            names.push_back(finding.where.file + ":" + std::to_string(finding.where.line) + ":" + finding.where.column +
                            " " + finding.value);
    return names;
}

TEST(ExampleTest, ImportsWithTheFindingsThatItsRowsCallFor)
{
    const TablesImport import = importOf({}, kExample);
    EXPECT_TRUE(import.accepted);
    EXPECT_FALSE(anyError(import.findings));
    EXPECT_EQ(namesOf(import.findings, MessageCode::needDraft), std::vector<std::string>{"needs.csv:129:priority "});
    EXPECT_EQ(namesOf(import.findings, MessageCode::stateMade), std::vector<std::string>{"offers.csv:6: SRB"});
    EXPECT_EQ(namesOf(import.findings, MessageCode::freeTextParty).size(), 8u);
    EXPECT_EQ(namesOf(import.findings, MessageCode::missingRate),
              std::vector<std::string>{"cooperation.csv:5:currency COP"});
    EXPECT_EQ(import.findings.size(), 11u);
}

TEST(ExampleTest, CountsTheRowsThatItsReadmeNames)
{
    std::map<std::string, std::size_t> added;
    for (const TableCounts& count : importOf({}, kExample).counts)
        added[count.table] = count.added;
    EXPECT_EQ(added.size(), 28u);
    EXPECT_EQ(added["needs"], 127u);
    EXPECT_EQ(added["offers"], 103u);
    EXPECT_EQ(added["commitments"], 94u);
    EXPECT_EQ(added["rates"], 98u);
    EXPECT_EQ(added["parties"], 80u);
}

TEST(ExampleTest, StandsInTheWorkspaceWithoutAViolation)
{
    const Workspace workspace = example();
    EXPECT_EQ(violations(workspace).size(), 0u);
    EXPECT_EQ(settingViolations(workspace).size(), 0u);
    EXPECT_EQ(workspace.parties().size(), 81u); // and Serbia
}

TEST(ExampleTest, ComesBackFromItsExportUnchanged)
{
    const Workspace workspace = example();
    for (const bool hxl : {false, true}) {
        std::vector<TableSource> sources;
        for (TableExport& table : writeTables(workspace, {.hxl = hxl}))
            sources.push_back({.file = table.table + ".csv", .table = table.table, .bytes = std::move(table.bytes)});
        const TablesImport back = readTables({}, sources).value();
        EXPECT_TRUE(back.accepted);
        const Workspace again = changed({}, back.changes).value();
        EXPECT_EQ(again, workspace);
        EXPECT_EQ(dataDigest(again), dataDigest(workspace));
        EXPECT_TRUE(readTables(workspace, sources).value().changes.empty());
    }
}

TEST(ExampleTest, KeepsTheEndorsedFigureWhenALaterFileRaisesANeed)
{
    const Workspace workspace = example();
    const TablesImport later = importOf(workspace, kExample + "/later");
    ASSERT_TRUE(later.accepted);
    ASSERT_EQ(later.changes.size(), 1u);
    const Workspace after = changed(workspace, later.changes).value();
    const Need& before = *workspace.needs().find("N-ETH-4");
    const Need& need = *after.needs().find("N-ETH-4");
    EXPECT_EQ(need.amount.minor, 102'150'000);
    EXPECT_GT(need.amount.minor, before.amount.minor);
    EXPECT_EQ(need.endorsedAmount, before.amount);
    EXPECT_EQ(need.endorsedOn, before.endorsedOn);
    EXPECT_EQ(need.sectors, before.sectors); // a column that the file has not stays
}

TEST(ExampleTest, IsTakenBackByTheInverseOfItsChanges)
{
    const Workspace workspace = example();
    const ChangeSet later = importOf(workspace, kExample + "/later").changes;
    const Workspace back = changed(changed(workspace, later).value(), inverse(later)).value();
    EXPECT_EQ(dataDigest(back), dataDigest(workspace));
    const ChangeSet all = importOf({}, kExample).changes;
    EXPECT_EQ(changed(workspace, inverse(all)).value(), Workspace{});
}

TEST(ExampleTest, MatchesEachScenarioWithItsOwnSettings)
{
    const Workspace workspace = example();
    const Configuration plain = configurationOf(workspace, {});
    EXPECT_EQ(plain.instruments, (std::vector<std::string>{"grant", "in_kind", "debt_swap"}));
    EXPECT_EQ(plain.basis, Basis::proportional);
    const Configuration firm = configurationOf(workspace, {"firm"});
    EXPECT_EQ(firm.basis, Basis::equal);
    EXPECT_EQ(firm.frontTier, (FrontTier{.category = "article5", .deadlineWithinYears = 2}));
    EXPECT_EQ(firm.weights, (std::map<std::string, std::int64_t>{{"ldc", 2}, {"survivors", 2}}));
    EXPECT_EQ(firm.donorsPerStatePillarRegion, 4);
    EXPECT_EQ(firm.effort, 1'000'000);
}

TEST(ExampleTest, NamesFilesOfTheFolderThatAreNoTables)
{
    const auto sources = sourcesOf(kExample);
    ASSERT_TRUE(sources.ok());
    EXPECT_EQ(sources->tables.size(), 28u);
    ASSERT_EQ(sources->findings.size(), 1u);
    EXPECT_EQ(sources->findings[0].code, MessageCode::importUnknownTable);
    EXPECT_EQ(sources->findings[0].where.file, "README.md");
    EXPECT_NE(sources->findings[0].severity, Severity::error);
}

} // namespace
} // namespace landbridge
