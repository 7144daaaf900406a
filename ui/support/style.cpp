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

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Theme theme = currentTheme();
    switch (element) {
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton*>(widget) == nullptr)
            drawFocus(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth == 0)
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        else
            paint::field(*painter, option->rect, *option, widget);
        return;
    case PE_Frame:
        if (isTextArea(widget))
            paint::field(*painter, option->rect, *option, widget);
        else {
            painter->setPen(theme.colour(Token::line));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paint::radioButton(*painter, *option);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paint::viewRow(*painter, *item, widget);
        return;
    case PE_PanelToolBar:
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, theme.colour(Token::window));
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, theme.colour(Token::window));
        paint::line(*painter, option->rect, Qt::TopEdge, theme.colour(Token::line));
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameMenu:
        if (element == PE_FrameMenu)
            paint::focusRing(*painter, option->rect, theme.colour(Token::border), theme.measures().outline);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme.colour(Token::base));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.colour(Token::border));
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), theme.colour(Token::base));
        return;
    case PE_IndicatorToolBarSeparator:
        painter->fillRect(QRect(option->rect.center().x(), option->rect.top() + 4, 1, option->rect.height() - 8),
                          theme.colour(Token::line));
        return;
    case PE_IndicatorHeaderArrow:
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        paint::chevron(*painter, option->rect, element == PE_IndicatorArrowUp || element == PE_IndicatorSpinUp,
                       option->palette.color(QPalette::ButtonText));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// Draws `part` of Fusion with the words of a selected tab in semibold.
static QStyleOptionTab tabWithWeight(const QStyleOptionTab& tab, QPainter& painter)
{
    if (tab.state.testFlag(QStyle::State_Selected)) {
        QFont font = painter.font();
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
    }
    return tab;
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const Theme theme = currentTheme();
    switch (element) {
    case CE_PushButton:
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            paint::button(*painter, *button, widget);
            if (element == CE_PushButton)
                paint::buttonLabel(*painter, *button, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paint::buttonLabel(*painter, *button, widget);
        return;
    case CE_Header: // not the base class: it takes the arrow's room from the words
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader label = *header;
            label.rect = subElementRect(SE_HeaderLabel, option, widget);
            painter->save();
            painter->setClipRect(option->rect, Qt::IntersectClip);
            paint::headerSection(*painter, *header);
            paint::headerLabel(*painter, label, widget);
            painter->restore();
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paint::headerSection(*painter, *header);
        else {
            painter->fillRect(option->rect, theme.colour(Token::base));
            paint::line(*painter, option->rect, Qt::BottomEdge, theme.colour(Token::border));
        }
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paint::headerLabel(*painter, *header, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            paint::tabShape(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            painter->save();
            const QStyleOptionTab weighted = tabWithWeight(*tab, *painter);
            QProxyStyle::drawControl(element, &weighted, painter, widget);
            painter->restore();
        }
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.colour(Token::line));
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            paint::progressBar(*painter, *bar);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            paint::menuBarItem(*painter, *item);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.colour(Token::window));
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, theme.colour(Token::window));
        paint::line(*painter, option->rect, Qt::BottomEdge, theme.colour(Token::line));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
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
