#include "ui/widgets/figure_table_view.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHeaderView>

#include "ui/support/theme.h"
#include "ui/widgets/table_setup.h"

namespace landbridge {

FigureTableView::FigureTableView(QWidget* parent) : QTableView(parent), model_(new QStandardItemModel(this))
{
    setUpTable(*this, true);
    setModel(model_);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSortingEnabled(false);
}

void FigureTableView::setFigure(const FigureTable& figure)
{
    model_->clear();
    model_->setHorizontalHeaderLabels(figure.columns);
    for (const QStringList& row : figure.rows) {
        QList<QStandardItem*> items;
        for (int column = 0; column < row.size(); ++column) {
            auto* item = new QStandardItem(row[column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
            items.append(item);
        }
        model_->appendRow(items);
    }
    setAccessibleName(figure.caption);
    for (int column = 1; column < model_->columnCount(); ++column)
        resizeColumnToContents(column);
    if (model_->columnCount() > 0)
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    updateGeometry();
}

QSize FigureTableView::sizeHint() const
{
    const Measures measures = currentTheme().measures();
    return {currentTheme().scaled(320), measures.header + model_->rowCount() * measures.compactRow + 2};
}

QSize FigureTableView::minimumSizeHint() const
{
    return {currentTheme().scaled(160), currentTheme().measures().header + currentTheme().measures().compactRow};
}

} // namespace landbridge
