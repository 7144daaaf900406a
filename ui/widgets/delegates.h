#pragma once

#include <QtWidgets/QStyledItemDelegate>

#include <vector>

namespace landbridge {

/// Text with its code in `muted` after it (kCodeRole); muted or semibold where the model says so. Cut text has an
/// ellipsis and its full wording as tool tip.
class TextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// Whether the cell is drawn in `muted`.
    virtual bool isMuted(const QModelIndex& index) const;
};

/// A value that repeats the row above is written again, in `muted`.
class RepeatedValueDelegate : public TextDelegate {
    Q_OBJECT

public:
    /// The cell repeats when its text and the texts of `columns` equal those one row above.
    explicit RepeatedValueDelegate(std::vector<int> columns = {}, QObject* parent = nullptr);

protected:
    bool isMuted(const QModelIndex& index) const override;

private:
    std::vector<int> columns_;
};

/// A number: right aligned in both directions, digits under each other, zero in `muted`.
class AmountDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A coverage bar from kPartsRole and kScaleRole; the numbers stand in other columns.
class CoverageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A padlock where kLockedRole is true; the words come from the model's accessible text.
class LockDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace landbridge
