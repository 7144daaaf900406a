#include "ui/widgets/coverage_bar.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include "ui/widgets/cell_paint.h"

#include <algorithm>
#include <cmath>

namespace landbridge {

CoverageBar::CoverageBar(QWidget* parent) : FigureWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageBar::setParts(const CoverageParts& parts, FigureTable table)
{
    parts_ = parts;
    setTable(std::move(table));
    update();
}

void CoverageBar::setScale(double total)
{
    scale_ = total;
    update();
}

void CoverageBar::setSlim(bool slim)
{
    slim_ = slim;
    setSizePolicy(slim ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

QSize CoverageBar::sizeHint() const
{
    const Theme theme = currentTheme();
    return {theme.scaled(slim_ ? 96 : 200), slim_ ? theme.measures().barRank : theme.measures().barPanel};
}

QSize CoverageBar::minimumSizeHint() const
{
    return {slim_ ? sizeHint().width() : currentTheme().scaled(60), sizeHint().height()};
}

void CoverageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect bar = rect();
    if (scale_ > 0.0)
        bar.setWidth(static_cast<int>(std::lround(std::min(1.0, parts_.total() / scale_) * width())));
    bar = QStyle::visualRect(layoutDirection(), rect(), bar);
    paintCoverageBar(painter, bar, parts_, coverageColours(currentTheme()), layoutDirection());
}

} // namespace landbridge
