#include "ui/proposals/why_not_section.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/text_label.h"
#include "ui/widgets/value_rows.h"

namespace landbridge {

static constexpr std::size_t kUsesListed = 8;

WhyNotSection::WhyNotSection(QWidget* parent) : InspectorSection(tr("Why not…"), parent)
{
    setObjectName(QStringLiteral("whyNot"));
    auto* fields = new QFormLayout;
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    need_ = makeBox(QStringLiteral("whyNotNeed"), tr("Need"));
    offer_ = makeBox(QStringLiteral("whyNotOffer"), tr("Offer"));
    offer_->setPlaceholderText(tr("Choose an offer"));
    need_->setPlaceholderText(tr("Choose a need"));
    fields->addRow(tr("Need"), need_);
    fields->addRow(tr("Offer"), offer_);
    content()->addLayout(fields);
    answer_ = new QWidget(this);
    auto* column = new QVBoxLayout(answer_);
    column->setContentsMargins(0, 0, 0, 0);
    verdict_ = new TextLabel({}, TextRole::strong, Token::text, answer_);
    verdict_->setObjectName(QStringLiteral("verdict"));
    sentence_ = new TextLabel({}, TextRole::body, Token::text, answer_);
    sentence_->setObjectName(QStringLiteral("verdictSentence"));
    connect(sentence_, &QLabel::linkActivated, this, &InspectorSection::linkActivated);
    conditions_ = new ValueRows(answer_);
    conditions_->setObjectName(QStringLiteral("conditions"));
    usesHeading_ = new TextLabel({}, TextRole::strong, Token::text, answer_);
    uses_ = new ValueRows(answer_);
    connect(uses_, &ValueRows::linkActivated, this, &InspectorSection::linkActivated);
    for (QWidget* widget : std::initializer_list<QWidget*>{verdict_, sentence_, conditions_, usesHeading_, uses_})
        column->addWidget(widget);
    content()->addWidget(answer_);
    answer_->hide();
}

QComboBox* WhyNotSection::makeBox(const QString& name, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::activated, this, &WhyNotSection::ask);
    return box;
}

static void fillBox(QComboBox* box, const std::vector<std::pair<QString, QString>>& choices)
{
    const QSignalBlocker quiet(box);
    const QString kept = box->currentData().toString();
    box->clear();
    for (const auto& [id, words] : choices)
        box->addItem(words, id);
    box->setCurrentIndex(kept.isEmpty() ? -1 : box->findData(kept));
}

void WhyNotSection::setChoices(const std::vector<std::pair<QString, QString>>& needs,
                               const std::vector<std::pair<QString, QString>>& offers)
{
    fillBox(need_, needs);
    fillBox(offer_, offers);
}

void WhyNotSection::setNeed(const QString& need)
{
    need_->setCurrentIndex(need_->findData(need));
    if (offer_->currentIndex() >= 0)
        ask();
    else
        clearAnswer();
}

void WhyNotSection::setPair(const QString& need, const QString& offer)
{
    need_->setCurrentIndex(need_->findData(need));
    offer_->setCurrentIndex(offer_->findData(offer));
    ask();
}

void WhyNotSection::ask()
{
    if (need_->currentIndex() >= 0 && offer_->currentIndex() >= 0)
        Q_EMIT asked(need_->currentData().toString(), offer_->currentData().toString());
}

void WhyNotSection::focusOffer()
{
    offer_->setFocus();
}

void WhyNotSection::clearAnswer()
{
    plain_.clear();
    answer_->hide();
}

QString WhyNotSection::plainText() const
{
    return plain_;
}

void WhyNotSection::setAnswer(const explanation::WhyNot& answer, const ExplanationWords& words)
{
    verdict_->setText(words.verdict(answer));
    sentence_->setSentence(words.sentence(answer));
    plain_ = words.verdict(answer);
    std::vector<ValueRow> rows;
    for (const explanation::Condition& condition : answer.conditions) {
        rows.push_back({.icon = condition.holds() ? QStringLiteral("tick") : QStringLiteral("cross"),
                        .iconToken = condition.holds() ? Token::ok : Token::bad,
                        .label = words.label(condition),
                        .value = words.value(condition, answer.offer)});
        plain_ += QLatin1Char('\n') + (condition.holds() ? tr("holds: %1") : tr("fails: %1")).arg(rows.back().label) +
                  QStringLiteral(" – ") + rows.back().value;
    }
    conditions_->setRows(rows);
    std::vector<ValueRow> uses;
    std::int64_t others = 0;
    for (std::size_t i = 0; i < answer.uses.size(); ++i) {
        const explanation::Use& use = answer.uses[i];
        if (i >= kUsesListed) {
            others += use.amount;
            continue;
        }
        const QString standing = words.words(use.standing);
        uses.push_back({.label = words.state(use.state) + QStringLiteral(", ") + words.rank(use.tier) +
                                 (standing.isEmpty() ? QString() : QStringLiteral(" · ") + standing),
                        .value = words.amount(answer.measure, use.amount)});
    }
    if (others > 0)
        uses.push_back({.label = tr("Others"), .value = words.amount(answer.measure, others), .isMuted = true});
    usesHeading_->setText(tr("Where its money goes"));
    usesHeading_->setVisible(!uses.empty());
    uses_->setRows(uses);
    answer_->show();
}

} // namespace landbridge
