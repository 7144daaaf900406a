#pragma once

#include "ui/support/theme.h"

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QStyleOptionButton;
class QStyleOptionProgressBar;
class QWidget;

/// What `Style` draws, one function per thing. Only style*.cpp includes this.
namespace landbridge::style_paint {

void button(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void toolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget);
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
/// Border and ground of a line edit, combo box or spin box.
void field(QPainter& painter, const QRect& rect, const QStyleOption& option, const QWidget* widget);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow, const QWidget* widget);
void chevron(QPainter& painter, const QRect& rect, bool up, const QColor& colour);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void focusRing(QPainter& painter, const QRect& rect, const QColor& colour, int width);

void viewRow(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void headerLabel(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget);
void tabShape(QPainter& painter, const QStyleOptionTab& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void progressBar(QPainter& painter, const QStyleOptionProgressBar& option);
/// A rectangle of lines as thick as the theme's outlines.
void frame(QPainter& painter, const QRect& rect, const QColor& colour);
void line(QPainter& painter, const QRect& rect, Qt::Edge edge, const QColor& colour);

} // namespace landbridge::style_paint
