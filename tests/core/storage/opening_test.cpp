#include <gtest/gtest.h>

#include <cstdlib>
#include <unistd.h>

#include <sqlite3.h>

#include "core/storage/file_system.h"
#include "core/storage/lock_note.h"
#include "tests/support/storage_round.h"

namespace landbridge::storage {
namespace {

using namespace landbridge::testing;

Error refusal(const std::filesystem::path& path, OpenMode mode = OpenMode::readWrite)
{
    const auto store = WorkspaceStore::open(path, mode, "B. Officer");
    EXPECT_FALSE(store);
    return store ? Error{} : store.error();
}

void edit(const std::filesystem::path& path, const char* sql)
{
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
}

/// A closed workspace after `sql` was run on it by another program.
MessageCode codeAfter(const char* sql)
{
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge");
    }
    edit(folder / "a.landbridge", sql);
    return refusal(folder / "a.landbridge").code;
}

TEST(OpeningTest, RefusesWhatIsNotThere)
{
    const TemporaryFolder folder;
    EXPECT_EQ(refusal(folder / "a.landbridge"),
              (Error{MessageCode::fileNotFound, {(folder / "a.landbridge").string()}}));
    EXPECT_EQ(folder.listing(), "");
}

TEST(OpeningTest, RefusesFilesThatAreNoWorkspaceAndLeavesThemAlone)
{
    const TemporaryFolder folder;
    const std::string long_text(5000, 'x');
    for (const std::string& contents : {std::string(), std::string("id,title\n"), long_text}) {
        writeFile(folder / "a.landbridge", contents);
        EXPECT_EQ(refusal(folder / "a.landbridge").code, MessageCode::notAWorkspace);
        EXPECT_EQ(contentsOf(folder / "a.landbridge"), contents);
    }
    EXPECT_EQ(refusal(folder.path()).code, MessageCode::notAWorkspace);
    EXPECT_EQ(folder.listing(), "a.landbridge");
}

TEST(OpeningTest, RefusesEveryForeignDatabase)
{
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(LANDBRIDGE_TEST_DATA "/workspaces/foreign")) {
        const TemporaryFolder folder;
        std::filesystem::copy(entry.path(), folder / "a.landbridge");
        EXPECT_EQ(refusal(folder / "a.landbridge").code, MessageCode::notAWorkspace) << entry.path();
        EXPECT_EQ(folder.listing(), "a.landbridge");
        ++files;
    }
    EXPECT_GE(files, 4);
}

TEST(OpeningTest, RefusesForeignDatabasesThatClaimToBeWorkspaces)
{
    for (const auto& entry : std::filesystem::directory_iterator(LANDBRIDGE_TEST_DATA "/workspaces/foreign")) {
        const TemporaryFolder folder;
        std::string bytes = contentsOf(entry.path());
        bytes.replace(56, 4, std::string("\0\0\0\1", 4)).replace(60, 4, std::string("\0\0\0\1", 4));
        bytes.replace(68, 4, "LBRG");
        writeFile(folder / "a.landbridge", bytes);
        EXPECT_EQ(refusal(folder / "a.landbridge").code, MessageCode::workspaceDamaged) << entry.path();
    }
}

TEST(OpeningTest, TellsTheVersionOfANewerFile)
{
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge");
    }
    edit(folder / "a.landbridge", "PRAGMA user_version = 7");
    EXPECT_EQ(refusal(folder / "a.landbridge"),
              (Error{MessageCode::workspaceNewer, {(folder / "a.landbridge").string(), "7", "1"}}));
}

TEST(OpeningTest, RefusesObjectsInTheSchemaThatAreNotOurs)
{
    EXPECT_EQ(codeAfter("CREATE TABLE extra (x)"), MessageCode::workspaceDamaged);
    EXPECT_EQ(codeAfter("CREATE VIEW extra AS SELECT 1"), MessageCode::workspaceDamaged);
    EXPECT_EQ(codeAfter("CREATE TRIGGER extra AFTER INSERT ON needs BEGIN DELETE FROM needs; END"),
              MessageCode::workspaceDamaged);
    EXPECT_EQ(codeAfter("DROP INDEX needs_by_state"), MessageCode::workspaceDamaged);
    EXPECT_EQ(codeAfter("ALTER TABLE needs ADD COLUMN extra TEXT"), MessageCode::workspaceDamaged);
}

TEST(OpeningTest, FindsWhatAnotherProgramHasChanged)
{
    EXPECT_EQ(codeAfter("UPDATE needs SET amount = '9.00' WHERE id = 'N1'"), MessageCode::workspaceDamaged);
    EXPECT_EQ(codeAfter("DELETE FROM needs WHERE id = 'N1'"), MessageCode::workspaceDamaged);
    EXPECT_EQ(codeAfter("UPDATE history_steps SET author = 'nobody' WHERE number = 2"), MessageCode::workspaceDamaged);
    EXPECT_EQ(codeAfter("DELETE FROM history_steps WHERE number = 2"), MessageCode::workspaceDamaged);
    EXPECT_EQ(codeAfter("UPDATE history_changes SET after = '' WHERE step = 2"), MessageCode::workspaceDamaged);
    EXPECT_EQ(codeAfter("DELETE FROM table_digests WHERE name = 'offers'"), MessageCode::workspaceDamaged);
}

TEST(OpeningTest, ReportsADamagedRunButOpens)
{
    const TemporaryFolder folder;
    {
        auto store = aStore(folder / "a.landbridge");
        ASSERT_TRUE(store.perform(aDraft(Operation::runMatching), {}, RunRecord{.digest = "r", .result = "10.00"}));
    }
    edit(folder / "a.landbridge", "UPDATE runs SET result = '10.01'");
    auto store = WorkspaceStore::open(folder / "a.landbridge", OpenMode::readWrite, "").value();
    EXPECT_FALSE(store.run("r")->intact);
}

TEST(OpeningTest, OpensTheFileThatASymbolicLinkNames)
{
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge");
    }
    std::filesystem::create_symlink(folder / "a.landbridge", folder / "link");
    auto store = WorkspaceStore::open(folder / "link", OpenMode::readWrite, "A").value();
    EXPECT_EQ(store.path(), folder / "a.landbridge");
    EXPECT_EQ(refusal(folder / "a.landbridge").code, MessageCode::workspaceLocked);
}

TEST(OpeningTest, SaysWhoHasTheWorkspaceOpen)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    const Error error = refusal(folder / "a.landbridge");
    ASSERT_EQ(error.code, MessageCode::workspaceLocked);
    ASSERT_EQ(error.facts.size(), 4U);
    EXPECT_EQ(error.facts[1], kTester.author);
    EXPECT_EQ(error.facts[2], computerName());
    EXPECT_EQ(error.facts[3].size(), kTester.time.size());
    EXPECT_EQ(refusal(folder / "a.landbridge", OpenMode::readOnly).facts, error.facts);
    EXPECT_TRUE(store.perform(aDraft(), {})) << "the second opening must not break the first's lock";
    EXPECT_EQ(refusal(folder / "a.landbridge").code, MessageCode::workspaceLocked);
}

TEST(OpeningTest, RespectsTheNoteOfAnotherComputer)
{
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge");
    }
    writeFile(LockNote::pathFor(folder / "a.landbridge"),
              "person=C\ncomputer=MISSION-PC2\nsince=2026-04-15T09:12:00Z\n");
    EXPECT_EQ(refusal(folder / "a.landbridge"),
              (Error{MessageCode::workspaceLocked,
                     {(folder / "a.landbridge").string(), "C", "MISSION-PC2", "2026-04-15T09:12:00Z"}}));
    EXPECT_TRUE(std::filesystem::exists(LockNote::pathFor(folder / "a.landbridge")));
}

TEST(OpeningTest, TakesOverTheNoteOfAProgramThatDied)
{
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge");
    }
    writeFile(LockNote::pathFor(folder / "a.landbridge"), "person=C\ncomputer=" + computerName() + "\nsince=x\n");
    {
        const auto store = WorkspaceStore::open(folder / "a.landbridge", OpenMode::readWrite, "B").value();
        EXPECT_TRUE(store.wasLeftOpen());
        EXPECT_EQ(LockNote::read(folder / "a.landbridge")->person, "B");
    }
    EXPECT_EQ(folder.listing(), "a.landbridge");
}

TEST(OpeningTest, WritesNoSecondLineIntoTheNote)
{
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge");
    }
    const auto store = WorkspaceStore::open(folder / "a.landbridge", OpenMode::readWrite, "B\ncomputer=other").value();
    EXPECT_EQ(LockNote::read(folder / "a.landbridge")->computer, computerName());
}

TEST(OpeningTest, StopsWritingWhenTheFileWasReplacedUnderneath)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge");
    std::filesystem::copy(folder / "a.landbridge", folder / "b");
    std::filesystem::rename(folder / "b", folder / "a.landbridge");
    EXPECT_EQ(store.perform(aDraft(), {}).error().code, MessageCode::fileNotWritable);
    std::filesystem::remove(folder / "a.landbridge");
    EXPECT_EQ(store.perform(aDraft(), {}).error().code, MessageCode::fileNotWritable);
}

TEST(OpeningTest, OpensACopyThatWasMadeWhileTheWorkspaceWasOpen)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge", 200);
    std::filesystem::copy(folder / "a.landbridge", folder / "b.landbridge");
    auto copy = WorkspaceStore::open(folder / "b.landbridge", OpenMode::readWrite, "B").value();
    EXPECT_EQ(copy.load().value(), store.load().value());
}

/// Becomes an ordinary user for a while, where the tests run as one who may write everywhere.
class OrdinaryUser {
public:
    OrdinaryUser() : wasRoot_(::geteuid() == 0)
    {
        if (wasRoot_ && ::seteuid(65534) != 0)
            std::abort();
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser()
    {
        if (wasRoot_ && ::seteuid(0) != 0)
            std::abort();
    }

private:
    bool wasRoot_;
};

TEST(OpeningTest, OpensAFileWithoutRightsToWriteOnlyToRead)
{
    using std::filesystem::perms;
    const TemporaryFolder folder;
    {
        aStore(folder / "a.landbridge");
    }
    std::filesystem::permissions(folder / "a.landbridge", perms(0444));
    std::filesystem::permissions(folder.path(), perms(0555));
    {
        const OrdinaryUser user;
        EXPECT_EQ(refusal(folder / "a.landbridge").code, MessageCode::workspaceReadOnly);
        EXPECT_TRUE(WorkspaceStore::open(folder / "a.landbridge", OpenMode::readOnly, ""));
        EXPECT_EQ(WorkspaceStore::create(folder / "b.landbridge", aRound(), kTester).error().code,
                  MessageCode::fileNotWritable);
    }
    std::filesystem::permissions(folder / "a.landbridge", perms(0666));
    {
        const OrdinaryUser user;
        EXPECT_EQ(refusal(folder / "a.landbridge").code, MessageCode::workspaceReadOnly) << "the folder has no rights";
    }
    std::filesystem::permissions(folder / "a.landbridge", perms(0000));
    {
        const OrdinaryUser user;
        EXPECT_EQ(refusal(folder / "a.landbridge", OpenMode::readOnly).code, MessageCode::fileNotReadable);
    }
    std::filesystem::permissions(folder.path(), perms(0755));
}

} // namespace
} // namespace landbridge::storage
