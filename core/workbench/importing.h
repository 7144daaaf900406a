#pragma once

#include "core/workbench/running.h"

namespace landbridge {

struct ImportRequest {
    std::vector<std::string> sources = {}; ///< files, or folders of tables
    std::string table = {};                ///< canonical table for files whose name is none; empty = by name
    char decimalMark = '\0';               ///< '.' or ',' settles numbers that can be read in two ways
    std::string dateOrder = {};            ///< "dmy", "mdy" or "ymd"
    bool skipBadRows = false;
};

/// What became of the rows of one table.
struct ImportCount {
    std::string table = {};
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t skipped = 0;
};

struct PreparedImport {
    ChangeSet changes = {};
    std::vector<Finding> findings = {};
    std::vector<ImportCount> counts = {};
    std::vector<std::string> sources = {}; ///< names of the files read
    std::int64_t revision = 0;
    bool canBeTaken = false; ///< no row is refused, or refused rows are skipped
};

/// Reads files into changes and findings. Pure but for reading the files.
Result<PreparedImport> prepareImport(const Snapshot& snapshot, const ImportRequest& request, std::stop_token stop,
                                     const ProgressReport& report);
/// Stores a prepared import as one step.
Result<Step> perform(Workbench& workbench, const PreparedImport& prepared);

} // namespace landbridge
