#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include "tests/support/window/page_round.h"
#include "ui/proposals/proposals.h"
#include "ui/proposals/proposals_page.h"
#include "ui/proposals/state_panel.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_message.h"
#include "ui/widgets/link_label.h"

namespace landbridge {
namespace {

using testing::PageRound;
using testing::PageWindow;

const QString kSwedish = QStringLiteral("MOZ-1;SWE-1;");
const QString kNorwegian = QStringLiteral("AGO-1;NOR-1;");

QString cell(PageWindow& window, const QString& key, const char* column)
{
    TableModel& model = window.part<DataTable>("proposalTable")->table();
    return model.index(model.rowOf(key), model.column(QString::fromLatin1(column))).data().toString();
}

QString decided(PageWindow& window)
{
    std::string all;
    for (const Decision& row : window.bridge().workspace().decisions())
        all += row.need.text + " " + row.offer.text + " " + std::string(wordOf(row.decision)) + " " +
               (row.amount ? row.amount->text() : std::string()) + " " + row.reason;
    return fromUtf8(all);
}

bool isLocked(PageWindow& window)
{
    return std::ranges::any_of(window.bridge().workspace().pairs(),
                               [](const Pair& pair) { return pair.rule == PairRule::lock; });
}

TEST(ProposalsPageTest, ListsLinesAndTheNeedsThatAreLeftOut)
{
    PageWindow window(makeProposalsPage);
    TableModel& model = window.part<DataTable>("proposalTable")->table();
    EXPECT_GE(model.rowOf(kSwedish), 0);
    EXPECT_EQ(cell(window, kNorwegian, "amount"), QStringLiteral("300.00"));
    EXPECT_EQ(cell(window, QStringLiteral("AGO-2;;"), "status"), QStringLiteral("Not endorsed"));
    EXPECT_EQ(cell(window, QStringLiteral("AGO-2;;"), "offer"), QStringLiteral("no proposal"));
    EXPECT_EQ(model.data(model.index(0, model.column(QStringLiteral("rank"))), Qt::DisplayRole).toString(),
              QStringLiteral("1"));
}

TEST(ProposalsPageTest, ExplainsTheLineThatIsChosen)
{
    PageWindow window(makeProposalsPage);
    window.part<DataTable>("proposalTable")->setCurrentKey(kNorwegian);
    const QString why = window.words("why");
    EXPECT_TRUE(why.contains(QStringLiteral("Norway NOR-1 to AGO-1 Clearance, Huambo"))) << why.toStdString();
    EXPECT_TRUE(why.contains(QStringLiteral("Rank 1 of Angola, endorsed on 31 January 2026.")));
    EXPECT_TRUE(why.contains(QStringLiteral("at most 300.00 to one need")));
    EXPECT_TRUE(window.words("balance").contains(QStringLiteral("Balance of NOR-1")));
}

TEST(ProposalsPageTest, ShowsTheStateOfTheLineUnderTheTableAlsoAsATable)
{
    PageWindow window(makeProposalsPage);
    window.part<DataTable>("proposalTable")->setCurrentKey(kSwedish);
    EXPECT_EQ(PageWindow::plain(window.part<QLabel>("panelState")->text()), QStringLiteral("Mozambique"));
    auto* panel = window.part<StatePanel>("statePanel");
    EXPECT_FALSE(panel->isTable());
    QTest::mouseClick(window.part<LinkLabel>("panelAsTable"), Qt::LeftButton);
    EXPECT_TRUE(panel->isTable());
}

TEST(ProposalsPageTest, LocksAndUnlocksWithSpace)
{
    PageWindow window(makeProposalsPage);
    auto* table = window.part<DataTable>("proposalTable");
    table->setCurrentKey(kNorwegian);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_TRUE(isLocked(window));
    EXPECT_EQ(table->currentKey(), kNorwegian) << "the line stays chosen";
    EXPECT_TRUE(window.bridge().undo());
    EXPECT_FALSE(isLocked(window));
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_FALSE(isLocked(window));
}

TEST(ProposalsPageTest, AcceptsRejectsAndTakesBack)
{
    PageWindow window(makeProposalsPage);
    window.part<DataTable>("proposalTable")->setCurrentKey(kNorwegian);
    window.part<QLineEdit>("decisionReason")->setText(QStringLiteral("agreed in plenary"));
    QTest::mouseClick(window.part<QPushButton>("acceptLine"), Qt::LeftButton);
    EXPECT_EQ(decided(window), QStringLiteral("AGO-1 NOR-1 accept 300 agreed in plenary"));
    EXPECT_TRUE(window.words("decision").contains(QStringLiteral("Accepted")));
    QTest::mouseClick(window.part<QPushButton>("clearLine"), Qt::LeftButton);
    EXPECT_EQ(decided(window), QString());
    QTest::mouseClick(window.part<QPushButton>("rejectLine"), Qt::LeftButton);
    EXPECT_TRUE(decided(window).startsWith(QStringLiteral("AGO-1 NOR-1 reject")));
    EXPECT_TRUE(window.words("decision").contains(QStringLiteral("Rejected")));
}

TEST(ProposalsPageTest, AdjustsWithinTheAllowedRangeAndKeepsWhatIsTyped)
{
    PageWindow window(makeProposalsPage);
    window.part<DataTable>("proposalTable")->setCurrentKey(kNorwegian);
    auto* amount = window.part<QLineEdit>("decisionAmount");
    EXPECT_EQ(amount->text(), QStringLiteral("300"));
    EXPECT_TRUE(
        PageWindow::plain(window.part<QLabel>("decisionAllowed")->text()).contains(QStringLiteral("USD 300.00")));
    amount->setText(QStringLiteral("301"));
    QTest::mouseClick(window.part<QPushButton>("adjustLine"), Qt::LeftButton);
    EXPECT_EQ(decided(window), QString());
    EXPECT_TRUE(window.part<FieldMessage>("decisionError")->hasError());
    EXPECT_EQ(amount->text(), QStringLiteral("301"));
    amount->setText(QStringLiteral("120"));
    QTest::keyClick(amount, Qt::Key_Return);
    EXPECT_TRUE(decided(window).startsWith(QStringLiteral("AGO-1 NOR-1 adjust 120")));
    EXPECT_EQ(cell(window, kNorwegian, "amount"), QStringLiteral("120.00"));
}

TEST(ProposalsPageTest, AdjustsInTheTable)
{
    PageWindow window(makeProposalsPage);
    TableModel& model = window.part<DataTable>("proposalTable")->table();
    const QModelIndex index = model.index(model.rowOf(kNorwegian), model.column(QStringLiteral("amount")));
    EXPECT_TRUE(model.setData(index, QStringLiteral("50"), Qt::EditRole));
    EXPECT_TRUE(decided(window).startsWith(QStringLiteral("AGO-1 NOR-1 adjust 50")));
    EXPECT_FALSE(model.setData(index, QStringLiteral("fifty"), Qt::EditRole));
}

TEST(ProposalsPageTest, SaysWhyAPairIsNotProposed)
{
    PageWindow window(makeProposalsPage);
    window.part<DataTable>("proposalTable")->setCurrentKey(kNorwegian);
    auto* offer = window.part<QComboBox>("whyNotOffer");
    offer->setCurrentIndex(offer->findData(QStringLiteral("SWE-1")));
    Q_EMIT offer->activated(offer->currentIndex());
    EXPECT_EQ(window.part<QLabel>("verdict")->text(), QStringLiteral("This pair does not fit"));
    EXPECT_TRUE(PageWindow::plain(window.part<QLabel>("verdictSentence")->text())
                    .contains(QStringLiteral("The offer is for other states.")));
    EXPECT_TRUE(window.words("conditions").contains(QStringLiteral("Mozambique")));
    offer->setCurrentIndex(offer->findData(QStringLiteral("NOR-1")));
    Q_EMIT offer->activated(offer->currentIndex());
    EXPECT_EQ(window.part<QLabel>("verdict")->text(), QStringLiteral("Fits, but a limit is reached"));
}

TEST(ProposalsPageTest, NarrowsTheListAndItsTotals)
{
    PageWindow window(makeProposalsPage);
    auto& page = static_cast<ProposalsPage&>(window.page());
    page.setFilter({.state = PartyId{"AGO"}});
    TableModel& model = window.part<DataTable>("proposalTable")->table();
    EXPECT_EQ(model.shownCount(), 2);
    const QString title = window.words("proposals");
    EXPECT_TRUE(title.contains(QStringLiteral("1 of"))) << title.toStdString();
    QTest::mouseClick(window.part<LinkLabel>("clearFilters"), Qt::LeftButton);
    EXPECT_EQ(model.shownCount(), model.totalCount());
    EXPECT_TRUE(page.search(QStringLiteral("huambo")));
    EXPECT_EQ(model.shownCount(), 1);
}

TEST(ProposalsPageTest, LeadsToTheRecordsOfASentence)
{
    PageWindow window(makeProposalsPage);
    window.part<DataTable>("proposalTable")->setCurrentKey(kNorwegian);
    Q_EMIT window.part<QLabel>("whyPair")->linkActivated(QStringLiteral("offer:NOR-1"));
    ASSERT_EQ(window.navigator().places.size(), 1U);
    EXPECT_EQ(window.navigator().places.front(), Place(OfferId{"NOR-1"}));
}

TEST(ProposalsPageTest, ShowsALineThatAnotherPageNames)
{
    PageWindow window(makeProposalsPage);
    static_cast<ProposalsPage&>(window.page()).setFilter({.state = PartyId{"MOZ"}});
    EXPECT_TRUE(window.page().show(MatchKey{.need = {"AGO-1"}, .offer = {"NOR-1"}}));
    EXPECT_EQ(window.part<DataTable>("proposalTable")->currentKey(), kNorwegian);
    EXPECT_FALSE(window.page().show(MatchKey{.need = {"AGO-1"}, .offer = {"SWE-1"}}));
}

TEST(ProposalsPageTest, OffersTheRunWhereThereIsNoProposal)
{
    PageWindow window(makeProposalsPage, PageRound::filled);
    EXPECT_TRUE(window.part<EmptyState>("proposalsEmpty")->isVisible());
    QTest::mouseClick(window.part<QPushButton>("proposalsRun"), Qt::LeftButton);
    EXPECT_EQ(window.navigator().runs, 1);
}

TEST(ProposalsPageTest, OpensMirroredInArabic)
{
    PageWindow window(makeProposalsPage, PageRound::matched, vocabulary::Language::arabic);
    auto* table = window.part<DataTable>("proposalTable");
    EXPECT_EQ(table->layoutDirection(), Qt::RightToLeft);
    table->setCurrentKey(kNorwegian);
    const TableModel& model = table->table();
    EXPECT_GT(table->columnViewportPosition(model.column(QStringLiteral("lock"))),
              table->columnViewportPosition(model.column(QStringLiteral("status"))));
    EXPECT_FALSE(window.words("why").isEmpty());
}

} // namespace
} // namespace landbridge
