#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "core/base/wide.h"

namespace landbridge {

/// An exact, non-negative share such as 619/1244; kept as given, compared by value in 128 bits. The denominator is
/// above 0.
struct Fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    /// The same value in lowest terms.
    Fraction lowestTerms() const;
    /// "619/1244" in lowest terms.
    std::string text() const;

    friend bool operator==(const Fraction& a, const Fraction& b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b)
    {
        return Int128{a.numerator} * b.denominator <=> Int128{b.numerator} * a.denominator;
    }
};

} // namespace landbridge
