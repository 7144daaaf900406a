#include "ui/support/table_model.h"

#include <QtCore/QSet>

#include <algorithm>

#include "ui/support/icon_engine.h"
#include "ui/support/row_order.h"

namespace landbridge {

namespace {

/// Above this many separate places of change a reset is cheaper for the views than telling each.
constexpr int kManyRuns = 64;

QString spoken(const TableCell& cell)
{
    if (!cell.accessibleText.isEmpty())
        return cell.accessibleText;
    return cell.code.isEmpty() ? cell.text : cell.text + u' ' + cell.code;
}

/// The text as it can stand between tabs.
QString plain(const TableCell& cell)
{
    QString text = cell.text.isEmpty() ? spoken(cell) : cell.code.isEmpty() ? cell.text : cell.text + u' ' + cell.code;
    for (QChar& sign : text)
        if (sign == u'\t' || sign == u'\n' || sign == u'\r')
            sign = u' ';
    return text;
}

template <class Rows>
QSet<QString> keysOf(const Rows& rows)
{
    QSet<QString> keys;
    keys.reserve(static_cast<qsizetype>(rows.size()));
    for (const auto& row : rows)
        keys.insert(row->key);
    return keys;
}

/// How many runs of rows are not among `keys`.
template <class Rows>
int runsOutside(const Rows& rows, const QSet<QString>& keys)
{
    int runs = 0;
    bool inside = true;
    for (const auto& row : rows) {
        const bool known = keys.contains(row->key);
        runs += inside && !known ? 1 : 0;
        inside = known;
    }
    return runs;
}

bool isNumeric(ColumnKind kind)
{
    return kind == ColumnKind::amount || kind == ColumnKind::number;
}

} // namespace

TableModel::TableModel(std::vector<TableColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns))
{
}

int TableModel::column(const QString& id) const
{
    const auto found = std::ranges::find(columns_, id, &TableColumn::id);
    return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

void TableModel::setColumnTitle(const QString& id, const QString& title)
{
    const int place = column(id);
    if (place < 0 || columns_[static_cast<std::size_t>(place)].title == title)
        return;
    columns_[static_cast<std::size_t>(place)].title = title;
    Q_EMIT headerDataChanged(Qt::Horizontal, place, place);
}

void TableModel::setRows(std::vector<TableRow> rows)
{
    rows_.clear();
    rows_.reserve(rows.size());
    for (TableRow& row : rows) {
        assert(row.cells.size() == columns_.size());
        rows_.push_back(std::make_shared<const TableRow>(std::move(row)));
    }
    rearrange();
}

void TableModel::setFilter(Filter filter)
{
    filter_ = std::move(filter);
    rearrange();
}

void TableModel::setOrder(SortKey first, SortKey second)
{
    if (first == first_ && second == second_)
        return;
    first_ = first;
    second_ = second;
    rearrange();
    Q_EMIT orderChanged();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    setOrder({.column = column, .order = order});
}

int TableModel::rowOf(const QString& key) const
{
    if (!places_) {
        places_.emplace();
        places_->reserve(shownCount());
        for (int i = 0; i < shownCount(); ++i)
            places_->insert(shownRow(i).key, i);
    }
    return places_->value(key, -1);
}

TableModel::Rows TableModel::arranged() const
{
    Rows wanted;
    if (filter_)
        std::ranges::copy_if(rows_, std::back_inserter(wanted),
                             [this](const RowPointer& row) { return filter_(*row); });
    else
        wanted = rows_;
    return inOrder(std::move(wanted), first_, second_);
}

void TableModel::rearrange()
{
    const Rows wanted = arranged();
    if (!moveTo(wanted)) {
        beginResetModel();
        shown_ = wanted;
        places_.reset();
        endResetModel();
    }
    Q_EMIT shownChanged();
}

/// False where too much is other; nothing has happened then.
bool TableModel::moveTo(const Rows& wanted)
{
    if (runsOutside(shown_, keysOf(wanted)) + runsOutside(wanted, keysOf(shown_)) > kManyRuns)
        return false;
    removeGone(wanted);
    reorder(wanted);
    insertNew(wanted);
    replaceChanged(wanted);
    return true;
}

void TableModel::removeGone(const Rows& wanted)
{
    const QSet<QString> kept = keysOf(wanted);
    for (int last = shownCount() - 1; last >= 0; --last) {
        if (kept.contains(shownRow(last).key))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(shownRow(first - 1).key))
            --first;
        beginRemoveRows({}, first, last);
        shown_.erase(shown_.begin() + first, shown_.begin() + last + 1);
        places_.reset();
        endRemoveRows();
        last = first;
    }
}

void TableModel::reorder(const Rows& wanted)
{
    const QSet<QString> known = keysOf(shown_);
    Rows moved;
    std::ranges::copy_if(wanted, std::back_inserter(moved),
                         [&known](const RowPointer& row) { return known.contains(row->key); });
    if (std::ranges::equal(
            moved, shown_, {}, [](const RowPointer& row) { return row->key; },
            [](const RowPointer& row) { return row->key; }))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList keys;
    for (const QModelIndex& index : before)
        keys.append(keyAt(index.row()));
    shown_ = std::move(moved);
    places_.reset();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after.append(index(rowOf(keys[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TableModel::insertNew(const Rows& wanted)
{
    const QSet<QString> known = keysOf(shown_);
    const int count = static_cast<int>(wanted.size());
    for (int first = 0; first < count; ++first) {
        if (known.contains(wanted[static_cast<std::size_t>(first)]->key))
            continue;
        int last = first;
        while (last + 1 < count && !known.contains(wanted[static_cast<std::size_t>(last + 1)]->key))
            ++last;
        beginInsertRows({}, first, last);
        shown_.insert(shown_.begin() + first, wanted.begin() + first, wanted.begin() + last + 1);
        places_.reset();
        endInsertRows();
        first = last;
    }
}

void TableModel::replaceChanged(const Rows& wanted)
{
    int first = -1;
    const auto tell = [this, &first](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(end - 1, columnCount() - 1));
        first = -1;
    };
    for (int i = 0; i < shownCount(); ++i) {
        RowPointer& row = shown_[static_cast<std::size_t>(i)];
        const RowPointer& next = wanted[static_cast<std::size_t>(i)];
        const bool differs = row != next && !(*row == *next);
        row = next;
        if (!differs)
            tell(i);
        else if (first < 0)
            first = i;
    }
    tell(shownCount());
}

QString TableModel::asText(const std::vector<int>& rows, const std::vector<int>& columns, bool headers) const
{
    QStringList lines;
    QStringList line;
    if (headers) {
        for (const int column : columns)
            line.append(columns_[static_cast<std::size_t>(column)].title);
        lines.append(line.join(u'\t'));
    }
    for (const int row : rows) {
        line.clear();
        for (const int column : columns)
            line.append(plain(shownRow(row).cells[static_cast<std::size_t>(column)]));
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : shownCount();
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableCell& cell = shownRow(index.row()).cells[static_cast<std::size_t>(index.column())];
    const ColumnKind kind = columns_[static_cast<std::size_t>(index.column())].kind;
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::EditRole:
        return cell.editText.isEmpty() ? cell.text : cell.editText;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::AccessibleTextRole:
        return spoken(cell);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(isNumeric(kind) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter);
    case kMutedRole:
        return cell.isMuted;
    case kStrongRole:
        return cell.isStrong;
    case kLockedRole:
        return cell.isLocked;
    case kCodeRole:
        return cell.code.isEmpty() ? QVariant() : QVariant(cell.code);
    case kStatusRole:
        return cell.status ? QVariant(*cell.status) : QVariant();
    case kPartsRole:
        return cell.parts ? QVariant::fromValue(*cell.parts) : QVariant();
    case kScaleRole:
        return cell.scale > 0 ? QVariant(cell.scale) : QVariant();
    default:
        return {};
    }
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !edit_ || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    return edit_(keyAt(index.row()), columns_[static_cast<std::size_t>(index.column())].id, value.toString());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = columns_[static_cast<std::size_t>(section)];
    const bool isSign = column.kind == ColumnKind::lock;
    if (role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && !isSign))
        return column.title;
    if (role == Qt::DecorationRole && isSign)
        return landbridge::icon(QStringLiteral("lock"));
    if (role == Qt::ToolTipRole && !column.toolTip.isEmpty())
        return column.toolTip;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(isNumeric(column.kind) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) |
            Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (edit_ && columns_[static_cast<std::size_t>(index.column())].isEditable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace landbridge
