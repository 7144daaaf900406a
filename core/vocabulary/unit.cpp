#include "core/vocabulary/unit.h"

#include <unordered_map>

#include "core/base/text.h"
#include "core/vocabulary/table.h"
#include "vocabulary_data.h"

namespace landbridge::vocabulary {

namespace {

using Synonyms = std::unordered_map<std::string, std::string>;

const Synonyms& synonyms()
{
    static const Synonyms all = [] {
        Synonyms found;
        for (const auto& row : parsed(resources::unit_synonyms).rows)
            found.emplace(folded(row[0]), folded(row[1]));
        return found;
    }();
    return all;
}

} // namespace

std::string canonicalUnit(std::string_view text)
{
    std::string word = folded(text);
    const auto found = synonyms().find(word);
    return found == synonyms().end() ? word : found->second;
}

} // namespace landbridge::vocabulary
