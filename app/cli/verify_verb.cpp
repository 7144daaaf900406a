#include "app/cli/run_text.h"
#include "app/cli/verb.h"
#include "core/formats/file.h"
#include "core/interchange/result_json.h"
#include "core/workbench/running.h"
#include "ui/words/messages.h"

namespace landbridge::cli {

namespace {

constexpr std::size_t kResultBytes = 256'000'000;

/// A run to judge, or the error that there is none.
struct Judged {
    Run run = {};
    bool intact = true;
};

Result<Judged> givenResult(const std::string& file, bool proofOnly, const Workspace& workspace)
{
    const Result<std::string> text = readFile(file, kResultBytes);
    if (!text)
        return text.error();
    Result<Run> run = proofOnly ? readProposal(*text, workspace) : readResult(*text);
    if (!run)
        return run.error();
    return Judged{.run = std::move(run).value()};
}

Result<Judged> storedRun(const Call& call, const Workbench& workbench)
{
    const std::string digest =
        call.arguments.value("run").value_or(workbench.lastRunDigest(workbench.currentScenario()));
    if (digest.empty())
        return Error{MessageCode::reportNoRun, {}};
    Result<StoredRun> stored = workbench.run(digest);
    if (!stored)
        return stored.error();
    return Judged{.run = std::move(stored->run), .intact = stored->intact};
}

/// A stored run that is no longer what was stored is an answer, not a failure to answer.
ExitStatus answer(const RunVerdict& verdict, Console& console)
{
    console.print(verdictJson(verdict));
    printVerdict(verdict, console);
    return verdict.holds() ? ExitStatus::done : ExitStatus::no;
}

Outcome runVerify(Call& call)
{
    const Arguments& arguments = call.arguments;
    if (arguments.has("run") && arguments.has("result"))
        return UsageError{UsageProblem::notTogether, {"--run", "--result"}};
    Console& console = call.console;
    const Result<Workbench> workbench = call.open(Access::readOnly);
    if (!workbench)
        return console.refuse(workbench.error(), Doing::opening);
    const bool proofOnly = arguments.has("proof-only");
    const std::optional<std::string> file = arguments.value("result");
    const Result<Judged> judged =
        file ? givenResult(*file, proofOnly, workbench->workspace()) : storedRun(call, *workbench);
    if (!judged && !file && judged.error().code == MessageCode::resultNotReadable)
        return answer({.failures = {toUtf8(harmless(landbridge::sentence(judged.error(), console.tongue())))}},
                      console);
    if (!judged)
        return console.refuse(judged.error(), Doing::reading);
    RunVerdict verdict = verified(workbench->workspace(), judged->run, proofOnly);
    if (!judged->intact && !proofOnly) {
        verdict.seal = false;
        verdict.failures.emplace_back("the stored run is not what was stored");
    }
    return answer(verdict, console);
}

} // namespace

Verb verifyVerb()
{
    return {.name = "verify",
            .summary = QT_TRANSLATE_NOOP("CommandLine", "check a result independently against the workspace"),
            .operands = {"FILE"},
            .options = {{.name = "run",
                         .value = "DIGEST",
                         .help = QT_TRANSLATE_NOOP("CommandLine",
                                                   "a stored run (default: the last of the current scenario)")},
                        {.name = "result",
                         .value = "FILE",
                         .help = QT_TRANSLATE_NOOP("CommandLine", "a result as match --json prints it")},
                        {.name = "proof-only",
                         .help = QT_TRANSLATE_NOOP("CommandLine", "judge the lines alone, not the seal")}},
            .run = runVerify};
}

} // namespace landbridge::cli
