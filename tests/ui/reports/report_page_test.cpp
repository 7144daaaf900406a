#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include "tests/support/window/page_bench.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/report_page.h"
#include "ui/widgets/message_strip.h"

namespace landbridge {
namespace {

using testing::PageBench;

void match(PageBench& bench)
{
    const Snapshot snapshot = bench.bridge.snapshot();
    const Result<PreparedRun> run = prepareRun(snapshot, {.scenario = snapshot.scenario}, {}, [](const Progress&) {});
    ASSERT_TRUE(run) << messageId(run.error().code);
    ASSERT_TRUE(perform(bench.bridge.workbench(), *run));
}

void waitForReport(PageBench& bench, const ReportPage& page)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.isUpToDate() && !bench.bridge.job().isRunning(); }, 60'000));
    QCoreApplication::processEvents();
}

ReportPage& reportOf(PageBench& bench)
{
    bench.openSmall();
    match(bench);
    auto& page = bench.show<ReportPage>(QStringLiteral("0.1.0"));
    waitForReport(bench, page);
    return page;
}

TEST(ReportPageTest, OffersToRunTheMatchingWhereThereIsNoProposal)
{
    PageBench bench;
    bench.openSmall();
    bench.show<ReportPage>(QStringLiteral("0.1.0"));
    bench.find<QPushButton>("runMatching").click();
    EXPECT_EQ(bench.navigator.runs, 1);
}

TEST(ReportPageTest, ShowsThePagesAndSavesThemAsHtml)
{
    PageBench bench;
    ReportPage& page = reportOf(bench);
    EXPECT_GT(bench.find<PagePreview>("preview").pageCount(), 0);
    bench.prompts.paths.push_back(QString::fromStdString((bench.folder / "report.html").string()));
    page.saveHtml();
    const std::string html = testing::contentsOf(bench.folder / "report.html");
    EXPECT_NE(html.find("lang=\"en\""), std::string::npos);
    EXPECT_NE(html.find("Mozambique"), std::string::npos);
    EXPECT_FALSE(bench.prompts.told().isEmpty());
}

TEST(ReportPageTest, SavesAPdfWithTheEndingOfOne)
{
    PageBench bench;
    ReportPage& page = reportOf(bench);
    bench.prompts.paths.push_back(QString::fromStdString((bench.folder / "report").string()));
    page.savePdf();
    waitForReport(bench, page);
    EXPECT_TRUE(testing::contentsOf(bench.folder / "report.pdf").starts_with("%PDF-"));
}

TEST(ReportPageTest, WritesInAnotherLanguageThanTheWindow)
{
    PageBench bench;
    ReportPage& page = reportOf(bench);
    auto& language = bench.find<QComboBox>("reportLanguage");
    language.setCurrentIndex(language.findData(static_cast<int>(vocabulary::Language::french)));
    waitForReport(bench, page);
    bench.prompts.paths.push_back(QString::fromStdString((bench.folder / "report.html").string()));
    page.saveHtml();
    EXPECT_NE(testing::contentsOf(bench.folder / "report.html").find("lang=\"fr\""), std::string::npos);
}

TEST(ReportPageTest, WarnsWhenTheProposalsAreOlderThanTheData)
{
    PageBench bench;
    ReportPage& page = reportOf(bench);
    auto& warning = bench.find<MessageStrip>("reportWarning");
    EXPECT_TRUE(warning.isHidden());
    testing::edited(bench.bridge.workbench(), {.table = "needs", .key = "N-1", .cells = {{"amount", "900"}}});
    waitForReport(bench, page);
    ASSERT_FALSE(warning.isHidden());
    bench.find<QPushButton>("stripButton0").click();
    EXPECT_EQ(bench.navigator.runs, 1);
}

TEST(ReportPageTest, ZoomsAndTurnsPagesWithTheKeyboard)
{
    PageBench bench;
    reportOf(bench);
    auto& preview = bench.find<PagePreview>("preview");
    preview.setFocus();
    const double before = preview.zoom();
    QTest::keyClick(&preview, Qt::Key_Plus);
    EXPECT_GT(preview.zoom(), before);
    bench.find<QAbstractButton>("fitWidth").click();
    EXPECT_DOUBLE_EQ(preview.zoom(), before);
    ASSERT_GT(preview.pageCount(), 1);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    EXPECT_EQ(preview.currentPage(), 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    EXPECT_EQ(preview.currentPage(), 0);
}

void showsTheExample(vocabulary::Language language, const char* picture)
{
    PageBench bench(language);
    bench.openExample();
    match(bench);
    auto& page = bench.show<ReportPage>(QStringLiteral("0.1.0"));
    waitForReport(bench, page);
    EXPECT_GT(bench.find<PagePreview>("preview").pageCount(), 5);
    EXPECT_FALSE(bench.find<MessageStrip>("reportExercise").isHidden());
    bench.picture(picture);
}

TEST(ReportPageTest, ShowsTheExampleAndThatItIsAnExercise)
{
    showsTheExample(vocabulary::Language::english, "report.png");
}

TEST(ReportPageTest, OpensInArabic)
{
    showsTheExample(vocabulary::Language::arabic, "report-ar.png");
}

} // namespace
} // namespace landbridge
