#include "ui/widgets/navigation_list.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QStyledItemDelegate>

#include "ui/support/icon_engine.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/figures.h"

namespace landbridge {

enum NavigationRole : int { kIdRole = Qt::UserRole + 1, kIconRole, kCountRole, kWaitingRole, kHeadingRole };

/// Draws one row of the navigation.
class NavigationDelegate : public QStyledItemDelegate {
public:
    explicit NavigationDelegate(NavigationList* list) : QStyledItemDelegate(list), list_(*list) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const Theme theme = currentTheme();
        const bool heading = index.data(kHeadingRole).toBool();
        if (heading && list_.iconsOnly())
            return {theme.scaled(24), theme.scaled(10)};
        return {theme.scaled(24), theme.measures().navigationRow + (heading ? theme.scaled(4) : 0)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (index.data(kHeadingRole).toBool())
            paintHeading(*painter, option, index);
        else
            paintEntry(*painter, option, index);
        painter->restore();
    }

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        if (list_.iconsOnly())
            return;
        const Theme theme = currentTheme();
        painter.setFont(theme.font(TextRole::groupHeading));
        painter.setPen(theme.colour(Token::muted));
        const int margin = theme.measures().margin;
        paintCellText(painter, option.rect.adjusted(margin, theme.scaled(4), -margin, 0), index.data().toString(),
                      option);
    }

    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const Theme theme = currentTheme();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        paintCellGround(painter, option, index);
        const QColor ink = theme.colour(current ? Token::selText : Token::text);
        const int side = theme.measures().iconNavigation;
        const auto visual = [&option](const QRect& place) {
            return QStyle::visualRect(option.direction, option.rect, place);
        };
        const QRect row = option.rect;
        const QRect sign(row.left() + theme.measures().margin, row.center().y() - side / 2 + 1, side, side);
        paintIcon(painter, visual(sign), index.data(kIconRole).toString(), ink);
        if (list_.iconsOnly())
            return;
        const int end = paintEnd(painter, option, index);
        painter.setFont(theme.font(current ? TextRole::strong : TextRole::body));
        painter.setPen(ink);
        const int start = sign.right() + 1 + theme.scaled(9);
        paintCellText(painter, visual(QRect(start, row.top(), end - theme.scaled(3) - start, row.height())),
                      index.data().toString(), option);
    }

    /// Draws count or warning; the answer is where it begins, measured in a row that runs left to right.
    int paintEnd(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const Theme theme = currentTheme();
        const Ground ground = groundOf(option);
        const QString waiting = index.data(kWaitingRole).toString();
        const QString words = waiting.isEmpty() ? index.data(kCountRole).toString() : waiting;
        const bool current = ground == Ground::selected;
        painter.setFont(theme.font(!waiting.isEmpty() ? TextRole::tableHeader
                                   : current          ? TextRole::strong
                                                      : TextRole::body));
        painter.setPen(!waiting.isEmpty() ? theme.colour(Token::warn, ground)
                                          : theme.colour(current ? Token::selText : Token::muted));
        const int width = painter.fontMetrics().horizontalAdvance(words) + 1;
        const int right = option.rect.right() + 1 - theme.scaled(12);
        const auto visual = [&option](const QRect& place) {
            return QStyle::visualRect(option.direction, option.rect, place);
        };
        painter.drawText(visual(QRect(right - width, option.rect.top(), width, option.rect.height())),
                         Qt::AlignCenter | Qt::TextSingleLine, words);
        if (waiting.isEmpty())
            return words.isEmpty() ? right : right - width;
        const int side = theme.measures().iconChip;
        const QRect sign(right - width - side - theme.scaled(3), option.rect.center().y() - side / 2 + 1, side, side);
        paintIcon(painter, visual(sign), QStringLiteral("warning"), theme.colour(Token::warn, ground));
        return sign.left();
    }

    const NavigationList& list_;
};

NavigationList::NavigationList(QWidget* parent) : QTreeView(parent), entries_(new QStandardItemModel(this))
{
    setModel(entries_);
    setItemDelegate(new NavigationDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setUniformRowHeights(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Views"));
    setContentsMargins(0, currentTheme().scaled(6), 0, 0);
    viewport()->setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
}

void NavigationList::clear()
{
    entries_->clear();
}

void NavigationList::addHeading(const QString& words)
{
    auto* heading = new QStandardItem(words);
    heading->setFlags(Qt::NoItemFlags);
    heading->setData(true, kHeadingRole);
    entries_->appendRow(heading);
}

void NavigationList::addEntry(const NavigationEntry& entry)
{
    auto* row = new QStandardItem(entry.name);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    row->setData(entry.id, kIdRole);
    row->setData(entry.icon, kIconRole);
    entries_->appendRow(row);
    describe(row);
}

QStandardItem* NavigationList::item(const QString& id) const
{
    for (int row = 0; row < entries_->rowCount(); ++row)
        if (entries_->item(row)->data(kIdRole).toString() == id)
            return entries_->item(row);
    return nullptr;
}

void NavigationList::describe(QStandardItem* item)
{
    const QString waiting = item->data(kWaitingRole).toString();
    const QString end = waiting.isEmpty() ? item->data(kCountRole).toString() : waiting;
    item->setData(end.isEmpty() ? item->text() : tr("%1, %2").arg(item->text(), end), Qt::AccessibleTextRole);
    item->setToolTip(iconsOnly_ ? item->data(Qt::AccessibleTextRole).toString() : QString());
}

void NavigationList::setCount(const QString& id, const QString& count)
{
    if (QStandardItem* row = item(id)) {
        row->setData(count, kCountRole);
        describe(row);
    }
}

void NavigationList::setWaiting(const QString& id, const QString& words)
{
    if (QStandardItem* row = item(id)) {
        row->setData(words, kWaitingRole);
        describe(row);
    }
}

void NavigationList::setCurrent(const QString& id)
{
    const QStandardItem* row = item(id);
    if (row == nullptr || row->index() == currentIndex())
        return;
    quiet_ = true;
    setCurrentIndex(row->index());
    quiet_ = false;
}

QString NavigationList::current() const
{
    return currentIndex().data(kIdRole).toString();
}

void NavigationList::setIconsOnly(bool iconsOnly)
{
    iconsOnly_ = iconsOnly;
    for (int row = 0; row < entries_->rowCount(); ++row)
        describe(entries_->item(row));
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize NavigationList::sizeHint() const
{
    const Theme theme = currentTheme();
    return {iconsOnly_ ? theme.scaled(46) : theme.measures().navigationWidth, QTreeView::sizeHint().height()};
}

void NavigationList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    const QString id = current.data(kIdRole).toString();
    if (!quiet_ && !id.isEmpty())
        Q_EMIT chosen(id);
}

} // namespace landbridge
