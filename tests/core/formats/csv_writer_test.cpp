#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/formats/csv.h"
#include "core/formats/csv_writer.h"
#include "core/formats/file.h"
#include "core/formats/json.h"

namespace landbridge {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string written(const Rows& rows, const CsvStyle& style = {})
{
    CsvWriter writer(style);
    for (const auto& row : rows) {
        for (const std::string& cell : row)
            writer.text(cell);
        writer.endRow();
    }
    return writer.take();
}

Rows readBack(const std::string& text, const CsvStyle& style = {})
{
    const CsvTable table =
        readCsv(text, {.delimiter = style.delimiter, .removeGuards = style.guard, .sameWidth = false}).value();
    EXPECT_EQ(table.problemCount(), 0U);
    Rows rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        rows.emplace_back();
        for (std::size_t column = 0; column < table.width(row); ++column)
            rows.back().emplace_back(table.cell(row, column));
    }
    return rows;
}

TEST(CsvWriterTest, QuotesOnlyWhatNeedsIt)
{
    EXPECT_EQ(written({{"a", "b,c", "say \"hi\"", "x\ny", ""}}), "a,\"b,c\",\"say \"\"hi\"\"\",\"x\ny\",\r\n");
    EXPECT_EQ(written({{"a;b", "c,d"}}, {.delimiter = ';', .lineEnd = LineEnd::lf}), "\"a;b\";c,d\n");
}

TEST(CsvWriterTest, GuardsTextThatLooksLikeAFormula)
{
    for (const std::string cell : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "-"})
        EXPECT_EQ(written({{cell}}), "\"'" + cell + "\"\r\n");
    EXPECT_EQ(written({{"=1"}}, {.guard = false}), "=1\r\n");
    EXPECT_EQ(written({{"a=1", "'a"}}), "a=1,'a\r\n");
}

TEST(CsvWriterTest, LeavesNumbersNumbers)
{
    CsvWriter writer;
    writer.number("-5.00");
    writer.text("-5.00");
    writer.endRow();
    EXPECT_EQ(writer.take(), "-5.00,\"'-5.00\"\r\n");
}

TEST(CsvWriterTest, WritesAByteOrderMarkOnRequest)
{
    EXPECT_EQ(written({{"a"}}, {.byteOrderMark = true}), "\xEF\xBB\xBF"
                                                         "a\r\n");
    EXPECT_EQ(written({{""}}, {.byteOrderMark = true}), "\xEF\xBB\xBF\"\"\r\n");
}

TEST(CsvWriterTest, KeepsARowOfOneEmptyCell)
{
    const Rows rows{{""}, {"a"}, {""}};
    EXPECT_EQ(readBack(written(rows)), rows);
}

TEST(CsvWriterTest, KeepsWhatHasAMeaningAtTheStartOfAFile)
{
    for (const Rows& rows : {Rows{{"sep=", ""}}, Rows{{"sep=;"}}, Rows{{"\xEF\xBB\xBF"}}, Rows{{"''=", "'-"}}})
        EXPECT_EQ(readBack(written(rows)), rows);
}

TEST(CsvWriterTest, EveryNaughtyStringComesBack)
{
    const std::string text = readFile(LANDBRIDGE_TEST_DATA "/text/naughty_strings.json", 1'000'000).value();
    const Json strings = readJson(text).value();
    ASSERT_GT(strings.elements().size(), 500U);
    Rows rows;
    for (const Json& string : strings.elements())
        rows.push_back({std::string(*string.text()), "next"});
    EXPECT_EQ(readBack(written(rows)), rows);
    const CsvStyle other{.delimiter = '\t', .lineEnd = LineEnd::lf, .guard = false, .byteOrderMark = true};
    EXPECT_EQ(readBack(written(rows, other), other), rows);
}

class RandomRows {
public:
    explicit RandomRows(unsigned seed) : random_(seed) {}

    Rows rows()
    {
        Rows all(pick(6));
        for (auto& row : all) {
            row.resize(1 + pick(4));
            for (std::string& cell : row)
                cell = text();
        }
        return all;
    }
    CsvStyle style()
    {
        return {.delimiter = ",;\t|"[pick(4)],
                .lineEnd = pick(2) == 0 ? LineEnd::lf : LineEnd::crlf,
                .guard = pick(2) == 0,
                .byteOrderMark = pick(2) == 0};
    }

private:
    std::size_t pick(std::size_t count) { return random_() % count; }
    std::string text()
    {
        static const std::vector<std::string> pieces{"\"", "'",  "=", "-", "+",    "@", ",", ";",  "\t",     "|",
                                                     "\r", "\n", "a", " ", "sep=", "é", "ع", "中", "\uFEFF", "\u202E"};
        std::string made;
        for (std::size_t length = pick(6); length > 0; --length)
            made += pieces[pick(pieces.size())];
        return made;
    }

    std::mt19937 random_;
};

TEST(CsvWriterTest, RandomRowsComeBack)
{
    RandomRows random(20040429);
    for (int round = 0; round < 5'000; ++round) {
        const Rows rows = random.rows();
        const CsvStyle style = random.style();
        const std::string text = written(rows, style);
        ASSERT_EQ(readBack(text, style), rows) << text;
    }
}

} // namespace
} // namespace landbridge
