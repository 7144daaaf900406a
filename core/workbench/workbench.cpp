#include "core/workbench/workbench.h"

#include <algorithm>
#include <chrono>

#include "core/model/digests.h"
#include "core/rules/scenario_view.h"
#include "core/storage/copy.h"
#include "core/storage/workspace_store.h"
#include "core/workbench/run_record.h"

namespace landbridge {

struct Workbench::State {
    State(storage::WorkspaceStore opened, Workspace loaded, const Person& person, Clock time)
        : store(std::move(opened)), workspace(std::move(loaded)), path(storage::utf8(store.path())), author(person),
          clock(std::move(time))
    {
    }

    storage::WorkspaceStore store;
    Workspace workspace;
    std::string path;
    Person author;
    Clock clock;
    std::int64_t revision = 0;
    std::function<void(const Changed&)> observer = {};
    std::map<ScenarioId, std::string> lastDigests = {};                   // of the stored runs
    std::map<ScenarioId, std::shared_ptr<const StoredRun>> lastRuns = {}; // those read so far
    std::optional<std::pair<std::int64_t, bool>> older = {};              // revision, answer

    storage::Signature signature() const { return {.author = author.text(), .time = clock()}; }
    Result<void> readDigests();
    Result<StoredRun> read(const std::string& digest);
    std::string timeOf(std::int64_t number) const;
    const Step* step(std::optional<std::int64_t> number) const;
    void settle(Workspace after, Changed changed);
    Error afterFailure(const Error& error);
    Result<Step> commit(storage::StepDraft draft, const ChangeSet& changes, std::optional<StoredRun> run);
    Result<Step> moved(Result<storage::Moved> move);
};

namespace {

constexpr std::size_t kShortestDigest = 8;

std::filesystem::path pathOf(const std::string& text)
{
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

/// The names of the tables that `changes` touches, in the order of AllEntities.
std::vector<std::string> touchedTables(const ChangeSet& changes)
{
    std::vector<bool> touched(AllEntities::size, false);
    for (const AnyChange& change : changes)
        touched[change.index()] = true;
    std::vector<std::string> names;
    std::size_t at = 0;
    AllEntities::forEach([&]<class Entity>() {
        if (touched[at++])
            names.emplace_back(TableName<Entity>::value);
    });
    return names;
}

} // namespace

std::string timeText(std::int64_t seconds)
{
    const std::chrono::sys_seconds moment{std::chrono::seconds(seconds)};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::hh_mm_ss time(moment - day);
    const auto two = [](auto count) {
        const auto number = static_cast<int>(count);
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return dateText(Date(day)) + "T" + two(time.hours().count()) + ":" + two(time.minutes().count()) + ":" +
           two(time.seconds().count()) + "Z";
}

std::string timeNow()
{
    return timeText(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now()));
}

Result<void> Workbench::State::readDigests()
{
    const Result<std::vector<storage::RunHead>> heads = store.runs();
    if (!heads)
        return heads.error();
    for (const storage::RunHead& head : *heads)
        lastDigests[ScenarioId{head.scenario}] = head.digest;
    return {};
}

std::string Workbench::State::timeOf(std::int64_t number) const
{
    const Step* found = step(number);
    return found == nullptr ? std::string() : found->time;
}

const Step* Workbench::State::step(std::optional<std::int64_t> number) const
{
    const std::vector<Step>& all = store.steps();
    const auto at = std::ranges::find(all, number.value_or(0), &Step::number);
    return at == all.end() ? nullptr : &*at;
}

Result<StoredRun> Workbench::State::read(const std::string& digest)
{
    const Result<storage::RunRecord> record = store.run(digest);
    if (!record)
        return record.error();
    Result<StoredRun> run = runrecord::storedRun(*record);
    if (run)
        run->time = timeOf(run->step);
    return run;
}

void Workbench::State::settle(Workspace after, Changed changed)
{
    changed.scenario = rules::currentScenario(workspace) != rules::currentScenario(after);
    workspace = std::move(after);
    ++revision;
    if (observer)
        observer(changed);
}

/// Reads the file again where it may hold more than the values in memory (workspaceChanged); gives back the error.
Error Workbench::State::afterFailure(const Error& error)
{
    if (error.code != MessageCode::workspaceChanged)
        return error;
    Result<Workspace> again = store.load();
    if (!again)
        return again.error();
    Changed everything{.runs = true};
    AllEntities::forEach([&]<class Entity>() { everything.tables.emplace_back(TableName<Entity>::value); });
    lastRuns.clear();
    if (const Result<void> read = readDigests(); !read)
        return read.error();
    settle(std::move(again).value(), everything);
    return error;
}

Result<Step> Workbench::State::commit(storage::StepDraft draft, const ChangeSet& changes, std::optional<StoredRun> run)
{
    Result<Workspace> after = landbridge::changed(workspace, changes);
    if (!after)
        return after.error();
    draft.by = signature();
    std::optional<storage::RunRecord> record;
    if (run)
        record = runrecord::recordOf(run->run, run->verdict);
    Result<Step> step = store.perform(draft, changes, std::move(record));
    if (!step)
        return afterFailure(step.error());
    if (run) {
        run->step = step->number;
        run->time = step->time;
        const ScenarioId scenario = run->run.scenario;
        lastDigests[scenario] = run->run.digest;
        lastRuns[scenario] = std::make_shared<const StoredRun>(*std::move(run));
        older.reset();
    }
    settle(std::move(after).value(), {.tables = touchedTables(changes), .runs = !step->run.empty()});
    return step;
}

Result<Step> Workbench::State::moved(Result<storage::Moved> move)
{
    if (!move)
        return afterFailure(move.error());
    Result<Workspace> after = landbridge::changed(workspace, move->changes);
    if (!after)
        after = store.load();
    if (!after)
        return after.error();
    settle(std::move(after).value(), {.tables = touchedTables(move->changes)});
    return move->step;
}

Workbench::Workbench(std::unique_ptr<State> state) : state_(std::move(state)) {}
Workbench::Workbench(Workbench&&) noexcept = default;
Workbench& Workbench::operator=(Workbench&&) noexcept = default;
Workbench::~Workbench() = default;

Result<Workbench> Workbench::create(const std::string& path, const Round& round, const Person& author, Clock clock)
{
    Result<storage::WorkspaceStore> store =
        storage::WorkspaceStore::create(pathOf(path), round, {.author = author.text(), .time = clock()});
    if (!store)
        return store.error();
    Result<Workspace> workspace = store->load();
    if (!workspace)
        return workspace.error();
    return Workbench(
        std::make_unique<State>(std::move(store).value(), std::move(workspace).value(), author, std::move(clock)));
}

Result<Workbench> Workbench::open(const std::string& path, Access access, const Person& author, Clock clock)
{
    const auto mode = access == Access::readOnly ? storage::OpenMode::readOnly : storage::OpenMode::readWrite;
    Result<storage::WorkspaceStore> store = storage::WorkspaceStore::open(pathOf(path), mode, author.text());
    if (!store)
        return store.error();
    Result<Workspace> workspace = store->load();
    if (!workspace)
        return workspace.error();
    auto state =
        std::make_unique<State>(std::move(store).value(), std::move(workspace).value(), author, std::move(clock));
    if (const Result<void> read = state->readDigests(); !read)
        return read.error();
    return Workbench(std::move(state));
}

const Workspace& Workbench::workspace() const
{
    return state_->workspace;
}

const std::string& Workbench::path() const
{
    return state_->path;
}

bool Workbench::isReadOnly() const
{
    return state_->store.isReadOnly();
}

bool Workbench::wasLeftOpen() const
{
    return state_->store.wasLeftOpen();
}

std::int64_t Workbench::revision() const
{
    return state_->revision;
}

Snapshot Workbench::snapshot() const
{
    return {.workspace = state_->workspace,
            .revision = state_->revision,
            .scenario = currentScenario(),
            .run = currentRun(),
            .lastRuns = state_->lastDigests};
}

ScenarioId Workbench::currentScenario() const
{
    return rules::currentScenario(state_->workspace);
}

std::shared_ptr<const StoredRun> Workbench::currentRun() const
{
    return lastRun(currentScenario());
}

std::shared_ptr<const StoredRun> Workbench::lastRun(const ScenarioId& scenario) const
{
    if (const auto known = state_->lastRuns.find(scenario); known != state_->lastRuns.end())
        return known->second;
    std::shared_ptr<const StoredRun> found;
    if (const std::string digest = lastRunDigest(scenario); !digest.empty())
        if (Result<StoredRun> run = state_->read(digest); run)
            found = std::make_shared<const StoredRun>(std::move(run).value());
    return state_->lastRuns[scenario] = std::move(found);
}

std::string Workbench::lastRunDigest(const ScenarioId& scenario) const
{
    const auto at = state_->lastDigests.find(scenario);
    return at == state_->lastDigests.end() ? std::string() : at->second;
}

Result<StoredRun> Workbench::run(const std::string& digest) const
{
    const Error none{MessageCode::runNotFound, {digest}};
    if (digest.size() < kShortestDigest)
        return none;
    const Result<std::vector<storage::RunHead>> heads = state_->store.runs();
    if (!heads)
        return heads.error();
    std::string found;
    for (const storage::RunHead& head : *heads) {
        if (!head.digest.starts_with(digest) || head.digest == found)
            continue;
        if (!found.empty())
            return none;
        found = head.digest;
    }
    return found.empty() ? Result<StoredRun>(none) : state_->read(found);
}

bool Workbench::isRunOlder() const
{
    State& state = *state_;
    if (!state.older || state.older->first != state.revision) {
        const std::shared_ptr<const StoredRun> run = currentRun();
        const bool older = run && hexText(inputDigest(state.workspace, run->run.scenario)) != run->run.inputDigest;
        state.older = {state.revision, older};
    }
    return state.older->second;
}

const std::vector<Step>& Workbench::steps() const
{
    return state_->store.steps();
}

const Step* Workbench::nextToUndo() const
{
    return state_->step(state_->store.nextToUndo());
}

const Step* Workbench::nextToRedo() const
{
    return state_->step(state_->store.nextToRedo());
}

Result<ChangeSet> Workbench::changesOf(std::int64_t step) const
{
    return state_->store.changesOf(step);
}

Result<Step> Workbench::perform(Operation operation, std::vector<std::string> facts, const ChangeSet& changes)
{
    return state_->commit({.operation = operation, .facts = std::move(facts)}, changes, {});
}

Result<Step> Workbench::storeRun(const Run& run, const RunVerdict& verdict, const ChangeSet& changes)
{
    return state_->commit({.operation = Operation::runMatching, .facts = {run.scenario.text, run.digest}}, changes,
                          StoredRun{.run = run, .verdict = verdict});
}

Result<Step> Workbench::undo()
{
    return state_->moved(state_->store.undo(state_->signature()));
}

Result<Step> Workbench::redo()
{
    return state_->moved(state_->store.redo(state_->signature()));
}

Result<void> Workbench::saveCopy(const std::string& destination, bool overwrite) const
{
    return storage::saveCopy(state_->store, pathOf(destination),
                             overwrite ? storage::Existing::replace : storage::Existing::refuse);
}

void Workbench::observe(std::function<void(const Changed&)> observer)
{
    state_->observer = std::move(observer);
}

void Workbench::setAuthor(const Person& author)
{
    state_->author = author;
}

} // namespace landbridge
