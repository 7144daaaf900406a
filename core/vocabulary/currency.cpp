#include "core/vocabulary/currency.h"

#include <algorithm>
#include <vector>

#include "core/vocabulary/table.h"
#include "vocabulary_data.h"

namespace landbridge {

namespace {

Currency currencyOf(std::string_view code, std::string_view decimals)
{
    Currency currency{.decimals = static_cast<std::uint8_t>(decimals.front() - '0')};
    std::ranges::copy(code, currency.letters.begin());
    return currency;
}

const vocabulary::Index<CurrencyEntry>& byCode()
{
    static const vocabulary::Index<CurrencyEntry> index = [] {
        const vocabulary::Table table = vocabulary::parsed(resources::currencies);
        std::vector<CurrencyEntry> all;
        for (const auto& row : table.rows)
            all.push_back({.currency = currencyOf(row[table.column("code")], row[table.column("decimals")]),
                           .numeric = row[table.column("numeric")],
                           .name = row[table.column("name")],
                           .withdrawn = row[table.column("withdrawn")]});
        return vocabulary::Index<CurrencyEntry>(std::move(all),
                                                [](const CurrencyEntry& entry) { return entry.currency.code(); });
    }();
    return index;
}

} // namespace

std::span<const CurrencyEntry> currencies()
{
    return byCode().entries();
}

std::optional<Currency> findCurrency(std::string_view code)
{
    const CurrencyEntry* entry = byCode().find(code);
    return entry == nullptr ? std::nullopt : std::optional(entry->currency);
}

const CurrencyEntry* findCurrencyEntry(std::string_view code)
{
    return byCode().find(code);
}

} // namespace landbridge
