#pragma once

#include "ui/paper/coverage_bar_painter.h"
#include "ui/widgets/figure_widget.h"

namespace landbridge {

/// One coverage bar as wide as the widget; the numbers stand beside it and, for screen readers, in its table.
class CoverageBar : public FigureWidget {
    Q_OBJECT

public:
    explicit CoverageBar(QWidget* parent = nullptr);

    /// Shows `parts`; `table` says the same in words.
    void setParts(const CoverageParts& parts, FigureTable table);
    /// Draws the bar as long as `parts` is of `total`, so that several bars share one scale; 0 fills the width.
    void setScale(double total);
    /// The slim bar that stands beside the words "Rank 1".
    void setSlim(bool slim);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CoverageParts parts_ = {};
    double scale_ = 0.0;
    bool slim_ = false;
};

} // namespace landbridge
