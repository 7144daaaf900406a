#include <gtest/gtest.h>

#include "core/model/change.h"
#include "core/vocabulary/currency.h"

namespace landbridge {
namespace {

std::vector<std::string> cellsOf(std::string_view id, std::string_view amount, std::string_view currency)
{
    std::vector<std::string> cells(fieldsOf<Need>().size());
    cells[0] = id;
    cells[1] = "MOZ";
    cells[2] = "Wells";
    cells[3] = amount;
    cells[5] = currency;
    return cells;
}

const FieldContext kDollars{.roundCurrency = *vocabulary::findCurrency("USD")};

Need aNeed(std::string_view id, std::string_view amount = "1000.50")
{
    return readRow<Need>(cellsOf(id, amount, ""), kDollars).value;
}

std::size_t place(std::string_view column)
{
    for (std::size_t i = 0; i < fieldsOf<Need>().size(); ++i)
        if (fieldsOf<Need>()[i].name == column)
            return i;
    return fieldsOf<Need>().size();
}

TEST(RowTest, TakesTheRoundsCurrencyWhereNoneIsStated)
{
    const auto reading = readRow<Need>(cellsOf("MOZ-1", "1000.50", ""), kDollars);
    EXPECT_TRUE(reading.errors.empty());
    EXPECT_EQ(reading.value.amount, (Money{100050, kDollars.roundCurrency}));
    EXPECT_EQ(readRow<Need>(cellsOf("MOZ-1", "1000", "JPY"), kDollars).value.amount.minor, 1000);
}

TEST(RowTest, NamesTheColumnOfEveryError)
{
    auto cells = cellsOf("MOZ-1", "10.005", "");
    cells[2] = "";
    cells[place("start")] = "2027";
    cells[place("end")] = "2026";
    cells[place("pillar")] = "clr";
    cells[place("sectors")] = "15250:60;21022:50";
    std::vector<std::pair<std::string, MessageCode>> found;
    for (const FieldError& error : readRow<Need>(cells, kDollars).errors)
        found.emplace_back(fieldsOf<Need>()[error.field].name, error.error.code);
    const std::vector<std::pair<std::string, MessageCode>> expected = {
        {"title", MessageCode::valueMissing},          {"pillar", MessageCode::valueUnknownWord},
        {"amount", MessageCode::valueTooManyDecimals}, {"end", MessageCode::valueEndBeforeStart},
        {"sectors", MessageCode::valueSectorShares},
    };
    EXPECT_EQ(found, expected);
}

TEST(RowTest, CountsOtherSupportInWholeUnits)
{
    auto cells = cellsOf("MOZ-2", "3", "USD");
    cells[place("support")] = "equipment";
    cells[place("unit")] = "detector";
    const auto reading = readRow<Need>(cells, kDollars);
    EXPECT_TRUE(reading.errors.empty());
    EXPECT_EQ(reading.value.amount, (Money{3, Currency{}}));
    cells[3] = "3.5";
    EXPECT_EQ(readRow<Need>(cells, kDollars).errors.size(), 1u);
}

TEST(RowTest, WritesWhatItReads)
{
    auto cells = cellsOf("MOZ-1", "1000.50", "USD");
    cells[place("sectors")] = "15250:60;21022:40";
    cells[place("start")] = "2026-01-01";
    cells[place("endorsed_amount")] = "900.00";
    cells[place("requires")] = "MOZ-2;MOZ-3";
    cells[place("support")] = "money";
    EXPECT_EQ(rowCells(readRow<Need>(cells, kDollars).value), cells);
}

TEST(RowTest, KeepsARateExactly)
{
    const std::vector<std::string> decimal = {"EUR", "2026-04-13", "0.85587128", ""};
    EXPECT_EQ(rowCells(readRow<Rate>(decimal, kDollars).value), decimal);
    const std::vector<std::string> fraction = {"KRW", "2026", "4000/3", ""};
    EXPECT_EQ(rowCells(readRow<Rate>(fraction, kDollars).value), fraction);
    EXPECT_EQ(readRow<Rate>(std::vector<std::string>{"EUR", "2026", "0", ""}, kDollars).errors.size(), 1u);
}

TEST(RowTest, JoinsTheKeyOfItsParts)
{
    const std::vector<std::string> lock = {"N-1", "O-1", "lock", "5", "2027", "", ""};
    EXPECT_EQ(rowKey(readRow<Pair>(lock, kDollars).value), "N-1;O-1;lock;2027");
    EXPECT_EQ(rowKey(Round{}), "round");
}

TEST(TableTest, StaysSortedWhateverIsPut)
{
    const Table<Need> table(std::vector<Need>{aNeed("C"), aNeed("A")});
    const Table<Need> after = table.changed({aNeed("B"), aNeed("C", "7")}, {"A"});
    ASSERT_EQ(after.size(), 2u);
    EXPECT_EQ(after[0].id.text, "B");
    EXPECT_EQ(after.find("C")->amount.minor, 700);
    EXPECT_EQ(after.find("A"), nullptr);
    EXPECT_EQ(table.size(), 2u);
}

TEST(TableTest, MergesManyRowsLikeFewRows)
{
    std::vector<Need> many;
    Table<Need> oneByOne(std::vector<Need>{aNeed("N-5", "5"), aNeed("ZZ")});
    const Table<Need> start = oneByOne;
    for (int i = 0; i < 100; ++i) {
        many.push_back(aNeed("N-" + std::to_string(i)));
        oneByOne = oneByOne.changed({many.back()}, {});
    }
    EXPECT_EQ(start.changed(many, {}), oneByOne);
}

TEST(ChangeTest, InverseRestoresTheWorkspace)
{
    const Workspace empty;
    const ChangeSet changes = {EntityChange<Need>{.after = aNeed("A")},
                               EntityChange<Need>{.before = aNeed("A"), .after = aNeed("A", "5")},
                               EntityChange<Party>{.after = Party{.id = {"MOZ"}, .name = "Mozambique"}}};
    const Workspace after = changed(empty, changes).value();
    EXPECT_EQ(after.needs().find("A")->amount.minor, 500);
    EXPECT_EQ(changed(after, inverse(changes)).value(), empty);
}

TEST(ChangeTest, RefusesWhatDoesNotStandThere)
{
    const ChangeSet stale = {EntityChange<Need>{.before = aNeed("A"), .after = aNeed("A", "5")}};
    EXPECT_EQ(changed(Workspace{}, stale).error().code, MessageCode::workspaceChanged);
}

} // namespace
} // namespace landbridge
