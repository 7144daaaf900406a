#include "ui/widgets/status_chip.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include "ui/support/icon_engine.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/cell_roles.h"

namespace landbridge {

QString statusIcon(ChipStatus status)
{
    switch (status) {
    case ChipStatus::proposed:
        return QStringLiteral("ring");
    case ChipStatus::inReview:
        return QStringLiteral("clock");
    case ChipStatus::accepted:
        return QStringLiteral("tick");
    case ChipStatus::adjusted:
        return QStringLiteral("pen");
    case ChipStatus::disagree:
        return QStringLiteral("not-equal");
    case ChipStatus::rejected:
        return QStringLiteral("cross");
    case ChipStatus::older:
        return QStringLiteral("older");
    case ChipStatus::notEndorsed:
        return QStringLiteral("warning");
    case ChipStatus::noAnswer:
        return QStringLiteral("dash");
    case ChipStatus::commentOnly:
        return QStringLiteral("comment");
    }
    Q_UNREACHABLE();
}

Token statusToken(ChipStatus status)
{
    switch (status) {
    case ChipStatus::accepted:
        return Token::ok;
    case ChipStatus::adjusted:
        return Token::accent;
    case ChipStatus::disagree:
    case ChipStatus::rejected:
        return Token::bad;
    case ChipStatus::older:
    case ChipStatus::notEndorsed:
        return Token::warn;
    case ChipStatus::proposed:
    case ChipStatus::inReview:
    case ChipStatus::noAnswer:
    case ChipStatus::commentOnly:
        return Token::text;
    }
    Q_UNREACHABLE();
}

QString statusWord(ChipStatus status)
{
    const auto tr = [](const char* word) { return QCoreApplication::translate("StatusChip", word); };
    switch (status) {
    case ChipStatus::proposed:
        return tr(QT_TRANSLATE_NOOP("StatusChip", "Proposed"));
    case ChipStatus::inReview:
        return tr(QT_TRANSLATE_NOOP("StatusChip", "In review"));
    case ChipStatus::accepted:
        return tr(QT_TRANSLATE_NOOP("StatusChip", "Accepted"));
    case ChipStatus::adjusted:
        return tr(QT_TRANSLATE_NOOP("StatusChip", "Adjusted"));
    case ChipStatus::disagree:
        return tr(QT_TRANSLATE_NOOP("StatusChip", "Disagree"));
    case ChipStatus::rejected:
        return tr(QT_TRANSLATE_NOOP("StatusChip", "Rejected"));
    case ChipStatus::older:
        return tr(QT_TRANSLATE_NOOP("StatusChip", "Older"));
    case ChipStatus::notEndorsed:
        return tr(QT_TRANSLATE_NOOP("StatusChip", "Not endorsed"));
    case ChipStatus::noAnswer:
        return tr(QT_TRANSLATE_NOOP("StatusChip", "No answer"));
    case ChipStatus::commentOnly:
        return tr(QT_TRANSLATE_NOOP("StatusChip", "Comment only"));
    }
    Q_UNREACHABLE();
}

void paintStatusChip(QPainter& painter, const QRect& rect, ChipStatus status, const QString& word,
                     const QStyleOptionViewItem& option)
{
    const Theme theme = currentTheme();
    const int side = theme.measures().iconChip;
    const Token token = statusToken(status);
    const bool selected = groundOf(option) == Ground::selected;
    const QColor colour = theme.colour(token == Token::text && selected ? Token::selText : token, groundOf(option));
    const QRect square(rect.left(), rect.center().y() - side / 2 + 1, side, side);
    paintIcon(painter, QStyle::visualRect(option.direction, rect, square), statusIcon(status), colour);
    painter.setPen(colour);
    const QRect words = rect.adjusted(side + theme.scaled(5), 0, 0, 0);
    paintCellText(painter, QStyle::visualRect(option.direction, rect, words), word, option);
}

static QString wordOf(const QModelIndex& index)
{
    const QString text = index.data().toString();
    return text.isEmpty() ? statusWord(static_cast<ChipStatus>(index.data(kStatusRole).toInt())) : text;
}

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintCellGround(*painter, option, index);
    if (!index.data(kStatusRole).isValid())
        return;
    painter->save();
    painter->setFont(cellFont(option, index));
    const auto status = static_cast<ChipStatus>(index.data(kStatusRole).toInt());
    paintStatusChip(*painter, cellContent(option), status, wordOf(index), option);
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = currentTheme();
    const int words = QFontMetrics(cellFont(option, index)).horizontalAdvance(wordOf(index));
    return {words + theme.measures().iconChip + theme.scaled(5 + 16) + 2, theme.measures().compactRow};
}

} // namespace landbridge
