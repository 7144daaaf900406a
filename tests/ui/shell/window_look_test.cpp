#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

#include "tests/support/window/scripted_prompts.h"
#include "ui/gaps/gaps.h"
#include "ui/history/history_page.h"
#include "ui/overview/overview.h"
#include "ui/proposals/proposals.h"
#include "ui/registers/registers.h"
#include "ui/shell/main_window.h"
#include "ui/shell/match_runner.h"
#include "ui/shell/page_area.h"
#include "ui/shell/workspace_files.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"

namespace landbridge::testing {

namespace {

template <class Made>
std::unique_ptr<Page> make(const PageContext& context)
{
    return std::make_unique<Made>(context);
}

/// The window with the example round and its proposals, as it is shown on a laptop. Made once: the tests only look.
class WindowLookTest : public ::testing::Test {
protected:
    struct Shown {
        QTemporaryDir folder = {};
        ScriptedPrompts prompts = {};
        MainWindow window = {{.pages = {makeOverviewPage, make<NeedsPage>, make<OffersPage>, make<OrganisationsPage>,
                                        makeProposalsPage, makeGapsPage, makeHistoryPage}},
                             prompts,
                             SettingsFile(folder.filePath(QStringLiteral("settings.ini")))};
    };

    static void SetUpTestSuite()
    {
        shown_ = new Shown;
        MainWindow& window = shown_->window;
        window.setColours(ThemeChoice::light);
        window.show();
        window.files().makeExample(shown_->folder.filePath(QStringLiteral("example.landbridge")));
        settle();
        window.runner().run();
        settle();
    }
    static void TearDownTestSuite()
    {
        delete shown_;
        shown_ = nullptr;
    }
    void TearDown() override
    {
        window().setTextFactor(1.0);
        window().setColours(ThemeChoice::light);
        window().resize(1366, 768);
    }

    static MainWindow& window() { return shown_->window; }
    static void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [] { return !window().bridge().job().isRunning() && !window().checker().isLooking(); }, 60'000));
        QCoreApplication::processEvents();
    }
    static bool holdsColour(QWidget* widget, Token token)
    {
        const QImage picture = widget->grab().toImage();
        const QRgb wanted = currentTheme().colour(token).rgb();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixel(x, y) == wanted)
                    return true;
        return false;
    }

    static Shown* shown_;
};

WindowLookTest::Shown* WindowLookTest::shown_ = nullptr;

TEST_F(WindowLookTest, LinksTakeTheColourOfTheThemeThatIsPutOn)
{
    window().showPage(page_id::kProposals);
    settle();
    auto* pair = window().findChild<TextLabel*>(QStringLiteral("whyPair"));
    ASSERT_TRUE(pair->text().contains(QStringLiteral("<a ")));
    EXPECT_TRUE(holdsColour(pair, Token::link));
    window().setColours(ThemeChoice::dark);
    settle();
    pair = window().findChild<TextLabel*>(QStringLiteral("whyPair"));
    EXPECT_TRUE(holdsColour(pair, Token::link));
}

TEST_F(WindowLookTest, RunInTheToolBarFollowsColoursAndTextSize)
{
    const auto* run = window().findChild<QToolButton*>(QStringLiteral("runTool"));
    for (const ThemeChoice choice : {ThemeChoice::highContrast, ThemeChoice::dark, ThemeChoice::light}) {
        window().setColours(choice);
        EXPECT_EQ(run->palette().color(QPalette::Active, QPalette::ButtonText), currentTheme().colour(Token::accent));
    }
    window().setTextFactor(2.0);
    EXPECT_EQ(run->font(), currentTheme().font(TextRole::strong));
}

TEST_F(WindowLookTest, StaysInsideALaptopsScreenAtTwiceTheTextSize)
{
    window().setTextFactor(2.0);
    for (const auto& page : window().area()->pages()) {
        window().showPage(page->id());
        settle();
        EXPECT_LE(window().width(), 1366) << page->id().toStdString();
        EXPECT_LE(window().height(), 768) << page->id().toStdString();
    }
}

TEST_F(WindowLookTest, KeepsFiveRowsOfProposalsAtTwiceTheTextSize)
{
    window().setTextFactor(2.0);
    window().showPage(page_id::kProposals);
    settle();
    const auto* table = window().findChild<DataTable*>(QStringLiteral("proposalTable"));
    EXPECT_GE(table->viewport()->height(), 5 * currentTheme().measures().row);
}

TEST_F(WindowLookTest, InspectorsWrapWhatTheyHold)
{
    for (const qreal factor : {1.0, 2.0}) {
        window().setTextFactor(factor);
        for (const auto& page : window().area()->pages()) {
            window().showPage(page->id());
            window().area()->showInspector(true);
            settle();
            auto* inspector = window().findChild<QStackedWidget*>(QStringLiteral("inspector"));
            auto* area = qobject_cast<QScrollArea*>(inspector->currentWidget());
            if (page->inspector() == nullptr || area == nullptr)
                continue;
            EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width())
                << page->id().toStdString() << " at " << factor;
        }
        window().area()->showInspector(factor < 2.0);
    }
}

TEST_F(WindowLookTest, HeadersOfTheFirstColumnsFit)
{
    window().showPage(page_id::kProposals);
    settle();
    for (const char* name : {"proposalTable", "gapTable", "needsTable", "rankTable", "largestGaps"}) {
        const auto* table = window().findChild<DataTable*>(QString::fromLatin1(name));
        ASSERT_NE(table, nullptr) << name;
        const QFontMetrics metrics(currentTheme().font(TextRole::tableHeader));
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->isColumnHidden(column))
                continue;
            const QString words = table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            EXPECT_LE(metrics.horizontalAdvance(words), table->columnWidth(column) - 2 * currentTheme().scaled(8))
                << name << ": " << words.toStdString();
        }
    }
}

TEST_F(WindowLookTest, HistoryNamesTheScenarioAndSaysWhereNoNameWasGiven)
{
    window().showPage(page_id::kHistory);
    settle();
    const auto* table = window().findChild<DataTable*>(QStringLiteral("historyTable"));
    const QString what = table->model()->index(0, 1).data().toString();
    EXPECT_TRUE(what.contains(QStringLiteral("As reported"))) << what.toStdString();
    EXPECT_FALSE(table->model()->index(0, 2).data().toString().isEmpty());
}

} // namespace
} // namespace landbridge::testing
