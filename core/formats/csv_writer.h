#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace landbridge {

enum class LineEnd : std::uint8_t { lf, crlf };

struct CsvStyle {
    char delimiter = ',';
    LineEnd lineEnd = LineEnd::crlf; ///< as RFC 4180 has it
    bool guard = true;               ///< put ' before text that a spreadsheet would take for a formula
    bool byteOrderMark = false;
};

/// Writes what readCsv reads back exactly. Every row has at least one cell.
class CsvWriter {
public:
    explicit CsvWriter(const CsvStyle& style = {});
    void text(std::string_view cell);
    /// A number, written as it is: "-5" is no formula.
    void number(std::string_view cell);
    void endRow();
    std::string take() { return std::move(out_); }

private:
    bool isAtStart() const;
    void cell(std::string_view content, bool quoted);

    CsvStyle style_;
    std::string out_ = {};
    bool rowBegun_ = false;
};

} // namespace landbridge
