#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/model/finding.h"
#include "core/model/run.h"
#include "core/model/step.h"

namespace landbridge {

/// Who acts: written into the history; stays on this computer until a file is sent.
struct Person {
    std::string name = {};
    std::string organisation = {};
    /// "A. Officer, Mission of Norway", as the history keeps it.
    std::string text() const { return organisation.empty() ? name : name + ", " + organisation; }
    friend bool operator==(const Person&, const Person&) = default;
};

/// Tells the time in UTC, ISO 8601 with seconds: "2026-04-15T12:30:00Z".
using Clock = std::function<std::string()>;
/// The computer's clock.
std::string timeNow();
/// The time so many seconds after 1970-01-01T00:00:00Z, as a Clock tells it.
std::string timeText(std::int64_t seconds);

/// A stored run with what the checker said when it was stored.
struct StoredRun {
    Run run = {};
    RunVerdict verdict = {};
    std::string time = {}; ///< UTC, ISO 8601
    std::int64_t step = 0; ///< the history step that stored it
    bool intact = true;    ///< false: the file does not hold what was stored
};

/// What a worker gets: values that nothing changes any more.
struct Snapshot {
    Workspace workspace = {};
    std::int64_t revision = 0;                       ///< of the workbench when it was taken
    ScenarioId scenario = {};                        ///< the current one, empty = the plain round
    std::shared_ptr<const StoredRun> run = {};       ///< the last stored run of that scenario, or null
    std::map<ScenarioId, std::string> lastRuns = {}; ///< digest of the last stored run of each scenario
};

/// What an operation changed, told to the one observer after it was stored.
struct Changed {
    std::vector<std::string> tables = {}; ///< names of the tables that have other rows now
    bool runs = false;
    bool scenario = false; ///< another scenario is current
    friend bool operator==(const Changed&, const Changed&) = default;
};

enum class Access : std::uint8_t { readWrite, readOnly };

/// One open workspace: its values in memory, its file, its history. Every operation stores first, then applies, then
/// tells the observer; a failure changes nothing. Only the main thread touches it.
class Workbench {
public:
    /// Makes a new file with `round`; fileExists where there is one.
    static Result<Workbench> create(const std::string& path, const Round& round, const Person& author,
                                    Clock clock = timeNow);
    /// Opens a file; every row is checked against its digest. Errors: fileNotFound, fileNotReadable, notAWorkspace,
    /// workspaceNewer, workspaceLocked, workspaceReadOnly, workspaceDamaged.
    static Result<Workbench> open(const std::string& path, Access access, const Person& author, Clock clock = timeNow);

    Workbench(Workbench&&) noexcept;
    Workbench& operator=(Workbench&&) noexcept;
    ~Workbench();

    const Workspace& workspace() const;
    const std::string& path() const;
    bool isReadOnly() const;
    /// Whether the program that had the file open last had died; everything was checked then.
    bool wasLeftOpen() const;
    std::int64_t revision() const;
    Snapshot snapshot() const;

    /// The scenario marked current, else empty (the plain round).
    ScenarioId currentScenario() const;
    /// The last stored run of the current scenario, or null.
    std::shared_ptr<const StoredRun> currentRun() const;
    /// The last stored run of `scenario`, or null; also null where it cannot be read any more.
    std::shared_ptr<const StoredRun> lastRun(const ScenarioId& scenario) const;
    /// The stored run with `digest` (a prefix of at least 8 digits will do); runNotFound, resultNotReadable.
    Result<StoredRun> run(const std::string& digest) const;
    /// The digest of the last stored run of `scenario`, readable or not; empty where there is none.
    std::string lastRunDigest(const ScenarioId& scenario) const;
    /// Whether the inputs of the current run have changed since.
    bool isRunOlder() const;

    /// All entries of the history, oldest first.
    const std::vector<Step>& steps() const;
    const Step* nextToUndo() const;
    const Step* nextToRedo() const;
    /// The changes of a step.
    Result<ChangeSet> changesOf(std::int64_t step) const;

    /// Stores `changes` as one step and applies them. workspaceChanged where a `before` is not what the workspace
    /// holds.
    Result<Step> perform(Operation operation, std::vector<std::string> facts, const ChangeSet& changes);
    /// Stores a run, with changes of settings or scenarios that belong to the same step.
    Result<Step> storeRun(const Run& run, const RunVerdict& verdict, const ChangeSet& changes);
    Result<Step> undo();
    Result<Step> redo();

    /// A verified copy at `destination`; fileExists unless `overwrite`.
    Result<void> saveCopy(const std::string& destination, bool overwrite) const;

    void observe(std::function<void(const Changed&)> observer);
    void setAuthor(const Person& author);

private:
    struct State;
    explicit Workbench(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace landbridge
