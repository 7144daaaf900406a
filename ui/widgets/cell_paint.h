#pragma once

#include <QtWidgets/QStyleOptionViewItem>

#include "ui/paper/coverage_bar_painter.h"
#include "ui/support/theme.h"

class QModelIndex;
class QPainter;

namespace landbridge {

/// What stands in a cell of the item views is drawn on.
Ground groundOf(const QStyleOptionViewItem& option);

/// Draws the row's ground, selection bar and focus ring of a cell, but none of its content.
void paintCellGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);

/// The part of the cell that content may use.
QRect cellContent(const QStyleOptionViewItem& option);

/// The font of a cell: the view's, semibold where the model says so.
QFont cellFont(const QStyleOptionViewItem& option, const QModelIndex& index);

/// Draws `text` elided on one line, from the leading edge unless `alignment` says otherwise.
void paintCellText(QPainter& painter, const QRect& rect, const QString& text, const QStyleOptionViewItem& option,
                   Qt::Alignment alignment = Qt::AlignLeading);

/// The theme's colours of a coverage bar.
CoverageColours coverageColours(const Theme& theme);

} // namespace landbridge
