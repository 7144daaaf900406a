#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "core/base/text.h"
#include "core/vocabulary/country.h"
#include "core/vocabulary/currency.h"
#include "core/vocabulary/party_kind.h"
#include "core/vocabulary/pillar.h"
#include "core/vocabulary/unit.h"
#include "core/vocabulary/versions.h"

using namespace landbridge::vocabulary;
using namespace landbridge;

namespace {

template <class Entries, class Code>
void expectDistinct(const Entries& entries, Code code)
{
    std::set<std::string> seen;
    for (const auto& entry : entries)
        EXPECT_TRUE(seen.insert(std::string(std::invoke(code, entry))).second) << std::invoke(code, entry);
}

std::string codeOf(std::string_view name)
{
    const Country* country = findCountry(name);
    return country == nullptr ? "none" : std::string(country->iso3);
}

} // namespace

TEST(VocabularyTest, CodesAreDistinctInEveryList)
{
    expectDistinct(countries(), &Country::iso3);
    expectDistinct(countries(), &Country::iso2);
    expectDistinct(countries(), &Country::m49);
    expectDistinct(currencies(), [](const CurrencyEntry& entry) { return entry.currency.code(); });
    expectDistinct(sectors(), &Sector::code);
    expectDistinct(pillars(), &Pillar::code);
    expectDistinct(partyKinds(), &PartyKindEntry::code);
    expectDistinct(organisationTypes(), &CodeEntry::code);
    expectDistinct(deliveryChannels(), &CodeEntry::code);
}

TEST(VocabularyTest, HoldsTheWholeLists)
{
    EXPECT_EQ(countries().size(), 249U);
    EXPECT_EQ(currencies().size(), 307U);
    EXPECT_EQ(sectors().size(), 325U);
    EXPECT_EQ(pillars().size(), 9U);
    EXPECT_EQ(partyKinds().size(), 10U);
    EXPECT_EQ(organisationTypes().size(), 16U);
    EXPECT_EQ(deliveryChannels().size(), 438U);
}

TEST(VocabularyTest, EveryVersionSaysWhatItIs)
{
    EXPECT_EQ(vocabularyVersions().size(), 10U);
    for (const VocabularyVersion& list : vocabularyVersions()) {
        std::ifstream file(LANDBRIDGE_RESOURCES "/vocabulary/" + std::string(list.name) + ".tsv", std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        EXPECT_EQ(list.content, sha256(text)) << list.name;
        EXPECT_FALSE(list.version.empty()) << list.name;
        EXPECT_FALSE(list.source.empty()) << list.name;
        EXPECT_FALSE(list.licence.empty()) << list.name;
    }
}

TEST(CurrencyTest, KnowsTheDecimalsOfEach)
{
    EXPECT_EQ(findCurrency("USD")->decimals, 2);
    EXPECT_EQ(findCurrency("JPY")->decimals, 0);
    EXPECT_EQ(findCurrency("KWD")->decimals, 3);
    EXPECT_EQ(findCurrency("CLF")->decimals, 4);
    EXPECT_EQ(findCurrency("XDR")->decimals, 0);
    EXPECT_EQ(findCurrency("XAU")->decimals, 0);
}

TEST(CurrencyTest, KeepsWithdrawnCodesWithTheirDates)
{
    ASSERT_TRUE(findCurrency("DEM"));
    EXPECT_EQ(findCurrencyEntry("DEM")->withdrawn, "2002-03");
    EXPECT_EQ(findCurrencyEntry("DEM")->numeric, "276");
    EXPECT_EQ(findCurrency("ITL")->decimals, 0);
    EXPECT_EQ(findCurrencyEntry("HRK")->withdrawn, "2023-01");
    EXPECT_EQ(findCurrencyEntry("EUR")->withdrawn, "");
    EXPECT_EQ(findCurrencyEntry("RON")->withdrawn, "") << "listed as in use and as withdrawn: in use";
}

TEST(CurrencyTest, DatesOfWithdrawalAreMonthsOrYears)
{
    for (const CurrencyEntry& entry : currencies())
        EXPECT_TRUE(entry.withdrawn.empty() || entry.withdrawn.size() == 7 || entry.withdrawn.size() == 4)
            << entry.currency.code() << ' ' << entry.withdrawn;
}

TEST(CurrencyTest, FindsByCodeInAnyCaseAndNothingElse)
{
    EXPECT_EQ(findCurrency(" usd ")->code(), "USD");
    EXPECT_FALSE(findCurrency("XYZ"));
    EXPECT_FALSE(findCurrency(""));
    EXPECT_FALSE(findCurrency("US Dollar"));
}

TEST(CountryTest, EveryMemberHasANameInSixLanguages)
{
    EXPECT_EQ(std::ranges::count_if(countries(), &Country::unMember), 193);
    for (const Country& country : countries())
        for (const std::string_view name : country.names) {
            EXPECT_FALSE(name.empty()) << country.iso3;
            EXPECT_TRUE(isUtf8(name) && trimmed(name) == name) << country.iso3;
            EXPECT_EQ(name.find('*'), std::string_view::npos) << country.iso3;
        }
}

TEST(CountryTest, NamesAreThoseOfTheUnitedNations)
{
    EXPECT_EQ(countryName("PSE", Language::english), "State of Palestine");
    EXPECT_EQ(countryName("TUR", Language::english), "Türkiye");
    EXPECT_EQ(countryName("VNM", Language::english), "Viet Nam");
    EXPECT_EQ(countryName("CIV", Language::english), "Côte d'Ivoire");
    EXPECT_EQ(countryName("AFG", Language::french), "Afghanistan");
    EXPECT_EQ(countryName("GBR", Language::english), "United Kingdom of Great Britain and Northern Ireland");
    EXPECT_EQ(countryName("BOL", Language::english), "Bolivia (Plurinational State of)");
    EXPECT_EQ(countryName("MOZ", Language::russian), "Мозамбик");
    EXPECT_EQ(countryName("KHM", Language::chinese), "柬埔寨");
    EXPECT_EQ(countryName("PSE", Language::arabic), "دولة فلسطين");
    EXPECT_EQ(countryName("NLD", Language::spanish), "Países Bajos");
    EXPECT_EQ(countryName("QQQ", Language::spanish), "QQQ");
}

TEST(CountryTest, EveryOwnNameAndCodeFindsItsCountry)
{
    for (const Country& country : countries()) {
        EXPECT_EQ(codeOf(country.iso3), country.iso3);
        for (const std::string_view name : country.names)
            EXPECT_EQ(codeOf(name), country.iso3) << name;
    }
}

TEST(CountryTest, FindsWhatPeopleWrite)
{
    EXPECT_EQ(codeOf("moz"), "MOZ");
    EXPECT_EQ(codeOf("MOZAMBIQUE "), "MOZ");
    EXPECT_EQ(codeOf("Vietnam"), "VNM");
    EXPECT_EQ(codeOf("Turkey"), "TUR");
    EXPECT_EQ(codeOf("Palestine"), "PSE");
    EXPECT_EQ(codeOf("cote d’ivoire"), "CIV");
    EXPECT_EQ(codeOf("Ivory Coast"), "CIV");
    EXPECT_EQ(codeOf("Bosnia & Herzegovina"), "BIH");
    EXPECT_EQ(codeOf("Bosnie-Herzégovine"), "BIH");
    EXPECT_EQ(codeOf("Lao PDR"), "LAO");
    EXPECT_EQ(codeOf("DR Congo"), "COD");
    EXPECT_EQ(codeOf("DRC"), "COD");
    EXPECT_EQ(codeOf("USA"), "USA");
    EXPECT_EQ(codeOf("United States"), "USA");
    EXPECT_EQ(codeOf("UK"), "GBR");
    EXPECT_EQ(codeOf("United Kingdom"), "GBR");
    EXPECT_EQ(codeOf("Côte  d'Ivoire"), "CIV");
    EXPECT_EQ(codeOf("Sudan (the)"), "SDN");
    EXPECT_EQ(codeOf("South Sudan"), "SSD");
    EXPECT_EQ(codeOf("موزامبيق"), "MOZ");
    EXPECT_EQ(codeOf("АФГАНИСТАН"), "AFG");
}

TEST(CountryTest, RefusesWhatIsNoCountry)
{
    EXPECT_EQ(codeOf(""), "none");
    EXPECT_EQ(codeOf("..."), "none");
    EXPECT_EQ(codeOf("Atlantis"), "none");
    EXPECT_EQ(codeOf("Africa"), "none");
    EXPECT_EQ(codeOf("Geneva"), "none");
    EXPECT_EQ(codeOf("na"), "none");
    EXPECT_EQ(codeOf("MZ"), "none") << "alpha-2 codes are not accepted: too easily something else";
}

TEST(CountryTest, CarriesGroupsAndStanding)
{
    const Country& mozambique = *findCountry("MOZ");
    EXPECT_EQ(mozambique.m49, "508");
    EXPECT_EQ(mozambique.region, "Africa");
    EXPECT_TRUE(mozambique.leastDeveloped);
    EXPECT_FALSE(mozambique.landlockedDeveloping);
    EXPECT_EQ(mozambique.standing, ConventionStanding::party);
    EXPECT_EQ(mozambique.standingYear, 1998);
    EXPECT_TRUE(findCountry("TLS")->smallIslandDeveloping);
    EXPECT_TRUE(findCountry("AFG")->landlockedDeveloping);
    EXPECT_EQ(findCountry("USA")->standing, ConventionStanding::notParty);
    EXPECT_FALSE(findCountry("PSE")->unMember);
}

TEST(PillarTest, HasLabelsInSixLanguages)
{
    for (const Pillar& pillar : pillars())
        for (const std::string_view label : pillar.labels)
            EXPECT_FALSE(label.empty()) << pillar.code;
    EXPECT_EQ(findPillar("va")->label(Language::english), "Victim assistance");
    EXPECT_EQ(findPillar("XX"), nullptr);
}

TEST(PillarTest, OnlyResearchStandsOutsideTheTotals)
{
    for (const Pillar& pillar : pillars())
        EXPECT_EQ(pillar.inTotals, pillar.code != "RND");
}

TEST(PillarTest, VictimAssistanceCrossesIntoTenPurposes)
{
    EXPECT_EQ(crossingSectors("VA").size(), 10U);
    for (const std::string_view code :
         {"12110", "12191", "12220", "12230", "12281", "16010", "16011", "16012", "16020", "11330"}) {
        EXPECT_TRUE(crosses("VA", code)) << code;
        EXPECT_NE(findSector(code), nullptr) << code;
    }
    EXPECT_FALSE(crosses("VA", "15250"));
    EXPECT_FALSE(crosses("CLR", "12110"));
}

TEST(SectorTest, CarriesNamesAndStatus)
{
    EXPECT_EQ(findSector("15250")->english, "Removal of land mines and explosive remnants of war");
    EXPECT_FALSE(findSector("15250")->name(Language::french).empty());
    EXPECT_NE(findSector("15250")->name(Language::french), findSector("15250")->english);
    EXPECT_EQ(std::ranges::count_if(sectors(), [](const Sector& sector) { return !sector.active; }), 30);
    EXPECT_EQ(findSector("99999"), nullptr);
}

TEST(PartyKindTest, MapsToOrganisationTypes)
{
    for (const PartyKindEntry& kind : partyKinds())
        EXPECT_NE(findOrganisationType(kind.organisationType), nullptr) << kind.code;
    EXPECT_EQ(findPartyKind("Red_Cross")->code, "red_cross");
    EXPECT_EQ(findDeliveryChannel("41126")->english, "United Nations Mine Action Service");
}

TEST(UnitTest, LeadsSynonymsToOneWord)
{
    EXPECT_EQ(canonicalUnit(" Mine Detectors "), "mine detector");
    EXPECT_EQ(canonicalUnit("mine detector"), "mine detector");
    EXPECT_EQ(canonicalUnit("PROTHÈSES"), "prosthesis");
    EXPECT_EQ(canonicalUnit("Person Years"), "person-year");
    EXPECT_EQ(canonicalUnit("Helicopter"), "helicopter");
    EXPECT_EQ(canonicalUnit(""), "");
}
