#include "ui/words/report_words.h"

#include <algorithm>

#include "ui/words/labels.h"
#include "ui/words/report_texts.h"

namespace landbridge {

ReportWords::ReportWords(vocabulary::Language language, Digits digits)
    : tongue_(language), formats_(tongue_, digits), digits_(digits)
{
}

std::string ReportWords::language() const
{
    return toUtf8(languageCode(tongue_.language()));
}

bool ReportWords::isRightToLeft() const
{
    return tongue_.isRightToLeft();
}

bool ReportWords::hasArabicDigits() const
{
    return digits_ == Digits::arabicIndic;
}

/// Whether `text` could turn the sentence around it: it holds letters of a script that runs the other way.
static bool runsAgainst(const QString& text, bool rightToLeft)
{
    return std::ranges::any_of(text, [rightToLeft](QChar letter) {
        const bool rtl = letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
        return rightToLeft ? letter.direction() == QChar::DirL : rtl;
    });
}

std::string ReportWords::text(report::Phrase phrase, const std::vector<std::string>& facts) const
{
    QStringList texts;
    for (const std::string& fact : facts)
        texts += fromUtf8(fact);
    const bool rightToLeft = isRightToLeft();
    const auto shown = [rightToLeft](const QString& fact) {
        return runsAgainst(fact, rightToLeft) ? isolated(fact) : harmless(fact);
    };
    return toUtf8(substituted(tongue_.text("Report", reportText(phrase)), texts, shown));
}

std::string ReportWords::counted(report::CountedPhrase phrase, std::int64_t count) const
{
    return toUtf8(
        tongue_.counted("Report", reportText(phrase), count).replace(QStringLiteral("%n"), formats_.count(count)));
}

std::string ReportWords::count(std::int64_t number) const
{
    return toUtf8(formats_.count(number));
}

static AmountUnit unitFor(report::Amounts amounts)
{
    return amounts == report::Amounts::millions ? AmountUnit::millions : AmountUnit::whole;
}

std::string ReportWords::amount(const Money& money, report::Amounts amounts) const
{
    return toUtf8(formats_.amount(money, unitFor(amounts)));
}

std::string ReportWords::amountWithCurrency(const Money& money, report::Amounts amounts) const
{
    return toUtf8(formats_.amountWithCurrency(money, unitFor(amounts)));
}

std::string ReportWords::unit(const Currency& currency, report::Amounts amounts) const
{
    return toUtf8(formats_.unitOf(currency, unitFor(amounts)));
}

std::string ReportWords::percentNumber(std::int64_t part, std::int64_t whole) const
{
    return toUtf8(formats_.percentNumber(part, whole));
}

std::string ReportWords::percent(const Fraction& share) const
{
    return toUtf8(formats_.percent(share));
}

std::string ReportWords::date(const YearOrDate& date) const
{
    return toUtf8(formats_.date(date));
}

std::string ReportWords::time(const std::string& iso) const
{
    return toUtf8(formats_.time(iso)) + " UTC";
}

std::string ReportWords::party(const Party& party) const
{
    return toUtf8(partyName(party, tongue_));
}

std::string ReportWords::word(std::string_view word) const
{
    return toUtf8(choiceWord(word, tongue_));
}

std::string ReportWords::record(std::string_view table) const
{
    return toUtf8(recordName(table, tongue_));
}

std::string ReportWords::reason(NeedReason reason) const
{
    return toUtf8(words(reason, tongue_));
}

std::string ReportWords::reason(OfferReason reason) const
{
    return toUtf8(words(reason, tongue_));
}

std::string ReportWords::reason(LeftOutReason reason) const
{
    return toUtf8(words(reason, tongue_));
}

std::string ReportWords::status(RunStatus status) const
{
    return toUtf8(words(status, tongue_));
}

std::string ReportWords::list(const std::vector<std::string>& parts) const
{
    const std::string separator = toUtf8(tongue_.text("Report", QT_TRANSLATE_NOOP("Report", ", ")));
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : separator) + part;
    return out;
}

} // namespace landbridge
