#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/base/money.h"

namespace landbridge::vocabulary {

/// An entry of ISO 4217, withdrawn ones included: old data are stated in them.
struct CurrencyEntry {
    Currency currency = {};
    std::string_view numeric = {};   ///< three digits
    std::string_view name = {};      ///< English
    std::string_view withdrawn = {}; ///< "2002-03" or "1990"; empty = in use
};

/// All, in the order of their codes.
std::span<const CurrencyEntry> currencies();
/// The currency of an ISO 4217 alphabetic code, any case; withdrawn codes count.
std::optional<Currency> findCurrency(std::string_view code);
/// The entry of a code; null where there is none.
const CurrencyEntry* findCurrencyEntry(std::string_view code);

} // namespace landbridge::vocabulary
