#include "app/cli/text_table.h"
#include "app/cli/verb.h"
#include "core/workbench/importing.h"
#include "ui/words/labels.h"

namespace landbridge::cli {

namespace {

std::variant<ImportRequest, UsageError> requestOf(const Call& call)
{
    const Arguments& arguments = call.arguments;
    const std::vector<std::string>& operands = arguments.operands();
    ImportRequest request{.sources = {operands.begin() + 1, operands.end()},
                          .skipBadRows = arguments.has("skip-bad-rows")};
    if (const std::optional<std::string> mark = arguments.value("decimal")) {
        if (*mark != "." && *mark != ",")
            return UsageError{UsageProblem::badValue, {"--decimal", *mark, ". or ,"}};
        request.decimalMark = mark->front();
    }
    if (const std::optional<std::string> order = arguments.value("date-order")) {
        if (*order != "dmy" && *order != "mdy" && *order != "ymd")
            return UsageError{UsageProblem::badValue, {"--date-order", *order, "dmy, mdy, ymd"}};
        request.dateOrder = *order;
    }
    if (const std::optional<std::string> table = arguments.value("as"); table && *table != "auto") {
        std::string known;
        AllEntities::forEach([&]<class Entity>() { known += std::string(TableName<Entity>::value) + ", "; });
        if ((", " + known).find(", " + *table + ", ") == std::string::npos)
            return UsageError{UsageProblem::badValue, {"--as", *table, known + "auto"}};
        request.table = *table;
    }
    return request;
}

Json documentOf(const PreparedImport& prepared, const Step& step, bool dryRun, const Console& console)
{
    Json tables = Json::array();
    for (const ImportCount& count : prepared.counts)
        tables.push(Json()
                        .set("table", count.table)
                        .set("added", count.added)
                        .set("changed", count.changed)
                        .set("unchanged", count.unchanged)
                        .set("skipped", count.skipped)
                        .set("removed", count.removed));
    Json aside = Json::array();
    for (const ColumnAside& column : prepared.aside)
        aside.push(Json().set("file", column.file).set("column", column.column).set("cells", column.cells));
    Json sources = Json::array();
    for (const std::string& source : prepared.sources)
        sources.push(source);
    Json document;
    document.set("accepted", prepared.canBeTaken).set("dry_run", dryRun).set("stored", step.number != 0);
    document.set("step", step.number == 0 ? Json() : Json(step.number));
    document.set("sources", std::move(sources)).set("tables", std::move(tables)).set("kept_aside", std::move(aside));
    document.set("findings", findingsJson(prepared.findings, console));
    return document;
}

void printCounts(const PreparedImport& prepared, Console& console)
{
    TextTable table({{console.text(QT_TRANSLATE_NOOP("CommandLine", "Table"))},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "New")), Align::trailing},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "Changed")), Align::trailing},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "Unchanged")), Align::trailing},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "Left out")), Align::trailing}});
    const Formats& formats = console.formats();
    for (const ImportCount& count : prepared.counts)
        table.add({tableName(count.table, console.tongue()), formats.count(count.added), formats.count(count.changed),
                   formats.count(count.unchanged), formats.count(count.skipped)});
    console.print(table.text());
}

void printOutcome(const PreparedImport& prepared, const Step& step, bool dryRun, Console& console)
{
    printCounts(prepared, console);
    if (!prepared.canBeTaken)
        console.print(console.text(
            QT_TRANSLATE_NOOP("CommandLine",
                              "Nothing was stored: rows were refused. Correct them, or leave them out with %1."),
            {QStringLiteral("--skip-bad-rows")}));
    else if (dryRun)
        console.print(console.text(QT_TRANSLATE_NOOP("CommandLine", "Nothing was stored: this was a trial.")));
    else if (step.number == 0)
        console.print(console.text(
            QT_TRANSLATE_NOOP("CommandLine", "Nothing was stored: the workspace holds all of this already.")));
    else
        console.print(console.text(QT_TRANSLATE_NOOP("CommandLine", "Stored as step %1."),
                                   {console.formats().count(step.number)}));
}

Outcome runImport(Call& call)
{
    std::variant<ImportRequest, UsageError> request = requestOf(call);
    if (UsageError* error = std::get_if<UsageError>(&request))
        return std::move(*error);
    const bool dryRun = call.arguments.has("dry-run");
    Console& console = call.console;
    Result<Workbench> workbench = call.open(dryRun ? Access::readOnly : Access::readWrite);
    if (!workbench)
        return console.refuse(workbench.error(), Doing::opening);
    const Result<PreparedImport> prepared =
        prepareImport(workbench->snapshot(), std::get<ImportRequest>(request), call.stop,
                      console.progress(QT_TRANSLATE_NOOP("CommandLine", "Reading")));
    console.endProgress();
    if (!prepared)
        return console.refuse(prepared.error(), Doing::reading);
    console.tell(prepared->findings);
    if (call.stop.stop_requested())
        return console.refuse({MessageCode::runCancelled, {}}, Doing::reading);
    Step step;
    if (prepared->canBeTaken && !dryRun) {
        Result<Step> stored = perform(*workbench, *prepared);
        if (!stored)
            return console.refuse(stored.error(), Doing::writing);
        step = std::move(stored).value();
    }
    console.print(documentOf(*prepared, step, dryRun, console));
    printOutcome(*prepared, step, dryRun, console);
    return prepared->canBeTaken ? ExitStatus::done : ExitStatus::refused;
}

} // namespace

Verb importVerb()
{
    return {
        .name = "import",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "read tables (CSV files, or folders of them) into a workspace"),
        .operands = {"FILE", "SOURCE..."},
        .options = {{.name = "as",
                     .value = "TABLE",
                     .help = QT_TRANSLATE_NOOP("CommandLine", "the table of a file whose name is none (or auto)")},
                    {.name = "decimal",
                     .value = "MARK",
                     .help =
                         QT_TRANSLATE_NOOP("CommandLine", "how to read numbers that can be read in two ways: . or ,")},
                    {.name = "date-order",
                     .value = "ORDER",
                     .help = QT_TRANSLATE_NOOP("CommandLine", "how to read such dates: dmy, mdy or ymd")},
                    {.name = "skip-bad-rows",
                     .help = QT_TRANSLATE_NOOP("CommandLine", "leave out refused rows and those that refer to them")},
                    {.name = "dry-run",
                     .help = QT_TRANSLATE_NOOP("CommandLine", "only say what would happen; store nothing")}},
        .run = runImport};
}

} // namespace landbridge::cli
