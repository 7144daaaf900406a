#include <gtest/gtest.h>

#include <algorithm>

#include "tests/cli/round.h"

namespace landbridge {
namespace {

using testing::Answer;
using testing::kExample;
using testing::RoundFolder;
using testing::run;
using testing::text;

TEST(Workflow, MakesAWorkspaceWithWhatIsSaidAboutIt)
{
    const testing::TemporaryFolder folder;
    const std::string file = (folder / "a.lbw").string();
    const Answer answer =
        run({"new", file, "--title=Round of May", "--currency", "EUR", "--as-of", "2026-05-01", "--json"});
    ASSERT_EQ(answer.status, 0);
    const Json document = answer.document();
    EXPECT_EQ(text(document, "title"), "Round of May");
    EXPECT_EQ(text(document, "currency"), "EUR");
    EXPECT_EQ(text(document, "as_of"), "2026-05-01");
    EXPECT_EQ(text(document, "data_digest").size(), 64U);
    EXPECT_EQ(answer.err, "");
}

TEST(Workflow, TakesBareFileNamesForFilesOfTheFolderItRunsIn)
{
    const testing::TemporaryFolder folder;
    testing::writeFile(folder / "parties.csv", "id,kind,name\nNOR,state,Norway\n");
    const testing::Surroundings there{.folder = folder.path().string()};
    EXPECT_EQ(run({"new", "a.lbw", "--as-of=2026-05-01"}, there).status, 0);
    EXPECT_EQ(run({"import", "a.lbw", "parties.csv"}, there).status, 0);
    EXPECT_EQ(run({"match", "a.lbw"}, there).status, 0);
    EXPECT_EQ(run({"verify", "a.lbw"}, there).status, 0);
    EXPECT_EQ(run({"report", "a.lbw", "--kind", "match", "--format", "html", "-o", "a.html"}, there).status, 0);
    EXPECT_EQ(run({"copy", "a.lbw", "b.lbw"}, there).status, 0);
    EXPECT_EQ(run({"export", "a.lbw", "--tables", "tables"}, there).status, 0);
    for (const char* name : {"a.html", "b.lbw", "tables/parties.csv"})
        EXPECT_TRUE(std::filesystem::exists(folder / name)) << name;
}

TEST(Workflow, TakesDollarsAndTodayWhereNothingIsSaid)
{
    const testing::TemporaryFolder folder;
    const Json document = run({"new", (folder / "May.lbw").string(), "--json"}).document();
    EXPECT_EQ(text(document, "title"), "May");
    EXPECT_EQ(text(document, "currency"), "USD");
    EXPECT_EQ(text(document, "as_of").size(), 10U);
}

TEST(Workflow, TakesTheExampleInAndOutAndInAgain)
{
    const RoundFolder first;
    const Answer import = run({"import", first.file(), kExample, "--json"});
    ASSERT_EQ(import.status, 0) << import.err;
    EXPECT_EQ(import.document().at("stored").boolean(), true);
    EXPECT_EQ(import.document().at("step").integer(), 2);
    for (const char* format : {"csv", "hxl"}) {
        const std::string tables = first.at(format);
        ASSERT_EQ(run({"export", first.file(), "--tables", tables, "--format", format}).status, 0);
        const RoundFolder second;
        ASSERT_EQ(run({"import", second.file(), tables}).status, 0);
        EXPECT_EQ(second.digest(), first.digest());
        EXPECT_EQ(first.digest().size(), 64U);
    }
}

TEST(Workflow, StoresTheSameTablesOnlyOnce)
{
    const RoundFolder round;
    ASSERT_EQ(run({"import", round.file(), kExample}).status, 0);
    const Answer again = run({"import", round.file(), kExample, "--json"});
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.document().at("stored").boolean(), false);
}

TEST(Workflow, StoresNothingInATrial)
{
    const RoundFolder round;
    const std::string digest = round.digest();
    const Answer answer = run({"import", round.file(), kExample, "--dry-run", "--json"});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.document().at("accepted").boolean(), true);
    EXPECT_EQ(answer.document().at("stored").boolean(), false);
    EXPECT_EQ(round.digest(), digest);
}

TEST(Workflow, LeavesOutBadRowsWhenAskedTo)
{
    const RoundFolder round;
    const Answer answer =
        round.import("parties", "id,name,kind\nMOZ,Mozambique,state\nX,X,planet\n", {"--skip-bad-rows"});
    EXPECT_EQ(answer.status, 0);
    const Json document = answer.document();
    const Json& table = document.at("tables").elements().front();
    EXPECT_EQ(table.at("added").integer(), 1);
    EXPECT_EQ(table.at("skipped").integer(), 1);
}

TEST(Workflow, ReadsAFileOfAnyNameAsTheTableThatIsNamed)
{
    const RoundFolder round;
    testing::writeFile(round.folder() / "list.csv", "id,name,kind\nMOZ,Mozambique,state\n");
    EXPECT_EQ(run({"import", round.file(), round.at("list.csv")}).status, 3);
    EXPECT_EQ(run({"import", round.file(), round.at("list.csv"), "--as", "parties"}).status, 0);
}

TEST(Workflow, UndoesAndRedoesBetweenCalls)
{
    const RoundFolder round;
    const std::string empty = round.digest();
    round.fill();
    const std::string full = round.digest();
    EXPECT_EQ(run({"undo", round.file(), "3"}).status, 0);
    EXPECT_EQ(round.digest(), empty);
    const Answer redo = run({"redo", round.file(), "9", "--json"});
    EXPECT_EQ(redo.status, 1);
    EXPECT_EQ(redo.document().at("steps").elements().size(), 3U);
    EXPECT_EQ(round.digest(), full);
}

TEST(Workflow, TellsTheHistory)
{
    const RoundFolder round;
    round.fill();
    run({"undo", round.file()});
    const Json document = run({"history", round.file(), "--json"}).document();
    const Json::Array& steps = document.at("steps").elements();
    ASSERT_EQ(steps.size(), 5U);
    EXPECT_EQ(text(steps[0], "operation"), "create_workspace");
    EXPECT_EQ(text(steps[0], "text"), "Create the workspace “Test round”");
    EXPECT_EQ(text(steps[0], "author"), "A. Officer");
    EXPECT_EQ(text(steps[3], "operation"), "import_tables");
    EXPECT_EQ(steps[3].at("undone").boolean(), true);
    EXPECT_EQ(text(steps[4], "operation"), "undo");
    EXPECT_EQ(document.at("next_to_undo").integer(), 3);
    EXPECT_EQ(document.at("next_to_redo").integer(), 4);
    EXPECT_NE(run({"history", round.file()}).out.find("offers.csv"), std::string::npos);
}

TEST(Workflow, SavesACopyThatHoldsTheSame)
{
    const RoundFolder round;
    round.fill();
    const Answer answer = run({"copy", round.file(), round.at("copy.lbw"), "--json"});
    ASSERT_EQ(answer.status, 0) << answer.err;
    EXPECT_EQ(answer.document().at("checked").boolean(), true);
    const Json copy = run({"check", round.at("copy.lbw"), "--json"}).document();
    EXPECT_EQ(text(copy, "data_digest"), round.digest());
}

TEST(Workflow, ChecksTheDataAndNamesTheRecords)
{
    const RoundFolder round;
    run({"import", round.file(), kExample});
    const Answer answer = run({"check", round.file(), "--json"});
    EXPECT_EQ(answer.status, 0) << answer.err;
    const std::vector<std::string> found = testing::codes(answer.document());
    for (const char* code : {"CHK-01", "CHK-02", "CHK-03", "CHK-04", "CHK-05", "CHK-10"})
        EXPECT_NE(std::ranges::find(found, code), found.end()) << code;
    EXPECT_TRUE(answer.says("needs:N-SSD-6"));
}

TEST(Workflow, LeavesNothingBesideTheWorkspace)
{
    const RoundFolder round;
    round.fill();
    run({"check", round.file()});
    EXPECT_EQ(round.folder().listing(), "needs.csv offers.csv parties.csv round.lbw");
}

} // namespace
} // namespace landbridge
