#pragma once

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

#include <map>
#include <memory>

namespace landbridge {

class FigureWidget;
class FigureCell;

/// Makes every FigureWidget known to assistive programs as a table. May be called often.
void installFigureAccessibility();

/// The table of a painted figure: cells are the texts of its FigureTable.
class FigureAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit FigureAccessible(FigureWidget* figure);
    ~FigureAccessible() override;

    void* interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int columnCount() const override;
    int rowCount() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedCellCount() const override { return 0; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    const FigureWidget& figure() const;

    mutable std::map<int, QAccessible::Id> cells_; ///< owned by Qt's cache of interfaces, deleted with the table
};

} // namespace landbridge
