#include "ui/words/numbers.h"

#include <gtest/gtest.h>

namespace landbridge {

using vocabulary::Language;

static constexpr Currency kDollar{.letters = {'U', 'S', 'D'}, .decimals = 2};
static constexpr Currency kYen{.letters = {'J', 'P', 'Y'}, .decimals = 0};
static constexpr Currency kDinar{.letters = {'K', 'W', 'D'}, .decimals = 3};

static Formats formatsOf(Language language, Digits digits = Digits::latin)
{
    return Formats(Tongue(language), digits);
}

static std::string whole(Language language, std::int64_t minor)
{
    return formatsOf(language).amount({.minor = minor, .currency = kDollar}, AmountUnit::whole).toStdString();
}

TEST(Formats, GroupAsTheLanguageDoes)
{
    EXPECT_EQ(whole(Language::english, 123456789), "1,234,567.89");
    EXPECT_EQ(whole(Language::spanish, 123456789), "1.234.567,89");
    EXPECT_EQ(whole(Language::spanish, 123456), "1.234,56");
    EXPECT_EQ(whole(Language::french, 123456789), "1\u202F234\u202F567,89");
    EXPECT_EQ(whole(Language::russian, 123456789), "1\u00A0234\u00A0567,89");
    EXPECT_EQ(whole(Language::chinese, 123456789), "1,234,567.89");
    EXPECT_EQ(whole(Language::arabic, 123456789), "1,234,567.89");
}

TEST(Formats, WriteArabicDigitsWhereTheyAreChosen)
{
    const Formats formats = formatsOf(Language::arabic, Digits::arabicIndic);
    EXPECT_EQ(formats.amount({.minor = 123456789, .currency = kDollar}, AmountUnit::whole).toStdString(),
              "١٬٢٣٤٬٥٦٧٫٨٩");
    EXPECT_EQ(formats.date(Date(std::chrono::year(2024) / 6 / 14)).toStdString(), "١٤\u00A0حزيران/يونيه\u00A0٢٠٢٤");
}

TEST(Formats, KeepTheLastUnitOfTheLargestAmount)
{
    EXPECT_EQ(whole(Language::english, kLargestAmount - 1), "9,999,999,999,999,999.99");
    EXPECT_EQ(whole(Language::english, -5), "\u22120.05");
}

TEST(Formats, RoundMillionsOnceAndHalfUp)
{
    const Formats formats = formatsOf(Language::english);
    const auto millions = [&](std::int64_t minor, const Currency& currency) {
        return formats.amount({.minor = minor, .currency = currency}, AmountUnit::millions).toStdString();
    };
    EXPECT_EQ(millions(122'499'999, kDollar), "1.22");
    EXPECT_EQ(millions(122'500'000, kDollar), "1.23");
    EXPECT_EQ(millions(1'225'000, kYen), "1.23");
    EXPECT_EQ(millions(1'224'999'999, kDinar), "1.22");
    EXPECT_EQ(millions(1'234'567'000'000, kDollar), "12,345.67");
}

TEST(Formats, SayTheUnitOnceAndUnknownAsNotValued)
{
    const Formats formats = formatsOf(Language::english);
    EXPECT_EQ(formats.unitOf(kDollar, AmountUnit::millions).toStdString(), "USD\u00A0million");
    EXPECT_EQ(
        formats.amountWithCurrency({.minor = 150'000'000, .currency = kDollar}, AmountUnit::millions).toStdString(),
        "USD\u00A01.50\u00A0million");
    EXPECT_EQ(formats.amountOrNotValued({}, AmountUnit::millions).toStdString(), "not valued");
    EXPECT_EQ(formats.amount({.minor = 12000, .currency = {}}, AmountUnit::millions).toStdString(), "12,000");
}

TEST(Formats, SayAHundredPercentOnlyOfAll)
{
    const Formats formats = formatsOf(Language::english);
    EXPECT_EQ(formats.percent(999, 1000).toStdString(), "99\u00A0%");
    EXPECT_EQ(formats.percent(1000, 1000).toStdString(), "100\u00A0%");
    EXPECT_EQ(formats.percent(1, 100000).toStdString(), "1\u00A0%");
    EXPECT_EQ(formats.percent(0, 5).toStdString(), "0\u00A0%");
    EXPECT_EQ(formats.percent(0, 0).toStdString(), "100\u00A0%");
    EXPECT_EQ(formatsOf(Language::chinese).percent(1, 2).toStdString(), "50%");
}

TEST(Formats, WriteDatesInTheirLongForm)
{
    const Date day = std::chrono::year(2003) / 2 / 7;
    const auto dateIn = [&](Language language) {
        return formatsOf(language).date(day).replace(QChar(0xA0), QLatin1Char(' ')).toStdString();
    };
    EXPECT_EQ(dateIn(Language::english), "7 February 2003");
    EXPECT_EQ(dateIn(Language::spanish), "7 de febrero de 2003");
    EXPECT_EQ(dateIn(Language::russian), "7 февраля 2003 г.");
    EXPECT_EQ(dateIn(Language::chinese), "2003年2月7日");
    EXPECT_EQ(formatsOf(Language::french).date(Date(std::chrono::year(2003) / 2 / 1)).toStdString(),
              "1er\u00A0février\u00A02003");
    EXPECT_EQ(formatsOf(Language::english).time("2003-02-07T12:30:00Z").toStdString(),
              "7\u00A0February\u00A02003, 12:30");
}

struct Typed {
    const char* text = nullptr;
    Language language = Language::english;
    std::int64_t minor = 0;
};

TEST(ParseAmount, ReadsWhatHasOnlyOneReading)
{
    const Typed cases[] = {
        {"1200000", Language::english, 120'000'000},
        {"1,200,000.50", Language::english, 120'000'050},
        {"1.200.000,50", Language::spanish, 120'000'050},
        {"1.200.000,50", Language::english, 120'000'050},
        {"1 200 000,5", Language::french, 120'000'050},
        {"1\u202F200", Language::french, 120'000},
        {"1,200", Language::english, 120'000},
        {"1.200", Language::spanish, 120'000},
        {"1.5", Language::spanish, 150},
        {"1,5", Language::english, 150},
        {"0.500", Language::english, 50},
        {"1'200.00", Language::english, 120'000},
        {"١٬٢٠٠٫٥٠", Language::arabic, 120'050},
        {"12.000.000", Language::english, 1'200'000'000},
    };
    for (const Typed& typed : cases) {
        const auto amount = parseAmount(QString::fromUtf8(typed.text), kDollar, formatsOf(typed.language));
        ASSERT_TRUE(amount) << typed.text;
        EXPECT_EQ(*amount, typed.minor) << typed.text;
    }
}

TEST(ParseAmount, AsksWhereTwoReadingsArePossible)
{
    const auto amount = parseAmount(QStringLiteral("1.200"), kDollar, formatsOf(Language::english));
    ASSERT_FALSE(amount);
    EXPECT_EQ(amount.error(), (Error{MessageCode::valueAmbiguousNumber, {"1.200", "1200", "1.200"}}));
    EXPECT_FALSE(parseAmount(QStringLiteral("1,200"), kDollar, formatsOf(Language::french)));
}

TEST(ParseAmount, RefusesWhatIsNoAmount)
{
    const auto codeOf = [](const char* text) {
        return parseAmount(QString::fromUtf8(text), kDollar, formatsOf(Language::english)).error().code;
    };
    EXPECT_EQ(codeOf("abc"), MessageCode::valueNotANumber);
    EXPECT_EQ(codeOf(""), MessageCode::valueNotANumber);
    EXPECT_EQ(codeOf("1,20,000.00"), MessageCode::valueNotANumber);
    EXPECT_EQ(codeOf("1.234,5,6"), MessageCode::valueNotANumber);
    EXPECT_EQ(codeOf("-5"), MessageCode::valueNegative);
    EXPECT_EQ(codeOf("1.2345"), MessageCode::valueTooManyDecimals);
    EXPECT_EQ(codeOf("99999999999999999999"), MessageCode::valueTooLarge);
}

TEST(ParseAmount, ReadsBackWhatItWrote)
{
    for (int language = 0; language < static_cast<int>(vocabulary::kLanguageCount); ++language) {
        const Formats formats = formatsOf(static_cast<Language>(language));
        for (const std::int64_t minor : {0L, 5L, 99L, 100'000L, 123'456'789L, 100'000'000'012L}) {
            const QString text = formats.amount({.minor = minor, .currency = kDollar}, AmountUnit::whole);
            const auto amount = parseAmount(text, kDollar, formats);
            ASSERT_TRUE(amount) << text.toStdString();
            EXPECT_EQ(*amount, minor) << text.toStdString();
        }
    }
}

TEST(ParseDate, ReadsLongFormsAndIso)
{
    const Date day = std::chrono::year(2003) / 2 / 7;
    for (int language = 0; language < static_cast<int>(vocabulary::kLanguageCount); ++language) {
        const Formats formats = formatsOf(static_cast<Language>(language));
        const auto read = parseDate(formats.date(day), formats);
        ASSERT_TRUE(read) << formats.date(day).toStdString();
        EXPECT_EQ(*read, day);
    }
    EXPECT_EQ(*parseDate(QStringLiteral("2003-02-07"), formatsOf(Language::french)), day);
    EXPECT_EQ(*parseDate(QStringLiteral("17.2.2003"), formatsOf(Language::english)),
              Date(std::chrono::year(2003) / 2 / 17));
}

TEST(ParseDate, AsksWhereDayAndMonthCouldBeSwapped)
{
    EXPECT_EQ(parseDate(QStringLiteral("03/04/2003"), formatsOf(Language::english)).error().code,
              MessageCode::valueAmbiguousDate);
    EXPECT_EQ(parseDate(QStringLiteral("31.4.2003"), formatsOf(Language::english)).error().code,
              MessageCode::valueNotADate);
    EXPECT_EQ(parseDate(QStringLiteral("03/04/03"), formatsOf(Language::english)).error().code,
              MessageCode::valueNotADate);
    EXPECT_EQ(parseYearOrDate(QStringLiteral("٢٠٢٦"), formatsOf(Language::arabic))->year, 2026);
}

} // namespace landbridge
