#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace landbridge::vocabulary {

/// The six official languages of the United Nations, in their usual order; the value indexes name arrays.
enum class Language : std::uint8_t { arabic, chinese, english, french, russian, spanish };

inline constexpr std::size_t kLanguageCount = 6;
using NamesByLanguage = std::array<std::string_view, kLanguageCount>;

/// The language of an ISO 639-1 code such as "fr"; English for anything else.
Language languageOf(std::string_view code);

/// How a state stands to the Convention on the Prohibition of Anti-Personnel Mines.
enum class ConventionStanding : std::uint8_t { notParty, party, withdrawn };

/// A state or area of the United Nations M49 list.
struct Country {
    std::string_view iso3 = {};
    std::string_view iso2 = {};
    std::string_view m49 = {}; ///< three digits
    NamesByLanguage names = {};
    std::string_view region = {};    ///< M49, English
    std::string_view subregion = {}; ///< M49, English
    bool unMember = false;
    bool leastDeveloped = false;
    bool landlockedDeveloping = false;
    bool smallIslandDeveloping = false;
    ConventionStanding standing = ConventionStanding::notParty;
    int standingYear = 0; ///< of consent to be bound, or of withdrawal; 0 = not a party

    std::string_view name(Language language) const { return names[static_cast<std::size_t>(language)]; }
};

/// All, in the order of their alpha-3 codes.
std::span<const Country> countries();
/// The country of an ISO 3166-1 alpha-3 code (any case) or of a known name in any of the six languages; case,
/// diacritics, punctuation and white space do not matter. Null where nothing or more than one is meant.
const Country* findCountry(std::string_view codeOrName);
/// The country's name as the United Nations write it; `iso3` itself where the code is not known.
std::string_view countryName(std::string_view iso3, Language language);

} // namespace landbridge::vocabulary
