#pragma once

#include <QtWidgets/QTreeView>

#include <vector>

class QStandardItem;
class QStandardItemModel;

namespace landbridge {

/// One value of a facet, with the number of rows that have it.
struct FacetOption {
    QString id = {};
    QString label = {};
    QString count = {};
    bool checked = false;
};

/// The filters left of a table: groups that fold, each with values to tick and their counts; a long group ends with
/// "9 more". One tab stop: arrows move, Space ticks, Left and Right fold.
class FacetList : public QTreeView {
    Q_OBJECT

public:
    explicit FacetList(QWidget* parent = nullptr);

    /// Shows the group `id`, replacing it where it stands; `shown` values at first, all where it is 0.
    void setGroup(const QString& id, const QString& heading, const std::vector<FacetOption>& options, int shown = 0);
    /// The ids of the ticked values of a group.
    QStringList checked(const QString& group) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void toggled(const QString& group, const QString& option, bool checked);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    QStandardItem* group(const QString& id) const;
    void activate(const QModelIndex& index);

    QStandardItemModel* facets_ = nullptr;
};

} // namespace landbridge
