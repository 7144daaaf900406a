#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace landbridge {

/// An exact, non-negative decimal number: value / 10^decimals, without trailing zeros behind the point.
struct Decimal {
    std::int64_t value = 0;
    int decimals = 0;
    /// "12.5"; "0" for zero.
    std::string text() const;
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// Reads up to 18 digits, at most 12 of them behind the point. Errors: valueNotANumber, valueNegative, valueTooLarge,
/// valueTooManyDecimals.
Result<Decimal> readDecimal(std::string_view text);

/// `number` in units of 10^-decimals; valueTooManyDecimals where that is not whole, valueTooLarge where it does not
/// fit.
Result<std::int64_t> scaled(const Decimal& number, int decimals);

} // namespace landbridge
