#pragma once

#include <vector>

#include "ui/paper/coverage_bar_painter.h"
#include "ui/widgets/figure_widget.h"

namespace landbridge {

/// One step of the ladder, all words ready.
struct LadderStep {
    QString label = {}; ///< "Rank 1"
    QString note = {};  ///< "18 needs, 99 % after", may be empty
    CoverageParts parts = {};
    QString end = {}; ///< the gap left, or a percentage
};

/// Three coverage bars, one per national rank, on one scale, with a figure at the end.
class GapLadder : public FigureWidget {
    Q_OBJECT

public:
    explicit GapLadder(QWidget* parent = nullptr);

    /// Shows `steps`; `table` says the same in words.
    void setSteps(std::vector<LadderStep> steps, FigureTable table);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int leadWidth() const;

    std::vector<LadderStep> steps_;
};

} // namespace landbridge
