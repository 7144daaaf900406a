#include "ui/shell/start_button.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include "ui/support/icon_engine.h"
#include "ui/words/tongue.h"

namespace landbridge {

namespace {

/// Paints from the leading edge of a widget.
class Board {
public:
    explicit Board(QWidget& widget) : widget_(widget), painter_(&widget) {}

    QPainter& painter() { return painter_; }
    const Theme& theme() const { return theme_; }
    QRect visual(const QRect& place) const
    {
        return QStyle::visualRect(widget_.layoutDirection(), widget_.rect(), place);
    }
    void text(const QRect& place, TextRole role, Token token, const QString& words, bool trailing = false)
    {
        const QFont font = theme_.font(role);
        painter_.setFont(font);
        painter_.setPen(theme_.colour(token));
        const Qt::Alignment edge =
            QStyle::visualAlignment(widget_.layoutDirection(), trailing ? Qt::AlignRight : Qt::AlignLeft);
        painter_.drawText(visual(place), static_cast<int>(edge | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    }
    void ring()
    {
        const int width = theme_.measures().ring;
        painter_.setPen(QPen(theme_.colour(Token::focus), width));
        painter_.setBrush(Qt::NoBrush);
        painter_.setRenderHint(QPainter::Antialiasing);
        const qreal inset = width / 2.0;
        painter_.drawRoundedRect(QRectF(widget_.rect()).adjusted(inset, inset, -inset, -inset),
                                 theme_.measures().corner, theme_.measures().corner);
    }

private:
    QWidget& widget_;
    QPainter painter_;
    Theme theme_ = currentTheme();
};

} // namespace

StartButton::StartButton(const QString& iconName, const QString& words, const QString& more, QWidget* parent)
    : QAbstractButton(parent), icon_(iconName), more_(more)
{
    setText(words);
    setAccessibleDescription(more);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize StartButton::sizeHint() const
{
    const Theme theme = currentTheme();
    return {theme.scaled(360), theme.scaled(60)};
}

void StartButton::paintEvent(QPaintEvent*)
{
    Board board(*this);
    const Theme& theme = board.theme();
    if (underMouse() || hasFocus())
        board.painter().fillRect(rect(), theme.colour(Token::rowHover));
    const int side = theme.scaled(24);
    const QRect sign(theme.scaled(15), (height() - side) / 2, side, side);
    paintIcon(board.painter(), board.visual(sign), icon_, theme.colour(Token::accent));
    const int start = theme.scaled(53);
    const int line = theme.measures().fontHeight;
    const int top = (height() - 2 * line + theme.scaled(2)) / 2;
    board.text({start, top, width() - start, line}, TextRole::strong, Token::text, text());
    board.text({start, top + line - theme.scaled(2), width() - start, line}, TextRole::caption, Token::muted, more_);
    if (hasFocus())
        board.ring();
}

RecentButton::RecentButton(const QString& path, const QString& when, QWidget* parent)
    : QAbstractButton(parent), when_(when), isThere_(QFileInfo::exists(path))
{
    const QFileInfo file(path);
    setText(harmless(file.completeBaseName()));
    folder_ = harmless(file.dir().dirName());
    if (!isThere_)
        when_ = tr("not found — maybe on a USB stick?");
    setEnabled(isThere_);
    setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
    setAccessibleDescription(folder_ + QStringLiteral(", ") + when_);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize RecentButton::sizeHint() const
{
    const Theme theme = currentTheme();
    return {theme.scaled(468), theme.scaled(52)};
}

void RecentButton::paintEvent(QPaintEvent*)
{
    Board board(*this);
    const Theme& theme = board.theme();
    if (isEnabled() && (underMouse() || hasFocus()))
        board.painter().fillRect(rect(), theme.colour(Token::rowHover));
    board.painter().fillRect(0, height() - 1, width(), 1, theme.colour(Token::line));
    const int side = theme.measures().iconNavigation;
    const QRect sign(theme.scaled(2), (height() - side) / 2, side, side);
    paintIcon(board.painter(), board.visual(sign), isThere_ ? QStringLiteral("folder") : QStringLiteral("usb"),
              theme.colour(Token::muted));
    const int end = QFontMetrics(theme.font(TextRole::caption)).horizontalAdvance(when_) + theme.scaled(2);
    const int start = theme.scaled(32);
    const int line = theme.measures().fontHeight;
    const int top = (height() - 2 * line + theme.scaled(2)) / 2;
    const int room = width() - start - end - theme.scaled(12);
    board.text({start, top, room, line}, isThere_ ? TextRole::strong : TextRole::body,
               isThere_ ? Token::text : Token::muted, text());
    board.text({start, top + line - theme.scaled(2), room, line}, TextRole::caption, Token::muted, folder_);
    board.text({width() - end, 0, end, height()}, TextRole::caption, Token::muted, when_, true);
    if (hasFocus())
        board.ring();
}

LanguageButton::LanguageButton(const QString& name, QWidget* parent) : QAbstractButton(parent)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize LanguageButton::sizeHint() const
{
    const Theme theme = currentTheme();
    return {QFontMetrics(theme.font(TextRole::strong)).horizontalAdvance(text()) + theme.scaled(24), theme.scaled(34)};
}

void LanguageButton::paintEvent(QPaintEvent*)
{
    Board board(*this);
    const Theme& theme = board.theme();
    board.painter().setFont(theme.font(isChecked() ? TextRole::strong : TextRole::body));
    board.painter().setPen(theme.colour(Token::text));
    board.painter().drawText(rect(), Qt::AlignCenter, text());
    const int line = theme.scaled(2);
    if (isChecked())
        board.painter().fillRect(0, height() - line, width(), line, theme.colour(Token::accent));
    if (hasFocus())
        board.ring();
}

} // namespace landbridge
