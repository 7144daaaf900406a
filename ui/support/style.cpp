#include "ui/support/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>

#include "ui/support/style_paint.h"

#include <algorithm>

namespace landbridge {

namespace paint = style_paint;

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QTabBar*>(widget) != nullptr || qobject_cast<QHeaderView*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

static bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

static void drawFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Theme theme = currentTheme();
    const bool inView = qobject_cast<const QAbstractItemView*>(widget) != nullptr;
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(&option);
    const bool selected = inView && focus != nullptr && focus->backgroundColor == theme.colour(Token::rowSel);
    paint::focusRing(painter, option.rect, theme.colour(selected ? Token::selFocus : Token::focus),
                     theme.measures().ring);
}

/// Draws the outlines; the answer is whether `element` was one.
static bool drawFrame(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                      const QWidget* widget)
{
    const Theme theme = currentTheme();
    switch (element) {
    case QStyle::PE_FrameFocusRect:
        if (qobject_cast<const QPushButton*>(widget) == nullptr)
            drawFocus(option, painter, widget);
        return true;
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option); frame && frame->lineWidth == 0)
            painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
        else
            paint::field(painter, option.rect, option, widget);
        return true;
    case QStyle::PE_Frame:
        if (isTextArea(widget))
            paint::field(painter, option.rect, option, widget);
        else
            paint::frame(painter, option.rect, theme.colour(Token::line));
        return true;
    case QStyle::PE_FrameMenu:
        paint::frame(painter, option.rect, theme.colour(Token::border));
        return true;
    case QStyle::PE_FrameTabBarBase:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameStatusBarItem:
        return true; // none
    default:
        return false;
    }
}

/// Draws the grounds; the answer is whether `element` was one.
static bool drawPanel(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                      const QWidget* widget)
{
    const Theme theme = currentTheme();
    switch (element) {
    case QStyle::PE_PanelItemViewRow:
    case QStyle::PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option))
            paint::viewRow(painter, *item, widget);
        return true;
    case QStyle::PE_PanelToolBar:
    case QStyle::PE_PanelMenuBar:
        painter.fillRect(option.rect, theme.colour(Token::window));
        return true;
    case QStyle::PE_PanelStatusBar:
        painter.fillRect(option.rect, theme.colour(Token::window));
        paint::line(painter, option.rect, Qt::TopEdge, theme.colour(Token::line));
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
        return true;
    case QStyle::PE_PanelMenu:
        painter.fillRect(option.rect, theme.colour(Token::base));
        return true;
    case QStyle::PE_PanelTipLabel:
        painter.fillRect(option.rect, theme.colour(Token::base));
        paint::frame(painter, option.rect, theme.colour(Token::border));
        return true;
    default:
        return false;
    }
}

/// Draws the signs; the answer is whether `element` was one.
static bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter)
{
    const QRect rect = option.rect;
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paint::checkBox(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paint::radioButton(painter, option);
        return true;
    case QStyle::PE_IndicatorToolBarSeparator:
        painter.fillRect(rect.center().x(), rect.top() + 4, 1, rect.height() - 8, currentTheme().colour(Token::line));
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        return true; // stands beside the words, see headerLabel
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        paint::chevron(painter, rect, true, option.palette.color(QPalette::ButtonText));
        return true;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
        paint::chevron(painter, rect, false, option.palette.color(QPalette::ButtonText));
        return true;
    default:
        return false;
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    if (!drawFrame(element, *option, *painter, widget) && !drawPanel(element, *option, *painter, widget) &&
        !drawIndicator(element, *option, *painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// Draws `header` whole; not Fusion's way, which takes the arrow's room from the words.
static void drawHeader(const QStyleOptionHeader& header, QPainter& painter, const QRect& labelRect,
                       const QWidget* widget)
{
    QStyleOptionHeader label = header;
    label.rect = labelRect;
    painter.save();
    painter.setClipRect(header.rect, Qt::IntersectClip);
    paint::headerSection(painter, header);
    paint::headerLabel(painter, label, widget);
    painter.restore();
}

/// Draws push buttons; the answer is whether `element` was a part of one.
static bool drawButton(QStyle::ControlElement element, const QStyleOption& option, QPainter& painter,
                       const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button == nullptr)
        return false;
    const bool whole = element == QStyle::CE_PushButton;
    if (!whole && element != QStyle::CE_PushButtonBevel && element != QStyle::CE_PushButtonLabel)
        return false;
    if (element != QStyle::CE_PushButtonLabel)
        paint::button(painter, *button, widget);
    if (element != QStyle::CE_PushButtonBevel)
        paint::buttonLabel(painter, *button, widget);
    return true;
}

/// Draws the edges of the window and what lies between its panes; the answer is whether `element` was one.
static bool drawBar(QStyle::ControlElement element, const QStyleOption& option, QPainter& painter)
{
    const Theme theme = currentTheme();
    switch (element) {
    case QStyle::CE_Splitter:
        painter.fillRect(option.rect, theme.colour(Token::line));
        return true;
    case QStyle::CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option))
            paint::progressBar(painter, *bar);
        return true;
    case QStyle::CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option))
            paint::menuBarItem(painter, *item);
        return true;
    case QStyle::CE_MenuBarEmptyArea:
        painter.fillRect(option.rect, theme.colour(Token::window));
        return true;
    case QStyle::CE_ToolBar:
        painter.fillRect(option.rect, theme.colour(Token::window));
        paint::line(painter, option.rect, Qt::BottomEdge, theme.colour(Token::line));
        return true;
    case QStyle::CE_HeaderEmptyArea:
        painter.fillRect(option.rect, theme.colour(Token::base));
        paint::line(painter, option.rect, Qt::BottomEdge, theme.colour(Token::border));
        return true;
    default:
        return false;
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (drawButton(element, *option, *painter, widget) || drawBar(element, *option, *painter))
        return;
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (header != nullptr && element == CE_Header)
        drawHeader(*header, *painter, subElementRect(SE_HeaderLabel, option, widget), widget);
    else if (header != nullptr && element == CE_HeaderSection)
        paint::headerSection(*painter, *header);
    else if (header != nullptr && element == CE_HeaderLabel)
        paint::headerLabel(*painter, *header, widget);
    else if (tab != nullptr && element == CE_TabBarTabShape)
        paint::tabShape(*painter, *tab);
    else if (tab != nullptr && element == CE_TabBarTabLabel) {
        painter->save();
        QFont font = painter->font();
        font.setWeight(tab->state.testFlag(State_Selected) ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        QProxyStyle::drawControl(element, option, painter, widget);
        painter->restore();
    } else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            paint::comboBox(*painter, *combo, subControlRect(control, option, SC_ComboBoxArrow, widget), widget);
        return;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            paint::field(*painter, spin->rect, *spin, widget);
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            const QColor colour =
                spin->state.testFlag(State_Enabled) ? currentTheme().colour(Token::text) : currentTheme().disabledInk();
            paint::chevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), true, colour);
            paint::chevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), false, colour);
        }
        return;
    case CC_ScrollBar:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            paint::scrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            paint::toolButton(*painter, *button, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void makePrimary(QAbstractButton* button)
{
    button->setProperty("primary", true);
    button->update();
}

void makeSmall(QAbstractButton* button)
{
    button->setProperty("small", true);
    button->updateGeometry();
}

void setInvalid(QWidget* editor, bool invalid)
{
    editor->setProperty("invalid", invalid);
    editor->update();
}

void setSecondSortSection(QHeaderView* header, int section)
{
    header->setProperty("secondSortSection", section);
    header->viewport()->update();
}

} // namespace landbridge
