#include <QtGui/QGuiApplication>

#include "app/cli/verb.h"
#include "core/formats/file.h"
#include "core/report/html_report.h"
#include "core/workbench/reporting.h"
#include "ui/paper/report_pages.h"
#include "ui/words/report_words.h"

namespace landbridge::cli {

namespace {

enum class Form : unsigned char { html, pdf };

struct Wish {
    Form form = Form::html;
    std::string out = {};
};

std::variant<Wish, UsageError> wishOf(const Call& call)
{
    const Arguments& arguments = call.arguments;
    const std::string kind = arguments.value("kind").value_or("match");
    if (kind != "match")
        return UsageError{UsageProblem::badValue, {"--kind", kind, "match"}};
    Wish wish{.out = arguments.value("output").value_or("")};
    if (wish.out.empty())
        return UsageError{UsageProblem::oneNeeded, {"--output"}};
    if (wish.out == "-" && call.console.isJson())
        return UsageError{UsageProblem::notTogether, {"--json", "--output=-"}};
    const std::string form = arguments.value("format").value_or(wish.out.ends_with(".pdf") ? "pdf" : "html");
    if (form != "html" && form != "pdf")
        return UsageError{UsageProblem::badValue, {"--format", form, "html, pdf"}};
    wish.form = form == "pdf" ? Form::pdf : Form::html;
    return wish;
}

/// Pages need fonts, and fonts an application; no display is asked for.
std::string pdfOf(report::Report report)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    char name[] = "landbridge-cli";
    char* words[] = {name, nullptr};
    const QGuiApplication application(count, words);
    return ReportPages(std::move(report)).pdf().toStdString();
}

Result<StoredRun> runFor(const Call& call, const Workbench& workbench)
{
    const std::string digest =
        call.arguments.value("run").value_or(workbench.lastRunDigest(workbench.currentScenario()));
    return digest.empty() ? Result<StoredRun>(Error{MessageCode::reportNoRun, {}}) : workbench.run(digest);
}

ExitStatus write(Call& call, const Wish& wish, report::Report report, const std::string& digest)
{
    const std::string bytes = wish.form == Form::pdf ? pdfOf(std::move(report)) : report::htmlPage(report);
    Console& console = call.console;
    if (wish.out == "-") {
        console.printBytes(bytes);
        return ExitStatus::done;
    }
    if (const Result<void> written = writeFile(wish.out, bytes); !written)
        return console.refuse(written.error(), Doing::writing);
    console.print(Json()
                      .set("file", wish.out)
                      .set("kind", "match")
                      .set("format", wish.form == Form::pdf ? "pdf" : "html")
                      .set("run", digest)
                      .set("bytes", static_cast<std::int64_t>(bytes.size())));
    console.print(console.text(QT_TRANSLATE_NOOP("CommandLine", "The report is in %1."), {fromUtf8(wish.out)}));
    return ExitStatus::done;
}

Outcome runReport(Call& call)
{
    const std::variant<Wish, UsageError> wish = wishOf(call);
    if (const UsageError* error = std::get_if<UsageError>(&wish))
        return *error;
    Console& console = call.console;
    const Result<Workbench> workbench = call.open(Access::readOnly);
    if (!workbench)
        return console.refuse(workbench.error(), Doing::opening);
    const Result<StoredRun> run = runFor(call, *workbench);
    if (!run)
        return console.refuse(run.error(), Doing::reading);
    Result<report::Report> report =
        matchReportOf(workbench->workspace(), *run, {.time = call.clock(), .programVersion = LANDBRIDGE_VERSION},
                      ReportWords(console.tongue().language()));
    if (!report)
        return console.refuse(report.error(), Doing::reading);
    return write(call, std::get<Wish>(wish), std::move(report).value(), run->run.digest);
}

} // namespace

Verb reportVerb()
{
    return {
        .name = "report",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "write a report of a result"),
        .operands = {"FILE"},
        .options =
            {{.name = "kind", .value = "KIND", .help = QT_TRANSLATE_NOOP("CommandLine", "match")},
             {.name = "format", .value = "FORM", .help = QT_TRANSLATE_NOOP("CommandLine", "html (the default) or pdf")},
             {.name = "run",
              .value = "DIGEST",
              .help = QT_TRANSLATE_NOOP("CommandLine", "a stored run (default: the last of the current scenario)")},
             {.name = "output",
              .letter = 'o',
              .value = "OUT",
              .help = QT_TRANSLATE_NOOP("CommandLine", "the file to write; - is standard output")}},
        .run = runReport};
}

} // namespace landbridge::cli
