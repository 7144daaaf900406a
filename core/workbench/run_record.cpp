#include "core/workbench/run_record.h"

#include "core/interchange/result_json.h"

namespace landbridge::runrecord {

storage::RunRecord recordOf(const Run& run, const RunVerdict& verdict)
{
    return {.digest = run.digest,
            .scenario = run.scenario.text,
            .result = resultJson(run).canonicalText(),
            .verdict = verdictJson(verdict).canonicalText()};
}

Result<StoredRun> storedRun(const storage::RunRecord& record)
{
    Result<Run> run = readResult(record.result);
    if (!run)
        return run.error();
    return StoredRun{.run = std::move(run).value(),
                     .verdict = verdictOf(record.verdict),
                     .step = record.step,
                     .intact = record.intact};
}

RunVerdict verdictOf(std::string_view text)
{
    const Result<Json> json = readJson(text);
    if (!json)
        return {};
    RunVerdict verdict{.seal = json->at("seal").boolean().value_or(false),
                       .proof = json->at("proof").boolean().value_or(false),
                       .older = json->at("older").boolean().value_or(false)};
    const Json& failures = json->at("failures");
    for (const Json& failure : failures.elements())
        verdict.failures.emplace_back(failure.text().value_or(""));
    return verdict;
}

} // namespace landbridge::runrecord
