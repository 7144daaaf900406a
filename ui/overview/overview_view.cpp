#include "ui/overview/overview_view.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollArea>

#include "ui/support/icon_engine.h"
#include "ui/widgets/coverage_legend.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/headline_number.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_title.h"

namespace landbridge {

static constexpr int kSideBySide = 820; ///< width of the drawings for three lists in a row

namespace {

/// A symbol of a row's size in a colour of the theme.
class Symbol : public QWidget {
public:
    Symbol(const QString& name, Token token, QWidget* parent) : QWidget(parent), name_(name), token_(token)
    {
        follow();
    }
    void setToken(Token token)
    {
        token_ = token;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), name_, currentTheme().colour(token_));
    }
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            follow();
    }

private:
    void follow()
    {
        const int side = currentTheme().measures().iconNavigation;
        setFixedSize(side, side);
    }

    QString name_;
    Token token_;
};

/// A hairline, standing or lying.
class Hairline : public QWidget {
public:
    Hairline(Qt::Orientation orientation, Token token, QWidget* parent) : QWidget(parent), token_(token)
    {
        if (orientation == Qt::Vertical)
            setFixedWidth(1);
        else
            setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), currentTheme().colour(token_));
    }

private:
    Token token_;
};

/// As high as its rows: the page scrolls, not the table.
void fitHeight(DataTable* table)
{
    const Measures measures = currentTheme().measures();
    table->setFixedHeight(measures.header + table->table().shownCount() * measures.compactRow + 1);
}

DataTable* listTable(TableModel& model, const QString& name, QWidget* parent)
{
    auto* table = new DataTable(model, true, parent);
    table->setObjectName(name);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSortIndicatorShown(false);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setMinimumSectionSize(currentTheme().scaled(40));
    return table;
}

void setWidths(DataTable* table, const std::vector<int>& widths, int stretched)
{
    const Theme theme = currentTheme();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int column = static_cast<int>(i);
        table->horizontalHeader()->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch
                                                                                    : QHeaderView::Interactive);
        if (column != stretched)
            table->setColumnWidth(column, theme.scaled(widths[i]));
    }
}

} // namespace

OverviewView::OverviewView(QWidget* parent)
    : QWidget(parent), ranksModel_(rankColumns()), gapsModel_(unmetColumns()), offersModel_(offerColumns({}))
{
    setObjectName(QStringLiteral("overview"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    title_ = new ViewTitle(tr("Overview"), this);
    empty_ = new EmptyState({}, this);
    empty_->setObjectName(QStringLiteral("overviewEmpty"));
    empty_->hide();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    content_ = new QWidget(scroll);
    content_->setAutoFillBackground(true);
    content_->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content_);
    column_ = new QVBoxLayout(content_);
    column_->addWidget(makeHeadlines());
    column_->addWidget(new Hairline(Qt::Horizontal, Token::line, content_));
    column_->addWidget(makeProof());
    ranks_ = listTable(ranksModel_, QStringLiteral("rankTable"), content_);
    ranks_->setAccessibleName(tr("Coverage by national rank"));
    column_->addWidget(ranks_);
    column_->addWidget(makeLower());
    column_->addStretch(1);
    outer->addWidget(title_);
    outer->addWidget(empty_);
    outer->addWidget(scroll, 1);
    follow();
}

QWidget* OverviewView::makeHeadlines()
{
    auto* row = new QWidget(content_);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentTheme().scaled(20));
    needs_ = new HeadlineNumber(tr("Needs"), row);
    covered_ = new HeadlineNumber(tr("Covered"), row);
    proposed_ = new HeadlineNumber(tr("Proposed"), row);
    gap_ = new HeadlineNumber(tr("Gap left"), row);
    needs_->setObjectName(QStringLiteral("headlineNeeds"));
    covered_->setObjectName(QStringLiteral("headlineCovered"));
    proposed_->setObjectName(QStringLiteral("headlineProposed"));
    gap_->setObjectName(QStringLiteral("headlineGap"));
    for (HeadlineNumber* one : {needs_, covered_, proposed_, gap_}) {
        if (one != needs_)
            layout->addWidget(new Hairline(Qt::Vertical, Token::line, row));
        layout->addWidget(one, 1);
    }
    return row;
}

QWidget* OverviewView::makeProof()
{
    proofRow_ = new QWidget(content_);
    auto* layout = new QHBoxLayout(proofRow_);
    layout->setContentsMargins(0, 0, 0, 0);
    shield_ = new Symbol(QStringLiteral("shield"), Token::ok, proofRow_);
    proof_ = new TextLabel({}, TextRole::body, Token::text, proofRow_);
    proof_->setObjectName(QStringLiteral("proof"));
    proof_->setTextFormat(Qt::RichText);
    proof_->setWordWrap(true);
    auto* link = new LinkLabel(tr("Show the proof"), proofRow_);
    link->setObjectName(QStringLiteral("showProof"));
    connect(link, &LinkLabel::clicked, this, [this] { Q_EMIT linkActivated(QStringLiteral("report")); });
    layout->addWidget(shield_);
    layout->addWidget(proof_, 1);
    layout->addWidget(link);
    return proofRow_;
}

QWidget* OverviewView::makeLower()
{
    auto* row = new QWidget(content_);
    lower_ = new QBoxLayout(QBoxLayout::LeftToRight, row);
    lower_->setContentsMargins(0, 0, 0, 0);
    gaps_ = listTable(gapsModel_, QStringLiteral("largestGaps"), row);
    gaps_->setAccessibleName(tr("Five largest gaps"));
    connect(gaps_, &DataTable::opened, this, &OverviewView::stateOpened);
    offers_ = listTable(offersModel_, QStringLiteral("unusedOffers"), row);
    offers_->setAccessibleName(tr("Offers not used in full"));
    connect(offers_, &DataTable::opened, this, &OverviewView::offerOpened);
    auto* waiting = new QWidget(row);
    waiting_ = new QVBoxLayout(waiting);
    waiting_->setContentsMargins(0, 0, 0, 0);
    waiting_->setSpacing(0);
    auto* heading = new TextLabel(tr("Waiting for you"), TextRole::tableHeader, Token::text, waiting);
    heading->setFixedHeight(currentTheme().measures().header);
    waiting_->addWidget(heading);
    waiting_->addWidget(new Hairline(Qt::Horizontal, Token::border, waiting));
    lower_->addWidget(gaps_, 40, Qt::AlignTop);
    lower_->addWidget(offers_, 36, Qt::AlignTop);
    lower_->addWidget(waiting, 30, Qt::AlignTop);
    return row;
}

void OverviewView::setWaiting(const std::vector<WaitingWords>& waiting)
{
    if (waitingRows_ != nullptr) {
        waitingRows_->hide(); // a link of it may be what changed the list
        waitingRows_->deleteLater();
    }
    waitingRows_ = new QWidget(this);
    auto* column = new QVBoxLayout(waitingRows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (waiting.empty())
        column->addWidget(new TextLabel(tr("Nothing waits."), TextRole::body, Token::muted, waitingRows_));
    for (const WaitingWords& one : waiting) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, currentTheme().scaled(3), 0, currentTheme().scaled(3));
        row->setSpacing(currentTheme().scaled(10));
        row->addWidget(new Symbol(one.icon, Token::muted, waitingRows_), 0, Qt::AlignTop);
        auto* sentence = new TextLabel({}, TextRole::body, Token::muted, waitingRows_);
        sentence->setObjectName(QStringLiteral("waitingFor"));
        sentence->setSentence(one.sentence);
        connect(sentence, &QLabel::linkActivated, this, &OverviewView::linkActivated);
        row->addWidget(sentence, 1);
        column->addLayout(row);
        column->addWidget(new Hairline(Qt::Horizontal, Token::line, waitingRows_));
    }
    waiting_->addWidget(waitingRows_);
}

void OverviewView::setWords(const OverviewWords& words, const QString& unit)
{
    empty_->hide();
    content_->show();
    title_->setNote(words.note);
    needs_->setValue(words.needs.value, words.needs.note);
    covered_->setValue(words.covered.value, words.covered.note);
    proposed_->setValue(words.proposed.value, words.proposed.note);
    gap_->setValue(words.gap.value, words.gap.note);
    proofRow_->setVisible(!words.proof.isEmpty());
    proof_->setText(words.proof);
    static_cast<Symbol*>(shield_)->setToken(words.isProved ? Token::ok : Token::bad);
    ranksModel_.setRows(words.ranks);
    gapsModel_.setRows(words.gaps);
    offersModel_.setColumnTitle(QStringLiteral("left"), unit);
    offersModel_.setRows(words.offers);
    offers_->setVisible(!words.offers.empty());
    const QModelIndex sums = ranksModel_.index(ranksModel_.shownCount() - 1, 1);
    if (ranks_->indexWidget(sums) == nullptr)
        ranks_->setIndexWidget(sums, new CoverageLegend(ranks_));
    setWaiting(words.waiting);
    follow();
}

void OverviewView::setSentence(const QString& sentence)
{
    empty_->setSentence(sentence);
    empty_->show();
    content_->hide();
}

void OverviewView::follow()
{
    const Theme theme = currentTheme();
    column_->setContentsMargins(theme.scaled(20), theme.scaled(2), theme.scaled(20), theme.scaled(8));
    column_->setSpacing(theme.scaled(12));
    for (DataTable* table : {ranks_, gaps_, offers_})
        fitHeight(table);
    setWidths(ranks_, {210, 0, 90, 84, 90, 84}, 1);
    setWidths(gaps_, {0, 126, 70, 64}, 0);
    setWidths(offers_, {0, 122, 96}, 0);
}

/// Side by side where there is room, else under each other.
void OverviewView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= currentTheme().scaled(kSideBySide);
    lower_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    lower_->setSpacing(currentTheme().scaled(wide ? 32 : 14));
}

void OverviewView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

} // namespace landbridge
