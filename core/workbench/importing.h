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
    std::int64_t removed = 0; ///< years that the import replaces
};

/// A column that no table has, with its cells that are not empty: nothing is dropped in silence.
struct ColumnAside {
    std::string file = {};
    std::string column = {};
    std::int64_t cells = 0;
};

struct PreparedImport {
    ChangeSet changes = {}; ///< empty where nothing differs
    std::vector<Finding> findings = {};
    std::vector<ImportCount> counts = {};
    std::vector<ColumnAside> aside = {};
    std::vector<std::string> sources = {}; ///< names of the files read
    std::vector<std::string> named = {};   ///< names of the files and folders that were asked for
    std::int64_t revision = 0;
    bool canBeTaken = false; ///< no row is refused, or refused rows are skipped
};

/// Reads files into changes and findings. Pure but for reading the files. Errors: fileNotFound, fileNotReadable,
/// importTooLarge, importUnknownKind, runCancelled.
Result<PreparedImport> prepareImport(const Snapshot& snapshot, const ImportRequest& request, std::stop_token stop,
                                     const ProgressReport& report);
/// Stores a prepared import as one step; the first error where it cannot be taken; workspaceChanged where the workspace
/// went on meanwhile. Where nothing differs nothing is stored and the step has the number 0.
Result<Step> perform(Workbench& workbench, const PreparedImport& prepared);

/// Writes every table of `workspace` as TABLE.csv into `folder`, which is made where it is missing; the names of the
/// files. `hxl` adds a row of HXL tags. Errors: fileNotWritable, diskFull.
Result<std::vector<std::string>> exportTables(const Workspace& workspace, const std::string& folder, bool hxl);

} // namespace landbridge
