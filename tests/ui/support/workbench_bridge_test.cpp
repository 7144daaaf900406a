#include "ui/support/workbench_bridge.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/window/scripted_prompts.h"
#include "tests/support/workbench_round.h"

namespace landbridge::testing {

namespace {

class WorkbenchBridgeTest : public ::testing::Test {
protected:
    WorkbenchBridgeTest()
    {
        bridge.adopt(aRoundWithMoney((folder.path() + QStringLiteral("/a.landbridge")).toStdString()));
    }

    PreparedEdit amountOfFirstNeed(const char* amount) const
    {
        return prepareEdit(bridge.workspace(), {.table = "needs", .key = "N-1", .cells = {{"amount", amount}}});
    }

    QTemporaryDir folder = {};
    ScriptedPrompts prompts = {};
    WorkbenchBridge bridge{prompts};
};

TEST_F(WorkbenchBridgeTest, TellsWhatAnEditChangedAfterItWasStored)
{
    const QSignalSpy changed(&bridge, &WorkbenchBridge::changed);
    EXPECT_TRUE(bridge.perform(amountOfFirstNeed("1200.00")));
    ASSERT_EQ(changed.size(), 1);
    const auto what = changed.front().front().value<Changed>();
    EXPECT_EQ(what.tables, std::vector<std::string>{"needs"});
    EXPECT_EQ(cellOf(bridge.workspace(), "needs", "N-1", "amount"), "1200.00");
    EXPECT_TRUE(prompts.notices.empty());
}

TEST_F(WorkbenchBridgeTest, SaysInTheStripWhyAnEditIsRefusedAndChangesNothing)
{
    const QSignalSpy changed(&bridge, &WorkbenchBridge::changed);
    EXPECT_FALSE(bridge.perform(amountOfFirstNeed("-5")));
    EXPECT_EQ(changed.size(), 0);
    ASSERT_EQ(prompts.notices.size(), 1u);
    EXPECT_EQ(prompts.notices.front().kind, NoticeKind::bad);
    EXPECT_EQ(cellOf(bridge.workspace(), "needs", "N-1", "amount"), "1000.00");
}

TEST_F(WorkbenchBridgeTest, TakesStepsBackAndDoesThemAgain)
{
    ASSERT_TRUE(bridge.perform(amountOfFirstNeed("1200.00")));
    EXPECT_TRUE(bridge.undo());
    EXPECT_EQ(cellOf(bridge.workspace(), "needs", "N-1", "amount"), "1000.00");
    EXPECT_TRUE(bridge.redo());
    EXPECT_EQ(cellOf(bridge.workspace(), "needs", "N-1", "amount"), "1200.00");
    EXPECT_FALSE(bridge.redo());
}

TEST_F(WorkbenchBridgeTest, ClosesBeforeItOpensAnother)
{
    QStringList heard;
    QObject::connect(&bridge, &WorkbenchBridge::closing, &bridge, [&] {
        heard += QStringLiteral("closing");
        EXPECT_TRUE(bridge.isOpen());
    });
    QObject::connect(&bridge, &WorkbenchBridge::closed, &bridge, [&] { heard += QStringLiteral("closed"); });
    QObject::connect(&bridge, &WorkbenchBridge::opened, &bridge, [&] { heard += QStringLiteral("opened"); });
    bridge.adopt(aWorkbench((folder.path() + QStringLiteral("/b.landbridge")).toStdString()));
    EXPECT_EQ(heard, QStringList({QStringLiteral("closing"), QStringLiteral("closed"), QStringLiteral("opened")}));
}

} // namespace

} // namespace landbridge::testing
