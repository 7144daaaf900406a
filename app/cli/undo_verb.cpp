#include <charconv>

#include "app/cli/verb.h"

namespace landbridge::cli {

namespace {

/// Takes back (or does again) as many steps as asked for, as far as there are any.
Outcome move(Call& call, Result<Step> (Workbench::*verb)(), const char* label)
{
    std::int64_t count = 1;
    if (const std::string text = call.operand(1); !text.empty()) {
        const char* const end = text.data() + text.size();
        if (std::from_chars(text.data(), end, count) != std::from_chars_result{end, std::errc{}} || count < 1)
            return UsageError{UsageProblem::badValue, {"N", text, "1, 2, 3 ..."}};
    }
    Result<Workbench> workbench = call.open(Access::readWrite);
    if (!workbench)
        return call.console.refuse(workbench.error(), Doing::opening);
    Console& console = call.console;
    Json steps = Json::array();
    std::optional<Error> error;
    for (std::int64_t i = 0; i < count && !error; ++i) {
        if (call.stop.stop_requested()) {
            error = Error{MessageCode::runCancelled, {}};
            break;
        }
        const Result<Step> step = ((*workbench).*verb)();
        if (!step) {
            error = step.error();
            break;
        }
        steps.push(stepJson(*step, console));
        console.print(console.text(label, {fromUtf8(step->facts.front())}));
    }
    if (!error) {
        console.print(Json().set("steps", std::move(steps)));
        return ExitStatus::done;
    }
    console.tell(std::vector<Finding>{{.severity = Severity::error, .code = error->code, .facts = error->facts}});
    console.print(Json()
                      .set("steps", std::move(steps))
                      .set("findings", findingsJson({{.code = error->code, .facts = error->facts}}, console)));
    return statusOf(*error, Doing::writing);
}

Outcome runUndo(Call& call)
{
    return move(call, &Workbench::undo, QT_TRANSLATE_NOOP("CommandLine", "Step %1 was taken back."));
}

Outcome runRedo(Call& call)
{
    return move(call, &Workbench::redo, QT_TRANSLATE_NOOP("CommandLine", "Step %1 was done again."));
}

} // namespace

Verb undoVerb()
{
    return {.name = "undo",
            .summary = QT_TRANSLATE_NOOP("CommandLine", "take back the last step, or the last N"),
            .operands = {"FILE", "[N]"},
            .run = runUndo};
}

Verb redoVerb()
{
    return {.name = "redo",
            .summary = QT_TRANSLATE_NOOP("CommandLine", "do the last step taken back again, or the last N"),
            .operands = {"FILE", "[N]"},
            .run = runRedo};
}

} // namespace landbridge::cli
