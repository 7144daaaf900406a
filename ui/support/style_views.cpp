#include "ui/support/style_paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTableView>

#include "ui/support/icon_engine.h"

#include <algorithm>

namespace landbridge::style_paint {

void frame(QPainter& painter, const QRect& rect, const QColor& colour)
{
    const int width = currentTheme().measures().outline;
    painter.fillRect(rect.left(), rect.top(), rect.width(), width, colour);
    painter.fillRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width, colour);
    painter.fillRect(rect.left(), rect.top(), width, rect.height(), colour);
    painter.fillRect(rect.right() + 1 - width, rect.top(), width, rect.height(), colour);
}

void line(QPainter& painter, const QRect& rect, Qt::Edge edge, const QColor& colour)
{
    switch (edge) {
    case Qt::TopEdge:
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, colour);
        return;
    case Qt::BottomEdge:
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour);
        return;
    case Qt::LeftEdge:
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), colour);
        return;
    case Qt::RightEdge:
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), colour);
        return;
    }
    Q_UNREACHABLE();
}

/// The bar at the leading edge of the view, where the cell that is drawn covers it.
static QRect leadingBar(const QStyleOptionViewItem& option, const QWidget* widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    const int width = currentTheme().measures().selectionBar;
    const QRect whole =
        view != nullptr ? QRect(0, option.rect.top(), view->viewport()->width(), option.rect.height()) : option.rect;
    const QRect bar(whole.left(), whole.top(), width, whole.height());
    return QStyle::visualRect(option.direction, whole, bar).intersected(option.rect);
}

void viewRow(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    const Theme theme = currentTheme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, theme.colour(Token::rowSel));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(option.rect, theme.colour(Token::rowHover));
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (table != nullptr && !table->showGrid())
        line(painter, option.rect, Qt::BottomEdge, theme.colour(Token::line));
    if (selected)
        painter.fillRect(leadingBar(option, widget),
                         theme.colour(theme.isHighContrast() ? Token::base : Token::accent));
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option)
{
    const Theme theme = currentTheme();
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(option.rect, theme.colour(pressed ? Token::rowSel : hovered ? Token::rowHover : Token::base));
    const bool across = option.orientation == Qt::Horizontal;
    const Qt::Edge edge = across ? Qt::BottomEdge : option.direction == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge;
    line(painter, option.rect, edge, theme.colour(across ? Token::border : Token::line));
}

static constexpr int kSortSign = 16; ///< room for the triangle or the "2" after the words of a header

static int secondSection(const QWidget* widget)
{
    const QVariant second = widget != nullptr ? widget->property("secondSortSection") : QVariant();
    return second.isValid() ? second.toInt() : -1;
}

void headerLabel(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget)
{
    const Theme theme = currentTheme();
    const bool first = option.sortIndicator != QStyleOptionHeader::None;
    const bool second = !first && option.section == secondSection(widget);
    const int sign = first || second ? theme.scaled(kSortSign) : 0;
    painter.save();
    QFont font = theme.font(TextRole::tableHeader);
    painter.setFont(font);
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? theme.colour(Token::text) : theme.disabledInk());
    const QRect room = option.rect;
    if (!option.icon.isNull()) {
        const int side = theme.measures().iconChip;
        QRect square(0, 0, side, side);
        square.moveCenter(room.center());
        if (!option.text.isEmpty())
            square = QStyle::visualRect(option.direction, room, QRect(room.left(), square.top(), side, side));
        option.icon.paint(&painter, square);
    }
    const QFontMetrics metrics(font);
    const QString words = metrics.elidedText(option.text, Qt::ElideRight, std::max(0, room.width() - sign));
    const int width = metrics.horizontalAdvance(words) + sign;
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    QRect content(room.left(), room.top(), width, room.height());
    if (alignment.testFlag(Qt::AlignRight))
        content.moveRight(room.right());
    else if (alignment.testFlag(Qt::AlignHCenter))
        content.moveLeft(room.left() + (room.width() - width) / 2);
    const QRect text = QStyle::visualRect(option.direction, content, content.adjusted(0, 0, -sign, 0));
    painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine, words);
    const QRect after = QStyle::visualRect(option.direction, content, content.adjusted(width - sign, 0, 0, 0));
    if (first) {
        QRect triangle(0, 0, theme.scaled(10), theme.scaled(10));
        triangle.moveCenter(after.center() + QPoint(0, 1));
        const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
        paintIcon(painter, triangle, up ? QStringLiteral("sort-up") : QStringLiteral("sort-down"),
                  theme.colour(Token::muted));
    } else if (second) {
        painter.setFont(theme.font(TextRole::caption));
        painter.setPen(theme.colour(Token::muted));
        painter.drawText(after, Qt::AlignCenter, QStringLiteral("2"));
    }
    painter.restore();
}

void tabShape(QPainter& painter, const QStyleOptionTab& option)
{
    const Theme theme = currentTheme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.colour(Token::rowHover));
    if (selected) {
        QRect under = option.rect;
        under.setTop(under.bottom() - 1);
        painter.fillRect(under, theme.colour(Token::accent));
    }
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    const Theme theme = currentTheme();
    const bool held =
        option.state.testFlag(QStyle::State_Sunken) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum > option.minimum) {
        painter.setBrush(theme.colour(held ? Token::accent : Token::border));
        const QRect bar =
            option.orientation == Qt::Vertical ? handle.adjusted(2, 0, -2, 0) : handle.adjusted(0, 2, 0, -2);
        painter.drawRoundedRect(bar, 4, 4);
    }
    painter.restore();
}

void progressBar(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Theme theme = currentTheme();
    painter.fillRect(option.rect, theme.colour(Token::border));
    const QRect inner = option.rect.adjusted(1, 1, -1, -1);
    painter.fillRect(inner, theme.colour(Token::base));
    const int span = option.maximum - option.minimum;
    QRect done = inner;
    if (span > 0)
        done.setWidth(static_cast<int>(static_cast<qint64>(inner.width()) * (option.progress - option.minimum) / span));
    else
        done = QRect(inner.left() + inner.width() / 3, inner.top(), inner.width() / 3, inner.height());
    painter.fillRect(QStyle::visualRect(option.direction, inner, done), theme.colour(Token::accent));
}

} // namespace landbridge::style_paint
