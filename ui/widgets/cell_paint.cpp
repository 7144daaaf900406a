#include "ui/widgets/cell_paint.h"

#include <QtCore/QAbstractItemModel>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include "ui/widgets/cell_roles.h"

namespace landbridge {

static const QStyle& styleOf(const QStyleOptionViewItem& option)
{
    return option.widget != nullptr ? *option.widget->style() : *QApplication::style();
}

Ground groundOf(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected) ? Ground::selected : Ground::plain;
}

void paintCellGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyleOptionViewItem ground = option;
    const QVariant background = index.data(Qt::BackgroundRole);
    if (background.canConvert<QBrush>())
        ground.backgroundBrush = background.value<QBrush>();
    styleOf(option).drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, &painter, option.widget);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    if (groundOf(option) == Ground::selected)
        focus.backgroundColor = currentTheme().colour(Token::rowSel);
    styleOf(option).drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, option.widget);
}

QRect cellContent(const QStyleOptionViewItem& option)
{
    const int margin = currentTheme().scaled(8);
    return option.rect.adjusted(margin, 0, -margin, -1);
}

QFont cellFont(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont font = option.font;
    if (index.data(kStrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

void paintCellText(QPainter& painter, const QRect& rect, const QString& text, const QStyleOptionViewItem& option,
                   Qt::Alignment alignment)
{
    const QString words = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment place = QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter;
    painter.setLayoutDirection(option.direction);
    painter.drawText(rect, static_cast<int>(place | Qt::AlignAbsolute) | Qt::TextSingleLine, words);
}

CoverageColours coverageColours(const Theme& theme)
{
    return {.domestic = theme.colour(Token::domestic),
            .committed = theme.colour(Token::committed),
            .proposed = theme.colour(Token::proposed),
            .border = theme.colour(Token::border),
            .base = theme.colour(Token::base)};
}

} // namespace landbridge
