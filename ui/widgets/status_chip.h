#pragma once

#include <QtWidgets/QStyledItemDelegate>

#include "ui/support/theme.h"

namespace landbridge {

/// Where a line of a proposal stands in review.
enum class ChipStatus {
    proposed,
    inReview,
    accepted,
    adjusted,
    disagree,
    rejected,
    older,
    notEndorsed,
    noAnswer,
    commentOnly,
};

/// The name of the symbol of `status`; each has its own, so that colour is never the only sign.
QString statusIcon(ChipStatus status);
/// The colour of symbol and word; neutral ones keep `text`.
Token statusToken(ChipStatus status);
/// The word beside the symbol, in the language of the window.
QString statusWord(ChipStatus status);

/// Draws symbol and word from the leading edge of `rect`.
void paintStatusChip(QPainter& painter, const QRect& rect, ChipStatus status, const QString& word,
                     const QStyleOptionViewItem& option);

/// A cell with the chip of kStatusRole; its text is the model's, or the word of the status where that is empty.
class StatusDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace landbridge
