#include "ui/shell/status_buttons.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

#include "ui/support/icon_engine.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

namespace {

/// A hairline between two words of the foot.
class FootLine : public QWidget {
public:
    explicit FootLine(QWidget* parent) : QWidget(parent) { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const int inset = currentTheme().scaled(5);
        QPainter(this).fillRect(rect().adjusted(0, inset, 0, -inset), currentTheme().colour(Token::line));
    }
};

} // namespace

StatusButtons::StatusButtons(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("statusButtons"));
    row_ = new QHBoxLayout(this);
    saved_ = addButton("statusSaved", QStringLiteral("tick"), &StatusButtons::savedPressed);
    addLine();
    steps_ = addButton("statusSteps", {}, &StatusButtons::stepsPressed);
    addLine();
    currency_ = addButton("statusCurrency", {}, &StatusButtons::currencyPressed);
    addLine();
    check_ = addButton("statusCheck", QStringLiteral("warning"), &StatusButtons::checkPressed);
    const QStringList promises = {tr("Works without a network"),
                                  tr("Nothing leaves this computer unless you send a file"),
                                  tr("Version %1").arg(QCoreApplication::applicationVersion())};
    for (const QString& promise : promises) {
        if (!promises_.isEmpty())
            promises_ += new FootLine(this);
        promises_ += new TextLabel(promise, TextRole::caption, Token::muted, this);
    }
    for (QWidget* widget : std::as_const(promises_))
        row_->addWidget(widget);
    row_->addStretch(1);
    follow();
    showPromises();
}

QToolButton* StatusButtons::addButton(const char* name, const QString& iconName, void (StatusButtons::*signal)())
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(iconName.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, Token::muted));
    connect(button, &QToolButton::clicked, this, signal);
    row_->addWidget(button);
    round_ += button;
    return button;
}

void StatusButtons::addLine()
{
    auto* line = new FootLine(this);
    row_->addWidget(line);
    round_ += line;
}

void StatusButtons::showRound(const StatusWords& words)
{
    const auto say = [](QToolButton* button, const QString& text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    say(saved_, words.saved);
    say(steps_, words.steps);
    say(currency_, words.currency);
    say(check_, words.check);
    check_->setIcon(icon(words.hasProblems ? QStringLiteral("warning") : QStringLiteral("tick"), Token::muted));
    for (QWidget* widget : std::as_const(promises_))
        widget->hide();
    for (QWidget* widget : std::as_const(round_))
        widget->show();
}

void StatusButtons::showPromises()
{
    for (QWidget* widget : std::as_const(round_))
        widget->hide();
    for (QWidget* widget : std::as_const(promises_))
        widget->show();
}

void StatusButtons::follow()
{
    const Theme theme = currentTheme();
    setFixedHeight(theme.measures().statusBar);
    row_->setContentsMargins(theme.scaled(8), 1, theme.scaled(8), 0);
    row_->setSpacing(theme.scaled(6));
    QPalette quiet = palette();
    quiet.setColor(QPalette::ButtonText, theme.colour(Token::muted));
    quiet.setColor(QPalette::WindowText, theme.colour(Token::muted));
    for (QToolButton* button : {saved_, steps_, currency_, check_}) {
        button->setFont(theme.font(TextRole::caption));
        button->setIconSize({theme.measures().iconChip, theme.measures().iconChip});
        button->setPalette(quiet);
    }
}

void StatusButtons::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

void StatusButtons::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().colour(Token::window));
    painter.fillRect(0, 0, width(), 1, currentTheme().colour(Token::line));
}

} // namespace landbridge
