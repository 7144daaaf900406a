#include "core/base/wide.h"

#include <algorithm>

namespace landbridge {

std::string decimalText(Int128 value)
{
    if (value == 0)
        return "0";
    const bool negative = value < 0;
    std::string digits;
    while (value != 0) {
        const int digit = static_cast<int>(value % 10);
        digits.push_back(static_cast<char>('0' + (digit < 0 ? -digit : digit)));
        value /= 10;
    }
    if (negative)
        digits.push_back('-');
    std::ranges::reverse(digits);
    return digits;
}

} // namespace landbridge
