#include "ui/widgets/link_label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFocusRect>

#include "ui/support/theme.h"

#include <algorithm>

namespace landbridge {

LinkLabel::LinkLabel(const QString& text, QWidget* parent, TextRole role) : QAbstractButton(parent), role_(role)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

static constexpr int kRoom = 3; ///< on both sides, for the focus ring

QSize LinkLabel::sizeHint() const
{
    const Theme theme = currentTheme();
    const int words = QFontMetrics(theme.font(role_)).size(Qt::TextShowMnemonic, text()).width();
    return {std::max(words + 2 * kRoom, 24), theme.measures().smallControl};
}

void LinkLabel::paintEvent(QPaintEvent*)
{
    const Theme theme = currentTheme();
    QPainter painter(this);
    QFont font = theme.font(role_);
    font.setUnderline(isEnabled());
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.colour(Token::link) : theme.disabledInk());
    const QRect room = rect().adjusted(kRoom, 0, -kRoom, 0);
    const Qt::Alignment edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute;
    painter.drawText(room, static_cast<int>(edge | Qt::AlignVCenter) | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     text());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

} // namespace landbridge
