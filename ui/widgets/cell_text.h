#pragma once

#include "ui/widgets/record_shape.h"
#include "ui/words/numbers.h"

namespace landbridge {

/// What showing or reading a cell may need to know beside it.
struct CellContext {
    Workspace workspace = {}; ///< names of parties
    Currency currency = {};   ///< of the record's amounts; none() = whole units
    Formats formats = Formats();
};

/// The currency in which the amounts of a record stand: its own, else the round's; none() where it is no money.
Currency recordCurrency(const Workspace& workspace, const RecordCells& cells);

/// A canonical cell as the window's language writes it: dates long, amounts grouped, names for ids, words for codes.
/// Amounts are whole, without a fraction that is zero.
QString shownCell(const FieldShape& field, const std::string& cell, const CellContext& context);

/// What a person typed as a canonical cell; empty stays empty. Errors are those of ui/words/numbers.h and of the
/// canonical form.
Result<std::string> canonicalCell(const FieldShape& field, const QString& typed, const CellContext& context);

} // namespace landbridge
