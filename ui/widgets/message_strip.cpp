#include "ui/widgets/message_strip.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtGui/QTextDocumentFragment>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

#include "ui/support/icon_engine.h"
#include "ui/support/style.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace landbridge {

struct StripLook {
    Token ground = {};
    Token sign = {};
    const char* icon = "";
};

static StripLook lookOf(StripKind kind)
{
    switch (kind) {
    case StripKind::info:
        return {Token::infoBg, Token::accent, "info"};
    case StripKind::ok:
        return {Token::okBg, Token::ok, "tick"};
    case StripKind::warn:
        return {Token::warnBg, Token::warn, "warning"};
    case StripKind::bad:
        return {Token::badBg, Token::bad, "warning"};
    }
    Q_UNREACHABLE();
}

static constexpr int kSignSpace = 42; ///< from the leading edge to the sentence

MessageStrip::MessageStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("messageStrip"));
    row_ = new QHBoxLayout(this);
    label_ = new TextLabel({}, TextRole::body, Token::text, this);
    label_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress"));
    progress_->hide();
    lead_ = new QSpacerItem(0, 0, QSizePolicy::Fixed);
    row_->addSpacerItem(lead_);
    row_->addWidget(label_);
    row_->addWidget(progress_);
    row_->addStretch(1);
    connect(label_, &QLabel::linkActivated, this, &MessageStrip::linkActivated);
    follow();
    hide();
}

void MessageStrip::follow()
{
    const Theme theme = currentTheme();
    const int margin = theme.measures().margin;
    row_->setContentsMargins(margin, theme.scaled(4), margin, theme.scaled(4));
    row_->setSpacing(theme.scaled(10));
    lead_->changeSize(theme.scaled(kSignSpace) - margin, 0, QSizePolicy::Fixed);
    row_->invalidate();
    progress_->setFixedSize(theme.scaled(120), theme.scaled(6));
}

/// One line where it fits, else wrapped before the buttons.
void MessageStrip::fitSentence()
{
    QFont font = label_->font();
    font.setWeight(QFont::DemiBold);
    int others = 2 * currentTheme().measures().margin + lead_->sizeHint().width() + row_->spacing();
    for (const QPushButton* button : buttons_)
        others += button->sizeHint().width() + row_->spacing();
    if (!progress_->isHidden())
        others += progress_->width() + row_->spacing();
    const bool marked = Qt::mightBeRichText(label_->text());
    const QFontMetrics metrics(marked ? font : label_->font());
    const int line = metrics.horizontalAdvance(sentence()) + 8;
    label_->setFixedWidth(std::max(std::min(line, currentTheme().scaled(120)), std::min(line, width() - others)));
}

void MessageStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

void MessageStrip::setButtons(const QStringList& words)
{
    qDeleteAll(buttons_);
    buttons_.clear();
    for (const QString& word : words.first(std::min<qsizetype>(3, words.size()))) {
        auto* button = new QPushButton(word, this);
        makeSmall(button);
        button->setObjectName(QStringLiteral("stripButton%1").arg(buttons_.size()));
        const int number = static_cast<int>(buttons_.size());
        connect(button, &QPushButton::clicked, this, [this, number] { Q_EMIT chosen(number); });
        row_->insertWidget(row_->count() - 1, button);
        buttons_.push_back(button);
    }
}

void MessageStrip::showMessage(StripKind kind, const QString& sentence, const QStringList& buttons)
{
    kind_ = kind;
    label_->setSentence(sentence);
    progress_->hide();
    setButtons(buttons);
    setAccessibleName(this->sentence());
    show();
    fitSentence();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(accessibleName());
}

void MessageStrip::showProgress(const QString& sentence, int done, int steps, const QStringList& buttons)
{
    const bool going = progress_->isVisibleTo(this) && label_->text() == sentence;
    if (!going)
        showMessage(StripKind::info, sentence, buttons);
    progress_->setRange(0, steps);
    progress_->setValue(done);
    progress_->show();
    fitSentence();
}

void MessageStrip::clear()
{
    hide();
    label_->clear();
    setButtons({});
    setAccessibleName({});
}

QString MessageStrip::sentence() const
{
    return QTextDocumentFragment::fromHtml(label_->text()).toPlainText();
}

QSize MessageStrip::minimumSizeHint() const
{
    return {currentTheme().scaled(200), currentTheme().measures().strip};
}

void MessageStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    const Theme theme = currentTheme();
    const StripLook look = lookOf(kind_);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(look.ground));
    painter.fillRect(0, 0, width(), theme.measures().outline,
                     theme.colour(theme.isHighContrast() ? Token::border : Token::line));
    const int side = theme.measures().iconRow;
    const QRect sign(theme.scaled(15), (height() - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), sign), QLatin1String(look.icon),
              theme.colour(look.sign));
}

} // namespace landbridge
