#include "ui/widgets/view_title.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

#include "ui/widgets/text_label.h"

namespace landbridge {

ViewTitle::ViewTitle(const QString& title, QWidget* parent) : QWidget(parent)
{
    row_ = new QHBoxLayout(this);
    title_ = new TextLabel(title, TextRole::viewTitle, Token::text, this);
    note_ = new TextLabel({}, TextRole::body, Token::muted, this);
    note_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row_->addWidget(title_);
    row_->addWidget(note_, 1);
    setAccessibleName(title);
    follow();
}

void ViewTitle::follow()
{
    const Theme theme = currentTheme();
    row_->setContentsMargins(theme.measures().margin, theme.scaled(4), theme.measures().margin, 0);
    row_->setSpacing(theme.scaled(14));
    setFixedHeight(theme.measures().viewTitle);
}

void ViewTitle::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

void ViewTitle::setTitle(const QString& title)
{
    title_->setText(title);
    setAccessibleName(title);
}

void ViewTitle::setNote(const QString& note)
{
    note_->setText(note);
}

QToolButton* ViewTitle::addAction(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    row_->addWidget(button);
    return button;
}

void ViewTitle::addControl(QWidget* control)
{
    row_->addWidget(control);
}

} // namespace landbridge
