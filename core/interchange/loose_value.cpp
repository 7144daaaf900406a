#include "core/interchange/loose_value.h"

#include <array>

#include "core/base/date.h"
#include "core/base/text.h"

namespace landbridge {

namespace {

/// Signs that group thousands and never mark decimals: blank, no-break, thin, narrow no-break, two apostrophes.
constexpr std::array<std::string_view, 6> kGroupSigns = {" ", "\u00A0", "\u2009", "\u202F", "'", "\u2019"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t digitsAtStart(std::string_view text)
{
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    return count;
}

/// The sign that groups thousands at the start of `text`, or nothing; `other` is the mark that may group as well.
std::string_view groupSign(std::string_view text, std::string_view other)
{
    if (text.starts_with(other))
        return other;
    for (const std::string_view sign : kGroupSigns)
        if (text.starts_with(sign))
            return sign;
    return {};
}

/// Takes the whole part with its groups off `rest`; nothing where the groups are not of three digits.
std::optional<std::string> takeWhole(std::string_view& rest, std::string_view other)
{
    std::size_t count = digitsAtStart(rest);
    std::string digits(rest.substr(0, count));
    rest.remove_prefix(count);
    const std::string_view sign = groupSign(rest, other);
    if (sign.empty())
        return digits;
    if (count == 0 || count > 3 || digits.front() == '0')
        return std::nullopt;
    while (rest.starts_with(sign)) {
        rest.remove_prefix(sign.size());
        count = digitsAtStart(rest);
        if (count != 3)
            return std::nullopt;
        digits += rest.substr(0, count);
        rest.remove_prefix(count);
    }
    return digits;
}

std::string readWith(std::string_view text, char mark)
{
    std::string out;
    if (text.starts_with('-') || text.starts_with("\u2212"))
        out = "-";
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    else if (!out.empty())
        text.remove_prefix(std::string_view("\u2212").size());
    const std::optional<std::string> whole = takeWhole(text, mark == '.' ? "," : ".");
    if (!whole)
        return {};
    std::string decimals;
    if (text.starts_with(mark)) {
        text.remove_prefix(1);
        decimals = text.substr(0, digitsAtStart(text));
        text.remove_prefix(decimals.size());
        if (decimals.empty())
            return {};
    }
    if (!text.empty() || (whole->empty() && decimals.empty()))
        return {};
    out += whole->empty() ? "0" : *whole;
    return decimals.empty() ? out : out + "." + decimals;
}

std::string isoDate(std::string_view year, std::string_view month, std::string_view day)
{
    const auto two = [](std::string_view part) { return (part.size() == 1 ? "0" : "") + std::string(part); };
    const std::string iso = std::string(year) + "-" + two(month) + "-" + two(day);
    return readDate(iso).ok() ? iso : std::string();
}

} // namespace

NumberReading readLooseNumber(std::string_view text)
{
    const std::string_view inner = trimmed(text);
    return {.point = readWith(inner, '.'), .comma = readWith(inner, ',')};
}

DateReading readLooseDate(std::string_view text)
{
    const std::string_view inner = trimmed(text);
    std::array<std::string_view, 3> parts;
    std::string_view rest = inner;
    char sign = '\0';
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i] = rest.substr(0, digitsAtStart(rest));
        rest.remove_prefix(parts[i].size());
        if (parts[i].empty() || (i == 2 && !rest.empty()))
            return {};
        if (i == 2)
            break;
        if (rest.empty() || std::string_view("/.-").find(rest.front()) == std::string_view::npos ||
            (i == 1 && rest.front() != sign))
            return {};
        sign = rest.front();
        rest.remove_prefix(1);
    }
    const auto isShort = [](std::string_view part) { return part.size() <= 2; };
    if (parts[0].size() == 4 && isShort(parts[1]) && isShort(parts[2])) {
        const std::string iso = isoDate(parts[0], parts[1], parts[2]);
        return {.dayFirst = iso, .monthFirst = iso};
    }
    if (parts[2].size() != 4 || !isShort(parts[0]) || !isShort(parts[1]))
        return {};
    return {.dayFirst = isoDate(parts[2], parts[1], parts[0]), .monthFirst = isoDate(parts[2], parts[0], parts[1])};
}

std::string decidedNumber(std::string number)
{
    return readLooseNumber(number).isAmbiguous() ? number + "0" : number;
}

} // namespace landbridge
