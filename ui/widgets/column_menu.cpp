#include "ui/widgets/column_menu.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include "ui/support/icon_engine.h"
#include "ui/widgets/view_title.h"

namespace landbridge {

namespace {

struct ColumnMenu {
    Q_DECLARE_TR_FUNCTIONS(ColumnMenu)
};

/// One column must stay.
int shownColumns(const QTableView& table)
{
    int shown = 0;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        shown += table.isColumnHidden(column) ? 0 : 1;
    return shown;
}

} // namespace

QMenu* addColumnMenu(ViewTitle& title, QTableView& table)
{
    auto* menu = new QMenu(ColumnMenu::tr("Columns"), &table);
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QString name = table.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        QObject::connect(action, &QAction::triggered, &table,
                         [&table, column](bool shown) { table.setColumnHidden(column, !shown); });
    }
    QObject::connect(menu, &QMenu::aboutToShow, &table, [menu, &table] {
        const bool last = shownColumns(table) <= 1;
        for (int column = 0; column < static_cast<int>(menu->actions().size()); ++column) {
            QAction* action = menu->actions().at(column);
            action->setText(table.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
            action->setChecked(!table.isColumnHidden(column));
            action->setEnabled(!last || table.isColumnHidden(column));
        }
    });
    auto* columns = new QAction(icon(QStringLiteral("columns")), ColumnMenu::tr("Columns"), &table);
    columns->setObjectName(QStringLiteral("chooseColumns"));
    QToolButton* button = title.addAction(columns);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return menu;
}

} // namespace landbridge
