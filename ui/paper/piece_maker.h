#pragma once

#include "ui/paper/pieces.h"

namespace landbridge::paper {

/// A report cut into pieces, in order, with what pages repeat; private to the room.
struct Pieces {
    std::vector<Piece> pieces = {};
    std::vector<const report::Table*> tables = {}; ///< by number
    std::vector<Piece> heads = {};                 ///< of the tables
};

/// The columns of a table in the sheet's units: where each begins, from the leading edge, and how wide it is.
struct TableColumns {
    std::vector<double> starts = {};
    std::vector<double> widths = {};
    std::vector<bool> afterNumber = {}; ///< text beside a number, which needs more room between
};
TableColumns columnsOf(const report::Table& table);

/// Cuts `report`, which must outlive the answer.
Pieces piecesOf(const report::Report& report);

/// The line under a page that a table leaves: `label` and the sums up to `row`.
Piece carriedPiece(const report::Report& report, const report::Table& table, const report::Row& row,
                   const QString& label);
double carriedHeight();

/// The piece of a table's row; `full` is what the longest bar stands for.
Piece rowPiece(const report::Report& report, const report::Table& table, const TableColumns& columns, std::size_t row);
Piece headPiece(const report::Report& report, const report::Table& table, const TableColumns& columns);
Piece legendPiece(const report::Report& report);

} // namespace landbridge::paper
