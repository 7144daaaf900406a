#include "core/vocabulary/party_kind.h"

#include <algorithm>
#include <vector>

#include "core/vocabulary/table.h"
#include "vocabulary_data.h"

namespace landbridge::vocabulary {

namespace {

const Index<PartyKindEntry>& allKinds()
{
    static const Index<PartyKindEntry> index = [] {
        const Table table = parsed(resources::party_kinds);
        std::vector<PartyKindEntry> all;
        for (const auto& row : table.rows)
            all.push_back({.code = row[table.column("code")],
                           .organisationType = row[table.column("iati")],
                           .labels = names(table, row)});
        return Index<PartyKindEntry>(std::move(all), &PartyKindEntry::code);
    }();
    return index;
}

Index<CodeEntry> codeList(std::string_view text)
{
    const Table table = parsed(text);
    const bool hasStatus = std::ranges::find(table.header, "status") != table.header.end();
    std::vector<CodeEntry> all;
    for (const auto& row : table.rows)
        all.push_back({.code = row[table.column("code")],
                       .english = row[table.column("en")],
                       .french = row[table.column("fr")],
                       .active = !hasStatus || row[table.column("status")] == "active"});
    return {std::move(all), &CodeEntry::code};
}

const Index<CodeEntry>& allTypes()
{
    static const Index<CodeEntry> index = codeList(resources::organisation_types);
    return index;
}

const Index<CodeEntry>& allChannels()
{
    static const Index<CodeEntry> index = codeList(resources::channels);
    return index;
}

} // namespace

std::span<const PartyKindEntry> partyKinds()
{
    return allKinds().entries();
}

const PartyKindEntry* findPartyKind(std::string_view code)
{
    return allKinds().find(code);
}

std::span<const CodeEntry> organisationTypes()
{
    return allTypes().entries();
}

const CodeEntry* findOrganisationType(std::string_view code)
{
    return allTypes().find(code);
}

std::span<const CodeEntry> deliveryChannels()
{
    return allChannels().entries();
}

const CodeEntry* findDeliveryChannel(std::string_view code)
{
    return allChannels().find(code);
}

} // namespace landbridge::vocabulary
