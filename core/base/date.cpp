#include "core/base/date.h"

#include <charconv>
#include <cstdio>

namespace landbridge {

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-')
        return std::nullopt;
    return value;
}

bool isUsualYear(int year)
{
    return year >= 1900 && year <= 2199;
}

} // namespace

std::string dateText(Date date)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buffer;
}

Result<Date> readDate(std::string_view text)
{
    const Error refused{MessageCode::valueNotADate, {std::string(text)}};
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return refused;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || !isUsualYear(*year))
        return refused;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return refused;
    return date;
}

int dayNumber(Date date)
{
    return static_cast<int>(std::chrono::sys_days{date}.time_since_epoch().count());
}

std::string YearOrDate::text() const
{
    return day ? dateText(*day) : std::to_string(year);
}

Result<YearOrDate> readYearOrDate(std::string_view text)
{
    if (text.size() == 4) {
        const auto year = digits(text);
        if (year && isUsualYear(*year))
            return YearOrDate{.year = *year};
    }
    const Result<Date> date = readDate(text);
    if (!date)
        return date.error();
    return YearOrDate{.year = static_cast<int>(date->year()), .day = *date};
}

bool isBefore(const YearOrDate& a, const YearOrDate& b)
{
    if (a.day && b.day)
        return *a.day < *b.day;
    return a.year < b.year;
}

} // namespace landbridge
