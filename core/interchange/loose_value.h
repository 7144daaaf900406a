#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace landbridge {

enum class DecimalMark : std::uint8_t { point, comma };
enum class DateOrder : std::uint8_t { dayMonthYear, monthDayYear, yearMonthDay };

/// The ways in which a number as people write it can be read, each as its canonical text; an empty text means that it
/// cannot be read so. Thousands may be grouped by blanks (also thin and unbreakable ones), apostrophes, or the sign
/// that is not the decimal mark. Nothing is rounded.
struct NumberReading {
    std::string point = {}; ///< where '.' is the decimal mark
    std::string comma = {}; ///< where ',' is

    bool isNumber() const { return !point.empty() || !comma.empty(); }
    bool isAmbiguous() const { return !point.empty() && !comma.empty() && point != comma; }
    /// The mark that the number can only have been written with.
    std::optional<DecimalMark> decides() const
    {
        if (point.empty() == comma.empty())
            return std::nullopt;
        return comma.empty() ? DecimalMark::point : DecimalMark::comma;
    }
    /// The reading with `mark`, or the only one.
    const std::string& with(DecimalMark mark) const
    {
        return comma.empty() || (mark == DecimalMark::point && !point.empty()) ? point : comma;
    }
};
NumberReading readLooseNumber(std::string_view text);

/// The ways in which a date written in figures can be read, each as an ISO date; empty = it cannot be read so. The year
/// has four digits.
struct DateReading {
    std::string dayFirst = {};
    std::string monthFirst = {};

    bool isDate() const { return !dayFirst.empty() || !monthFirst.empty(); }
    bool isAmbiguous() const { return !dayFirst.empty() && !monthFirst.empty() && dayFirst != monthFirst; }
    std::optional<DateOrder> decides() const
    {
        if (dayFirst.empty() == monthFirst.empty())
            return std::nullopt;
        return monthFirst.empty() ? DateOrder::dayMonthYear : DateOrder::monthDayYear;
    }
    const std::string& with(DateOrder order) const
    {
        return monthFirst.empty() || (order == DateOrder::dayMonthYear && !dayFirst.empty()) ? dayFirst : monthFirst;
    }
};
DateReading readLooseDate(std::string_view text);

/// `number`, canonical, with one more zero where it would otherwise be read in two ways ("1.200" as "1.2000").
std::string decidedNumber(std::string number);

} // namespace landbridge
