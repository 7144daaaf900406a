#include "ui/widgets/empty_state.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/support/style.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

EmptyState::EmptyState(const QString& sentence, QWidget* parent) : QWidget(parent)
{
    const Measures measures = currentTheme().measures();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measures.margin, measures.section, measures.margin, measures.section);
    column->setSpacing(measures.section);
    sentence_ = new TextLabel({}, TextRole::body, Token::text, this);
    sentence_->setSentence(sentence);
    column->addWidget(sentence_);
    buttons_ = new QHBoxLayout;
    buttons_->setSpacing(measures.gap);
    buttons_->addStretch(1);
    column->addLayout(buttons_);
    column->addStretch(1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void EmptyState::setSentence(const QString& sentence)
{
    sentence_->setSentence(sentence);
}

QPushButton* EmptyState::addButton(const QString& words)
{
    auto* button = new QPushButton(words, this);
    if (buttons_->count() == 1)
        makePrimary(button);
    buttons_->insertWidget(buttons_->count() - 1, button);
    return button;
}

} // namespace landbridge
