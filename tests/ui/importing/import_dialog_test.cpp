#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include "tests/support/window/page_bench.h"
#include "ui/importing/import_choice.h"
#include "ui/importing/import_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_strip.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>

namespace landbridge {
namespace {

using testing::cellOf;
using testing::PageBench;
using testing::writeFile;

/// A dialog over a bench; everything is found in it.
class ImportBench : public PageBench {
public:
    using PageBench::PageBench;

    ImportDialog& open()
    {
        dialog = std::make_unique<ImportDialog>(bridge);
        dialog->show();
        return *dialog;
    }
    template <class Widget>
    Widget& in(const char* name)
    {
        auto* widget = dialog->findChild<Widget*>(QString::fromLatin1(name));
        if (widget == nullptr)
            throw std::runtime_error(std::string("no widget ") + name);
        return *widget;
    }
    /// Presses the button that goes on and waits for the worker.
    void goOn()
    {
        in<QPushButton>("next").click();
        waitForWorker();
    }
    void waitForWorker()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !bridge.job().isRunning(); }, 60'000));
        QCoreApplication::processEvents();
    }
    /// Adds the file NAME with `content` through the script of the person's answers.
    void choose(const char* name, std::string_view content)
    {
        writeFile(folder / name, content);
        prompts.paths.push_back(QString::fromStdString((folder / name).string()));
        in<QPushButton>("addFiles").click();
    }
    void picture(const char* name)
    {
        if (qEnvironmentVariableIsEmpty("LANDBRIDGE_PICTURES"))
            return;
        QCoreApplication::processEvents();
        dialog->grab().save(qEnvironmentVariable("LANDBRIDGE_PICTURES") + QLatin1Char('/') + QString::fromLatin1(name));
    }

    std::unique_ptr<ImportDialog> dialog = {};
};

constexpr std::string_view kTwoNeeds = "id,state,title,amount\nN-8,MOZ,Survey,500\nN-9,MOZ,Clearance,700\n";
constexpr std::string_view kOneBad = "id,state,title,amount\nN-8,MOZ,Survey,500\nN-9,Atlantis,Clearance,700\n";

TEST(ImportDialogTest, StoresAFileInOneStepThatCanBeUndone)
{
    ImportBench bench;
    bench.openSmall();
    bench.open();
    EXPECT_FALSE(bench.in<QPushButton>("next").isEnabled());
    bench.choose("needs.csv", kTwoNeeds);
    bench.goOn();
    EXPECT_EQ(bench.bridge.workspace().needs().size(), 2U);
    EXPECT_TRUE(bench.in<QLabel>("summary").text().startsWith(QStringLiteral("2 new")));
    const auto before = bench.bridge.workbench().steps().size();
    bench.in<QPushButton>("next").click();
    EXPECT_EQ(bench.bridge.workspace().needs().size(), 4U);
    EXPECT_EQ(bench.bridge.workbench().steps().size(), before + 1);
    bench.in<QPushButton>("next").click();
    EXPECT_EQ(bench.bridge.workspace().needs().size(), 2U);
}

TEST(ImportDialogTest, ListsWhatIsWrongWithItsPlaceAndStoresNothing)
{
    ImportBench bench;
    bench.openSmall();
    bench.open();
    bench.choose("needs.csv", kOneBad);
    bench.goOn();
    auto& findings = bench.in<DataTable>("findings");
    QAbstractItemModelTester tester(&findings.table());
    ASSERT_GE(findings.table().shownCount(), 1);
    const TableRow& first = findings.table().shownRow(0);
    EXPECT_EQ(first.cells[1].text.toStdString(), "needs.csv");
    EXPECT_EQ(first.cells[2].text.toStdString(), "3");
    EXPECT_EQ(first.cells[3].text.toStdString(), "state");
    EXPECT_EQ(first.cells[4].text.toStdString(), "Atlantis");
    EXPECT_FALSE(bench.in<QPushButton>("next").isEnabled());
    EXPECT_EQ(bench.bridge.workspace().needs().size(), 2U);
    bench.picture("import-errors.png");
}

TEST(ImportDialogTest, SkipsBadRowsWhenToldTo)
{
    ImportBench bench;
    bench.openSmall();
    bench.open();
    bench.choose("needs.csv", kOneBad);
    bench.goOn();
    bench.in<QCheckBox>("skipBadRows").setChecked(true);
    bench.waitForWorker();
    ASSERT_TRUE(bench.in<QPushButton>("next").isEnabled());
    bench.in<QPushButton>("next").click();
    EXPECT_EQ(cellOf(bench.bridge.workspace(), "needs", "N-8", "title"), "Survey");
    EXPECT_EQ(cellOf(bench.bridge.workspace(), "needs", "N-9", "title"), "(none)");
}

TEST(ImportDialogTest, AsksHowNumbersAreToBeRead)
{
    ImportBench bench;
    bench.openSmall();
    bench.open();
    bench.choose("needs.csv", "id,state,title,amount\nN-8,MOZ,Survey,1.200\n");
    bench.goOn();
    EXPECT_FALSE(bench.in<QPushButton>("next").isEnabled());
    auto& decimal = bench.in<QComboBox>("decimalMark");
    decimal.setCurrentIndex(decimal.findData(QStringLiteral(",")));
    bench.waitForWorker();
    ASSERT_TRUE(bench.in<QPushButton>("next").isEnabled());
    bench.in<QPushButton>("next").click();
    EXPECT_EQ(cellOf(bench.bridge.workspace(), "needs", "N-8", "amount"), "1200.00");
}

TEST(ImportDialogTest, LeavesAllAsItWasWhenCancelled)
{
    ImportBench bench;
    bench.openSmall();
    bench.open();
    const Workspace before = bench.bridge.workspace();
    bench.choose("needs.csv", kTwoNeeds);
    bench.goOn();
    bench.in<QPushButton>("cancel").click();
    EXPECT_FALSE(bench.dialog->isVisible());
    EXPECT_EQ(bench.bridge.workspace(), before);
}

TEST(ImportDialogTest, FiltersTheFindingsAndSavesTheirList)
{
    ImportBench bench;
    bench.openSmall();
    bench.open();
    bench.choose("needs.csv", kOneBad);
    bench.goOn();
    bench.in<QAbstractButton>("showErrors").click();
    const int errors = bench.in<DataTable>("findings").table().shownCount();
    EXPECT_GE(errors, 1);
    bench.in<QAbstractButton>("showWarnings").click();
    EXPECT_LT(bench.in<DataTable>("findings").table().shownCount(),
              bench.in<DataTable>("findings").table().totalCount());
    bench.in<QAbstractButton>("showErrors").click();
    bench.prompts.paths.push_back(QString::fromStdString((bench.folder / "findings.csv").string()));
    bench.in<QAbstractButton>("saveFindings").click();
    EXPECT_NE(testing::contentsOf(bench.folder / "findings.csv").find("Atlantis"), std::string::npos);
}

TEST(ImportDialogTest, TakesFilesThatAreDroppedOnIt)
{
    ImportBench bench;
    bench.openSmall();
    ImportDialog& dialog = bench.open();
    writeFile(bench.folder / "needs.csv", kTwoNeeds);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QString::fromStdString((bench.folder / "needs.csv").string()))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &drop);
    EXPECT_EQ(bench.in<QListWidget>("sources").count(), 1);
    EXPECT_TRUE(bench.in<QPushButton>("next").isEnabled());
}

TEST(ImportDialogTest, SaysWhatIsWrongWithAFileThatIsNotThere)
{
    ImportBench bench;
    bench.openSmall();
    ImportDialog& dialog = bench.open();
    dialog.add({QStringLiteral("/nowhere/needs.csv")});
    bench.goOn();
    EXPECT_FALSE(bench.in<MessageStrip>("importStrip").isHidden());
    EXPECT_TRUE(bench.in<QPushButton>("next").isEnabled());
}

void takesTheExample(vocabulary::Language language, const char* picture)
{
    ImportBench bench(language);
    bench.openEmpty();
    ImportDialog& dialog = bench.open();
    dialog.add({QStringLiteral(LANDBRIDGE_RESOURCES "/samples/example")});
    bench.goOn();
    bench.picture(picture);
    ASSERT_TRUE(bench.in<QPushButton>("next").isEnabled());
    bench.in<QPushButton>("next").click();
    EXPECT_GT(bench.bridge.workspace().needs().size(), 100U);
    EXPECT_EQ(dialog.layoutDirection(), Tongue().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

TEST(ImportDialogTest, TakesTheExampleFolder)
{
    takesTheExample(vocabulary::Language::english, "import.png");
}

TEST(ImportDialogTest, OpensInArabic)
{
    takesTheExample(vocabulary::Language::arabic, "import-ar.png");
}

} // namespace
} // namespace landbridge
