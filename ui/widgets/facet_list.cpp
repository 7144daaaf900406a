#include "ui/widgets/facet_list.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QStyledItemDelegate>

#include "ui/support/icon_engine.h"
#include "ui/widgets/cell_paint.h"

namespace landbridge {

enum FacetRole : int { kFacetIdRole = Qt::UserRole + 1, kFacetCountRole, kMoreRole };

/// Draws headings with a chevron, values with box and count, and "n more" as a link.
class FacetDelegate : public QStyledItemDelegate {
public:
    explicit FacetDelegate(FacetList* list) : QStyledItemDelegate(list), list_(*list) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {currentTheme().scaled(80), currentTheme().measures().smallControl};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        QStyleOptionViewItem plain = option;
        plain.state.setFlag(QStyle::State_Selected, false);
        paintCellGround(*painter, plain, index);
        if (!index.parent().isValid())
            paintHeading(*painter, plain, index);
        else if (index.data(kMoreRole).toBool())
            paintMore(*painter, plain, index);
        else
            paintOption(*painter, plain, index);
        painter->restore();
    }

private:
    static QRect visual(const QStyleOptionViewItem& option, const QRect& place)
    {
        return QStyle::visualRect(option.direction, option.rect, place);
    }

    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const Theme theme = currentTheme();
        const int side = theme.scaled(12);
        const QRect row = option.rect;
        const QRect sign(row.left() + theme.measures().margin, row.center().y() - side / 2 + 1, side, side);
        paintIcon(painter, visual(option, sign),
                  list_.isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-forward"),
                  theme.colour(Token::text));
        painter.setFont(theme.font(TextRole::tableHeader));
        painter.setPen(theme.colour(Token::text));
        paintCellText(painter, visual(option, row.adjusted(theme.scaled(30), 0, -4, 0)), index.data().toString(),
                      option);
    }

    void paintMore(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const Theme theme = currentTheme();
        QFont font = theme.font(TextRole::caption);
        font.setUnderline(true);
        painter.setFont(font);
        painter.setPen(theme.colour(Token::link));
        paintCellText(painter, visual(option, option.rect.adjusted(theme.scaled(31), 0, -4, 0)),
                      index.data().toString(), option);
    }

    void paintOption(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const Theme theme = currentTheme();
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const QRect row = option.rect;
        const int side = theme.scaled(13);
        QStyleOptionButton box;
        box.rect = visual(option, QRect(row.left() + theme.scaled(13), row.center().y() - side / 2 + 1, side, side));
        box.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
        list_.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, &list_);
        painter.setFont(theme.font(TextRole::caption));
        painter.setPen(theme.colour(Token::muted));
        const QString count = index.data(kFacetCountRole).toString();
        const int end = painter.fontMetrics().horizontalAdvance(count) + 1;
        const int right = row.right() + 1 - theme.scaled(12);
        painter.drawText(visual(option, QRect(right - end, row.top(), end, row.height())), Qt::AlignCenter, count);
        painter.setFont(theme.font(checked ? TextRole::tableHeader : TextRole::caption));
        painter.setPen(theme.colour(Token::text));
        const int start = row.left() + theme.scaled(32);
        paintCellText(painter, visual(option, QRect(start, row.top(), right - end - 4 - start, row.height())),
                      index.data().toString(), option);
    }

    const FacetList& list_;
};

FacetList::FacetList(QWidget* parent) : QTreeView(parent), facets_(new QStandardItemModel(this))
{
    setModel(facets_);
    setItemDelegate(new FacetDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Filters"));
}

QStandardItem* FacetList::group(const QString& id) const
{
    for (int row = 0; row < facets_->rowCount(); ++row)
        if (facets_->item(row)->data(kFacetIdRole).toString() == id)
            return facets_->item(row);
    return nullptr;
}

static QStandardItem* optionItem(const FacetOption& option)
{
    auto* item = new QStandardItem(option.label);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(option.checked ? Qt::Checked : Qt::Unchecked);
    item->setData(option.id, kFacetIdRole);
    item->setData(option.count, kFacetCountRole);
    item->setData(FacetList::tr("%1, %2").arg(option.label, option.count), Qt::AccessibleTextRole);
    item->setToolTip(option.label.toHtmlEscaped());
    return item;
}

void FacetList::setGroup(const QString& id, const QString& heading, const std::vector<FacetOption>& options, int shown)
{
    QStandardItem* item = group(id);
    const bool fresh = item == nullptr;
    if (fresh) {
        item = new QStandardItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(id, kFacetIdRole);
        facets_->appendRow(item);
    }
    const bool unfolded = item->data(kMoreRole).toBool();
    const QString kept =
        currentIndex().parent() == item->index() ? currentIndex().data(kFacetIdRole).toString() : QString();
    item->setText(heading);
    item->removeRows(0, item->rowCount());
    for (const FacetOption& option : options)
        item->appendRow(optionItem(option));
    const int visible = shown > 0 && !unfolded ? shown : item->rowCount();
    const int hidden = item->rowCount() - visible;
    for (int row = visible; row < item->rowCount(); ++row)
        setRowHidden(row, item->index(), true);
    if (hidden > 0) {
        auto* more = new QStandardItem(tr("%n more", nullptr, hidden));
        more->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        more->setData(true, kMoreRole);
        item->appendRow(more);
    }
    if (fresh)
        expand(item->index());
    for (int row = 0; !kept.isEmpty() && row < item->rowCount(); ++row)
        if (item->child(row)->data(kFacetIdRole).toString() == kept)
            setCurrentIndex(item->child(row)->index());
}

QStringList FacetList::checked(const QString& id) const
{
    QStringList ids;
    const QStandardItem* item = group(id);
    for (int row = 0; item != nullptr && row < item->rowCount(); ++row)
        if (item->child(row)->checkState() == Qt::Checked)
            ids.push_back(item->child(row)->data(kFacetIdRole).toString());
    return ids;
}

QSize FacetList::sizeHint() const
{
    return {currentTheme().scaled(158), QTreeView::sizeHint().height()};
}

void FacetList::activate(const QModelIndex& index)
{
    QStandardItem* item = facets_->itemFromIndex(index);
    if (item == nullptr)
        return;
    if (item->parent() == nullptr) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QStandardItem* heading = item->parent();
    if (item->data(kMoreRole).toBool()) {
        heading->setData(true, kMoreRole);
        const int first = heading->rowCount() - 1;
        for (int row = 0; row < first; ++row)
            setRowHidden(row, heading->index(), false);
        setCurrentIndex(heading->child(0)->index());
        heading->removeRow(first);
        return;
    }
    const bool checked = item->checkState() != Qt::Checked;
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    const QString groupId = heading->data(kFacetIdRole).toString();
    const QString optionId = item->data(kFacetIdRole).toString();
    Q_EMIT toggled(groupId, optionId, checked);
}

void FacetList::keyPressEvent(QKeyEvent* event)
{
    const bool acts = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (acts && currentIndex().isValid())
        activate(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void FacetList::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        activate(index);
    else
        QTreeView::mouseReleaseEvent(event);
}

void FacetList::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

} // namespace landbridge
