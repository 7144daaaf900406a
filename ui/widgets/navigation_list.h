#pragma once

#include <QtWidgets/QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace landbridge {

/// One place the user can go to.
struct NavigationEntry {
    QString id = {};
    QString icon = {};
    QString name = {};
};

/// The list of views at the leading side: rows with icon, name and count, under headings that cannot be selected.
/// A row where something waits shows a triangle and words ("2 to resolve") instead of its count.
class NavigationList : public QTreeView {
    Q_OBJECT

public:
    explicit NavigationList(QWidget* parent = nullptr);

    void clear();
    void addHeading(const QString& words);
    void addEntry(const NavigationEntry& entry);
    /// A number in words at the end of the row; empty for none.
    void setCount(const QString& id, const QString& count);
    /// What waits there, in words; empty shows the count again.
    void setWaiting(const QString& id, const QString& words);
    void setCurrent(const QString& id);
    QString current() const;
    /// Shows icons alone; names stay for screen readers and as tool tips.
    void setIconsOnly(bool iconsOnly);
    bool iconsOnly() const { return iconsOnly_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 100}; }

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QStandardItem* item(const QString& id) const;
    void describe(QStandardItem* item);

    QStandardItemModel* entries_ = nullptr;
    bool iconsOnly_ = false;
    bool quiet_ = false;
};

} // namespace landbridge
