#include "core/interchange/table_text.h"

#include <algorithm>

#include "core/base/text.h"

namespace landbridge::interchange {

namespace {

/// A header cell as the tables write it: "Endorsed On" is endorsed_on.
std::string columnName(std::string_view header)
{
    std::string name;
    for (const char c : folded(header)) {
        const bool gap = c == ' ' || c == '\t';
        if (!gap)
            name += c;
        else if (!name.ends_with('_'))
            name += '_';
    }
    return name;
}

bool isSmallLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// "#org +name +code": a hash sign and words, each of small letters, digits and underscores.
bool isHxlTag(std::string_view cell)
{
    if (!cell.starts_with('#'))
        return false;
    bool wordBegins = true;
    for (const char c : cell.substr(1)) {
        const bool inner = isSmallLetter(c) || (c >= '0' && c <= '9') || c == '_';
        if (c == '+' ? wordBegins : c != ' ' && (wordBegins ? !isSmallLetter(c) : !inner))
            return false;
        wordBegins = c == '+' || (wordBegins && c == ' ');
    }
    return !wordBegins;
}

class Reader {
public:
    Reader(TableText& text, Findings& findings, const ImportOptions& options)
        : text_(text), findings_(findings), options_(options)
    {
    }

    void readAll()
    {
        problems();
        if (text_.rowCount() == 0) {
            refuse(1, MessageCode::importNoHeader, {text_.file});
            return;
        }
        header();
        if (text_.refused)
            return;
        if (hasHxlRow())
            text_.firstRow = 2;
        for (std::size_t i = 0; i < text_.columns.size(); ++i)
            conventions(i);
    }

private:
    Finding& add(Severity severity, std::size_t line, MessageCode code, std::vector<std::string> facts)
    {
        return findings_.emplace_back(Finding{.severity = severity,
                                              .code = code,
                                              .where = {.file = text_.file, .line = static_cast<std::int64_t>(line)},
                                              .facts = std::move(facts)});
    }

    void refuse(std::size_t line, MessageCode code, std::vector<std::string> facts, std::string column = {})
    {
        Finding& finding = add(Severity::error, line, code, std::move(facts));
        finding.value = column;
        finding.where.column = std::move(column);
        text_.refused = true;
    }

    void problems()
    {
        text_.bad.assign(text_.rowCount(), 0);
        for (const CsvProblem& problem : text_.csv.problems()) {
            Finding& finding = add(Severity::error, problem.line, problem.code, problem.facts);
            const std::size_t row = text_.rowCount() == 0 ? 0 : text_.rowOf(problem.line);
            if (row < text_.rowCount()) {
                text_.bad[row] = 1;
                if (problem.column > 0)
                    finding.where.column = std::string(text_.csv.cell(0, problem.column - 1));
            }
            if (row == 0)
                text_.refused = true;
        }
        if (!text_.csv.complete() || text_.csv.problemCount() > text_.csv.problems().size())
            text_.refused = true;
    }

    void header()
    {
        const TableShape& shape = text_.shape();
        std::vector<bool> seen(shape.columns.size());
        bool anyKnown = false;
        for (std::size_t i = 0; i < text_.csv.width(0); ++i) {
            TextColumn& column = text_.columns.emplace_back(TextColumn{.header = std::string(text_.csv.cell(0, i))});
            const std::size_t field = shape.find(columnName(column.header));
            if (field == shape.columns.size()) {
                unknownColumn(i);
                continue;
            }
            anyKnown = true;
            if (seen[field])
                refuse(1, MessageCode::importRepeatedColumn, {column.header}, column.header);
            seen[field] = true;
            column.field = field;
        }
        if (!anyKnown)
            refuse(text_.line(0), MessageCode::importNoHeader, {text_.file});
        for (std::size_t i = 0; i < seen.size() && anyKnown; ++i)
            if (!seen[i] && shape.columns[i].key && shape.columns[i].required)
                refuse(text_.line(0), MessageCode::importMissingColumn, {std::string(shape.columns[i].name)},
                       std::string(shape.columns[i].name));
    }

    /// A column without a name and without cells is only an overlong row of separators.
    void unknownColumn(std::size_t column)
    {
        const std::string& name = text_.columns[column].header;
        bool empty = name.empty();
        for (std::size_t row = 1; row < text_.rowCount() && empty; ++row)
            empty = text_.csv.cell(row, column).empty();
        if (empty)
            return;
        Finding& finding = add(Severity::warning, text_.line(0), MessageCode::importUnknownColumn, {name});
        finding.where.column = name;
        finding.value = name;
    }

    bool hasHxlRow() const
    {
        std::vector<std::string_view> cells;
        for (std::size_t i = 0; text_.rowCount() > 1 && i < text_.csv.width(1); ++i)
            cells.push_back(text_.csv.cell(1, i));
        return isHxlRow(cells);
    }

    void conventions(std::size_t column)
    {
        if (text_.columns[column].field == kNoField)
            return;
        const FieldKind kind = text_.shape().columns[text_.columns[column].field].kind;
        if (holdsNumber(kind))
            settle(column, options_.decimalMark, text_.columns[column].mark, readLooseNumber,
                   [](std::string_view cell) { return cell.find_first_of(".,") == std::string_view::npos; });
        else if (holdsDate(kind))
            settle(column, options_.dateOrder, text_.columns[column].order, readLooseDate,
                   [](std::string_view cell) { return cell.size() < 8 || cell[4] == '-'; });
    }

    /// Finds out how the column writes its values: what the person said, else what values that can be read in one way
    /// only agree on. Where some value stays open, the column is asked for once and its rows cannot be taken.
    template <class Choice, class Read, class Plain>
    void settle(std::size_t column, const std::optional<Choice>& said, std::optional<Choice>& meant, Read read,
                Plain isPlain)
    {
        std::vector<Choice> decided;
        std::vector<std::size_t> open;
        for (std::size_t row = text_.firstRow; row < text_.rowCount(); ++row) {
            const std::string_view cell = text_.csv.cell(row, column);
            if (isPlain(cell))
                continue;
            for (const std::string& part : listParts(cell)) {
                const auto reading = read(part);
                if (reading.isAmbiguous() && (open.empty() || open.back() != row))
                    open.push_back(row);
                if (const std::optional<Choice> choice = reading.decides();
                    choice && std::ranges::find(decided, *choice) == decided.end())
                    decided.push_back(*choice);
            }
        }
        meant = said;
        if (!meant && decided.size() == 1)
            meant = decided.front();
        const bool settles = meant && isUsable(*meant);
        if (!settles && !open.empty())
            ask(column, open);
    }
    static bool isUsable(DecimalMark) { return true; }
    static bool isUsable(DateOrder order) { return order != DateOrder::yearMonthDay; }

    void ask(std::size_t column, const std::vector<std::size_t>& rows)
    {
        for (const std::size_t row : rows)
            text_.bad[row] = 1;
        const std::string cell(text_.csv.cell(rows.front(), column));
        const bool number = holdsNumber(text_.shape().columns[text_.columns[column].field].kind);
        const NumberReading asNumber = readLooseNumber(cell);
        const DateReading asDate = readLooseDate(cell);
        Finding& finding = add(Severity::error, text_.line(rows.front()),
                               number ? MessageCode::valueAmbiguousNumber : MessageCode::valueAmbiguousDate,
                               {cell, number ? asNumber.point : asDate.dayFirst,
                                number ? asNumber.comma : asDate.monthFirst, std::to_string(rows.size())});
        finding.value = cell;
        finding.where.column = text_.columns[column].header;
    }

    TableText& text_;
    Findings& findings_;
    const ImportOptions& options_;
};

} // namespace

std::string TableText::headerOf(std::size_t field) const
{
    for (const TextColumn& column : columns)
        if (column.field == field)
            return column.header;
    return std::string(shape().columns[field].name);
}

std::size_t TableText::rowOf(std::size_t line) const
{
    std::size_t low = 0;
    std::size_t high = rowCount();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (csv.line(middle) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? 0 : low - 1;
}

std::string TableText::cellOf(std::size_t line, std::size_t field) const
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].field == field)
            return std::string(csv.cell(rowOf(line), i));
    return {};
}

TableText readText(const TableSource& source, std::uint32_t index, const ImportOptions& options, Findings& findings)
{
    TableText text{.source = index, .file = source.file, .table = *findTable(source.table)};
    CsvOptions csv{.name = source.file};
    csv.limits.problems = csv.limits.rows;
    Result<CsvTable> table = readCsv(source.bytes, csv);
    if (!table) {
        findings.push_back({.code = table.error().code, .where = {.file = source.file}, .facts = table.error().facts});
        text.refused = true;
        return text;
    }
    text.csv = std::move(table).value();
    Reader(text, findings, options).readAll();
    return text;
}

bool isHxlRow(std::span<const std::string_view> cells)
{
    bool any = false;
    for (const std::string_view cell : cells) {
        if (!cell.empty() && !isHxlTag(cell))
            return false;
        any = any || !cell.empty();
    }
    return any;
}

std::vector<AsideColumn> asideOf(const TableText& text)
{
    std::vector<AsideColumn> aside;
    for (std::size_t i = 0; i < text.columns.size(); ++i) {
        if (text.columns[i].field != kNoField)
            continue;
        AsideColumn column{.file = text.file, .column = text.columns[i].header};
        for (std::size_t row = text.firstRow; row < text.rowCount(); ++row)
            if (const std::string_view cell = text.csv.cell(row, i); !cell.empty())
                column.cells.emplace_back(text.line(row, i), std::string(cell));
        if (!column.cells.empty() || !column.column.empty())
            aside.push_back(std::move(column));
    }
    return aside;
}

} // namespace landbridge::interchange
