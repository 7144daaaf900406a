#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "ui/support/cell_roles.h"

namespace landbridge {

/// How a column is drawn (DataTable gives it the delegate) and aligned.
enum class ColumnKind { text, repeated, number, amount, status, coverage, lock };

struct TableColumn {
    QString id = {};
    QString title = {};
    ColumnKind kind = ColumnKind::text;
    bool isEditable = false;
    QString toolTip = {};
};

/// One cell: its words and what the delegates need to know.
struct TableCell {
    QString text = {};
    QVariant sortKey = {}; ///< integer, double or text; none = the text, and an empty text comes last
    QString code = {};     ///< drawn in `muted` after the text
    bool isMuted = false;
    bool isStrong = false;
    bool isLocked = false;
    std::optional<int> status = {}; ///< of ChipStatus
    std::optional<CoverageParts> parts = {};
    double scale = 0.0;          ///< total that fills the column; 0 = every bar has full length
    QString toolTip = {};        ///< empty = none
    QString accessibleText = {}; ///< empty = text and code
    QString editText = {};       ///< what an editor begins with; empty = the text
    friend bool operator==(const TableCell&, const TableCell&) = default;
};

struct TableRow {
    QString key = {};                  ///< unique in the table
    std::vector<TableCell> cells = {}; ///< one for each column
    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// A key of the order: a column by its place.
struct SortKey {
    int column = -1; ///< -1 = the order in which the rows were given
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortKey&, const SortKey&) = default;
};

/// A read-only list of rows in columns, with its order by up to two keys and its filter: what views see are the rows
/// shown. New rows, another order and another filter keep persistent indexes (selection, current cell, scrolling) with
/// the keys of their rows; only where very much is other at once the model is reset (DataTable then selects again).
/// Meant for 20,000 rows.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Filter = std::function<bool(const TableRow&)>;
    /// Called with key, column id and what was typed; true = taken. The view is not told otherwise than by setRows.
    using EditHandler = std::function<bool(const QString& key, const QString& column, const QString& text)>;

    explicit TableModel(std::vector<TableColumn> columns, QObject* parent = nullptr);

    const std::vector<TableColumn>& columns() const { return columns_; }
    /// -1 where there is none.
    int column(const QString& id) const;
    void setColumnTitle(const QString& id, const QString& title);

    /// All rows, in their natural order.
    void setRows(std::vector<TableRow> rows);
    /// No filter shows all.
    void setFilter(Filter filter);
    void setOrder(SortKey first, SortKey second = {});
    SortKey firstKey() const { return first_; }
    SortKey secondKey() const { return second_; }
    void setEditHandler(EditHandler handler) { edit_ = std::move(handler); }

    int shownCount() const { return static_cast<int>(shown_.size()); }
    int totalCount() const { return static_cast<int>(rows_.size()); }
    /// The row at a place of what is shown.
    const TableRow& shownRow(int row) const { return *shown_[static_cast<std::size_t>(row)]; }
    QString keyAt(int row) const { return row < 0 || row >= shownCount() ? QString() : shownRow(row).key; }
    /// The place of `key` among the rows shown; -1 where it is not.
    int rowOf(const QString& key) const;

    /// Rows and columns as text with tabs, for the clipboard; `headers` puts the titles in front.
    QString asText(const std::vector<int>& rows, const std::vector<int>& columns, bool headers) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Makes `column` the first key; what was first before does not stay.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Other rows are shown, or more or fewer.
    void shownChanged();
    void orderChanged();

private:
    using RowPointer = std::shared_ptr<const TableRow>;
    using Rows = std::vector<RowPointer>;

    Rows arranged() const;
    void rearrange();
    bool moveTo(const Rows& wanted);
    void removeGone(const Rows& wanted);
    void reorder(const Rows& wanted);
    void insertNew(const Rows& wanted);
    void replaceChanged(const Rows& wanted);

    std::vector<TableColumn> columns_;
    Rows rows_ = {};
    Rows shown_ = {};
    mutable std::optional<QHash<QString, int>> places_ = {}; ///< of the keys shown
    Filter filter_ = {};
    EditHandler edit_ = {};
    SortKey first_ = {};
    SortKey second_ = {};
};

} // namespace landbridge
