#include "ui/widgets/text_label.h"

#include <QtCore/QEvent>

namespace landbridge {

TextLabel::TextLabel(const QString& text, TextRole role, Token token, QWidget* parent)
    : QLabel(text, parent), role_(role), token_(token)
{
    setTextInteractionFlags(Qt::NoTextInteraction); // else a text of digits alone would ignore the window's direction
    follow();
    align();
}

void TextLabel::setTrailing(bool trailing)
{
    trailing_ = trailing;
    align();
}

/// By the direction of the window: QLabel would put figures and names in Latin letters at the left everywhere.
void TextLabel::align()
{
    const bool right = (layoutDirection() == Qt::RightToLeft) != trailing_;
    setAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void TextLabel::setLook(TextRole role, Token token)
{
    role_ = role;
    token_ = token;
    follow();
}

void TextLabel::setSentence(const QString& sentence)
{
    setWordWrap(true);
    setText(sentence);
    const bool links = sentence.contains(QLatin1String("<a "));
    setTextInteractionFlags(links ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard : Qt::NoTextInteraction);
    setFocusPolicy(links ? Qt::StrongFocus : Qt::NoFocus);
}

void TextLabel::follow()
{
    const Theme theme = currentTheme();
    setFont(theme.font(role_));
    QPalette palette = theme.palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::All, role, theme.colour(token_));
    setPalette(palette);
    takeLinksAnew();
}

/// A text with links takes their colour from the application when it is read, so it is read again.
void TextLabel::takeLinksAnew()
{
    const QString sentence = text();
    if (!sentence.contains(QLatin1String("<a ")))
        return;
    clear();
    setText(sentence);
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
    else if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

} // namespace landbridge
