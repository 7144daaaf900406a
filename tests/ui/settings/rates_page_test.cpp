#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include "tests/support/window/page_bench.h"
#include "ui/settings/rates_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field_message.h"
#include "ui/widgets/message_strip.h"

namespace landbridge {
namespace {

using testing::cellOf;
using testing::PageBench;

void type(QWidget& form, const char* name, const char* text)
{
    auto* line = form.findChild<QLineEdit*>(QString::fromLatin1(name));
    ASSERT_NE(line, nullptr);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QString::fromUtf8(text));
}

void keep(QWidget& form)
{
    form.findChild<QPushButton*>(QStringLiteral("keepChanges"))->click();
}

TEST(RatesPageTest, AddsARateThatWasMissing)
{
    PageBench bench;
    bench.openSmall();
    testing::edited(bench.bridge.workbench(), {.table = "offers", .key = "O-1", .cells = {{"currency", "EUR"}}});
    auto& page = bench.show<RatesPage>();
    QAbstractItemModelTester tester(&bench.find<DataTable>("ratesTable").table());
    EXPECT_FALSE(bench.find<MessageStrip>("missingRates").isHidden());
    EXPECT_FALSE(page.waiting().isEmpty());
    page.addRate();
    type(page.rateForm(), "rate", "0.92");
    keep(page.rateForm());
    EXPECT_EQ(cellOf(bench.bridge.workspace(), "rates", "EUR;2026-04-15", "rate"), "0.92");
    EXPECT_TRUE(bench.find<MessageStrip>("missingRates").isHidden());
    EXPECT_EQ(bench.find<DataTable>("ratesTable").currentKey().toStdString(), "EUR;2026-04-15");
}

TEST(RatesPageTest, RefusesARateOfNothing)
{
    PageBench bench;
    bench.openSmall();
    auto& page = bench.show<RatesPage>();
    page.addRate();
    auto& currency = *page.rateForm().findChild<QComboBox*>(QStringLiteral("currency"));
    currency.setCurrentIndex(currency.findData(QStringLiteral("EUR")));
    type(page.rateForm(), "rate", "0");
    EXPECT_TRUE(page.rateForm().findChild<FieldMessage*>(QStringLiteral("rateError"))->hasError());
    EXPECT_FALSE(page.rateForm().canBeKept());
}

TEST(RatesPageTest, ChangesTheDateOfReference)
{
    PageBench bench;
    bench.openSmall();
    auto& page = bench.show<RatesPage>();
    type(page.roundForm(), "as_of", "7 February 2026");
    keep(page.roundForm());
    EXPECT_EQ(cellOf(bench.bridge.workspace(), "round", "round", "as_of"), "2026-02-07");
    EXPECT_TRUE(bench.bridge.undo());
    EXPECT_EQ(page.roundForm().findChild<QLineEdit*>(QStringLiteral("as_of"))->text().simplified().toStdString(),
              "15 April 2026");
}

TEST(RatesPageTest, OpensInArabic)
{
    PageBench bench(vocabulary::Language::arabic);
    bench.openExample();
    auto& page = bench.show<RatesPage>();
    auto& table = bench.find<DataTable>("ratesTable");
    EXPECT_GT(table.table().shownCount(), 10);
    EXPECT_LT(table.mapTo(&bench.window, QPoint()).x(), page.roundForm().mapTo(&bench.window, QPoint()).x());
    bench.picture("rates-ar.png");
}

TEST(RatesPageTest, ShowsTheExample)
{
    PageBench bench;
    bench.openExample();
    bench.show<RatesPage>();
    auto& table = bench.find<DataTable>("ratesTable");
    table.setCurrentKey(table.table().keyAt(0));
    bench.picture("rates.png");
    EXPECT_TRUE(bench.find<MessageStrip>("missingRates").isHidden());
}

} // namespace
} // namespace landbridge
