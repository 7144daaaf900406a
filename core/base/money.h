#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace landbridge {

/// A currency by its ISO 4217 alphabetic code with the number of decimals of its minor unit. The value without a code
/// stands for things counted in whole units (support other than money). Obtain one from vocabulary::findCurrency.
struct Currency {
    std::array<char, 3> letters = {};
    std::uint8_t decimals = 0;

    bool none() const { return letters[0] == '\0'; }
    std::string code() const { return none() ? std::string() : std::string(letters.data(), 3); }
    friend bool operator==(const Currency&, const Currency&) = default;
    friend auto operator<=>(const Currency&, const Currency&) = default;
};

/// An exact amount: minor units of a currency, or whole units where the currency is none().
struct Money {
    std::int64_t minor = 0;
    Currency currency = {};
    friend bool operator==(const Money&, const Money&) = default;
};

/// The largest amount that a cell may state, in minor units.
inline constexpr std::int64_t kLargestAmount = 1'000'000'000'000'000'000;

/// "1200000.00": `minor` units with `decimals` digits after the point, no grouping, a minus in front when negative.
std::string amountText(std::int64_t minor, int decimals);

/// Reads "1200000", "1200000.5", "+3" or "1200000.00" as minor units of a currency with `decimals`. Errors:
/// valueNotANumber, valueNegative, valueTooLarge, valueTooManyDecimals (trailing zeros beyond are allowed).
Result<std::int64_t> readAmount(std::string_view text, int decimals);

} // namespace landbridge
