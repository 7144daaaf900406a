#include "ui/proposals/why_inspector.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QVBoxLayout>

#include "ui/proposals/decision_section.h"
#include "ui/proposals/why_not_section.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_rows.h"

namespace landbridge {

static constexpr std::size_t kUsesListed = 6;

WhyInspector::WhyInspector(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("whyInspector"));
    setAccessibleName(tr("Why"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    why_ = new InspectorSection(tr("Why"), content);
    why_->setObjectName(QStringLiteral("why"));
    copy_ = why_->setLink(tr("Copy explanation"));
    copy_->setObjectName(QStringLiteral("copyExplanation"));
    connect(copy_, &LinkLabel::clicked, this, [this] { QGuiApplication::clipboard()->setText(plain_); });
    pair_ = new TextLabel({}, TextRole::body, Token::text, why_);
    pair_->setObjectName(QStringLiteral("whyPair"));
    pair_->setSentence({});
    amount_ = new TextLabel({}, TextRole::body, Token::muted, why_);
    why_->content()->addWidget(pair_);
    why_->content()->addWidget(amount_);
    decision_ = new DecisionSection(content);
    balance_ = new InspectorSection({}, content);
    balance_->setObjectName(QStringLiteral("balance"));
    balanceRows_ = new ValueRows(balance_);
    cutOff_ = new TextLabel({}, TextRole::caption, Token::muted, balance_);
    cutOff_->setSentence({});
    balance_->content()->addWidget(balanceRows_);
    balance_->content()->addWidget(cutOff_);
    whyNot_ = new WhyNotSection(content);
    for (InspectorSection* section : std::initializer_list<InspectorSection*>{why_, decision_, balance_, whyNot_})
        column->addWidget(section);
    column->addStretch(1);
    setWidget(content);
    for (InspectorSection* section : std::initializer_list<InspectorSection*>{why_, whyNot_})
        connect(section, &InspectorSection::linkActivated, this, &WhyInspector::linkActivated);
    connect(balanceRows_, &ValueRows::linkActivated, this, &WhyInspector::linkActivated);
    connect(pair_, &QLabel::linkActivated, this, &WhyInspector::linkActivated);
    connect(cutOff_, &QLabel::linkActivated, this, &WhyInspector::linkActivated);
    setNothing({});
}

void WhyInspector::setWhy(const explanation::Why& answer, const ExplanationWords& words, const QStringList& plain)
{
    pair_->setSentence(tr("%1 to %2").arg(words.offer(answer.line.offer), words.need(answer.line.need)));
    QString amount = words.amount(answer.line.measure, answer.line.amount, true);
    if (answer.line.year)
        amount += QStringLiteral(", ") + QString::number(*answer.line.year);
    amount_->setText(amount);
    amount_->show();
    why_->setSentences(words.why(answer));
    copy_->show();
    plain_ = plain.join(QLatin1Char('\n'));
}

void WhyInspector::setBalance(const explanation::Unused& offer, const explanation::Why& line,
                              const std::optional<explanation::CutOff>& cutOff, const ExplanationWords& words)
{
    balance_->setHeading(tr("Balance of %1").arg(fromUtf8(offer.offer.text)));
    const Measure& measure = offer.measure;
    std::vector<ValueRow> rows{{.label = tr("Offered"), .value = words.amount(measure, offer.balance), .isMuted = true},
                               {.label = tr("This line"), .value = words.amount(measure, line.line.amount)}};
    std::int64_t others = 0;
    std::size_t listed = 0;
    for (const explanation::Use& use : offer.uses) {
        const std::int64_t amount = use.need == line.line.need ? use.amount - line.line.amount : use.amount;
        if (amount <= 0)
            continue;
        if (++listed > kUsesListed)
            others += amount;
        else
            rows.push_back({.label = words.state(use.state) + QStringLiteral(", ") + words.rank(use.tier),
                            .value = words.amount(measure, amount),
                            .isMuted = true});
    }
    if (others > 0)
        rows.push_back({.label = tr("Others"), .value = words.amount(measure, others), .isMuted = true});
    rows.push_back({.label = tr("Left"), .value = words.amount(measure, offer.left), .isStrong = true});
    balanceRows_->setRows(rows);
    cutOff_->setSentence(cutOff ? words.cutOff(*cutOff) : QString());
    cutOff_->setVisible(cutOff.has_value());
    balance_->show();
}

void WhyInspector::setNothing(const QString& sentence)
{
    pair_->setSentence(sentence);
    amount_->hide();
    why_->setSentences({});
    copy_->hide();
    balance_->hide();
    decision_->setIdle();
    plain_ = sentence;
}

} // namespace landbridge
