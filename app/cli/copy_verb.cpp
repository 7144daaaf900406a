#include "app/cli/verb.h"
#include "core/model/digests.h"

namespace landbridge::cli {

static Outcome runCopy(Call& call)
{
    const Result<Workbench> workbench = call.open(Access::readOnly);
    if (!workbench)
        return call.console.refuse(workbench.error(), Doing::opening);
    const std::string copy = call.operand(1);
    if (const Result<void> saved = workbench->saveCopy(copy, false); !saved)
        return call.console.refuse(saved.error(), Doing::writing);
    call.console.print(Json()
                           .set("file", workbench->path())
                           .set("copy", copy)
                           .set("checked", true)
                           .set("data_digest", hexText(dataDigest(workbench->workspace()))));
    call.console.print(call.console.text(
        QT_TRANSLATE_NOOP("CommandLine", "%1 holds the same as %2. Checked; safe to send or to take away."),
        {fromUtf8(copy), fromUtf8(workbench->path())}));
    return ExitStatus::done;
}

Verb copyVerb()
{
    return {.name = "copy",
            .summary = QT_TRANSLATE_NOOP("CommandLine", "save a verified copy, fit for a stick or a mail"),
            .operands = {"FILE", "DEST"},
            .run = runCopy};
}

} // namespace landbridge::cli
