#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "core/formats/file.h"

namespace landbridge {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for a test, taken away afterwards.
class FileTest : public testing::Test {
protected:
    FileTest()
    {
        std::string pattern = (fs::temp_directory_path() / "landbridge-file-XXXXXX").string();
        folder_ = ::mkdtemp(pattern.data());
    }
    ~FileTest() override { fs::remove_all(folder_); }

    std::string path(const std::string& name) const { return (folder_ / name).string(); }
    std::size_t filesInFolder() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
    }

    fs::path folder_ = {};
};

/// Lets no file grow beyond `bytes` while it lives: what a full disk does.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{.rlim_cur = bytes, .rlim_max = before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_ = {};
};

/// Gives up the rights of root while it lives: they pass over every permission.
class OrdinaryUser {
public:
    OrdinaryUser() : before_(::geteuid()) { active_ = before_ != 0 || ::seteuid(65534) == 0; }
    ~OrdinaryUser()
    {
        if (before_ == 0 && ::seteuid(0) != 0)
            std::abort();
    }
    bool active() const { return active_; }

private:
    uid_t before_;
    bool active_ = false;
};

TEST_F(FileTest, WritesAndReadsBack)
{
    const std::string bytes("a\0b\r\n\xFF", 6);
    ASSERT_TRUE(writeFile(path("x"), bytes));
    EXPECT_EQ(readFile(path("x"), 100).value(), bytes);
    EXPECT_EQ(filesInFolder(), 1U);
    ASSERT_TRUE(writeFile(path("x"), ""));
    EXPECT_EQ(readFile(path("x"), 100).value(), "");
}

TEST_F(FileTest, ReadsUpToTheLimitAndNotBeyond)
{
    ASSERT_TRUE(writeFile(path("x"), "12345"));
    EXPECT_EQ(readFile(path("x"), 5).value(), "12345");
    EXPECT_EQ(readFile(path("x"), 4).error(), (Error{.code = MessageCode::importTooLarge, .facts = {path("x"), "4"}}));
    EXPECT_EQ(readFile("/dev/zero", 3'000'000).error().code, MessageCode::importTooLarge);
}

TEST_F(FileTest, SaysWhyAFileCannotBeRead)
{
    EXPECT_EQ(readFile(path("none"), 5).error(), (Error{.code = MessageCode::fileNotFound, .facts = {path("none")}}));
    EXPECT_EQ(readFile(folder_.string(), 5).error().code, MessageCode::fileNotReadable);
}

TEST_F(FileTest, AFullDiskLeavesTheOldFileAndNothingElse)
{
    ASSERT_TRUE(writeFile(path("x"), "old"));
    {
        const FullDisk disk(1'000);
        EXPECT_EQ(writeFile(path("x"), std::string(5'000, 'n')).error(),
                  (Error{.code = MessageCode::diskFull, .facts = {path("x")}}));
    }
    EXPECT_EQ(readFile(path("x"), 100).value(), "old");
    EXPECT_EQ(filesInFolder(), 1U);
    EXPECT_EQ(writeFile("/dev/full", "x").error().code, MessageCode::diskFull);
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(FileTest, AFolderWithoutPermissionIsReported)
{
    ASSERT_TRUE(writeFile(path("x"), "old"));
    ::chmod(folder_.c_str(), 0555);
    {
        const OrdinaryUser user;
        if (!user.active())
            FAIL() << "this system does not let the test give up its rights";
        const auto outcome = writeFile(path("y"), "new");
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().code, MessageCode::fileNotWritable);
        EXPECT_EQ(outcome.error().facts.size(), 2U);
        EXPECT_FALSE(writeFile(path("x"), "new"));
    }
    ::chmod(folder_.c_str(), 0755);
    EXPECT_EQ(readFile(path("x"), 100).value(), "old");
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(FileTest, AReadOnlyFileIsNotReplaced)
{
    ASSERT_TRUE(writeFile(path("x"), "old"));
    ::chmod(path("x").c_str(), 0444);
    ::chmod(folder_.c_str(), 0777);
    {
        const OrdinaryUser user;
        if (!user.active())
            FAIL() << "this system does not let the test give up its rights";
        EXPECT_EQ(writeFile(path("x"), "new").error().code, MessageCode::fileNotWritable);
    }
    EXPECT_EQ(readFile(path("x"), 100).value(), "old");
}

TEST_F(FileTest, AMissingOrImpossiblePlaceIsReported)
{
    EXPECT_EQ(writeFile(path("none/x"), "a").error().code, MessageCode::fileNotWritable);
    fs::create_directory(folder_ / "sub");
    EXPECT_EQ(writeFile(path("sub"), "a").error().code, MessageCode::fileNotWritable);
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(FileTest, FollowsALinkAndKeepsTheMode)
{
    ASSERT_TRUE(writeFile(path("real"), "old"));
    ::chmod(path("real").c_str(), 0640);
    fs::create_symlink("real", folder_ / "link");
    ASSERT_TRUE(writeFile(path("link"), "new"));
    EXPECT_TRUE(fs::is_symlink(folder_ / "link"));
    EXPECT_EQ(readFile(path("real"), 100).value(), "new");
    struct ::stat status = {};
    ASSERT_EQ(::stat(path("real").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0640U);
}

TEST_F(FileTest, WritesIntoTheWorkingFolder)
{
    const fs::path before = fs::current_path();
    fs::current_path(folder_);
    EXPECT_TRUE(writeFile("here", "a"));
    fs::current_path(before);
    EXPECT_EQ(readFile(path("here"), 10).value(), "a");
}

} // namespace
} // namespace landbridge
