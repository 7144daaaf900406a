#include "app/cli/verb.h"
#include "core/workbench/checking.h"

namespace landbridge::cli {

static Outcome runCheck(Call& call)
{
    const Result<Workbench> workbench = call.open(Access::readOnly);
    if (!workbench)
        return call.console.refuse(workbench.error(), Doing::opening);
    const std::vector<Finding> findings = findingsAbout(workbench->workspace());
    Json document = workspaceJson(*workbench);
    document.set("integrity", true).set("findings", findingsJson(findings, call.console));
    call.console.print(document);
    call.console.tell(findings);
    std::int64_t errors = 0;
    for (const Finding& finding : findings)
        errors += finding.severity == Severity::error ? 1 : 0;
    const auto others = static_cast<std::int64_t>(findings.size()) - errors;
    const Formats& formats = call.console.formats();
    call.console.print(call.console.text(
        QT_TRANSLATE_NOOP("CommandLine", "The file is whole. Errors in the data: %1. Other findings: %2."),
        {formats.count(errors), formats.count(others)}));
    return errors > 0 ? ExitStatus::no : ExitStatus::done;
}

Verb checkVerb()
{
    return {.name = "check",
            .summary = QT_TRANSLATE_NOOP("CommandLine", "check that a file is whole and its data are valid"),
            .operands = {"FILE"},
            .run = runCheck};
}

} // namespace landbridge::cli
