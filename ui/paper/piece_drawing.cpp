#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

#include "ui/paper/pieces.h"

namespace landbridge::paper {

/// The shapes of resources/icons, on their grid of 24.
static QPainterPath pathOf(Sign sign)
{
    QPainterPath path;
    switch (sign) {
    case Sign::logo:
        path.moveTo(2.5, 18);
        path.lineTo(9, 18);
        path.moveTo(15, 18);
        path.lineTo(21.5, 18);
        path.arcMoveTo(QRectF(4.5, 10, 15, 16), 180);
        path.arcTo(QRectF(4.5, 10, 15, 16), 180, -180);
        path.moveTo(12, 10);
        path.lineTo(12, 18);
        break;
    case Sign::shield:
        path.moveTo(12, 3);
        path.lineTo(20, 6);
        path.lineTo(20, 12);
        path.cubicTo(20, 16.5, 17, 19.5, 12, 21);
        path.cubicTo(7, 19.5, 4, 16.5, 4, 12);
        path.lineTo(4, 6);
        path.closeSubpath();
        path.moveTo(8.5, 12);
        path.lineTo(11, 14.5);
        path.lineTo(15.5, 9.5);
        break;
    case Sign::warning:
        path.moveTo(12, 4);
        path.lineTo(21, 20);
        path.lineTo(3, 20);
        path.closeSubpath();
        path.moveTo(12, 10);
        path.lineTo(12, 14.5);
        path.moveTo(12, 17);
        path.lineTo(12, 17.1);
        break;
    }
    return path;
}

static void drawSign(QPainter& painter, const SignInk& sign)
{
    const Ink ink = sign.sign == Sign::logo ? Ink::accent : sign.sign == Sign::warning ? Ink::warn : Ink::text;
    painter.save();
    painter.translate(sign.box.topLeft());
    painter.scale(sign.box.width() / 24.0, sign.box.height() / 24.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(colourOf(ink), sign.sign == Sign::logo ? 2.4 : 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(sign.sign));
    painter.restore();
}

static void drawFigures(QPainter& painter, const FigureInk& ink)
{
    const QFontMetricsF metrics(ink.font);
    double digit = 0.0;
    for (char16_t code = 0x0660; code <= 0x0669; ++code)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(code)));
    painter.setFont(ink.font);
    painter.setPen(ink.colour);
    double right = ink.box.right();
    for (qsizetype i = ink.text.size() - 1; i >= 0; --i) {
        const QChar letter = ink.text[i];
        const double width = letter.isDigit() ? digit : metrics.horizontalAdvance(letter);
        right -= width;
        painter.drawText(QPointF(right + (width - metrics.horizontalAdvance(letter)) / 2.0,
                                 ink.box.center().y() + (metrics.ascent() - metrics.descent()) / 2.0),
                         QString(letter));
    }
}

/// In points, so that the smallest part is a point wide.
static void drawBar(QPainter& painter, const BarInk& ink, Qt::LayoutDirection direction)
{
    painter.save();
    painter.scale(kPoint, kPoint);
    const QRectF box(ink.box.left() / kPoint, ink.box.top() / kPoint, ink.box.width() / kPoint,
                     ink.box.height() / kPoint);
    paintCoverageBar(painter, box,
                     {.domestic = static_cast<double>(ink.bar.domestic),
                      .committed = static_cast<double>(ink.bar.committed),
                      .proposed = static_cast<double>(ink.bar.proposed),
                      .gap = static_cast<double>(ink.bar.gap)},
                     coverageColours(), direction);
    painter.restore();
}

void draw(QPainter& painter, const Piece& piece, const QPointF& at, bool rightToLeft)
{
    const Qt::LayoutDirection direction = rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    painter.save();
    painter.translate(at);
    for (const RuleInk& rule : piece.rules)
        painter.fillRect(rule.box, colourOf(rule.ink));
    for (const BarInk& bar : piece.bars)
        drawBar(painter, bar, direction);
    for (const KeyInk& key : piece.keys)
        paintCoveragePart(painter, key.box, key.part, coverageColours(), direction);
    for (const SignInk& sign : piece.signs)
        drawSign(painter, sign);
    for (const TextInk& text : piece.texts) {
        QTextLayout layout(text.text, text.font);
        layOut(layout, text);
        painter.setPen(text.colour);
        layout.draw(&painter, text.at);
    }
    for (const FigureInk& figure : piece.figures)
        drawFigures(painter, figure);
    painter.restore();
}

} // namespace landbridge::paper
