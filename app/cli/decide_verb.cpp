#include <charconv>

#include "app/cli/verb.h"
#include "core/workbench/deciding.h"

namespace landbridge::cli {

namespace {

std::optional<UsageError> readVerb(const Arguments& arguments, DecisionRequest& request)
{
    std::string first;
    const auto take = [&](const char* option, DecisionVerb verb) -> std::optional<UsageError> {
        if (!arguments.has(option))
            return std::nullopt;
        if (!first.empty())
            return UsageError{UsageProblem::notTogether, {first, std::string("--") + option}};
        first = std::string("--") + option;
        request.verb = verb;
        return std::nullopt;
    };
    for (const auto& [option, verb] :
         std::initializer_list<std::pair<const char*, DecisionVerb>>{{"accept", DecisionVerb::accept},
                                                                     {"reject", DecisionVerb::reject},
                                                                     {"amount", DecisionVerb::adjust},
                                                                     {"clear", DecisionVerb::clear}})
        if (std::optional<UsageError> error = take(option, verb))
            return error;
    if (first.empty())
        return UsageError{UsageProblem::oneNeeded, {"--accept, --reject, --amount, --clear"}};
    return std::nullopt;
}

std::variant<DecisionRequest, UsageError> requestOf(const Call& call)
{
    const Arguments& arguments = call.arguments;
    DecisionRequest request{.reason = arguments.value("reason").value_or(""), .by = call.author.text()};
    for (const char* option : {"need", "offer"})
        if (arguments.value(option).value_or("").empty())
            return UsageError{UsageProblem::oneNeeded, {std::string("--") + option}};
    request.need = {*arguments.value("need")};
    request.offer = {*arguments.value("offer")};
    if (const std::optional<std::string> text = arguments.value("year")) {
        int year = 0;
        const char* const end = text->data() + text->size();
        if (std::from_chars(text->data(), end, year) != std::from_chars_result{end, std::errc{}} || year < 1900 ||
            year > 2199)
            return UsageError{UsageProblem::badValue, {"--year", *text, "YYYY"}};
        request.year = year;
    }
    if (std::optional<UsageError> error = readVerb(arguments, request))
        return *std::move(error);
    if (const std::optional<std::string> text = arguments.value("amount")) {
        const Result<Decimal> amount = readDecimal(*text);
        if (!amount)
            return UsageError{UsageProblem::badValue, {"--amount", *text, "1200000.00"}};
        request.amount = *amount;
    }
    if (const Result<Date> today = readDate(call.clock().substr(0, 10)))
        request.on = *today;
    return request;
}

Json changeJson(const AnyChange& change)
{
    Json json;
    if (const auto* decision = std::get_if<EntityChange<Decision>>(&change)) {
        const Decision& row = decision->after ? *decision->after : *decision->before;
        json.set("need", row.need.text).set("offer", row.offer.text);
        json.set("year", row.year ? Json(*row.year) : Json());
        json.set("scenario", row.scenario.text);
        json.set("decision", decision->after ? Json(wordOf(row.decision)) : Json());
        json.set("amount", decision->after && row.amount ? Json(row.amount->text()) : Json());
    }
    return json;
}

Outcome runDecide(Call& call)
{
    std::variant<DecisionRequest, UsageError> request = requestOf(call);
    if (UsageError* error = std::get_if<UsageError>(&request))
        return std::move(*error);
    Console& console = call.console;
    Result<Workbench> workbench = call.open(Access::readWrite);
    if (!workbench)
        return console.refuse(workbench.error(), Doing::opening);
    const Result<PreparedEdit> edit = prepareDecision(workbench->snapshot(), std::get<DecisionRequest>(request));
    if (!edit)
        return console.refuse(edit.error(), Doing::reading);
    if (!edit->canBeTaken()) {
        console.tell(edit->findings);
        console.print(Json().set("findings", findingsJson(edit->findings, console)));
        return ExitStatus::refused;
    }
    const Result<Step> step = perform(*workbench, *edit);
    if (!step)
        return console.refuse(step.error(), Doing::writing);
    Json decisions = Json::array();
    for (const AnyChange& change : edit->changes)
        decisions.push(changeJson(change));
    console.print(
        Json().set("step", step->number == 0 ? Json() : Json(step->number)).set("decisions", std::move(decisions)));
    console.print(step->number == 0 ? console.text(QT_TRANSLATE_NOOP("CommandLine", "This is decided so already."))
                                    : console.text(QT_TRANSLATE_NOOP("CommandLine", "Stored as step %1."),
                                                   {console.formats().count(step->number)}));
    return ExitStatus::done;
}

} // namespace

Verb decideVerb()
{
    return {.name = "decide",
            .summary = QT_TRANSLATE_NOOP("CommandLine", "accept, reject or adjust a proposed line"),
            .operands = {"FILE"},
            .options =
                {{.name = "need", .value = "ID", .help = QT_TRANSLATE_NOOP("CommandLine", "the need of the line")},
                 {.name = "offer", .value = "ID", .help = QT_TRANSLATE_NOOP("CommandLine", "its offer")},
                 {.name = "year",
                  .value = "YEAR",
                  .help = QT_TRANSLATE_NOOP("CommandLine", "its year (default: all lines of the two)")},
                 {.name = "accept", .help = QT_TRANSLATE_NOOP("CommandLine", "fix the amount that is proposed")},
                 {.name = "reject", .help = QT_TRANSLATE_NOOP("CommandLine", "keep the two apart")},
                 {.name = "amount",
                  .value = "AMOUNT",
                  .help = QT_TRANSLATE_NOOP("CommandLine", "fix this amount of the two instead")},
                 {.name = "clear", .help = QT_TRANSLATE_NOOP("CommandLine", "take the decision away")},
                 {.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("CommandLine", "why, for the record")}},
            .run = runDecide};
}

} // namespace landbridge::cli
