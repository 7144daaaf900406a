#include <gtest/gtest.h>

#include <array>

#include "core/storage/schema.h"
#include "core/vocabulary/currency.h"
#include "tests/support/storage_round.h"

namespace landbridge::storage {
namespace {

using namespace landbridge::testing;

constexpr std::string_view kGood = "CREATE TABLE later (x TEXT) STRICT;";
constexpr std::string_view kBad = "CREATE TABLE later (x TEXT) STRICT; DELETE FROM needs; SELECT no_such_function();";
constexpr std::string_view kBreaksReferences = "PRAGMA defer_foreign_keys = ON; DELETE FROM parties;";

Result<WorkspaceStore> opened(const std::filesystem::path& path, std::string_view later)
{
    const std::array<std::string_view, 2> scripts = {migrations()[0], later};
    return WorkspaceStore::open({.path = path, .mode = OpenMode::readWrite, .person = "B", .scripts = scripts});
}

TEST(UpgradeTest, BringsAnOlderFileToTheNewestVersionAndKeepsTheOldOne)
{
    const TemporaryFolder folder;
    Workspace workspace;
    {
        auto store = aStore(folder / "a.landbridge", 20);
        workspace = store.load().value();
    }
    {
        auto store = opened(folder / "a.landbridge", kGood);
        ASSERT_TRUE(store);
        EXPECT_EQ(store->load().value(), workspace);
        EXPECT_TRUE(store->undo(kTester));
    }
    EXPECT_EQ(folder.listing(), "a.landbridge a.landbridge.version-1");
    ASSERT_TRUE(opened(folder / "a.landbridge", kGood)) << "the schema of an upgraded file is that of a new one";
    auto older = WorkspaceStore::open(folder / "a.landbridge.version-1", OpenMode::readOnly, "");
    ASSERT_TRUE(older);
    EXPECT_EQ(older->load().value(), workspace);
}

TEST(UpgradeTest, LeavesTheLastGoodVersionWhenAScriptFails)
{
    for (const std::string_view script : {kBad, kBreaksReferences}) {
        const TemporaryFolder folder;
        Workspace workspace;
        {
            auto store = aStore(folder / "a.landbridge", 20);
            workspace = store.load().value();
        }
        EXPECT_FALSE(opened(folder / "a.landbridge", script));
        auto store = WorkspaceStore::open(folder / "a.landbridge", OpenMode::readWrite, "B");
        ASSERT_TRUE(store);
        EXPECT_EQ(store->load().value(), workspace);
    }
}

TEST(UpgradeTest, RefusesToUpgradeDamagedRows)
{
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge", 20);
    }
    std::string bytes = contentsOf(folder / "a.landbridge");
    const std::size_t at = bytes.find("second line");
    ASSERT_NE(at, std::string::npos);
    for (std::size_t i = at; i != std::string::npos; i = bytes.find("second line", i + 1))
        bytes[i] = 'S';
    writeFile(folder / "a.landbridge", bytes);
    const auto store = opened(folder / "a.landbridge", kGood);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, MessageCode::workspaceDamaged);
    EXPECT_EQ(contentsOf(folder / "a.landbridge"), bytes);
}

TEST(UpgradeTest, AsksForRightsToWriteWhenAnOlderFileIsOnlyRead)
{
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge");
    }
    const std::array<std::string_view, 2> scripts = {migrations()[0], kGood};
    const auto store =
        WorkspaceStore::open({.path = folder / "a.landbridge", .mode = OpenMode::readOnly, .scripts = scripts});
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, MessageCode::workspaceReadOnly);
}

TEST(UpgradeTest, OpensTheStoredFileOfEveryReleasedVersion)
{
    for (std::size_t version = 1; version <= migrations().size(); ++version) {
        const TemporaryFolder folder;
        const std::string name = "version-" + std::to_string(version) + ".landbridge";
        std::filesystem::copy(std::filesystem::path(LANDBRIDGE_TEST_DATA) / "workspaces" / name, folder / name);
        std::filesystem::permissions(folder / name, std::filesystem::perms(0644));
        auto store = WorkspaceStore::open(folder / name, OpenMode::readWrite, "B");
        ASSERT_TRUE(store) << name << ": " << store.error().facts.back();
        const Workspace workspace = store->load().value();
        EXPECT_EQ(workspace.round().title, aRound().title);
        EXPECT_EQ(workspace.needs().size(), 3U);
        EXPECT_EQ(workspace.needs().find("N1")->amount.minor, 700);
        EXPECT_EQ(workspace.decisions().size(), 1U);
        EXPECT_EQ(store->nextToUndo(), 4);
        EXPECT_EQ(store->nextToRedo(), 6);
        const auto run = store->run("5a");
        ASSERT_TRUE(run);
        EXPECT_TRUE(run->intact);
        ASSERT_TRUE(store->redo(kTester));
        EXPECT_EQ(store->load()->decisions().size(), 2U);
    }
}

} // namespace
} // namespace landbridge::storage
