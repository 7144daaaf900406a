#include "ui/shell/main_window.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>

#include <gtest/gtest.h>

#include "tests/support/window/scripted_prompts.h"
#include "tests/support/workbench_round.h"
#include "ui/history/history_page.h"
#include "ui/shell/match_runner.h"
#include "ui/shell/page_area.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workspace_files.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/search_field.h"

namespace landbridge::testing {

namespace {

using vocabulary::Language;

/// A page that keeps what the window asks of it.
class ProbePage : public Page {
public:
    explicit ProbePage(const PageContext& context) : bridge_(context.bridge)
    {
        act_->setObjectName(QStringLiteral("act"));
    }

    QString id() const override { return page_id::kNeeds; }
    PageGroup group() const override { return PageGroup::round; }
    QString icon() const override { return QStringLiteral("needs"); }
    QString title() const override { return QStringLiteral("Needs"); }
    QWidget* widget() override { return widget_; }
    QWidget* inspector() override { return inspector_; }
    std::vector<MenuAction> actions() const override { return {{.menu = MenuId::data, .action = act_}}; }
    QString count() const override { return bridge_.formats().count(std::ssize(bridge_.workspace().needs())); }
    void refresh(const Changed& what) override { heard.push_back(what); }
    bool show(const Place& place) override
    {
        const auto* need = std::get_if<NeedId>(&place);
        return need != nullptr && bridge_.workspace().needs().find(*need) != nullptr;
    }
    bool search(const QString& text) override
    {
        searched = text;
        return true;
    }

    std::vector<Changed> heard = {};
    QString searched = {};

private:
    WorkbenchBridge& bridge_;
    QWidget* widget_ = new QWidget;
    QWidget* inspector_ = new QWidget;
    QAction* act_ = new QAction(QStringLiteral("Act"), this);
};

class MainWindowTest : public ::testing::Test {
protected:
    MainWindowTest()
    {
        SettingsFile settings(folder.filePath(QStringLiteral("settings.ini")));
        settings.write({.language = Language::english,
                        .colours = ThemeChoice::light,
                        .author = {.name = "A. Officer", .organisation = "Mission"}});
        window = std::make_unique<MainWindow>(
            WindowParts{.pages = {[](const PageContext& context) { return std::make_unique<ProbePage>(context); },
                                  makeHistoryPage}},
            prompts, settings);
        window->show();
    }
    ~MainWindowTest() override
    {
        window.reset();
        useLanguage(*QApplication::instance(), Language::english);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    QString file(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !window->bridge().job().isRunning() && !window->checker().isLooking(); },
                               30'000);
    }
    /// Opens a round with two needs and an offer, as a person does.
    void openRound()
    {
        {
            const Workbench made = aRoundWithMoney(file("round.landbridge").toStdString());
        }
        prompts.paths.push_back(file("round.landbridge"));
        window->actions().open->trigger();
        ASSERT_TRUE(settled());
        ASSERT_TRUE(window->bridge().isOpen()) << prompts.told().toStdString();
    }
    ProbePage& probe() { return dynamic_cast<ProbePage&>(*window->area()->pages().front()); }
    MessageStrip& strip() { return *window->findChild<MessageStrip*>(); }
    void edit(const char* amount)
    {
        window->bridge().perform(
            prepareEdit(window->bridge().workspace(), {.table = "needs", .key = "N-1", .cells = {{"amount", amount}}}));
    }

    QTemporaryDir folder = {};
    ScriptedPrompts prompts = {};
    std::unique_ptr<MainWindow> window = {};
};

TEST_F(MainWindowTest, BeginsWithTheStartPageAndNothingToWorkOn)
{
    EXPECT_NE(window->findChild<QWidget*>(QStringLiteral("startPage")), nullptr);
    EXPECT_EQ(window->area(), nullptr);
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Landbridge"));
    EXPECT_FALSE(window->actions().run->isEnabled());
    EXPECT_FALSE(window->actions().saveCopy->isEnabled());
}

TEST_F(MainWindowTest, OpensAWorkspaceAndListsItsPagesWithTheirCounts)
{
    openRound();
    ASSERT_NE(window->area(), nullptr);
    EXPECT_EQ(window->area()->pages().size(), 2u);
    EXPECT_EQ(window->area()->current()->id(), page_id::kNeeds);
    EXPECT_TRUE(window->windowTitle().endsWith(QStringLiteral("Landbridge")));
    EXPECT_EQ(window->settings().recent, QStringList(file("round.landbridge")));
    auto* navigation = window->findChild<NavigationList*>(QStringLiteral("navigation"));
    EXPECT_EQ(navigation->current(), page_id::kNeeds);
}

TEST_F(MainWindowTest, SaysWhatIsWrongWithAFileThatIsNoWorkspace)
{
    QFile wrong(file("wrong.landbridge"));
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write("not a workspace");
    wrong.close();
    window->files().open(file("wrong.landbridge"));
    ASSERT_TRUE(settled());
    EXPECT_FALSE(window->bridge().isOpen());
    EXPECT_TRUE(strip().isVisible());
    EXPECT_TRUE(strip().sentence().contains(QStringLiteral("FIL-"))) << strip().sentence().toStdString();
}

TEST_F(MainWindowTest, F5StoresProposalsAndAnEditMakesThemOlder)
{
    openRound();
    QTest::keyClick(window.get(), Qt::Key_F5);
    ASSERT_TRUE(settled());
    ASSERT_NE(window->bridge().run(), nullptr) << strip().sentence().toStdString();
    EXPECT_FALSE(window->bridge().run()->run.matches.empty());
    EXPECT_EQ(strip().kind(), StripKind::ok);
    EXPECT_TRUE(probe().heard.back().runs);

    edit("1100.00");
    ASSERT_TRUE(settled());
    EXPECT_TRUE(window->checker().isRunOlder());
    EXPECT_EQ(strip().kind(), StripKind::info) << strip().sentence().toStdString();
    QTest::keyClick(window.get(), Qt::Key_F5);
    ASSERT_TRUE(settled());
    EXPECT_FALSE(window->bridge().workbench().isRunOlder());
}

TEST_F(MainWindowTest, RunsWithEveryRuleThatANeedStates)
{
    openRound();
    window->bridge().perform(
        prepareEdit(window->bridge().workspace(), {.table = "needs", .key = "N-1", .cells = {{"minimum", "500.00"}}}));
    window->runMatching();
    ASSERT_TRUE(settled());
    ASSERT_NE(window->bridge().run(), nullptr) << strip().sentence().toStdString();
    EXPECT_TRUE(window->bridge().run()->run.wholeGrants);
    EXPECT_TRUE(window->bridge().run()->run.leftOut.empty());
}

TEST_F(MainWindowTest, UndoSaysWhatItTakesBackAndTakesItBack)
{
    openRound();
    edit("1200.00");
    EXPECT_TRUE(window->actions().undo->text().contains(QStringLiteral("N-1")));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cellOf(window->bridge().workspace(), "needs", "N-1", "amount"), "1000.00");
    EXPECT_TRUE(window->actions().redo->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(cellOf(window->bridge().workspace(), "needs", "N-1", "amount"), "1200.00");
}

TEST_F(MainWindowTest, ArabicMirrorsTheWindowAndKeepsTheWorkspaceAndThePage)
{
    openRound();
    window->showPage(page_id::kHistory);
    window->setLanguage(Language::arabic);
    EXPECT_EQ(QApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(window->layoutDirection(), Qt::RightToLeft);
    ASSERT_TRUE(window->bridge().isOpen());
    EXPECT_EQ(window->area()->current()->id(), page_id::kHistory);
    QApplication::processEvents();
    const auto* navigation = window->findChild<NavigationList*>(QStringLiteral("navigation"));
    EXPECT_GT(navigation->mapTo(window.get(), QPoint(0, 0)).x(), window->width() / 2);
    window->setLanguage(Language::english);
    EXPECT_EQ(window->layoutDirection(), Qt::LeftToRight);
}

TEST_F(MainWindowTest, KeysGoToPagesAndTheActionsOfOthersRest)
{
    openRound();
    auto* act = probe().findChild<QAction*>(QStringLiteral("act"));
    EXPECT_TRUE(act->isVisible());
    QTest::keyClick(window.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(window->area()->current()->id(), page_id::kHistory);
    EXPECT_FALSE(act->isVisible());
    QTest::keyClick(window.get(), Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(window->area()->current()->id(), page_id::kNeeds);
    EXPECT_TRUE(act->isVisible());
}

TEST_F(MainWindowTest, F4ClosesTheInspectorAndNarrowWindowsDoSoThemselves)
{
    openRound();
    window->resize(1366, 768);
    QApplication::processEvents();
    EXPECT_TRUE(window->area()->isInspectorShown());
    window->resize(1060, 700);
    QApplication::processEvents();
    EXPECT_FALSE(window->area()->isInspectorShown());
    QTest::keyClick(window.get(), Qt::Key_F4);
    EXPECT_TRUE(window->area()->isInspectorShown());
    window->showPage(page_id::kHistory);
    EXPECT_FALSE(window->area()->isInspectorShown()) << "the history has none";
}

TEST_F(MainWindowTest, NavigationShrinksToIconsInASmallWindow)
{
    openRound();
    const auto* navigation = window->findChild<NavigationList*>(QStringLiteral("navigation"));
    EXPECT_FALSE(navigation->iconsOnly());
    window->resize(1000, 640);
    QApplication::processEvents();
    EXPECT_TRUE(navigation->iconsOnly());
}

TEST_F(MainWindowTest, LinksReachTheRecordWhereverItIsShown)
{
    openRound();
    window->showPage(page_id::kHistory);
    window->show(Place(NeedId{"N-2"}));
    EXPECT_EQ(window->area()->current()->id(), page_id::kNeeds);
    window->showPage(page_id::kHistory);
    window->show(Place(NeedId{"none"}));
    EXPECT_EQ(window->area()->current()->id(), page_id::kHistory);
}

TEST_F(MainWindowTest, SearchIsHandedToThePage)
{
    openRound();
    window->findChild<SearchField*>(QStringLiteral("search"))->setText(QStringLiteral("moz"));
    EXPECT_EQ(probe().searched, QStringLiteral("moz"));
}

TEST_F(MainWindowTest, SaveACopyGivesAFileThatOpens)
{
    openRound();
    prompts.paths.push_back(file("copy"));
    window->actions().saveCopy->trigger();
    EXPECT_EQ(strip().kind(), StripKind::ok) << strip().sentence().toStdString();
    window->actions().close->trigger();
    EXPECT_EQ(window->area(), nullptr);
    window->files().open(file("copy.landbridge"));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(window->bridge().isOpen());
    EXPECT_EQ(window->bridge().workspace().needs().size(), 2u);
}

TEST_F(MainWindowTest, TheExampleIsARoundThatSaysItIsAnExercise)
{
    window->files().makeExample(file("example.landbridge"));
    ASSERT_TRUE(settled());
    ASSERT_TRUE(window->bridge().isOpen());
    EXPECT_EQ(window->bridge().workspace().needs().size(), 127u) << strip().sentence().toStdString();
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("Exercise"))) << window->windowTitle().toStdString();
    EXPECT_EQ(window->findChild<QComboBox*>(QStringLiteral("scenario"))->count(), 3);
}

TEST_F(MainWindowTest, TheScenarioOfTheToolBarIsAStepThatCanBeUndone)
{
    window->files().makeExample(file("example.landbridge"));
    ASSERT_TRUE(settled());
    auto* scenarios = window->findChild<QComboBox*>(QStringLiteral("scenario"));
    const ScenarioId before = window->bridge().workbench().currentScenario();
    const int other = scenarios->currentIndex() == 2 ? 1 : 2;
    scenarios->setCurrentIndex(other);
    Q_EMIT scenarios->activated(other);
    EXPECT_NE(window->bridge().workbench().currentScenario(), before) << strip().sentence().toStdString();
    EXPECT_TRUE(window->bridge().undo());
    EXPECT_EQ(window->bridge().workbench().currentScenario(), before);
    EXPECT_NE(scenarios->currentIndex(), other);
}

TEST_F(MainWindowTest, RemembersWhatThePersonChose)
{
    window->setTextFactor(1.5);
    window->setColours(ThemeChoice::dark);
    window->setAmounts(AmountUnit::whole);
    const WindowSettings kept = SettingsFile(file("settings.ini")).read();
    EXPECT_EQ(kept.textFactor, 1.5);
    EXPECT_EQ(kept.colours, ThemeChoice::dark);
    EXPECT_EQ(kept.amounts, AmountUnit::whole);
    EXPECT_EQ(kept.author.name, "A. Officer");
    EXPECT_EQ(currentTheme().kind(), ThemeKind::dark);
}

TEST_F(MainWindowTest, ClosingWhileTheMatchingRunsCancelsIt)
{
    window->files().makeExample(file("example.landbridge"));
    ASSERT_TRUE(settled());
    window->runner().run();
    EXPECT_TRUE(window->bridge().job().isRunning());
    EXPECT_FALSE(window->actions().run->isEnabled());
    window->close();
    EXPECT_FALSE(window->bridge().isOpen());
    ASSERT_TRUE(settled());
}

} // namespace

} // namespace landbridge::testing
