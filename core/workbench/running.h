#pragma once

#include <optional>
#include <stop_token>

#include "core/workbench/workbench.h"

namespace landbridge {

struct RunRequest {
    ScenarioId scenario = {};                        ///< empty = the plain round
    std::optional<Configuration> configuration = {}; ///< becomes the scenario's settings in the same step
    std::optional<std::int64_t> effort = {};         ///< of this run only
};

/// How far a long piece of work is: `done` of `total` parts (0 = not known).
struct Progress {
    std::int64_t done = 0;
    std::int64_t total = 0;
};
using ProgressReport = std::function<void(const Progress&)>;

struct PreparedRun {
    std::optional<Run> run = {}; ///< none where lines collide or findings block
    RunVerdict verdict = {};
    std::vector<CollidingLine> colliding = {}; ///< the smallest set that cannot be kept together
    std::vector<Finding> findings = {};        ///< errors block; also what the run had to say
    ChangeSet changes = {};                    ///< of settings
    std::int64_t revision = 0;                 ///< of the snapshot
};

/// What `scenario` (empty = the plain round) is matched with: its settings, else those of its bases, else the round's.
Configuration configurationInForce(const Workspace& workspace, const ScenarioId& scenario);
/// A configuration file (command-line.md) as it would stand in `scenario`: what it leaves out is inherited. Errors:
/// configurationUnknownKey, configurationBadValue, jsonNotReadable ...
Result<Configuration> readConfigurationFor(const Workspace& workspace, const ScenarioId& scenario,
                                           std::string_view text);

/// Runs the matching and has it checked. Pure: for the worker. Errors: recordNotFound (scenario), asOfMissing,
/// runMissingRate, runTooLarge, runCancelled when `stop` was asked.
Result<PreparedRun> prepareRun(const Snapshot& snapshot, const RunRequest& request, std::stop_token stop,
                               const ProgressReport& report);
/// Stores a prepared run; workspaceChanged where the workspace went on meanwhile; runLocksCollide or the first error
/// where there is no run.
Result<Step> perform(Workbench& workbench, const PreparedRun& prepared);

/// Runs the independent checker on a stored or given run against the workspace as it is now. With `proofOnly` the seal
/// is passed over and only the lines and the configuration of `run` are read.
RunVerdict verified(const Workspace& workspace, const Run& run, bool proofOnly);

} // namespace landbridge
