#include "ui/proposals/state_panel.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

#include "ui/widgets/coverage_bar.h"
#include "ui/widgets/coverage_legend.h"
#include "ui/widgets/figure_table_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

using explanation::Coverage;

static constexpr std::size_t kRoomyRanks = 4; ///< more than these have shorter bars, so that they stay in one row
static constexpr int kRoomyBar = 96;
static constexpr int kSlimBar = 56;

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
    column_ = new QVBoxLayout(this);
    column_->addWidget(makeHead());
    column_->addWidget(makeNumbers());
    bar_ = new CoverageBar(this);
    bar_->setObjectName(QStringLiteral("panelBar"));
    column_->addWidget(bar_);
    ranks_ = new QWidget(this);
    ranksRow_ = new FlowLayout(ranks_);
    column_->addWidget(ranks_);
    table_ = new FigureTableView(this);
    table_->setObjectName(QStringLiteral("panelTable"));
    table_->hide();
    column_->addWidget(table_);
    follow();
}

QWidget* StatePanel::makeHead()
{
    auto* head = new QWidget(this);
    headRow_ = new QHBoxLayout(head);
    headRow_->setContentsMargins(0, 0, 0, 0);
    name_ = new TextLabel({}, TextRole::strong, Token::text, head);
    name_->setObjectName(QStringLiteral("panelState"));
    after_ = new TextLabel({}, TextRole::body, Token::muted, head);
    after_->setObjectName(QStringLiteral("panelAfter"));
    after_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    legend_ = new CoverageLegend(head);
    headRow_->addWidget(name_);
    headRow_->addWidget(after_, 1);
    headRow_->addWidget(legend_);
    return head;
}

QWidget* StatePanel::makeNumbers()
{
    numbersPane_ = new QWidget(this);
    numbersRow_ = new QHBoxLayout(numbersPane_);
    numbersRow_->setContentsMargins(0, 0, 0, 0);
    for (const QString& label : {tr("Requested"), tr("Domestic"), tr("Committed"), tr("Proposed"), tr("Gap left")}) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(new TextLabel(label, TextRole::body, Token::muted, numbersPane_));
        numbers_.push_back(new TextLabel({}, TextRole::strong, Token::text, numbersPane_));
        pair->addWidget(numbers_.back());
        numbersRow_->addLayout(pair);
    }
    numbersRow_->addStretch(1);
    asTable_ = new LinkLabel(tr("Show as table"), numbersPane_);
    asTable_->setObjectName(QStringLiteral("panelAsTable"));
    connect(asTable_, &LinkLabel::clicked, this, &StatePanel::toggleTable);
    numbersRow_->addWidget(asTable_, 0, Qt::AlignBottom);
    return numbersPane_;
}

void StatePanel::follow()
{
    const Theme theme = currentTheme();
    const int margin = theme.measures().margin;
    column_->setContentsMargins(margin, theme.scaled(8), margin, theme.scaled(10));
    column_->setSpacing(theme.scaled(6));
    headRow_->setSpacing(theme.scaled(10));
    numbersRow_->setSpacing(theme.scaled(28));
    ranksRow_->setGaps(theme.scaled(18), theme.scaled(4));
}

bool StatePanel::isTable() const
{
    return !table_->isHidden();
}

void StatePanel::toggleTable()
{
    const bool table = !isTable();
    table_->setVisible(table);
    asTable_->setText(table ? tr("Show as bars") : tr("Show as table"));
    showParts();
    Q_EMIT sizeChanged();
}

int StatePanel::heightAt(Detail detail) const
{
    const int width = std::max(1, this->width() - 2 * currentTheme().measures().margin);
    const int spacing = column_->spacing();
    const int sides = column_->contentsMargins().top() + column_->contentsMargins().bottom();
    const int head = name_->parentWidget()->sizeHint().height();
    const int numbers = numbersPane_->sizeHint().height();
    const int bar = bar_->sizeHint().height();
    switch (detail) {
    case Detail::none:
        return 0;
    case Detail::bar:
        return sides + head + spacing + bar;
    case Detail::numbers:
        return heightAt(Detail::bar) + spacing + numbers;
    case Detail::all:
        return sides + head + 2 * spacing + numbers +
               (isTable() ? table_->sizeHint().height()
                          : bar + spacing + (ranksRow_->count() > 0 ? ranksRow_->heightForWidth(width) : 0));
    }
    Q_UNREACHABLE();
}

void StatePanel::fitTo(int height)
{
    detail_ = Detail::none;
    for (const Detail detail : {Detail::bar, Detail::numbers, Detail::all})
        if (heightAt(detail) <= height)
            detail_ = detail;
    showParts();
}

void StatePanel::showParts()
{
    const bool all = detail_ == Detail::all;
    numbersPane_->setVisible(all || detail_ == Detail::numbers);
    bar_->setVisible(!isTable() || !all);
    ranks_->setVisible(all && !isTable());
    setVisible(hasState_ && detail_ != Detail::none);
}

void StatePanel::clear()
{
    hasState_ = false;
    hide();
}

/// One slim bar for each rank, made anew.
void StatePanel::setRanks(const std::map<std::int64_t, explanation::CoverageSum>& tiers, const ExplanationWords& words,
                          const Formats& formats)
{
    while (QLayoutItem* item = ranksRow_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& [tier, sum] : tiers) {
        const QString after = formats.percent(sum.coverage.after(), sum.coverage.requested);
        auto* one = new QWidget(ranks_);
        auto* row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(currentTheme().scaled(6));
        row->addWidget(new TextLabel(words.rank(tier), TextRole::body, Token::muted, one));
        auto* bar = new CoverageBar(one);
        bar->setSlim(true);
        bar->setFixedWidth(currentTheme().scaled(tiers.size() > kRoomyRanks ? kSlimBar : kRoomyBar));
        bar->setParts(partsOf(sum.coverage),
                      {.caption = words.rank(tier), .columns = {tr("After")}, .rows = {{after}}});
        row->addWidget(bar);
        row->addWidget(new TextLabel(after, TextRole::body, Token::text, one));
        ranksRow_->addWidget(one);
        one->show();
    }
    ranksRow_->invalidate();
    fitRanks();
}

/// As high as their rows at this width.
void StatePanel::fitRanks()
{
    const int width = std::max(1, this->width() - 2 * currentTheme().measures().margin);
    ranks_->setFixedHeight(ranksRow_->count() > 0 ? ranksRow_->heightForWidth(width) : 0);
}

void StatePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRanks();
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
    hasState_ = true;
    showParts();
    Q_EMIT sizeChanged();
}

void StatePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

void StatePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, currentTheme().colour(Token::line));
}

} // namespace landbridge
