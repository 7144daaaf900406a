#include "core/workbench/importing.h"

#include <gtest/gtest.h>

#include "core/model/digests.h"
#include "tests/support/workbench_round.h"

namespace landbridge {
namespace {

using testing::aRoundWithMoney;
using testing::aWorkbench;
using testing::cellOf;
using testing::TemporaryFolder;
using testing::writeFile;

constexpr std::string_view kParties = "id,name,kind\nMOZ,Mozambique,state\n";
constexpr std::string_view kNeeds = "id,state,title,amount\nN-1,MOZ,Clearance,1000\nN-2,MOZ,Survey,2000.50\n";

class ImportingTest : public ::testing::Test {
protected:
    ImportingTest()
    {
        std::filesystem::create_directory(folder_ / "tables");
        writeFile(folder_ / "tables/parties.csv", kParties);
        writeFile(folder_ / "tables/needs.csv", kNeeds);
    }

    PreparedImport prepared(ImportRequest request = {})
    {
        if (request.sources.empty())
            request.sources = {(folder_ / "tables").string()};
        Result<PreparedImport> import = prepareImport(workbench_.snapshot(), request, {}, {});
        if (!import)
            throw std::runtime_error(std::string(messageId(import.error().code)));
        return std::move(import).value();
    }

    TemporaryFolder folder_ = {};
    Workbench workbench_ = aWorkbench(folder_ / "round.lbw");
};

TEST_F(ImportingTest, StoresAFolderOfTablesInOneStepThatCanBeUndone)
{
    const Result<Step> step = perform(workbench_, prepared());
    ASSERT_TRUE(step);
    EXPECT_EQ(step->operation, Operation::importTables);
    EXPECT_EQ(step->facts, (std::vector<std::string>{"3", "0", "tables"}));
    EXPECT_EQ(workbench_.workspace().needs().size(), 2U);
    ASSERT_TRUE(workbench_.undo());
    EXPECT_TRUE(workbench_.workspace().needs().empty());
    EXPECT_TRUE(workbench_.workspace().parties().empty());
}

TEST_F(ImportingTest, StoresNothingWhenARowIsRefused)
{
    writeFile(folder_ / "tables/needs.csv", "id,state,title,amount\nN-1,MOZ,Clearance,much\nN-2,MOZ,Survey,2\n");
    const PreparedImport import = prepared();
    EXPECT_FALSE(import.canBeTaken);
    ASSERT_TRUE(anyError(import.findings));
    const Result<Step> step = perform(workbench_, import);
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, MessageCode::valueNotANumber);
    EXPECT_TRUE(workbench_.workspace().parties().empty());
    EXPECT_EQ(workbench_.steps().size(), 1U);
}

TEST_F(ImportingTest, LeavesOutRefusedRowsWhenAskedTo)
{
    writeFile(folder_ / "tables/needs.csv", "id,state,title,amount\nN-1,MOZ,Clearance,much\nN-2,MOZ,Survey,2\n");
    const PreparedImport import = prepared({.skipBadRows = true});
    ASSERT_TRUE(import.canBeTaken);
    ASSERT_TRUE(perform(workbench_, import));
    EXPECT_EQ(workbench_.workspace().needs().size(), 1U);
}

TEST_F(ImportingTest, StoresNothingTheSecondTime)
{
    ASSERT_TRUE(perform(workbench_, prepared()));
    const std::size_t steps = workbench_.steps().size();
    const PreparedImport again = prepared();
    EXPECT_TRUE(again.canBeTaken);
    EXPECT_EQ(perform(workbench_, again)->number, 0);
    EXPECT_EQ(workbench_.steps().size(), steps);
}

TEST_F(ImportingTest, RefusesAnImportThatWasReadBeforeTheWorkspaceWentOn)
{
    const PreparedImport import = prepared();
    testing::edited(workbench_,
                    {.table = "milestones", .cells = {{"id", "M"}, {"title", "M"}, {"date", "2026-05-01"}}});
    const Result<Step> step = perform(workbench_, import);
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, MessageCode::workspaceChanged);
    EXPECT_TRUE(workbench_.workspace().needs().empty());
}

TEST_F(ImportingTest, ReadsNumbersByTheMarkThatThePersonNames)
{
    writeFile(folder_ / "tables/needs.csv", "id,state,title,amount\nN-1,MOZ,Clearance,\"1,200\"\n");
    EXPECT_FALSE(prepared().canBeTaken);
    ASSERT_TRUE(perform(workbench_, prepared({.decimalMark = ','})));
    EXPECT_EQ(cellOf(workbench_.workspace(), "needs", "N-1", "amount"), "1.20");
}

TEST_F(ImportingTest, SaysWhichSourceIsNotThere)
{
    const ImportRequest request{.sources = {(folder_ / "nothing").string()}};
    const Result<PreparedImport> import = prepareImport(workbench_.snapshot(), request, {}, {});
    ASSERT_FALSE(import);
    EXPECT_EQ(import.error().code, MessageCode::fileNotFound);
}

TEST_F(ImportingTest, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    const ImportRequest request{.sources = {(folder_ / "tables").string()}};
    const Result<PreparedImport> import = prepareImport(workbench_.snapshot(), request, stop.get_token(), {});
    ASSERT_FALSE(import);
    EXPECT_EQ(import.error().code, MessageCode::runCancelled);
}

TEST_F(ImportingTest, WritesTablesThatReadBackToTheSameData)
{
    const Workbench full = aRoundWithMoney(folder_ / "full.lbw");
    for (const bool hxl : {false, true}) {
        const std::string out = (folder_ / (hxl ? "hxl" : "csv")).string();
        ASSERT_TRUE(exportTables(full.workspace(), out, hxl));
        Workbench empty = aWorkbench(folder_ / (hxl ? "hxl.lbw" : "csv.lbw"));
        const Result<PreparedImport> import = prepareImport(empty.snapshot(), {.sources = {out}}, {}, {});
        ASSERT_TRUE(import);
        ASSERT_TRUE(perform(empty, *import));
        EXPECT_EQ(dataDigest(empty.workspace()), dataDigest(full.workspace()));
    }
}

TEST_F(ImportingTest, SaysThatTheTablesCannotBeWritten)
{
    writeFile(folder_ / "file", "");
    const Result<std::vector<std::string>> files =
        exportTables(workbench_.workspace(), (folder_ / "file").string(), false);
    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().code, MessageCode::fileNotWritable);
}

} // namespace
} // namespace landbridge
