#include "ui/history/history_page.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

#include "tests/support/window/scripted_prompts.h"
#include "tests/support/workbench_round.h"
#include "ui/support/workbench_bridge.h"

namespace landbridge::testing {

namespace {

class NowhereNavigator : public Navigator {
public:
    void show(const Place&) override {}
    void showPage(const QString&) override {}
    void runMatching() override {}
    void importTables() override {}
};

class HistoryPageTest : public ::testing::Test {
protected:
    HistoryPageTest()
    {
        bridge.adopt(aRoundWithMoney((folder.path() + QStringLiteral("/a.landbridge")).toStdString()));
        bridge.perform(
            prepareEdit(bridge.workspace(), {.table = "needs", .key = "N-1", .cells = {{"amount", "1200.00"}}}));
        page = std::make_unique<HistoryPage>(PageContext{.bridge = bridge, .navigator = navigator});
        page->widget()->show();
        QObject::connect(&bridge, &WorkbenchBridge::changed, page.get(), &HistoryPage::refresh);
    }

    QString cell(int row, const char* column) const
    {
        return page->model().index(row, page->model().column(QString::fromLatin1(column))).data().toString();
    }
    QToolButton* button(const QString& words) const
    {
        for (QToolButton* one : page->widget()->findChildren<QToolButton*>())
            if (one->text() == words)
                return one;
        return nullptr;
    }

    QTemporaryDir folder = {};
    ScriptedPrompts prompts = {};
    WorkbenchBridge bridge{prompts};
    NowhereNavigator navigator = {};
    std::unique_ptr<HistoryPage> page = {};
};

TEST_F(HistoryPageTest, ListsEveryStepWithTheLatestFirst)
{
    const TableModel& model = page->model();
    const auto steps = static_cast<int>(bridge.workbench().steps().size());
    EXPECT_EQ(model.shownCount(), steps);
    EXPECT_EQ(cell(0, "number"), QString::number(steps));
    EXPECT_TRUE(cell(0, "what").contains(QStringLiteral("N-1"))) << cell(0, "what").toStdString();
    EXPECT_EQ(cell(0, "who"), fromUtf8(kOfficer.text()));
    EXPECT_EQ(page->count(), QString::number(steps));
}

TEST_F(HistoryPageTest, ItsButtonsTakeTheLastStepBackAndDoItAgain)
{
    QToolButton* undo = button(QStringLiteral("Undo"));
    QToolButton* redo = button(QStringLiteral("Redo"));
    ASSERT_NE(undo, nullptr);
    ASSERT_NE(redo, nullptr);
    EXPECT_FALSE(redo->isEnabled());
    undo->click();
    EXPECT_EQ(cellOf(bridge.workspace(), "needs", "N-1", "amount"), "1000.00");
    EXPECT_TRUE(redo->isEnabled());
    EXPECT_EQ(cell(1, "standing"), QStringLiteral("taken back"));
    redo->click();
    EXPECT_EQ(cellOf(bridge.workspace(), "needs", "N-1", "amount"), "1200.00");
}

TEST_F(HistoryPageTest, SearchNarrowsTheList)
{
    EXPECT_TRUE(page->search(QStringLiteral("n-1")));
    EXPECT_LT(page->model().shownCount(), page->model().totalCount());
    EXPECT_GE(page->model().shownCount(), 1);
    page->search({});
    EXPECT_EQ(page->model().shownCount(), page->model().totalCount());
}

} // namespace

} // namespace landbridge::testing
