#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include "tests/support/window/page_bench.h"
#include "tests/support/window/page_round.h"
#include "ui/overview/overview.h"
#include "ui/overview/overview_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_label.h"

namespace landbridge {
namespace {

using testing::PageBench;
using testing::PageRound;
using testing::PageWindow;

QString cell(DataTable* table, const QString& key, const QString& column)
{
    TableModel& model = table->table();
    return model.index(model.rowOf(key), model.column(column)).data().toString();
}

TEST(OverviewPageTest, ShowsTheFourNumbersOfTheRound)
{
    PageWindow window(makeOverviewPage);
    EXPECT_TRUE(window.words("headlineNeeds").contains(QStringLiteral("4,300.00")));
    EXPECT_TRUE(window.words("headlineProposed").contains(QStringLiteral("1,800.00")))
        << window.words("headlineProposed").toStdString();
    EXPECT_TRUE(window.words("headlineGap").contains(QStringLiteral("2,500.00")));
}

TEST(OverviewPageTest, SaysThatTheProposalIsProvedAndLeadsToTheReport)
{
    PageWindow window(makeOverviewPage);
    EXPECT_TRUE(PageWindow::plain(window.part<QLabel>("proof")->text())
                    .startsWith(QStringLiteral("Who gets how much: proved.")));
    QTest::mouseClick(window.part<LinkLabel>("showProof"), Qt::LeftButton);
    EXPECT_EQ(window.navigator().pages, QStringList(QStringLiteral("report")));
}

TEST(OverviewPageTest, ClaimsNoMoreThanTheBoundOfAWholeGrantRunProves)
{
    PageBench bench;
    bench.openExample();
    const Snapshot snapshot = bench.bridge.snapshot();
    const Result<PreparedRun> run = prepareRun(snapshot, {.scenario = snapshot.scenario}, {}, [](const Progress&) {});
    ASSERT_TRUE(run);
    ASSERT_EQ(run->run->status, RunStatus::withinBound);
    ASSERT_TRUE(perform(bench.bridge.workbench(), *run));
    bench.show<OverviewPage>();
    EXPECT_TRUE(PageWindow::plain(bench.find<QLabel>("proof").text())
                    .startsWith(QStringLiteral("Who gets how much: proved to be at least 99 % of the best up to every "
                                               "rank, in whole grants.")))
        << bench.find<QLabel>("proof").text().toStdString();
}

TEST(OverviewPageTest, ListsRanksWithTheirSums)
{
    PageWindow window(makeOverviewPage);
    auto* table = window.part<DataTable>("rankTable");
    EXPECT_EQ(cell(table, QStringLiteral("1"), QStringLiteral("needs")), QStringLiteral("1,800.00"));
    EXPECT_EQ(cell(table, QStringLiteral("3"), QStringLiteral("gap")), QStringLiteral("500.00"))
        << "a need that is left out stands in its rank";
    EXPECT_EQ(cell(table, QStringLiteral("all"), QStringLiteral("needs")), QStringLiteral("4,300.00"));
}

TEST(OverviewPageTest, OpensTheStateOfALargeGapWithEnter)
{
    PageWindow window(makeOverviewPage);
    auto* table = window.part<DataTable>("largestGaps");
    EXPECT_EQ(table->table().keyAt(0), QStringLiteral("MOZ"));
    table->setCurrentKey(QStringLiteral("MOZ"));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(window.navigator().places.size(), 1U);
    EXPECT_EQ(window.navigator().places.front(), Place(PartyId{"MOZ"}));
}

TEST(OverviewPageTest, ListsOffersThatAreNotUsedWithTheReason)
{
    PageWindow window(makeOverviewPage);
    auto* table = window.part<DataTable>("unusedOffers");
    EXPECT_EQ(cell(table, QStringLiteral("DEU-1"), QStringLiteral("left")), QStringLiteral("400.00"));
    EXPECT_EQ(cell(table, QStringLiteral("DEU-1"), QStringLiteral("reason")), QStringLiteral("no need fits"));
}

TEST(OverviewPageTest, TellsWhatWaits)
{
    PageWindow window(makeOverviewPage);
    const QString words = window.words("overview");
    EXPECT_TRUE(words.contains(QStringLiteral("not endorsed"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("to decide")));
    EXPECT_FALSE(words.contains(QStringLiteral("Proposals are older")));
    testing::edited(window.bridge().workbench(), {.table = "needs", .key = "MOZ-1", .cells = {{"amount", "900"}}});
    EXPECT_TRUE(window.words("overview").contains(QStringLiteral("Proposals are older")));
}

TEST(OverviewPageTest, OffersTheImportWhereTheWorkspaceIsEmpty)
{
    PageWindow window(makeOverviewPage, PageRound::empty);
    EXPECT_TRUE(window.part<EmptyState>("overviewEmpty")->isVisible());
    QTest::mouseClick(window.part<QPushButton>("overviewImport"), Qt::LeftButton);
    EXPECT_EQ(window.navigator().imports, 1);
}

TEST(OverviewPageTest, SaysThatThereIsNoProposalYet)
{
    PageWindow window(makeOverviewPage, PageRound::filled);
    EXPECT_TRUE(window.words("headlineProposed").contains(QStringLiteral("No proposal yet")));
    EXPECT_FALSE(window.part<QLabel>("proof")->isVisible());
}

TEST(OverviewPageTest, IsMirroredInArabic)
{
    PageWindow window(makeOverviewPage, PageRound::matched, vocabulary::Language::arabic);
    auto* first = window.part<QWidget>("headlineNeeds");
    auto* last = window.part<QWidget>("headlineGap");
    EXPECT_GT(first->mapTo(&window.window(), QPoint()).x(), last->mapTo(&window.window(), QPoint()).x());
}

} // namespace
} // namespace landbridge
