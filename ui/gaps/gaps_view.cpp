#include "ui/gaps/gaps_view.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
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

static constexpr int kRowsKept = 5;     ///< of the table, whatever stands under it
static constexpr int kWithLegend = 800; ///< width of the drawings from which the title has room for the legend

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
    legend_ = new CoverageLegend(title_);
    title_->addControl(legend_);
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
    foot->setObjectName(QStringLiteral("gapFoot"));
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    const Theme theme = currentTheme();
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.measures().margin, theme.scaled(10), theme.measures().margin, theme.scaled(10));
    row->setSpacing(theme.scaled(44));
    auto* left = new QVBoxLayout;
    left->setSpacing(theme.scaled(6)); // else it would be that of the row
    left->addWidget(new TextLabel(tr("Gap by national rank"), TextRole::strong, Token::text, foot));
    ladder_ = new GapLadder(foot);
    ladder_->setObjectName(QStringLiteral("gapLadder"));
    ladder_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    ladderTable_ = new FigureTableView(foot);
    ladderTable_->setObjectName(QStringLiteral("gapLadderTable"));
    ladderTable_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    ladderTable_->hide();
    left->addWidget(ladder_);
    left->addWidget(ladderTable_);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme.scaled(6));
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
    fit();
}

void GapsView::setReasons(const std::vector<ValueRow>& rows)
{
    reasons_->setRows(rows);
    fit();
}

/// The table keeps its rows and the title its words; the foot and the legend have what is left.
void GapsView::fit()
{
    const Theme theme = currentTheme();
    const Measures& measures = theme.measures();
    const int kept = title_->height() + measures.header + kRowsKept * measures.compactRow + measures.totalsRow;
    foot_->setVisible(empty_->isHidden() && height() - kept >= foot_->sizeHint().height());
    const bool roomy = width() >= theme.scaled(kWithLegend);
    if (roomy == legend_->isHidden()) {
        legend_->setVisible(roomy);
        follow();
    }
}

void GapsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GapsView::toggleTable()
{
    const bool table = !ladder_->isHidden();
    ladder_->setVisible(!table);
    ladderTable_->setVisible(table);
    table_->setColumnHidden(model_.column(QStringLiteral("bar")), table);
    asTable_->setText(table ? tr("Show as bars") : tr("Show as table"));
    fit();
}

void GapsView::setSentence(const QString& sentence)
{
    const bool isTable = sentence.isEmpty();
    empty_->setSentence(sentence);
    empty_->setVisible(!isTable);
    for (QWidget* widget : std::initializer_list<QWidget*>{table_, totals_, foot_})
        widget->setVisible(isTable);
    fit();
    static_cast<QVBoxLayout*>(layout())->setStretch(5, isTable ? 0 : 1);
}

void GapsView::follow()
{
    const Theme theme = currentTheme();
    const bool narrow = width() < theme.scaled(kWithLegend);
    const auto wide = [&](const char* id, int pixels) {
        table_->setColumnWidth(model_.column(QString::fromLatin1(id)), theme.scaled(pixels));
    };
    wide("state", narrow ? 130 : 170);
    for (const char* id : {"requested", "covered", "proposed"})
        wide(id, narrow ? 82 : 88);
    wide("gap", 96);
    wide("before", narrow ? 80 : 86);
    wide("after", narrow ? 72 : 78);
    table_->horizontalHeader()->setStretchLastSection(false);
    table_->horizontalHeader()->setSectionResizeMode(model_.column(QStringLiteral("bar")), QHeaderView::Stretch);
    measures_->setMaximumWidth(theme.scaled(170));
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
