#include "ui/widgets/data_table.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>

#include "ui/support/style.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/table_setup.h"

namespace landbridge {

DataTable::DataTable(TableModel& model, bool compact, QWidget* parent) : QTableView(parent), model_(model)
{
    setUpTable(*this, compact);
    setModel(&model);
    setDelegates();
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &DataTable::sortBy);
    connect(&model, &TableModel::orderChanged, this, &DataTable::showOrder);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        keptSelection_ = selectedKeys();
        keptCurrent_ = currentKey();
        isResetting_ = true;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        isResetting_ = false;
        QItemSelection selection;
        for (const QString& key : std::as_const(keptSelection_))
            if (const int row = model_.rowOf(key); row >= 0)
                selection.select(model_.index(row, 0), model_.index(row, model_.columnCount() - 1));
        if (const int row = model_.rowOf(keptCurrent_); row >= 0)
            selectionModel()->setCurrentIndex(model_.index(row, 0), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        if (toldCurrent_ != currentKey())
            Q_EMIT currentKeyChanged(toldCurrent_ = currentKey());
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!(model_.flags(index) & Qt::ItemIsEditable))
            Q_EMIT opened(model_.keyAt(index.row()));
    });
    showOrder();
}

QString DataTable::currentKey() const
{
    return model_.keyAt(currentIndex().row());
}

bool DataTable::setCurrentKey(const QString& key)
{
    const int row = model_.rowOf(key);
    if (row < 0)
        return false;
    selectionModel()->setCurrentIndex(model_.index(row, std::max(0, currentIndex().column())),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    return true;
}

QStringList DataTable::selectedKeys() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    QStringList keys;
    for (const int row : rows)
        keys.append(model_.keyAt(row));
    return keys;
}

void DataTable::setRepeats(int column, std::vector<int> columns)
{
    setItemDelegateForColumn(column, new RepeatedValueDelegate(std::move(columns), this));
}

void DataTable::copySelection(bool headers) const
{
    std::vector<int> rows;
    for (const QString& key : selectedKeys())
        rows.push_back(model_.rowOf(key));
    std::vector<int> columns;
    for (int i = 0; i < model_.columnCount(); ++i)
        if (const int column = horizontalHeader()->logicalIndex(i); !isColumnHidden(column))
            columns.push_back(column);
    if (!rows.empty())
        QGuiApplication::clipboard()->setText(model_.asText(rows, columns, headers));
}

void DataTable::fitColumns()
{
    for (int column = 0; column < model_.columnCount(); ++column)
        resizeColumnToContents(column);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const bool withHeaders =
        event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy) || withHeaders) {
        copySelection(withHeaders);
        return;
    }
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && state() != EditingState && currentIndex().isValid()) {
        if (model_.flags(currentIndex()) & Qt::ItemIsEditable)
            edit(currentIndex());
        else
            Q_EMIT opened(currentKey());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const QString key = model_.keyAt(current.row());
    if (!isResetting_ && key != toldCurrent_)
        Q_EMIT currentKeyChanged(toldCurrent_ = key);
}

void DataTable::setDelegates()
{
    const auto use = [this](int column, QStyledItemDelegate* delegate) { setItemDelegateForColumn(column, delegate); };
    for (int column = 0; column < model_.columnCount(); ++column)
        switch (model_.columns()[static_cast<std::size_t>(column)].kind) {
        case ColumnKind::text:
            break;
        case ColumnKind::repeated:
            use(column, new RepeatedValueDelegate({}, this));
            break;
        case ColumnKind::number:
        case ColumnKind::amount:
            use(column, new AmountDelegate(this));
            break;
        case ColumnKind::status:
            use(column, new StatusDelegate(this));
            break;
        case ColumnKind::coverage:
            use(column, new CoverageDelegate(this));
            break;
        case ColumnKind::lock:
            use(column, new LockDelegate(this));
            break;
        }
}

void DataTable::sortBy(int column)
{
    const SortKey first = model_.firstKey();
    const SortKey second = model_.secondKey();
    const auto turned = [](const SortKey& key) {
        return SortKey{key.column, key.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder};
    };
    const bool adds = (QGuiApplication::keyboardModifiers() & Qt::ShiftModifier) != 0 && first.column >= 0;
    if (column == first.column)
        model_.setOrder(turned(first), adds ? second : SortKey{});
    else if (adds)
        model_.setOrder(first, column == second.column ? turned(second) : SortKey{.column = column});
    else
        model_.setOrder({.column = column});
}

void DataTable::showOrder()
{
    const SortKey first = model_.firstKey();
    horizontalHeader()->setSortIndicatorShown(first.column >= 0);
    horizontalHeader()->setSortIndicator(first.column, first.order);
    setSecondSortSection(horizontalHeader(), model_.secondKey().column);
}

} // namespace landbridge
