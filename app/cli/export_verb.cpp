#include "app/cli/verb.h"
#include "core/model/digests.h"
#include "core/workbench/importing.h"

namespace landbridge::cli {

static Outcome runExport(Call& call)
{
    const std::optional<std::string> folder = call.arguments.value("tables");
    if (!folder || folder->empty())
        return UsageError{UsageProblem::oneNeeded, {"--tables"}};
    const std::string format = call.arguments.value("format").value_or("csv");
    if (format != "csv" && format != "hxl")
        return UsageError{UsageProblem::badValue, {"--format", format, "csv, hxl"}};
    const Result<Workbench> workbench = call.open(Access::readOnly);
    if (!workbench)
        return call.console.refuse(workbench.error(), Doing::opening);
    const Result<std::vector<std::string>> files = exportTables(workbench->workspace(), *folder, format == "hxl");
    if (!files)
        return call.console.refuse(files.error(), Doing::writing);
    Json names = Json::array();
    for (const std::string& file : *files)
        names.push(file);
    call.console.print(Json()
                           .set("folder", *folder)
                           .set("files", std::move(names))
                           .set("data_digest", hexText(dataDigest(workbench->workspace()))));
    call.console.print(
        call.console.text(QT_TRANSLATE_NOOP("CommandLine", "%1 tables were written to %2."),
                          {call.console.formats().count(static_cast<std::int64_t>(files->size())), fromUtf8(*folder)}));
    return ExitStatus::done;
}

Verb exportVerb()
{
    return {.name = "export",
            .summary = QT_TRANSLATE_NOOP("CommandLine", "write all tables of a workspace"),
            .operands = {"FILE"},
            .options = {{.name = "tables",
                         .value = "DIR",
                         .help = QT_TRANSLATE_NOOP("CommandLine", "the folder for the CSV files")},
                        {.name = "format",
                         .value = "FORM",
                         .help = QT_TRANSLATE_NOOP("CommandLine", "csv, or hxl with a second row of HXL tags")}},
            .run = runExport};
}

} // namespace landbridge::cli
