#include <QtCore/QRegularExpression>

#include <array>

#include "ui/words/months.h"
#include "ui/words/numbers.h"

namespace landbridge {

/// `text` with Latin digits, without blanks and apostrophes, with the Arabic marks as the Latin ones.
static QString plainNumber(const QString& text)
{
    QString out;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (letter.isSpace() || letter == QLatin1Char('\'') || code == 0x2019)
            continue;
        if (const int digit = letter.digitValue(); digit >= 0)
            out += QChar(static_cast<char16_t>(u'0' + digit));
        else if (code == 0x066B)
            out += QLatin1Char('.');
        else if (code == 0x066C)
            out += QLatin1Char(',');
        else if (code == 0x2212)
            out += QLatin1Char('-');
        else
            out += letter;
    }
    return out;
}

/// Whether the marks `mark` in `whole` stand before every third digit.
static bool isGrouped(const QString& whole, QChar mark)
{
    const QStringList parts = whole.split(mark);
    if (parts.front().isEmpty() || parts.front().size() > 3)
        return false;
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (parts[i].size() != 3)
            return false;
    return true;
}

static Error notANumber(const QString& text)
{
    return {MessageCode::valueNotANumber, {toUtf8(text.trimmed())}};
}

/// Reads a number whose decimal mark is `decimal` and whose groups are divided by `group`.
static Result<std::int64_t> readWith(const QString& typed, QString number, std::array<QChar, 2> marks, int decimals)
{
    const auto [group, decimal] = marks;
    const qsizetype point = number.indexOf(decimal);
    QString whole = point < 0 ? number : number.left(point);
    const QString rest = point < 0 ? QString() : number.mid(point + 1);
    if ((whole.contains(group) && !isGrouped(whole, group)) || rest.contains(group) || rest.contains(decimal))
        return notANumber(typed);
    whole.remove(group);
    return readAmount(toUtf8(point < 0 ? whole : whole + QLatin1Char('.') + rest), decimals);
}

Result<std::int64_t> parseAmount(const QString& text, const Currency& currency, const Formats& formats)
{
    const QString number = plainNumber(text);
    const qsizetype commas = number.count(QLatin1Char(','));
    const qsizetype points = number.count(QLatin1Char('.'));
    const std::array<QChar, 2> commaGroups = {QLatin1Char(','), QLatin1Char('.')};
    const std::array<QChar, 2> pointGroups = {QLatin1Char('.'), QLatin1Char(',')};
    if (commas > 0 && points > 0)
        return readWith(text, number,
                        number.lastIndexOf(QLatin1Char(',')) < number.lastIndexOf(QLatin1Char('.')) ? commaGroups
                                                                                                    : pointGroups,
                        currency.decimals);
    if (commas + points == 0)
        return readAmount(toUtf8(number), currency.decimals);
    const QChar mark = commas > 0 ? QLatin1Char(',') : QLatin1Char('.');
    const std::array<QChar, 2> asGroup = commas > 0 ? commaGroups : pointGroups;
    const std::array<QChar, 2> asDecimal = commas > 0 ? pointGroups : commaGroups;
    if (commas + points > 1)
        return readWith(text, number, asGroup, currency.decimals);
    const QString before = number.left(number.indexOf(mark));
    const bool couldGroup = isGrouped(number, mark) && before != QLatin1String("0");
    const QChar usual = plainNumber(QString(formats.groupMark())).isEmpty() ? QChar() : formats.groupMark();
    if (!couldGroup)
        return readWith(text, number, asDecimal, currency.decimals);
    if (plainNumber(QString(usual)) == QString(mark))
        return readWith(text, number, asGroup, currency.decimals);
    QString whole = number;
    whole.remove(mark);
    QString decimal = number;
    decimal.replace(mark, QLatin1Char('.'));
    return Error{MessageCode::valueAmbiguousNumber, {toUtf8(text.trimmed()), toUtf8(whole), toUtf8(decimal)}};
}

static QString plainDate(const QString& text)
{
    QString out;
    for (const QChar letter : text.trimmed()) {
        const int digit = letter.digitValue();
        out += digit >= 0 ? QChar(static_cast<char16_t>(u'0' + digit)) : letter.isSpace() ? QLatin1Char(' ') : letter;
    }
    return out;
}

static Result<Date> dateOf(const QString& typed, const QString& year, const QString& month, const QString& day)
{
    const QString iso =
        QStringLiteral("%1-%2-%3")
            .arg(year, month.rightJustified(2, QLatin1Char('0')), day.rightJustified(2, QLatin1Char('0')));
    if (Result<Date> date = readDate(toUtf8(iso)))
        return date;
    return Error{MessageCode::valueNotADate, {toUtf8(typed.trimmed())}};
}

/// "7 February 2003" and its like: a number, a month's name of the language or of English, a year.
static std::optional<Result<Date>> longDate(const QString& typed, const QString& plain, vocabulary::Language language)
{
    for (const vocabulary::Language names : {language, vocabulary::Language::english}) {
        for (int month = 12; month >= 1; --month) {
            const QString name = QString::fromUtf8(monthNames(names)[static_cast<std::size_t>(month) - 1]);
            if (name.at(0).isDigit() || !plain.contains(name, Qt::CaseInsensitive))
                continue;
            static const QRegularExpression kNumbers(QStringLiteral("\\d+"));
            QStringList numbers;
            for (auto found = kNumbers.globalMatch(plain); found.hasNext();)
                numbers += found.next().captured();
            if (numbers.size() != 2 || numbers[1].size() != 4)
                return Result<Date>(Error{MessageCode::valueNotADate, {toUtf8(typed.trimmed())}});
            return dateOf(typed, numbers[1], QString::number(month), numbers[0]);
        }
    }
    return std::nullopt;
}

Result<Date> parseDate(const QString& text, const Formats& formats)
{
    const QString plain = plainDate(text);
    if (const auto found = longDate(text, plain, formats.tongue().language()))
        return *found;
    static const QRegularExpression kYearFirst(QStringLiteral("^(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?$"));
    if (const auto match = kYearFirst.match(plain); match.hasMatch())
        return dateOf(text, match.captured(1), match.captured(2), match.captured(3));
    static const QRegularExpression kYearLast(QStringLiteral("^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})$"));
    const auto match = kYearLast.match(plain);
    if (!match.hasMatch())
        return Error{MessageCode::valueNotADate, {toUtf8(text.trimmed())}};
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    if (first <= 12 && second <= 12 && first != second)
        return Error{MessageCode::valueAmbiguousDate, {toUtf8(text.trimmed())}};
    return second > 12 ? dateOf(text, match.captured(3), match.captured(1), match.captured(2))
                       : dateOf(text, match.captured(3), match.captured(2), match.captured(1));
}

Result<YearOrDate> parseYearOrDate(const QString& text, const Formats& formats)
{
    if (Result<YearOrDate> exact = readYearOrDate(toUtf8(plainDate(text))))
        return exact;
    const Result<Date> date = parseDate(text, formats);
    if (!date)
        return date.error();
    return YearOrDate{.year = static_cast<int>(date->year()), .day = *date};
}

} // namespace landbridge
