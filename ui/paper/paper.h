#pragma once

#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QFont>

#include "ui/paper/coverage_bar_painter.h"

/// The sheet of look.md, section 5 "Reports": measures, type and colours of paper; private to the room.
namespace landbridge::paper {

/// Everything on a page is measured in twentieths of a point.
inline constexpr double kPoint = 20.0;
constexpr double millimetres(double number)
{
    return number * 72.0 / 25.4 * kPoint;
}

inline constexpr double kPageWidth = millimetres(210);
inline constexpr double kPageHeight = millimetres(297);
inline constexpr double kLeadingMargin = millimetres(22); ///< at the left, at the right in Arabic
inline constexpr double kTrailingMargin = millimetres(21);
inline constexpr double kTop = millimetres(16);
inline constexpr double kFirstBodyTop = millimetres(16);
inline constexpr double kBodyTop = millimetres(27.5);
inline constexpr double kBodyBottom = millimetres(276);
inline constexpr double kFootLine = millimetres(281);
inline constexpr double kFootText = millimetres(282.6);
inline constexpr double kWidth = kPageWidth - kLeadingMargin - kTrailingMargin;

enum class Ink : unsigned char { text, muted, line, border, accent, warn };
QColor colourOf(Ink ink);
CoverageColours coverageColours();

/// A font of `points`, sized for the sheet's units.
QFont fontOf(double points, bool strong = false);

} // namespace landbridge::paper
