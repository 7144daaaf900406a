#include <QtGui/QAction>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include "tests/support/window/page_round.h"
#include "ui/gaps/gaps.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_table_view.h"
#include "ui/widgets/gap_ladder.h"

namespace landbridge {
namespace {

using testing::PageRound;
using testing::PageWindow;

QString cell(PageWindow& window, const QString& key, const char* column)
{
    TableModel& model = window.part<DataTable>("gapTable")->table();
    return model.index(model.rowOf(key), model.column(QString::fromLatin1(column))).data().toString();
}

TEST(GapsPageTest, ListsStatesByGapWithBeforeAndAfter)
{
    PageWindow window(makeGapsPage);
    TableModel& model = window.part<DataTable>("gapTable")->table();
    EXPECT_EQ(model.keyAt(0), QStringLiteral("MOZ"));
    EXPECT_EQ(cell(window, QStringLiteral("AGO"), "requested"), QStringLiteral("1,300.00"));
    EXPECT_EQ(cell(window, QStringLiteral("AGO"), "proposed"), QStringLiteral("300.00"));
    EXPECT_EQ(cell(window, QStringLiteral("AGO"), "gap"), QStringLiteral("1,000.00"));
    EXPECT_EQ(cell(window, QStringLiteral("AGO"), "before"), QStringLiteral("0"));
    EXPECT_EQ(cell(window, QStringLiteral("AGO"), "after"), QStringLiteral("23"));
}

TEST(GapsPageTest, ShowsTheNeedsOfTheStateAndWhyOneIsNotCovered)
{
    PageWindow window(makeGapsPage);
    window.part<DataTable>("gapTable")->setCurrentKey(QStringLiteral("AGO"));
    const QString needs = window.words("gapNeeds");
    EXPECT_TRUE(needs.contains(QStringLiteral("Clearance, Huambo"))) << needs.toStdString();
    EXPECT_TRUE(needs.contains(QStringLiteral("Prosthetics")));
    const QString why = window.words("gapWhy");
    EXPECT_TRUE(why.contains(QStringLiteral("Gap left 500.00 of 800.00"))) << why.toStdString();
    EXPECT_TRUE(window.words("gapReaching").contains(QStringLiteral("Norway NOR-1 limit for one need")));
    EXPECT_TRUE(window.words("gapNearest").contains(QStringLiteral("Germany DEU-1 could give 400.00")));
}

TEST(GapsPageTest, ExplainsAnotherNeedWhenItsLinkIsChosen)
{
    PageWindow window(makeGapsPage);
    window.part<DataTable>("gapTable")->setCurrentKey(QStringLiteral("AGO"));
    for (QLabel* label : window.part<QWidget>("gapNeeds")->findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("explain:AGO-2"))) {
            Q_EMIT label->linkActivated(QStringLiteral("explain:AGO-2"));
            break;
        }
    const QString why = window.words("gapWhy");
    EXPECT_TRUE(why.contains(QStringLiteral("500.00 is left out of the matching: not endorsed by its state.")))
        << why.toStdString();
}

TEST(GapsPageTest, NamesTheReasonsWithTheirSums)
{
    PageWindow window(makeGapsPage);
    const QString reasons = window.words("gapReasons");
    EXPECT_TRUE(reasons.contains(QStringLiteral("not endorsed by its state"))) << reasons.toStdString();
    EXPECT_TRUE(reasons.contains(QStringLiteral("500.00")));
}

TEST(GapsPageTest, ShowsTheLadderAsATable)
{
    PageWindow window(makeGapsPage);
    EXPECT_EQ(window.part<GapLadder>("gapLadder")->table().rows.size(), 3U);
    EXPECT_FALSE(window.part<FigureTableView>("gapLadderTable")->isVisible());
    window.part<QAction>("gapsAsTable")->trigger();
    EXPECT_TRUE(window.part<FigureTableView>("gapLadderTable")->isVisible());
    auto* table = window.part<DataTable>("gapTable");
    EXPECT_TRUE(table->isColumnHidden(table->table().column(QStringLiteral("bar"))));
}

TEST(GapsPageTest, ShowsAStateThatAnotherPageNames)
{
    PageWindow window(makeGapsPage);
    EXPECT_TRUE(window.page().show(PartyId{"AGO"}));
    EXPECT_EQ(window.part<DataTable>("gapTable")->currentKey(), QStringLiteral("AGO"));
    EXPECT_FALSE(window.page().show(PartyId{"NOR"}));
}

TEST(GapsPageTest, OffersTheRunWhereThereIsNoProposal)
{
    PageWindow window(makeGapsPage, PageRound::filled);
    EXPECT_TRUE(window.part<EmptyState>("gapsEmpty")->isVisible());
    QTest::mouseClick(window.part<QPushButton>("gapsRun"), Qt::LeftButton);
    EXPECT_EQ(window.navigator().runs, 1);
}

TEST(GapsPageTest, OpensMirroredInArabic)
{
    PageWindow window(makeGapsPage, PageRound::matched, vocabulary::Language::arabic);
    auto* table = window.part<DataTable>("gapTable");
    EXPECT_EQ(table->layoutDirection(), Qt::RightToLeft);
    EXPECT_GT(table->columnViewportPosition(0),
              table->columnViewportPosition(table->table().column(QStringLiteral("after"))));
}

} // namespace
} // namespace landbridge
