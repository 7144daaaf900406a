#include "core/workbench/workbench.h"

#include <gtest/gtest.h>

#include "core/model/digests.h"
#include "tests/support/storage_faults.h"
#include "tests/support/workbench_round.h"

namespace landbridge {
namespace {

using testing::aRoundWithMoney;
using testing::aWorkbench;
using testing::cellOf;
using testing::edited;
using testing::reopened;
using testing::TemporaryFolder;

const RecordEdit kRaise{.table = "needs", .key = "N-1", .cells = {{"amount", "1200"}}};

Run aRun(std::string digest, const Workspace& workspace, const ScenarioId& scenario = {})
{
    return {.digest = std::move(digest),
            .inputDigest = hexText(inputDigest(workspace, scenario)),
            .scenario = scenario,
            .currency = workspace.round().currency};
}

TEST(Workbench, KeepsWhatWasDoneWhenTheFileIsOpenedAgain)
{
    const TemporaryFolder folder;
    Digest before = {};
    {
        Workbench workbench = aRoundWithMoney(folder / "round.lbw");
        edited(workbench, kRaise);
        before = dataDigest(workbench.workspace());
    }
    const Workbench again = reopened(folder / "round.lbw");
    EXPECT_EQ(dataDigest(again.workspace()), before);
    EXPECT_EQ(cellOf(again.workspace(), "needs", "N-1", "amount"), "1200.00");
    EXPECT_EQ(again.steps().back().author, "A. Officer, Mission");
    EXPECT_EQ(again.steps().back().time, "2026-04-15T12:00:00Z");
}

TEST(Workbench, RefusesToMakeAFileWhereThereIsOne)
{
    const TemporaryFolder folder;
    {
        const Workbench first = aWorkbench(folder / "round.lbw");
    }
    const Result<Workbench> second =
        Workbench::create((folder / "round.lbw").string(), testing::aRound(), testing::kOfficer);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, MessageCode::fileExists);
}

TEST(Workbench, UndoesAndRedoesAfterTheFileWasOpenedAgain)
{
    const TemporaryFolder folder;
    {
        Workbench workbench = aRoundWithMoney(folder / "round.lbw");
        edited(workbench, kRaise);
    }
    {
        Workbench workbench = reopened(folder / "round.lbw");
        ASSERT_TRUE(workbench.undo());
        EXPECT_EQ(cellOf(workbench.workspace(), "needs", "N-1", "amount"), "1000.00");
    }
    Workbench workbench = reopened(folder / "round.lbw");
    ASSERT_NE(workbench.nextToRedo(), nullptr);
    ASSERT_TRUE(workbench.redo());
    EXPECT_EQ(cellOf(workbench.workspace(), "needs", "N-1", "amount"), "1200.00");
    const Result<Step> more = workbench.redo();
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().code, MessageCode::nothingToRedo);
}

TEST(Workbench, LosesWhatCouldBeDoneAgainAtANewEdit)
{
    const TemporaryFolder folder;
    Workbench workbench = aRoundWithMoney(folder / "round.lbw");
    edited(workbench, kRaise);
    ASSERT_TRUE(workbench.undo());
    edited(workbench, {.table = "needs", .key = "N-2", .cells = {{"title", "Survey"}}});
    EXPECT_EQ(workbench.nextToRedo(), nullptr);
}

TEST(Workbench, TellsTheObserverWhichTablesChangedAfterItWasStored)
{
    const TemporaryFolder folder;
    Workbench workbench = aRoundWithMoney(folder / "round.lbw");
    std::vector<Changed> told;
    workbench.observe([&](const Changed& changed) { told.push_back(changed); });
    edited(workbench, kRaise);
    ASSERT_TRUE(workbench.undo());
    EXPECT_EQ(told, (std::vector<Changed>{{.tables = {"needs"}}, {.tables = {"needs"}}}));
}

TEST(Workbench, TellsTheObserverThatAnotherScenarioIsCurrent)
{
    const TemporaryFolder folder;
    Workbench workbench = aRoundWithMoney(folder / "round.lbw");
    Changed told;
    workbench.observe([&](const Changed& changed) { told = changed; });
    edited(workbench, {.table = "scenarios", .cells = {{"id", "S"}, {"title", "S"}, {"current", "yes"}}});
    EXPECT_TRUE(told.scenario);
    EXPECT_EQ(workbench.currentScenario(), ScenarioId{"S"});
}

TEST(Workbench, ChangesNothingWhenAChangeDoesNotStartFromWhatIsThere)
{
    const TemporaryFolder folder;
    Workbench workbench = aRoundWithMoney(folder / "round.lbw");
    const PreparedEdit prepared = prepareEdit(workbench.workspace(), kRaise);
    edited(workbench, {.table = "needs", .key = "N-1", .cells = {{"title", "Survey"}}});
    const Workspace before = workbench.workspace();
    const std::int64_t revision = workbench.revision();
    const Result<Step> step = perform(workbench, prepared);
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, MessageCode::workspaceChanged);
    EXPECT_EQ(workbench.workspace(), before);
    EXPECT_EQ(workbench.revision(), revision);
}

TEST(Workbench, ChangesNothingWhenTheFileIsOpenForReadingOnly)
{
    const TemporaryFolder folder;
    {
        const Workbench made = aRoundWithMoney(folder / "round.lbw");
    }
    Result<Workbench> workbench = Workbench::open((folder / "round.lbw").string(), Access::readOnly, testing::kOfficer);
    ASSERT_TRUE(workbench);
    const Workspace before = workbench->workspace();
    bool told = false;
    workbench->observe([&](const Changed&) { told = true; });
    const Result<Step> step = perform(*workbench, prepareEdit(before, kRaise));
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, MessageCode::workspaceReadOnly);
    EXPECT_EQ(workbench->workspace(), before);
    EXPECT_FALSE(told);
    EXPECT_EQ(workbench->undo().error().code, MessageCode::workspaceReadOnly);
}

TEST(Workbench, ChangesNothingWhenTheDiskIsFull)
{
    const TemporaryFolder folder;
    testing::FailingDisk disk;
    Workbench workbench = aRoundWithMoney(folder / "round.lbw");
    const Workspace before = workbench.workspace();
    const std::size_t steps = workbench.steps().size();
    bool told = false;
    workbench.observe([&](const Changed&) { told = true; });
    disk.fail(testing::DiskCall::write, 1, true, true);
    const Result<Step> step = perform(workbench, prepareEdit(before, kRaise));
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, MessageCode::diskFull);
    EXPECT_FALSE(workbench.undo());
    EXPECT_EQ(workbench.workspace(), before);
    EXPECT_EQ(workbench.steps().size(), steps);
    EXPECT_FALSE(told);
    disk.mend();
    EXPECT_TRUE(perform(workbench, prepareEdit(before, kRaise)));
}

TEST(Workbench, FindsTheLastRunOfEachScenario)
{
    const TemporaryFolder folder;
    Workbench workbench = aRoundWithMoney(folder / "round.lbw");
    EXPECT_EQ(workbench.currentRun(), nullptr);
    edited(workbench, {.table = "scenarios", .cells = {{"id", "S"}, {"title", "S"}}});
    const std::string first(64, 'a');
    const std::string second(64, 'b');
    const std::string other(64, 'c');
    ASSERT_TRUE(workbench.storeRun(aRun(first, workbench.workspace()), {}, {}));
    ASSERT_TRUE(workbench.storeRun(aRun(second, workbench.workspace()), {}, {}));
    ASSERT_TRUE(workbench.storeRun(aRun(other, workbench.workspace(), {"S"}), {}, {}));
    EXPECT_EQ(workbench.currentRun()->run.digest, second);
    EXPECT_EQ(workbench.lastRun({"S"})->run.digest, other);
    EXPECT_EQ(workbench.run("aaaaaaaa")->run.digest, first);
    EXPECT_EQ(workbench.run("aaa").error().code, MessageCode::runNotFound);
    EXPECT_EQ(workbench.run("dddddddd").error().code, MessageCode::runNotFound);
}

TEST(Workbench, PassesOverRunsWhenItUndoes)
{
    const TemporaryFolder folder;
    Workbench workbench = aRoundWithMoney(folder / "round.lbw");
    edited(workbench, kRaise);
    ASSERT_TRUE(workbench.storeRun(aRun(std::string(64, 'a'), workbench.workspace()), {}, {}));
    ASSERT_TRUE(workbench.undo());
    EXPECT_EQ(cellOf(workbench.workspace(), "needs", "N-1", "amount"), "1000.00");
    EXPECT_NE(workbench.currentRun(), nullptr);
}

TEST(Workbench, CallsARunOlderOnlyWhenItsInputsChange)
{
    const TemporaryFolder folder;
    Workbench workbench = aRoundWithMoney(folder / "round.lbw");
    ASSERT_TRUE(workbench.storeRun(aRun(std::string(64, 'a'), workbench.workspace()), {}, {}));
    EXPECT_FALSE(workbench.isRunOlder());
    edited(workbench, {.table = "contacts", .cells = {{"id", "C"}, {"party", "NOR"}, {"phone", "1"}}});
    EXPECT_FALSE(workbench.isRunOlder());
    edited(workbench, kRaise);
    EXPECT_TRUE(workbench.isRunOlder());
    ASSERT_TRUE(workbench.undo());
    EXPECT_FALSE(workbench.isRunOlder());
}

TEST(Workbench, KeepsRunsWithTheirVerdictInTheFile)
{
    const TemporaryFolder folder;
    landbridge::Run run;
    const RunVerdict verdict{.seal = true, .proof = false, .older = false, .failures = {"tier 1: \"too little\""}};
    {
        Workbench workbench = aRoundWithMoney(folder / "round.lbw");
        run = aRun(std::string(64, 'a'), workbench.workspace());
        run.matches = {{.need = {"N-1"}, .offer = {"O-1"}, .amount = 100'000}};
        ASSERT_TRUE(workbench.storeRun(run, verdict, {}));
    }
    const Workbench again = reopened(folder / "round.lbw");
    ASSERT_NE(again.currentRun(), nullptr);
    EXPECT_EQ(again.currentRun()->run, run);
    EXPECT_EQ(again.currentRun()->verdict, verdict);
    EXPECT_EQ(again.currentRun()->time, "2026-04-15T12:00:00Z");
    EXPECT_EQ(again.currentRun()->step, again.steps().back().number);
    EXPECT_TRUE(again.currentRun()->intact);
}

TEST(Workbench, SavesACopyThatHoldsTheSame)
{
    const TemporaryFolder folder;
    const Workbench workbench = aRoundWithMoney(folder / "round.lbw");
    const std::string copy = (folder / "copy.lbw").string();
    ASSERT_TRUE(workbench.saveCopy(copy, false));
    EXPECT_EQ(workbench.saveCopy(copy, false).error().code, MessageCode::fileExists);
    ASSERT_TRUE(workbench.saveCopy(copy, true));
    const Workbench other = reopened(folder / "copy.lbw");
    EXPECT_EQ(other.workspace(), workbench.workspace());
    EXPECT_EQ(other.steps(), workbench.steps());
}

TEST(Workbench, TellsTheTimeInUtc)
{
    const std::string now = timeNow();
    ASSERT_EQ(now.size(), 20U);
    EXPECT_TRUE(readDate(now.substr(0, 10)));
    EXPECT_EQ(now[10], 'T');
    EXPECT_EQ(now[19], 'Z');
}

} // namespace
} // namespace landbridge
