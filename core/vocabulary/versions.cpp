#include "core/vocabulary/versions.h"

#include <vector>

#include "core/vocabulary/table.h"
#include "vocabulary_data.h"

namespace landbridge::vocabulary {

namespace {

VocabularyVersion versionOf(std::string_view name, std::string_view text)
{
    const Table table = parsed(text);
    return {.name = name,
            .version = table.comment("version"),
            .source = table.comment("source"),
            .licence = table.comment("licence"),
            .content = sha256(text)};
}

} // namespace

std::span<const VocabularyVersion> vocabularyVersions()
{
    static const std::vector<VocabularyVersion> all{
        versionOf("channels", resources::channels),
        versionOf("countries", resources::countries),
        versionOf("country_synonyms", resources::country_synonyms),
        versionOf("currencies", resources::currencies),
        versionOf("organisation_types", resources::organisation_types),
        versionOf("party_kinds", resources::party_kinds),
        versionOf("pillar_sector_crossings", resources::pillar_sector_crossings),
        versionOf("pillars", resources::pillars),
        versionOf("sectors", resources::sectors),
        versionOf("unit_synonyms", resources::unit_synonyms),
    };
    return all;
}

} // namespace landbridge::vocabulary
