#include <gtest/gtest.h>

#include "core/base/date.h"
#include "core/base/digest.h"
#include "core/base/fraction.h"
#include "core/base/money.h"
#include "core/base/text.h"

namespace landbridge {
namespace {

TEST(AmountTest, ReadsAndWritesMinorUnits)
{
    EXPECT_EQ(readAmount("1200000", 2).value(), 120000000);
    EXPECT_EQ(readAmount("1200000.5", 2).value(), 120000050);
    EXPECT_EQ(readAmount("7", 0).value(), 7);
    EXPECT_EQ(readAmount("1.500", 3).value(), 1500);
    EXPECT_EQ(amountText(120000050, 2), "1200000.50");
    EXPECT_EQ(amountText(5, 3), "0.005");
    EXPECT_EQ(amountText(-5, 2), "-0.05");
}

TEST(AmountTest, RefusesWhatIsNoExactAmount)
{
    EXPECT_EQ(readAmount("", 2).error().code, MessageCode::valueNotANumber);
    EXPECT_EQ(readAmount("1,000", 2).error().code, MessageCode::valueNotANumber);
    EXPECT_EQ(readAmount("-1", 2).error().code, MessageCode::valueNegative);
    EXPECT_EQ(readAmount("0.005", 2).error().code, MessageCode::valueTooManyDecimals);
    EXPECT_EQ(readAmount("99999999999999999999999999999999999999999999", 2).error().code, MessageCode::valueTooLarge);
    EXPECT_EQ(readAmount("10.000", 2).value(), 1000);
}

TEST(DateTest, ReadsOnlyDaysThatExist)
{
    EXPECT_EQ(dateText(readDate("2024-02-29").value()), "2024-02-29");
    EXPECT_FALSE(readDate("2023-02-29"));
    EXPECT_FALSE(readDate("2023-2-9"));
    EXPECT_EQ(readYearOrDate("2026").value().year, 2026);
    EXPECT_FALSE(readYearOrDate("26"));
}

TEST(DateTest, ComparesYearsUnlessBothAreDays)
{
    const YearOrDate year{.year = 2026};
    const YearOrDate early = readYearOrDate("2026-01-02").value();
    const YearOrDate late = readYearOrDate("2026-11-30").value();
    EXPECT_FALSE(isBefore(year, late));
    EXPECT_FALSE(isBefore(late, year));
    EXPECT_TRUE(isBefore(early, late));
}

TEST(DigestTest, EqualsThePublishedValues)
{
    EXPECT_EQ(hexText(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hexText(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hexText(sha256(std::string(1'000'000, 'a'))),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(FractionTest, ComparesByValueAndPrintsLowestTerms)
{
    EXPECT_EQ((Fraction{2, 4}), (Fraction{1, 2}));
    EXPECT_LT((Fraction{999'999'999'999, 1'000'000'000'000}), (Fraction{1, 1}));
    EXPECT_EQ((Fraction{0, 7}).text(), "0/1");
    EXPECT_EQ((Fraction{6, 4}).text(), "3/2");
}

TEST(TextTest, FoldsAndTrims)
{
    EXPECT_EQ(folded("  Mine Detector "), "mine detector");
    EXPECT_EQ(folded("\u00a0STRASSE"), folded("straße"));
    EXPECT_TRUE(isUtf8("naïve"));
    EXPECT_FALSE(isUtf8("\xff\xfe"));
    EXPECT_TRUE(hasInvisibleControl("a\u202Eb"));
    EXPECT_TRUE(hasControlCharacter(std::string_view("a\x01", 2)));
    EXPECT_EQ(joined(listParts(" a; ;b ")), "a;b");
}

TEST(TextTest, NameKeysIgnoreCaseDiacriticsPunctuationAndBlanks)
{
    EXPECT_EQ(nameKey("  CÔTE  D’IVOIRE "), nameKey("cote d'ivoire"));
    EXPECT_EQ(nameKey("Guinea-Bissau"), "guinea bissau");
    EXPECT_EQ(nameKey("Straße"), "strasse");
    EXPECT_NE(nameKey("Niger"), nameKey("Nigeria"));
    EXPECT_EQ(nameKey(" -. "), "");
}

} // namespace
} // namespace landbridge
