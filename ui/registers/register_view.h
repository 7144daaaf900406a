#pragma once

#include <QtWidgets/QWidget>

#include <functional>

#include "ui/registers/register_filter.h"
#include "ui/widgets/totals_row.h"

class QAction;
class QMenu;
class QStackedWidget;

namespace landbridge {

class DataTable;
class EmptyState;
class FacetList;
class FilterBar;
class SearchField;
class ViewTitle;

/// What makes one register's view differ from another's.
struct RegisterLook {
    QString name = {}; ///< of settings and object names: "needs"
    QString title = {};
    std::vector<RegisterColumn> columns = {};
    int labelColumn = 0;   ///< where the words of the totals begin
    int stretchColumn = 0; ///< takes the room that is left
    SortKey first = {};
    SortKey second = {};
    QString noneYet = {};                                   ///< the sentence of an empty register
    std::function<QString(int)> totalShown = {};            ///< "Total of the 15 needs shown"
    std::function<QString(int, const QString&)> total = {}; ///< "All 43 needs": the number and its text
};

/// A table with facets at its left, filters above it and totals below it.
class RegisterView : public QWidget {
    Q_OBJECT

public:
    explicit RegisterView(RegisterLook look, QWidget* parent = nullptr);
    ~RegisterView() override;

    DataTable& table() { return *table_; }
    ViewTitle& title() { return *title_; }
    EmptyState& emptyState() { return *empty_; }
    /// For the menus: column chooser, filters.
    QAction* facetsAction() const { return facetsAction_; }
    QAction* clearAction() const { return clearAction_; }
    QAction* filterAction() const { return filterAction_; }
    QMenu* columnsMenu() const { return columnsMenu_; }

    /// Shows other rows; selection, order and filters stay. `unit` stands above the table, `currency` and `amounts`
    /// write the totals.
    void setContent(RegisterContent content, const QString& unit);
    void setAmountWords(std::function<QString(std::int64_t)> amount, std::int64_t roundedTo);
    void setFilterText(const QString& text);
    /// Ticks one value of a facet.
    void setFacet(const QString& facet, const QString& value, bool chosen);
    const RegisterFilter& filter() const { return filter_; }
    void clearFilters();
    /// Selects the row, without filters where they hide it; false where there is none.
    bool selectKey(const QString& key);

Q_SIGNALS:
    void currentKeyChanged(const QString& key);
    void opened(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildActions();
    void buildColumnsMenu();
    void applyFilter();
    void showChips();
    void showFacets(const RegisterFilter::Outcome& outcome);
    void showTotals(const RegisterFilter::Outcome& outcome);
    void openFilterMenu();
    void fitColumns();
    void fitFacets();
    void fillRoom();
    void rememberColumns() const;
    std::vector<QString> orderedValues(std::size_t facet) const;

    RegisterLook look_;
    RegisterContent content_ = {};
    RegisterFilter filter_ = {};
    std::vector<QHash<QString, int>> allCounts_ = {};
    QHash<QString, std::size_t> places_;
    std::vector<bool> shown_ = {};
    std::function<QString(std::int64_t)> amountWords_ = {};
    std::int64_t roundedTo_ = 1;
    TableModel* model_ = nullptr;
    DataTable* table_ = nullptr;
    TotalsRow* totals_ = nullptr;
    FacetList* facets_ = nullptr;
    FilterBar* bar_ = nullptr;
    SearchField* search_ = nullptr;
    ViewTitle* title_ = nullptr;
    EmptyState* empty_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QAction* facetsAction_ = nullptr;
    QAction* clearAction_ = nullptr;
    QAction* filterAction_ = nullptr;
    QMenu* columnsMenu_ = nullptr;
    bool fitted_ = false;
    bool isWide_ = true;
};

} // namespace landbridge
