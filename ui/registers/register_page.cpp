#include "ui/registers/register_page.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>

#include "core/rules/known_inputs.h"
#include "core/rules/rates.h"
#include "core/workbench/running.h"
#include "ui/registers/register_cells.h"
#include "ui/support/icon_engine.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/view_title.h"
#include "ui/words/messages.h"

namespace landbridge {

RegisterPage::RegisterPage(const PageContext& context, std::string table)
    : bridge_(context.bridge), navigator_(context.navigator), table_(std::move(table))
{
    connect(&bridge_, &WorkbenchBridge::formatsChanged, this, &RegisterPage::fillSoon);
}

RegisterPage::~RegisterPage()
{
    if (view_ && view_->parent() == nullptr)
        delete view_;
    if (form_ && form_->parent() == nullptr)
        delete form_;
}

void RegisterPage::build(RegisterLook look, const RegisterWords& words, const std::vector<FormRow>& rows)
{
    view_ = new RegisterView(std::move(look));
    form_ = new RecordForm(table_, rows);
    form_->setObjectName(fromUtf8(table_) + QStringLiteral("Form"));
    form_->setReadOnly(bridge_.workbench().isReadOnly());
    buildActions(words);
    EmptyState& empty = view_->emptyState();
    QPushButton* import = empty.addButton(tr("Import…"));
    import->setObjectName(QStringLiteral("importTables"));
    QPushButton* add = empty.addButton(words.add);
    add->setObjectName(QStringLiteral("addFirst"));
    connect(import, &QPushButton::clicked, this, [this] { navigator_.importTables(); });
    connect(add, &QPushButton::clicked, this, &RegisterPage::addRecord);
    connect(view_, &RegisterView::currentKeyChanged, this, &RegisterPage::showCurrent);
    connect(view_, &RegisterView::opened, this, [this] { form_->focusField(); });
    connect(form_, &RecordForm::keepWanted, this, &RegisterPage::keepRecord);
    connect(form_, &RecordForm::newDropped, this, [this] { showCurrent(view_->table().currentKey()); });
}

void RegisterPage::buildActions(const RegisterWords& words)
{
    add_ = new QAction(landbridge::icon(QStringLiteral("plus")), words.add, this);
    add_->setObjectName(QStringLiteral("addRecord"));
    add_->setShortcut(QKeySequence::New);
    add_->setEnabled(!bridge_.workbench().isReadOnly());
    remove_ = new QAction(landbridge::icon(QStringLiteral("trash")), words.remove, this);
    remove_->setObjectName(QStringLiteral("removeRecord"));
    remove_->setShortcut(QKeySequence::Delete);
    remove_->setShortcutContext(Qt::WidgetShortcut);
    remove_->setEnabled(false);
    view_->table().addAction(remove_);
    view_->table().addAction(add_);
    view_->table().setContextMenuPolicy(Qt::ActionsContextMenu);
    view_->title().addAction(add_);
    connect(add_, &QAction::triggered, this, &RegisterPage::addRecord);
    connect(remove_, &QAction::triggered, this, &RegisterPage::removeRecord);
}

std::vector<MenuAction> RegisterPage::actions() const
{
    return {{MenuId::data, add_},
            {MenuId::data, remove_},
            {MenuId::edit, view_->filterAction()},
            {MenuId::edit, view_->clearAction()},
            {MenuId::view, view_->facetsAction()},
            {MenuId::view, view_->columnsMenu()->menuAction()}};
}

void RegisterPage::refresh(const Changed& what)
{
    constexpr std::array<std::string_view, 13> kRead{
        "round",       "parties", "needs",       "need_years", "offers",    "offer_years",     "domestic",
        "commitments", "rates",   "acceptances", "settings",   "scenarios", "scenario_changes"};
    const bool isOurs = what.scenario || std::ranges::any_of(what.tables, [&](const std::string& table) {
                            return std::ranges::find(kRead, table) != kRead.end();
                        });
    if (!isOurs)
        return;
    fillSoon();
    Q_EMIT statusChanged();
}

void RegisterPage::fillSoon()
{
    isStale_ = true;
    if (view_->isVisible())
        fill();
}

void RegisterPage::shown()
{
    if (isStale_)
        fill();
}

void RegisterPage::fill()
{
    isStale_ = false;
    const Workspace& workspace = bridge_.workspace();
    const ScenarioId scenario = bridge_.workbench().currentScenario();
    inputs_ = std::make_unique<rules::Inputs>(
        rules::knownInputs(workspace, scenario, configurationInForce(workspace, scenario)));
    const RegisterScope scope{workspace, *inputs_, bridge_.formats(), bridge_.amountUnit()};
    const Currency& currency = inputs_->currency;
    const bool inMillions = bridge_.amountUnit() == AmountUnit::millions;
    constexpr int kMillionDigits = 4; // a hundredth of a million is 10 000 units
    view_->setAmountWords([this](std::int64_t sum) { return amount(sum); },
                          inMillions ? rules::powerOfTen(currency.decimals + kMillionDigits) : 1);
    view_->setContent(content(scope), bridge_.formats().unitOf(currency, bridge_.amountUnit()));
    form_->follow(workspace);
    // The inspector tells of the first row until another is chosen.
    if (view_->table().currentKey().isEmpty() && form_->key().empty() && !form_->isNew())
        view_->table().setCurrentKey(view_->table().table().keyAt(0));
    if (form_->key().empty() && !form_->isNew())
        showRecord(toUtf8(view_->table().currentKey()));
    else
        showFigures();
}

QString RegisterPage::amount(std::int64_t amount) const
{
    return bridge_.formats().amount({.minor = amount, .currency = inputs_->currency}, bridge_.amountUnit());
}

std::string RegisterPage::onlyChosen(const QString& facet) const
{
    const QSet<QString>& chosen = view_->filter().chosen(facet);
    return chosen.size() == 1 ? toUtf8(*chosen.cbegin()) : std::string();
}

bool RegisterPage::search(const QString& text)
{
    shown();
    view_->setFilterText(text);
    return true;
}

bool RegisterPage::selectRecord(const std::string& key)
{
    shown();
    return view_->selectKey(fromUtf8(key));
}

void RegisterPage::showCurrent(const QString& key)
{
    const std::string wanted = toUtf8(key);
    if (isReturning_ || (wanted == form_->key() && !form_->isNew()))
        return;
    if (!leaveForm()) {
        // The table is in the middle of telling; it goes back when it is done.
        QTimer::singleShot(0, this, [this] {
            isReturning_ = true;
            view_->table().setCurrentKey(fromUtf8(form_->key()));
            isReturning_ = false;
        });
        return;
    }
    showRecord(wanted);
}

bool RegisterPage::leaveForm()
{
    if (!form_->isTouched())
        return true;
    if (form_->canBeKept()) {
        keepRecord();
        return !form_->isTouched();
    }
    bridge_.prompts().show({.kind = NoticeKind::warn,
                            .sentence = tr("These changes cannot be kept yet. Correct what is marked, or undo them."),
                            .buttons = {{.words = tr("Undo changes"), .act = [form = form_] {
                                             if (form)
                                                 form->undoChanges();
                                         }}}});
    return false;
}

void RegisterPage::showRecord(const std::string& key)
{
    if (key.empty())
        form_->showNothing();
    else
        form_->showRecord(bridge_.workspace(), key);
    remove_->setEnabled(!key.empty() && !bridge_.workbench().isReadOnly());
    showFigures();
}

void RegisterPage::showFigures()
{
    form_->setFigures(form_->key().empty() ? std::vector<FormFigure>() : figures(*inputs_, form_->key()));
}

void RegisterPage::addRecord()
{
    if (!leaveForm())
        return;
    shown();
    form_->showNew(bridge_.workspace(), newCells());
    showFigures();
    form_->focusField();
}

void RegisterPage::keepRecord()
{
    const PreparedEdit edit = form_->prepared();
    const bool wasNew = form_->isNew();
    if (!bridge_.perform(edit))
        return;
    const std::string key = wasNew && edit.facts.size() > 1 ? edit.facts[1] : form_->key();
    isReturning_ = true;
    showRecord(key);
    shown();
    if (wasNew)
        view_->selectKey(fromUtf8(key));
    isReturning_ = false;
}

void RegisterPage::removeRecord()
{
    const QString key = view_->table().currentKey();
    if (key.isEmpty() || bridge_.workbench().isReadOnly())
        return;
    const PreparedEdit removal = prepareRemoval(bridge_.workspace(), table_, toUtf8(key));
    if (!removal.canBeTaken()) {
        const auto error = std::ranges::find(removal.findings, Severity::error, &Finding::severity);
        bridge_.prompts().show({.kind = NoticeKind::warn, .sentence = sentence(*error)});
        return;
    }
    form_->showNothing();
    if (bridge_.perform(removal))
        bridge_.prompts().show({.kind = NoticeKind::ok,
                                .sentence = tr("%1 was deleted.").arg(isolated(key)),
                                .buttons = {{.words = tr("Undo"), .act = [bridge = &bridge_] { bridge->undo(); }}}});
}

} // namespace landbridge
