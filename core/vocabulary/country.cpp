#include "core/vocabulary/country.h"

#include <charconv>

#include "core/base/text.h"
#include "core/vocabulary/table.h"
#include "vocabulary_data.h"

namespace landbridge::vocabulary {

namespace {

ConventionStanding standingOf(std::string_view word)
{
    if (word == "party")
        return ConventionStanding::party;
    return word == "withdrawn" ? ConventionStanding::withdrawn : ConventionStanding::notParty;
}

int yearOf(std::string_view text)
{
    int year = 0;
    std::from_chars(text.data(), text.data() + text.size(), year);
    return year;
}

Country read(const Table& table, const std::vector<std::string_view>& row)
{
    const auto cell = [&](std::string_view column) { return row[table.column(column)]; };
    return {.iso3 = cell("iso3"),
            .iso2 = cell("iso2"),
            .m49 = cell("m49"),
            .names = names(table, row),
            .region = cell("region"),
            .subregion = cell("subregion"),
            .unMember = cell("un_member") == "yes",
            .leastDeveloped = cell("ldc") == "yes",
            .landlockedDeveloping = cell("lldc") == "yes",
            .smallIslandDeveloping = cell("sids") == "yes",
            .standing = standingOf(cell("apmbc")),
            .standingYear = yearOf(cell("apmbc_year"))};
}

const Index<Country>& byCode()
{
    static const Index<Country> index = [] {
        const Table table = parsed(resources::countries);
        std::vector<Country> all;
        for (const auto& row : table.rows)
            all.push_back(read(table, row));
        return Index<Country>(std::move(all), &Country::iso3);
    }();
    return index;
}

using ByName = std::unordered_map<std::string, const Country*>;

const ByName& byOwnName()
{
    static const ByName index = [] {
        ByName found;
        for (const Country& country : countries())
            for (const std::string_view name : country.names)
                found.emplace(nameKey(name), &country);
        return found;
    }();
    return index;
}

const ByName& bySynonym()
{
    static const ByName index = [] {
        ByName found;
        for (const auto& row : parsed(resources::country_synonyms).rows)
            found.emplace(nameKey(row[1]), byCode().find(row[0]));
        return found;
    }();
    return index;
}

const Country* found(const ByName& names, const std::string& key)
{
    const auto place = names.find(key);
    return place == names.end() ? nullptr : place->second;
}

} // namespace

Language languageOf(std::string_view code)
{
    if (code == "ar")
        return Language::arabic;
    if (code == "zh")
        return Language::chinese;
    if (code == "fr")
        return Language::french;
    if (code == "ru")
        return Language::russian;
    return code == "es" ? Language::spanish : Language::english;
}

std::span<const Country> countries()
{
    return byCode().entries();
}

const Country* findCountry(std::string_view codeOrName)
{
    if (const Country* country = byCode().find(codeOrName))
        return country;
    const std::string key = nameKey(codeOrName);
    if (key.empty())
        return nullptr;
    const Country* country = found(byOwnName(), key);
    return country != nullptr ? country : found(bySynonym(), key);
}

std::string_view countryName(std::string_view iso3, Language language)
{
    const Country* country = byCode().find(iso3);
    return country == nullptr ? iso3 : country->name(language);
}

} // namespace landbridge::vocabulary
