#include "ui/support/style.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTextEdit>

#include "ui/support/theme.h"

#include <algorithm>

namespace landbridge {

static bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

static bool isSmall(const QWidget* widget)
{
    return widget != nullptr && widget->property("small").toBool();
}

/// The handle of a scroll bar without arrow buttons: at least 24 px long.
static QRect scrollHandle(const QStyleOptionSlider& option)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    const qint64 page = std::max(1, option.pageStep);
    const int handle =
        range <= 0 ? length : std::min(length, std::max(24, static_cast<int>(page * length / (range + page))));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    return upright ? QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), handle)
                   : QRect(option.rect.left() + start, option.rect.top(), handle, option.rect.height());
}

static QRect scrollPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(option);
    const bool upright = option.orientation == Qt::Vertical;
    QRect rect = option.rect;
    if (part == QStyle::SC_ScrollBarSlider)
        return handle;
    if (part == QStyle::SC_ScrollBarGroove)
        return rect;
    if (part == QStyle::SC_ScrollBarSubPage)
        upright ? rect.setBottom(handle.top() - 1) : rect.setRight(handle.left() - 1);
    else if (part == QStyle::SC_ScrollBarAddPage)
        upright ? rect.setTop(handle.bottom() + 1) : rect.setLeft(handle.right() + 1);
    else
        return {};
    return rect;
}

static QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const int arrow = currentTheme().scaled(28);
    QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() - arrow + 1);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(currentTheme().scaled(7), 2, -arrow, -2);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

static QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int arrow = buttons ? currentTheme().scaled(24) : 0;
    QRect rect = option.rect;
    const int middle = rect.top() + rect.height() / 2;
    if (part == QStyle::SC_SpinBoxEditField)
        rect.adjust(2, 2, -std::max(arrow, 2), -2);
    else if (part != QStyle::SC_SpinBoxFrame)
        rect.setLeft(rect.right() - arrow + 1);
    if (part == QStyle::SC_SpinBoxUp)
        rect.setBottom(middle - 1);
    else if (part == QStyle::SC_SpinBoxDown)
        rect.setTop(middle);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider && control == CC_ScrollBar)
        return scrollPart(*slider, part);
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return comboPart(*combo, part);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return spinPart(*spin, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int inset = frame != nullptr && frame->lineWidth == 0 ? 0 : 2;
        const int side = inset == 0 ? 4 : currentTheme().scaled(6);
        return option->rect.adjusted(side, inset, -side, -inset);
    }
    case SE_HeaderLabel: {
        const int margin = currentTheme().scaled(8);
        return option->rect.adjusted(margin, 0, -margin, -1);
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    const Theme theme = currentTheme();
    const Measures& m = theme.measures();
    const int height = isSmall(widget) ? m.smallControl : m.control;
    switch (type) {
    case CT_PushButton: {
        const int sides = 2 * theme.scaled(isSmall(widget) ? 10 : 15);
        return {std::max(contents.width() + contents.width() / 16 + sides, height), height};
    }
    case CT_LineEdit:
        return {contents.width() + theme.scaled(14), height};
    case CT_ComboBox:
        return {contents.width() + theme.scaled(42), height};
    case CT_SpinBox:
        return {contents.width() + theme.scaled(30), height};
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool menu = button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        return {std::max(contents.width() + theme.scaled(menu ? 34 : 20), height), height};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {std::max(size.width(), m.smallControl), std::max(size.height(), m.smallControl)};
    }
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header != nullptr && header->orientation == Qt::Horizontal) {
            const int words = QFontMetrics(theme.font(TextRole::tableHeader)).horizontalAdvance(header->text);
            return {words + theme.scaled(34), m.header};
        }
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), m.smallControl)};
    }
    case CT_TabBarTab:
        return {contents.width() + contents.width() / 12 + theme.scaled(8), m.control + theme.scaled(2)};
    case CT_MenuBarItem:
        return {contents.width() + theme.scaled(16), m.control};
    case CT_MenuItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), size.height() < 12 ? 9 : m.smallControl)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

/// Metrics that follow the text; negative for those that do not.
static int scaledMetric(QStyle::PixelMetric metric)
{
    const Theme theme = currentTheme();
    switch (metric) {
    case QStyle::PM_ToolBarIconSize:
        return theme.measures().iconNavigation;
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_HeaderMarkSize:
        return theme.measures().iconRow;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return theme.scaled(14);
    case QStyle::PM_FocusFrameHMargin:
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return theme.scaled(7);
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutBottomMargin:
        return theme.measures().margin;
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
    case QStyle::PM_HeaderMargin:
        return theme.measures().gap;
    case QStyle::PM_ToolBarItemSpacing:
        return theme.scaled(4);
    case QStyle::PM_ToolBarItemMargin:
        return theme.scaled(6);
    case QStyle::PM_ToolBarSeparatorExtent:
        return theme.scaled(17);
    default:
        return -1;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (const int scaled = scaledMetric(metric); scaled >= 0)
        return scaled;
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 3 : 1;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
        return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_TabBar_Alignment:
    case SH_ScrollBar_Transient:
        return hint == SH_TabBar_Alignment ? int(Qt::AlignLeft) : 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(currentTheme().colour(Token::line).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace landbridge
