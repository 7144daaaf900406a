#include <gtest/gtest.h>

#include "tests/support/storage_round.h"

namespace landbridge::storage {
namespace {

using namespace landbridge::testing;

Workspace reopened(const std::filesystem::path& path)
{
    auto store = WorkspaceStore::open(path, OpenMode::readOnly, "");
    EXPECT_TRUE(store) << store.error().facts.back();
    return store ? store->load().value() : Workspace();
}

TEST(WorkspaceStoreTest, HoldsTheRoundAndItsFirstStepWhenNew)
{
    const TemporaryFolder folder;
    const auto store = WorkspaceStore::create(folder / "a.landbridge", aRound(), kTester);
    ASSERT_TRUE(store);
    ASSERT_EQ(store->steps().size(), 1U);
    EXPECT_EQ(store->steps()[0].operation, Operation::createWorkspace);
    EXPECT_EQ(store->steps()[0].facts, std::vector<std::string>{aRound().title});
    EXPECT_FALSE(store->nextToUndo());
}

TEST(WorkspaceStoreTest, ReadsBackExactlyWhatWasStored)
{
    const TemporaryFolder folder;
    Workspace workspace;
    {
        auto store = WorkspaceStore::create(folder / "a.landbridge", aRound(), kTester).value();
        workspace = store.load().value();
        const ChangeSet changes = manyNeeds(workspace, 100);
        ASSERT_TRUE(store.perform(aDraft(), changes));
        workspace = changed(workspace, changes).value();
    }
    EXPECT_EQ(reopened(folder / "a.landbridge"), workspace);
}

TEST(WorkspaceStoreTest, LeavesOnlyTheWorkspaceInTheFolderWhenClosed)
{
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge");
    }
    EXPECT_EQ(folder.listing(), "a.landbridge");
}

TEST(WorkspaceStoreTest, RefusesToCreateOverAFile)
{
    const TemporaryFolder folder;
    writeFile(folder / "a.landbridge", "mine");
    const auto store = WorkspaceStore::create(folder / "a.landbridge", aRound(), kTester);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, MessageCode::fileExists);
    EXPECT_EQ(contentsOf(folder / "a.landbridge"), "mine");
}

TEST(WorkspaceStoreTest, RefusesAChangeWhoseBeforeIsNotInTheFile)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    const auto sums = store.tableSums();
    const Need stale = aNeedOf("N1", "MOZ", 999);
    const auto step = store.perform(aDraft(), {EntityChange<Need>{.before = stale, .after = aNeedOf("N1", "MOZ", 5)}});
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, MessageCode::workspaceChanged);
    EXPECT_EQ(store.tableSums(), sums);
    EXPECT_EQ(store.steps().size(), 2U);
}

TEST(WorkspaceStoreTest, NamesTheReferenceThatLeadsNowhere)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    const auto step = store.perform(aDraft(), {EntityChange<Need>{.after = aNeedOf("X1", "ATL")}});
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error(), (Error{MessageCode::valueUnknownReference, {"ATL", "parties"}}));
    EXPECT_EQ(store.load()->needs().size(), 3U);
}

TEST(WorkspaceStoreTest, RefusesARowThatWouldNotReadBack)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    Need untitled = aNeedOf("X1", "MOZ");
    untitled.title.clear();
    const auto step = store.perform(aDraft(), {EntityChange<Need>{.after = untitled}});
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, MessageCode::internal);
}

TEST(WorkspaceStoreTest, AllowsADecisionPerScenarioOnceOnly)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    const Setting setting{.key = "basis", .value = "\"equal\""};
    ASSERT_TRUE(store.perform(aDraft(), {EntityChange<Setting>{.after = setting}}));
    const auto again = store.perform(aDraft(), {EntityChange<Setting>{.after = setting}});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, MessageCode::workspaceChanged);
}

TEST(WorkspaceStoreTest, KeepsARunWithItsTexts)
{
    const TemporaryFolder folder;
    const RunRecord run{.digest = "abc", .scenario = "", .result = "{\"x\": 1}", .verdict = "{}"};
    {
        auto store = aStore(folder / "a.landbridge");
        ASSERT_TRUE(store.perform(aDraft(Operation::runMatching), {}, run));
    }
    auto store = WorkspaceStore::open(folder / "a.landbridge", OpenMode::readOnly, "").value();
    const auto kept = store.run("abc");
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->intact);
    EXPECT_EQ(kept->result, run.result);
    EXPECT_EQ(kept->step, 3);
    EXPECT_EQ(store.runs()->size(), 1U);
    EXPECT_EQ(store.steps().back().run, "abc");
    EXPECT_EQ(store.run("abd").error().code, MessageCode::runNotFound);
}

TEST(WorkspaceStoreTest, WritesNothingWhenOpenedToRead)
{
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge");
    }
    const std::string before = contentsOf(folder / "a.landbridge");
    auto store = WorkspaceStore::open(folder / "a.landbridge", OpenMode::readOnly, "").value();
    EXPECT_EQ(store.perform(aDraft(), {}).error().code, MessageCode::workspaceReadOnly);
    EXPECT_EQ(store.undo(kTester).error().code, MessageCode::workspaceReadOnly);
    EXPECT_EQ(folder.listing(), "a.landbridge");
    EXPECT_EQ(contentsOf(folder / "a.landbridge"), before);
}

} // namespace
} // namespace landbridge::storage
