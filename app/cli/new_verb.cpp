#include <filesystem>

#include "app/cli/verb.h"
#include "core/model/digests.h"
#include "core/vocabulary/currency.h"

namespace landbridge::cli {

Json workspaceJson(const Workbench& workbench)
{
    const Round& round = workbench.workspace().round();
    Json json;
    json.set("file", workbench.path()).set("title", round.title).set("currency", round.currency.code());
    json.set("as_of", round.asOf ? Json(dateText(*round.asOf)) : Json());
    json.set("data_digest", hexText(dataDigest(workbench.workspace())));
    return json;
}

static std::string stem(const std::string& path)
{
    const std::u8string name = std::filesystem::path(std::u8string(path.begin(), path.end())).stem().u8string();
    return {name.begin(), name.end()};
}

static Outcome runNew(Call& call)
{
    const std::string file = call.operand(0);
    const std::string code = call.arguments.value("currency").value_or("USD");
    const std::optional<Currency> currency = vocabulary::findCurrency(code);
    if (!currency)
        return UsageError{UsageProblem::badValue, {"--currency", code, "USD, EUR ..."}};
    const std::string day = call.arguments.value("as-of").value_or(call.clock().substr(0, 10));
    const Result<Date> asOf = readDate(day);
    if (!asOf)
        return UsageError{UsageProblem::badValue, {"--as-of", day, "YYYY-MM-DD"}};
    const std::string title = call.arguments.value("title").value_or(stem(file));
    if (title.empty())
        return UsageError{UsageProblem::missingValue, {"--title"}};
    const Round round{.title = title, .currency = *currency, .asOf = *asOf};
    const Result<Workbench> workbench = Workbench::create(file, round, call.author, call.clock);
    if (!workbench)
        return call.console.refuse(workbench.error(), Doing::writing);
    call.console.print(workspaceJson(*workbench));
    call.console.print(call.console.text(QT_TRANSLATE_NOOP("CommandLine", "%1 is a new workspace for “%2”, in %3."),
                                         {fromUtf8(file), fromUtf8(title), fromUtf8(code)}));
    return ExitStatus::done;
}

Verb newVerb()
{
    return {.name = "new",
            .summary = QT_TRANSLATE_NOOP("CommandLine", "make a new, empty workspace"),
            .operands = {"FILE"},
            .options = {{.name = "title",
                         .value = "TITLE",
                         .help = QT_TRANSLATE_NOOP("CommandLine", "of the round (default: the name of the file)")},
                        {.name = "currency",
                         .value = "CODE",
                         .help = QT_TRANSLATE_NOOP("CommandLine", "of the round (default: USD)")},
                        {.name = "as-of",
                         .value = "DATE",
                         .help = QT_TRANSLATE_NOOP("CommandLine", "the day whose rates and endorsements count "
                                                                  "(default: today)")}},
            .run = runNew};
}

} // namespace landbridge::cli
