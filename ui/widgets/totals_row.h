#pragma once

#include <vector>

#include "ui/widgets/figure_widget.h"

class QTableView;

namespace landbridge {

/// One text of a totals row; it may run on over the columns after it that hold nothing.
struct TotalsCell {
    int column = 0;
    QString text = {};
    bool isAmount = false; ///< right aligned, as the column above
    bool muted = false;
};

/// Under a table: the sums of the lines shown, in semibold, and if wanted a second line ("All 43 needs") in muted. It
/// follows the widths, order and scrolling of the table's columns.
class TotalsRow : public FigureWidget {
    Q_OBJECT

public:
    /// `table` is observed and must outlive this row.
    explicit TotalsRow(QTableView& table, QWidget* parent = nullptr);

    void setCells(std::vector<TotalsCell> cells, std::vector<TotalsCell> second = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect cellRect(const std::vector<TotalsCell>& cells, const TotalsCell& cell, int top) const;
    void paintLine(QPainter& painter, const std::vector<TotalsCell>& cells, int top, bool strong) const;

    QTableView& view_;
    std::vector<TotalsCell> cells_;
    std::vector<TotalsCell> second_;
};

} // namespace landbridge
