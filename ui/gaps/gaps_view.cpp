#include "ui/gaps/gaps_view.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/support/icon_engine.h"
#include "ui/support/theme.h"
#include "ui/widgets/coverage_legend.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_title.h"

namespace landbridge {

GapsView::GapsView(TableModel& model, QWidget* parent) : QWidget(parent), model_(model)
{
    setObjectName(QStringLiteral("gaps"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    title_ = new ViewTitle(tr("Gaps"), this);
    measures_ = new QComboBox(title_);
    measures_->setObjectName(QStringLiteral("gapMeasure"));
    measures_->setAccessibleName(tr("Kind of support"));
    title_->addControl(measures_);
    title_->addControl(new CoverageLegend(title_));
    asTable_ = new QAction(icon(QStringLiteral("table")), tr("Show as table"), this);
    asTable_->setObjectName(QStringLiteral("gapsAsTable"));
    connect(asTable_, &QAction::triggered, this, &GapsView::toggleTable);
    title_->addAction(asTable_)->setObjectName(QStringLiteral("gapsAsTableButton"));
    empty_ = new EmptyState({}, this);
    empty_->setObjectName(QStringLiteral("gapsEmpty"));
    table_ = new DataTable(model, true, this);
    table_->setObjectName(QStringLiteral("gapTable"));
    table_->setAccessibleName(tr("Gaps by state"));
    totals_ = new TotalsRow(*table_, this);
    totals_->setObjectName(QStringLiteral("gapTotals"));
    foot_ = makeFoot();
    column->addWidget(title_);
    column->addWidget(empty_);
    column->addWidget(table_, 1);
    column->addWidget(totals_);
    column->addWidget(foot_);
    column->addStretch(0);
    follow();
}

QWidget* GapsView::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    const Theme theme = currentTheme();
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.measures().margin, theme.scaled(10), theme.measures().margin, theme.scaled(10));
    row->setSpacing(theme.scaled(44));
    auto* left = new QVBoxLayout;
    left->addWidget(new TextLabel(tr("Gap by national rank"), TextRole::strong, Token::text, foot));
    stack_ = new QStackedWidget(foot);
    ladder_ = new GapLadder(stack_);
    ladder_->setObjectName(QStringLiteral("gapLadder"));
    ladderTable_ = new FigureTableView(stack_);
    ladderTable_->setObjectName(QStringLiteral("gapLadderTable"));
    stack_->addWidget(ladder_);
    stack_->addWidget(ladderTable_);
    left->addWidget(stack_);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(new TextLabel(tr("Why it is not covered"), TextRole::strong, Token::text, foot));
    reasons_ = new ValueRows(foot);
    reasons_->setObjectName(QStringLiteral("gapReasons"));
    right->addWidget(reasons_);
    right->addStretch(1);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    return foot;
}

void GapsView::setLadder(std::vector<LadderStep> steps, const FigureTable& figure)
{
    ladder_->setSteps(std::move(steps), figure);
    ladderTable_->setFigure(figure);
}

void GapsView::setReasons(const std::vector<ValueRow>& rows)
{
    reasons_->setRows(rows);
}

void GapsView::toggleTable()
{
    const bool table = stack_->currentWidget() == ladder_;
    stack_->setCurrentWidget(table ? static_cast<QWidget*>(ladderTable_) : ladder_);
    table_->setColumnHidden(model_.column(QStringLiteral("bar")), table);
    asTable_->setText(table ? tr("Show as bars") : tr("Show as table"));
}

void GapsView::setSentence(const QString& sentence)
{
    const bool isTable = sentence.isEmpty();
    empty_->setSentence(sentence);
    empty_->setVisible(!isTable);
    for (QWidget* widget : std::initializer_list<QWidget*>{table_, totals_, foot_})
        widget->setVisible(isTable);
    static_cast<QVBoxLayout*>(layout())->setStretch(5, isTable ? 0 : 1);
}

void GapsView::follow()
{
    const Theme theme = currentTheme();
    const auto width = [&](const char* id, int pixels) {
        table_->setColumnWidth(model_.column(QString::fromLatin1(id)), theme.scaled(pixels));
    };
    width("state", 170);
    for (const char* id : {"requested", "covered", "proposed", "gap"})
        width(id, 86);
    width("before", 74);
    width("after", 70);
    table_->horizontalHeader()->setSectionResizeMode(model_.column(QStringLiteral("bar")), QHeaderView::Stretch);
}

void GapsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

void GapsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().colour(Token::base));
}

} // namespace landbridge
