#include "ui/settings/rates_page.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <set>

#include "core/rules/rates.h"
#include "ui/support/icon_engine.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/scaled_width.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/view_title.h"
#include "ui/words/labels.h"
#include "ui/words/messages.h"

namespace landbridge {

static std::vector<TableColumn> rateColumns()
{
    const auto label = [](const char* column) { return fieldLabel("rates", column); };
    return {
        {.id = QStringLiteral("currency"), .title = label("currency")},
        {.id = QStringLiteral("date"), .title = label("date")},
        {.id = QStringLiteral("rate"),
         .title = RatesPage::tr("Rate"),
         .kind = ColumnKind::number,
         .toolTip = label("rate")},
        {.id = QStringLiteral("used"), .title = RatesPage::tr("Used"), .kind = ColumnKind::status},
        {.id = QStringLiteral("source"), .title = label("source")},
    };
}

/// The source has the room that the others leave.
static void fitRateColumns(DataTable& table)
{
    table.fitColumns();
    table.horizontalHeader()->setSectionResizeMode(table.table().column(QStringLiteral("source")),
                                                   QHeaderView::Stretch);
}

RatesPage::RatesPage(const PageContext& context) : bridge_(context.bridge)
{
    build();
    connect(&bridge_, &WorkbenchBridge::formatsChanged, this, &RatesPage::fill);
    fill();
}

RatesPage::~RatesPage()
{
    if (widget_ && widget_->parent() == nullptr)
        delete widget_;
    if (rate_ && rate_->parent() == nullptr)
        delete rate_;
}

QString RatesPage::title() const
{
    return tr("Round and rates");
}

void RatesPage::build()
{
    const Theme theme = currentTheme();
    add_ = new QAction(landbridge::icon(QStringLiteral("plus")), tr("Add a rate"), this);
    add_->setObjectName(QStringLiteral("addRate"));
    add_->setShortcut(QKeySequence::New);
    remove_ = new QAction(landbridge::icon(QStringLiteral("trash")), tr("Delete the rate"), this);
    remove_->setObjectName(QStringLiteral("removeRate"));
    remove_->setShortcut(QKeySequence::Delete);
    remove_->setShortcutContext(Qt::WidgetShortcut);
    connect(add_, &QAction::triggered, this, &RatesPage::addRate);
    connect(remove_, &QAction::triggered, this, &RatesPage::removeRate);

    widget_ = new QWidget;
    widget_->setObjectName(QStringLiteral("ratesView"));
    widget_->setAutoFillBackground(true);
    widget_->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(widget_);
    column->setContentsMargins(0, theme.scaled(4), 0, 0);
    column->setSpacing(0);
    auto* head = new ViewTitle(title(), widget_);
    head->addAction(add_);
    column->addWidget(head);
    strip_ = new MessageStrip(widget_);
    strip_->setObjectName(QStringLiteral("missingRates"));
    strip_->hide();
    column->addWidget(strip_);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(theme.scaled(14));
    round_ = new RecordForm("round",
                            {{.columns = {"title"}},
                             {.columns = {"currency"}},
                             {.columns = {"as_of"}},
                             {.columns = {"date"}},
                             {.columns = {"place"}},
                             {.columns = {"body"}},
                             {.columns = {"focus"}},
                             {.columns = {"exercise"}}},
                            widget_);
    round_->setObjectName(QStringLiteral("roundForm"));
    keepWidth(*round_, 330);
    panes->addWidget(round_);
    model_ = new TableModel(rateColumns(), this);
    table_ = new DataTable(*model_, false, widget_);
    table_->setObjectName(QStringLiteral("ratesTable"));
    table_->setAccessibleName(tableName("rates"));
    table_->addAction(remove_);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    panes->addWidget(table_, 1);
    column->addLayout(panes, 1);

    rate_ = new RecordForm(
        "rates", {{.columns = {"currency"}}, {.columns = {"date"}}, {.columns = {"rate"}}, {.columns = {"source"}}});
    rate_->setObjectName(QStringLiteral("rateForm"));
    const bool readOnly = bridge_.workbench().isReadOnly();
    round_->setReadOnly(readOnly);
    rate_->setReadOnly(readOnly);
    add_->setEnabled(!readOnly);
    remove_->setEnabled(!readOnly);
    connect(round_, &RecordForm::keepWanted, this, [this] {
        if (bridge_.perform(round_->prepared()))
            round_->showRecord(bridge_.workspace(), "round");
    });
    connect(rate_, &RecordForm::keepWanted, this, &RatesPage::keepRate);
    connect(rate_, &RecordForm::newDropped, this, [this] { showRate(table_->currentKey()); });
    connect(table_, &DataTable::currentKeyChanged, this, &RatesPage::showRate);
    connect(table_, &DataTable::opened, this, [this] { rate_->focusField("rate"); });
}

std::vector<MenuAction> RatesPage::actions() const
{
    return {{MenuId::data, add_}, {MenuId::data, remove_}};
}

QString RatesPage::count() const
{
    return {};
}

QString RatesPage::waiting() const
{
    const auto count = static_cast<int>(missing().size());
    return count == 0 ? QString() : tr("%n missing", nullptr, count);
}

QStringList RatesPage::missing() const
{
    const Workspace& workspace = bridge_.workspace();
    std::set<Currency> used;
    for (const Need& need : workspace.needs())
        used.insert(need.amount.currency);
    for (const Offer& offer : workspace.offers())
        used.insert(offer.amount.currency);
    for (const Commitment& commitment : workspace.commitments())
        if (commitment.amount)
            used.insert(commitment.amount->currency);
    for (const Domestic& domestic : workspace.domestic())
        if (domestic.amount)
            used.insert(domestic.amount->currency);
    const rules::Rates rates(workspace);
    QStringList codes;
    for (const Currency& currency : used)
        if (!currency.none() && !rates.converted(Money{.minor = 1, .currency = currency}))
            codes.push_back(fromUtf8(currency.code()));
    return codes;
}

void RatesPage::refresh(const Changed& what)
{
    const auto changed = [&what](std::string_view table) {
        return std::ranges::find(what.tables, table) != what.tables.end();
    };
    if (changed("rates") || changed("round") || changed("needs") || changed("offers") || changed("commitments") ||
        changed("domestic"))
        fill();
    Q_EMIT statusChanged();
}

void RatesPage::shown()
{
    fitRateColumns(*table_);
}

void RatesPage::fill()
{
    const Workspace& workspace = bridge_.workspace();
    const rules::Rates rates(workspace);
    const CellContext context{.workspace = workspace, .formats = bridge_.formats()};
    const FieldShape& rateField = *fieldShape("rates", "rate");
    std::vector<TableRow> rows;
    for (const Rate& rate : workspace.rates()) {
        const Rate* used = rates.rateOf(rate.currency);
        const bool isUsed = used != nullptr && *used == rate;
        const std::vector<std::string> cells = rowCells(rate);
        TableRow row{.key = fromUtf8(rowKey(rate))};
        row.cells.push_back({.text = fromUtf8(rate.currency.code())});
        row.cells.push_back({.text = context.formats.date(rate.date), .sortKey = fromUtf8(rate.date.text())});
        row.cells.push_back(
            {.text = shownCell(rateField, cells[2], context),
             .sortKey = static_cast<double>(rate.rate.numerator) / static_cast<double>(rate.rate.denominator)});
        row.cells.push_back(isUsed ? TableCell{.text = tr("used"), .status = static_cast<int>(ChipStatus::accepted)}
                                   : TableCell{});
        row.cells.push_back({.text = fromUtf8(rate.source)});
        rows.push_back(std::move(row));
    }
    const bool isFirst = model_->totalCount() == 0;
    model_->setRows(std::move(rows));
    if (isFirst)
        fitRateColumns(*table_);
    const QStringList codes = missing();
    if (!workspace.round().asOf)
        strip_->showMessage(StripKind::warn, sentence(MessageCode::asOfMissing, {}).toHtmlEscaped());
    else if (codes.isEmpty())
        strip_->clear();
    else
        strip_->showMessage(StripKind::warn,
                            tr("No rate holds on the date of reference for %1.").arg(codes.join(QStringLiteral(", "))));
    if (round_->key().empty())
        round_->showRecord(workspace, "round");
    else
        round_->follow(workspace);
    rate_->follow(workspace);
}

void RatesPage::showRate(const QString& key)
{
    if (isReturning_ || (toUtf8(key) == rate_->key() && !rate_->isNew()))
        return;
    if (rate_->isTouched() && rate_->canBeKept())
        keepRate();
    if (key.isEmpty())
        rate_->showNothing();
    else
        rate_->showRecord(bridge_.workspace(), toUtf8(key));
}

void RatesPage::keepRate()
{
    const PreparedEdit edit = rate_->prepared();
    isReturning_ = true;
    if (bridge_.perform(edit)) {
        // The key of a rate is made of its cells, so that it may be another one now.
        std::string key = rate_->key();
        if (!edit.changes.empty())
            if (const auto* change = std::get_if<EntityChange<Rate>>(&edit.changes.back()); change && change->after)
                key = rowKey(*change->after);
        rate_->showRecord(bridge_.workspace(), key);
        table_->setCurrentKey(fromUtf8(key));
    }
    isReturning_ = false;
}

void RatesPage::addRate()
{
    RecordCells cells;
    if (const std::optional<Date> asOf = bridge_.workspace().round().asOf)
        cells["date"] = dateText(*asOf);
    if (const QStringList codes = missing(); !codes.isEmpty())
        cells["currency"] = toUtf8(codes.front());
    rate_->showNew(bridge_.workspace(), cells);
    rate_->focusField(cells.contains("currency") ? "rate" : "currency");
}

void RatesPage::removeRate()
{
    const QString key = table_->currentKey();
    if (key.isEmpty())
        return;
    const PreparedEdit removal = prepareRemoval(bridge_.workspace(), "rates", toUtf8(key));
    rate_->showNothing();
    if (bridge_.perform(removal))
        bridge_.prompts().show({.kind = NoticeKind::ok,
                                .sentence = tr("The rate %1 was deleted.").arg(isolated(key)),
                                .buttons = {{.words = tr("Undo"), .act = [bridge = &bridge_] { bridge->undo(); }}}});
}

} // namespace landbridge
