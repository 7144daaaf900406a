#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include "tests/support/window/page_bench.h"
#include "ui/registers/registers.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/facet_list.h"
#include "ui/widgets/field_message.h"
#include "ui/widgets/totals_row.h"

namespace landbridge {
namespace {

using testing::cellOf;
using testing::PageBench;

QString cell(DataTable& table, const char* key, const char* column)
{
    TableModel& model = table.table();
    const int row = model.rowOf(QString::fromUtf8(key));
    return row < 0 ? QStringLiteral("(not shown)")
                   : model.index(row, model.column(QString::fromUtf8(column))).data().toString();
}

void type(QLineEdit& line, const char* text)
{
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, QString::fromUtf8(text));
}

TEST(NeedsPageTest, ShowsWhatIsRequestedCoveredAndOpen)
{
    PageBench bench;
    bench.openSmall();
    testing::edited(
        bench.bridge.workbench(),
        {.table = "commitments", .cells = {{"id", "C-1"}, {"donor", "NOR"}, {"amount", "400"}, {"need", "N-1"}}});
    bench.bridge.setAmountUnit(AmountUnit::whole);
    bench.show<NeedsPage>();
    auto& table = bench.find<DataTable>("needsTable");
    QAbstractItemModelTester tester(&table.table());
    EXPECT_EQ(cell(table, "N-1", "state").toStdString(), "Mozambique");
    EXPECT_EQ(cell(table, "N-1", "requested").toStdString(), "1,000.00");
    EXPECT_EQ(cell(table, "N-1", "covered").toStdString(), "400.00");
    EXPECT_EQ(cell(table, "N-1", "gap").toStdString(), "600.00");
    EXPECT_TRUE(bench.find<TotalsRow>("needsTotals").table().rows.front().contains(QStringLiteral("2,600.00")));
}

TEST(NeedsPageTest, NarrowsToTheChosenValuesAndTheTextAndSaysSo)
{
    PageBench bench;
    bench.openExample();
    auto& page = bench.show<NeedsPage>();
    auto& table = bench.find<DataTable>("needsTable");
    QAbstractItemModelTester tester(&table.table());
    const int all = table.table().totalCount();
    page.view().setFacet(QStringLiteral("pillar"), QStringLiteral("RE"), true);
    const int education = table.table().shownCount();
    EXPECT_LT(education, all);
    type(bench.find<QLineEdit>("filterText"), "rank:1 state:mali");
    EXPECT_LT(table.table().shownCount(), education);
    EXPECT_FALSE(bench.find<TotalsRow>("needsTotals").table().rows.empty());
    bench.picture("needs-filtered.png");
    QTest::keyClick(&table, Qt::Key_Escape);
    EXPECT_EQ(table.table().shownCount(), all);
    EXPECT_TRUE(bench.find<QLineEdit>("filterText").text().isEmpty());
}

TEST(NeedsPageTest, KeepsAChangeAndTakesItBack)
{
    PageBench bench;
    bench.openSmall();
    bench.show<NeedsPage>();
    auto& table = bench.find<DataTable>("needsTable");
    table.setCurrentKey(QStringLiteral("N-1"));
    type(bench.find<QLineEdit>("title"), "Survey, north");
    bench.find<QPushButton>("keepChanges").click();
    EXPECT_EQ(cellOf(bench.bridge.workspace(), "needs", "N-1", "title"), "Survey, north");
    EXPECT_EQ(cell(table, "N-1", "need").toStdString(), "Survey, north");
    EXPECT_FALSE(bench.find<QPushButton>("keepChanges").isEnabled());
    EXPECT_TRUE(bench.bridge.undo());
    EXPECT_EQ(cell(table, "N-1", "need").toStdString(), "Clearance");
    EXPECT_EQ(bench.find<QLineEdit>("title").text().toStdString(), "Clearance");
}

TEST(NeedsPageTest, LeavesWhatCannotBeTakenInItsFieldWithTheReason)
{
    PageBench bench;
    bench.openSmall();
    bench.show<NeedsPage>();
    auto& table = bench.find<DataTable>("needsTable");
    table.setCurrentKey(QStringLiteral("N-1"));
    type(bench.find<QLineEdit>("start"), "2026");
    type(bench.find<QLineEdit>("end"), "2025");
    EXPECT_TRUE(bench.find<FieldMessage>("endError").hasError());
    EXPECT_FALSE(bench.find<QPushButton>("keepChanges").isEnabled());
    bench.picture("needs-error.png");
    table.setCurrentKey(QStringLiteral("N-2"));
    QCoreApplication::processEvents();
    EXPECT_EQ(bench.find<QLineEdit>("end").text().toStdString(), "2025");
    EXPECT_EQ(table.currentKey().toStdString(), "N-1");
    EXPECT_FALSE(bench.prompts.told().isEmpty());
    bench.find<QPushButton>("undoChanges").click();
    EXPECT_TRUE(bench.find<QLineEdit>("end").text().isEmpty());
    EXPECT_FALSE(bench.find<FieldMessage>("endError").hasError());
    EXPECT_EQ(cellOf(bench.bridge.workspace(), "needs", "N-1", "end"), "");
}

TEST(NeedsPageTest, AsksWhichReadingOfAnAmbiguousAmountIsMeant)
{
    PageBench bench;
    bench.openSmall();
    bench.show<NeedsPage>();
    bench.find<DataTable>("needsTable").setCurrentKey(QStringLiteral("N-1"));
    auto& amount = bench.find<QLineEdit>("amount");
    type(amount, "1.2.3");
    EXPECT_TRUE(bench.find<FieldMessage>("amountError").hasError());
    type(amount, "1,500");
    EXPECT_FALSE(bench.find<FieldMessage>("amountError").hasError());
    bench.find<QPushButton>("keepChanges").click();
    EXPECT_EQ(cellOf(bench.bridge.workspace(), "needs", "N-1", "amount"), "1500.00");
}

TEST(NeedsPageTest, KeepsAChangeWhenAnotherRowIsChosen)
{
    PageBench bench;
    bench.openSmall();
    bench.show<NeedsPage>();
    auto& table = bench.find<DataTable>("needsTable");
    table.setCurrentKey(QStringLiteral("N-1"));
    type(bench.find<QLineEdit>("title"), "Survey");
    table.setCurrentKey(QStringLiteral("N-2"));
    EXPECT_EQ(cellOf(bench.bridge.workspace(), "needs", "N-1", "title"), "Survey");
    EXPECT_EQ(bench.find<QLineEdit>("title").text().toStdString(), "Clearance");
}

TEST(NeedsPageTest, AddsANeedAndSelectsIt)
{
    PageBench bench;
    bench.openSmall();
    auto& page = bench.show<NeedsPage>();
    page.addRecord();
    EXPECT_FALSE(bench.find<FieldMessage>("titleError").hasError());
    auto& state = bench.find<QComboBox>("state");
    state.setCurrentIndex(state.findData(QStringLiteral("MOZ")));
    type(bench.find<QLineEdit>("title"), "Risk education");
    type(bench.find<QLineEdit>("amount"), "250000");
    ASSERT_TRUE(bench.find<QPushButton>("keepChanges").isEnabled());
    bench.find<QPushButton>("keepChanges").click();
    EXPECT_EQ(cellOf(bench.bridge.workspace(), "needs", "MOZ-1", "title"), "Risk education");
    EXPECT_EQ(bench.find<DataTable>("needsTable").currentKey().toStdString(), "MOZ-1");
}

TEST(NeedsPageTest, DeletesANeedAndOffersToTakeItBack)
{
    PageBench bench;
    bench.openSmall();
    bench.show<NeedsPage>();
    auto& table = bench.find<DataTable>("needsTable");
    table.setCurrentKey(QStringLiteral("N-2"));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Delete);
    EXPECT_EQ(table.table().rowOf(QStringLiteral("N-2")), -1);
    ASSERT_FALSE(bench.prompts.notices.empty());
    bench.prompts.notices.back().buttons.front().act();
    EXPECT_GE(table.table().rowOf(QStringLiteral("N-2")), 0);
}

TEST(NeedsPageTest, LetsTheYearsFollowTheAmount)
{
    PageBench bench;
    bench.openSmall();
    testing::edited(bench.bridge.workbench(),
                    {.table = "need_years", .cells = {{"need", "N-1"}, {"year", "2026"}, {"amount", "1000"}}});
    bench.show<NeedsPage>();
    bench.find<DataTable>("needsTable").setCurrentKey(QStringLiteral("N-1"));
    type(bench.find<QLineEdit>("amount"), "3000");
    ASSERT_TRUE(bench.find<QPushButton>("keepChanges").isEnabled());
    bench.find<QPushButton>("keepChanges").click();
    EXPECT_EQ(cellOf(bench.bridge.workspace(), "need_years", "N-1;2026", "amount"), "3000");
}

TEST(NeedsPageTest, ShowsAndHidesColumns)
{
    PageBench bench;
    bench.openSmall();
    auto& page = bench.show<NeedsPage>();
    auto& table = bench.find<DataTable>("needsTable");
    const int source = table.table().column(QStringLiteral("source"));
    EXPECT_TRUE(table.isColumnHidden(source));
    page.view().columnsMenu()->findChild<QAction*>(QStringLiteral("column_source"))->trigger();
    EXPECT_FALSE(table.isColumnHidden(source));
}

TEST(NeedsPageTest, OffersTheImportWhereThereIsNothingYet)
{
    PageBench bench;
    bench.openEmpty();
    bench.show<NeedsPage>();
    bench.find<QPushButton>("importTables").click();
    EXPECT_EQ(bench.navigator.imports, 1);
}

TEST(NeedsPageTest, SelectsAPlaceThatAFilterHid)
{
    PageBench bench;
    bench.openSmall();
    auto& page = bench.show<NeedsPage>();
    page.view().setFilterText(QStringLiteral("rank:1"));
    EXPECT_TRUE(page.show(NeedId{"N-2"}));
    EXPECT_EQ(bench.find<DataTable>("needsTable").currentKey().toStdString(), "N-2");
    EXPECT_FALSE(page.show(OfferId{"O-1"}));
}

TEST(OffersPageTest, ShowsBalancesAndEditsAnOffer)
{
    PageBench bench;
    bench.openSmall();
    bench.bridge.setAmountUnit(AmountUnit::whole);
    bench.show<OffersPage>();
    auto& table = bench.find<DataTable>("offersTable");
    QAbstractItemModelTester tester(&table.table());
    EXPECT_EQ(cell(table, "O-1", "donor").toStdString(), "Norway");
    EXPECT_EQ(cell(table, "O-1", "balance").toStdString(), "1,500.00");
    table.setCurrentKey(QStringLiteral("O-1"));
    type(bench.find<QLineEdit>("amount"), "2000");
    bench.find<QPushButton>("keepChanges").click();
    EXPECT_EQ(cell(table, "O-1", "balance").toStdString(), "2,000.00");
}

TEST(OrganisationsPageTest, RefusesToDeleteWhoStillHasNeeds)
{
    PageBench bench;
    bench.openSmall();
    bench.show<OrganisationsPage>();
    auto& table = bench.find<DataTable>("organisationsTable");
    QAbstractItemModelTester tester(&table.table());
    table.setCurrentKey(QStringLiteral("MOZ"));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Delete);
    EXPECT_GE(table.table().rowOf(QStringLiteral("MOZ")), 0);
    EXPECT_FALSE(bench.prompts.told().isEmpty());
}

template <class AnyPage>
void opensInArabic(const char* tableName, const char* picture)
{
    PageBench bench(vocabulary::Language::arabic);
    bench.openExample();
    bench.show<AnyPage>();
    auto& table = bench.find<DataTable>(tableName);
    EXPECT_EQ(table.layoutDirection(), Qt::RightToLeft);
    EXPECT_GT(table.table().shownCount(), 0);
    EXPECT_GT(bench.find<FacetList>("facets").mapTo(&bench.window, QPoint()).x(),
              table.mapTo(&bench.window, QPoint()).x());
    bench.picture(picture);
}

TEST(NeedsPageTest, OpensInArabic)
{
    opensInArabic<NeedsPage>("needsTable", "needs-ar.png");
}

TEST(OffersPageTest, OpensInArabic)
{
    opensInArabic<OffersPage>("offersTable", "offers-ar.png");
}

TEST(OrganisationsPageTest, OpensInArabic)
{
    opensInArabic<OrganisationsPage>("organisationsTable", "organisations-ar.png");
}

TEST(RegistersTest, ShowTheExample)
{
    const auto shows = [](auto&& show, const char* name) {
        PageBench bench;
        bench.openExample();
        show(bench);
        bench.picture(name);
        EXPECT_TRUE(bench.window.isVisible());
    };
    shows([](PageBench& bench) { bench.show<NeedsPage>().show(NeedId{"N-AFG-2"}); }, "needs.png");
    shows([](PageBench& bench) { bench.show<OffersPage>().show(OfferId{"O-NOR-2"}); }, "offers.png");
    shows([](PageBench& bench) { bench.show<OrganisationsPage>().show(PartyId{"AGO"}); }, "organisations.png");
}

} // namespace
} // namespace landbridge
