#include "ui/words/numbers.h"

#include "ui/words/months.h"

#include <QtCore/QtGlobal>

namespace landbridge {

using vocabulary::Language;

static constexpr char16_t kNoBreakSpace = 0x00A0;
static constexpr char16_t kNarrowSpace = 0x202F;
static constexpr char16_t kMinus = 0x2212;

Formats::Formats(const Tongue& tongue, Digits digits) : tongue_(tongue), digits_(digits) {}

QChar Formats::decimalMark() const
{
    switch (tongue_.language()) {
    case Language::arabic:
        return digits_ == Digits::arabicIndic ? QChar(0x066B) : QLatin1Char('.');
    case Language::chinese:
    case Language::english:
        return QLatin1Char('.');
    case Language::french:
    case Language::russian:
    case Language::spanish:
        return QLatin1Char(',');
    }
    Q_UNREACHABLE();
}

QChar Formats::groupMark() const
{
    switch (tongue_.language()) {
    case Language::arabic:
        return digits_ == Digits::arabicIndic ? QChar(0x066C) : QLatin1Char(',');
    case Language::chinese:
    case Language::english:
        return QLatin1Char(',');
    case Language::french:
        return QChar(kNarrowSpace);
    case Language::russian:
        return QChar(kNoBreakSpace);
    case Language::spanish:
        return QLatin1Char('.');
    }
    Q_UNREACHABLE();
}

QString Formats::inDigits(QString text) const
{
    if (digits_ == Digits::arabicIndic)
        for (QChar& letter : text)
            if (letter >= QLatin1Char('0') && letter <= QLatin1Char('9'))
                letter = QChar(static_cast<char16_t>(0x0660 + letter.unicode() - u'0'));
    return text;
}

/// Decimal text such as "-1234567.89" with the marks and digits of the language.
QString Formats::grouped(const QString& digits) const
{
    const bool negative = digits.startsWith(QLatin1Char('-'));
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    QString whole = digits.mid(negative ? 1 : 0, (point < 0 ? digits.size() : point) - (negative ? 1 : 0));
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, groupMark());
    if (point >= 0)
        whole += decimalMark() + digits.mid(point + 1);
    return inDigits(negative ? QChar(kMinus) + whole : whole);
}

QString Formats::count(std::int64_t number) const
{
    return grouped(QString::number(number));
}

/// Hundredths of a million, rounded half away from zero.
static std::int64_t hundredthsOfMillion(const Money& money)
{
    std::int64_t step = 10'000;
    for (int i = 0; i < money.currency.decimals; ++i)
        step *= 10;
    const std::int64_t half = money.minor < 0 ? -(step / 2) : step / 2;
    return static_cast<std::int64_t>((Int128{money.minor} + half) / step);
}

QString Formats::amount(const Money& money, AmountUnit unit) const
{
    if (money.currency.none())
        return count(money.minor);
    if (unit == AmountUnit::millions)
        return grouped(fromUtf8(amountText(hundredthsOfMillion(money), 2)));
    return grouped(fromUtf8(amountText(money.minor, money.currency.decimals)));
}

QString Formats::unitOf(const Currency& currency, AmountUnit unit) const
{
    const QString code = fromUtf8(currency.code());
    if (unit == AmountUnit::whole || currency.none())
        return code;
    return tongue_.text("Numbers", QT_TRANSLATE_NOOP("Numbers", "%1 million"))
        .replace(QStringLiteral("%1"), code)
        .replace(QLatin1Char(' '), QChar(kNoBreakSpace));
}

QString Formats::amountWithCurrency(const Money& money, AmountUnit unit) const
{
    const QString number = amount(money, unit);
    if (money.currency.none())
        return number;
    const QString withCode = fromUtf8(money.currency.code()) + QChar(kNoBreakSpace) + number;
    if (unit == AmountUnit::whole)
        return withCode;
    return tongue_.text("Numbers", QT_TRANSLATE_NOOP("Numbers", "%1 million"))
        .replace(QLatin1Char(' '), QChar(kNoBreakSpace))
        .replace(QStringLiteral("%1"), withCode);
}

QString Formats::amountOrNotValued(const std::optional<Money>& money, AmountUnit unit) const
{
    return money ? amountWithCurrency(*money, unit)
                 : tongue_.text("Numbers", QT_TRANSLATE_NOOP("Numbers", "not valued"));
}

QString Formats::percentNumber(std::int64_t part, std::int64_t whole) const
{
    if (whole <= 0)
        return count(100);
    auto percents = static_cast<std::int64_t>((Int128{part} * 200 + whole) / (Int128{whole} * 2));
    if (percents >= 100 && part < whole)
        percents = 99;
    if (percents == 0 && part > 0)
        percents = 1;
    return count(percents);
}

QString Formats::percent(std::int64_t part, std::int64_t whole) const
{
    const QString number = percentNumber(part, whole);
    if (tongue_.language() == Language::chinese)
        return number + QLatin1Char('%');
    return number + QChar(kNoBreakSpace) + QLatin1Char('%');
}

QString Formats::percent(const Fraction& share) const
{
    return percent(share.numerator, share.denominator);
}

QString Formats::year(int year) const
{
    return inDigits(QString::number(year));
}

/// The pattern of a long date: %d day, %m month, %y year.
static QString datePattern(Language language)
{
    switch (language) {
    case Language::chinese:
        return QStringLiteral("%y年%m%d日");
    case Language::spanish:
        return QStringLiteral("%d de %m de %y");
    case Language::russian:
        return QStringLiteral("%d %m %y г.");
    case Language::arabic:
    case Language::english:
    case Language::french:
        return QStringLiteral("%d %m %y");
    }
    Q_UNREACHABLE();
}

QString Formats::date(Date date) const
{
    const Language language = tongue_.language();
    const unsigned day = static_cast<unsigned>(date.day());
    const QString ordinal = language == Language::french && day == 1 ? QStringLiteral("er") : QString();
    QString text = datePattern(language);
    text.replace(QLatin1Char(' '), QChar(kNoBreakSpace));
    text.replace(QStringLiteral("%m"),
                 QString::fromUtf8(monthNames(language)[static_cast<unsigned>(date.month()) - 1]));
    text.replace(QStringLiteral("%d"), QString::number(day) + ordinal);
    text.replace(QStringLiteral("%y"), QString::number(static_cast<int>(date.year())));
    return inDigits(text);
}

QString Formats::date(const std::optional<Date>& day) const
{
    return day ? date(*day) : tongue_.text("Numbers", QT_TRANSLATE_NOOP("Numbers", "not stated"));
}

QString Formats::date(const YearOrDate& when) const
{
    return when.day ? date(*when.day) : year(when.year);
}

QString Formats::time(std::string_view iso) const
{
    const Result<Date> day = readDate(iso.substr(0, 10));
    if (!day || iso.size() < 16 || iso[10] != 'T')
        return fromUtf8(iso);
    return date(*day) + QStringLiteral(", ") + inDigits(fromUtf8(iso.substr(11, 5)));
}

QString Formats::bytes(std::int64_t number) const
{
    if (number < 10'000)
        return tongue_.text("Numbers", QT_TRANSLATE_NOOP("Numbers", "%1 bytes"))
            .replace(QStringLiteral("%1"), count(number));
    if (number < 10'000'000)
        return tongue_.text("Numbers", QT_TRANSLATE_NOOP("Numbers", "%1 kB"))
            .replace(QStringLiteral("%1"), count(number / 1000));
    return tongue_.text("Numbers", QT_TRANSLATE_NOOP("Numbers", "%1 MB"))
        .replace(QStringLiteral("%1"), count(number / 1'000'000));
}

} // namespace landbridge
