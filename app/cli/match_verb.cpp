#include <charconv>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/cli/run_text.h"
#include "app/cli/verb.h"
#include "core/formats/file.h"
#include "core/interchange/result_json.h"
#include "core/workbench/running.h"

namespace landbridge::cli {

namespace {

constexpr std::size_t kConfigurationBytes = 1'000'000;

/// Asks for a stop on Ctrl-C, or when the time is over.
class Deadline {
public:
    Deadline(const std::stop_token& interrupt, std::optional<std::int64_t> seconds)
        : onInterrupt_(interrupt, [this] { source_.request_stop(); })
    {
        if (seconds)
            timer_ = std::jthread([this, seconds](const std::stop_token& ended) { wait(ended, *seconds); });
    }
    std::stop_token token() const { return source_.get_token(); }
    bool struck() const { return struck_; }

private:
    void wait(const std::stop_token& ended, std::int64_t seconds)
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any nothing;
        if (nothing.wait_for(lock, ended, std::chrono::seconds(seconds), [] { return false; }) ||
            ended.stop_requested())
            return;
        struck_ = true;
        source_.request_stop();
    }

    std::stop_source source_ = {};
    std::atomic<bool> struck_ = false;
    std::stop_callback<std::function<void()>> onInterrupt_;
    std::jthread timer_ = {};
};

std::variant<std::optional<std::int64_t>, UsageError> number(const Call& call, const char* option)
{
    const std::optional<std::string> text = call.arguments.value(option);
    if (!text)
        return std::optional<std::int64_t>();
    std::int64_t value = 0;
    const char* const end = text->data() + text->size();
    if (std::from_chars(text->data(), end, value) != std::from_chars_result{end, std::errc{}} || value < 1 ||
        value > 1'000'000'000'000)
        return UsageError{UsageProblem::badValue, {std::string("--") + option, *text, "1, 2, 3 ..."}};
    return std::optional(value);
}

/// The request that the options make; an error where a named thing does not exist or cannot be read.
Result<RunRequest> requestOf(const Call& call, const Workbench& workbench, std::optional<std::int64_t> effort)
{
    RunRequest request{.scenario = workbench.currentScenario(), .effort = effort};
    if (const std::optional<std::string> scenario = call.arguments.value("scenario"))
        request.scenario = {*scenario};
    if (const std::optional<std::string> file = call.arguments.value("config")) {
        const Result<std::string> text = readFile(*file, kConfigurationBytes);
        if (!text)
            return text.error();
        Result<Configuration> configuration = readConfigurationFor(workbench.workspace(), request.scenario, *text);
        if (!configuration)
            return configuration.error();
        request.configuration = std::move(configuration).value();
    }
    return request;
}

ExitStatus refuseColliding(const PreparedRun& prepared, const Workspace& workspace, Console& console)
{
    const Currency currency = workspace.round().currency;
    console.print(collidingJson(prepared.colliding, currency));
    console.tell(std::vector<Finding>{
        {.code = MessageCode::runLocksCollide, .facts = {std::to_string(prepared.colliding.size())}}});
    const Run run{.currency = currency};
    for (const CollidingLine& line : prepared.colliding)
        console.tell(console.text(QT_TRANSLATE_NOOP("CommandLine", "%1 from %2, %3: exceeds %4."),
                                  {fromUtf8(line.need.text), fromUtf8(line.offer.text),
                                   measured(run, line.measure, line.amount, console), fromUtf8(line.over)}));
    return ExitStatus::no;
}

ExitStatus store(Call& call, Workbench& workbench, const PreparedRun& prepared)
{
    Console& console = call.console;
    const Run& run = *prepared.run;
    const bool mayKeep = run.status != RunStatus::stopped || call.arguments.has("keep");
    if (!mayKeep)
        console.tell(std::vector<Finding>{{.severity = Severity::warning, .code = MessageCode::runStoppedEarly}});
    if (mayKeep && !call.arguments.has("dry-run"))
        if (const Result<Step> stored = perform(workbench, prepared); !stored)
            return console.refuse(stored.error(), Doing::writing);
    console.print(resultJson(run));
    printRun(run, workbench.workspace(), console);
    printVerdict(prepared.verdict, console);
    return prepared.verdict.holds() ? ExitStatus::done : ExitStatus::no;
}

Outcome runMatch(Call& call)
{
    const auto effort = number(call, "effort");
    const auto seconds = number(call, "time-limit");
    for (const auto* read : {&effort, &seconds})
        if (const UsageError* error = std::get_if<UsageError>(read))
            return *error;
    Console& console = call.console;
    Result<Workbench> workbench = call.open(call.arguments.has("dry-run") ? Access::readOnly : Access::readWrite);
    if (!workbench)
        return console.refuse(workbench.error(), Doing::opening);
    const Result<RunRequest> request = requestOf(call, *workbench, std::get<0>(effort));
    if (!request)
        return console.refuse(request.error(), Doing::reading);
    const Deadline deadline(call.stop, std::get<0>(seconds));
    const Result<PreparedRun> prepared = prepareRun(workbench->snapshot(), *request, deadline.token(),
                                                    console.progress(QT_TRANSLATE_NOOP("CommandLine", "Matching")));
    console.endProgress();
    if (!prepared && prepared.error().code == MessageCode::runCancelled && deadline.struck()) {
        console.refuse({MessageCode::runStoppedEarly, {}}, Doing::reading);
        return ExitStatus::no;
    }
    if (!prepared)
        return console.refuse(prepared.error(), Doing::reading);
    if (call.stop.stop_requested())
        return console.refuse({MessageCode::runCancelled, {}}, Doing::reading);
    if (!prepared->colliding.empty())
        return refuseColliding(*prepared, workbench->workspace(), console);
    console.tell(prepared->findings);
    if (!prepared->run) {
        console.print(Json().set("findings", findingsJson(prepared->findings, console)));
        return ExitStatus::refused;
    }
    return store(call, *workbench, *prepared);
}

} // namespace

Verb matchVerb()
{
    return {
        .name = "match",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "match offers with needs and store the result"),
        .operands = {"FILE"},
        .options = {{.name = "scenario",
                     .value = "ID",
                     .help = QT_TRANSLATE_NOOP("CommandLine", "the scenario (default: the current one)")},
                    {.name = "config",
                     .value = "FILE",
                     .help = QT_TRANSLATE_NOOP("CommandLine", "a configuration (JSON), which becomes the scenario's")},
                    {.name = "effort",
                     .value = "STEPS",
                     .help = QT_TRANSLATE_NOOP("CommandLine", "how far to search for whole and fewer grants")},
                    {.name = "time-limit",
                     .value = "SECONDS",
                     .help = QT_TRANSLATE_NOOP("CommandLine", "stop after so long; such a result is not stored")},
                    {.name = "keep",
                     .help = QT_TRANSLATE_NOOP("CommandLine", "store a result that the time limit stopped, too")},
                    {.name = "dry-run", .help = QT_TRANSLATE_NOOP("CommandLine", "store nothing")}},
        .run = runMatch};
}

} // namespace landbridge::cli
