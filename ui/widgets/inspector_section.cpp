#include "ui/widgets/inspector_section.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

InspectorSection::InspectorSection(const QString& heading, QWidget* parent) : QWidget(parent)
{
    column_ = new QVBoxLayout(this);
    head_ = new QHBoxLayout;
    heading_ = new TextLabel({}, TextRole::paneHeading, Token::text, this);
    heading_->setTextFormat(Qt::PlainText);
    heading_->setSentence(heading);
    note_ = new TextLabel({}, TextRole::body, Token::muted, this);
    head_->addWidget(heading_, 1);
    head_->addWidget(note_, 0, Qt::AlignTop);
    content_ = new QVBoxLayout;
    column_->addLayout(head_);
    column_->addLayout(content_);
    setAccessibleName(heading);
    follow();
}

void InspectorSection::follow()
{
    const Theme theme = currentTheme();
    const int margin = theme.measures().margin;
    column_->setContentsMargins(margin, theme.scaled(10), margin, theme.scaled(12));
    column_->setSpacing(theme.scaled(4));
    content_->setSpacing(theme.scaled(6));
}

void InspectorSection::setHeading(const QString& heading)
{
    heading_->setText(heading);
    setAccessibleName(heading);
}

void InspectorSection::setNote(const QString& note)
{
    note_->setText(note);
}

LinkLabel* InspectorSection::setLink(const QString& words)
{
    auto* link = new LinkLabel(words, this, TextRole::caption);
    head_->addWidget(link, 0, Qt::AlignTop);
    return link;
}

void InspectorSection::setSentences(const QStringList& sentences)
{
    if (sentences_ != nullptr) {
        sentences_->hide(); // a link of it may be what asked for other sentences
        sentences_->deleteLater();
    }
    sentences_ = new QWidget(this);
    auto* grid = new QGridLayout(sentences_);
    const Theme theme = currentTheme();
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.scaled(10));
    grid->setVerticalSpacing(theme.scaled(5));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < sentences.size(); ++row) {
        auto* number = new TextLabel(locale().toString(row + 1), TextRole::strong, Token::muted, sentences_);
        auto* sentence = new TextLabel({}, TextRole::body, Token::text, sentences_);
        sentence->setSentence(sentences[row]);
        connect(sentence, &QLabel::linkActivated, this, &InspectorSection::linkActivated);
        grid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignTrailing);
        grid->addWidget(sentence, row, 1);
    }
    content_->addWidget(sentences_);
}

void InspectorSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

void InspectorSection::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = currentTheme();
    painter.fillRect(0, height() - 1, width(), 1, theme.colour(theme.isHighContrast() ? Token::border : Token::line));
}

} // namespace landbridge
