#include "ui/widgets/data_table.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>

#include <gtest/gtest.h>

namespace landbridge {

namespace {

QString text(int number)
{
    return QString::number(number);
}

class DataTableTest : public ::testing::Test {
protected:
    DataTableTest()
    {
        fill(0, 10);
        table.resize(400, 300);
        table.show();
    }

    void fill(int first, int count)
    {
        std::vector<TableRow> rows;
        for (int i = first; i < first + count; ++i)
            rows.push_back(
                {.key = text(i), .cells = {{.text = text(i % 3), .sortKey = i % 3}, {.text = text(i), .sortKey = i}}});
        model.setRows(std::move(rows));
    }
    void clickHeader(int column, Qt::KeyboardModifiers keys = {})
    {
        const QHeaderView* header = table.horizontalHeader();
        const int x = header->sectionViewportPosition(column) + 8;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, {x, header->height() / 2});
    }

    TableModel model{{{.id = QStringLiteral("group"), .title = QStringLiteral("Group"), .kind = ColumnKind::number},
                      {.id = QStringLiteral("value"), .title = QStringLiteral("Value"), .kind = ColumnKind::number}}};
    DataTable table{model};
};

TEST_F(DataTableTest, AClickOnAHeaderSortsAndASecondOneTurnsTheOrder)
{
    clickHeader(1);
    EXPECT_EQ(model.keyAt(0), text(0));
    clickHeader(1);
    EXPECT_EQ(model.keyAt(0), text(9));
    EXPECT_EQ(table.horizontalHeader()->sortIndicatorSection(), 1);
}

TEST_F(DataTableTest, KeepsTheSelectionWithItsRowThroughSortingAndAReset)
{
    ASSERT_TRUE(table.setCurrentKey(text(4)));
    const QSignalSpy told(&table, &DataTable::currentKeyChanged);
    clickHeader(1);
    clickHeader(1);
    EXPECT_EQ(table.currentKey(), text(4));
    // Every second row goes: too many places for single removals, so that the model is reset.
    fill(0, 1000);
    model.setFilter([](const TableRow& row) { return row.key.toInt() % 2 == 0; });
    EXPECT_EQ(model.shownCount(), 500);
    EXPECT_EQ(table.currentKey(), text(4));
    EXPECT_EQ(table.selectedKeys(), QStringList(text(4)));
    EXPECT_EQ(told.size(), 0);
}

TEST_F(DataTableTest, TellsWhereTheCurrentRowIsFilteredAway)
{
    fill(0, 1000);
    ASSERT_TRUE(table.setCurrentKey(text(5)));
    const QSignalSpy told(&table, &DataTable::currentKeyChanged);
    model.setFilter([](const TableRow& row) { return row.key.toInt() % 2 == 0; });
    ASSERT_EQ(told.size(), 1);
    EXPECT_NE(told.front().front().toString(), text(5));
}

TEST_F(DataTableTest, CopiesTheSelectedRowsAndOnDemandTheTitles)
{
    table.setCurrentKey(text(4));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("1\t4\n"));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Group\tValue\n1\t4\n"));
}

TEST_F(DataTableTest, EnterOpensTheRow)
{
    table.setCurrentKey(text(7));
    const QSignalSpy opened(&table, &DataTable::opened);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.front().front().toString(), text(7));
}

} // namespace

} // namespace landbridge
