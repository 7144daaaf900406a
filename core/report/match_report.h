#pragma once

#include "core/model/workspace.h"
#include "core/report/report.h"
#include "core/report/words.h"

namespace landbridge::report {

struct MatchReportOptions {
    Amounts amounts = Amounts::millions;
    std::vector<PartyId> states = {}; ///< whose needs and lines sections 2 to 5 show; empty = all
    std::string time = {};            ///< UTC, ISO 8601: when it is written; the same input gives the same bytes
    std::string programVersion = {};  ///< "0.1.0"
};

/// The match report (domain.md 6.5) of `run` against `workspace`, with what the checker said of it. Error:
/// asOfMissing.
Result<Report> matchReport(const Workspace& workspace, const Run& run, const RunVerdict& verdict,
                           const MatchReportOptions& options, const Words& words);

} // namespace landbridge::report
