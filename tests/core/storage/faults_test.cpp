#include <gtest/gtest.h>

#include <algorithm>

#include "core/storage/copy.h"
#include "tests/support/storage_faults.h"
#include "tests/support/storage_round.h"

namespace landbridge::storage {
namespace {

using namespace landbridge::testing;

/// A disk failure on the way of a person's work: what was acknowledged is there, what was refused is not.
class Work {
public:
    Work() : store_(aStore(folder_ / "a.landbridge", 30)), workspace_(store_.load().value()) {}

    void doAll()
    {
        note(store_.perform(aDraft(), changes_ = manyNeeds(workspace_, 30, 5)));
        note(store_.perform(aDraft(Operation::runMatching), changes_ = {},
                            RunRecord{.digest = "r", .result = std::string(20'000, 'x')}));
        note(store_.undo(kTester));
        note(store_.redo(kTester));
        if (const auto saved = saveCopy(store_, folder_ / "b.landbridge"); !saved)
            errors_.push_back(saved.error());
        note(store_.perform(aDraft(), changes_ = manyNeeds(workspace_, 60, 6)));
    }

    /// Closes the file as far as the disk lets it.
    void close() { auto closed = std::move(store_); }

    void check(bool mayKeepRefused)
    {
        auto again = WorkspaceStore::open(folder_ / "a.landbridge", OpenMode::readWrite, "B");
        ASSERT_TRUE(again) << again.error().facts.back();
        // A disk that stays broken may keep a step that it was asked to forget, but whole, and only the last.
        const bool kept = mayKeepRefused && again->steps().size() == acknowledged_ + 1;
        EXPECT_TRUE(kept || again->steps().size() == acknowledged_);
        EXPECT_TRUE(again->load().value() == (kept ? replayed(*again) : workspace_));
        if (std::filesystem::exists(folder_ / "b.landbridge"))
            EXPECT_TRUE(WorkspaceStore::open(folder_ / "b.landbridge", OpenMode::readOnly, ""));
        else
            EXPECT_FALSE(errors_.empty());
        EXPECT_EQ(folder_.listing().find(".part"), std::string::npos) << folder_.listing();
    }

    const std::vector<Error>& errors() const { return errors_; }

private:
    void note(const Result<Step>& step)
    {
        if (step)
            acknowledge(changes_);
        else
            errors_.push_back(step.error());
    }
    void note(const Result<Moved>& moved)
    {
        if (moved)
            acknowledge(moved->changes);
        else
            errors_.push_back(moved.error());
    }
    void acknowledge(const ChangeSet& changes)
    {
        ++acknowledged_;
        const auto after = changed(workspace_, changes);
        ASSERT_TRUE(after);
        workspace_ = *after;
    }

    TemporaryFolder folder_ = {};
    WorkspaceStore store_;
    Workspace workspace_;
    ChangeSet changes_ = {};
    std::size_t acknowledged_ = 2;
    std::vector<Error> errors_ = {};
};

/// Lets the n-th call fail, for n from 1 by `stride`, until the work runs through; the answer is how often it failed.
int failEach(DiskCall call, bool forEver, bool full, int stride, std::vector<Error>& errors)
{
    FailingDisk disk;
    int failures = 0;
    for (int n = 1;; n += stride) {
        Work work;
        disk.fail(call, n, forEver, full);
        work.doAll();
        work.close();
        const bool failed = disk.hasFailed();
        disk.mend();
        work.check(call == DiskCall::sync && forEver);
        errors.insert(errors.end(), work.errors().begin(), work.errors().end());
        if (!failed || ::testing::Test::HasFailure())
            return failures;
        ++failures;
    }
}

TEST(FaultsTest, LosesNothingWhenAnyWriteFailsOnce)
{
    std::vector<Error> errors;
    EXPECT_GT(failEach(DiskCall::write, false, false, 7, errors), 20);
}

TEST(FaultsTest, SaysThatTheDiskIsFullWhenItIs)
{
    std::vector<Error> errors;
    EXPECT_GT(failEach(DiskCall::write, true, true, 9, errors), 15);
    EXPECT_GT(std::ranges::count(errors, MessageCode::diskFull, &Error::code), 15);
    for (const Error& error : errors)
        EXPECT_TRUE(error.code == MessageCode::diskFull || error.code == MessageCode::nothingToRedo ||
                    error.code == MessageCode::workspaceChanged)
            << messageId(error.code);
}

TEST(FaultsTest, LosesNothingWhenAnySyncFails)
{
    std::vector<Error> errors;
    EXPECT_GT(failEach(DiskCall::sync, false, false, 1, errors), 10);
    EXPECT_GT(failEach(DiskCall::sync, true, false, 1, errors), 10);
}

TEST(FaultsTest, LosesNothingWhenAnyReadOrOpeningFails)
{
    std::vector<Error> errors;
    EXPECT_GT(failEach(DiskCall::read, false, false, 7, errors), 3);
    EXPECT_GT(failEach(DiskCall::open, false, false, 1, errors), 2);
}

} // namespace
} // namespace landbridge::storage
