#include "ui/widgets/text_label.h"

#include <QtCore/QEvent>

namespace landbridge {

TextLabel::TextLabel(const QString& text, TextRole role, Token token, QWidget* parent)
    : QLabel(text, parent), role_(role), token_(token)
{
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::NoFocus);
    follow();
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
    setFocusPolicy(sentence.contains(QLatin1String("<a ")) ? Qt::StrongFocus : Qt::NoFocus);
}

void TextLabel::follow()
{
    const Theme theme = currentTheme();
    setFont(theme.font(role_));
    QPalette palette = theme.palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::All, role, theme.colour(token_));
    setPalette(palette);
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

} // namespace landbridge
