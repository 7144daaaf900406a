#include "core/formats/csv_writer.h"

#include <array>

#include "core/formats/csv_guard.h"

namespace landbridge {

namespace {

/// What a reader would take for a byte order mark or a "sep=" line if a file began with it.
bool hasMeaningAtTheStart(std::string_view content)
{
    return content.starts_with("sep=") || content.starts_with("\xEF\xBB\xBF");
}

} // namespace

CsvWriter::CsvWriter(const CsvStyle& style) : style_(style)
{
    if (style_.byteOrderMark)
        out_ = "\xEF\xBB\xBF";
}

void CsvWriter::text(std::string_view content)
{
    if (style_.guard && formats::needsGuard(content))
        cell("'" + std::string(content), true);
    else
        cell(content, isAtStart() && hasMeaningAtTheStart(content));
}

void CsvWriter::number(std::string_view content)
{
    cell(content, false);
}

void CsvWriter::endRow()
{
    // A line without anything would be no row.
    if (isAtStart() || out_.back() == '\n')
        out_ += "\"\"";
    out_ += style_.lineEnd == LineEnd::crlf ? "\r\n" : "\n";
    rowBegun_ = false;
}

bool CsvWriter::isAtStart() const
{
    return out_.size() == (style_.byteOrderMark ? 3U : 0U);
}

void CsvWriter::cell(std::string_view content, bool quoted)
{
    const std::array<char, 4> special{'"', '\r', '\n', style_.delimiter};
    if (rowBegun_)
        out_ += style_.delimiter;
    rowBegun_ = true;
    if (!quoted && content.find_first_of(std::string_view(special.data(), special.size())) == std::string_view::npos) {
        out_ += content;
        return;
    }
    out_ += '"';
    for (const char c : content) {
        out_ += c;
        if (c == '"')
            out_ += '"';
    }
    out_ += '"';
}

} // namespace landbridge
