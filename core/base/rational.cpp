#include "core/base/rational.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <limits>
#include <optional>

namespace landbridge {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

struct Rational::Big {
    cpp_rational value = {};
};

namespace {

constexpr int kSmallBits = 126; ///< the sum of two such numbers still fits
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

int bits(Int128 value)
{
    const bool negative = value < 0;
    const Int128 positive = negative ? -value : value;
    const auto high = static_cast<std::uint64_t>(positive >> 64);
    const auto low = static_cast<std::uint64_t>(positive);
    return high != 0 ? 128 - __builtin_clzll(high) : (low != 0 ? 64 - __builtin_clzll(low) : 0);
}

std::optional<Int128> product(Int128 a, Int128 b)
{
    if (bits(a) + bits(b) > kSmallBits)
        return std::nullopt;
    return a * b;
}

Int128 greatestDivisor(Int128 a, Int128 b)
{
    if (a < 0)
        a = -a;
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

cpp_int wide(Int128 value)
{
    const bool negative = value < 0;
    const Int128 positive = negative ? -value : value;
    cpp_int big = static_cast<std::uint64_t>(positive >> 64);
    big <<= 64;
    big += static_cast<std::uint64_t>(positive);
    return negative ? cpp_int(-big) : big;
}

std::optional<Int128> narrow(const cpp_int& value)
{
    const bool negative = value < 0;
    const cpp_int positive = abs(value);
    if (positive != 0 && msb(positive) >= kSmallBits)
        return std::nullopt;
    const cpp_int lowMask = (cpp_int(1) << 64) - 1;
    const auto low = static_cast<std::uint64_t>(cpp_int(positive & lowMask));
    const auto high = static_cast<std::uint64_t>(cpp_int(positive >> 64));
    const Int128 small = (Int128{static_cast<std::int64_t>(high)} << 64) + Int128{low};
    return negative ? -small : small;
}

std::int64_t held(Int128 value)
{
    return value > kMost ? kMost : value < kLeast ? kLeast : static_cast<std::int64_t>(value);
}

Int128 floorOf(Int128 numerator, Int128 denominator)
{
    const Int128 quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

} // namespace

Rational::Rational(Int128 numerator, Int128 denominator) : numerator_(numerator), denominator_(denominator)
{
    if (denominator_ < 0) {
        numerator_ = -numerator_;
        denominator_ = -denominator_;
    }
}

Rational::Rational(const Fraction& fraction) : numerator_(fraction.numerator), denominator_(fraction.denominator) {}

Rational::Rational(Big big)
{
    const auto top = narrow(numerator(big.value));
    const auto bottom = narrow(denominator(big.value));
    if (top && bottom) {
        numerator_ = *top;
        denominator_ = *bottom;
    } else {
        big_ = std::make_shared<const Big>(std::move(big));
    }
}

Rational::Big Rational::widened() const
{
    return big_ ? *big_ : Big{cpp_rational(wide(numerator_), wide(denominator_))};
}

Rational Rational::reduced() const
{
    const Int128 divisor = greatestDivisor(numerator_, denominator_);
    return divisor <= 1 ? *this : Rational(numerator_ / divisor, denominator_ / divisor);
}

Rational operator+(const Rational& a, const Rational& b)
{
    if (a.bothSmall(b)) {
        if (a.denominator_ == b.denominator_ && bits(a.numerator_) < kSmallBits && bits(b.numerator_) < kSmallBits)
            return {a.numerator_ + b.numerator_, a.denominator_};
        for (const bool reduce : {false, true}) {
            const Rational x = reduce ? a.reduced() : a;
            const Rational y = reduce ? b.reduced() : b;
            const auto left = product(x.numerator_, y.denominator_);
            const auto right = product(y.numerator_, x.denominator_);
            const auto bottom = product(x.denominator_, y.denominator_);
            if (left && right && bottom && bits(*left) < kSmallBits && bits(*right) < kSmallBits)
                return {*left + *right, *bottom};
        }
    }
    return Rational(Rational::Big{a.widened().value + b.widened().value});
}

Rational operator-(const Rational& a, const Rational& b)
{
    return a + b * Rational(-1);
}

Rational operator*(const Rational& a, const Rational& b)
{
    if (a.bothSmall(b)) {
        for (const bool reduce : {false, true}) {
            const Rational x = reduce ? a.reduced() : a;
            const Rational y = reduce ? b.reduced() : b;
            const auto top = product(x.numerator_, y.numerator_);
            const auto bottom = product(x.denominator_, y.denominator_);
            if (top && bottom)
                return {*top, *bottom};
        }
    }
    return Rational(Rational::Big{a.widened().value * b.widened().value});
}

Rational operator/(const Rational& a, const Rational& b)
{
    if (!b.big_)
        return a * Rational(b.denominator_, b.numerator_);
    return Rational(Rational::Big{a.widened().value / b.widened().value});
}

std::strong_ordering operator<=>(const Rational& a, const Rational& b)
{
    if (a.bothSmall(b)) {
        const auto left = product(a.numerator_, b.denominator_);
        const auto right = product(b.numerator_, a.denominator_);
        if (left && right)
            return *left <=> *right;
    }
    const int order = a.widened().value.compare(b.widened().value);
    return order <=> 0;
}

int Rational::sign() const
{
    if (big_)
        return big_->value.sign();
    return numerator_ > 0 ? 1 : numerator_ < 0 ? -1 : 0;
}

std::int64_t Rational::floor() const
{
    if (!big_)
        return held(floorOf(numerator_, denominator_));
    const cpp_int top = numerator(big_->value);
    const cpp_int bottom = denominator(big_->value);
    cpp_int quotient = top / bottom;
    if (top < 0 && quotient * bottom != top)
        --quotient;
    return quotient > kMost ? kMost : quotient < kLeast ? kLeast : static_cast<std::int64_t>(quotient);
}

std::int64_t Rational::ceil() const
{
    const std::int64_t below = (*this * Rational(-1)).floor();
    return below == kLeast ? kMost : -below;
}

std::string Rational::text() const
{
    if (big_)
        return big_->value.str();
    const Rational lowest = reduced();
    return lowest.denominator_ == 1 ? decimalText(lowest.numerator_)
                                    : decimalText(lowest.numerator_) + "/" + decimalText(lowest.denominator_);
}

} // namespace landbridge
