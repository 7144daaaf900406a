#include "ui/support/style_paint.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

#include "ui/support/icon_engine.h"

#include <algorithm>

namespace landbridge::style_paint {

static bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

static bool is(const QWidget* widget, const char* property)
{
    return widget != nullptr && widget->property(property).toBool();
}

/// A rounded rectangle whose outline of `width` lies inside `rect`.
static void box(QPainter& painter, const QRect& rect, const QColor& outline, qreal width)
{
    const qreal half = width / 2.0;
    painter.setPen(QPen(outline, width));
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), currentTheme().measures().corner,
                            currentTheme().measures().corner);
}

void focusRing(QPainter& painter, const QRect& rect, const QColor& colour, int width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    box(painter, rect, colour, width);
    painter.restore();
}

static bool isPrimary(const QStyleOptionButton& option, const QWidget* widget)
{
    return is(widget, "primary") || option.features.testFlag(QStyleOptionButton::DefaultButton);
}

void button(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const Theme theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = enabled && isPrimary(option, widget);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    Token ground = filled ? Token::accent : Token::base;
    if (!filled && enabled && (down || has(option, QStyle::State_MouseOver)))
        ground = down ? Token::rowSel : Token::rowHover;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.colour(ground));
    const QColor outline = theme.colour(filled ? Token::accent : enabled ? Token::border : Token::line);
    if (!option.features.testFlag(QStyleOptionButton::Flat) || down || has(option, QStyle::State_MouseOver))
        box(painter, option.rect, outline, theme.measures().outline);
    painter.restore();
    if (!has(option, QStyle::State_HasFocus))
        return;
    if (filled)
        focusRing(painter, option.rect.adjusted(3, 3, -3, -3), theme.colour(Token::onAccent), theme.measures().ring);
    else
        focusRing(painter, option.rect, theme.colour(down ? Token::selFocus : Token::focus), theme.measures().ring);
}

void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const Theme theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = enabled && isPrimary(option, widget);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    QColor colour = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (filled)
        colour = theme.colour(Token::onAccent);
    else if (down && enabled)
        colour = theme.colour(Token::selText);
    painter.save();
    QFont font = painter.font();
    if (filled)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colour);
    const int iconSpace = option.icon.isNull() ? 0 : option.iconSize.width() + (option.text.isEmpty() ? 0 : 6);
    const int textWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
    QRect content(0, 0, std::min(iconSpace + textWidth, option.rect.width()), option.rect.height());
    content.moveCenter(option.rect.center());
    if (iconSpace > 0) {
        const QRect place =
            QStyle::visualRect(option.direction, content,
                               QRect(content.left(), content.center().y() - option.iconSize.height() / 2 + 1,
                                     option.iconSize.width(), option.iconSize.height()));
        QPixmap pixmap = option.icon.pixmap(option.iconSize, painter.device()->devicePixelRatioF(),
                                            enabled ? QIcon::Normal : QIcon::Disabled);
        if (filled) {
            QPainter tint(&pixmap);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(pixmap.rect(), colour);
        }
        painter.drawPixmap(place, pixmap);
    }
    const QRect words = QStyle::visualRect(option.direction, content, content.adjusted(iconSpace, 0, 0, 0));
    painter.drawText(words, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

static QColor toolInk(const QStyleOptionToolButton& option, bool down, const QWidget* widget)
{
    const Theme theme = currentTheme();
    if (!has(option, QStyle::State_Enabled))
        return theme.disabledInk();
    if (down)
        return theme.colour(Token::selText);
    return is(widget, "primary") ? theme.colour(Token::accent) : option.palette.color(QPalette::ButtonText);
}

static constexpr int kToolSides = 7; ///< room at both ends of a tool button and between its icon and words

static void toolLabel(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    const Theme theme = currentTheme();
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect row = option.rect;
    const bool menu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    const int end = menu ? theme.scaled(14) : 0;
    int x = row.left() + theme.scaled(kToolSides);
    const auto visual = [&](const QRect& place) { return QStyle::visualRect(option.direction, row, place); };
    if (!option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly) {
        const QSize size = option.iconSize;
        QRect place(x, row.center().y() - size.height() / 2 + 1, size.width(), size.height());
        if (!words && !menu)
            place.moveLeft(row.left() + (row.width() - size.width()) / 2);
        const bool on = has(option, QStyle::State_On);
        option.icon.paint(&painter, visual(place), Qt::AlignCenter,
                          !enabled ? QIcon::Disabled
                          : on     ? QIcon::Selected
                                   : QIcon::Normal);
        x += size.width() + theme.scaled(kToolSides);
    }
    const QColor ink = toolInk(option, has(option, QStyle::State_On), widget);
    if (words) {
        QFont font = painter.font();
        if (is(widget, "primary"))
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(ink);
        const QRect place(x, row.top(), row.right() + 1 - theme.scaled(4) - end - x, row.height());
        const Qt::Alignment edge = QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignAbsolute;
        painter.drawText(visual(place),
                         static_cast<int>(edge | Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         option.text);
    }
    if (menu)
        chevron(painter, visual(QRect(row.right() - end - theme.scaled(3), row.top(), end, row.height())), false, ink);
}

void toolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    const Theme theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (enabled && (down || has(option, QStyle::State_MouseOver))) {
        painter.setBrush(theme.colour(down ? Token::rowSel : Token::rowHover));
        painter.drawRoundedRect(option.rect, theme.measures().corner, theme.measures().corner);
    }
    painter.setFont(option.font);
    toolLabel(painter, option, widget);
    painter.restore();
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect, theme.colour(down ? Token::selFocus : Token::focus), theme.measures().ring);
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const Theme theme = currentTheme();
    const bool chosen = has(option, QStyle::State_Selected);
    painter.fillRect(option.rect, theme.colour(chosen ? Token::rowSel : Token::window));
    painter.save();
    painter.setFont(option.font);
    painter.setPen(!has(option, QStyle::State_Enabled) ? theme.disabledInk()
                                                       : theme.colour(chosen ? Token::selText : Token::text));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void field(QPainter& painter, const QRect& rect, const QStyleOption& option, const QWidget* widget)
{
    const Theme theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool invalid = is(widget, "invalid");
    const bool focused = has(option, QStyle::State_HasFocus) && enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.colour(enabled ? Token::base : Token::window));
    Token outline = enabled ? Token::border : Token::line;
    if (focused)
        outline = Token::focus;
    if (invalid)
        outline = Token::bad;
    const int ring = theme.measures().ring;
    box(painter, rect, theme.colour(outline), focused || invalid ? ring : theme.measures().outline);
    if (focused && invalid) {
        painter.setBrush(Qt::NoBrush);
        box(painter, rect.adjusted(ring, ring, -ring, -ring), theme.colour(Token::focus), 1);
    }
    painter.restore();
}

void chevron(QPainter& painter, const QRect& rect, bool up, const QColor& colour)
{
    const int side = std::min({currentTheme().scaled(13), rect.width(), rect.height()});
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    paintIcon(painter, square, up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), colour);
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow, const QWidget* widget)
{
    field(painter, option.rect, option, widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    chevron(painter, arrow, false, enabled ? currentTheme().colour(Token::text) : currentTheme().disabledInk());
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    const Theme theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool marked = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool onSelection = theme.isHighContrast() && has(option, QStyle::State_Selected);
    const QColor fill =
        onSelection ? theme.colour(Token::selText) : theme.colour(enabled ? Token::accent : Token::border);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(marked ? fill : onSelection ? theme.colour(Token::rowSel) : theme.colour(Token::base));
    const QColor outline =
        onSelection ? theme.colour(Token::selText) : theme.colour(enabled ? Token::border : Token::line);
    painter.setPen(QPen(marked ? fill : outline, theme.measures().outline));
    const qreal half = theme.measures().outline / 2.0;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), 2, 2);
    painter.restore();
    if (!marked)
        return;
    const QColor sign = onSelection ? theme.colour(Token::rowSel) : theme.colour(Token::onAccent);
    const QRectF inner = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    paintIcon(painter, inner, has(option, QStyle::State_On) ? QStringLiteral("tick") : QStringLiteral("minus"), sign);
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const Theme theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.colour(Token::base));
    const bool on = has(option, QStyle::State_On);
    const qreal width = on ? option.rect.width() / 3.2 : theme.measures().outline;
    const Token ink = !enabled ? Token::line : on ? Token::accent : Token::border;
    painter.setPen(QPen(theme.colour(ink), width));
    painter.drawEllipse(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter.restore();
}

} // namespace landbridge::style_paint
