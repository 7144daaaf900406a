#include "ui/widgets/delegates.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

#include "ui/support/icon_engine.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/figures.h"

#include <algorithm>
#include <cmath>

namespace landbridge {

static QSize rowSize(double contentWidth)
{
    const Theme theme = currentTheme();
    return {static_cast<int>(std::ceil(contentWidth)) + 2 * theme.scaled(8) + 1, theme.measures().compactRow};
}

static QColor inkOf(const QStyleOptionViewItem& option, bool muted)
{
    const Theme theme = currentTheme();
    if (muted)
        return theme.colour(Token::muted, groundOf(option));
    return theme.colour(groundOf(option) == Ground::selected ? Token::selText : Token::text);
}

/// The size of the codes beside a text, smaller than it.
static QFont codeFont(const QFont& font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.92);
    smaller.setWeight(QFont::Normal);
    return smaller;
}

static double wholeWidth(const QFont& font, const QModelIndex& index)
{
    const QString code = index.data(kCodeRole).toString();
    const double words = QFontMetricsF(font).horizontalAdvance(index.data().toString());
    return code.isEmpty() ? words
                          : words + currentTheme().scaled(4) + QFontMetricsF(codeFont(font)).horizontalAdvance(code);
}

bool TextDelegate::isMuted(const QModelIndex& index) const
{
    return index.data(kMutedRole).toBool();
}

void TextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintCellGround(*painter, option, index);
    painter->save();
    const QFont font = cellFont(option, index);
    const QString words = index.data().toString();
    const QString code = index.data(kCodeRole).toString();
    const QRect room = cellContent(option);
    const int codeWidth =
        code.isEmpty() ? 0 : QFontMetrics(codeFont(font)).horizontalAdvance(code) + currentTheme().scaled(4);
    const int textWidth =
        std::min(QFontMetrics(font).horizontalAdvance(words) + 1, std::max(0, room.width() - codeWidth));
    painter->setFont(font);
    painter->setPen(inkOf(option, isMuted(index)));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    if (code.isEmpty()) {
        const auto place =
            alignment.isValid() ? Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeading;
        paintCellText(*painter, room, words, option, place);
    } else {
        const QRect first(room.left(), room.top(), textWidth, room.height());
        const QRect second(room.left() + textWidth, room.top(), codeWidth, room.height());
        paintCellText(*painter, QStyle::visualRect(option.direction, room, first), words, option);
        painter->setFont(codeFont(font));
        painter->setPen(inkOf(option, true));
        const QFontMetrics metrics(font);
        const int baseline = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent();
        const QRect place = QStyle::visualRect(option.direction, room, second);
        const int gap = option.direction == Qt::RightToLeft ? 0 : currentTheme().scaled(4);
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(QPoint(place.left() + gap, baseline), code);
    }
    painter->restore();
}

QSize TextDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return rowSize(wholeWidth(cellFont(option, index), index) + 1);
}

bool TextDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    const bool own = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() != QEvent::ToolTip || own || sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString().toHtmlEscaped(), view);
    return true;
}

RepeatedValueDelegate::RepeatedValueDelegate(std::vector<int> columns, QObject* parent)
    : TextDelegate(parent), columns_(std::move(columns))
{
}

bool RepeatedValueDelegate::isMuted(const QModelIndex& index) const
{
    if (TextDelegate::isMuted(index))
        return true;
    if (index.row() == 0)
        return false;
    const auto repeats = [&index](int column) {
        return index.siblingAtColumn(column).data() == index.sibling(index.row() - 1, column).data();
    };
    return repeats(index.column()) && std::all_of(columns_.begin(), columns_.end(), repeats);
}

void AmountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintCellGround(*painter, option, index);
    painter->save();
    const QString figure = index.data().toString();
    painter->setFont(cellFont(option, index));
    painter->setPen(inkOf(option, index.data(kMutedRole).toBool() || isZeroFigure(figure)));
    const QRect room = cellContent(option);
    const bool fits = figureWidth(figure, painter->font()) <= room.width();
    paintFigure(*painter, room,
                fits ? figure : painter->fontMetrics().elidedText(figure, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize AmountDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return rowSize(figureWidth(index.data().toString(), cellFont(option, index)) + 1);
}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintCellGround(*painter, option, index);
    const auto parts = index.data(kPartsRole).value<CoverageParts>();
    if (parts.total() <= 0.0)
        return;
    const Theme theme = currentTheme();
    const QRect room = cellContent(option);
    const double scale = index.data(kScaleRole).toDouble();
    const double length = scale > 0.0 ? std::min(1.0, parts.total() / scale) * room.width() : room.width();
    const int height = theme.measures().barTable;
    QRect bar(room.left(), room.center().y() - height / 2 + 1, static_cast<int>(std::lround(length)), height);
    bar = QStyle::visualRect(option.direction, room, bar);
    if (theme.isHighContrast() && groundOf(option) == Ground::selected)
        painter->fillRect(bar.adjusted(-2, -2, 2, 2), theme.colour(Token::base));
    paintCoverageBar(*painter, bar, parts, coverageColours(theme), option.direction);
}

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return rowSize(currentTheme().scaled(120));
}

void LockDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintCellGround(*painter, option, index);
    if (!index.data(kLockedRole).toBool())
        return;
    const int side = currentTheme().measures().iconRow;
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    paintIcon(*painter, square, QStringLiteral("lock"), inkOf(option, false));
}

QSize LockDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return rowSize(currentTheme().measures().iconRow);
}

} // namespace landbridge
