#pragma once

#include <QtWidgets/QWidget>

#include "ui/support/table_model.h"
#include "ui/widgets/gap_ladder.h"
#include "ui/widgets/totals_row.h"
#include "ui/widgets/value_rows.h"

class QComboBox;

namespace landbridge {

class CoverageLegend;
class DataTable;
class EmptyState;
class FigureTableView;
class LinkLabel;
class ViewTitle;

/// The states with their bars, totals below, and under them the ladder by rank beside the reasons.
class GapsView : public QWidget {
    Q_OBJECT

public:
    explicit GapsView(TableModel& model, QWidget* parent = nullptr);

    ViewTitle* titleRow() const { return title_; }
    DataTable* table() const { return table_; }
    TotalsRow* totals() const { return totals_; }
    EmptyState* emptyState() const { return empty_; }
    QComboBox* measures() const { return measures_; }

    void setLadder(std::vector<LadderStep> steps, const FigureTable& figure);
    void setReasons(const std::vector<ValueRow>& rows);
    /// Shows a sentence in place of the table; empty = the table.
    void setSentence(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFoot();
    void toggleTable();
    void follow();
    void fit();

    TableModel& model_;
    ViewTitle* title_ = nullptr;
    QComboBox* measures_ = nullptr;
    CoverageLegend* legend_ = nullptr;
    EmptyState* empty_ = nullptr;
    DataTable* table_ = nullptr;
    TotalsRow* totals_ = nullptr;
    QWidget* foot_ = nullptr;
    GapLadder* ladder_ = nullptr;
    FigureTableView* ladderTable_ = nullptr;
    ValueRows* reasons_ = nullptr;
    QAction* asTable_ = nullptr;
};

} // namespace landbridge
