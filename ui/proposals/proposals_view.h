#pragma once

#include <QtWidgets/QWidget>

#include "ui/support/table_model.h"

class QMenu;

namespace landbridge {

class DataTable;
class EmptyState;
class FilterBar;
class StatePanel;
class TotalsRow;
class ViewTitle;

/// Title, filters, table, totals and the panel of a state, under each other.
class ProposalsView : public QWidget {
    Q_OBJECT

public:
    ProposalsView(TableModel& model, QWidget* parent = nullptr);

    ViewTitle* titleRow() const { return title_; }
    FilterBar* filters() const { return filters_; }
    DataTable* table() const { return table_; }
    TotalsRow* totals() const { return totals_; }
    StatePanel* panel() const { return panel_; }
    EmptyState* emptyState() const { return empty_; }
    QMenu* columnsMenu() const { return columns_; }
    /// Shows a sentence in the table's place, or the table where it is empty.
    void setSentence(const QString& sentence);
    void follow();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void fitPanel();

    TableModel& model_;
    ViewTitle* title_ = nullptr;
    FilterBar* filters_ = nullptr;
    DataTable* table_ = nullptr;
    TotalsRow* totals_ = nullptr;
    StatePanel* panel_ = nullptr;
    EmptyState* empty_ = nullptr;
    QMenu* columns_ = nullptr;
    bool isNarrow_ = false;
};

} // namespace landbridge
