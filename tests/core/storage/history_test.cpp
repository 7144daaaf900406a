#include <gtest/gtest.h>

#include "core/storage/history_store.h"
#include "tests/support/storage_round.h"

namespace landbridge::storage {
namespace {

using namespace landbridge::testing;

/// Performs a change of the amount of N1 and answers the workspace after it.
Workspace setAmount(WorkspaceStore& store, const Workspace& workspace, std::int64_t dollars)
{
    const ChangeSet changes = {putting(workspace, aNeedOf("N1", "MOZ", dollars))};
    EXPECT_TRUE(store.perform(aDraft(), changes));
    return changed(workspace, changes).value();
}

TEST(HistoryTest, TakesEverythingBackAndDoesItAgain)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    const Workspace first = store.load().value();
    const auto firstSums = store.tableSums().at("needs");
    const Workspace second = setAmount(store, first, 7);
    const auto secondSums = store.tableSums().at("needs");

    const auto back = store.undo(kTester);
    ASSERT_TRUE(back);
    EXPECT_EQ(changed(second, back->changes).value(), first);
    EXPECT_EQ(store.load().value(), first);
    EXPECT_EQ(store.tableSums().at("needs"), firstSums);

    const auto again = store.redo(kTester);
    ASSERT_TRUE(again);
    EXPECT_EQ(changed(first, again->changes).value(), second);
    EXPECT_EQ(store.tableSums().at("needs"), secondSums);
}

TEST(HistoryTest, GivesBackTheRowsOfARemovedRecordAsTheyWere)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    const auto sums = store.tableSums().at("needs");
    ASSERT_TRUE(store.perform(aDraft(Operation::removeRecord), {removing(aNeedOf("N2", "MOZ"))}));
    ASSERT_TRUE(store.undo(kTester));
    EXPECT_EQ(store.tableSums().at("needs"), sums);
}

TEST(HistoryTest, KnowsWhatToUndoAndRedoAfterARestart)
{
    const TemporaryFolder folder;
    {
        auto store = aStore(folder / "a.landbridge");
        const Workspace workspace = setAmount(store, store.load().value(), 7);
        setAmount(store, workspace, 8);
        ASSERT_TRUE(store.undo(kTester));
        EXPECT_TRUE(store.steps()[3].undone);
    }
    auto store = WorkspaceStore::open(folder / "a.landbridge", OpenMode::readWrite, "B").value();
    EXPECT_TRUE(store.steps()[3].undone);
    EXPECT_EQ(store.nextToUndo(), 3);
    EXPECT_EQ(store.nextToRedo(), 4);
    ASSERT_TRUE(store.redo(kTester));
    EXPECT_EQ(store.load()->needs().find("N1")->amount.minor, 800);
    EXPECT_FALSE(store.nextToRedo());
}

TEST(HistoryTest, ForgetsWhatCouldBeRedoneAfterANewEdit)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    const Workspace first = store.load().value();
    setAmount(store, first, 7);
    ASSERT_TRUE(store.undo(kTester));
    setAmount(store, first, 9);
    EXPECT_FALSE(store.nextToRedo());
    EXPECT_EQ(store.redo(kTester).error().code, MessageCode::nothingToRedo);
    EXPECT_EQ(store.steps().size(), 5U);
    EXPECT_EQ(store.nextToUndo(), 5);
}

TEST(HistoryTest, PassesOverRunsAndTheBeginning)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    ASSERT_TRUE(store.perform(aDraft(Operation::runMatching), {}, RunRecord{.digest = "r"}));
    const auto back = store.undo(kTester);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->step.facts, std::vector<std::string>{"2"});
    EXPECT_TRUE(store.load()->needs().empty());
    EXPECT_EQ(store.undo(kTester).error().code, MessageCode::nothingToUndo);
}

TEST(HistoryTest, KeepsRedoWhenARunWasStoredBetween)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    ASSERT_TRUE(store.undo(kTester));
    ASSERT_TRUE(store.perform(aDraft(Operation::runMatching), {}, RunRecord{.digest = "r"}));
    EXPECT_EQ(store.nextToRedo(), 2);
}

TEST(HistoryTest, TellsWhatEachStepChanged)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    const Workspace workspace = store.load().value();
    const ChangeSet changes = {putting(workspace, aNeedOf("N1", "MOZ", 7))};
    ASSERT_TRUE(store.perform(aDraft(), changes));
    EXPECT_EQ(store.changesOf(3).value(), changes);
    ASSERT_TRUE(store.undo(kTester));
    EXPECT_EQ(store.changesOf(4).value(), inverse(changes));
}

TEST(HistoryTest, ComesBackToTheBeginningAndTheEndOfALongLine)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge", 1);
    Workspace workspace = store.load().value();
    const auto begin = store.tableSums().at("needs");
    for (int i = 2; i < 12; ++i)
        workspace = setAmount(store, workspace, i);
    const auto end = store.tableSums().at("needs");
    for (int i = 2; i < 12; ++i)
        ASSERT_TRUE(store.undo(kTester));
    EXPECT_EQ(store.tableSums().at("needs"), begin);
    for (int i = 2; i < 12; ++i)
        ASSERT_TRUE(store.redo(kTester));
    EXPECT_EQ(store.tableSums().at("needs"), end);
    EXPECT_EQ(store.load().value(), workspace);
}

TEST(CellsTextTest, ComesBackWhateverTheCellsHold)
{
    const TableShape& needs = *findShape("needs");
    Cells cells(needs.columns.size());
    cells[0] = std::string("a\0b\tc\\n\nd=e", 11);
    cells[2] = "\\";
    cells[5] = "\t";
    EXPECT_EQ(cellsOf(needs, cellsText(needs, cells)), cells);
    const std::vector<std::string> words = {"", "a\tb", "", "\\t"};
    EXPECT_EQ(listOf(listText(words)), words);
    EXPECT_EQ(listOf(listText({""})), std::vector<std::string>{""});
}

} // namespace
} // namespace landbridge::storage
