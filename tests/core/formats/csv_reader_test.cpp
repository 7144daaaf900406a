#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/formats/csv.h"
#include "core/formats/file.h"
#include "core/formats/json.h"

namespace landbridge {
namespace {

using namespace std::string_literals;
using Rows = std::vector<std::vector<std::string>>;

CsvTable tableOf(std::string_view text, const CsvOptions& options = {})
{
    return readCsv(text, options).value();
}

Rows rowsOf(const CsvTable& table)
{
    Rows rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        rows.emplace_back();
        for (std::size_t column = 0; column < table.width(row); ++column)
            rows.back().emplace_back(table.cell(row, column));
    }
    return rows;
}

Rows rowsOf(std::string_view text)
{
    return rowsOf(tableOf(text));
}

std::string dataFile(const std::string& name)
{
    return readFile(LANDBRIDGE_TEST_DATA "/csv/" + name, 1'000'000).value();
}

CsvProblem problem(MessageCode code, std::size_t line, std::size_t column, std::vector<std::string> facts = {})
{
    return {.code = code, .line = line, .column = column, .facts = std::move(facts)};
}

const Rows kTwoByTwo{{"a", "b"}, {"c", "d"}};

TEST(CsvReaderTest, ReadsEveryLineEnd)
{
    EXPECT_EQ(rowsOf("a,b\nc,d\n"), kTwoByTwo);
    EXPECT_EQ(rowsOf("a,b\r\nc,d\r\n"), kTwoByTwo);
    EXPECT_EQ(rowsOf("a,b\rc,d\r"), kTwoByTwo);
    EXPECT_EQ(rowsOf("a,b\nc,d"), kTwoByTwo);
    EXPECT_EQ(rowsOf("\n\na,b\n\r\nc,d\n\n"), kTwoByTwo) << "blank lines are no rows";
}

TEST(CsvReaderTest, ReadsNothingAsNoRows)
{
    EXPECT_EQ(rowsOf(""), Rows{});
    EXPECT_EQ(rowsOf("\n\n"), Rows{});
    EXPECT_EQ(rowsOf("\xEF\xBB\xBF"), Rows{});
}

TEST(CsvReaderTest, KeepsEmptyCells)
{
    EXPECT_EQ(rowsOf(",\n,"), (Rows{{"", ""}, {"", ""}}));
    EXPECT_EQ(rowsOf("\"\"\n\"\""), (Rows{{""}, {""}}));
}

TEST(CsvReaderTest, ReadsQuotedCells)
{
    EXPECT_EQ(rowsOf("\"a,b\",\"say \"\"hi\"\"\",\"x\ny\""), (Rows{{"a,b", "say \"hi\"", "x\ny"}}));
    EXPECT_EQ(rowsOf("5\" pipe,b"), (Rows{{"5\" pipe", "b"}})) << "a quote inside a plain cell is text";
}

TEST(CsvReaderTest, FindsTheDelimiterOut)
{
    EXPECT_EQ(tableOf("id;amount\n1;2,5\n3;4,5\n").delimiter(), ';');
    EXPECT_EQ(tableOf("id\tamount\n1\t2,5\n").delimiter(), '\t');
    EXPECT_EQ(tableOf("id|amount\n1|2\n").delimiter(), '|');
    EXPECT_EQ(tableOf("id,states\n1,MOZ;AGO\n2,KHM\n").delimiter(), ',');
    EXPECT_EQ(tableOf("\"a;b;c\",d\n\"e;f;g\",h\n").delimiter(), ',') << "quoted signs do not count";
    EXPECT_EQ(tableOf("id\n1\n").delimiter(), ',');
    EXPECT_EQ(tableOf("sep=|\na|b\n").delimiter(), '|');
    EXPECT_EQ(rowsOf("sep=;\na;b\nc;d\n"), kTwoByTwo);
    EXPECT_EQ(rowsOf(tableOf("a;b,c\n", {.delimiter = ';'})), (Rows{{"a", "b,c"}}));
}

TEST(CsvReaderTest, ReadsUtf16WithAByteOrderMark)
{
    const std::string little = "\xFF\xFE"s + "a\0,\0\xE9\0\n\0"s + "\x3D\xD8\x00\xDE,\0b\0"s;
    const CsvTable table = tableOf(little);
    EXPECT_EQ(table.encoding(), CsvEncoding::utf16LittleEndian);
    EXPECT_EQ(rowsOf(table), (Rows{{"a", "é"}, {"\U0001F600", "b"}}));
    EXPECT_EQ(table.problemCount(), 0U);
    EXPECT_EQ(rowsOf("\xFE\xFF\0a\0,\0\xE9"s), (Rows{{"a", "é"}}));
}

TEST(CsvReaderTest, ReportsHalfPairsOfUtf16)
{
    const CsvTable table = tableOf("\xFF\xFE"s + "a\0\n\0\x3D\xD8\n\0b\0c"s);
    EXPECT_THAT(table.problems(), testing::ElementsAre(problem(MessageCode::importBadEncoding, 2, 1),
                                                       problem(MessageCode::importBadEncoding, 3, 1)));
}

TEST(CsvReaderTest, CountsLinesAsAnEditorDoes)
{
    const CsvTable table = tableOf("a,b\r\n\"x\r\ny\rz\",\"q\"\r\n\r\nc,d\n");
    EXPECT_EQ(table.line(0), 1U);
    EXPECT_EQ(table.line(1), 2U);
    EXPECT_EQ(table.line(1, 1), 4U) << "the second cell begins two lines further down";
    EXPECT_EQ(table.line(2), 6U);
}

TEST(CsvReaderTest, ReportsBytesThatAreNoText)
{
    const CsvTable table = tableOf("a,b\n\"x\n\xFFy\",z\n\xC3,w\n"s);
    EXPECT_EQ(rowsOf(table), (Rows{{"a", "b"}, {"x\n\uFFFDy", "z"}, {"\uFFFD", "w"}}));
    EXPECT_THAT(table.problems(), testing::ElementsAre(problem(MessageCode::importBadEncoding, 3, 1),
                                                       problem(MessageCode::importBadEncoding, 4, 1)));
}

TEST(CsvReaderTest, ReportsNulBytes)
{
    const CsvTable table = tableOf("a,b\nc,\0d\n"s);
    EXPECT_THAT(table.problems(), testing::ElementsAre(problem(MessageCode::importNulByte, 2, 2)));
    EXPECT_EQ(table.cell(1, 1), "\uFFFDd");
}

TEST(CsvReaderTest, ReportsAQuoteThatNeverCloses)
{
    const CsvTable table = tableOf("a,b\nc,\"d\ne,f\n");
    EXPECT_EQ(rowsOf(table), (Rows{{"a", "b"}, {"c", "d\ne,f\n"}}));
    EXPECT_THAT(table.problems(), testing::ElementsAre(problem(MessageCode::importUnclosedQuote, 2, 2)));
}

TEST(CsvReaderTest, ReportsTextBehindAClosingQuote)
{
    const CsvTable table = tableOf("a,b\n\"c\"x,d\n");
    EXPECT_EQ(rowsOf(table), (Rows{{"a", "b"}, {"cx", "d"}}));
    EXPECT_THAT(table.problems(), testing::ElementsAre(problem(MessageCode::importStrayQuote, 2, 1)));
}

TEST(CsvReaderTest, ReportsRaggedRowsAndKeepsThem)
{
    const CsvTable table = tableOf("a,b\nc\nd,e,f\n");
    EXPECT_EQ(rowsOf(table), (Rows{{"a", "b"}, {"c"}, {"d", "e", "f"}}));
    EXPECT_EQ(table.cell(1, 1), "");
    EXPECT_THAT(table.problems(), testing::ElementsAre(problem(MessageCode::importRaggedRow, 2, 0, {"1", "2"}),
                                                       problem(MessageCode::importRaggedRow, 3, 0, {"3", "2"})));
    EXPECT_EQ(tableOf("a,b\nc\n", {.sameWidth = false}).problemCount(), 0U);
}

TEST(CsvReaderTest, ShortensALongFieldAtASignAndReportsIt)
{
    const CsvTable table = tableOf("a,ééé\n", {.limits = {.field = 5}});
    EXPECT_EQ(table.cell(0, 1), "éé");
    EXPECT_THAT(table.problems(), testing::ElementsAre(problem(MessageCode::importFieldTooLong, 1, 2, {"5"})));
}

TEST(CsvReaderTest, StopsAtTheLimitOfRows)
{
    const CsvTable exact = tableOf("a\nb\n\n", {.limits = {.rows = 2}});
    EXPECT_TRUE(exact.complete());
    const CsvTable table = tableOf("a\nb\nc\n", {.limits = {.rows = 2}});
    EXPECT_EQ(table.rowCount(), 2U);
    EXPECT_FALSE(table.complete());
    EXPECT_THAT(table.problems(), testing::ElementsAre(problem(MessageCode::importTooManyRows, 3, 0, {"2"})));
}

TEST(CsvReaderTest, StopsAtTheLimitOfCells)
{
    const CsvTable table = tableOf("a,b\nc,d\ne,f\n", {.limits = {.cells = 3}});
    EXPECT_EQ(table.rowCount(), 2U);
    EXPECT_FALSE(table.complete());
    EXPECT_EQ(table.problems().front().code, MessageCode::importTooLarge);
}

TEST(CsvReaderTest, RefusesAFileAboveTheLimit)
{
    const auto table = readCsv("abc", {.name = "x.csv", .limits = {.bytes = 2}});
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error(), (Error{.code = MessageCode::importTooLarge, .facts = {"x.csv", "2"}}));
}

TEST(CsvReaderTest, CountsProblemsThatItDoesNotList)
{
    const CsvTable table = tableOf("\xFF\xFF\xFF,\xFF\nb\n", {.limits = {.problems = 2}});
    EXPECT_EQ(table.problems().size(), 2U);
    EXPECT_EQ(table.problemCount(), 5U) << "four bytes and a ragged row";
}

TEST(CsvReaderTest, TakesOffTheGuardAndNothingElse)
{
    EXPECT_EQ(rowsOf("'=1,'-,'abc,''@x,'\n"), (Rows{{"=1", "-", "'abc", "'@x", "'"}}));
    EXPECT_EQ(rowsOf(tableOf("'=1,b\n", {.removeGuards = false})), (Rows{{"'=1", "b"}}));
}

class CsvSpectrumSuite : public testing::TestWithParam<std::string> {};

TEST_P(CsvSpectrumSuite, GivesTheExpectedRecords)
{
    const Json expected = readJson(dataFile("csv-spectrum/" + GetParam() + ".json")).value();
    const CsvTable table = tableOf(dataFile("csv-spectrum/" + GetParam() + ".csv"));
    EXPECT_EQ(table.problemCount(), 0U);
    Json found = Json::array();
    for (std::size_t row = 1; row < table.rowCount(); ++row) {
        Json record = Json::object();
        for (std::size_t column = 0; column < table.width(row); ++column)
            record.set(table.cell(0, column), table.cell(row, column));
        found.push(record);
    }
    std::string expectedText = expected.canonicalText();
    // The expected files hold LF where a CSV file of the suite has CRLF inside a cell.
    std::string foundText = found.canonicalText();
    for (std::size_t place; (place = foundText.find("\\r\\n")) != std::string::npos;)
        foundText.erase(place, 2);
    for (std::size_t place; (place = expectedText.find("\\r\\n")) != std::string::npos;)
        expectedText.erase(place, 2);
    EXPECT_EQ(foundText, expectedText);
}

INSTANTIATE_TEST_SUITE_P(Files, CsvSpectrumSuite,
                         testing::Values("comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
                                         "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8"));

TEST(CsvSpectrumTest, ReadsQuotesInsidePlainCells)
{
    const CsvTable table = tableOf(dataFile("csv-spectrum/location_coordinates.csv"));
    EXPECT_EQ(table.problemCount(), 0U);
    EXPECT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(table.cell(1, 1), "37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W");
}

TEST(CsvLintTest, EveryLineEndGivesThreeRows)
{
    for (const auto* name : {"cr-line-endings", "crlf-line-endings", "lf-line-endings", "inconsistent-line-endings",
                             "inconsistent-line-endings-unquoted"}) {
        const CsvTable table = tableOf(dataFile("csvlint/" + std::string(name) + ".csv"));
        EXPECT_EQ(table.rowCount(), 3U) << name;
        EXPECT_EQ(table.cell(2, 2), "Doge") << name;
        EXPECT_EQ(table.problemCount(), 0U) << name;
    }
}

TEST(CsvLintTest, FindsWhatIsInvalid)
{
    const CsvTable bytes = tableOf(dataFile("csvlint/invalid-byte-sequence.csv"));
    ASSERT_GT(bytes.problemCount(), 0U);
    EXPECT_EQ(bytes.problems().front(), problem(MessageCode::importBadEncoding, 1, 3));
    const CsvTable quotes = tableOf(dataFile("csvlint/invalid_many_rows.csv"));
    ASSERT_GT(quotes.problemCount(), 0U);
    EXPECT_EQ(quotes.problems().front(), problem(MessageCode::importStrayQuote, 4, 3));
    EXPECT_EQ(tableOf(dataFile("csvlint/valid_many_rows.csv")).problemCount(), 0U);
    EXPECT_EQ(tableOf(dataFile("csvlint/title-row.csv")).problemCount(), 0U);
}

TEST(RustCsvTest, ReadsWhatIsGoodAndReportsWhatIsNot)
{
    EXPECT_EQ(tableOf(dataFile("rust-csv/uspop.csv")).rowCount(), 101U);
    EXPECT_EQ(tableOf(dataFile("rust-csv/uspop.csv")).problemCount(), 0U);
    EXPECT_EQ(tableOf(dataFile("rust-csv/smallpop.csv")).width(0), 4U);
    EXPECT_EQ(tableOf(dataFile("rust-csv/smallpop-colon.csv"), {.delimiter = ':'}).width(0), 4U);
    EXPECT_EQ(tableOf(dataFile("rust-csv/uspop-latin1.csv")).problems().front().code, MessageCode::importBadEncoding);
    EXPECT_EQ(tableOf(dataFile("rust-csv/uspop-null.csv")).rowCount(), 101U);
    EXPECT_GT(tableOf(dataFile("rust-csv/strange.csv")).problemCount(), 0U);
}

TEST(CsvReaderTest, ReadsAHundredThousandRows)
{
    std::string text;
    for (int row = 0; row < 100'000; ++row)
        text +=
            "MOZ-" + std::to_string(row) + ",Mozambique,\"Survey, clearance\"," + std::to_string(row * 100) + "\r\n";
    const CsvTable table = tableOf(text);
    EXPECT_EQ(table.rowCount(), 100'000U);
    EXPECT_EQ(table.cell(99'999, 3), "9999900");
    EXPECT_EQ(table.line(99'999), 100'000U);
}

} // namespace
} // namespace landbridge
