#include "ui/widgets/figure_accessible.h"

#include "ui/widgets/figure_widget.h"

namespace landbridge {

/// One cell; it lives as long as its table and asks it for its text.
class FigureCell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    FigureCell(FigureWidget* figure, int row, int column) : figure_(figure), row_(row), column_(column) {}

    bool isValid() const override { return row_ < static_cast<int>(figure_->table().rows.size()); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(figure_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override { return {}; }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override { return {figure_->mapToGlobal(QPoint()), figure_->size()}; }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        return figure_->table().rows[static_cast<std::size_t>(row_)].value(column_);
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return column_; }
    int rowIndex() const override { return row_; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

private:
    FigureWidget* figure_ = nullptr;
    int row_ = 0;
    int column_ = 0;
};

static QAccessibleInterface* makeFigure(const QString&, QObject* object)
{
    auto* figure = qobject_cast<FigureWidget*>(object);
    return figure != nullptr ? new FigureAccessible(figure) : nullptr;
}

void installFigureAccessibility()
{
    QAccessible::installFactory(&makeFigure);
}

FigureAccessible::FigureAccessible(FigureWidget* figure) : QAccessibleWidget(figure, QAccessible::Table) {}

FigureAccessible::~FigureAccessible()
{
    modelChange(nullptr);
}

const FigureWidget& FigureAccessible::figure() const
{
    return static_cast<const FigureWidget&>(*widget());
}

void* FigureAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int FigureAccessible::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface* FigureAccessible::child(int index) const
{
    return columnCount() > 0 ? cellAt(index / columnCount(), index % columnCount()) : nullptr;
}

int FigureAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    for (const auto& [place, id] : cells_)
        if (QAccessible::accessibleInterface(id) == child)
            return place;
    return -1;
}

QAccessibleInterface* FigureAccessible::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    const int place = row * columnCount() + column;
    if (const auto known = cells_.find(place); known != cells_.end())
        return QAccessible::accessibleInterface(known->second);
    auto* cell = new FigureCell(static_cast<FigureWidget*>(widget()), row, column);
    cells_.emplace(place, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int FigureAccessible::columnCount() const
{
    return static_cast<int>(figure().table().columns.size());
}

int FigureAccessible::rowCount() const
{
    return static_cast<int>(figure().table().rows.size());
}

QString FigureAccessible::columnDescription(int column) const
{
    return figure().table().columns.value(column);
}

QString FigureAccessible::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? figure().table().rows[static_cast<std::size_t>(row)].value(0) : QString();
}

void FigureAccessible::modelChange(QAccessibleTableModelChangeEvent*)
{
    for (const auto& [place, id] : cells_)
        QAccessible::deleteAccessibleInterface(id);
    cells_.clear();
}

} // namespace landbridge
