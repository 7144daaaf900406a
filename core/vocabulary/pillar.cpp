#include "core/vocabulary/pillar.h"

#include <algorithm>
#include <map>
#include <vector>

#include "core/vocabulary/table.h"
#include "vocabulary_data.h"

namespace landbridge::vocabulary {

namespace {

const Index<Pillar>& allPillars()
{
    static const Index<Pillar> index = [] {
        const Table table = parsed(resources::pillars);
        std::vector<Pillar> all;
        for (const auto& row : table.rows)
            all.push_back({.code = row[table.column("code")],
                           .inTotals = row[table.column("in_totals")] == "yes",
                           .labels = names(table, row)});
        return Index<Pillar>(std::move(all), &Pillar::code);
    }();
    return index;
}

const Index<Sector>& allSectors()
{
    static const Index<Sector> index = [] {
        const Table table = parsed(resources::sectors);
        std::vector<Sector> all;
        for (const auto& row : table.rows)
            all.push_back({.code = row[table.column("code")],
                           .english = row[table.column("en")],
                           .french = row[table.column("fr")],
                           .category = row[table.column("category")],
                           .active = row[table.column("status")] == "active",
                           .withdrawn = row[table.column("withdrawn")]});
        return Index<Sector>(std::move(all), &Sector::code);
    }();
    return index;
}

using Crossings = std::map<std::string, std::vector<std::string_view>>;

const Crossings& crossings()
{
    static const Crossings all = [] {
        Crossings found;
        for (const auto& row : parsed(resources::pillar_sector_crossings).rows)
            found[folded(row[0])].push_back(row[1]);
        return found;
    }();
    return all;
}

} // namespace

std::string_view Sector::name(Language language) const
{
    return language == Language::french && !french.empty() ? french : english;
}

std::span<const Pillar> pillars()
{
    return allPillars().entries();
}

const Pillar* findPillar(std::string_view code)
{
    return allPillars().find(code);
}

std::span<const Sector> sectors()
{
    return allSectors().entries();
}

const Sector* findSector(std::string_view code)
{
    return allSectors().find(code);
}

std::span<const std::string_view> crossingSectors(std::string_view pillar)
{
    const auto found = crossings().find(folded(pillar));
    return found == crossings().end() ? std::span<const std::string_view>() : found->second;
}

bool crosses(std::string_view pillar, std::string_view sector)
{
    return std::ranges::binary_search(crossingSectors(pillar), sector);
}

} // namespace landbridge::vocabulary
