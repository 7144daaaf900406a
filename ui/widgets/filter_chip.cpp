#include "ui/widgets/filter_chip.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include "ui/support/icon_engine.h"

namespace landbridge {

FilterChip::FilterChip(QString field, QString value, QWidget* parent)
    : QAbstractButton(parent), field_(std::move(field)), value_(std::move(value))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(isAdd() ? tr("Add filter") : tr("%1: %2").arg(field_, value_));
    setAccessibleName(text());
    if (!isAdd())
        setAccessibleDescription(tr("Delete removes this filter"));
}

FilterChip* FilterChip::addFilter(QWidget* parent)
{
    return new FilterChip({}, {}, parent);
}

static constexpr int kSides = 9;

/// "Field: " as it stands before the value.
static QString lead(const QString& field)
{
    return FilterChip::tr("%1: %2").arg(field, QString());
}

QSize FilterChip::sizeHint() const
{
    const Theme theme = currentTheme();
    const QFontMetrics body(theme.font(TextRole::caption));
    const QFontMetrics strong(theme.font(TextRole::tableHeader));
    if (isAdd())
        return {theme.scaled(2 * kSides + 20) + body.horizontalAdvance(text()) + 2, theme.measures().smallControl};
    return {theme.scaled(kSides + 4) + body.horizontalAdvance(lead(field_)) + strong.horizontalAdvance(value_) + 2 +
                theme.measures().smallControl,
            theme.measures().smallControl};
}

QRect FilterChip::crossRect() const
{
    const int side = height();
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, side));
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Theme theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = hasFocus() ? theme.measures().ring : theme.measures().outline;
    painter.setBrush(theme.colour(underMouse() ? Token::rowHover : Token::base));
    QPen pen(theme.colour(hasFocus() ? Token::focus : Token::border), line);
    if (isAdd() && !hasFocus())
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    const double half = line / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), theme.measures().corner,
                            theme.measures().corner);
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    painter.setPen(theme.colour(Token::text));
    painter.setFont(theme.font(TextRole::caption));
    int x = theme.scaled(kSides);
    if (isAdd()) {
        paintIcon(painter, place(x, theme.measures().iconChip), QStringLiteral("plus"), theme.colour(Token::muted));
        const int words = painter.fontMetrics().horizontalAdvance(text()) + 1;
        painter.drawText(place(x + theme.scaled(20), words), Qt::AlignCenter, text());
        return;
    }
    const int first = painter.fontMetrics().horizontalAdvance(lead(field_)) + 1;
    painter.drawText(place(x, first), Qt::AlignCenter, lead(field_));
    painter.setFont(theme.font(TextRole::tableHeader));
    const int second = painter.fontMetrics().horizontalAdvance(value_) + 1;
    painter.drawText(place(x + first, second), Qt::AlignCenter, value_);
    QRect cross(0, 0, theme.scaled(12), theme.scaled(12));
    cross.moveCenter(crossRect().center());
    paintIcon(painter, cross, QStringLiteral("cross"), theme.colour(Token::text));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (!isAdd() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool onCross = !isAdd() && isDown() && crossRect().contains(event->position().toPoint());
    if (!onCross) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT removed();
}

} // namespace landbridge
