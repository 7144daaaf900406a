#include <benchmark/benchmark.h>

#include "core/vocabulary/currency.h"
#include "tests/support/storage_round.h"

namespace {

using namespace landbridge;
using namespace landbridge::testing;

/// A round of `needs` needs of 160 states and `offers` offers.
ChangeSet largeRound(int needs, int offers)
{
    ChangeSet changes;
    for (int i = 0; i < 160; ++i)
        changes.push_back(EntityChange<Party>{.after = aState("S" + std::to_string(i))});
    for (int i = 0; i < needs; ++i) {
        Need need = aNeedOf("N" + std::to_string(i), "S" + std::to_string(i % 160), i + 1);
        need.description = "Clearance of suspected hazardous areas, marking and handover to the communities";
        need.sectors = {{.code = "15250"}};
        need.priority = i % 20 + 1;
        changes.push_back(EntityChange<Need>{.after = std::move(need)});
    }
    const Currency currency = aRound().currency;
    for (int i = 0; i < offers; ++i)
        changes.push_back(EntityChange<Offer>{.after = Offer{.id = {"O" + std::to_string(i)},
                                                             .donor = {"S" + std::to_string(i % 160)},
                                                             .amount = {.minor = 100'000, .currency = currency},
                                                             .title = "Contribution",
                                                             .currency = currency}});
    return changes;
}

void openLargeWorkspace(benchmark::State& state)
{
    const TemporaryFolder folder;
    {
        auto store = storage::WorkspaceStore::create(folder / "a.landbridge", aRound(), kTester).value();
        static_cast<void>(store.perform(aDraft(Operation::importTables), largeRound(20'000, 5'000)).value());
    }
    for (auto _ : state) {
        auto store = storage::WorkspaceStore::open(folder / "a.landbridge", storage::OpenMode::readWrite, "A").value();
        benchmark::DoNotOptimize(store.load().value().needs().size());
    }
    state.counters["bytes"] = static_cast<double>(std::filesystem::file_size(folder / "a.landbridge"));
}
BENCHMARK(openLargeWorkspace)->Unit(benchmark::kMillisecond);

void storeLargeImport(benchmark::State& state)
{
    const ChangeSet changes = largeRound(20'000, 5'000);
    for (auto _ : state) {
        state.PauseTiming();
        const TemporaryFolder folder;
        auto store = storage::WorkspaceStore::create(folder / "a.landbridge", aRound(), kTester).value();
        state.ResumeTiming();
        static_cast<void>(store.perform(aDraft(Operation::importTables), changes).value());
    }
}
BENCHMARK(storeLargeImport)->Unit(benchmark::kMillisecond);

void undoLargeImport(benchmark::State& state)
{
    const ChangeSet changes = largeRound(20'000, 5'000);
    for (auto _ : state) {
        state.PauseTiming();
        const TemporaryFolder folder;
        auto store = storage::WorkspaceStore::create(folder / "a.landbridge", aRound(), kTester).value();
        static_cast<void>(store.perform(aDraft(Operation::importTables), changes).value());
        state.ResumeTiming();
        static_cast<void>(store.undo(kTester).value());
    }
}
BENCHMARK(undoLargeImport)->Unit(benchmark::kMillisecond);

void storeOneEdit(benchmark::State& state)
{
    const TemporaryFolder folder;
    auto store = aStore(folder / "a.landbridge", 2000);
    Workspace workspace = store.load().value();
    std::int64_t dollars = 1;
    for (auto _ : state) {
        const ChangeSet changes = {putting(workspace, aNeedOf("N1", "MOZ", ++dollars))};
        static_cast<void>(store.perform(aDraft(), changes).value());
        workspace = changed(workspace, changes).value();
    }
}
BENCHMARK(storeOneEdit)->Unit(benchmark::kMillisecond);

} // namespace
