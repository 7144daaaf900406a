#include <QtGui/QFontMetricsF>

#include <algorithm>

#include "ui/paper/pieces.h"

namespace landbridge::paper {

QString qstring(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

double widthOf(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QRectF TextSetter::placed(const QRectF& box) const
{
    return rightToLeft_ ? QRectF(kWidth - box.right(), box.top(), box.width(), box.height()) : box;
}

static Qt::Alignment absolute(Align align, bool rightToLeft)
{
    switch (align) {
    case Align::leading:
        return rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    case Align::trailing:
        return rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    case Align::right:
        return Qt::AlignRight;
    case Align::left:
        return Qt::AlignLeft;
    }
    return Qt::AlignLeft;
}

double layOut(QTextLayout& layout, const TextInk& ink)
{
    layout.setTextOption(ink.option);
    layout.setFormats(ink.formats);
    double y = 0.0;
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(ink.width);
        line.setPosition({0.0, y + (ink.step - line.height()) / 2.0});
        y += ink.step;
    }
    layout.endLayout();
    return y;
}

double TextSetter::lay(Piece& piece, const QString& text, const QList<QTextLayout::FormatRange>& formats,
                       const QRectF& box, const TextStyle& style) const
{
    const QRectF place = placed(box);
    const QFont font = fontOf(style.points, style.strong);
    QTextOption option(absolute(style.align, rightToLeft_));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft_ ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    QString shown = text;
    if (style.most == 1)
        shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width());
    // Arabic lines are a tenth higher (look.md, section 7).
    const double step = style.points * kPoint * style.lineHeight * (rightToLeft_ ? 1.1 : 1.0);
    TextInk ink{.text = shown,
                .font = font,
                .option = option,
                .formats = formats,
                .width = place.width(),
                .step = step,
                .at = place.topLeft(),
                .colour = colourOf(style.ink)};
    QTextLayout layout(ink.text, ink.font);
    const double height = layOut(layout, ink);
    piece.texts.push_back(std::move(ink));
    return height;
}

static QTextLayout::FormatRange rangeOf(qsizetype start, qsizetype length)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(start);
    range.length = static_cast<int>(length);
    return range;
}

double TextSetter::add(Piece& piece, const std::vector<report::Span>& spans, const QRectF& box,
                       const TextStyle& style) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const report::Span& span : spans) {
        const QString part = qstring(span.text);
        if (span.strong) {
            QTextLayout::FormatRange range = rangeOf(text.size(), part.size());
            range.format.setFont(fontOf(style.points, true));
            formats.push_back(range);
        }
        text += part;
    }
    return lay(piece, text, formats, box, style);
}

double TextSetter::add(Piece& piece, const QString& text, const QRectF& box, const TextStyle& style) const
{
    return lay(piece, text, {}, box, style);
}

double TextSetter::addWithEnd(Piece& piece, const QString& text, const QString& end, const QRectF& box,
                              const TextStyle& style) const
{
    if (end.isEmpty())
        return lay(piece, text, {}, box, style);
    const QString gap = text.isEmpty() ? QString() : QStringLiteral(" ");
    // A code such as O-NOR-1 is read from left to right and not broken at its hyphens.
    QString whole = end;
    whole.replace(QLatin1Char('-'), QStringLiteral("-\u2060"));
    if (rightToLeft_)
        whole = QChar(0x2068) + whole + QChar(0x2069);
    QTextLayout::FormatRange range = rangeOf(text.size() + gap.size(), whole.size());
    range.format.setForeground(colourOf(Ink::muted));
    return lay(piece, text + gap + whole, {range}, box, style);
}

} // namespace landbridge::paper
