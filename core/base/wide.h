#pragma once

#include <string>

namespace landbridge {

__extension__ typedef __int128 Int128; ///< for products of two amounts; never stored

/// Decimal digits of `value`, with a leading minus when negative.
std::string decimalText(Int128 value);

} // namespace landbridge
