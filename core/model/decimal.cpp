#include "core/model/decimal.h"

#include "core/base/money.h"

namespace landbridge {

namespace {

constexpr int kMostDecimals = 12;

} // namespace

std::string Decimal::text() const
{
    return amountText(value, decimals);
}

Result<Decimal> readDecimal(std::string_view text)
{
    const std::size_t point = text.find('.');
    std::size_t places = point == std::string_view::npos ? 0 : text.size() - point - 1;
    std::string_view digits = text;
    while (places > 0 && digits.back() == '0') {
        digits.remove_suffix(1);
        --places;
    }
    if (places > kMostDecimals)
        return Error{MessageCode::valueTooManyDecimals, {std::string(text), std::to_string(kMostDecimals)}};
    const Result<std::int64_t> value = readAmount(text, static_cast<int>(places));
    if (!value)
        return value.error();
    return Decimal{.value = *value, .decimals = static_cast<int>(places)};
}

Result<std::int64_t> scaled(const Decimal& number, int decimals)
{
    return readAmount(number.text(), decimals);
}

} // namespace landbridge
