#include "ui/registers/register_view.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

#include "ui/support/icon_engine.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facet_list.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/view_title.h"

namespace landbridge {

constexpr int kWidestWords = 156;  // of a column at first; what is cut has its whole text as tool tip
constexpr int kWidestAmount = 104; // gifts in kind are counted in words
constexpr int kLeastStretch = 140; // of the column that takes the room
constexpr int kSearchWidth = 190;
constexpr int kLeastFacets = 120;
constexpr int kWithFacets = 720;        // width of the view from which the facets stand beside the table
constexpr std::size_t kMenuValues = 20; // of a facet in the menu "Add filter"; the list beside the table has them all

static std::vector<TableColumn> plainColumns(const std::vector<RegisterColumn>& columns)
{
    std::vector<TableColumn> plain;
    for (const RegisterColumn& column : columns)
        plain.push_back(column.column);
    return plain;
}

RegisterView::RegisterView(RegisterLook look, QWidget* parent) : QWidget(parent), look_(std::move(look))
{
    setObjectName(look_.name + QStringLiteral("View"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    filter_.setColumns(look_.columns);
    model_ = new TableModel(plainColumns(look_.columns), this);
    buildActions();
    build();
    buildColumnsMenu();
    model_->setOrder(look_.first, look_.second);
    connect(table_, &DataTable::currentKeyChanged, this, &RegisterView::currentKeyChanged);
    connect(table_, &DataTable::opened, this, &RegisterView::opened);
    connect(facets_, &FacetList::toggled, this, &RegisterView::setFacet);
    connect(bar_, &FilterBar::cleared, this, &RegisterView::clearFilters);
    connect(bar_, &FilterBar::addRequested, this, &RegisterView::openFilterMenu);
    connect(bar_, &FilterBar::edited, this, [this] { facets_->setFocus(); });
    connect(bar_, &FilterBar::removed, this, [this](int chip) {
        int at = 0;
        for (const RegisterFacet& facet : content_.facets)
            if (!filter_.chosen(facet.id).isEmpty() && at++ == chip) {
                filter_.clearFacet(facet.id);
                return applyFilter();
            }
    });
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_.setText(text);
        applyFilter();
    });
}

RegisterView::~RegisterView()
{
    model_->setFilter({});
}

void RegisterView::buildActions()
{
    facetsAction_ = new QAction(icon(QStringLiteral("filter")), tr("Facets"), this);
    facetsAction_->setCheckable(true);
    facetsAction_->setChecked(true);
    facetsAction_->setShortcut(Qt::Key_F7);
    clearAction_ = new QAction(tr("Clear filter"), this);
    filterAction_ = new QAction(icon(QStringLiteral("search")), tr("Filter the table"), this);
    filterAction_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(clearAction_, &QAction::triggered, this, &RegisterView::clearFilters);
    connect(filterAction_, &QAction::triggered, this, [this] {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    });
}

void RegisterView::build()
{
    const Theme theme = currentTheme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.scaled(4), 0, 0);
    column->setSpacing(0);
    title_ = new ViewTitle(look_.title, this);
    search_ = new SearchField(tr("Filter, e.g. state:mali"), this);
    search_->setObjectName(QStringLiteral("filterText"));
    search_->setFixedWidth(theme.scaled(kSearchWidth));
    title_->addControl(search_);
    bar_ = new FilterBar(this);
    column->addWidget(title_);
    column->addWidget(bar_);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    facets_ = new FacetList(splitter);
    facets_->setObjectName(QStringLiteral("facets"));
    facets_->setMinimumWidth(theme.scaled(kLeastFacets));
    auto* right = new QWidget(splitter);
    auto* rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, theme.measures().margin, 0);
    rows->setSpacing(0);
    table_ = new DataTable(*model_, false, right);
    table_->setObjectName(look_.name + QStringLiteral("Table"));
    table_->setAccessibleName(look_.title);
    table_->horizontalHeader()->setStretchLastSection(false);
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    totals_ = new TotalsRow(*table_, right);
    totals_->setObjectName(look_.name + QStringLiteral("Totals"));
    rows->addWidget(table_, 1);
    rows->addWidget(totals_);
    splitter->addWidget(facets_);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme.scaled(158), theme.scaled(700)});
    connect(facetsAction_, &QAction::toggled, facets_, &QWidget::setVisible);

    empty_ = new EmptyState(look_.noneYet, this);
    empty_->setObjectName(look_.name + QStringLiteral("Empty"));
    stack_ = new QStackedWidget(this);
    stack_->addWidget(splitter);
    stack_->addWidget(empty_);
    column->addWidget(stack_, 1);
}

void RegisterView::buildColumnsMenu()
{
    columnsMenu_ = new QMenu(tr("Columns"), this);
    const QString settingsKey = QStringLiteral("views/%1/hidden").arg(look_.name);
    const bool remembered = !QCoreApplication::organizationName().isEmpty() && QSettings().contains(settingsKey);
    const QStringList hidden = remembered ? QSettings().value(settingsKey).toStringList() : QStringList();
    for (int i = 0; i < model_->columnCount(); ++i) {
        const RegisterColumn& column = look_.columns[static_cast<std::size_t>(i)];
        const bool shown = remembered ? !hidden.contains(column.column.id) : column.shownAtFirst;
        QAction* action = columnsMenu_->addAction(column.column.title);
        action->setObjectName(QStringLiteral("column_") + column.column.id);
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(i != look_.stretchColumn);
        table_->setColumnHidden(i, !shown);
        connect(action, &QAction::toggled, this, [this, i](bool visible) {
            table_->setColumnHidden(i, !visible);
            if (visible)
                fitColumns();
            else
                fillRoom();
            rememberColumns();
            totals_->update();
        });
    }
    columnsMenu_->addSeparator();
    QMenu* sort = columnsMenu_->addMenu(tr("Sort by"));
    for (int i = 0; i < model_->columnCount(); ++i)
        connect(sort->addAction(look_.columns[static_cast<std::size_t>(i)].column.title), &QAction::triggered, this,
                [this, i] {
                    const SortKey now = model_->firstKey();
                    const bool again = now.column == i && now.order == Qt::AscendingOrder;
                    model_->sort(i, again ? Qt::DescendingOrder : Qt::AscendingOrder);
                });
    auto* columns = new QAction(icon(QStringLiteral("columns")), tr("Columns"), this);
    columns->setObjectName(QStringLiteral("chooseColumns"));
    QToolButton* button = title_->addAction(columns);
    button->setMenu(columnsMenu_);
    button->setPopupMode(QToolButton::InstantPopup);
}

void RegisterView::rememberColumns() const
{
    if (QCoreApplication::organizationName().isEmpty())
        return;
    QStringList hidden;
    for (int i = 0; i < model_->columnCount(); ++i)
        if (table_->isColumnHidden(i))
            hidden.push_back(look_.columns[static_cast<std::size_t>(i)].column.id);
    QSettings().setValue(QStringLiteral("views/%1/hidden").arg(look_.name), hidden);
}

void RegisterView::setAmountWords(std::function<QString(std::int64_t)> amount, std::int64_t roundedTo)
{
    amountWords_ = std::move(amount);
    roundedTo_ = roundedTo;
}

void RegisterView::setContent(RegisterContent content, const QString& unit)
{
    content_ = std::move(content);
    filter_.setContent(&content_);
    places_.clear();
    places_.reserve(static_cast<qsizetype>(content_.rows.size()));
    allCounts_.assign(content_.facets.size(), {});
    std::vector<TableRow> rows;
    rows.reserve(content_.rows.size());
    for (std::size_t i = 0; i < content_.rows.size(); ++i) {
        places_.insert(content_.rows[i].row.key, i);
        rows.push_back(content_.rows[i].row);
        for (std::size_t facet = 0; facet < content_.facets.size(); ++facet)
            for (const QString& value : content_.rows[i].values[facet])
                ++allCounts_[facet][value];
    }
    shown_.assign(content_.rows.size(), true);
    bar_->setUnit(unit);
    const RegisterFilter::Outcome outcome = filter_.outcome();
    shown_ = outcome.shown;
    model_->setRows(std::move(rows));
    if (!fitted_ && !content_.rows.empty()) {
        fitted_ = true;
        fitColumns();
    }
    stack_->setCurrentIndex(content_.rows.empty() ? 1 : 0);
    bar_->setVisible(!content_.rows.empty());
    applyFilter();
}

void RegisterView::applyFilter()
{
    const RegisterFilter::Outcome outcome = filter_.outcome();
    shown_ = outcome.shown;
    if (filter_.isEmpty())
        model_->setFilter({});
    else
        model_->setFilter([this](const TableRow& row) {
            const auto at = places_.constFind(row.key);
            return at == places_.cend() || *at >= shown_.size() || shown_[*at];
        });
    title_->setNote(tr("%1 of %2 shown").arg(outcome.shownCount).arg(static_cast<int>(content_.rows.size())));
    showChips();
    showFacets(outcome);
    showTotals(outcome);
}

void RegisterView::showChips()
{
    std::vector<FilterWords> words;
    for (const RegisterFacet& facet : content_.facets) {
        QStringList labels;
        for (const QString& value : filter_.chosen(facet.id))
            labels.push_back(facet.labels.value(value, value));
        labels.sort();
        if (!labels.isEmpty())
            words.push_back({facet.heading, labels.join(tr(" or "))});
    }
    bar_->setFilters(words);
    clearAction_->setEnabled(!filter_.isEmpty());
}

std::vector<QString> RegisterView::orderedValues(std::size_t facet) const
{
    const RegisterFacet& one = content_.facets[facet];
    std::vector<QString> values;
    for (const QString& value : one.fixedOrder)
        if (allCounts_[facet].contains(value))
            values.push_back(value);
    const auto fixed = static_cast<std::ptrdiff_t>(values.size());
    for (auto at = allCounts_[facet].cbegin(); at != allCounts_[facet].cend(); ++at)
        if (std::find(values.begin(), values.begin() + fixed, at.key()) == values.begin() + fixed)
            values.push_back(at.key());
    std::sort(values.begin() + fixed, values.end(), [&](const QString& a, const QString& b) {
        const int more = allCounts_[facet].value(b) - allCounts_[facet].value(a);
        return more != 0 ? more < 0 : QString::localeAwareCompare(one.labels.value(a), one.labels.value(b)) < 0;
    });
    return values;
}

void RegisterView::showFacets(const RegisterFilter::Outcome& outcome)
{
    for (std::size_t facet = 0; facet < content_.facets.size(); ++facet) {
        const RegisterFacet& one = content_.facets[facet];
        std::vector<FacetOption> options;
        for (const QString& value : orderedValues(facet))
            options.push_back({.id = value,
                               .label = one.labels.value(value, value),
                               .count = QString::number(outcome.counts[facet].value(value)),
                               .checked = filter_.chosen(one.id).contains(value)});
        const bool isShort = static_cast<int>(options.size()) <= one.shown + 1;
        facets_->setGroup(one.id, one.heading, options, isShort ? 0 : one.shown);
    }
}

/// `amount` in whole `step`s, half away from zero.
static std::int64_t inSteps(std::int64_t amount, std::int64_t step)
{
    return (amount + step / 2) / step;
}

void RegisterView::showTotals(const RegisterFilter::Outcome& outcome)
{
    std::vector<TotalsCell> first;
    std::vector<TotalsCell> second;
    bool isRounded = false;
    std::size_t sum = 0;
    for (int i = 0; i < model_->columnCount(); ++i) {
        if (!look_.columns[static_cast<std::size_t>(i)].summed)
            continue;
        std::int64_t shown = 0;
        std::int64_t all = 0;
        std::int64_t steps = 0;
        for (std::size_t row = 0; row < content_.rows.size(); ++row) {
            const std::int64_t amount = content_.rows[row].sums[sum].value_or(0);
            all += amount;
            if (outcome.shown[row]) {
                shown += amount;
                steps += inSteps(amount, roundedTo_);
            }
        }
        isRounded = isRounded || steps != inSteps(shown, roundedTo_);
        first.push_back({.column = i, .text = amountWords_ ? amountWords_(shown) : QString(), .isAmount = true});
        second.push_back({.column = i, .text = amountWords_ ? amountWords_(all) : QString(), .isAmount = true});
        ++sum;
    }
    QString words = look_.totalShown(outcome.shownCount);
    if (isRounded)
        words = tr("%1 (rounded)").arg(words);
    first.insert(first.begin(), {.column = look_.labelColumn, .text = words});
    const int count = static_cast<int>(content_.rows.size());
    second.insert(second.begin(), {.column = look_.labelColumn, .text = look_.total(count, QString::number(count))});
    totals_->setCells(std::move(first), filter_.isEmpty() ? std::vector<TotalsCell>() : std::move(second));
}

void RegisterView::setFilterText(const QString& text)
{
    search_->setText(text);
}

void RegisterView::setFacet(const QString& facet, const QString& value, bool chosen)
{
    filter_.setValue(facet, value, chosen);
    applyFilter();
}

void RegisterView::clearFilters()
{
    filter_.clear();
    const QSignalBlocker quiet(search_);
    search_->clear();
    applyFilter();
}

void RegisterView::openFilterMenu()
{
    QMenu menu(this);
    for (std::size_t facet = 0; facet < content_.facets.size(); ++facet) {
        const RegisterFacet& one = content_.facets[facet];
        QMenu* values = menu.addMenu(one.heading);
        const std::vector<QString> ordered = orderedValues(facet);
        for (std::size_t i = 0; i < std::min(ordered.size(), kMenuValues); ++i) {
            QAction* action = values->addAction(
                QString(one.labels.value(ordered[i], ordered[i])).replace(u'&', QStringLiteral("&&")));
            action->setCheckable(true);
            action->setChecked(filter_.chosen(one.id).contains(ordered[i]));
            connect(action, &QAction::toggled, this,
                    [this, id = one.id, value = ordered[i]](bool on) { setFacet(id, value, on); });
        }
    }
    menu.exec(bar_->adder()->mapToGlobal(QPoint(0, bar_->adder()->height())));
}

bool RegisterView::selectKey(const QString& key)
{
    const auto at = places_.constFind(key);
    if (at == places_.cend())
        return false;
    if (!shown_[*at])
        clearFilters();
    return table_->setCurrentKey(key);
}

/// As wide as the longest value, words not beyond what leaves room for the others.
void RegisterView::fitColumns()
{
    table_->fitColumns();
    const Theme theme = currentTheme();
    for (int i = 0; i < model_->columnCount(); ++i) {
        const ColumnKind kind = look_.columns[static_cast<std::size_t>(i)].column.kind;
        const bool words = kind == ColumnKind::text || kind == ColumnKind::repeated;
        table_->setColumnWidth(i, std::min(table_->columnWidth(i), theme.scaled(words ? kWidestWords : kWidestAmount)));
    }
    fillRoom();
}

void RegisterView::fillRoom()
{
    int others = 0;
    for (int i = 0; i < model_->columnCount(); ++i)
        if (i != look_.stretchColumn && !table_->isColumnHidden(i))
            others += table_->columnWidth(i);
    const int room = table_->viewport()->width() - others;
    table_->setColumnWidth(look_.stretchColumn, std::max(room, currentTheme().scaled(kLeastStretch)));
}

/// The facets go where the table would have too little room; the person may call them back (F7).
void RegisterView::fitFacets()
{
    const bool wide = width() >= currentTheme().scaled(kWithFacets);
    if (wide != isWide_)
        facetsAction_->setChecked(wide);
    isWide_ = wide;
}

void RegisterView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitFacets();
}

void RegisterView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange || facets_ == nullptr)
        return;
    search_->setFixedWidth(currentTheme().scaled(kSearchWidth));
    facets_->setMinimumWidth(currentTheme().scaled(kLeastFacets));
    fitFacets();
    if (fitted_)
        fitColumns();
}

bool RegisterView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_->viewport() && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &RegisterView::fillRoom);
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !filter_.isEmpty()) {
            clearFilters();
            return true;
        }
        if (key->key() == Qt::Key_F2 && !table_->currentKey().isEmpty()) {
            Q_EMIT opened(table_->currentKey());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace landbridge
