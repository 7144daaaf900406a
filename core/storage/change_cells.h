#pragma once

#include <vector>

#include "core/model/change.h"
#include "core/storage/row_store.h"

namespace landbridge::storage {

/// `changes` as cells. `internal` (what does not hold) where a row would not read back as it is: a required cell is
/// empty, an amount is not in the record's currency, or the keys before and after differ.
Result<std::vector<RowChange>> rowChanges(const ChangeSet& changes);

/// The changes that `rows` stand for; `internal` where a cell cannot be read any more.
Result<ChangeSet> changeSet(const std::vector<RowChange>& rows);

/// The opposite, in the opposite order; rows keep their uuids.
std::vector<RowChange> inverse(std::vector<RowChange> rows);

/// Fills `workspace` with what the file holds; the answer is the sum of each table.
Result<TableSums> readWorkspace(RowStore& rows, const std::filesystem::path& path, Workspace& workspace);

} // namespace landbridge::storage
