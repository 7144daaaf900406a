#include <gtest/gtest.h>

#include "core/interchange/loose_value.h"

namespace landbridge {
namespace {

struct NumberCase {
    std::string_view text;
    std::string_view point;
    std::string_view comma;
};

TEST(LooseValueTest, ReadsNumbersInEveryWayThatTheyCanBeMeant)
{
    constexpr NumberCase kCases[] = {
        {"0", "0", "0"},
        {"1200", "1200", "1200"},
        {"+1200", "1200", "1200"},
        {"-1200.5", "-1200.5", ""},
        {"1.200", "1.200", "1200"},
        {"1,200", "1200", "1.200"},
        {"12.5", "12.5", ""},
        {"12,5", "", "12.5"},
        {"0.125", "0.125", ""},
        {"0,125", "", "0.125"},
        {"1.200.000", "", "1200000"},
        {"1,200,000", "1200000", ""},
        {"1,200,000.50", "1200000.50", ""},
        {"1.200.000,50", "", "1200000.50"},
        {"1 200", "1200", "1200"},
        {"1\u202F200\u202F000,5", "", "1200000.5"},
        {"1\u00A0200", "1200", "1200"},
        {"1'200.50", "1200.50", ""},
        {"1\u2019200", "1200", "1200"},
        {"\u22125", "-5", "-5"},
        {".5", "0.5", ""},
        {"1234.567", "1234.567", ""},
        {"999.999", "999.999", "999999"},
        {"12.3456", "12.3456", ""},
        {" 7 ", "7", "7"},
        {"1.2.3", "", ""},
        {"1,20,000", "", ""},
        {"1 20", "", ""},
        {"1'200 000", "", ""},
        {"1e3", "", ""},
        {"5.", "", ""},
        {"$5", "", ""},
        {"", "", ""},
        {"-", "", ""},
        {"--5", "", ""},
    };
    for (const NumberCase& one : kCases) {
        const NumberReading reading = readLooseNumber(one.text);
        EXPECT_EQ(reading.point, one.point) << one.text;
        EXPECT_EQ(reading.comma, one.comma) << one.text;
        EXPECT_EQ(reading.isAmbiguous(), !one.point.empty() && !one.comma.empty() && one.point != one.comma);
    }
}

TEST(LooseValueTest, SaysWhichMarkANumberDecides)
{
    EXPECT_EQ(readLooseNumber("12.5").decides(), DecimalMark::point);
    EXPECT_EQ(readLooseNumber("12,5").decides(), DecimalMark::comma);
    EXPECT_EQ(readLooseNumber("1.200").decides(), std::nullopt);
    EXPECT_EQ(readLooseNumber("1200").decides(), std::nullopt);
    EXPECT_EQ(readLooseNumber("1.200").with(DecimalMark::comma), "1200");
    EXPECT_EQ(readLooseNumber("12.5").with(DecimalMark::comma), "12.5");
}

TEST(LooseValueTest, ReadsDatesInEveryWayThatTheyCanBeMeant)
{
    struct DateCase {
        std::string_view text;
        std::string_view dayFirst;
        std::string_view monthFirst;
    };
    constexpr DateCase kCases[] = {
        {"2003-04-03", "2003-04-03", "2003-04-03"},
        {"2003/4/3", "2003-04-03", "2003-04-03"},
        {"03/04/2003", "2003-04-03", "2003-03-04"},
        {"3.4.2003", "2003-04-03", "2003-03-04"},
        {"25/04/2003", "2003-04-25", ""},
        {"04-25-2003", "", "2003-04-25"},
        {"04/04/2003", "2003-04-04", "2003-04-04"},
        {"30/02/2003", "", ""},
        {"03/04/03", "", ""},
        {"03/04.2003", "", ""},
        {"2003-04", "", ""},
        {"3 April 2003", "", ""},
        {"", "", ""},
    };
    for (const DateCase& one : kCases) {
        const DateReading reading = readLooseDate(one.text);
        EXPECT_EQ(reading.dayFirst, one.dayFirst) << one.text;
        EXPECT_EQ(reading.monthFirst, one.monthFirst) << one.text;
    }
    EXPECT_TRUE(readLooseDate("03/04/2003").isAmbiguous());
    EXPECT_FALSE(readLooseDate("04/04/2003").isAmbiguous());
    EXPECT_EQ(readLooseDate("25/04/2003").decides(), DateOrder::dayMonthYear);
}

} // namespace
} // namespace landbridge
