#pragma once

#include "core/report/match_report.h"
#include "core/workbench/workbench.h"

namespace landbridge {

/// The match report of `run` against the workspace as it is now; the checker is asked anew, so that the report says
/// whether the run still holds. Errors: asOfMissing.
Result<report::Report> matchReportOf(const Workspace& workspace, const StoredRun& run,
                                     const report::MatchReportOptions& options, const report::Words& words);

} // namespace landbridge
