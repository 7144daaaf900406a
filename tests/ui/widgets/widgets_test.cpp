#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <gtest/gtest.h>

#include "ui/support/theme.h"
#include "ui/widgets/coverage_bar.h"
#include "ui/widgets/facet_list.h"
#include "ui/widgets/field_message.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/gap_ladder.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/totals_row.h"

#include <memory>
#include <vector>

namespace landbridge {
namespace {

void useLight()
{
    applyTheme(*qApp, Theme(ThemeKind::light, 1.0, 9.75));
}

TEST(MessageStripTest, AnnouncesItsSentenceOnce)
{
    useLight();
    MessageStrip strip;
    QSignalSpy announced(&strip, &MessageStrip::announced);
    strip.showMessage(StripKind::warn, QStringLiteral("Merging marks <a href=\"r\">two answers</a> as older."));
    ASSERT_EQ(announced.size(), 1);
    EXPECT_EQ(announced.front().front().toString(), QStringLiteral("Merging marks two answers as older."));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&strip)->text(QAccessible::Name), strip.sentence());
}

TEST(MessageStripTest, ProgressOfTheSameWorkIsAnnouncedOnce)
{
    useLight();
    MessageStrip strip;
    QSignalSpy announced(&strip, &MessageStrip::announced);
    strip.showProgress(QStringLiteral("Matching"), 1, 8, {QStringLiteral("Cancel")});
    strip.showProgress(QStringLiteral("Matching"), 2, 8, {QStringLiteral("Cancel")});
    EXPECT_EQ(announced.size(), 1);
}

TEST(MessageStripTest, TellsWhichButtonWasChosen)
{
    useLight();
    MessageStrip strip;
    strip.resize(900, 40);
    strip.showMessage(StripKind::info, QStringLiteral("Proposals are older than your last 2 changes."),
                      {QStringLiteral("Run again"), QStringLiteral("See changes")});
    QSignalSpy chosen(&strip, &MessageStrip::chosen);
    auto* second = strip.findChild<QPushButton*>(QStringLiteral("stripButton1"));
    ASSERT_NE(second, nullptr);
    EXPECT_GE(second->sizeHint().height(), 24);
    second->click();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().toInt(), 1);
}

TEST(TextLabelTest, FiguresStandAtTheLeadingEdgeOfTheWindow)
{
    useLight();
    TextLabel label(QStringLiteral("57.60"));
    label.resize(200, 20);
    EXPECT_TRUE(label.alignment().testFlag(Qt::AlignLeft));
    label.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(label.alignment().testFlag(Qt::AlignRight));
    label.setTrailing(true);
    EXPECT_TRUE(label.alignment().testFlag(Qt::AlignLeft));
}

TEST(NavigationListTest, KeyboardPassesOverHeadings)
{
    useLight();
    NavigationList list;
    list.addEntry({QStringLiteral("overview"), QStringLiteral("overview"), QStringLiteral("Overview")});
    list.addHeading(QStringLiteral("Round"));
    list.addEntry({QStringLiteral("answers"), QStringLiteral("answers"), QStringLiteral("Answers")});
    list.show();
    list.setCurrent(QStringLiteral("overview"));
    QSignalSpy chosen(&list, &NavigationList::chosen);
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(list.current(), QStringLiteral("answers"));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().toString(), QStringLiteral("answers"));
}

TEST(NavigationListTest, SpeaksCountOrWhatWaits)
{
    useLight();
    NavigationList list;
    list.addEntry({QStringLiteral("needs"), QStringLiteral("needs"), QStringLiteral("Needs")});
    const QModelIndex row = list.model()->index(0, 0);
    list.setCount(QStringLiteral("needs"), QStringLiteral("43"));
    EXPECT_EQ(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Needs, 43"));
    list.setWaiting(QStringLiteral("needs"), QStringLiteral("2 to resolve"));
    EXPECT_EQ(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Needs, 2 to resolve"));
}

TEST(NavigationListTest, ChangingTheCurrentRowByProgramIsSilent)
{
    useLight();
    NavigationList list;
    list.addEntry({QStringLiteral("needs"), QStringLiteral("needs"), QStringLiteral("Needs")});
    QSignalSpy chosen(&list, &NavigationList::chosen);
    list.setCurrent(QStringLiteral("needs"));
    EXPECT_EQ(chosen.size(), 0);
}

std::unique_ptr<FacetList> pillars(int shown = 0)
{
    useLight();
    auto list = std::make_unique<FacetList>();
    list->setGroup(QStringLiteral("pillar"), QStringLiteral("Pillar"),
                   {{QStringLiteral("c"), QStringLiteral("Clearance"), QStringLiteral("11")},
                    {QStringLiteral("s"), QStringLiteral("Survey"), QStringLiteral("4"), true},
                    {QStringLiteral("v"), QStringLiteral("Victim assistance"), QStringLiteral("9")}},
                   shown);
    list->resize(200, 300);
    list->show();
    list->setCurrentIndex(list->model()->index(0, 0));
    return list;
}

TEST(FacetListTest, SpaceTicksAndLeftFolds)
{
    const auto list = pillars();
    QSignalSpy toggled(list.get(), &FacetList::toggled);
    QTest::keyClick(list.get(), Qt::Key_Down);
    QTest::keyClick(list.get(), Qt::Key_Space);
    EXPECT_EQ(list->checked(QStringLiteral("pillar")), QStringList({QStringLiteral("c"), QStringLiteral("s")}));
    ASSERT_EQ(toggled.size(), 1);
    EXPECT_EQ(toggled.front(), QVariantList({QStringLiteral("pillar"), QStringLiteral("c"), true}));
    QTest::keyClick(list.get(), Qt::Key_Up);
    QTest::keyClick(list.get(), Qt::Key_Left);
    EXPECT_FALSE(list->isExpanded(list->model()->index(0, 0)));
}

TEST(FacetListTest, MoreShowsTheHiddenValuesAndStaysOpen)
{
    const auto list = pillars(1);
    const QModelIndex group = list->model()->index(0, 0);
    EXPECT_TRUE(list->isRowHidden(2, group));
    list->setCurrentIndex(list->model()->index(3, 0, group));
    QTest::keyClick(list.get(), Qt::Key_Return);
    EXPECT_FALSE(list->isRowHidden(2, group));
    EXPECT_EQ(list->model()->rowCount(group), 3);
    list->setGroup(QStringLiteral("pillar"), QStringLiteral("Pillar"),
                   {{QStringLiteral("c"), QStringLiteral("Clearance"), QStringLiteral("1")},
                    {QStringLiteral("s"), QStringLiteral("Survey"), QStringLiteral("2")}},
                   1);
    EXPECT_FALSE(list->isRowHidden(1, group));
}

TEST(FacetListTest, ValuesWithinAListThatAllFitsHaveNoMoreRow)
{
    const auto list = pillars(3);
    EXPECT_EQ(list->model()->rowCount(list->model()->index(0, 0)), 3);
}

TEST(FilterBarTest, DeleteRemovesTheFocusedChip)
{
    useLight();
    FilterBar bar;
    bar.setFilters({{QStringLiteral("Rank"), QStringLiteral("1")}, {QStringLiteral("State"), QStringLiteral("Mali")}});
    QSignalSpy removed(&bar, &FilterBar::removed);
    auto* chip = bar.findChild<FilterChip*>(QStringLiteral("filterChip1"));
    ASSERT_NE(chip, nullptr);
    EXPECT_EQ(chip->accessibleName(), QStringLiteral("State: Mali"));
    QTest::keyClick(chip, Qt::Key_Delete);
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed.front().front().toInt(), 1);
}

TEST(FilterBarTest, CrossRemovesAndTheRestEdits)
{
    useLight();
    FilterBar bar;
    bar.setFilters({{QStringLiteral("Rank"), QStringLiteral("1")}});
    QSignalSpy removed(&bar, &FilterBar::removed);
    QSignalSpy edited(&bar, &FilterBar::edited);
    auto* chip = bar.findChild<FilterChip*>(QStringLiteral("filterChip0"));
    chip->resize(chip->sizeHint());
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 8, 12));
    EXPECT_EQ(removed.size(), 1);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(10, 12));
    EXPECT_EQ(edited.size(), 1);
    EXPECT_EQ(removed.size(), 1);
}

TEST(FieldMessageTest, KeepsTheValueAndDescribesTheField)
{
    useLight();
    QLineEdit year(QStringLiteral("2023"));
    FieldMessage error(year);
    error.showError(QStringLiteral("The end is before the start. (CHK-07)"));
    EXPECT_TRUE(error.hasError());
    EXPECT_EQ(year.text(), QStringLiteral("2023"));
    EXPECT_EQ(year.accessibleDescription(), QStringLiteral("The end is before the start. (CHK-07)"));
    const QImage image = year.grab().toImage();
    EXPECT_EQ(image.pixelColor(image.width() / 2, 1), tokenColour(ThemeKind::light, Token::bad));
    error.clear();
    EXPECT_FALSE(error.hasError());
    EXPECT_NE(year.grab().toImage().pixelColor(image.width() / 2, 1), tokenColour(ThemeKind::light, Token::bad));
}

TEST(FigureTest, ScreenReadersMeetATableWithTheSameNumbers)
{
    useLight();
    GapLadder ladder;
    ladder.setSteps(
        {{.label = QStringLiteral("Rank 1"), .parts = {.committed = 3.0, .gap = 1.0}, .end = QStringLiteral("1.00")}},
        {.caption = QStringLiteral("Gap by national rank"),
         .columns = {QStringLiteral("Rank"), QStringLiteral("Gap left")},
         .rows = {{QStringLiteral("Rank 1"), QStringLiteral("1.00")}}});
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&ladder);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->role(), QAccessible::Table);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("Gap by national rank"));
    QAccessibleTableInterface* table = accessible->tableInterface();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->columnDescription(1), QStringLiteral("Gap left"));
    EXPECT_EQ(table->cellAt(0, 1)->text(QAccessible::Name), QStringLiteral("1.00"));
    EXPECT_EQ(table->cellAt(0, 1), accessible->child(1));
    EXPECT_EQ(table->cellAt(1, 0), nullptr);
}

TEST(CoverageBarTest, IsMirroredInAWindowThatRunsRightToLeft)
{
    useLight();
    CoverageBar bar;
    bar.resize(200, 14);
    bar.setParts({.committed = 1.0, .gap = 1.0}, {});
    const QColor committed = tokenColour(ThemeKind::light, Token::committed);
    EXPECT_EQ(bar.grab().toImage().pixelColor(40, 7), committed);
    bar.setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(bar.grab().toImage().pixelColor(160, 7), committed);
    EXPECT_NE(bar.grab().toImage().pixelColor(40, 7), committed);
}

TEST(TotalsRowTest, SaysItsCellsToScreenReaders)
{
    useLight();
    QTableView view;
    TotalsRow totals(view);
    totals.setCells({{.column = 0, .text = QStringLiteral("Total of 2 lines")},
                     {.column = 1, .text = QStringLiteral("63.11"), .isAmount = true}});
    EXPECT_EQ(totals.table().rows.front(), QStringList({QStringLiteral("Total of 2 lines"), QStringLiteral("63.11")}));
}

/// How many pixels differ in the larger channel distance between a widget with and without the focus.
int changedByFocus(QWidget& widget)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* other = new QPushButton(QStringLiteral("other"), &window);
    widget.setParent(&window);
    column->addWidget(other);
    column->addWidget(&widget);
    window.show();
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    other->setFocus();
    QCoreApplication::sendPostedEvents();
    const QImage without = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    widget.setFocus(Qt::TabFocusReason);
    QCoreApplication::sendPostedEvents();
    const QImage with = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    int changed = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    widget.setParent(nullptr);
    return changed;
}

TEST(FocusTest, EveryControlShowsThatItHasTheKeyboard)
{
    QCheckBox check(QStringLiteral("Check"));
    QRadioButton radio(QStringLiteral("Radio"));
    QComboBox combo;
    combo.addItem(QStringLiteral("One"));
    QSpinBox spin;
    QLineEdit line;
    QPushButton push(QStringLiteral("Push"));
    QToolButton tool;
    tool.setText(QStringLiteral("Tool"));
    tool.setFocusPolicy(Qt::StrongFocus);
    QTextEdit text;
    LinkLabel link(QStringLiteral("Show as table"));
    FilterChip chip(QStringLiteral("Rank"), QStringLiteral("1"));
    for (const ThemeKind kind : {ThemeKind::light, ThemeKind::dark, ThemeKind::highContrast}) {
        applyTheme(*qApp, Theme(kind, 1.0, 9.75));
        for (QWidget* widget :
             std::initializer_list<QWidget*>{&check, &radio, &combo, &spin, &line, &push, &tool, &text, &link, &chip}) {
            const int changed = changedByFocus(*widget);
            EXPECT_GT(changed, widget->width() + widget->height()) << widget->metaObject()->className();
            EXPECT_GE(widget->sizeHint().height(), 24) << widget->metaObject()->className();
        }
    }
    useLight();
}

} // namespace
} // namespace landbridge
