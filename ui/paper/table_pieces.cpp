#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <array>

#include "ui/paper/piece_maker.h"

namespace landbridge::paper {

static constexpr double kTablePoints = 9.0;
static constexpr double kPad = 4.0 * kPoint;    ///< between two columns, half on each side
static constexpr double kRowPad = 1.6 * kPoint; ///< above and below the text of a row
static constexpr double kThin = 0.5 * kPoint;
static constexpr double kThick = 0.8 * kPoint;

static bool isNumber(const report::Column& column)
{
    return column.kind == report::ColumnKind::number;
}

/// What a column cannot do without: its longest number, or the longest word of its head.
static double needed(const report::Table& table, std::size_t column)
{
    double width = 0.0;
    const QFontMetricsF strong(fontOf(kTablePoints, true));
    if (isNumber(table.columns[column]))
        for (const report::Row& row : table.rows)
            if (column < row.cells.size())
                width = std::max(width, strong.horizontalAdvance(qstring(row.cells[column].text)));
    for (const QString& word : qstring(table.columns[column].title).split(QLatin1Char(' ')))
        width = std::max(width, strong.horizontalAdvance(word));
    return width + (column == 0 ? kPad : 2 * kPad);
}

TableColumns columnsOf(const report::Table& table)
{
    TableColumns columns;
    double parts = 0.0;
    for (const report::Column& column : table.columns)
        parts += column.width;
    double over = -kWidth;
    double spare = 0.0;
    std::vector<double> least;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        least.push_back(table.columns[i].kind == report::ColumnKind::bar ? 0.0 : needed(table, i));
        columns.widths.push_back(std::max(least[i], kWidth * table.columns[i].width / parts));
        over += columns.widths[i];
        spare += columns.widths[i] - least[i];
    }
    // Where some need more than their part, the others give it.
    const double factor = spare > 0.0 ? std::min(1.0, over / spare) : 0.0;
    double start = 0.0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        columns.widths[i] -= (columns.widths[i] - least[i]) * factor;
        columns.starts.push_back(start);
        columns.afterNumber.push_back(i > 0 && isNumber(table.columns[i - 1]) &&
                                      table.columns[i].kind == report::ColumnKind::text);
        start += columns.widths[i];
    }
    return columns;
}

/// The box of a cell's text, from the leading edge; the outermost columns touch the edges of the sheet.
static QRectF cellBox(const TableColumns& columns, std::size_t column, double top)
{
    const double before = column == 0 ? 0.0 : columns.afterNumber[column] ? 3 * kPad : kPad;
    const double after = column + 1 == columns.starts.size() ? 0.0 : kPad;
    return {columns.starts[column] + before, top, std::max(kPad, columns.widths[column] - before - after), 0.0};
}

static Align alignOf(report::ColumnKind kind)
{
    switch (kind) {
    case report::ColumnKind::number:
        return Align::right;
    case report::ColumnKind::code:
    case report::ColumnKind::text:
    case report::ColumnKind::bar:
        return Align::leading;
    }
    return Align::leading;
}

static void addRule(Piece& piece, double top, double thickness, Ink ink)
{
    piece.rules.push_back({.box = {0.0, top, kWidth, thickness}, .ink = ink});
}

Piece headPiece(const report::Report& report, const report::Table& table, const TableColumns& columns)
{
    const TextSetter setter(report.rightToLeft);
    Piece piece;
    std::vector<double> heights;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool bar = table.columns[i].kind == report::ColumnKind::bar;
        heights.push_back(
            setter.add(piece, bar ? QString() : qstring(table.columns[i].title), cellBox(columns, i, 0.0),
                       {.points = kTablePoints * 0.95, .strong = true, .align = alignOf(table.columns[i].kind)}));
    }
    const double height = *std::ranges::max_element(heights);
    for (std::size_t i = 0; i < piece.texts.size(); ++i)
        piece.texts[i].at.ry() += height - heights[i];
    piece.height = height + 2.2 * kPoint + kThick;
    addRule(piece, piece.height - kThick, kThick, Ink::text);
    piece.keepWithNext = true;
    return piece;
}

static bool hasArabicDigits(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x0660 && c.unicode() <= 0x0669; });
}

/// Adds a cell and returns the height it needs.
static double addCell(Piece& piece, const TextSetter& setter, const report::Cell& cell, const QRectF& box,
                      const TextStyle& style)
{
    const QString text = qstring(cell.text);
    if (style.align == Align::right && hasArabicDigits(text) &&
        std::ranges::none_of(text, [](QChar c) { return c.isLetter(); })) {
        const double height = style.points * kPoint * style.lineHeight * (setter.isRightToLeft() ? 1.1 : 1.0);
        const QRectF place = setter.placed(box);
        piece.figures.push_back({.text = text,
                                 .font = fontOf(style.points, style.strong),
                                 .box = {place.left(), place.top(), place.width(), height},
                                 .colour = colourOf(style.ink)});
        return height;
    }
    return setter.addWithEnd(piece, text, qstring(cell.quiet), box, style);
}

static std::int64_t fullBar(const report::Table& table)
{
    std::int64_t full = 1;
    for (const report::Row& row : table.rows)
        for (const report::Cell& cell : row.cells)
            if (cell.bar)
                full = std::max(full, cell.bar->total());
    return full;
}

/// The line above a row: none under the head and inside a group of lines.
static void addRuleAbove(Piece& piece, const report::Table& table, std::size_t row)
{
    const report::RowKind kind = table.rows[row].kind;
    if (row == 0 || kind == report::RowKind::continued)
        return;
    const report::RowKind before = table.rows[row - 1].kind;
    if (kind == report::RowKind::total && before != report::RowKind::total)
        addRule(piece, 0.0, kThin, table.hasBars ? Ink::line : Ink::text);
    else if (before != report::RowKind::group)
        addRule(piece, 0.0, kThin, Ink::line);
}

Piece rowPiece(const report::Report& report, const report::Table& table, const TableColumns& columns, std::size_t index)
{
    const TextSetter setter(report.rightToLeft);
    const report::Row& row = table.rows[index];
    const bool strong = row.kind == report::RowKind::group || row.kind == report::RowKind::total;
    const double padAbove =
        row.kind == report::RowKind::group ? 4.0 * kPoint : kRowPad + (table.hasBars ? 1.4 * kPoint : 0.0);
    Piece piece;
    addRuleAbove(piece, table, index);
    double height = kTablePoints * kPoint * 1.34 * (report.rightToLeft ? 1.1 : 1.0);
    const double oneLine = height;
    for (std::size_t i = 0; i < row.cells.size() && i < columns.starts.size(); ++i) {
        const report::Cell& cell = row.cells[i];
        QRectF box = cellBox(columns, i, padAbove);
        if (cell.bar) {
            const double width =
                box.width() * static_cast<double>(cell.bar->total()) / static_cast<double>(fullBar(table));
            const QRectF bar(box.left(), padAbove + (oneLine - 10.5 * kPoint) / 2, width, 10.5 * kPoint);
            piece.bars.push_back({.box = setter.placed(bar), .bar = *cell.bar});
            continue;
        }
        if (cell.text.empty() && cell.quiet.empty())
            continue;
        // The head of a group may run over the empty cells that follow it.
        if (row.kind == report::RowKind::group && i == 0)
            for (std::size_t next = 1; next < row.cells.size() && row.cells[next].text.empty(); ++next)
                box.setWidth(box.width() + columns.widths[next]);
        height = std::max(height, addCell(piece, setter, cell, box,
                                          {.points = kTablePoints,
                                           .strong = strong,
                                           .ink = cell.isQuiet ? Ink::muted : Ink::text,
                                           .align = alignOf(table.columns[i].kind)}));
    }
    piece.height = padAbove + height + (table.hasBars ? kRowPad + 1.4 * kPoint : kRowPad);
    if (row.kind == report::RowKind::group)
        addRule(piece, piece.height - kThin, kThin, Ink::text);
    const bool last = index + 1 == table.rows.size();
    const report::RowKind next = last ? report::RowKind::plain : table.rows[index + 1].kind;
    piece.keepWithNext = row.kind == report::RowKind::group || (!last && next == report::RowKind::continued) ||
                         (!last && next == report::RowKind::total);
    piece.row = static_cast<int>(index);
    return piece;
}

double carriedHeight()
{
    return 24.0 * kPoint;
}

Piece carriedPiece(const report::Report& report, const report::Table& table, const report::Row& row,
                   const QString& label)
{
    const TextSetter setter(report.rightToLeft);
    const TableColumns columns = columnsOf(table);
    Piece piece{.height = carriedHeight()};
    const double top = 6.0 * kPoint;
    addRule(piece, top, kThin, Ink::text);
    for (std::size_t i = 0; i < row.carried.size(); ++i) {
        const report::Cell cell{.text = i == 1 ? std::string() : row.carried[i]};
        const TextStyle style{.points = kTablePoints, .strong = true, .align = alignOf(table.columns[i].kind)};
        if (i == 1)
            setter.add(piece, label, cellBox(columns, i, top + 3.0 * kPoint), style);
        else if (!cell.text.empty())
            addCell(piece, setter, cell, cellBox(columns, i, top + 3.0 * kPoint), style);
    }
    return piece;
}

Piece legendPiece(const report::Report& report)
{
    const TextSetter setter(report.rightToLeft);
    Piece piece{.space = 5.0 * kPoint};
    const std::array<const std::string*, 4> words = {&report.bars.domestic, &report.bars.committed,
                                                     &report.bars.proposed, &report.bars.gap};
    double x = 0.0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString word = qstring(*words[i]);
        piece.keys.push_back({.box = setter.placed({x, 2.5 * kPoint, 9.0 * kPoint, 6.5 * kPoint}),
                              .part = static_cast<CoveragePart>(i)});
        const double width = widthOf(word, fontOf(8.0)) + 4.0 * kPoint;
        piece.height = setter.add(piece, word, {x + 12.0 * kPoint, 0.0, width, 0.0}, {.points = 8.0});
        x += 12.0 * kPoint + width + 12.0 * kPoint;
    }
    return piece;
}

} // namespace landbridge::paper
