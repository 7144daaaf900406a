#include "core/workbench/running.h"

#include "core/interchange/configuration_json.h"
#include "core/interchange/result_json.h"
#include "core/matching/match.h"
#include "core/model/digests.h"
#include "core/proof/certificate_check.h"

namespace landbridge {

namespace {

/// `snapshot` with the settings that the request brings.
struct Ground {
    Workspace workspace = {};
    Configuration configuration = {};
    ChangeSet changes = {};
};

Result<Ground> groundOf(const Snapshot& snapshot, const RunRequest& request)
{
    if (!request.scenario.empty() && snapshot.workspace.scenarios().find(request.scenario) == nullptr)
        return Error{MessageCode::recordNotFound, {"scenarios", request.scenario.text}};
    Ground ground{.workspace = snapshot.workspace};
    if (request.configuration) {
        ground.changes = settingChanges(snapshot.workspace, request.scenario, *request.configuration);
        Result<Workspace> after = changed(snapshot.workspace, ground.changes);
        if (!after)
            return after.error();
        ground.workspace = std::move(after).value();
    }
    ground.configuration = configurationOf(ground.workspace, request.scenario);
    if (request.effort)
        ground.configuration.effort = *request.effort;
    return ground;
}

std::string predecessorOf(const Snapshot& snapshot, const ScenarioId& scenario)
{
    const auto last = snapshot.lastRuns.find(scenario);
    return last == snapshot.lastRuns.end() ? std::string() : last->second;
}

} // namespace

Configuration configurationInForce(const Workspace& workspace, const ScenarioId& scenario)
{
    return configurationOf(workspace, scenario);
}

Result<Configuration> readConfigurationFor(const Workspace& workspace, const ScenarioId& scenario,
                                           std::string_view text)
{
    ChangeSet own;
    for (const Setting& setting : workspace.table<Setting>())
        if (setting.scenario == scenario)
            own.push_back(removing(setting));
    const Result<Workspace> without = changed(workspace, own);
    if (!without)
        return without.error();
    return readConfiguration(text, configurationOf(*without, scenario));
}

Result<PreparedRun> prepareRun(const Snapshot& snapshot, const RunRequest& request, std::stop_token stop,
                               const ProgressReport& report)
{
    Result<Ground> ground = groundOf(snapshot, request);
    if (!ground)
        return ground.error();
    matching::MatchProgress progress;
    if (report)
        progress = [&](std::int64_t done, std::int64_t total) { report({.done = done, .total = total}); };
    Result<matching::MatchAnswer> answer = matching::match(ground->workspace,
                                                           {.scenario = request.scenario,
                                                            .configuration = ground->configuration,
                                                            .predecessor = predecessorOf(snapshot, request.scenario)},
                                                           stop, progress);
    if (!answer)
        return answer.error();
    PreparedRun prepared{.run = std::move(answer->run),
                         .colliding = std::move(answer->colliding),
                         .findings = std::move(answer->findings),
                         .changes = std::move(ground->changes),
                         .revision = snapshot.revision};
    if (prepared.run) {
        prepared.run->digest = hexText(sha256(sealText(*prepared.run)));
        prepared.verdict = verified(ground->workspace, *prepared.run, false);
    }
    if (stop.stop_requested())
        return Error{MessageCode::runCancelled, {}};
    return prepared;
}

Result<Step> perform(Workbench& workbench, const PreparedRun& prepared)
{
    if (!prepared.colliding.empty())
        return Error{MessageCode::runLocksCollide, {std::to_string(prepared.colliding.size())}};
    for (const Finding& finding : prepared.findings)
        if (finding.severity == Severity::error)
            return Error{finding.code, finding.facts};
    if (!prepared.run)
        return Error{MessageCode::runBlocked, {}};
    if (prepared.revision != workbench.revision())
        return Error{MessageCode::workspaceChanged, {}};
    return workbench.storeRun(*prepared.run, prepared.verdict, prepared.changes);
}

RunVerdict verified(const Workspace& workspace, const Run& run, bool proofOnly)
{
    RunVerdict verdict{.seal = proofOnly || hexText(sha256(sealText(run))) == run.digest};
    const proof::Failures failures = proofOnly
                                         ? proof::checkPlan(workspace, run.scenario, run.configuration, run.matches)
                                         : proof::checkRun(workspace, run);
    verdict.proof = failures.empty();
    verdict.older = !proofOnly && hexText(inputDigest(workspace, run.scenario)) != run.inputDigest;
    for (const proof::Failure& failure : failures)
        verdict.failures.push_back(failure.text());
    return verdict;
}

} // namespace landbridge
