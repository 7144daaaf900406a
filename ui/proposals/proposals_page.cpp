#include "ui/proposals/proposals_page.h"

#include <QtCore/QDate>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <set>

#include "core/explanation/allowed.h"
#include "core/explanation/unused.h"
#include "core/explanation/why.h"
#include "ui/proposals/decision_section.h"
#include "ui/proposals/proposals.h"
#include "ui/proposals/proposals_view.h"
#include "ui/proposals/state_panel.h"
#include "ui/proposals/why_inspector.h"
#include "ui/proposals/why_not_section.h"
#include "ui/support/icon_engine.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/totals_row.h"
#include "ui/widgets/view_title.h"
#include "ui/words/labels.h"
#include "ui/words/messages.h"

namespace landbridge {

std::unique_ptr<Page> makeProposalsPage(const PageContext& context)
{
    return std::make_unique<ProposalsPage>(context);
}

ProposalsPage::ProposalsPage(const PageContext& context) : bridge_(context.bridge), navigator_(context.navigator)
{
    model_ = std::make_unique<TableModel>(proposalColumns({}));
    view_ = new ProposalsView(*model_);
    inspector_ = new WhyInspector;
    makeActions();
    connectView();
    model_->setOrder({.column = model_->column(QStringLiteral("rank"))},
                     {.column = model_->column(QStringLiteral("state"))});
    fill();
}

/// The view goes with the window; where there is none it goes with the page, before the model.
ProposalsPage::~ProposalsPage()
{
    if (view_ && view_->parent() == nullptr)
        delete view_;
    if (inspector_ && inspector_->parent() == nullptr)
        delete inspector_;
}

QWidget* ProposalsPage::widget()
{
    return view_;
}

QWidget* ProposalsPage::inspector()
{
    return inspector_;
}

QAction* ProposalsPage::addAction(const ActionWords& words, void (ProposalsPage::*slot)())
{
    auto* action = new QAction(words.words, this);
    action->setObjectName(QString::fromLatin1(words.name));
    action->setShortcut(words.keys);
    if (!words.icon.isEmpty())
        action->setIcon(landbridge::icon(words.icon));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ProposalsPage::makeActions()
{
    lock_ =
        addAction({"lockLine", tr("Lock"), QKeySequence(tr("Ctrl+L")), QStringLiteral("lock")}, &ProposalsPage::lock);
    accept_ = addAction({"acceptAction", tr("Accept"), {}, QStringLiteral("tick")}, &ProposalsPage::accept);
    adjust_ = addAction({"adjustAction", tr("Adjust…"), QKeySequence(tr("Ctrl+J")), QStringLiteral("pen")},
                        &ProposalsPage::adjust);
    reject_ = addAction({"rejectAction", tr("Reject"), {}, QStringLiteral("cross")}, &ProposalsPage::reject);
    takeBack_ = addAction({"takeBackAction", tr("Take the decision back"), {}, {}}, &ProposalsPage::takeBack);
    whyNot_ = addAction({"whyNotAction", tr("Why not…"), QKeySequence(tr("Ctrl+Shift+W")), QStringLiteral("question")},
                        &ProposalsPage::askWhyNot);
}

std::vector<MenuAction> ProposalsPage::actions() const
{
    std::vector<MenuAction> all;
    for (QAction* action : {lock_, accept_, adjust_, reject_, takeBack_, whyNot_})
        all.push_back({.menu = MenuId::matching, .action = action});
    all.push_back({.menu = MenuId::view, .action = view_->columnsMenu()->menuAction()});
    return all;
}

void ProposalsPage::connectView()
{
    QPushButton* run = view_->emptyState()->addButton(tr("Run matching (F5)"));
    run->setObjectName(QStringLiteral("proposalsRun"));
    connect(run, &QPushButton::clicked, this, [this] { navigator_.runMatching(); });
    connect(view_->table(), &DataTable::currentKeyChanged, this, &ProposalsPage::showCurrent);
    auto* space = new QAction(tr("Lock"), view_->table());
    space->setShortcut(Qt::Key_Space);
    space->setShortcutContext(Qt::WidgetShortcut);
    connect(space, &QAction::triggered, this, &ProposalsPage::lock);
    view_->table()->addAction(space);
    view_->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view_->table(), &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        QMenu menu(view_->table());
        for (QAction* action : {lock_, accept_, adjust_, reject_, takeBack_, whyNot_})
            menu.addAction(action);
        menu.exec(view_->table()->viewport()->mapToGlobal(place));
    });
    model_->setEditHandler([this](const QString& key, const QString&, const QString& text) {
        view_->table()->setCurrentKey(key);
        return decide(DecisionVerb::adjust, text, inspector_->decision()->reason());
    });
    connect(model_.get(), &TableModel::shownChanged, this, &ProposalsPage::showTotals);
    FilterBar* filters = view_->filters();
    connect(filters, &FilterBar::addRequested, this, &ProposalsPage::openFilterMenu);
    connect(filters, &FilterBar::removed, this, [this](int chip) { setFilter(without(filter_, chip)); });
    connect(filters, &FilterBar::edited, this, &ProposalsPage::openFilterMenu);
    connect(filters, &FilterBar::cleared, this, [this] { setFilter({}); });
    connect(inspector_->decision(), &DecisionSection::decided, this, &ProposalsPage::decide);
    connect(inspector_->whyNot(), &WhyNotSection::asked, this, &ProposalsPage::answerWhyNot);
    connect(inspector_, &WhyInspector::linkActivated, this, &ProposalsPage::follow);
    connect(&bridge_, &WorkbenchBridge::formatsChanged, this, [this] { refresh({}); });
}

ExplanationWords ProposalsPage::words(bool links) const
{
    return ExplanationWords(bridge_.workspace(), bridge_.workspace().round().currency, bridge_.formats(),
                            {.unit = bridge_.amountUnit(), .links = links});
}

ProposalScope ProposalsPage::scope(const ExplanationWords& words) const
{
    return {
        .workspace = bridge_.workspace(), .words = words, .formats = bridge_.formats(), .unit = bridge_.amountUnit()};
}

QString ProposalsPage::count() const
{
    const std::shared_ptr<const StoredRun> run = bridge_.isOpen() ? bridge_.run() : nullptr;
    return run == nullptr ? QString() : bridge_.formats().count(static_cast<std::int64_t>(run->run.matches.size()));
}

void ProposalsPage::refresh(const Changed&)
{
    isStale_ = true;
    if (view_ && view_->isVisible())
        fill();
    Q_EMIT statusChanged();
}

void ProposalsPage::shown()
{
    if (isStale_)
        fill();
}

void ProposalsPage::fill()
{
    isStale_ = false;
    if (!view_ || !inspector_ || !bridge_.isOpen())
        return;
    Result<RoundView> round = roundView(bridge_.snapshot());
    round_.reset();
    lines_.clear();
    if (!round) {
        model_->setRows({});
        view_->setSentence(sentence(round.error()));
        inspector_->setNothing({});
        return;
    }
    round_ = std::move(round).value();
    view_->setSentence(round_->run == nullptr ? tr("No proposal yet.") : QString());
    lines_ = proposalLines(bridge_.workspace(), *round_);
    fillRows();
    fillChoices();
    showCurrent(view_->table()->currentKey());
}

void ProposalsPage::fillRows()
{
    const ExplanationWords plain = words(false);
    const ProposalScope from = scope(plain);
    std::vector<TableRow> rows;
    bool anyYear = false;
    places_.clear();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        rows.push_back(proposalRow(lines_[i], from));
        places_.insert(rows.back().key, static_cast<int>(i));
        anyYear = anyYear || lines_[i].key.year;
    }
    model_->setColumnTitle(QStringLiteral("amount"),
                           bridge_.formats().unitOf(bridge_.workspace().round().currency, bridge_.amountUnit()));
    model_->setRows(std::move(rows));
    if (anyYear != hasYears_)
        view_->table()->setColumnHidden(model_->column(QStringLiteral("year")), !anyYear);
    hasYears_ = anyYear;
    applyFilter();
    if (view_->table()->currentKey().isEmpty() && model_->shownCount() > 0)
        view_->table()->setCurrentKey(model_->keyAt(0));
}

void ProposalsPage::fillChoices()
{
    std::vector<std::pair<QString, QString>> needs;
    for (const Need& need : bridge_.workspace().needs())
        needs.emplace_back(fromUtf8(need.id.text), fromUtf8(need.id.text) + QLatin1Char(' ') + fromUtf8(need.title));
    std::vector<std::pair<QString, QString>> offers;
    for (const Offer& offer : bridge_.workspace().offers()) {
        const QString donor = partyName(bridge_.workspace().parties(), offer.donor, bridge_.formats().tongue());
        const QString title = offer.title.empty() ? QString() : QStringLiteral(", ") + fromUtf8(offer.title);
        offers.emplace_back(fromUtf8(offer.id.text), fromUtf8(offer.id.text) + QLatin1Char(' ') + donor + title);
    }
    inspector_->whyNot()->setChoices(needs, offers);
}

void ProposalsPage::setFilter(const ProposalFilter& filter)
{
    filter_ = filter;
    applyFilter();
}

bool ProposalsPage::search(const QString& text)
{
    ProposalFilter filter = filter_;
    filter.text = text.trimmed();
    setFilter(filter);
    return true;
}

void ProposalsPage::applyFilter()
{
    if (!view_)
        return;
    const ExplanationWords plain = words(false);
    view_->filters()->setFilters(wordsOf(filter_, scope(plain)));
    if (filter_.isEmpty())
        model_->setFilter({});
    else
        model_->setFilter([this](const TableRow& row) {
            const int place = places_.value(row.key, -1);
            return place >= 0 && passes(filter_, lines_[static_cast<std::size_t>(place)], row);
        });
    showTotals();
}

void ProposalsPage::openFilterMenu()
{
    auto* menu = new QMenu(view_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ExplanationWords plain = words(false);
    fillFilterMenu(*menu, filter_, lines_, scope(plain), [this](const ProposalFilter& filter) { setFilter(filter); });
    const QWidget* adder = view_->filters()->adder();
    menu->popup(adder->mapToGlobal(QPoint(0, adder->height())));
}

void ProposalsPage::showTotals()
{
    if (!view_ || !bridge_.isOpen())
        return;
    std::int64_t shownSum = 0;
    std::int64_t allSum = 0;
    std::int64_t shownLines = 0;
    std::int64_t allLines = 0;
    std::set<PartyId> states;
    for (const ProposalLine& line : lines_)
        if (line.isLine()) {
            ++allLines;
            allSum += line.measure.support == Support::money ? line.amount : 0;
        }
    for (int row = 0; row < model_->shownCount(); ++row) {
        const int place = places_.value(model_->keyAt(row), -1);
        if (place < 0 || !lines_[static_cast<std::size_t>(place)].isLine())
            continue;
        const ProposalLine& line = lines_[static_cast<std::size_t>(place)];
        ++shownLines;
        states.insert(line.state);
        shownSum += line.measure.support == Support::money ? line.amount : 0;
    }
    const Formats& formats = bridge_.formats();
    view_->titleRow()->setNote(tr("%1 of %2 shown").arg(formats.count(shownLines), formats.count(allLines)));
    const ExplanationWords plain = words(false);
    view_->totals()->setCells(
        {{.column = model_->column(QStringLiteral("rank")),
          .text = tr("Total of the %n line(s) shown", nullptr, static_cast<int>(shownLines)) + QStringLiteral(", ") +
                  tr("%n state(s)", nullptr, static_cast<int>(states.size()))},
         {.column = model_->column(QStringLiteral("amount")), .text = plain.amount({}, shownSum), .isAmount = true},
         {.column = model_->column(QStringLiteral("status")),
          .text = tr("of %1 in all").arg(plain.amount({}, allSum)),
          .muted = true}});
}

const ProposalLine* ProposalsPage::currentLine() const
{
    if (!view_)
        return nullptr;
    const int place = places_.value(view_->table()->currentKey(), -1);
    return place < 0 || place >= static_cast<int>(lines_.size()) ? nullptr : &lines_[static_cast<std::size_t>(place)];
}

void ProposalsPage::showCurrent(const QString&)
{
    const ProposalLine* line = currentLine();
    const bool canDecide = line != nullptr && line->isLine() && !bridge_.workbench().isReadOnly();
    for (QAction* action : {lock_, accept_, adjust_, reject_})
        action->setEnabled(canDecide);
    takeBack_->setEnabled(canDecide && line->isDecided);
    lock_->setText(canDecide && line->isLocked ? tr("Unlock") : tr("Lock"));
    if (line == nullptr || !round_) {
        inspector_->setNothing(tr("Choose a line to see why it is proposed."));
        view_->panel()->clear();
        return;
    }
    view_->panel()->setState(line->state, *round_, words(false), bridge_.formats(), line->measure);
    showReasons(*line);
}

void ProposalsPage::showReasons(const ProposalLine& line)
{
    const ExplanationWords linked = words(true);
    inspector_->whyNot()->setNeed(fromUtf8(line.key.need.text));
    if (!line.isLine()) {
        const auto unmet = explanation::unmet(round_->ground, line.key.need);
        inspector_->setNothing(unmet ? linked.unmet(*unmet).join(QLatin1Char(' ')) : QString());
        return;
    }
    const auto why = explanation::why(round_->ground, line.key.need, line.key.offer, line.key.year);
    if (!why) {
        inspector_->setNothing(sentence(why.error()).toHtmlEscaped());
        return;
    }
    inspector_->setWhy(*why, linked, words(false).why(*why));
    const auto offer = explanation::unused(round_->ground, line.key.offer);
    const auto cutOff = explanation::cutOff(round_->ground, line.key.offer);
    if (offer)
        inspector_->setBalance(*offer, *why, cutOff ? *cutOff : std::nullopt, linked);
    if (bridge_.workbench().isReadOnly()) {
        inspector_->decision()->setIdle();
        return;
    }
    const ExplanationWords plain = words(false);
    const Currency currency = currencyOf(line.measure, bridge_.workspace().round().currency);
    inspector_->decision()->setLine(line, editableAmount(line.amount, currency, scope(plain)), allowedRange(line));
}

QString ProposalsPage::allowedRange(const ProposalLine& line) const
{
    const std::int64_t most = explanation::mostAllowed(round_->ground, line.key.need, line.key.offer, line.key.year);
    const ExplanationWords plain = words(false);
    const RunOffer* offer = round_->ground.offer(line.key.offer);
    const std::int64_t left = offer == nullptr ? 0 : offer->left;
    return tr("Allowed: %1 – %2; the offer has %3 more.")
        .arg(plain.amount(line.measure, 0), plain.amount(line.measure, most, true), plain.amount(line.measure, left));
}

void ProposalsPage::answerWhyNot(const QString& need, const QString& offer)
{
    if (!round_)
        return;
    const auto answer = explanation::whyNot(round_->ground, {toUtf8(need)}, {toUtf8(offer)});
    if (answer)
        inspector_->whyNot()->setAnswer(*answer, words(true));
    else
        inspector_->whyNot()->clearAnswer();
}

void ProposalsPage::follow(const QString& link)
{
    const std::string id = toUtf8(link.section(QLatin1Char(':'), 1));
    if (link.startsWith(QLatin1String("need:")))
        navigator_.show(NeedId{id});
    else if (link.startsWith(QLatin1String("offer:")))
        navigator_.show(OfferId{id});
    else if (link.startsWith(QLatin1String("state:")))
        navigator_.show(PartyId{id});
}

bool ProposalsPage::show(const Place& place)
{
    const MatchKey* key = std::get_if<MatchKey>(&place);
    if (key == nullptr)
        return false;
    shown();
    const auto found = std::ranges::find_if(lines_, [&](const ProposalLine& line) {
        return line.key.need == key->need && line.key.offer == key->offer && (!key->year || line.key.year == key->year);
    });
    if (found == lines_.end())
        return false;
    const QString text = keyText(found->key);
    if (model_->rowOf(text) < 0)
        setFilter({});
    return view_->table()->setCurrentKey(text);
}

void ProposalsPage::lock()
{
    const ProposalLine* line = currentLine();
    if (line != nullptr)
        decide(line->isLocked ? DecisionVerb::unlock : DecisionVerb::lock, {}, inspector_->decision()->reason());
}

void ProposalsPage::accept()
{
    decide(DecisionVerb::accept, {}, inspector_->decision()->reason());
}

void ProposalsPage::reject()
{
    decide(DecisionVerb::reject, {}, inspector_->decision()->reason());
}

void ProposalsPage::takeBack()
{
    decide(DecisionVerb::clear, {}, {});
}

void ProposalsPage::adjust()
{
    inspector_->decision()->focusAmount();
}

void ProposalsPage::askWhyNot()
{
    inspector_->whyNot()->focusOffer();
}

std::optional<Decimal> ProposalsPage::typed(const ProposalLine& line, const QString& text)
{
    const Currency currency = currencyOf(line.measure, bridge_.workspace().round().currency);
    const Result<std::int64_t> amount = typedAmount(text, currency, bridge_.formats(), bridge_.amountUnit());
    if (!amount) {
        inspector_->decision()->showError(sentence(amount.error()));
        return std::nullopt;
    }
    const explanation::Ground& ground = round_->ground;
    if (*amount > explanation::mostAllowed(ground, line.key.need, line.key.offer, line.key.year)) {
        inspector_->decision()->showError(tr("This is more than is allowed. %1").arg(allowedRange(line)));
        return std::nullopt;
    }
    const std::int64_t whole = rules::wholePairAmount(ground.inputs(), ground.inputs().needIndex(line.key.need),
                                                      ground.inputs().offerIndex(line.key.offer), *amount);
    const Result<Decimal> decimal = readDecimal(amountText(whole, currency.decimals));
    return decimal ? std::optional(*decimal) : std::nullopt;
}

bool ProposalsPage::decide(DecisionVerb verb, const QString& amount, const QString& reason)
{
    const ProposalLine* line = currentLine();
    if (line == nullptr || !line->isLine() || !round_)
        return false;
    const QDate today = QDate::currentDate();
    DecisionRequest request{.need = line->key.need,
                            .offer = line->key.offer,
                            .year = line->key.year,
                            .verb = verb,
                            .reason = toUtf8(reason.trimmed()),
                            .by = bridge_.author().text(),
                            .on = Date{std::chrono::year{today.year()},
                                       std::chrono::month{static_cast<unsigned>(today.month())},
                                       std::chrono::day{static_cast<unsigned>(today.day())}}};
    if (verb == DecisionVerb::adjust) {
        request.amount = typed(*line, amount);
        if (!request.amount)
            return false;
    }
    const std::optional<PreparedEdit> edit = bridge_.prompts().taken(prepareDecision(bridge_.snapshot(), request));
    return edit && bridge_.perform(*edit);
}

} // namespace landbridge
