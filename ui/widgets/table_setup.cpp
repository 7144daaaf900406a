#include "ui/widgets/table_setup.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include "ui/support/theme.h"
#include "ui/widgets/delegates.h"

namespace landbridge {

/// Keeps the heights of rows and header as the theme wants them.
class TableHeights : public QObject {
public:
    TableHeights(QTableView& table, bool compact) : QObject(&table), table_(table), compact_(compact)
    {
        table.installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
            follow();
        return false;
    }

private:
    void follow()
    {
        const Measures measures = currentTheme().measures();
        table_.verticalHeader()->setMinimumSectionSize(24);
        table_.verticalHeader()->setDefaultSectionSize(compact_ ? measures.compactRow : measures.row);
        table_.horizontalHeader()->setFixedHeight(measures.header);
    }

    QTableView& table_;
    bool compact_ = false;
};

void setUpTable(QTableView& table, bool compact)
{
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setMouseTracking(true);
    table.setWordWrap(false);
    table.setTextElideMode(Qt::ElideRight);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setCornerButtonEnabled(false);
    table.setItemDelegate(new TextDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    new TableHeights(table, compact);
}

} // namespace landbridge
