#include "ui/words/explanations.h"

#include <QtCore/QtGlobal>

#include <algorithm>

#include "ui/words/labels.h"

namespace landbridge {

using explanation::LimitKind;
using explanation::Obstacle;

ExplanationWords::ExplanationWords(const Workspace& workspace, const Currency& currency, const Formats& formats,
                                   const ExplanationStyle& style)
    : workspace_(workspace), currency_(currency), formats_(formats), style_(style)
{
}

/// The facts are ready to stand in the text: isolated, and escaped where the text is HTML.
QString ExplanationWords::text(const char* source, const QStringList& facts) const
{
    return substituted(formats_.tongue().text("Explanations", source), facts, [](const QString& fact) { return fact; });
}

QString ExplanationWords::counted(const char* source, std::int64_t count, const QStringList& facts) const
{
    QString found = formats_.tongue().counted("Explanations", source, count);
    found.replace(QStringLiteral("%n"), formats_.count(count));
    return substituted(found, facts, [](const QString& fact) { return fact; });
}

QString ExplanationWords::plain(const QString& fact) const
{
    return isolated(style_.links ? fact.toHtmlEscaped() : fact);
}

QString ExplanationWords::link(const QString& target, const QString& words) const
{
    if (!style_.links)
        return isolated(words);
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), isolated(words).toHtmlEscaped());
}

QString ExplanationWords::list(const QStringList& parts) const
{
    return parts.join(text(QT_TRANSLATE_NOOP("Explanations", ", ")));
}

QString ExplanationWords::amount(const Measure& measure, std::int64_t number, bool named) const
{
    if (measure.support == Support::money) {
        const Money money{.minor = number, .currency = currency_};
        if (!named)
            return formats_.amount(money, style_.unit);
        return formats_.amountWithCurrency(money, style_.unit);
    }
    const QString unit = measure.unit.empty() ? choiceWord(measure.support, formats_.tongue()) : fromUtf8(measure.unit);
    return formats_.count(number) + QChar(0x00A0) + unit;
}

QString ExplanationWords::rank(std::int64_t tier) const
{
    if (tier == 0)
        return text(QT_TRANSLATE_NOOP("Explanations", "Front rank"));
    return text(QT_TRANSLATE_NOOP("Explanations", "Rank %1"), {formats_.count(tier)});
}

QString ExplanationWords::need(const NeedId& id) const
{
    const Need* row = workspace_.needs().find(id);
    const QString code = fromUtf8(id.text);
    const QString target = QStringLiteral("need:") + code;
    return row == nullptr || row->title.empty() ? link(target, code)
                                                : link(target, code + QLatin1Char(' ') + fromUtf8(row->title));
}

QString ExplanationWords::offer(const OfferId& id) const
{
    const Offer* row = workspace_.offers().find(id);
    const QString code = fromUtf8(id.text);
    const QString donor =
        row == nullptr ? QString() : partyName(workspace_.parties(), row->donor, formats_.tongue()) + QLatin1Char(' ');
    return link(QStringLiteral("offer:") + code, donor + code);
}

QString ExplanationWords::state(const PartyId& id) const
{
    return link(QStringLiteral("state:") + fromUtf8(id.text), partyName(workspace_.parties(), id, formats_.tongue()));
}

QString ExplanationWords::party(const PartyId& id) const
{
    return plain(partyName(workspace_.parties(), id, formats_.tongue()));
}

QString ExplanationWords::limit(const explanation::Limit& limit, const Measure& measure) const
{
    const QString most = plain(amount(measure, limit.most));
    switch (limit.kind) {
    case LimitKind::perNeed:
        return text(QT_TRANSLATE_NOOP("Explanations", "at most %1 to one need"), {most});
    case LimitKind::perState:
        return text(QT_TRANSLATE_NOOP("Explanations", "at most %1 to one state"), {most});
    case LimitKind::pair:
        return text(QT_TRANSLATE_NOOP("Explanations", "at most %1 on this pair"), {most});
    }
    Q_UNREACHABLE();
}

QString ExplanationWords::standing(const explanation::Why& answer) const
{
    const QString first = plain(rank(answer.standing.tier));
    const QString owner = state(answer.standing.state);
    if (!answer.endorsedOn)
        return text(QT_TRANSLATE_NOOP("Explanations", "%1 of %2."), {first, owner});
    return text(QT_TRANSLATE_NOOP("Explanations", "%1 of %2, endorsed on %3."),
                {first, owner, plain(formats_.date(*answer.endorsedOn))});
}

QString ExplanationWords::conditions(const explanation::Why& answer) const
{
    if (!std::ranges::all_of(answer.conditions, &explanation::Condition::holds))
        return text(QT_TRANSLATE_NOOP("Explanations", "The pair does not fit as the records stand now."));
    QStringList parts;
    for (const explanation::Condition& condition : answer.conditions)
        if (condition.reason != rules::FitReason::support && condition.reason != rules::FitReason::years)
            parts << plain(value(condition, answer.line.offer));
    for (const explanation::Limit& one : answer.limits)
        parts << limit(one, answer.line.measure);
    const QString target = QStringLiteral("offer:") + fromUtf8(answer.line.offer.text);
    if (parts.isEmpty())
        return text(QT_TRANSLATE_NOOP("Explanations", "%1 states no condition of its own; its kind and years agree."),
                    {offer(answer.line.offer)});
    return text(QT_TRANSLATE_NOOP("Explanations", "All %1 hold: %2."),
                {link(target, text(QT_TRANSLATE_NOOP("Explanations", "conditions of the offer"))), list(parts)});
}

QString ExplanationWords::passed(const explanation::Passed& one) const
{
    const QString owner = state(one.standing.state);
    const QString share = plain(formats_.percent(one.standing.covered, one.standing.gap));
    if (one.pair.obstacle == Obstacle::limitReached && one.pair.limit) {
        const QString most = plain(amount(one.standing.measure, one.pair.limit->most));
        if (one.pair.limit->kind == LimitKind::perState)
            return text(QT_TRANSLATE_NOOP("Explanations", "%1 (%2) already has the %3 that one state may get."),
                        {owner, share, most});
        return text(QT_TRANSLATE_NOOP("Explanations", "%1 (%2) already has the %3 that this need may get."),
                    {owner, share, most});
    }
    if (one.pair.obstacle == Obstacle::fixed)
        return text(QT_TRANSLATE_NOOP("Explanations", "what %1 (%2) gets here is fixed by a lock or decision."),
                    {owner, share});
    return text(QT_TRANSLATE_NOOP("Explanations", "nothing is left in the years that %1 (%2) could use."),
                {owner, share});
}

QString ExplanationWords::firstRanks(const explanation::Why& answer) const
{
    if (!answer.earlier.empty())
        return text(QT_TRANSLATE_NOOP("Explanations", "First ranks are served first: %1"),
                    {passed(answer.earlier.front())});
    if (answer.grantsOfOffer == answer.grantsInThisTier && answer.grantsOfOffer > 1)
        return counted(
            QT_TRANSLATE_N_NOOP("Explanations",
                                "First ranks are served first: all %n grant(s) of %1 go to needs of this rank."),
            answer.grantsOfOffer, {offer(answer.line.offer)});
    return text(QT_TRANSLATE_NOOP(
        "Explanations",
        "First ranks are served first: no need of an earlier rank that could take this money is open."));
}

QString ExplanationWords::evenness(const explanation::Why& answer) const
{
    if (!answer.lower.empty()) {
        QStringList parts;
        for (std::size_t i = 0; i < answer.lower.size() && i < 2; ++i)
            parts << passed(answer.lower[i]);
        return text(QT_TRANSLATE_NOOP("Explanations", "No state that stands lower could use this money: %1"),
                    {parts.join(QLatin1Char(' '))});
    }
    if (!answer.next)
        return text(QT_TRANSLATE_NOOP("Explanations", "No other state could use this money."));
    if (answer.next->state == answer.standing.state)
        return text(
            QT_TRANSLATE_NOOP("Explanations", "No state that stands lower could use this money; %1 stands at %2."),
            {state(answer.standing.state), plain(formats_.percent(answer.standing.covered, answer.standing.gap))});
    return text(
        QT_TRANSLATE_NOOP("Explanations",
                          "No state that stands lower could use this money; the next to get it would be %1 (%2, %3)."),
        {state(answer.next->state), plain(rank(answer.next->tier)),
         plain(formats_.percent(answer.next->covered, answer.next->gap))});
}

static QString fixedSentence(const char*& source, const explanation::Why& answer)
{
    source = answer.fixedBy.empty()
                 ? QT_TRANSLATE_NOOP("Explanations", "This line is fixed (%1): it stays as it is.")
                 : QT_TRANSLATE_NOOP("Explanations", "This line is fixed (%1) by %2: it stays as it is.");
    return fromUtf8(answer.fixedBy);
}

QStringList ExplanationWords::wholeGrants(const explanation::Why& answer) const
{
    QStringList sentences;
    if (answer.earlier.empty())
        sentences << text(
            QT_TRANSLATE_NOOP("Explanations", "No need of an earlier rank that could take this money is open."));
    sentences << text(QT_TRANSLATE_NOOP(
        "Explanations",
        "Grants are kept whole in this round (smallest and most grants, useful amounts, most donors), so "
        "states of one rank need not stand even. The report says how close the plan is to the best."));
    sentences << text(QT_TRANSLATE_NOOP("Explanations", "There are %1 grants in all; at least %2 are needed."),
                      {plain(formats_.count(answer.grants)), plain(formats_.count(answer.grantsAtLeast))});
    return sentences;
}

QStringList ExplanationWords::why(const explanation::Why& answer) const
{
    QStringList sentences{standing(answer)};
    if (answer.isFixed()) {
        const char* source = nullptr;
        const QString by = fixedSentence(source, answer);
        sentences << text(source, {plain(landbridge::words(answer.line.state, formats_.tongue())), plain(by)});
        sentences << conditions(answer);
        return sentences;
    }
    sentences << conditions(answer);
    if (answer.wholeGrants)
        return sentences << wholeGrants(answer);
    sentences << firstRanks(answer) << evenness(answer);
    sentences << text(
        QT_TRANSLATE_NOOP("Explanations",
                          "Among equal plans, the fewest grants found: %1, where at least %2 are needed."),
        {plain(formats_.count(answer.grants)), plain(formats_.count(answer.grantsAtLeast))});
    return sentences;
}

QString ExplanationWords::verdict(const explanation::WhyNot& answer) const
{
    switch (answer.pair.obstacle) {
    case Obstacle::needTakesNoPart:
        return text(QT_TRANSLATE_NOOP("Explanations", "This need takes no part"));
    case Obstacle::offerTakesNoPart:
        return text(QT_TRANSLATE_NOOP("Explanations", "This offer takes no part"));
    case Obstacle::doesNotFit:
        return text(QT_TRANSLATE_NOOP("Explanations", "This pair does not fit"));
    case Obstacle::needCovered:
        return text(QT_TRANSLATE_NOOP("Explanations", "Fits, but more would exceed the gap"));
    case Obstacle::limitReached:
        return text(QT_TRANSLATE_NOOP("Explanations", "Fits, but a limit is reached"));
    case Obstacle::fixed:
        return text(QT_TRANSLATE_NOOP("Explanations", "Fits, and is fixed"));
    case Obstacle::usedUp:
        return text(QT_TRANSLATE_NOOP("Explanations", "Fits, but the offer is used up"));
    case Obstacle::none:
        return text(QT_TRANSLATE_NOOP("Explanations", "Fits"));
    }
    Q_UNREACHABLE();
}

static bool isUsedByHigherStanding(const explanation::WhyNot& answer)
{
    return std::ranges::none_of(
        answer.uses, [](const explanation::Use& use) { return use.standing == explanation::UseStanding::other; });
}

QString ExplanationWords::sentence(const explanation::WhyNot& answer) const
{
    const Tongue& tongue = formats_.tongue();
    const QString which = offer(answer.offer);
    const QString given = plain(amount(answer.measure, answer.pair.given));
    switch (answer.pair.obstacle) {
    case Obstacle::needTakesNoPart:
        return text(
            QT_TRANSLATE_NOOP("Explanations", "%1 takes no part in the matching: %2."),
            {need(answer.need), answer.needOut ? plain(landbridge::words(*answer.needOut, tongue)) : QString()});
    case Obstacle::offerTakesNoPart:
        return text(QT_TRANSLATE_NOOP("Explanations", "%1 takes no part in the matching: %2."),
                    {which, answer.offerOut ? plain(landbridge::words(*answer.offerOut, tongue)) : QString()});
    case Obstacle::doesNotFit: {
        QStringList parts;
        for (const explanation::Condition& condition : answer.conditions)
            if (!condition.holds())
                parts << plain(fitReason(wordOf(condition.reason), tongue));
        return parts.join(QLatin1Char(' '));
    }
    case Obstacle::needCovered:
        return text(QT_TRANSLATE_NOOP("Explanations", "%1 has no gap left; %2 of it comes from this offer."),
                    {need(answer.need), given});
    case Obstacle::limitReached:
        return text(QT_TRANSLATE_NOOP("Explanations", "%1 gives %2, and gives all of it already."),
                    {which, answer.pair.limit ? limit(*answer.pair.limit, answer.measure) : QString()});
    case Obstacle::fixed:
        return text(QT_TRANSLATE_NOOP("Explanations", "A lock or decision fixes this pair at %1."), {given});
    case Obstacle::usedUp:
        if (answer.offerLeft > 0)
            return text(
                QT_TRANSLATE_NOOP("Explanations", "Nothing is left of %1 in the years that this need could use."),
                {which});
        return isUsedByHigherStanding(answer)
                   ? text(QT_TRANSLATE_NOOP("Explanations", "%1 is used up by needs of equal or higher standing."),
                          {which})
                   : text(QT_TRANSLATE_NOOP("Explanations", "%1 is used up."), {which});
    case Obstacle::none:
        if (answer.wholeGrants)
            return text(QT_TRANSLATE_NOOP("Explanations",
                                          "%1 more would fit, where the rules on whole grants of both sides allow it."),
                        {plain(amount(answer.measure, answer.pair.room))});
        return text(
            QT_TRANSLATE_NOOP("Explanations", "Nothing stands in the way as the records are now: up to %1 more."),
            {plain(amount(answer.measure, answer.pair.room))});
    }
    Q_UNREACHABLE();
}

QString ExplanationWords::words(explanation::UseStanding standing) const
{
    switch (standing) {
    case explanation::UseStanding::fixed:
        return text(QT_TRANSLATE_NOOP("Explanations", "fixed"));
    case explanation::UseStanding::earlierRank:
        return text(QT_TRANSLATE_NOOP("Explanations", "earlier rank"));
    case explanation::UseStanding::sameState:
        return text(QT_TRANSLATE_NOOP("Explanations", "same state"));
    case explanation::UseStanding::notHigher:
        return text(QT_TRANSLATE_NOOP("Explanations", "equal standing"));
    case explanation::UseStanding::other:
        return {};
    }
    Q_UNREACHABLE();
}

QString ExplanationWords::note(const explanation::Reaching& one) const
{
    if (!one.direct)
        return text(QT_TRANSLATE_NOOP("Explanations", "by swaps"));
    switch (one.pair.obstacle) {
    case Obstacle::limitReached:
        switch (one.pair.limit ? one.pair.limit->kind : LimitKind::pair) {
        case LimitKind::perNeed:
            return text(QT_TRANSLATE_NOOP("Explanations", "limit for one need"));
        case LimitKind::perState:
            return text(QT_TRANSLATE_NOOP("Explanations", "limit for one state"));
        case LimitKind::pair:
            return text(QT_TRANSLATE_NOOP("Explanations", "limit of the pair"));
        }
        Q_UNREACHABLE();
    case Obstacle::fixed:
        return text(QT_TRANSLATE_NOOP("Explanations", "fixed"));
    case Obstacle::usedUp:
        return text(QT_TRANSLATE_NOOP("Explanations", "used up"));
    case Obstacle::needTakesNoPart:
    case Obstacle::offerTakesNoPart:
    case Obstacle::doesNotFit:
    case Obstacle::needCovered:
    case Obstacle::none:
        return {};
    }
    Q_UNREACHABLE();
}

QString ExplanationWords::nearMiss(const explanation::NearMiss& miss, const Measure& measure, bool byOffer) const
{
    const QString reason = plain(fitReason(wordOf(miss.failure.reason), formats_.tongue()));
    const QString would = plain(amount(measure, miss.would));
    const QString who = byOffer ? offer(miss.offer) : need(miss.need);
    return byOffer ? text(QT_TRANSLATE_NOOP("Explanations", "%1 could give %2, but one condition fails: %3"),
                          {who, would, reason})
                   : text(QT_TRANSLATE_NOOP("Explanations", "%1 could take %2, but one condition fails: %3"),
                          {who, would, reason});
}

static constexpr std::size_t kMostListed = 5;

QStringList ExplanationWords::unmet(const explanation::Unmet& answer, bool lists) const
{
    if (answer.out)
        return {text(
            QT_TRANSLATE_NOOP("Explanations", "%1 is left out of the matching: %2."),
            {plain(amount(answer.measure, answer.left)), plain(landbridge::words(*answer.out, formats_.tongue()))})};
    if (answer.left == 0)
        return {text(QT_TRANSLATE_NOOP("Explanations", "This need is covered in full."))};
    QStringList sentences{
        text(QT_TRANSLATE_NOOP("Explanations", "Gap left %1 of %2: %3."),
             {plain(amount(answer.measure, answer.left)), plain(amount(answer.measure, answer.gap)),
              answer.reason ? plain(landbridge::words(*answer.reason, formats_.tongue())) : QString()})};
    if (!answer.reaching.empty())
        sentences << counted(
            answer.wholeGrants
                ? QT_TRANSLATE_N_NOOP("Explanations", "%n offer(s) fit it.")
                : QT_TRANSLATE_N_NOOP("Explanations",
                                      "%n offer(s) can reach it, directly or by swaps. All give what they may."),
            static_cast<std::int64_t>(answer.reaching.size()));
    if (!lists)
        return sentences;
    for (const explanation::Reaching& one : answer.reaching)
        sentences << text(QT_TRANSLATE_NOOP("Explanations", "%1 gives %2 (%3)."),
                          {offer(one.offer), plain(amount(answer.measure, one.gives)), plain(note(one))});
    return sentences + nearest(answer);
}

QStringList ExplanationWords::nearest(const explanation::Unmet& answer) const
{
    QStringList sentences;
    for (std::size_t i = 0; i < answer.nearest.size() && i < kMostListed; ++i)
        sentences << nearMiss(answer.nearest[i], answer.measure, true);
    return sentences;
}

QStringList ExplanationWords::unused(const explanation::Unused& answer) const
{
    if (answer.out)
        return {text(QT_TRANSLATE_NOOP("Explanations", "%1 takes no part in the matching: %2."),
                     {offer(answer.offer), plain(landbridge::words(*answer.out, formats_.tongue()))})};
    if (answer.left == 0)
        return {text(QT_TRANSLATE_NOOP("Explanations", "This offer is used in full."))};
    QStringList sentences{
        text(QT_TRANSLATE_NOOP("Explanations", "%1 of %2 is not used: %3."),
             {plain(amount(answer.measure, answer.left)), plain(amount(answer.measure, answer.balance)),
              answer.reason ? plain(landbridge::words(*answer.reason, formats_.tongue())) : QString()})};
    for (std::size_t i = 0; i < answer.stopped.size() && i < kMostListed; ++i)
        sentences << passed(answer.stopped[i]);
    for (const explanation::Relaxation& one : answer.relaxed)
        if (one.would > 0)
            sentences << counted(
                QT_TRANSLATE_N_NOOP("Explanations",
                                    "Without the condition “%1”, %n need(s) could take up to %2 of it."),
                one.needs, {plain(label({.reason = one.reason})), plain(amount(answer.measure, one.would))});
    for (std::size_t i = 0; i < answer.nearest.size() && i < kMostListed; ++i)
        if (answer.nearest[i].would > 0)
            sentences << nearMiss(answer.nearest[i], answer.measure, false);
    return sentences;
}

QString ExplanationWords::cutOff(const explanation::CutOff& answer) const
{
    const QString where =
        text(QT_TRANSLATE_NOOP("Explanations", "The money ran out in %1, where %2 reaches %3 of its gap."),
             {plain(rank(answer.tier)), state(answer.state), plain(formats_.percent(answer.level))});
    if (!answer.first)
        return where;
    return where + QLatin1Char(' ') +
           text(QT_TRANSLATE_NOOP("Explanations", "The first need that it could not fill: %1 (%2)."),
                {need(*answer.first), plain(rank(answer.firstTier))});
}

} // namespace landbridge
