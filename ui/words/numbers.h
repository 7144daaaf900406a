#pragma once

#include <cstdint>
#include <optional>

#include "core/base/date.h"
#include "core/base/fraction.h"
#include "core/base/money.h"
#include "ui/words/tongue.h"

namespace landbridge {

enum class Digits : std::uint8_t { latin, arabicIndic };
/// How amounts of money are shown: millions with two decimals, or all there is.
enum class AmountUnit : std::uint8_t { millions, whole };

/// Numbers, amounts and dates as a language writes them. Everything is exact: no binary floating point. Blanks inside a
/// number never break a line.
class Formats {
public:
    explicit Formats(const Tongue& tongue = {}, Digits digits = Digits::latin);

    const Tongue& tongue() const { return tongue_; }

    /// "1 234" in French, "1.234" in Spanish, "1,234" in English.
    QString count(std::int64_t number) const;
    /// The amount without its currency: "1,234,567.89" whole, "1.23" in millions (half away from zero). Things that are
    /// not money are whole numbers in either unit.
    QString amount(const Money& money, AmountUnit unit) const;
    /// The amount with its currency's code in front: "EUR 1.23 million", "EUR 1,234,567.89"; "12 detectors" style units
    /// are the caller's.
    QString amountWithCurrency(const Money& money, AmountUnit unit) const;
    /// The same, or "not valued" where there is none.
    QString amountOrNotValued(const std::optional<Money>& money, AmountUnit unit) const;
    /// What a column of amounts has in its head: "USD million" or "USD".
    QString unitOf(const Currency& currency, AmountUnit unit) const;

    /// `part` of `whole` in percent, without the sign: whole percents, rounded to the nearest, but never to 100 from
    /// below nor to 0 from above: "100" means all and "0" nothing. "100" where the whole is 0.
    QString percentNumber(std::int64_t part, std::int64_t whole) const;
    /// The same with the sign: "48 %".
    QString percent(std::int64_t part, std::int64_t whole) const;
    QString percent(const Fraction& share) const;

    /// "7 February 2003".
    QString date(Date date) const;
    QString date(const std::optional<Date>& date) const;
    /// A year or a long date.
    QString date(const YearOrDate& date) const;
    /// "2026", never grouped.
    QString year(int year) const;
    /// "7 February 2003, 12:30" of "2003-02-07T12:30:00Z", in UTC; the text itself where it is no such time.
    QString time(std::string_view iso) const;
    /// "3 MB".
    QString bytes(std::int64_t number) const;

    /// `text` with its Latin digits in the chosen ones.
    QString inDigits(QString text) const;
    /// The marks of the language.
    QChar decimalMark() const;
    QChar groupMark() const;

private:
    QString grouped(const QString& digits) const;

    Tongue tongue_;
    Digits digits_;
};

/// Reads an amount that a person typed, in minor units of `currency`: digits of any script, the marks of `formats`'
/// language or any other as far as only one reading is possible. Errors: valueAmbiguousNumber (text, first and second
/// reading), valueNotANumber, valueNegative, valueTooLarge, valueTooManyDecimals.
Result<std::int64_t> parseAmount(const QString& text, const Currency& currency, const Formats& formats);
/// Reads a date that a person typed: ISO, the long form of the language, or day, month and year in numbers where only
/// one reading is possible. Errors: valueAmbiguousDate, valueNotADate.
Result<Date> parseDate(const QString& text, const Formats& formats);
/// A year or a date.
Result<YearOrDate> parseYearOrDate(const QString& text, const Formats& formats);

} // namespace landbridge
