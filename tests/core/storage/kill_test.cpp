#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

#include "core/storage/copy.h"
#include "tests/support/storage_round.h"

namespace landbridge::storage {
namespace {

using namespace landbridge::testing;

constexpr int kNeeds = 12;

/// What a program does until it is killed; after each step that was acknowledged it writes the step's number.
class Worker {
public:
    Worker(const TemporaryFolder& folder, int out)
        : store_(WorkspaceStore::open(folder / "a.landbridge", OpenMode::readWrite, "worker").value()),
          workspace_(store_.load().value()), copy_(folder / "b.landbridge"), out_(out)
    {
    }

    [[noreturn]] void work()
    {
        say(static_cast<std::int64_t>(store_.steps().size()));
        while (true)
            next();
    }

private:
    void next()
    {
        const auto number = static_cast<std::int64_t>(store_.steps().size()) + 1;
        switch (++turn_ % 7) {
        case 1:
            perform(Operation::importTables, manyNeeds(workspace_, kNeeds, number));
            break;
        case 2:
        case 3:
            perform(Operation::editRecord, {putting(workspace_, aNeedOf("N1", "MOZ", number))});
            break;
        case 4:
            say(store_
                    .perform(aDraft(Operation::runMatching), {},
                             RunRecord{.digest = std::to_string(number), .result = std::string(30'000, 'x')})
                    .value()
                    .number);
            break;
        case 5:
            moved(store_.undo(kTester));
            break;
        case 6:
            moved(store_.redo(kTester));
            break;
        default:
            if (!saveCopy(store_, copy_, Existing::replace))
                ::_exit(1);
        }
    }

    void perform(Operation operation, const ChangeSet& changes)
    {
        const Step step = store_.perform(aDraft(operation), changes).value();
        workspace_ = changed(workspace_, changes).value();
        say(step.number);
    }

    void moved(const Result<Moved>& done)
    {
        if (!done)
            return;
        workspace_ = changed(workspace_, done->changes).value();
        say(done->step.number);
    }

    void say(std::int64_t number)
    {
        if (::write(out_, &number, sizeof number) != sizeof number)
            ::_exit(1);
    }

    WorkspaceStore store_;
    Workspace workspace_;
    std::filesystem::path copy_;
    int out_;
    int turn_ = 0;
};

/// Starts a worker, kills it `microseconds` after it has said `words` words, and answers the last step that it had
/// promised. By words and not by the clock alone, so that a slow computer kills at as many different places.
std::int64_t killedAfter(const TemporaryFolder& folder, unsigned words, unsigned microseconds)
{
    std::array<int, 2> pipe = {};
    if (::pipe(pipe.data()) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        Worker(folder, pipe[1]).work();
    }
    ::close(pipe[1]);
    std::int64_t promised = 0;
    while (words > 0 && ::read(pipe[0], &promised, sizeof promised) == sizeof promised)
        --words;
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    for (std::int64_t number = 0; ::read(pipe[0], &number, sizeof number) == sizeof number;)
        promised = number;
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(pipe[0]);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL ? promised : -1;
}

struct Tally {
    std::int64_t kills = 0;
    std::int64_t leftOpen = 0;
    std::int64_t steps = 0;
};

void checkAfterKill(const TemporaryFolder& folder, std::int64_t promised, Tally& tally)
{
    ASSERT_GE(promised, 0) << "the worker ended by itself";
    {
        auto store = WorkspaceStore::open(folder / "a.landbridge", OpenMode::readWrite, "after");
        ASSERT_TRUE(store) << store.error().facts.back();
        const auto steps = static_cast<std::int64_t>(store->steps().size());
        EXPECT_GE(steps, promised);
        EXPECT_LE(steps, promised + 1 + (promised == 0 ? steps : 0)) << "at most the step under way";
        EXPECT_TRUE(replayed(*store) == store->load().value()) << "a step is there in part";
        for (const RunHead& run : store->runs().value())
            EXPECT_TRUE(store->run(run.digest)->intact);
        tally.steps = steps;
        tally.leftOpen += store->wasLeftOpen() ? 1 : 0;
    }
    const bool copied = std::filesystem::exists(folder / "b.landbridge");
    EXPECT_TRUE(!copied || tally.kills % 3 != 0 ||
                WorkspaceStore::open(folder / "b.landbridge", OpenMode::readOnly, ""));
    EXPECT_EQ(folder.listing(), copied ? "a.landbridge b.landbridge" : "a.landbridge");
}

TEST(KillTest, LosesNothingAcknowledgedWhenKilledAtAnyMoment)
{
    constexpr int kWorkspaces = 20;
    constexpr int kKillsEach = 15;
    std::mt19937 random(20260415);
    Tally tally;
    std::int64_t steps = 0;
    for (int i = 0; i < kWorkspaces; ++i) {
        const TemporaryFolder folder;
        {
            aStore(folder / "a.landbridge", kNeeds);
        }
        for (int k = 0; k < kKillsEach && !HasFailure(); ++k) {
            const unsigned words = k % 4 == 0 ? 0 : static_cast<unsigned>(1 + random() % 8);
            const auto microseconds = static_cast<unsigned>(random() % (words == 0 ? 30'000 : 5'000));
            checkAfterKill(folder, killedAfter(folder, words, microseconds), tally);
            ++tally.kills;
        }
        steps += tally.steps;
    }
    std::printf("killed %d times, %d times with the workspace open; %d steps kept, none lost\n",
                static_cast<int>(tally.kills), static_cast<int>(tally.leftOpen), static_cast<int>(steps));
    EXPECT_EQ(tally.kills, kWorkspaces * kKillsEach);
    EXPECT_GE(tally.leftOpen, 220) << "eleven of fifteen were killed at work";
    EXPECT_GT(steps, 500);
}

} // namespace
} // namespace landbridge::storage
