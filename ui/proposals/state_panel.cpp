#include "ui/proposals/state_panel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/coverage_bar.h"
#include "ui/widgets/coverage_legend.h"
#include "ui/widgets/figure_table_view.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

using explanation::Coverage;

static CoverageParts partsOf(const Coverage& numbers)
{
    return {.domestic = static_cast<double>(numbers.domestic),
            .committed = static_cast<double>(numbers.committed),
            .proposed = static_cast<double>(numbers.proposed),
            .gap = static_cast<double>(numbers.gapLeft)};
}

StatePanel::StatePanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("statePanel"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    const Theme theme = currentTheme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.measures().margin, theme.scaled(8), theme.measures().margin, theme.scaled(10));
    column->setSpacing(theme.scaled(4));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.scaled(10));
    name_ = new TextLabel({}, TextRole::strong, Token::text, this);
    name_->setObjectName(QStringLiteral("panelState"));
    after_ = new TextLabel({}, TextRole::body, Token::muted, this);
    after_->setObjectName(QStringLiteral("panelAfter"));
    head->addWidget(name_);
    head->addWidget(after_);
    head->addStretch(1);
    head->addWidget(new CoverageLegend(this));
    column->addLayout(head);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(theme.scaled(28));
    for (const QString& label : {tr("Requested"), tr("Domestic"), tr("Committed"), tr("Proposed"), tr("Gap left")}) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(new TextLabel(label, TextRole::body, Token::muted, this));
        numbers_.push_back(new TextLabel({}, TextRole::strong, Token::text, this));
        pair->addWidget(numbers_.back());
        numbers->addLayout(pair);
    }
    numbers->addStretch(1);
    asTable_ = new LinkLabel(tr("Show as table"), this);
    asTable_->setObjectName(QStringLiteral("panelAsTable"));
    connect(asTable_, &LinkLabel::clicked, this, &StatePanel::toggleTable);
    numbers->addWidget(asTable_, 0, Qt::AlignBottom);
    column->addLayout(numbers);
    stack_ = new QStackedWidget(this);
    figures_ = new QWidget(stack_);
    auto* figures = new QVBoxLayout(figures_);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(theme.scaled(8));
    bar_ = new CoverageBar(figures_);
    bar_->setObjectName(QStringLiteral("panelBar"));
    figures->addWidget(bar_);
    table_ = new FigureTableView(stack_);
    table_->setObjectName(QStringLiteral("panelTable"));
    stack_->addWidget(figures_);
    stack_->addWidget(table_);
    column->addWidget(stack_);
}

bool StatePanel::isTable() const
{
    return stack_->currentWidget() == table_;
}

void StatePanel::toggleTable()
{
    const bool table = !isTable();
    stack_->setCurrentWidget(table ? static_cast<QWidget*>(table_) : figures_);
    asTable_->setText(table ? tr("Show as bars") : tr("Show as table"));
}

void StatePanel::clear()
{
    hide();
}

/// One slim bar for each rank, in a row of its own that is made anew.
void StatePanel::setRanks(const std::map<std::int64_t, explanation::CoverageSum>& tiers, const ExplanationWords& words,
                          const Formats& formats)
{
    delete ranks_;
    ranks_ = new QWidget(figures_);
    auto* row = new QHBoxLayout(ranks_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentTheme().scaled(6));
    for (const auto& [tier, sum] : tiers) {
        const QString after = formats.percent(sum.coverage.after(), sum.coverage.requested);
        row->addWidget(new TextLabel(words.rank(tier), TextRole::body, Token::muted, ranks_));
        auto* bar = new CoverageBar(ranks_);
        bar->setSlim(true);
        bar->setParts(partsOf(sum.coverage),
                      {.caption = words.rank(tier), .columns = {tr("After")}, .rows = {{after}}});
        row->addWidget(bar);
        row->addWidget(new TextLabel(after, TextRole::body, Token::text, ranks_));
        row->addSpacing(currentTheme().scaled(10));
    }
    row->addStretch(1);
    figures_->layout()->addWidget(ranks_);
}

void StatePanel::setState(const PartyId& state, const RoundView& view, const ExplanationWords& words,
                          const Formats& formats, const Measure& measure)
{
    const std::map<std::int64_t, explanation::CoverageSum> tiers = view.figures.byTier(measure, state);
    const std::map<PartyId, explanation::CoverageSum> states = view.figures.byState(measure);
    const auto found = states.find(state);
    if (found == states.end()) {
        clear();
        return;
    }
    const Coverage& sum = found->second.coverage;
    const QString name = words.party(state);
    name_->setText(name);
    after_->setText(tr("%1 after this proposal").arg(formats.percent(sum.after(), sum.requested)));
    const auto cells = [&](const QString& first, const Coverage& numbers) {
        QStringList row{first};
        for (const std::int64_t number :
             {numbers.requested, numbers.domestic, numbers.committed, numbers.proposed, numbers.gapLeft})
            row << words.amount(measure, number);
        return row;
    };
    const QStringList all = cells(tr("All ranks"), sum);
    for (std::size_t i = 0; i < numbers_.size(); ++i)
        numbers_[i]->setText(all[static_cast<int>(i) + 1]);
    FigureTable figure{
        .caption = name,
        .columns = {tr("Rank"), tr("Requested"), tr("Domestic"), tr("Committed"), tr("Proposed"), tr("Gap left")},
        .rows = {}};
    for (const auto& [tier, one] : tiers)
        figure.rows.push_back(cells(words.rank(tier), one.coverage));
    figure.rows.push_back(all);
    bar_->setParts(partsOf(sum), figure);
    table_->setFigure(figure);
    setRanks(tiers, words, formats);
    show();
}

void StatePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, currentTheme().colour(Token::line));
}

} // namespace landbridge
