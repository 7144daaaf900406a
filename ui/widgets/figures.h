#pragma once

#include <QtCore/QRect>
#include <QtCore/QString>

class QFont;
class QPainter;

namespace landbridge {

/// Whether every digit of `text` (Latin or Arabic-Indic) is a zero.
bool isZeroFigure(const QString& text);

/// The width of `text` where every digit takes a cell as wide as the widest one.
double figureWidth(const QString& text, const QFont& font);

/// Draws a number so that its right edge is that of `rect`, in both directions of text, and digits stand under each
/// other: Arabic-Indic digits have different widths, so each is centred in a cell of the widest.
void paintFigure(QPainter& painter, const QRect& rect, const QString& text);

} // namespace landbridge
