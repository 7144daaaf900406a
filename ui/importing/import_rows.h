#pragma once

#include <QtCore/QCoreApplication>

#include "core/workbench/importing.h"
#include "ui/support/table_model.h"
#include "ui/words/numbers.h"

namespace landbridge {

/// The columns and rows of the list of findings, errors first, each in the order of its file and line. The key of a row
/// is its place in `findings`.
std::vector<TableColumn> findingColumns();
std::vector<TableRow> findingRows(const std::vector<Finding>& findings, const Formats& formats);

/// The same of what becomes of the rows of each table.
std::vector<TableColumn> countColumns();
std::vector<TableRow> countRows(const std::vector<ImportCount>& counts, const Formats& formats);

/// The sums over all tables.
ImportCount importTotal(const std::vector<ImportCount>& counts);
/// How many findings have a severity.
int findingCount(const std::vector<Finding>& findings, Severity severity);

/// The words of these functions.
struct Importing {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

} // namespace landbridge
