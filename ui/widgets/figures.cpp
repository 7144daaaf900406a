#include "ui/widgets/figures.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace landbridge {

static bool isArabicDigit(QChar sign)
{
    return sign.unicode() >= 0x0660 && sign.unicode() <= 0x0669;
}

static bool hasArabicDigits(const QString& text)
{
    return std::any_of(text.begin(), text.end(), isArabicDigit);
}

bool isZeroFigure(const QString& text)
{
    bool digits = false;
    for (const QChar sign : text) {
        if (sign.isLetter() || sign.digitValue() > 0)
            return false;
        digits = digits || sign.digitValue() == 0;
    }
    return digits;
}

static double cellWidth(const QFontMetricsF& metrics)
{
    double widest = 0.0;
    for (char16_t digit = 0x0660; digit <= 0x0669; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

static double signWidth(const QFontMetricsF& metrics, QChar sign, double cell)
{
    return isArabicDigit(sign) ? cell : metrics.horizontalAdvance(sign);
}

double figureWidth(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    if (!hasArabicDigits(text))
        return metrics.horizontalAdvance(text);
    const double cell = cellWidth(metrics);
    double width = 0.0;
    for (const QChar sign : text)
        width += signWidth(metrics, sign, cell);
    return width;
}

void paintFigure(QPainter& painter, const QRect& rect, const QString& text)
{
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    if (!hasArabicDigits(text)) {
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        painter.restore();
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const double cell = cellWidth(metrics);
    double x = rect.right() + 1 - figureWidth(text, painter.font());
    for (const QChar sign : text) {
        const double width = signWidth(metrics, sign, cell);
        painter.drawText(QRectF(x, rect.top(), width, rect.height()),
                         Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, QString(sign));
        x += width;
    }
    painter.restore();
}

} // namespace landbridge
