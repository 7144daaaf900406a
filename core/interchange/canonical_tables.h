#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/interchange/loose_value.h"
#include "core/model/change.h"
#include "core/model/finding.h"

namespace landbridge {

/// One file of one table.
struct TableSource {
    std::string file = {};  ///< as messages show it
    std::string table = {}; ///< such as "needs"
    std::string bytes = {}; ///< of the CSV file
};

/// The sources found at a path, and what was found beside them.
struct TableSources {
    std::vector<TableSource> tables = {};
    std::vector<Finding> findings = {}; ///< files of a folder that are no tables
};

/// The tables of a folder (its files TABLE.csv, not its subfolders), or the one of a file, `table` where given and else
/// what its name says. Errors: fileNotFound, fileNotReadable, importTooLarge, importUnknownKind where there is none.
Result<TableSources> sourcesOf(const std::string& path, std::string_view table = {});

struct ImportOptions {
    bool skipBadRows = false;                    ///< leave out refused rows and those that refer to them
    std::optional<DecimalMark> decimalMark = {}; ///< settles numbers that can be read in two ways
    std::optional<DateOrder> dateOrder = {};     ///< settles dates that can be read in two ways
    std::function<void(std::size_t, std::size_t)> progress = {}; ///< called with rows done and rows in all
};

enum class RowFate : std::uint8_t { added, changed, unchanged, skipped };

/// What became of one row of a file.
struct ImportedRow {
    std::uint32_t source = 0; ///< index of its source
    std::uint32_t line = 0;
    std::string key = {}; ///< of the record; empty where it could not be read
    RowFate fate = RowFate::skipped;
};

struct TableCounts {
    std::string table = {};
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t unchanged = 0;
    std::size_t skipped = 0;
    std::size_t removed = 0; ///< years of a record whose years the import replaces
    friend bool operator==(const TableCounts&, const TableCounts&) = default;
};

/// A column that no table has: its cells that are not empty, for the person to look at.
struct AsideColumn {
    std::string file = {};
    std::string column = {};
    std::vector<std::pair<std::uint32_t, std::string>> cells = {}; ///< line, text
};

struct TablesImport {
    bool accepted = false;              ///< whether `changes` may be performed; false where an error refuses the import
    ChangeSet changes = {};             ///< in one step; empty where not accepted, or where nothing differs
    std::vector<Finding> findings = {}; ///< all, by file and line
    std::vector<TableCounts> counts = {}; ///< of the tables that the sources name, in the order of tables.md
    std::vector<ImportedRow> rows = {};   ///< all, by source and line
    std::vector<AsideColumn> aside = {};
};

/// Reads canonical tables (tables.md) on top of `before`, without changing anything. The order of the sources does not
/// matter. Error: runCancelled when asked to stop.
Result<TablesImport> readTables(const Workspace& before, const std::vector<TableSource>& sources,
                                const ImportOptions& options = {}, std::stop_token stop = {});

struct TableExport {
    std::string table = {};
    std::string bytes = {};
};

struct ExportOptions {
    bool hxl = false;  ///< a second row of HXL tags, which the reader skips
    bool guard = true; ///< the ' before text that a spreadsheet would take for a formula
};

/// Every table as CSV: header row, canonical cells, lines ended by CR LF. Reading them into an empty workspace gives an
/// equal one.
std::vector<TableExport> writeTables(const Workspace& workspace, const ExportOptions& options = {});

} // namespace landbridge
