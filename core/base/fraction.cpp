#include "core/base/fraction.h"

#include <numeric>

namespace landbridge {

Fraction Fraction::lowestTerms() const
{
    const std::int64_t divisor = std::gcd(numerator, denominator);
    return divisor == 0 ? *this : Fraction{numerator / divisor, denominator / divisor};
}

std::string Fraction::text() const
{
    const Fraction lowest = lowestTerms();
    return std::to_string(lowest.numerator) + "/" + std::to_string(lowest.denominator);
}

} // namespace landbridge
