#include "ui/support/table_model.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gmock/gmock.h>

namespace landbridge {

namespace {

using ::testing::ElementsAre;

TableRow row(const char* key, const char* name, qlonglong amount)
{
    return {.key = QString::fromLatin1(key),
            .cells = {{.text = QString::fromLatin1(name)}, {.text = QString::number(amount), .sortKey = amount}}};
}

class TableModelTest : public ::testing::Test {
protected:
    std::vector<std::string> shown() const
    {
        std::vector<std::string> keys;
        for (int i = 0; i < model.shownCount(); ++i)
            keys.push_back(model.keyAt(i).toStdString());
        return keys;
    }

    TableModel model{{{.id = QStringLiteral("name"), .title = QStringLiteral("Name")},
                      {.id = QStringLiteral("amount"), .title = QStringLiteral("Amount"), .kind = ColumnKind::amount}}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TableModelTest, ShowsRowsInTheirOrderUntilASortKeyIsSet)
{
    model.setRows({row("b", "NOR-10", 5), row("a", "NOR-2", 7), row("c", "nor-1", 6)});
    EXPECT_THAT(shown(), ElementsAre("b", "a", "c"));
    model.setOrder({.column = 0});
    EXPECT_THAT(shown(), ElementsAre("c", "a", "b")) << "numbers inside words count by value, case does not";
    model.setOrder({.column = 1, .order = Qt::DescendingOrder});
    EXPECT_THAT(shown(), ElementsAre("a", "c", "b"));
}

TEST_F(TableModelTest, SortsByASecondKeyWhereTheFirstIsEqual)
{
    model.setRows({row("1", "B", 1), row("2", "A", 1), row("3", "A", 2), row("4", "B", 3)});
    model.setOrder({.column = 0}, {.column = 1, .order = Qt::DescendingOrder});
    EXPECT_THAT(shown(), ElementsAre("3", "2", "4", "1"));
}

TEST_F(TableModelTest, PutsUnknownValuesLastInEitherOrder)
{
    model.setRows({row("1", "", 1), row("2", "A", 2), row("3", "B", 3)});
    model.setOrder({.column = 0});
    EXPECT_THAT(shown(), ElementsAre("2", "3", "1"));
    model.setOrder({.column = 0, .order = Qt::DescendingOrder});
    EXPECT_THAT(shown(), ElementsAre("3", "2", "1"));
}

TEST_F(TableModelTest, KeepsPersistentIndexesWithTheirKeysThroughEveryChange)
{
    model.setRows({row("a", "A", 3), row("b", "B", 2), row("c", "C", 1)});
    const QPersistentModelIndex b = model.index(1, 1);
    model.setOrder({.column = 1});
    EXPECT_EQ(model.keyAt(b.row()), QStringLiteral("b"));
    model.setRows({row("d", "D", 0), row("b", "B", 9), row("c", "C", 1)});
    ASSERT_TRUE(b.isValid());
    EXPECT_EQ(model.keyAt(b.row()), QStringLiteral("b"));
    EXPECT_EQ(b.data().toString(), QStringLiteral("9"));
    EXPECT_THAT(shown(), ElementsAre("d", "c", "b"));
    model.setRows({row("d", "D", 0)});
    EXPECT_FALSE(b.isValid());
}

TEST_F(TableModelTest, TellsOnlyOfTheRowsThatDiffer)
{
    model.setRows({row("a", "A", 1), row("b", "B", 2), row("c", "C", 3)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({row("a", "A", 1), row("b", "B", 5), row("c", "C", 3)});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.front().front().toModelIndex().row(), 1);
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(TableModelTest, FiltersAndCountsWhatIsShown)
{
    model.setRows({row("a", "A", 1), row("b", "B", 2), row("c", "C", 3)});
    model.setFilter([](const TableRow& one) { return one.key != QStringLiteral("b"); });
    EXPECT_THAT(shown(), ElementsAre("a", "c"));
    EXPECT_EQ(model.totalCount(), 3);
    EXPECT_EQ(model.rowOf(QStringLiteral("b")), -1);
    model.setFilter({});
    EXPECT_EQ(model.rowOf(QStringLiteral("c")), 2);
}

TEST_F(TableModelTest, SurvivesAnySequenceOfRowsOrdersAndFilters)
{
    unsigned seed = 7;
    const auto next = [&seed](unsigned below) { return (seed = seed * 1'103'515'245u + 12'345u) / 65'536u % below; };
    for (int round = 0; round < 200; ++round) {
        std::vector<TableRow> rows;
        for (char key = 'a'; key <= 'p'; ++key)
            if (next(3) != 0) {
                const char text[] = {key, '\0'};
                rows.push_back(row(text, text, next(9)));
            }
        if (next(2) == 0)
            std::ranges::reverse(rows);
        model.setRows(rows);
        model.setOrder({.column = static_cast<int>(next(3)) - 1,
                        .order = next(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
        const auto least = static_cast<qlonglong>(next(5));
        model.setFilter([least](const TableRow& one) { return one.cells[1].sortKey.toLongLong() >= least; });
        const auto expected = std::ranges::count_if(
            rows, [least](const TableRow& one) { return one.cells[1].sortKey.toLongLong() >= least; });
        ASSERT_EQ(model.shownCount(), expected);
        ASSERT_EQ(model.totalCount(), std::ssize(rows));
    }
}

TEST_F(TableModelTest, CopiesCellsBetweenTabsWithoutBreakingTheLine)
{
    TableRow odd = row("a", "two\nlines\tand tab", 1);
    odd.cells[1].code = QStringLiteral("USD");
    model.setRows({odd});
    EXPECT_EQ(model.asText({0}, {1, 0}, true), QStringLiteral("Amount\tName\n1 USD\ttwo lines and tab\n"));
}

TEST_F(TableModelTest, HandsWhatIsTypedToItsHandlerAndChangesNothingItself)
{
    TableModel editable({{.id = QStringLiteral("amount"), .title = QStringLiteral("Amount"), .isEditable = true}});
    editable.setRows({{.key = QStringLiteral("k"), .cells = {{.text = QStringLiteral("1")}}}});
    EXPECT_FALSE(editable.flags(editable.index(0, 0)) & Qt::ItemIsEditable);
    QStringList heard;
    editable.setEditHandler([&heard](const QString& key, const QString& column, const QString& text) {
        heard = {key, column, text};
        return true;
    });
    EXPECT_TRUE(editable.flags(editable.index(0, 0)) & Qt::ItemIsEditable);
    EXPECT_TRUE(editable.setData(editable.index(0, 0), QStringLiteral("2"), Qt::EditRole));
    EXPECT_EQ(heard, QStringList({QStringLiteral("k"), QStringLiteral("amount"), QStringLiteral("2")}));
    EXPECT_EQ(editable.index(0, 0).data().toString(), QStringLiteral("1"));
}

} // namespace

} // namespace landbridge
