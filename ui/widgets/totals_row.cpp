#include "ui/widgets/totals_row.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <QtWidgets/QTableView>

#include "ui/support/theme.h"
#include "ui/widgets/figures.h"

#include <algorithm>

namespace landbridge {

TotalsRow::TotalsRow(QTableView& table, QWidget* parent) : FigureWidget(parent), view_(table)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const auto again = qOverload<>(&QWidget::update);
    const QHeaderView* header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, again);
    connect(header, &QHeaderView::sectionMoved, this, again);
    connect(header, &QHeaderView::geometriesChanged, this, again);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, again);
}

void TotalsRow::setCells(std::vector<TotalsCell> cells, std::vector<TotalsCell> second)
{
    cells_ = std::move(cells);
    second_ = std::move(second);
    FigureTable words{.caption = tr("Totals"), .columns = {}, .rows = {}};
    for (const std::vector<TotalsCell>* line : {&cells_, &second_}) {
        if (line->empty())
            continue;
        QStringList row;
        for (const TotalsCell& cell : *line)
            row.push_back(cell.text);
        while (words.columns.size() < row.size())
            words.columns.push_back(QString());
        words.rows.push_back(row);
    }
    setTable(std::move(words));
    updateGeometry();
    update();
}

QSize TotalsRow::sizeHint() const
{
    const Measures measures = currentTheme().measures();
    return {200, measures.totalsRow * (second_.empty() ? 1 : 2)};
}

/// From its column to the next one that holds something, in the order on screen.
QRect TotalsRow::cellRect(const std::vector<TotalsCell>& cells, const TotalsCell& cell, int top) const
{
    const QHeaderView* header = view_.horizontalHeader();
    const int height = currentTheme().measures().totalsRow;
    const int offset = view_.viewport()->mapTo(view_.window(), QPoint()).x() - mapTo(window(), QPoint()).x();
    const int start = header->sectionViewportPosition(cell.column) + offset;
    QRect place(start, top, header->sectionSize(cell.column), height);
    if (cell.isAmount)
        return place;
    for (int visual = header->visualIndex(cell.column) + 1; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool taken =
            std::any_of(cells.begin(), cells.end(), [column](const TotalsCell& c) { return c.column == column; });
        if (taken)
            break;
        const int left = header->sectionViewportPosition(column) + offset;
        place = place.united(QRect(left, top, header->sectionSize(column), height));
    }
    return place;
}

void TotalsRow::paintLine(QPainter& painter, const std::vector<TotalsCell>& cells, int top, bool strong) const
{
    const Theme theme = currentTheme();
    const Qt::Alignment edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute;
    for (const TotalsCell& cell : cells) {
        if (view_.isColumnHidden(cell.column))
            continue;
        painter.setFont(theme.font(strong && !cell.muted ? TextRole::strong : TextRole::body));
        painter.setPen(theme.colour(strong && !cell.muted ? Token::text : Token::muted));
        const QRect room = cellRect(cells, cell, top).adjusted(theme.scaled(8), 1, -theme.scaled(8), 0);
        if (cell.isAmount)
            paintFigure(painter, room, cell.text);
        else
            painter.drawText(room, static_cast<int>(edge | Qt::AlignVCenter) | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(cell.text, Qt::ElideRight, room.width()));
    }
}

void TotalsRow::paintEvent(QPaintEvent*)
{
    const Theme theme = currentTheme();
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, theme.colour(Token::text));
    paintLine(painter, cells_, 0, true);
    paintLine(painter, second_, theme.measures().totalsRow, false);
}

} // namespace landbridge
