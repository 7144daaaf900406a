#include "core/workbench/reporting.h"

#include "core/workbench/running.h"

namespace landbridge {

Result<report::Report> matchReportOf(const Workspace& workspace, const StoredRun& run,
                                     const report::MatchReportOptions& options, const report::Words& words)
{
    RunVerdict verdict = verified(workspace, run.run, false);
    verdict.seal = verdict.seal && run.intact;
    return report::matchReport(workspace, run.run, verdict, options, words);
}

} // namespace landbridge
