#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace landbridge {

using Date = std::chrono::year_month_day;

/// "2026-04-15".
std::string dateText(Date date);
/// Reads an ISO 8601 calendar date; valueNotADate where it is none or does not exist. Years 1900 to 2199.
Result<Date> readDate(std::string_view text);
/// Days since 1970-01-01.
int dayNumber(Date date);

/// A bound of a period: a year, or a day of it. In comparisons the year counts, except that two days are compared as
/// days.
struct YearOrDate {
    int year = 0;
    std::optional<Date> day = {};

    std::string text() const;
    friend bool operator==(const YearOrDate&, const YearOrDate&) = default;
};

/// Reads "2026" or "2026-04-15"; valueNotADate otherwise.
Result<YearOrDate> readYearOrDate(std::string_view text);
/// Whether `a` lies before `b` in the sense of YearOrDate.
bool isBefore(const YearOrDate& a, const YearOrDate& b);

} // namespace landbridge
