#pragma once

#include <QtCore/QHash>

#include "ui/support/table_model.h"

namespace landbridge {

/// A filter beside a table: the values that rows have of one field.
struct RegisterFacet {
    QString id = {};
    QString heading = {};
    int shown = 5;                        ///< values before "n more"; 0 = all
    QHash<QString, QString> labels = {};  ///< by value
    std::vector<QString> fixedOrder = {}; ///< values in this order; the others by frequency
};

/// What filters and totals know of a row beside its cells.
struct RegisterRow {
    TableRow row = {};
    std::vector<QStringList> values = {};               ///< of each facet
    std::vector<std::optional<std::int64_t>> sums = {}; ///< of each summed column; none = not valued in money
};

/// A register as its table shows it, computed in one pass.
struct RegisterContent {
    std::vector<RegisterFacet> facets = {};
    std::vector<RegisterRow> rows = {}; ///< in the order of their keys
};

/// A column as the chooser lists it.
struct RegisterColumn {
    TableColumn column = {};
    bool shownAtFirst = true;
    bool summed = false; ///< the n-th summed column belongs to the n-th of RegisterRow::sums
};

} // namespace landbridge
