#include "ui/widgets/field_message.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>

#include "ui/support/icon_engine.h"
#include "ui/support/style.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

FieldMessage::FieldMessage(QWidget& editor, QWidget* parent) : QWidget(parent), editor_(editor)
{
    const Theme theme = currentTheme();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.scaled(2), 0, theme.scaled(4));
    row->setSpacing(0);
    row->addSpacing(theme.measures().iconRow + theme.scaled(5));
    sentence_ = new TextLabel({}, TextRole::caption, Token::bad, this);
    row->addWidget(sentence_);
    hide();
}

void FieldMessage::showError(const QString& sentence)
{
    sentence_->setSentence(sentence.toHtmlEscaped());
    setInvalid(&editor_, true);
    editor_.setAccessibleDescription(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldMessage::clear()
{
    setInvalid(&editor_, false);
    editor_.setAccessibleDescription({});
    hide();
}

void FieldMessage::paintEvent(QPaintEvent*)
{
    const Theme theme = currentTheme();
    QPainter painter(this);
    const int side = theme.measures().iconChip;
    const QRect sign(1, theme.scaled(4), side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), sign), QStringLiteral("warning"),
              theme.colour(Token::bad));
}

} // namespace landbridge
