#include "core/vocabulary/currency.h"

#include <algorithm>
#include <vector>

#include "core/vocabulary/table.h"
#include "vocabulary_data.h"

namespace landbridge::vocabulary {

namespace {

Currency currencyOf(std::string_view code, std::string_view decimals)
{
    Currency currency{.decimals = static_cast<std::uint8_t>(decimals.front() - '0')};
    std::ranges::copy(code, currency.letters.begin());
    return currency;
}

const Index<CurrencyEntry>& byCode()
{
    static const Index<CurrencyEntry> index = [] {
        const Table table = parsed(resources::currencies);
        std::vector<CurrencyEntry> all;
        for (const auto& row : table.rows)
            all.push_back({.currency = currencyOf(row[table.column("code")], row[table.column("decimals")]),
                           .numeric = row[table.column("numeric")],
                           .name = row[table.column("name")],
                           .withdrawn = row[table.column("withdrawn")]});
        return Index<CurrencyEntry>(std::move(all), [](const CurrencyEntry& entry) { return entry.currency.code(); });
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

} // namespace landbridge::vocabulary
