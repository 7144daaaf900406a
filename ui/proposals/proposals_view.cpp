#include "ui/proposals/proposals_view.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QVBoxLayout>

#include "ui/proposals/state_panel.h"
#include "ui/support/theme.h"
#include "ui/widgets/column_menu.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/totals_row.h"
#include "ui/widgets/view_title.h"

namespace landbridge {

static constexpr int kRowsKept = 5; ///< of the table, whatever stands under it
static constexpr int kRoomy = 760;  ///< width of the drawings under which names get less room

ProposalsView::ProposalsView(TableModel& model, QWidget* parent) : QWidget(parent), model_(model)
{
    setObjectName(QStringLiteral("proposals"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    title_ = new ViewTitle(tr("Proposals"), this);
    filters_ = new FilterBar(this);
    table_ = new DataTable(model, false, this);
    table_->setObjectName(QStringLiteral("proposalTable"));
    table_->setAccessibleName(tr("Proposals"));
    table_->setRepeats(model.column(QStringLiteral("state")), {});
    table_->setRepeats(model.column(QStringLiteral("need")), {model.column(QStringLiteral("state"))});
    columns_ = addColumnMenu(*title_, *table_);
    totals_ = new TotalsRow(*table_, this);
    totals_->setObjectName(QStringLiteral("proposalTotals"));
    panel_ = new StatePanel(this);
    panel_->hide();
    empty_ = new EmptyState({}, this);
    empty_->setObjectName(QStringLiteral("proposalsEmpty"));
    for (QWidget* widget : std::initializer_list<QWidget*>{title_, filters_, empty_})
        column->addWidget(widget);
    column->addWidget(table_, 1);
    column->addWidget(totals_);
    column->addWidget(panel_);
    column->addStretch(0);
    connect(panel_, &StatePanel::sizeChanged, this, &ProposalsView::fitPanel);
    follow();
}

/// The table keeps its rows; the panel has what is left.
void ProposalsView::fitPanel()
{
    const Measures measures = currentTheme().measures();
    const int kept = measures.header + kRowsKept * measures.row;
    const int others = title_->height() + filters_->sizeHint().height() + totals_->sizeHint().height();
    panel_->fitTo(table_->isHidden() ? 0 : height() - others - kept);
}

void ProposalsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (isNarrow_ != (width() < currentTheme().scaled(kRoomy)))
        fitColumns();
    fitPanel();
}

void ProposalsView::setSentence(const QString& sentence)
{
    const bool isTable = sentence.isEmpty();
    empty_->setSentence(sentence);
    empty_->setVisible(!isTable);
    for (QWidget* widget : std::initializer_list<QWidget*>{filters_, table_, totals_})
        widget->setVisible(isTable);
    if (isTable)
        fitPanel();
    else
        panel_->hide();
    static_cast<QVBoxLayout*>(layout())->setStretch(6, isTable ? 0 : 1);
}

void ProposalsView::follow()
{
    fitColumns();
    fitPanel();
}

void ProposalsView::fitColumns()
{
    const Theme theme = currentTheme();
    const bool narrow = width() < theme.scaled(kRoomy);
    QHeaderView* header = table_->horizontalHeader();
    const auto width = [&](const char* id, int pixels) {
        table_->setColumnWidth(model_.column(QString::fromLatin1(id)), theme.scaled(pixels));
    };
    width("lock", 40);
    width("rank", 66);
    width("state", narrow ? 108 : 150);
    width("offer", narrow ? 126 : 200);
    width("year", 58);
    width("amount", 100);
    width("status", narrow ? 104 : 116);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(model_.column(QStringLiteral("need")), QHeaderView::Stretch);
    isNarrow_ = narrow;
}

void ProposalsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

} // namespace landbridge
