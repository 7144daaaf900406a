#include "core/base/money.h"

#include "core/base/wide.h"

namespace landbridge {

std::string amountText(std::int64_t minor, int decimals)
{
    std::string digits = decimalText(minor < 0 ? -Int128{minor} : Int128{minor});
    const auto places = static_cast<std::size_t>(decimals);
    if (places > 0) {
        if (digits.size() <= places)
            digits.insert(0, places + 1 - digits.size(), '0');
        digits.insert(digits.size() - places, ".");
    }
    return minor < 0 ? "-" + digits : digits;
}

Result<std::int64_t> readAmount(std::string_view text, int decimals)
{
    const auto refuse = [&](MessageCode code) { return Error{code, {std::string(text), std::to_string(decimals)}}; };
    std::string_view rest = text;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+'))
        rest.remove_prefix(1);
    Int128 value = 0;
    int places = -1; // digits seen after the point, -1 before it
    bool anyDigit = false;
    bool tooLong = false;
    for (const char c : rest) {
        if (c == '.' && places < 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return refuse(MessageCode::valueNotANumber);
        anyDigit = true;
        if (places >= decimals) {
            if (c != '0')
                tooLong = true;
            continue;
        }
        if (places >= 0)
            ++places;
        if (value <= kLargestAmount)
            value = value * 10 + (c - '0');
    }
    if (!anyDigit)
        return refuse(MessageCode::valueNotANumber);
    if (tooLong)
        return refuse(MessageCode::valueTooManyDecimals);
    for (int i = places < 0 ? 0 : places; i < decimals && value <= kLargestAmount; ++i)
        value *= 10;
    if (value > kLargestAmount)
        return refuse(MessageCode::valueTooLarge);
    if (negative && value != 0)
        return refuse(MessageCode::valueNegative);
    return static_cast<std::int64_t>(value);
}

} // namespace landbridge
