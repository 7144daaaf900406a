#include "core/workbench/editing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/workbench_round.h"

namespace landbridge {
namespace {

using testing::aRoundWithMoney;
using testing::cellOf;
using ::testing::Contains;
using testing::edited;
using ::testing::Field;
using testing::TemporaryFolder;

auto errorOf(MessageCode code, const std::string& column)
{
    return Contains(::testing::AllOf(Field(&Finding::code, code), Field(&Finding::severity, Severity::error),
                                     Field(&Finding::where, Field(&SourceLine::column, column))));
}

class EditingTest : public ::testing::Test {
protected:
    TemporaryFolder folder_ = {};
    Workbench workbench_ = aRoundWithMoney(folder_ / "round.lbw");
    const Workspace& workspace() const { return workbench_.workspace(); }
};

TEST_F(EditingTest, LeavesColumnsThatAreNotGivenAsTheyAre)
{
    edited(workbench_, {.table = "needs", .key = "N-1", .cells = {{"title", "Survey"}}});
    EXPECT_EQ(cellOf(workspace(), "needs", "N-1", "title"), "Survey");
    EXPECT_EQ(cellOf(workspace(), "needs", "N-1", "endorsed_by"), "Institute");
}

TEST_F(EditingTest, ClearsAFieldWithAnEmptyCell)
{
    edited(workbench_, {.table = "needs", .key = "N-1", .cells = {{"priority", ""}}});
    EXPECT_EQ(cellOf(workspace(), "needs", "N-1", "priority"), "");
}

TEST_F(EditingTest, KeepsTheEndorsedAmountWhenTheAmountIsRaised)
{
    edited(workbench_, {.table = "needs", .key = "N-1", .cells = {{"amount", "1200"}}});
    EXPECT_EQ(cellOf(workspace(), "needs", "N-1", "endorsed_amount"), "1000.00");
}

TEST_F(EditingTest, NamesEachCellThatCannotBeTaken)
{
    const PreparedEdit edit = prepareEdit(
        workspace(), {.table = "needs", .key = "N-1", .cells = {{"amount", "much"}, {"pillar", "XYZ"}, {"title", ""}}});
    EXPECT_FALSE(edit.canBeTaken());
    EXPECT_THAT(edit.findings, errorOf(MessageCode::valueNotANumber, "amount"));
    EXPECT_THAT(edit.findings, errorOf(MessageCode::valueUnknownWord, "pillar"));
    EXPECT_THAT(edit.findings, errorOf(MessageCode::valueMissing, "title"));
    EXPECT_FALSE(perform(workbench_, edit));
    EXPECT_EQ(cellOf(workspace(), "needs", "N-1", "title"), "Clearance");
}

TEST_F(EditingTest, RefusesAReferenceToNothing)
{
    const PreparedEdit edit = prepareEdit(workspace(), {.table = "offers", .key = "O-1", .cells = {{"donor", "XXX"}}});
    EXPECT_THAT(edit.findings, errorOf(MessageCode::valueUnknownReference, "donor"));
}

TEST_F(EditingTest, RefusesTablesColumnsAndRowsThatDoNotExist)
{
    EXPECT_THAT(prepareEdit(workspace(), {.table = "wishes"}).findings, errorOf(MessageCode::importUnknownTable, ""));
    EXPECT_THAT(prepareEdit(workspace(), {.table = "needs", .key = "N-9"}).findings,
                errorOf(MessageCode::recordNotFound, ""));
    EXPECT_THAT(prepareEdit(workspace(), {.table = "needs", .key = "N-1", .cells = {{"colour", "red"}}}).findings,
                errorOf(MessageCode::valueUnknownColumn, "colour"));
}

TEST_F(EditingTest, StoresNothingWhereNothingDiffers)
{
    const PreparedEdit edit =
        prepareEdit(workspace(), {.table = "needs", .key = "N-1", .cells = {{"amount", "1000.00"}}});
    EXPECT_TRUE(edit.canBeTaken());
    EXPECT_TRUE(edit.changes.empty());
    const std::size_t steps = workbench_.steps().size();
    EXPECT_EQ(perform(workbench_, edit)->number, 0);
    EXPECT_EQ(workbench_.steps().size(), steps);
}

TEST_F(EditingTest, GivesANewRowAFreeIdOfItsOwner)
{
    const RecordEdit need{.table = "needs", .cells = {{"state", "MOZ"}, {"title", "Training"}, {"amount", "5"}}};
    EXPECT_EQ(edited(workbench_, need).facts, (std::vector<std::string>{"needs", "MOZ-1"}));
    EXPECT_EQ(edited(workbench_, need).facts, (std::vector<std::string>{"needs", "MOZ-2"}));
    EXPECT_EQ(freeId(workspace(), "milestones", ""), "M-1");
}

TEST_F(EditingTest, RefusesANewRowWithAnIdThatIsTaken)
{
    const PreparedEdit edit =
        prepareEdit(workspace(), {.table = "parties", .cells = {{"id", "MOZ"}, {"name", "Again"}, {"kind", "state"}}});
    EXPECT_THAT(edit.findings, errorOf(MessageCode::valueIdTwice, ""));
}

TEST_F(EditingTest, AsksForTheKindOfANewParty)
{
    const PreparedEdit edit = prepareEdit(workspace(), {.table = "parties", .cells = {{"id", "X"}, {"name", "X"}}});
    EXPECT_THAT(edit.findings, errorOf(MessageCode::valueMissing, "kind"));
}

TEST_F(EditingTest, TakesYearsAndTheirSumInOneStepOnly)
{
    const RecordEdit first{.table = "need_years", .cells = {{"need", "N-1"}, {"year", "2026"}, {"amount", "400"}}};
    const RecordEdit second{.table = "need_years", .cells = {{"need", "N-1"}, {"year", "2027"}, {"amount", "600"}}};
    EXPECT_FALSE(prepareEdit(workspace(), first).canBeTaken());
    const PreparedEdit both = prepareEdits(workspace(), {first, second});
    ASSERT_TRUE(both.canBeTaken());
    ASSERT_TRUE(perform(workbench_, both));
    EXPECT_EQ(workbench_.steps().back().operation, Operation::editRecords);
    EXPECT_EQ(cellOf(workspace(), "need_years", "N-1;2027", "amount"), "600");
}

TEST_F(EditingTest, RemovesARowWithWhatHangsOnItAlone)
{
    edited(workbench_, {.table = "pairs", .cells = {{"need", "N-1"}, {"offer", "O-1"}, {"rule", "forbid"}}});
    const PreparedEdit removal = prepareRemoval(workspace(), "needs", "N-1");
    ASSERT_TRUE(removal.canBeTaken());
    ASSERT_TRUE(perform(workbench_, removal));
    EXPECT_EQ(workspace().needs().size(), 1U);
    EXPECT_TRUE(workspace().pairs().empty());
    ASSERT_TRUE(workbench_.undo());
    EXPECT_EQ(workspace().pairs().size(), 1U);
}

TEST_F(EditingTest, RefusesToRemoveARowThatOthersReferTo)
{
    const PreparedEdit removal = prepareRemoval(workspace(), "parties", "MOZ");
    EXPECT_THAT(removal.findings, errorOf(MessageCode::valueUnknownReference, "state"));
    EXPECT_FALSE(perform(workbench_, removal));
    EXPECT_EQ(workspace().parties().size(), 2U);
}

TEST_F(EditingTest, RefusesToRemoveTheRound)
{
    EXPECT_FALSE(prepareRemoval(workspace(), "round", "round").canBeTaken());
}

TEST_F(EditingTest, RenamesARowThatNobodyRefersTo)
{
    edited(workbench_, {.table = "needs", .key = "N-2", .cells = {{"id", "N-3"}}});
    EXPECT_EQ(cellOf(workspace(), "needs", "N-3", "amount"), "2000.00");
    EXPECT_EQ(cellOf(workspace(), "needs", "N-2", "amount"), "(none)");
    EXPECT_FALSE(prepareEdit(workspace(), {.table = "parties", .key = "NOR", .cells = {{"id", "NOX"}}}).canBeTaken());
}

TEST_F(EditingTest, RefusesASettingThatTheConfigurationDoesNotKnow)
{
    const PreparedEdit edit =
        prepareEdit(workspace(), {.table = "settings", .cells = {{"key", "colour"}, {"value", "1"}}});
    EXPECT_FALSE(edit.canBeTaken());
}

} // namespace
} // namespace landbridge
