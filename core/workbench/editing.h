#pragma once

#include <map>

#include "core/workbench/workbench.h"

namespace landbridge {

/// New cells for one row: canonical text by column (tables.md); an empty one clears, a missing one leaves the field as
/// it is. An empty key adds a row; where its table has ids and none is given, it gets a free one.
struct RecordEdit {
    std::string table = {};
    std::string key = {};
    std::map<std::string, std::string, std::less<>> cells = {};
};

/// What an edit would change, or why it cannot be taken (findings with an error; the column is where.column).
struct PreparedEdit {
    Operation operation = Operation::editRecord;
    std::vector<std::string> facts = {};
    ChangeSet changes = {}; ///< empty where nothing differs
    std::vector<Finding> findings = {};
    bool canBeTaken() const { return !anyError(findings); }
};

/// Reads the cells as an import does (same rules, endorsement kept) and checks the workspace that would result. Pure.
PreparedEdit prepareEdit(const Workspace& workspace, const RecordEdit& edit);
/// The same for several rows in one step, such as an amount with its years: only what results is checked.
PreparedEdit prepareEdits(const Workspace& workspace, const std::vector<RecordEdit>& edits);
/// Removes a row with what hangs on it alone (its years, pairs, decisions); refused where others refer to it.
PreparedEdit prepareRemoval(const Workspace& workspace, const std::string& table, const std::string& key);
/// A free id such as "MOZ-7" for a new row of `table`; `owner` is the state or donor it belongs to, or empty.
std::string freeId(const Workspace& workspace, const std::string& table, const std::string& owner);
/// Stores a prepared edit; the first error where it cannot be taken. Where nothing differs nothing is stored and the
/// step has the number 0.
Result<Step> perform(Workbench& workbench, const PreparedEdit& edit);

} // namespace landbridge
