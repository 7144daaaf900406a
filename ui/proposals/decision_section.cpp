#include "ui/proposals/decision_section.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/support/style.h"
#include "ui/widgets/field_message.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

DecisionSection::DecisionSection(QWidget* parent) : InspectorSection(tr("Decision"), parent)
{
    setObjectName(QStringLiteral("decision"));
    standing_ = new TextLabel({}, TextRole::body, Token::muted, this);
    standing_->setObjectName(QStringLiteral("decisionStanding"));
    content()->addWidget(standing_);
    auto* fields = new QFormLayout;
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    amount_ = new QLineEdit(this);
    amount_->setObjectName(QStringLiteral("decisionAmount"));
    amount_->setAccessibleName(tr("Amount"));
    amount_->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    reason_ = new QLineEdit(this);
    reason_->setObjectName(QStringLiteral("decisionReason"));
    reason_->setAccessibleName(tr("Reason"));
    reason_->setPlaceholderText(tr("Why, for the record"));
    fields->addRow(tr("Amount"), amount_);
    fields->addRow(tr("Reason"), reason_);
    content()->addLayout(fields);
    error_ = new FieldMessage(*amount_, this);
    error_->setObjectName(QStringLiteral("decisionError"));
    content()->addWidget(error_);
    allowed_ = new TextLabel({}, TextRole::caption, Token::muted, this);
    allowed_->setObjectName(QStringLiteral("decisionAllowed"));
    allowed_->setSentence({});
    content()->addWidget(allowed_);
    accept_ = addButton(tr("Accept"), "acceptLine", DecisionVerb::accept);
    adjust_ = addButton(tr("Adjust"), "adjustLine", DecisionVerb::adjust);
    reject_ = addButton(tr("Reject"), "rejectLine", DecisionVerb::reject);
    lock_ = addButton(tr("Lock"), "lockLine", DecisionVerb::lock);
    clear_ = addButton(tr("Take back"), "clearLine", DecisionVerb::clear);
    auto* buttons = new FlowLayout;
    buttons->setGaps(currentTheme().measures().gap, currentTheme().measures().gap);
    for (QPushButton* button : {accept_, adjust_, reject_, lock_, clear_})
        buttons->addWidget(button);
    content()->addLayout(buttons);
    connect(amount_, &QLineEdit::returnPressed, this, [this] { decide(DecisionVerb::adjust); });
    connect(amount_, &QLineEdit::textEdited, this, [this] { error_->clear(); });
    setIdle();
}

QPushButton* DecisionSection::addButton(const QString& words, const char* name, DecisionVerb verb)
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, [this, verb] { decide(verb); });
    return button;
}

void DecisionSection::decide(DecisionVerb verb)
{
    if (verb == DecisionVerb::lock && isLocked_)
        verb = DecisionVerb::unlock;
    Q_EMIT decided(verb, amount_->text(), reason_->text());
}

void DecisionSection::setLine(const ProposalLine& line, const QString& amount, const QString& allowed)
{
    isLocked_ = line.isLocked;
    error_->clear();
    standing_->setText(line.isLocked ? tr("%1, locked").arg(statusWord(line.status)) : statusWord(line.status));
    amount_->setText(amount);
    allowed_->setText(allowed);
    reason_->clear();
    lock_->setText(line.isLocked ? tr("Unlock") : tr("Lock"));
    for (QWidget* widget : std::initializer_list<QWidget*>{amount_, reason_, accept_, adjust_, reject_, lock_})
        widget->setEnabled(true);
    clear_->setEnabled(line.isDecided);
}

void DecisionSection::setIdle()
{
    isLocked_ = false;
    error_->clear();
    standing_->setText({});
    amount_->clear();
    allowed_->setText({});
    for (QWidget* widget : std::initializer_list<QWidget*>{amount_, reason_, accept_, adjust_, reject_, lock_, clear_})
        widget->setEnabled(false);
}

void DecisionSection::showError(const QString& sentence)
{
    error_->showError(sentence);
}

void DecisionSection::focusAmount()
{
    amount_->setFocus();
    amount_->selectAll();
}

QString DecisionSection::reason() const
{
    return reason_->text();
}

} // namespace landbridge
