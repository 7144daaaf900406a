#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/interchange/canonical_tables.h"
#include "core/interchange/configuration_json.h"
#include "core/model/digests.h"
#include "core/model/validation.h"
#include "tests/support/random_workspace.h"

namespace landbridge {
namespace {

constexpr std::uint32_t kRounds = 2000;

std::vector<TableSource> exported(const Workspace& workspace, const ExportOptions& options = {})
{
    std::vector<TableSource> sources;
    for (TableExport& table : writeTables(workspace, options))
        sources.push_back({.file = table.table + ".csv", .table = table.table, .bytes = std::move(table.bytes)});
    return sources;
}

std::string told(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& finding : findings)
        if (finding.severity == Severity::error)
            text += std::string(messageId(finding.code)) + " " + finding.where.file + ":" +
                    std::to_string(finding.where.line) + ":" + finding.where.column + " [" + finding.value + "] " +
                    finding.subject + "\n";
    return text;
}

TEST(RoundTripTest, RandomRoundsAreValid)
{
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const Workspace workspace = testing::randomWorkspace(seed);
        EXPECT_EQ(told(violations(workspace)), "") << seed;
        EXPECT_EQ(told(settingViolations(workspace)), "") << seed;
    }
}

TEST(RoundTripTest, RandomRoundsUseEveryTable)
{
    Workspace all;
    AllEntities::forEach([&]<class Entity>() {
        std::size_t rows = 0;
        for (std::uint32_t seed = 0; seed < 50; ++seed)
            rows += testing::randomWorkspace(seed).table<Entity>().size();
        EXPECT_GT(rows, 20u) << TableName<Entity>::value;
    });
}

TEST(RoundTripTest, ReadsBackWhatItWroteInAnyOrderOfFiles)
{
    std::mt19937 random(7);
    for (std::uint32_t seed = 0; seed < kRounds; ++seed) {
        const Workspace workspace = testing::randomWorkspace(seed);
        std::vector<TableSource> sources = exported(workspace, {.hxl = seed % 3 == 0});
        std::ranges::shuffle(sources, random);
        const TablesImport import = readTables({}, sources).value();
        ASSERT_TRUE(import.accepted) << seed << "\n" << told(import.findings);
        const Workspace again = changed({}, import.changes).value();
        ASSERT_EQ(again, workspace) << seed;
        ASSERT_EQ(dataDigest(again), dataDigest(workspace)) << seed;
    }
}

TEST(RoundTripTest, ChangesNothingWhereEverythingStandsAlready)
{
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const Workspace workspace = testing::randomWorkspace(seed);
        const TablesImport import = readTables(workspace, exported(workspace)).value();
        ASSERT_TRUE(import.accepted) << seed << "\n" << told(import.findings);
        EXPECT_TRUE(import.changes.empty()) << seed;
    }
}

TEST(RoundTripTest, TakesOneRoundOverAnotherAndBack)
{
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const Workspace before = testing::randomWorkspace(seed);
        const TablesImport import = readTables(before, exported(testing::randomWorkspace(seed + 1000))).value();
        if (!import.accepted)
            continue; // the two may not go together
        const Workspace after = changed(before, import.changes).value();
        EXPECT_EQ(told(violations(after)), "") << seed;
        EXPECT_EQ(changed(after, inverse(import.changes)).value(), before) << seed;
    }
}

TEST(RoundTripTest, SkippingBadRowsAlwaysLeavesAValidWorkspace)
{
    std::size_t skipped = 0;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        std::vector<TableSource> sources = exported(testing::randomWorkspace(seed));
        for (TableSource& source : sources) // loses the first row of every third table
            if (std::hash<std::string>{}(source.table + std::to_string(seed)) % 3 == 0) {
                const std::size_t row = source.bytes.find("\r\n") + 2;
                source.bytes.insert(row, "x,");
            }
        const TablesImport import = readTables({}, sources, {.skipBadRows = true}).value();
        if (!import.accepted)
            continue; // the header was hit
        const Workspace workspace = changed({}, import.changes).value();
        EXPECT_EQ(told(violations(workspace)), "") << seed;
        for (const TableCounts& count : import.counts)
            skipped += count.skipped;
    }
    EXPECT_GT(skipped, 100u);
}

TEST(RoundTripTest, WritesANumberSoThatItReadsInOneWay)
{
    EXPECT_EQ(decidedNumber("1.200"), "1.2000");
    EXPECT_EQ(decidedNumber("0.125"), "0.125");
    EXPECT_EQ(decidedNumber("1200.125"), "1200.125");
    EXPECT_EQ(decidedNumber("1.20"), "1.20");
}

} // namespace
} // namespace landbridge
