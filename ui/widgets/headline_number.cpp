#include "ui/widgets/headline_number.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/text_label.h"

namespace landbridge {

HeadlineNumber::HeadlineNumber(const QString& label, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    label_ = new TextLabel(label, TextRole::body, Token::muted, this);
    value_ = new TextLabel({}, TextRole::headline, Token::text, this);
    note_ = new TextLabel({}, TextRole::caption, Token::muted, this);
    column->addWidget(label_);
    column->addWidget(value_);
    column->addWidget(note_);
    column->addStretch(1);
}

void HeadlineNumber::setValue(const QString& value, const QString& note)
{
    value_->setText(value);
    note_->setSentence(note);
    setAccessibleName(tr("%1: %2, %3").arg(label_->text(), value, note));
}

void HeadlineNumber::setLarge(bool large)
{
    label_->setLook(large ? TextRole::meetingText : TextRole::body, Token::muted);
    value_->setLook(large ? TextRole::meetingHeadline : TextRole::headline, Token::text);
    note_->setLook(large ? TextRole::meetingText : TextRole::caption, Token::muted);
}

void HeadlineNumber::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace landbridge
