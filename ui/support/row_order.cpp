#include "ui/support/row_order.h"

#include <QtCore/QCollator>

#include <algorithm>
#include <numeric>
#include <variant>

#include "ui/words/tongue.h"

namespace landbridge {

namespace {

/// Nothing, a number or a word; a word is prepared once for all its comparisons.
using Value = std::variant<std::monostate, qint64, double, QCollatorSortKey>;

QCollator collator()
{
    QCollator collator(QLocale(languageCode(Tongue().language())));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

Value valueOf(const TableCell& cell, const QCollator& collator)
{
    switch (cell.sortKey.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::Bool:
        return cell.sortKey.toLongLong();
    case QMetaType::Double:
        return cell.sortKey.toDouble();
    default:
        break;
    }
    const QString text = cell.sortKey.isValid() ? cell.sortKey.toString() : cell.text;
    return text.isEmpty() ? Value() : Value(collator.sortKey(text));
}

/// Below, at or above zero as `a` comes before, with or after `b` in ascending order.
int compared(const Value& a, const Value& b)
{
    if (a.index() != b.index()) {
        const bool numbers = a.index() > 0 && b.index() > 0 && a.index() < 3 && b.index() < 3;
        if (!numbers)
            return a.index() < b.index() ? -1 : 1;
        const auto number = [](const Value& v) {
            return v.index() == 1 ? static_cast<double>(std::get<1>(v)) : std::get<2>(v);
        };
        return number(a) < number(b) ? -1 : number(b) < number(a) ? 1 : 0;
    }
    if (const auto* whole = std::get_if<qint64>(&a))
        return *whole < std::get<qint64>(b) ? -1 : std::get<qint64>(b) < *whole ? 1 : 0;
    if (const auto* broken = std::get_if<double>(&a))
        return *broken < std::get<double>(b) ? -1 : std::get<double>(b) < *broken ? 1 : 0;
    if (const auto* word = std::get_if<QCollatorSortKey>(&a))
        return word->compare(std::get<QCollatorSortKey>(b));
    return 0;
}

/// The values of one column, by place of the row.
struct Column {
    std::vector<Value> values = {};
    bool isDescending = false;

    int compare(std::size_t a, std::size_t b) const
    {
        const bool noA = values[a].index() == 0;
        const bool noB = values[b].index() == 0;
        if (noA || noB)
            return static_cast<int>(noA) - static_cast<int>(noB);
        const int answer = compared(values[a], values[b]);
        return isDescending ? -answer : answer;
    }
};

} // namespace

std::vector<std::shared_ptr<const TableRow>> inOrder(std::vector<std::shared_ptr<const TableRow>> rows, SortKey first,
                                                     SortKey second)
{
    std::vector<Column> columns;
    const QCollator words = collator();
    for (const SortKey& key : {first, second}) {
        if (key.column < 0)
            continue;
        Column& column = columns.emplace_back();
        column.isDescending = key.order == Qt::DescendingOrder;
        for (const auto& row : rows)
            column.values.push_back(valueOf(row->cells[static_cast<std::size_t>(key.column)], words));
    }
    if (columns.empty())
        return rows;
    std::vector<std::size_t> places(rows.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, [&columns](std::size_t a, std::size_t b) {
        for (const Column& column : columns)
            if (const int answer = column.compare(a, b); answer != 0)
                return answer < 0;
        return false;
    });
    std::vector<std::shared_ptr<const TableRow>> ordered;
    ordered.reserve(rows.size());
    for (const std::size_t place : places)
        ordered.push_back(std::move(rows[place]));
    return ordered;
}

} // namespace landbridge
