#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QTableView>

#include "ui/support/table_model.h"

namespace landbridge {

/// A table over a TableModel with the look and keyboard of every table: delegates by the kinds of the columns, a click
/// on a header sorts and Shift+click adds the second key, Ctrl+C copies the rows (Ctrl+Shift+C with titles), the
/// selection stays with the keys of its rows whatever the model does.
class DataTable : public QTableView {
    Q_OBJECT

public:
    /// `model` outlives the view. `compact` as in setUpTable.
    explicit DataTable(TableModel& model, bool compact = false, QWidget* parent = nullptr);

    TableModel& table() { return model_; }
    /// The key of the current row; empty = none.
    QString currentKey() const;
    /// Selects and shows the row; false where it is not shown.
    bool setCurrentKey(const QString& key);
    /// In the order of the rows.
    QStringList selectedKeys() const;
    /// A repeated column is muted where the texts of these columns equal those above (RepeatedValueDelegate).
    void setRepeats(int column, std::vector<int> columns);
    void copySelection(bool headers) const;
    /// Widths that fit the rows shown first, by the kinds of the columns.
    void fitColumns();

Q_SIGNALS:
    void currentKeyChanged(const QString& key);
    /// The person wants to open the row (double click, Enter).
    void opened(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setDelegates();
    void sortBy(int column);
    void showOrder();

    TableModel& model_;
    QStringList keptSelection_ = {};
    QString keptCurrent_ = {};
    QString toldCurrent_ = {};
    bool isResetting_ = false;
};

} // namespace landbridge
