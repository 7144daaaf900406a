#include "ui/paper/coverage_bar_painter.h"

#include <QtGui/QPaintDevice>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace landbridge {

/// The drawings are made for a bar 12 high; everything inside scales with this.
static double unitOf(const QRectF& rect)
{
    return rect.height() / 12.0;
}

std::array<QRectF, 4> coverageRects(const QRectF& rect, const CoverageParts& parts, Qt::LayoutDirection direction,
                                    double least)
{
    std::array<QRectF, 4> rects;
    const std::array<double, 4> amounts{parts.domestic, parts.committed, parts.proposed, parts.gap};
    const double total = parts.total();
    if (total <= 0.0)
        return rects;
    const double space = 1.5 * unitOf(rect);
    double before = 0.0;
    double end = 0.0;
    for (std::size_t part = 0; part < amounts.size(); ++part) {
        if (amounts[part] <= 0.0)
            continue;
        double start = std::max(rect.width() * before / total, end);
        if (before > 0.0)
            start += space;
        before += amounts[part];
        end = std::max(rect.width() * before / total, start + least);
        rects[part] = QRectF(rect.left() + start, rect.top(), end - start, rect.height());
    }
    const double over = std::max(0.0, end - rect.width());
    for (QRectF& place : rects) {
        if (place.isEmpty())
            continue;
        place.moveLeft(std::max(rect.left(), place.left() - over));
        if (direction == Qt::RightToLeft)
            place.moveLeft(rect.left() + rect.right() - place.right());
    }
    return rects;
}

/// `rect` with its edges on whole pixels of the device, so that lines are sharp.
static QRectF onPixels(const QPainter& painter, const QRectF& rect)
{
    const double scale = std::max(0.01, std::abs(painter.transform().m11()) * painter.device()->devicePixelRatioF());
    const auto snap = [scale](double value) { return std::round(value * scale) / scale; };
    const double width = std::max(snap(rect.width()), 1.0 / scale);
    return {snap(rect.left()), snap(rect.top()), width, std::max(snap(rect.height()), 1.0 / scale)};
}

static void outline(QPainter& painter, const QRectF& rect, const QColor& colour, double width)
{
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), width), colour);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - width, rect.width(), width), colour);
    painter.fillRect(QRectF(rect.left(), rect.top(), width, rect.height()), colour);
    painter.fillRect(QRectF(rect.right() - width, rect.top(), width, rect.height()), colour);
}

static void dots(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    const double unit = unitOf(rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (double y = 2.0 * unit; y < rect.height(); y += 4.0 * unit)
        for (double x = 2.0 * unit; x < rect.width(); x += 4.0 * unit)
            painter.drawEllipse(QPointF(rect.left() + x, rect.top() + y), 0.85 * unit, 0.85 * unit);
}

static void stripes(QPainter& painter, const QRectF& rect, const QColor& colour, Qt::LayoutDirection direction)
{
    const double unit = unitOf(rect);
    painter.setPen(QPen(colour, 1.7 * unit, Qt::SolidLine, Qt::FlatCap));
    const double rise = rect.height();
    for (double x = -rise; x < rect.width() + rise; x += 5.0 * unit) {
        const double foot = direction == Qt::RightToLeft ? rect.right() - x : rect.left() + x;
        const double top = direction == Qt::RightToLeft ? foot - rise : foot + rise;
        painter.drawLine(QPointF(foot, rect.bottom()), QPointF(top, rect.top()));
    }
}

void paintCoveragePart(QPainter& painter, const QRectF& rect, CoveragePart part, const CoverageColours& colours,
                       Qt::LayoutDirection direction)
{
    const QRectF place = onPixels(painter, rect);
    const double thin = std::max(1.0, std::floor(unitOf(rect))) * (unitOf(rect) < 0.6 ? 0.5 : 1.0);
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (part) {
    case CoveragePart::domestic:
        painter.fillRect(place, colours.domestic);
        dots(painter, place, colours.base);
        break;
    case CoveragePart::committed:
        painter.fillRect(place, colours.committed);
        break;
    case CoveragePart::proposed:
        painter.fillRect(place, colours.base);
        stripes(painter, place, colours.proposed, direction);
        outline(painter, place, colours.proposed, std::min(thin, place.width()));
        break;
    case CoveragePart::gap:
        painter.fillRect(place, colours.base);
        outline(painter, place, colours.border, std::min(thin, place.width()));
        break;
    }
    painter.restore();
}

void paintCoverageBar(QPainter& painter, const QRectF& rect, const CoverageParts& parts, const CoverageColours& colours,
                      Qt::LayoutDirection direction)
{
    const std::array<QRectF, 4> rects = coverageRects(rect, parts, direction);
    for (std::size_t part = 0; part < rects.size(); ++part)
        if (!rects[part].isEmpty())
            paintCoveragePart(painter, rects[part], static_cast<CoveragePart>(part), colours, direction);
}

} // namespace landbridge
