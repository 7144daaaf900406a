#include "tests/support/storage_round.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

#include "core/storage/row_store.h"
#include "core/vocabulary/currency.h"

namespace landbridge::testing {

/// Safe writing waits for the disk at every step, and no test asks the disk: memory where there is enough of it.
static std::filesystem::path scratchPlace()
{
    constexpr std::uintmax_t kEnough = 1'000'000'000;
    std::error_code missing;
    const std::filesystem::path memory = "/dev/shm";
    const std::filesystem::space_info room = std::filesystem::space(memory, missing);
    return !missing && room.available > kEnough ? memory : std::filesystem::temp_directory_path();
}

TemporaryFolder::TemporaryFolder() : path_(scratchPlace() / ("landbridge-test-" + storage::newUuid()))
{
    std::filesystem::create_directories(path_);
    path_ = std::filesystem::canonical(path_);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string TemporaryFolder::listing() const
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(path_))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : " ") + name;
    return all;
}

Round aRound()
{
    return {.title = "Contact Group, April", .currency = *vocabulary::findCurrency("USD")};
}

Party aState(std::string_view id)
{
    return {.id = {std::string(id)}, .name = "State " + std::string(id)};
}

Need aNeedOf(std::string_view id, std::string_view state, std::int64_t dollars)
{
    const Currency currency = aRound().currency;
    return {.id = {std::string(id)},
            .state = {std::string(state)},
            .title = "Clearance\tof \\ " + std::string(id) + "\nsecond line",
            .amount = {.minor = dollars * 100, .currency = currency},
            .currency = currency};
}

storage::StepDraft aDraft(Operation operation)
{
    return {.operation = operation, .facts = {"needs", "N1"}, .by = kTester};
}

ChangeSet manyNeeds(const Workspace& workspace, int count, std::int64_t dollars)
{
    ChangeSet changes;
    if (!workspace.parties().find("MOZ"))
        changes.push_back(putting(workspace, aState("MOZ")));
    for (int i = 1; i <= count; ++i)
        changes.push_back(putting(workspace, aNeedOf("N" + std::to_string(i), "MOZ", dollars)));
    return changes;
}

storage::WorkspaceStore aStore(const std::filesystem::path& path, int needs)
{
    auto store = storage::WorkspaceStore::create(path, aRound(), kTester).value();
    const Workspace workspace = store.load().value();
    static_cast<void>(store.perform(aDraft(Operation::importTables), manyNeeds(workspace, needs)).value());
    return store;
}

Workspace replayed(storage::WorkspaceStore& store)
{
    Workspace workspace;
    for (const Step& step : store.steps())
        workspace = changed(workspace, store.changesOf(step.number).value()).value();
    return workspace;
}

std::string contentsOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeFile(const std::filesystem::path& path, std::string_view contents)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(contents.data(), static_cast<std::streamsize>(contents.size()));
}

} // namespace landbridge::testing
