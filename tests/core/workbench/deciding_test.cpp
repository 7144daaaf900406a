#include "core/workbench/deciding.h"

#include <gtest/gtest.h>

#include "tests/support/workbench_round.h"

namespace landbridge {
namespace {

using testing::aRoundWithMoney;
using testing::cellOf;
using testing::edited;
using testing::TemporaryFolder;

class DecidingTest : public ::testing::Test {
protected:
    /// Stores a run of the current scenario that proposes these lines between N-1 and O-1.
    void propose(const std::vector<std::pair<std::optional<int>, std::int64_t>>& lines)
    {
        landbridge::Run run{.digest = std::string(64, 'a'),
                            .scenario = workbench_.currentScenario(),
                            .currency = workbench_.workspace().round().currency};
        for (const auto& [year, amount] : lines)
            run.matches.push_back({.need = {"N-1"}, .offer = {"O-1"}, .year = year, .amount = amount});
        ASSERT_TRUE(workbench_.storeRun(run, {}, {}));
    }

    Result<Step> decided(DecisionRequest request)
    {
        request.need = {"N-1"};
        request.offer = {"O-1"};
        const Result<PreparedEdit> edit = prepareDecision(workbench_.snapshot(), request);
        if (!edit)
            return edit.error();
        return perform(workbench_, *edit);
    }

    /// Splits need and offer into 2026 and 2027.
    void split()
    {
        const auto part = [](const char* table, const char* owner, const char* id, const char* year,
                             const char* amount) {
            return RecordEdit{.table = table, .cells = {{owner, id}, {"year", year}, {"amount", amount}}};
        };
        ASSERT_TRUE(perform(
            workbench_, prepareEdits(workbench_.workspace(), {part("need_years", "need", "N-1", "2026", "400"),
                                                              part("need_years", "need", "N-1", "2027", "600"),
                                                              part("offer_years", "offer", "O-1", "2026", "700"),
                                                              part("offer_years", "offer", "O-1", "2027", "800")})));
    }

    void commit(const char* id, const char* amount, const char* start, const char* end)
    {
        edited(workbench_, {.table = "commitments",
                            .cells = {{"id", id},
                                      {"donor", "NOR"},
                                      {"amount", amount},
                                      {"need", "N-1"},
                                      {"offer", "O-1"},
                                      {"start", start},
                                      {"end", end},
                                      {"status", "commitment"}}});
    }

    std::string decision(const char* key, const char* column) const
    {
        return cellOf(workbench_.workspace(), "decisions", key, column);
    }

    TemporaryFolder folder_ = {};
    Workbench workbench_ = aRoundWithMoney(folder_ / "round.lbw");
};

TEST_F(DecidingTest, StoresTheProposedAmountWhenALineIsAccepted)
{
    propose({{std::nullopt, 100'000}});
    const Result<Step> step = decided({.verb = DecisionVerb::accept, .reason = "agreed in the room", .by = "A"});
    ASSERT_TRUE(step);
    EXPECT_EQ(step->operation, Operation::decide);
    EXPECT_EQ(step->facts, (std::vector<std::string>{"accept", "N-1", "O-1", ""}));
    EXPECT_EQ(decision("N-1;O-1;;", "decision"), "accept");
    EXPECT_EQ(decision("N-1;O-1;;", "amount"), "1000");
    EXPECT_EQ(decision("N-1;O-1;;", "reason"), "agreed in the room");
}

TEST_F(DecidingTest, AddsCommitmentsBetweenTheTwoToTheAcceptedAmount)
{
    commit("C-1", "250", "", "");
    propose({{std::nullopt, 75'000}});
    ASSERT_TRUE(decided({.verb = DecisionVerb::accept}));
    EXPECT_EQ(decision("N-1;O-1;;", "amount"), "1000");
}

TEST_F(DecidingTest, AddsACommitmentToOneYearOnlyWhenSeveralAreAccepted)
{
    split();
    commit("C-1", "100", "2026", "2027");
    propose({{2026, 30'000}, {2027, 60'000}});
    ASSERT_TRUE(decided({.verb = DecisionVerb::accept}));
    EXPECT_EQ(decision("N-1;O-1;2026;", "amount"), "400");
    EXPECT_EQ(decision("N-1;O-1;2027;", "amount"), "600");
}

TEST_F(DecidingTest, AddsNoCommitmentThatALineFixedBeforeCarries)
{
    split();
    commit("C-1", "100", "2026", "2027");
    propose({{2026, 30'000}, {2027, 60'000}});
    ASSERT_TRUE(decided({.year = 2026, .verb = DecisionVerb::accept}));
    EXPECT_EQ(decision("N-1;O-1;2026;", "amount"), "400");
    ASSERT_TRUE(decided({.year = 2027, .verb = DecisionVerb::accept}));
    EXPECT_EQ(decision("N-1;O-1;2027;", "amount"), "600");
}

TEST_F(DecidingTest, AcceptsOneYearAndLeavesTheOthersFree)
{
    split();
    propose({{2026, 30'000}, {2027, 60'000}});
    ASSERT_TRUE(decided({.year = 2027, .verb = DecisionVerb::accept}));
    EXPECT_EQ(workbench_.workspace().decisions().size(), 1U);
    EXPECT_EQ(decision("N-1;O-1;2027;", "amount"), "600");
}

TEST_F(DecidingTest, ReplacesWhatStoodOnThePairByARejection)
{
    split();
    propose({{2026, 30'000}, {2027, 60'000}});
    ASSERT_TRUE(decided({.verb = DecisionVerb::accept}));
    ASSERT_TRUE(decided({.verb = DecisionVerb::reject}));
    EXPECT_EQ(workbench_.workspace().decisions().size(), 1U);
    EXPECT_EQ(decision("N-1;O-1;;", "decision"), "reject");
    ASSERT_TRUE(decided({.verb = DecisionVerb::accept}));
    EXPECT_EQ(workbench_.workspace().decisions().size(), 2U);
    EXPECT_EQ(decision("N-1;O-1;;", "decision"), "(none)");
}

TEST_F(DecidingTest, FixesTheAmountThatThePersonNames)
{
    propose({{std::nullopt, 100'000}});
    ASSERT_TRUE(decided({.verb = DecisionVerb::adjust, .amount = *readDecimal("800.5")}));
    EXPECT_EQ(decision("N-1;O-1;;", "decision"), "adjust");
    EXPECT_EQ(decision("N-1;O-1;;", "amount"), "800.5");
}

TEST_F(DecidingTest, RefusesAnAmountFinerThanTheCurrency)
{
    propose({{std::nullopt, 100'000}});
    const Result<Step> step = decided({.verb = DecisionVerb::adjust, .amount = *readDecimal("800.555")});
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, MessageCode::valueTooManyDecimals);
    EXPECT_TRUE(workbench_.workspace().decisions().empty());
}

TEST_F(DecidingTest, DecidesInTheCurrentScenario)
{
    edited(workbench_, {.table = "scenarios", .cells = {{"id", "S"}, {"title", "S"}, {"current", "yes"}}});
    propose({{std::nullopt, 100'000}});
    ASSERT_TRUE(decided({.verb = DecisionVerb::accept}));
    EXPECT_EQ(decision("N-1;O-1;;S", "decision"), "accept");
}

TEST_F(DecidingTest, KeepsInheritedDecisionsOnThePairInForce)
{
    split();
    propose({{2026, 30'000}, {2027, 60'000}});
    ASSERT_TRUE(decided({.year = 2026, .verb = DecisionVerb::accept}));
    edited(workbench_, {.table = "scenarios", .cells = {{"id", "S"}, {"title", "S"}, {"current", "yes"}}});
    propose({{2026, 30'000}, {2027, 60'000}});
    ASSERT_TRUE(decided({.year = 2027, .verb = DecisionVerb::accept}));
    EXPECT_EQ(decision("N-1;O-1;2026;S", "amount"), "300");
    EXPECT_EQ(decision("N-1;O-1;2027;S", "amount"), "600");
    EXPECT_EQ(decision("N-1;O-1;2026;", "amount"), "300");
}

TEST_F(DecidingTest, ClearsWhatIsInForce)
{
    propose({{std::nullopt, 100'000}});
    ASSERT_TRUE(decided({.verb = DecisionVerb::accept}));
    ASSERT_TRUE(decided({.verb = DecisionVerb::clear}));
    EXPECT_TRUE(workbench_.workspace().decisions().empty());
    EXPECT_EQ(decided({.verb = DecisionVerb::clear}).error().code, MessageCode::lineNotFound);
}

TEST_F(DecidingTest, LocksALineAsARuleOnThePair)
{
    commit("C-1", "250", "", "");
    propose({{std::nullopt, 75'000}});
    const Result<Step> step = decided({.verb = DecisionVerb::lock, .by = "A"});
    ASSERT_TRUE(step);
    EXPECT_EQ(step->operation, Operation::lockLine);
    EXPECT_EQ(cellOf(workbench_.workspace(), "pairs", "N-1;O-1;lock;", "amount"), "1000");
    ASSERT_TRUE(decided({.verb = DecisionVerb::unlock}));
    EXPECT_TRUE(workbench_.workspace().pairs().empty());
    EXPECT_EQ(decided({.verb = DecisionVerb::unlock}).error().code, MessageCode::lineNotFound);
}

TEST_F(DecidingTest, RefusesALineThatIsNotProposed)
{
    for (const DecisionVerb verb :
         {DecisionVerb::accept, DecisionVerb::reject, DecisionVerb::adjust, DecisionVerb::lock})
        EXPECT_EQ(decided({.verb = verb}).error().code, MessageCode::lineNotFound);
    propose({{std::nullopt, 100'000}});
    const Result<Step> step = decided({.year = 2030, .verb = DecisionVerb::accept});
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error(), (Error{MessageCode::lineNotFound, {"N-1", "O-1", "2030"}}));
}

TEST_F(DecidingTest, SaysWhichRecordDoesNotExist)
{
    const Result<PreparedEdit> edit =
        prepareDecision(workbench_.snapshot(), {.need = {"N-1"}, .offer = {"O-9"}, .verb = DecisionVerb::accept});
    ASSERT_FALSE(edit);
    EXPECT_EQ(edit.error(), (Error{MessageCode::recordNotFound, {"offers", "O-9"}}));
}

} // namespace
} // namespace landbridge
