#include "ui/widgets/figure_widget.h"

#include "ui/widgets/figure_accessible.h"

namespace landbridge {

FigureWidget::FigureWidget(QWidget* parent) : QWidget(parent)
{
    installFigureAccessibility();
}

void FigureWidget::setTable(FigureTable table)
{
    if (table == table_)
        return;
    table_ = std::move(table);
    setAccessibleName(table_.caption);
    QAccessibleTableModelChangeEvent change(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&change);
}

} // namespace landbridge
