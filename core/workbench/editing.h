#pragma once

#include <map>

#include "core/workbench/workbench.h"

namespace landbridge {

/// New cells for one row: canonical text by column (tables.md). An empty key adds a row.
struct RecordEdit {
    std::string table = {};
    std::string key = {};
    std::map<std::string, std::string> cells = {};
};

/// What an edit would change, or why it cannot be taken (findings with an error; the column is where.column).
struct PreparedEdit {
    Operation operation = Operation::editRecord;
    std::vector<std::string> facts = {};
    ChangeSet changes = {};
    std::vector<Finding> findings = {};
    bool canBeTaken() const { return !anyError(findings); }
};

/// Reads the cells as an import does (same rules, endorsement kept) and checks the workspace that would result. Pure.
PreparedEdit prepareEdit(const Workspace& workspace, const RecordEdit& edit);
/// Removes a row with what hangs on it alone (its years, pairs, decisions); refused where others refer to it.
PreparedEdit prepareRemoval(const Workspace& workspace, const std::string& table, const std::string& key);
/// A free id such as "MOZ-7" for a new row of `table`; `owner` is the state or donor it belongs to, or empty.
std::string freeId(const Workspace& workspace, const std::string& table, const std::string& owner);
/// Stores a prepared edit; the first error where it cannot be taken.
Result<Step> perform(Workbench& workbench, const PreparedEdit& edit);

} // namespace landbridge
