#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace landbridge {

/// What a file of comma separated values may hold at most.
struct CsvLimits {
    std::size_t bytes = 200'000'000;
    std::size_t rows = 1'000'000;
    std::size_t cells = 40'000'000;
    std::size_t field = 65'536;   ///< bytes of one cell
    std::size_t problems = 1'000; ///< listed; all are counted
};

struct CsvOptions {
    std::string name = {};    ///< of the file, for messages
    char delimiter = '\0';    ///< '\0' = found out among , ; tab and |
    bool removeGuards = true; ///< take off the ' that CsvWriter puts before formula-like text
    bool sameWidth = true;    ///< report rows that are not as wide as the first
    CsvLimits limits = {};
};

enum class CsvEncoding : std::uint8_t { utf8, utf16LittleEndian, utf16BigEndian };

/// Something wrong at a place of the file: importBadEncoding, importNulByte, importUnclosedQuote, importStrayQuote,
/// importRaggedRow, importFieldTooLong, importTooManyRows or importTooLarge.
struct CsvProblem {
    MessageCode code = MessageCode::internal;
    std::size_t line = 0;   ///< of the file as an editor counts, from 1
    std::size_t column = 0; ///< cell of the row, from 1; 0 = the row
    std::vector<std::string> facts = {};
    friend bool operator==(const CsvProblem&, const CsvProblem&) = default;
};

/// The cells of a file, with the line that each begins on.
class CsvTable {
public:
    std::size_t rowCount() const { return firstCells_.size() - 1; }
    std::size_t width(std::size_t row) const { return firstCells_[row + 1] - firstCells_[row]; }
    /// Empty where the row has no such cell.
    std::string_view cell(std::size_t row, std::size_t column) const;
    std::size_t line(std::size_t row) const { return cells_[firstCells_[row]].line; }
    /// The line where a cell begins: it differs from that of its row after a cell of several lines.
    std::size_t line(std::size_t row, std::size_t column) const;

    char delimiter() const { return delimiter_; }
    CsvEncoding encoding() const { return encoding_; }
    /// Whether the whole file was read; false after importTooManyRows or importTooLarge.
    bool complete() const { return complete_; }
    /// The first ones, as many as CsvLimits::problems, in the order of the file.
    const std::vector<CsvProblem>& problems() const { return problems_; }
    std::size_t problemCount() const { return problemCount_; }

private:
    friend class CsvParser;
    struct Cell {
        std::uint32_t begin = 0;
        std::uint32_t length = 0;
        std::uint32_t line = 0;
    };
    std::string text_ = {};
    std::vector<Cell> cells_ = {};
    std::vector<std::uint32_t> firstCells_ = {0};
    std::vector<CsvProblem> problems_ = {};
    std::size_t problemCount_ = 0;
    char delimiter_ = ',';
    CsvEncoding encoding_ = CsvEncoding::utf8;
    bool complete_ = true;
};

/// Reads RFC 4180 and what is met in its place: UTF-8 with or without a byte order mark, UTF-16 with one; LF, CRLF or
/// CR; a first line "sep=;"; blank lines are no rows. A byte that cannot be read stands as U+FFFD and is a problem.
/// The only error is importTooLarge.
Result<CsvTable> readCsv(std::string_view bytes, const CsvOptions& options = {});

} // namespace landbridge
