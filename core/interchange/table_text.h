#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/csv.h"
#include "core/interchange/canonical_tables.h"
#include "core/interchange/table_shape.h"

/// A file of a table as text: which column is which, and how its numbers and dates are meant; private to the room.
namespace landbridge::interchange {

inline constexpr std::size_t kNoField = static_cast<std::size_t>(-1);

/// Where the findings of an import gather.
using Findings = std::vector<Finding>;

struct TextColumn {
    std::string header = {};      ///< as the file writes it
    std::size_t field = kNoField; ///< place in the table's columns
    std::optional<DecimalMark> mark = {};
    std::optional<DateOrder> order = {};
};

/// One source, read as far as it can be without knowing its records.
struct TableText {
    std::uint32_t source = 0;
    std::string file = {};
    std::size_t table = 0;
    CsvTable csv = {};
    std::size_t firstRow = 1; ///< of the data
    bool refused = false;     ///< as a whole
    std::vector<TextColumn> columns = {};
    std::vector<std::uint8_t> bad = {}; ///< per row: it cannot be taken, and why has been said

    std::size_t rowCount() const { return csv.rowCount(); }
    const TableShape& shape() const { return tableShapes()[table]; }
    std::uint32_t line(std::size_t row) const { return static_cast<std::uint32_t>(csv.line(row)); }
    std::uint32_t line(std::size_t row, std::size_t column) const
    {
        return static_cast<std::uint32_t>(csv.line(row, column));
    }
    /// How the file writes the name of a field, or the field's own name where the file has no such column.
    std::string headerOf(std::size_t field) const;
    /// The cell of a field in the row that begins on `line`, as the file writes it.
    std::string cellOf(std::size_t line, std::size_t field) const;
    /// The row that holds `line`.
    std::size_t rowOf(std::size_t line) const;
};

/// Reads `source`, whose table is known: its problems, header, HXL row and conventions become findings.
TableText readText(const TableSource& source, std::uint32_t index, const ImportOptions& options, Findings& findings);

/// Whether a row of these cells would be taken for HXL tags: every cell that is not empty is one, and there is one.
bool isHxlRow(std::span<const std::string_view> cells);

/// The cells of columns that no table has.
std::vector<AsideColumn> asideOf(const TableText& text);

} // namespace landbridge::interchange
