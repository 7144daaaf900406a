#include "core/model/cell.h"

#include <charconv>
#include <numeric>

#include "core/base/text.h"
#include "core/vocabulary/currency.h"

namespace landbridge::cell {

namespace {

constexpr std::int64_t kMostDenominator = 1'000'000'000'000;

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// 10^k when `denominator` divides it for a k up to 12, else nothing.
std::optional<int> decimalPlaces(std::int64_t denominator)
{
    std::int64_t power = 1;
    for (int places = 0; places <= 12; ++places, power *= 10)
        if (power % denominator == 0)
            return places;
    return std::nullopt;
}

} // namespace

std::string text(const std::string& value)
{
    return value;
}
std::string text(std::int64_t value)
{
    return std::to_string(value);
}
std::string text(int value)
{
    return value == 0 ? std::string() : std::to_string(value);
}
std::string text(Date value)
{
    return dateText(value);
}
std::string text(const YearOrDate& value)
{
    return value.text();
}
std::string text(const Decimal& value)
{
    return value.text();
}
std::string text(const Money& value)
{
    return amountText(value.minor, value.currency.decimals);
}
std::string text(const Currency& value)
{
    return value.code();
}

std::string text(const Fraction& value)
{
    if (value.numerator == 0)
        return {};
    if (const std::optional<int> places = decimalPlaces(value.denominator)) {
        Int128 scaledValue = value.numerator;
        for (int i = 0; i < *places; ++i)
            scaledValue *= 10;
        std::string digits = decimalText(scaledValue / value.denominator);
        if (*places > 0) {
            const auto count = static_cast<std::size_t>(*places);
            if (digits.size() <= count)
                digits.insert(0, count + 1 - digits.size(), '0');
            digits.insert(digits.size() - count, ".");
        }
        return digits;
    }
    return std::to_string(value.numerator) + "/" + std::to_string(value.denominator);
}

std::string text(const std::vector<std::string>& value)
{
    return joined(value);
}

std::string text(const std::vector<Date>& value)
{
    std::vector<std::string> words;
    for (const Date date : value)
        words.push_back(dateText(date));
    return joined(words);
}

std::string text(const std::vector<SectorShare>& value)
{
    std::vector<std::string> words;
    for (const SectorShare& share : value)
        words.push_back(share.percent ? share.code + ":" + share.percent->text() : share.code);
    return joined(words);
}

std::optional<Error> read(std::string& value, std::string_view cell, const FieldContext&)
{
    value = cell;
    return std::nullopt;
}

std::optional<Error> read(std::int64_t& value, std::string_view cell, const FieldContext&)
{
    const Result<std::int64_t> number = readAmount(cell, 0);
    if (!number)
        return number.error();
    value = *number;
    return std::nullopt;
}

std::optional<Error> read(int& year, std::string_view cell, const FieldContext&)
{
    const std::optional<std::int64_t> number = cell.size() == 4 ? wholeNumber(cell) : std::nullopt;
    if (!number || *number < 1900 || *number > 2199)
        return Error{MessageCode::valueNotAYear, {std::string(cell)}};
    year = static_cast<int>(*number);
    return std::nullopt;
}

std::optional<Error> read(Date& value, std::string_view cell, const FieldContext&)
{
    const Result<Date> date = readDate(cell);
    if (!date)
        return date.error();
    value = *date;
    return std::nullopt;
}

std::optional<Error> read(YearOrDate& value, std::string_view cell, const FieldContext&)
{
    const Result<YearOrDate> bound = readYearOrDate(cell);
    if (!bound)
        return bound.error();
    value = *bound;
    return std::nullopt;
}

std::optional<Error> read(Decimal& value, std::string_view cell, const FieldContext&)
{
    const Result<Decimal> number = readDecimal(cell);
    if (!number)
        return number.error();
    value = *number;
    return std::nullopt;
}

std::optional<Error> read(Money& value, std::string_view cell, const FieldContext&)
{
    const Result<std::int64_t> minor = readAmount(cell, value.currency.decimals);
    if (!minor)
        return minor.error();
    value.minor = *minor;
    return std::nullopt;
}

std::optional<Error> read(Currency& value, std::string_view cell, const FieldContext&)
{
    const std::optional<Currency> found = vocabulary::findCurrency(cell);
    if (!found)
        return Error{MessageCode::valueUnknownCurrency, {std::string(cell)}};
    value = *found;
    return std::nullopt;
}

std::optional<Error> read(Fraction& value, std::string_view cell, const FieldContext&)
{
    const Error bad{MessageCode::valueBadRate, {std::string(cell)}};
    const std::size_t slash = cell.find('/');
    Fraction found;
    if (slash != std::string_view::npos) {
        const auto above = wholeNumber(cell.substr(0, slash));
        const auto below = wholeNumber(cell.substr(slash + 1));
        if (!above || !below || *above <= 0 || *below <= 0 || *below > kMostDenominator || *above > kLargestAmount)
            return bad;
        found = {*above, *below};
    } else {
        const Result<Decimal> number = readDecimal(cell);
        if (!number || number->value == 0)
            return bad;
        found.numerator = number->value;
        for (int i = 0; i < number->decimals; ++i)
            found.denominator *= 10;
    }
    value = found.lowestTerms();
    return std::nullopt;
}

std::optional<Error> read(std::vector<std::string>& value, std::string_view cell, const FieldContext&)
{
    value = parts(cell);
    return std::nullopt;
}

std::optional<Error> read(std::vector<Date>& value, std::string_view cell, const FieldContext& context)
{
    value.clear();
    for (const std::string& part : parts(cell))
        if (std::optional<Error> error = read(value.emplace_back(), part, context))
            return error;
    return std::nullopt;
}

std::optional<Error> read(std::vector<SectorShare>& value, std::string_view cell, const FieldContext& context)
{
    value.clear();
    for (const std::string& part : parts(cell)) {
        const std::size_t colon = part.find(':');
        SectorShare& share = value.emplace_back();
        share.code = std::string(trimmed(std::string_view(part).substr(0, colon)));
        if (colon == std::string::npos)
            continue;
        const std::string percent(trimmed(std::string_view(part).substr(colon + 1)));
        if (std::optional<Error> error = read(share.percent.emplace(), percent, context))
            return error;
    }
    return std::nullopt;
}

Error unknownWord(std::string_view cell, std::span<const std::string_view> words)
{
    std::string known;
    for (const std::string_view word : words)
        if (!word.empty())
            known += (known.empty() ? "" : ", ") + std::string(word);
    return Error{MessageCode::valueUnknownWord, {std::string(cell), known}};
}

std::optional<Error> badId(std::string_view cell)
{
    const bool control = hasControlCharacter(cell) || cell.find_first_of("\n\r\t;") != std::string_view::npos;
    if (control || trimmed(cell) != cell)
        return Error{MessageCode::valueBadId, {std::string(cell)}};
    return std::nullopt;
}

std::vector<std::string> parts(std::string_view cell)
{
    return listParts(cell);
}

} // namespace landbridge::cell
