#include "ui/history/history_page.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

#include "ui/support/icon_engine.h"
#include "ui/support/theme.h"
#include "ui/support/workbench_bridge.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/view_title.h"
#include "ui/words/history.h"

namespace landbridge {

static constexpr int kWidest = 190; ///< of the columns beside what was done

static std::vector<TableColumn> historyColumns()
{
    return {{.id = QStringLiteral("number"), .title = HistoryPage::tr("Step"), .kind = ColumnKind::number},
            {.id = QStringLiteral("what"), .title = HistoryPage::tr("What was done")},
            {.id = QStringLiteral("who"), .title = HistoryPage::tr("Who")},
            {.id = QStringLiteral("when"), .title = HistoryPage::tr("When (UTC)")},
            {.id = QStringLiteral("standing"), .title = HistoryPage::tr("Standing")}};
}

static TableRow historyRow(const Step& step, const Workspace& workspace, const Formats& formats)
{
    const bool undone = step.undone;
    const bool named = !step.author.empty();
    return {.key = QString::number(step.number),
            .cells = {{.text = formats.count(step.number), .sortKey = qlonglong{step.number}, .isMuted = undone},
                      {.text = sentence(step, workspace), .isMuted = undone},
                      {.text = named ? harmless(fromUtf8(step.author)) : HistoryPage::tr("no name given"),
                       .isMuted = undone || !named},
                      {.text = formats.time(step.time), .sortKey = fromUtf8(step.time), .isMuted = undone},
                      {.text = undone ? HistoryPage::tr("taken back") : HistoryPage::tr("kept"), .isMuted = undone}}};
}

HistoryPage::HistoryPage(const PageContext& context) : bridge_(context.bridge), model_(historyColumns())
{
    undo_ = new QAction(landbridge::icon(QStringLiteral("undo")), tr("Undo"), this);
    redo_ = new QAction(landbridge::icon(QStringLiteral("redo")), tr("Redo"), this);
    connect(undo_, &QAction::triggered, this, [this] { bridge_.undo(); });
    connect(redo_, &QAction::triggered, this, [this] { bridge_.redo(); });
    connect(&bridge_, &WorkbenchBridge::formatsChanged, this, &HistoryPage::fill);
    model_.setOrder({.column = 0, .order = Qt::DescendingOrder});
    build();
    fill();
}

HistoryPage::~HistoryPage()
{
    // The view looks at the model, which goes with the page.
    delete view_;
}

void HistoryPage::build()
{
    view_ = new QWidget;
    view_->setObjectName(QStringLiteral("historyPage"));
    heading_ = new ViewTitle(title(), view_);
    heading_->addAction(undo_);
    heading_->addAction(redo_);
    table_ = new DataTable(model_, false, view_);
    table_->setObjectName(QStringLiteral("historyTable"));
    table_->setAccessibleName(title());
    auto* column = new QVBoxLayout(view_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading_);
    column->addWidget(table_, 1);
    connect(&model_, &TableModel::shownChanged, this, &HistoryPage::showNote);
}

QWidget* HistoryPage::widget()
{
    return view_;
}

QString HistoryPage::count() const
{
    return bridge_.formats().count(std::ssize(bridge_.workbench().steps()));
}

void HistoryPage::refresh(const Changed&)
{
    isStale_ = true;
    if (view_->isVisible())
        fill();
    showActions();
}

void HistoryPage::shown()
{
    if (isStale_)
        fill();
}

void HistoryPage::fill()
{
    std::vector<TableRow> rows;
    for (const Step& step : bridge_.workbench().steps())
        rows.push_back(historyRow(step, bridge_.workspace(), bridge_.formats()));
    model_.setRows(std::move(rows));
    isStale_ = false;
    showActions();
    fitColumns();
}

/// What was done takes the room that the others leave.
void HistoryPage::fitColumns()
{
    const int what = model_.column(QStringLiteral("what"));
    QHeaderView* header = table_->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(what, QHeaderView::Stretch);
    for (int column = 0; column < model_.columnCount(); ++column) {
        if (column == what)
            continue;
        table_->resizeColumnToContents(column);
        table_->setColumnWidth(column, std::min(table_->columnWidth(column), currentTheme().scaled(kWidest)));
    }
}

void HistoryPage::showNote()
{
    const Formats& formats = bridge_.formats();
    heading_->setNote(tr("%1 of %2 shown").arg(formats.count(model_.shownCount()), formats.count(model_.totalCount())));
}

void HistoryPage::showActions()
{
    const Workbench& workbench = bridge_.workbench();
    const auto say = [&](QAction* action, const Step* step, const QString& named) {
        action->setEnabled(!workbench.isReadOnly() && step != nullptr);
        action->setToolTip(step ? substituted(named, {sentence(*step, bridge_.workspace())}) : QString());
    };
    say(undo_, workbench.nextToUndo(), tr("Undo: %1"));
    say(redo_, workbench.nextToRedo(), tr("Redo: %1"));
}

bool HistoryPage::search(const QString& text)
{
    if (text.isEmpty())
        model_.setFilter({});
    else
        model_.setFilter([text](const TableRow& row) {
            return std::any_of(row.cells.begin(), row.cells.end(), [&text](const TableCell& cell) {
                return cell.text.contains(text, Qt::CaseInsensitive);
            });
        });
    return true;
}

std::unique_ptr<Page> makeHistoryPage(const PageContext& context)
{
    return std::make_unique<HistoryPage>(context);
}

} // namespace landbridge
