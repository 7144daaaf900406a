#pragma once

#include <QtWidgets/QTableView>

#include "ui/widgets/figure_widget.h"

class QStandardItemModel;

namespace landbridge {

/// "Show as table": the numbers of a painted figure in a table that can be walked and copied.
class FigureTableView : public QTableView {
    Q_OBJECT

public:
    explicit FigureTableView(QWidget* parent = nullptr);

    void setFigure(const FigureTable& figure);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QStandardItemModel* model_ = nullptr;
};

} // namespace landbridge
