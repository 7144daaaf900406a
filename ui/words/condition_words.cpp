#include <QtCore/QtGlobal>

#include "ui/words/explanations.h"
#include "ui/words/labels.h"

namespace landbridge {

using rules::FitReason;

QString ExplanationWords::label(const explanation::Condition& condition) const
{
    const Tongue& tongue = formats_.tongue();
    switch (condition.reason) {
    case FitReason::years:
        return text(QT_TRANSLATE_NOOP("Explanations", "Years"));
    case FitReason::forbidden:
    case FitReason::rejected:
        return text(QT_TRANSLATE_NOOP("Explanations", "This pair"));
    case FitReason::support:
    case FitReason::unit:
    case FitReason::states:
    case FitReason::excludedStates:
    case FitReason::pillars:
    case FitReason::excludedPillars:
    case FitReason::sectors:
    case FitReason::regions:
    case FitReason::categories:
    case FitReason::phases:
    case FitReason::channels:
    case FitReason::requiresStrategy:
    case FitReason::minimumDomesticShare:
    case FitReason::status:
    case FitReason::instrument:
        return fieldLabel("offers", wordOf(condition.reason), tongue);
    }
    Q_UNREACHABLE();
}

QString ExplanationWords::years(const std::optional<YearOrDate>& start, const std::optional<YearOrDate>& end) const
{
    if (!start && !end)
        return text(QT_TRANSLATE_NOOP("Explanations", "any year"));
    if (!end)
        return text(QT_TRANSLATE_NOOP("Explanations", "from %1"), {formats_.date(*start)});
    if (!start)
        return text(QT_TRANSLATE_NOOP("Explanations", "until %1"), {formats_.date(*end)});
    if (*start == *end)
        return formats_.date(*start);
    return formats_.date(*start) + QStringLiteral(" – ") + formats_.date(*end);
}

template <class Values, class Word>
static QStringList wordsOf(const Values& values, Word&& word)
{
    QStringList found;
    for (const auto& value : values)
        found << word(value);
    return found;
}

QString ExplanationWords::statedBy(const Offer& offer, FitReason reason) const
{
    const Tongue& tongue = formats_.tongue();
    const auto party = [&](const PartyId& id) { return partyName(workspace_.parties(), id, tongue); };
    const auto pillar = [&](Pillar value) { return pillarName(wordOf(value), tongue); };
    const auto word = [&](const std::string& value) { return choiceWord(value, tongue); };
    const auto plainText = [](const std::string& value) { return fromUtf8(value); };
    switch (reason) {
    case FitReason::support:
        return choiceWord(offer.support, tongue);
    case FitReason::unit:
        return fromUtf8(offer.unit);
    case FitReason::years:
        return years(offer.start, offer.end);
    case FitReason::states:
        return list(wordsOf(offer.states, party));
    case FitReason::excludedStates:
        return text(QT_TRANSLATE_NOOP("Explanations", "not %1"), {list(wordsOf(offer.excludedStates, party))});
    case FitReason::pillars:
        return list(wordsOf(offer.pillars, pillar));
    case FitReason::excludedPillars:
        return text(QT_TRANSLATE_NOOP("Explanations", "not %1"), {list(wordsOf(offer.excludedPillars, pillar))});
    case FitReason::sectors:
        return list(wordsOf(offer.sectors, plainText));
    case FitReason::regions:
        return list(wordsOf(offer.regions, plainText));
    case FitReason::categories:
        return list(wordsOf(offer.categories, word));
    case FitReason::phases:
        return list(wordsOf(offer.phases, [&](Phase value) { return choiceWord(value, tongue); }));
    case FitReason::channels:
        return list(wordsOf(offer.channels, word));
    case FitReason::requiresStrategy:
        return text(QT_TRANSLATE_NOOP("Explanations", "a national strategy"));
    case FitReason::minimumDomesticShare:
        return text(
            QT_TRANSLATE_NOOP("Explanations", "at least %1 % of its own"),
            {offer.minimumDomesticShare ? formats_.inDigits(fromUtf8(offer.minimumDomesticShare->text())) : QString()});
    case FitReason::status:
        return choiceWord(offer.status, tongue);
    case FitReason::instrument:
        return choiceWord(offer.instrument, tongue);
    case FitReason::forbidden:
        return text(QT_TRANSLATE_NOOP("Explanations", "forbidden"));
    case FitReason::rejected:
        return text(QT_TRANSLATE_NOOP("Explanations", "rejected"));
    }
    Q_UNREACHABLE();
}

QString ExplanationWords::value(const explanation::Condition& condition, const OfferId& id) const
{
    const Offer* offer = workspace_.offers().find(id);
    const QString stated = offer == nullptr ? QString() : statedBy(*offer, condition.reason);
    if (condition.holds())
        return stated;
    switch (condition.failure->detail) {
    case rules::FitDetail::plain:
        return stated;
    case rules::FitDetail::notStated:
        return text(QT_TRANSLATE_NOOP("Explanations", "%1 (the need states none)"), {stated});
    case rules::FitDetail::notValued:
        return text(QT_TRANSLATE_NOOP("Explanations", "not valued, ask case by case"));
    }
    Q_UNREACHABLE();
}

} // namespace landbridge
