#include "ui/widgets/gap_ladder.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include "ui/widgets/cell_paint.h"
#include "ui/widgets/figures.h"

#include <algorithm>
#include <cmath>

namespace landbridge {

GapLadder::GapLadder(QWidget* parent) : FigureWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GapLadder::setSteps(std::vector<LadderStep> steps, FigureTable table)
{
    steps_ = std::move(steps);
    setTable(std::move(table));
    updateGeometry();
    update();
}

/// Space of labels and notes before the bars.
int GapLadder::leadWidth() const
{
    const Theme theme = currentTheme();
    int widest = 0;
    for (const LadderStep& step : steps_) {
        const int label = QFontMetrics(theme.font(step.note.isEmpty() ? TextRole::body : TextRole::strong))
                              .horizontalAdvance(step.label);
        const int note = step.note.isEmpty()
                             ? 0
                             : theme.scaled(10) + QFontMetrics(theme.font(TextRole::body)).horizontalAdvance(step.note);
        widest = std::max(widest, label + note);
    }
    return widest + theme.scaled(18);
}

QSize GapLadder::sizeHint() const
{
    const Theme theme = currentTheme();
    return {leadWidth() + theme.scaled(360), static_cast<int>(steps_.size()) * theme.scaled(24)};
}

QSize GapLadder::minimumSizeHint() const
{
    return {leadWidth() + currentTheme().scaled(140), sizeHint().height()};
}

void GapLadder::paintEvent(QPaintEvent*)
{
    const Theme theme = currentTheme();
    QPainter painter(this);
    double scale = 0.0;
    int end = 0;
    for (const LadderStep& step : steps_) {
        scale = std::max(scale, step.parts.total());
        end = std::max(end, static_cast<int>(std::ceil(figureWidth(step.end, theme.font(TextRole::body)))));
    }
    const int lead = leadWidth();
    const int room = width() - lead - end - theme.scaled(16);
    const auto visual = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const Qt::Alignment edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute;
    const int pitch = theme.scaled(24);
    int y = 0;
    for (const LadderStep& step : steps_) {
        painter.setFont(theme.font(step.note.isEmpty() ? TextRole::body : TextRole::strong));
        painter.setPen(theme.colour(Token::text));
        painter.drawText(visual({0, y, lead, pitch}), static_cast<int>(edge | Qt::AlignVCenter), step.label);
        if (!step.note.isEmpty()) {
            const int label = painter.fontMetrics().horizontalAdvance(step.label) + theme.scaled(10);
            painter.setFont(theme.font(TextRole::body));
            painter.setPen(theme.colour(Token::muted));
            painter.drawText(visual({label, y, lead - label, pitch}), static_cast<int>(edge | Qt::AlignVCenter),
                             step.note);
        }
        const int length = scale > 0.0 ? static_cast<int>(std::lround(room * step.parts.total() / scale)) : 0;
        const QRect bar(lead, y + (pitch - theme.measures().barPanel) / 2, length, theme.measures().barPanel);
        if (length > 0)
            paintCoverageBar(painter, visual(bar), step.parts, coverageColours(theme), layoutDirection());
        painter.setFont(theme.font(TextRole::body));
        painter.setPen(theme.colour(Token::text));
        paintFigure(painter, visual({width() - end, y, end, pitch}), step.end);
        y += pitch;
    }
}

} // namespace landbridge
