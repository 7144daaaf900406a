#include "ui/gaps/gaps_page.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

#include "ui/gaps/gap_inspector.h"
#include "ui/gaps/gaps.h"
#include "ui/gaps/gaps_view.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/view_title.h"
#include "ui/words/labels.h"
#include "ui/words/messages.h"

namespace landbridge {

std::unique_ptr<Page> makeGapsPage(const PageContext& context)
{
    return std::make_unique<GapsPage>(context);
}

GapsPage::GapsPage(const PageContext& context) : bridge_(context.bridge), navigator_(context.navigator)
{
    model_ = std::make_unique<TableModel>(gapColumns());
    view_ = new GapsView(*model_);
    inspector_ = new GapInspector;
    QPushButton* run = view_->emptyState()->addButton(tr("Run matching (F5)"));
    run->setObjectName(QStringLiteral("gapsRun"));
    connect(run, &QPushButton::clicked, this, [this] { navigator_.runMatching(); });
    connect(view_->table(), &DataTable::currentKeyChanged, this, [this] { showState(); });
    connect(view_->measures(), &QComboBox::activated, this, [this](int place) {
        measure_ = measures_[static_cast<std::size_t>(place)];
        fillTable();
    });
    connect(inspector_, &GapInspector::linkActivated, this, &GapsPage::follow);
    connect(&bridge_, &WorkbenchBridge::formatsChanged, this, [this] { refresh({}); });
    model_->setOrder({.column = model_->column(QStringLiteral("gap")), .order = Qt::DescendingOrder});
    fill();
}

/// The view goes with the window; where there is none it goes with the page, before the model.
GapsPage::~GapsPage()
{
    if (view_ && view_->parent() == nullptr)
        delete view_;
    if (inspector_ && inspector_->parent() == nullptr)
        delete inspector_;
}

QWidget* GapsPage::widget()
{
    return view_;
}

QWidget* GapsPage::inspector()
{
    return inspector_;
}

QString GapsPage::count() const
{
    const std::shared_ptr<const StoredRun> run = bridge_.isOpen() ? bridge_.run() : nullptr;
    if (run == nullptr)
        return {};
    const auto open =
        std::ranges::count_if(run->run.needs, [](const RunNeed& need) { return need.covered < need.gap; });
    return bridge_.formats().count(open);
}

void GapsPage::refresh(const Changed&)
{
    isStale_ = true;
    if (view_ && view_->isVisible())
        fill();
    Q_EMIT statusChanged();
}

void GapsPage::shown()
{
    if (isStale_)
        fill();
}

void GapsPage::fill()
{
    isStale_ = false;
    if (!view_ || !inspector_ || !bridge_.isOpen())
        return;
    round_.reset();
    Result<RoundView> round = roundView(bridge_.snapshot());
    if (!round) {
        model_->setRows({});
        view_->setSentence(sentence(round.error()));
        inspector_->setNothing();
        return;
    }
    round_ = std::move(round).value();
    fillMeasures();
    fillTable();
}

void GapsPage::fillMeasures()
{
    measures_ = round_->figures.measures();
    if (std::ranges::find(measures_, measure_) == measures_.end())
        measure_ = measures_.empty() ? Measure{} : measures_.front();
    QComboBox* box = view_->measures();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Measure& measure : measures_) {
        const QString kind = choiceWord(measure.support, bridge_.formats().tongue());
        box->addItem(measure.unit.empty() ? kind : kind + QStringLiteral(": ") + fromUtf8(measure.unit));
    }
    box->setCurrentIndex(static_cast<int>(std::ranges::find(measures_, measure_) - measures_.begin()));
    box->setVisible(measures_.size() > 1);
}

void GapsPage::fillTable()
{
    const ExplanationWords words(bridge_.workspace(), bridge_.workspace().round().currency, bridge_.formats(),
                                 {.unit = bridge_.amountUnit()});
    const GapScope scope{.workspace = bridge_.workspace(),
                         .view = *round_,
                         .words = words,
                         .formats = bridge_.formats(),
                         .measure = measure_};
    model_->setRows(gapRows(scope));
    if (round_->run == nullptr)
        view_->setSentence(tr("No proposal yet: what is covered and what stays open is not known."));
    else
        view_->setSentence({});
    showTotals(scope);
    view_->setLadder(ladderSteps(scope), ladderTable(scope));
    view_->setReasons(reasonRows(scope));
    if (view_->table()->currentKey().isEmpty() && model_->shownCount() > 0)
        view_->table()->setCurrentKey(model_->keyAt(0));
    showState(inspector_->explainedNeed());
}

void GapsPage::showTotals(const GapScope& scope)
{
    const explanation::Coverage all = round_->figures.total(measure_).coverage;
    const QString states = tr("%n state(s)", nullptr, model_->totalCount());
    const QString unit = measure_.support == Support::money
                             ? scope.formats.unitOf(scope.workspace.round().currency, bridge_.amountUnit())
                             : fromUtf8(measure_.unit);
    view_->titleRow()->setNote(states + QStringLiteral(", ") + unit);
    const auto cell = [&](const char* id, const QString& text) {
        return TotalsCell{.column = model_->column(QString::fromLatin1(id)), .text = text, .isAmount = true};
    };
    const auto amount = [&](std::int64_t number) { return scope.words.amount(measure_, number); };
    view_->totals()->setCells({{.column = model_->column(QStringLiteral("state")), .text = states},
                               cell("requested", amount(all.requested)),
                               cell("covered", amount(all.covered())),
                               cell("proposed", amount(all.proposed)),
                               cell("gap", amount(all.gapLeft)),
                               cell("before", scope.formats.percentNumber(all.covered(), all.requested)),
                               cell("after", scope.formats.percentNumber(all.after(), all.requested))});
}

void GapsPage::showState(const NeedId& need)
{
    const QString key = view_ ? view_->table()->currentKey() : QString();
    if (key.isEmpty() || !round_) {
        if (inspector_)
            inspector_->setNothing();
        return;
    }
    const ExplanationWords words(bridge_.workspace(), bridge_.workspace().round().currency, bridge_.formats(),
                                 {.unit = bridge_.amountUnit()});
    inspector_->setState({toUtf8(key)}, need,
                         {.workspace = bridge_.workspace(),
                          .view = *round_,
                          .words = words,
                          .formats = bridge_.formats(),
                          .measure = measure_});
}

void GapsPage::follow(const QString& link)
{
    const std::string id = toUtf8(link.section(QLatin1Char(':'), 1));
    if (link.startsWith(QLatin1String("explain:")))
        showState({id});
    else if (link.startsWith(QLatin1String("need:")))
        navigator_.show(NeedId{id});
    else if (link.startsWith(QLatin1String("offer:")))
        navigator_.show(OfferId{id});
}

bool GapsPage::show(const Place& place)
{
    const PartyId* state = std::get_if<PartyId>(&place);
    if (state == nullptr)
        return false;
    shown();
    return view_->table()->setCurrentKey(fromUtf8(state->text));
}

bool GapsPage::search(const QString& text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        model_->setFilter({});
    else
        model_->setFilter(
            [wanted](const TableRow& row) { return row.cells.front().text.contains(wanted, Qt::CaseInsensitive); });
    return true;
}

} // namespace landbridge
