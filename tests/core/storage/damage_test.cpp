#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <random>

#include "tests/support/storage_round.h"

namespace landbridge::storage {
namespace {

using namespace landbridge::testing;

/// Everything that a person can see of a workspace.
struct Contents {
    Workspace workspace = {};
    std::vector<Step> steps = {};
    std::vector<ChangeSet> changes = {};
    std::vector<RunRecord> runs = {};
    friend bool operator==(const Contents&, const Contents&) = default;
};

/// The contents, or nothing where the damage was noticed.
std::optional<Contents> read(const std::filesystem::path& path)
{
    auto store = WorkspaceStore::open(path, OpenMode::readOnly, "");
    if (!store)
        return std::nullopt;
    Contents contents{.workspace = store->load().value(), .steps = store->steps()};
    for (const Step& step : store->steps()) {
        auto changes = store->changesOf(step.number);
        if (!changes)
            return std::nullopt;
        contents.changes.push_back(std::move(changes).value());
    }
    const auto heads = store->runs();
    if (!heads)
        return std::nullopt;
    for (const RunHead& head : *heads) {
        auto run = store->run(head.digest);
        if (!run || !run->intact)
            return std::nullopt;
        contents.runs.push_back(std::move(run).value());
    }
    return contents;
}

class DamageTest : public ::testing::Test {
protected:
    DamageTest()
    {
        auto store = aStore(path_, 200);
        EXPECT_TRUE(store.perform(aDraft(Operation::runMatching), {},
                                  RunRecord{.digest = "r", .result = std::string(20'000, 'x'), .verdict = "{}"}));
        EXPECT_TRUE(store.perform(aDraft(), {putting(store.load().value(), aNeedOf("N1", "MOZ", 7))}));
    }

    void SetUp() override
    {
        bytes_ = contentsOf(path_);
        const auto contents = read(path_);
        ASSERT_TRUE(contents);
        contents_ = *contents;
    }

    void put(std::size_t at, std::string_view bytes)
    {
        std::fstream file(path_, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(static_cast<std::streamoff>(at));
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

    TemporaryFolder folder_ = {};
    std::filesystem::path path_ = folder_ / "a.landbridge";
    std::string bytes_ = {};
    Contents contents_ = {};
};

TEST_F(DamageTest, NeverShowsChangedContentsWhenAnyBitHasFlipped)
{
    constexpr int kFlips = 2000;
    std::mt19937 random(7);
    int noticed = 0;
    for (int i = 0; i < kFlips; ++i) {
        const std::size_t at = random() % bytes_.size();
        const char flipped = static_cast<char>(bytes_[at] ^ static_cast<char>(1U << (random() % 8)));
        put(at, std::string(1, flipped));
        const auto contents = read(path_);
        noticed += contents ? 0 : 1;
        EXPECT_TRUE(!contents || *contents == contents_) << "byte " << at;
        put(at, std::string_view(bytes_).substr(at, 1));
    }
    std::printf("%d bits flipped: %d noticed, the others changed nothing that is read\n", kFlips, noticed);
    EXPECT_GT(noticed, kFlips / 8);
    EXPECT_EQ(read(path_), contents_);
}

TEST_F(DamageTest, NoticesAFileThatWasCutOff)
{
    for (std::size_t part = 0; part < 24; ++part) {
        writeFile(path_, std::string_view(bytes_).substr(0, bytes_.size() * part / 24 + part));
        EXPECT_FALSE(read(path_)) << part;
    }
}

TEST_F(DamageTest, NeverShowsChangedContentsWhenPagesWereLostOrSwapped)
{
    constexpr std::size_t kPage = 4096;
    const std::size_t pages = bytes_.size() / kPage;
    for (std::size_t page = 0; page < pages; ++page) {
        std::string damaged = bytes_;
        if (page % 2 == 0)
            damaged.replace(page * kPage, kPage, std::string(kPage, '\0'));
        else
            damaged.replace(page * kPage, kPage, bytes_.substr((pages - page) * kPage, kPage));
        writeFile(path_, damaged);
        const auto contents = read(path_);
        EXPECT_TRUE(!contents || *contents == contents_) << page;
    }
}

TEST_F(DamageTest, SurvivesTheJournalOfAnotherFile)
{
    // The beginning of a rollback journal that puts text into page 2.
    std::string journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7\0\0\0\1\0\0\0\0\0\0\0\2\0\0\2\0\0\0\x10\0", 28);
    journal.resize(512);
    journal += std::string("\0\0\0\2", 4) + std::string(4096, 'x') + std::string(4, '\0');
    writeFile(folder_ / "a.landbridge-journal", journal);
    const auto store = WorkspaceStore::open(path_, OpenMode::readWrite, "");
    if (store) {
        EXPECT_EQ(store->steps(), contents_.steps);
    } else {
        EXPECT_EQ(store.error().code, MessageCode::workspaceDamaged);
    }
}

} // namespace
} // namespace landbridge::storage
