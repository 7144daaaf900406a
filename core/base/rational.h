#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <string>

#include "core/base/fraction.h"
#include "core/base/wide.h"

namespace landbridge {

/// An exact rational number of any size. Small values stay in 128 bits; others are kept as big integers.
class Rational {
public:
    Rational() = default;
    Rational(std::int64_t whole) : numerator_(whole) {}
    /// The denominator is not 0.
    Rational(Int128 numerator, Int128 denominator);
    explicit Rational(const Fraction& fraction);

    friend Rational operator+(const Rational& a, const Rational& b);
    friend Rational operator-(const Rational& a, const Rational& b);
    friend Rational operator*(const Rational& a, const Rational& b);
    /// `b` is not 0.
    friend Rational operator/(const Rational& a, const Rational& b);
    Rational& operator+=(const Rational& other) { return *this = *this + other; }
    Rational& operator-=(const Rational& other) { return *this = *this - other; }

    friend std::strong_ordering operator<=>(const Rational& a, const Rational& b);
    friend bool operator==(const Rational& a, const Rational& b) { return (a <=> b) == 0; }

    /// -1, 0 or 1.
    int sign() const;
    /// The largest whole number that is not above the value, held inside the range of int64.
    std::int64_t floor() const;
    /// The smallest whole number that is not below the value, held inside the range of int64.
    std::int64_t ceil() const;
    /// "7" or "619/1244", in lowest terms.
    std::string text() const;

private:
    struct Big;
    explicit Rational(Big big);
    Big widened() const;
    Rational reduced() const;
    bool bothSmall(const Rational& other) const { return !big_ && !other.big_; }

    Int128 numerator_ = 0;
    Int128 denominator_ = 1; ///< above 0
    std::shared_ptr<const Big> big_ = {};
};

} // namespace landbridge
