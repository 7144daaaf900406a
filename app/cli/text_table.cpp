#include "app/cli/text_table.h"

#include <algorithm>

#include "ui/words/tongue.h"

namespace landbridge::cli {

namespace {

bool isWide(char32_t letter)
{
    return (letter >= 0x1100 && letter <= 0x115F) || (letter >= 0x2E80 && letter <= 0xA4CF) ||
           (letter >= 0xAC00 && letter <= 0xD7A3) || (letter >= 0xF900 && letter <= 0xFAFF) ||
           (letter >= 0xFE30 && letter <= 0xFE6F) || (letter >= 0xFF00 && letter <= 0xFF60) ||
           (letter >= 0xFFE0 && letter <= 0xFFE6) || (letter >= 0x20000 && letter <= 0x3FFFD);
}

QString padded(const QString& text, int width, Align align)
{
    const QString blanks(std::max(0, width - columnsOf(text)), QLatin1Char(' '));
    return align == Align::leading ? text + blanks : blanks + text;
}

} // namespace

int columnsOf(const QString& text)
{
    int columns = 0;
    for (const char32_t letter : text.toStdU32String()) {
        const QChar::Category category = QChar::category(letter);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        columns += isWide(letter) ? 2 : 1;
    }
    return columns;
}

QString TextTable::text() const
{
    std::vector<int> widths;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        int width = columnsOf(columns_[i].head);
        for (const QStringList& row : rows_)
            width = std::max(width, columnsOf(harmless(row.value(static_cast<int>(i)))));
        widths.push_back(width);
    }
    QStringList lines;
    const auto addLine = [&](const auto& cellAt) {
        QString line;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            line += (i == 0 ? QString() : QStringLiteral("  ")) + padded(cellAt(i), widths[i], columns_[i].align);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines += line;
    };
    addLine([&](std::size_t i) { return columns_[i].head; });
    addLine([&](std::size_t i) { return QString(widths[i], QLatin1Char('-')); });
    for (const QStringList& row : rows_)
        addLine([&](std::size_t i) { return harmless(row.value(static_cast<int>(i))); });
    return lines.join(QLatin1Char('\n'));
}

} // namespace landbridge::cli
