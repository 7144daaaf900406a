#pragma once

#include <QtCore/QRectF>
#include <QtGui/QColor>

#include <array>

class QPainter;

namespace landbridge {

/// How a request is met, in any one unit; nothing is negative.
struct CoverageParts {
    double domestic = 0.0;
    double committed = 0.0;
    double proposed = 0.0;
    double gap = 0.0;

    double total() const { return domestic + committed + proposed + gap; }
    friend bool operator==(const CoverageParts&, const CoverageParts&) = default;
};

enum class CoveragePart { domestic, committed, proposed, gap };

/// What a bar is drawn with; screen and paper bring their own.
struct CoverageColours {
    QColor domestic = {};
    QColor committed = {};
    QColor proposed = {};
    QColor border = {};
    QColor base = {};
};

/// Where each part lies inside `rect`, whose width stands for the total: in the order of `CoveragePart` from the
/// leading edge, 1.5/12 of the height apart, an empty rectangle for a part of zero, at least `least` wide otherwise.
std::array<QRectF, 4> coverageRects(const QRectF& rect, const CoverageParts& parts, Qt::LayoutDirection direction,
                                    double least = 1.0);

/// Draws domestic with dots, committed solid, proposed in stripes and the gap as an outline, so that they differ
/// without colour. The patterns grow with the height of `rect`.
void paintCoverageBar(QPainter& painter, const QRectF& rect, const CoverageParts& parts, const CoverageColours& colours,
                      Qt::LayoutDirection direction);

/// One part alone, for a legend.
void paintCoveragePart(QPainter& painter, const QRectF& rect, CoveragePart part, const CoverageColours& colours,
                       Qt::LayoutDirection direction);

} // namespace landbridge
