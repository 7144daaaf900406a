#include <gtest/gtest.h>

#include <algorithm>

#include "core/storage/backup.h"
#include "core/storage/copy.h"
#include "tests/support/storage_round.h"

namespace landbridge::storage {
namespace {

using namespace landbridge::testing;

TEST(CopyTest, HoldsTheSameRowsHistoryAndRuns)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge", 50);
    ASSERT_TRUE(store.perform(aDraft(Operation::runMatching), {}, RunRecord{.digest = "r", .result = "text"}));
    ASSERT_TRUE(saveCopy(store, folder / "b.landbridge"));
    auto copy = WorkspaceStore::open(folder / "b.landbridge", OpenMode::readWrite, "B").value();
    EXPECT_EQ(copy.load().value(), store.load().value());
    EXPECT_EQ(copy.tableSums(), store.tableSums());
    EXPECT_EQ(copy.steps(), store.steps());
    EXPECT_EQ(copy.run("r").value(), store.run("r").value());
    EXPECT_TRUE(copy.undo(kTester));
}

TEST(CopyTest, ReplacesAFileOnlyWhenTold)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    writeFile(folder / "b.landbridge", "mine");
    const auto refused = saveCopy(store, folder / "b.landbridge");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, MessageCode::fileExists);
    EXPECT_EQ(contentsOf(folder / "b.landbridge"), "mine");
    ASSERT_TRUE(saveCopy(store, folder / "b.landbridge", Existing::replace));
    EXPECT_TRUE(WorkspaceStore::open(folder / "b.landbridge", OpenMode::readOnly, ""));
}

TEST(CopyTest, NeverReplacesTheWorkspaceItself)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    std::filesystem::create_symlink(folder / "a.landbridge", folder / "link.landbridge");
    for (const auto* name : {"a.landbridge", "link.landbridge"})
        EXPECT_EQ(saveCopy(store, folder / name, Existing::replace).error().code, MessageCode::fileExists);
    EXPECT_TRUE(store.perform(aDraft(), {}));
}

TEST(CopyTest, LeavesAWorkspaceAloneThatIsOpenElsewhere)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    auto other = aStore(folder / "b.landbridge");
    EXPECT_EQ(saveCopy(store, folder / "b.landbridge", Existing::replace).error().code, MessageCode::workspaceLocked);
    EXPECT_TRUE(other.perform(aDraft(), {}));
}

TEST(CopyTest, SaysWhyWhenTheFolderIsMissing)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    const auto saved = saveCopy(store, folder / "nowhere/b.landbridge");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, MessageCode::fileNotWritable);
    EXPECT_EQ(saved.error().facts.front(), (folder / "nowhere/b.landbridge").string());
}

TEST(CopyTest, DoesNotTakeAnOldJournalForItsOwn)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    writeFile(folder / "b.landbridge-journal", "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 of another file");
    ASSERT_TRUE(saveCopy(store, folder / "b.landbridge"));
    EXPECT_FALSE(std::filesystem::exists(folder / "b.landbridge-journal"));
}

TEST(CopyTest, CanBeSavedFromAWorkspaceThatIsOnlyRead)
{
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge");
    }
    auto store = WorkspaceStore::open(folder / "a.landbridge", OpenMode::readOnly, "").value();
    EXPECT_TRUE(saveCopy(store, folder / "b.landbridge"));
}

Backup backupAt(std::string_view time, std::uintmax_t bytes = 1)
{
    return {.path = std::string(time), .time = std::string(time), .bytes = bytes};
}

std::string keptTimes(const std::vector<Backup>& backups, std::string_view now, std::uintmax_t limit = 1000)
{
    const std::vector<Backup> rest = superfluous(backups, now, limit);
    std::string kept;
    for (const Backup& each : backups)
        if (std::ranges::find(rest, each) == rest.end())
            kept += each.time.substr(0, 13) + " ";
    return kept;
}

TEST(BackupTest, KeepsAllOfTwoDaysAndOneADayBefore)
{
    const std::vector<Backup> backups = {
        backupAt("2026-04-15T12:00:00Z"), backupAt("2026-04-15T11:30:00Z"), backupAt("2026-04-14T09:00:00Z"),
        backupAt("2026-04-13T11:00:00Z"), backupAt("2026-04-13T10:00:00Z"), backupAt("2026-04-12T10:00:00Z"),
    };
    EXPECT_EQ(keptTimes(backups, "2026-04-15T12:00:00Z"),
              "2026-04-15T12 2026-04-15T11 2026-04-14T09 2026-04-13T11 2026-04-12T10 ");
}

TEST(BackupTest, ThinsADailyYearToTwelveDaysTenWeeksAndNineMonths)
{
    std::vector<Backup> backups;
    for (int day = 800; day-- > 0;) {
        const Date date(std::chrono::sys_days(std::chrono::year(2026) / 1 / 1) + std::chrono::days(day));
        backups.push_back(backupAt(dateText(date) + "T09:00:00Z"));
    }
    const std::size_t rest = superfluous(backups, backups.front().time, 1000).size();
    EXPECT_EQ(backups.size() - rest, 2U + 12U + 10U + 9U);
}

TEST(BackupTest, KeepsTheNewestHoweverLargeItIs)
{
    const std::vector<Backup> backups = {backupAt("2026-04-15T12:00:00Z", 900), backupAt("2026-04-15T11:00:00Z", 200)};
    EXPECT_EQ(keptTimes(backups, "2026-04-15T12:00:00Z", 100), "2026-04-15T12 ");
    EXPECT_EQ(keptTimes(backups, "2026-04-15T12:00:00Z", 1100), "2026-04-15T12 2026-04-15T11 ");
}

TEST(BackupTest, IsAWorkspaceThatIsFoundAgain)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    ASSERT_TRUE(backUp(store, folder / "backups", "2026-04-15T12:00:00Z"));
    const auto second = backUp(store, folder / "backups", "2026-04-15T12:30:00Z");
    ASSERT_TRUE(second);
    const std::vector<Backup> found = backupsOf(folder / "backups", folder / "a.landbridge");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.front(), *second);
    EXPECT_TRUE(WorkspaceStore::open(found.back().path, OpenMode::readOnly, ""));
    EXPECT_TRUE(backupsOf(folder / "backups", folder / "b.landbridge").empty());
}

} // namespace
} // namespace landbridge::storage
