#include "core/formats/csv.h"

#include <algorithm>
#include <array>

#include "core/formats/csv_decode.h"
#include "core/formats/csv_guard.h"

namespace landbridge {

namespace {

using formats::Decoded;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// How many lines end in `text`: LF, CRLF and CR each count once.
std::size_t lineEnds(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n' ? i == 0 || text[i - 1] != '\r' : text[i] == '\r')
            ++count;
    return count;
}

/// How often `delimiter` stands outside quotes in each of the first rows of `text`.
std::vector<std::size_t> delimitersPerRow(std::string_view text, char delimiter)
{
    constexpr std::size_t kRows = 50;
    constexpr std::size_t kBytes = 65'536;
    std::vector<std::size_t> counts;
    std::size_t count = 0;
    bool quoted = false;
    bool blank = true;
    for (const char c : text.substr(0, kBytes)) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && isLineEnd(c)) {
            if (!blank)
                counts.push_back(count);
            count = 0;
            blank = true;
            if (counts.size() == kRows)
                return counts;
            continue;
        }
        blank = false;
        if (!quoted && c == delimiter)
            ++count;
    }
    if (!blank)
        counts.push_back(count);
    return counts;
}

/// The delimiter of `text`: the one that the most rows hold as often as the first row does.
char sniffed(std::string_view text)
{
    char best = ',';
    std::pair<std::ptrdiff_t, std::size_t> bestScore{0, 0};
    for (const char candidate : {',', ';', '\t', '|'}) {
        const auto counts = delimitersPerRow(text, candidate);
        if (counts.empty() || counts.front() == 0)
            continue;
        const std::pair score{std::ranges::count(counts, counts.front()), counts.front()};
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace

/// Walks the text once; every step leaves at_ behind what it has read and line_ at the line of at_.
class CsvParser {
public:
    CsvParser(const Decoded& decoded, const CsvOptions& options)
        : decoded_(decoded), text_(decoded.text()), options_(options)
    {
        table_.encoding_ = decoded.encoding;
        table_.text_.reserve(text_.size());
    }

    CsvTable run()
    {
        table_.delimiter_ = delimiter();
        while (at_ < text_.size() && table_.complete_) {
            if (isLineEnd(text_[at_]))
                passLineEnd();
            else if (hasRoom())
                readRow();
        }
        table_.problemCount_ += decoded_.badCount - nextBad_;
        return std::move(table_);
    }

private:
    char delimiter()
    {
        if (text_.size() >= 5 && text_.starts_with("sep=") && (text_.size() == 5 || isLineEnd(text_[5]))) {
            at_ = 5;
            return text_[4];
        }
        return options_.delimiter != '\0' ? options_.delimiter : sniffed(text_);
    }

    bool hasRoom()
    {
        if (table_.rowCount() == options_.limits.rows)
            report(MessageCode::importTooManyRows, line_, 0, {std::to_string(options_.limits.rows)});
        else if (table_.cells_.size() >= options_.limits.cells)
            report(MessageCode::importTooLarge, line_, 0, {options_.name, std::to_string(options_.limits.bytes)});
        else
            return true;
        table_.complete_ = false;
        return false;
    }

    void readRow()
    {
        const std::size_t startLine = line_;
        while (true) {
            readCell();
            if (at_ == text_.size() || isLineEnd(text_[at_]))
                break;
            ++at_;
        }
        if (at_ < text_.size())
            passLineEnd();
        table_.firstCells_.push_back(static_cast<std::uint32_t>(table_.cells_.size()));
        const std::size_t found = table_.width(table_.rowCount() - 1);
        const std::size_t expected = table_.width(0);
        if (options_.sameWidth && found != expected)
            report(MessageCode::importRaggedRow, startLine, 0, {std::to_string(found), std::to_string(expected)});
    }

    void readCell()
    {
        const std::size_t start = at_;
        const std::size_t startLine = line_;
        const std::size_t begin = table_.text_.size();
        table_.cells_.push_back(
            {.begin = static_cast<std::uint32_t>(begin), .line = static_cast<std::uint32_t>(line_)});
        if (at_ < text_.size() && text_[at_] == '"')
            readQuoted();
        else
            readPlain();
        reportBadPlaces(start, startLine);
        dropGuard(begin);
        shorten(begin, startLine);
        table_.cells_.back().length = static_cast<std::uint32_t>(table_.text_.size() - begin);
    }

    void readPlain()
    {
        const std::array<char, 3> ends{table_.delimiter_, '\n', '\r'};
        const std::size_t end = std::min(text_.find_first_of(std::string_view(ends.data(), 3), at_), text_.size());
        table_.text_ += text_.substr(at_, end - at_);
        at_ = end;
    }

    void readQuoted()
    {
        const std::size_t startLine = line_;
        for (++at_;;) {
            const std::size_t quote = text_.find('"', at_);
            const std::string_view piece = text_.substr(at_, quote == std::string_view::npos ? quote : quote - at_);
            table_.text_ += piece;
            line_ += lineEnds(piece);
            at_ += piece.size();
            if (at_ == text_.size())
                return report(MessageCode::importUnclosedQuote, startLine, column());
            ++at_;
            if (at_ == text_.size() || text_[at_] != '"')
                break;
            table_.text_ += '"';
            ++at_;
        }
        if (at_ < text_.size() && text_[at_] != table_.delimiter_ && !isLineEnd(text_[at_])) {
            report(MessageCode::importStrayQuote, line_, column());
            readPlain();
        }
    }

    void passLineEnd()
    {
        at_ += text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n' ? 2 : 1;
        ++line_;
    }

    void reportBadPlaces(std::size_t start, std::size_t startLine)
    {
        for (; nextBad_ < decoded_.bad.size() && decoded_.bad[nextBad_].offset < at_; ++nextBad_) {
            const auto& [offset, code] = decoded_.bad[nextBad_];
            report(code, startLine + lineEnds(text_.substr(start, offset - start)), column());
        }
    }

    void dropGuard(std::size_t begin)
    {
        if (options_.removeGuards && formats::isGuarded(std::string_view(table_.text_).substr(begin)))
            table_.text_.erase(begin, 1);
    }

    void shorten(std::size_t begin, std::size_t startLine)
    {
        if (table_.text_.size() - begin <= options_.limits.field)
            return;
        std::size_t end = begin + options_.limits.field;
        while (end > begin && (static_cast<unsigned char>(table_.text_[end]) & 0xC0) == 0x80)
            --end;
        table_.text_.resize(end);
        report(MessageCode::importFieldTooLong, startLine, column(), {std::to_string(options_.limits.field)});
    }

    std::size_t column() const { return table_.cells_.size() - table_.firstCells_.back(); }

    void report(MessageCode code, std::size_t line, std::size_t cell, std::vector<std::string> facts = {})
    {
        if (table_.problems_.size() < options_.limits.problems)
            table_.problems_.push_back({.code = code, .line = line, .column = cell, .facts = std::move(facts)});
        ++table_.problemCount_;
    }

    const Decoded& decoded_;
    std::string_view text_;
    const CsvOptions& options_;
    CsvTable table_ = {};
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t nextBad_ = 0;
};

std::string_view CsvTable::cell(std::size_t row, std::size_t column) const
{
    if (column >= width(row))
        return {};
    const Cell& cell = cells_[firstCells_[row] + column];
    return std::string_view(text_).substr(cell.begin, cell.length);
}

std::size_t CsvTable::line(std::size_t row, std::size_t column) const
{
    return column < width(row) ? cells_[firstCells_[row] + column].line : line(row);
}

Result<CsvTable> readCsv(std::string_view bytes, const CsvOptions& options)
{
    if (bytes.size() > options.limits.bytes)
        return Error{.code = MessageCode::importTooLarge,
                     .facts = {options.name, std::to_string(options.limits.bytes)}};
    const Decoded decoded = formats::decoded(bytes, options.limits.problems);
    return CsvParser(decoded, options).run();
}

} // namespace landbridge
