#include "core/model/validation.h"

#include <gtest/gtest.h>

#include <set>

#include "core/model/edited_row.h"
#include "core/model/endorsement.h"
#include "core/model/reference.h"
#include "tests/support/random_workspace.h"
#include "tests/support/round_builder.h"

namespace landbridge {
namespace {

using testing::RoundBuilder;

std::string placesOf(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& finding : findings)
        text += (text.empty() ? "" : " ") + finding.subject + "." + finding.where.column + "=" +
                std::string(messageId(finding.code));
    return text;
}

RoundBuilder aRound()
{
    RoundBuilder round;
    round.state("MOZ")
        .state("NOR")
        .need("N-1", "MOZ", "1000")
        .need("N-2", "MOZ", "4")
        .offer("O-1", "500", {{"donor", "NOR"}});
    return round;
}

TEST(ValidationTest, FindsNothingWrongWithAWholeRound)
{
    EXPECT_EQ(placesOf(violations(aRound().workspace())), "");
}

TEST(ValidationTest, FindsReferencesToNothing)
{
    Workspace workspace = aRound().workspace();
    workspace.table<Pair>() = Table<Pair>({Pair{.need = {"N-9"}, .offer = {"O-1"}, .rule = PairRule::prefer}});
    workspace.table<Acceptance>() = Table<Acceptance>({Acceptance{.finding = "A5", .subject = "nothing:N-1"}});
    workspace.table<ScenarioChange>() = Table<ScenarioChange>(
        {ScenarioChange{.scenario = {"firm"}, .table = "needs", .id = "N-1", .column = "priority", .value = "2"}});
    EXPECT_EQ(placesOf(violations(workspace)),
              "pairs:N-9;O-1;prefer;.need=VAL-02 scenario_changes:firm;needs;N-1;priority.scenario=VAL-02 "
              "acceptances:A5;nothing:N-1;.subject=VAL-02");
}

TEST(ValidationTest, FindsScenarioChangesThatCannotHold)
{
    Workspace workspace = aRound().workspace();
    workspace.table<Scenario>() = Table<Scenario>({Scenario{.id = {"s"}, .title = "S"}});
    const auto found = [&](std::string column, std::string value) {
        Workspace changedWorkspace = workspace;
        changedWorkspace.table<ScenarioChange>() = Table<ScenarioChange>({ScenarioChange{
            .scenario = {"s"}, .table = "needs", .id = "N-1", .column = std::move(column), .value = std::move(value)}});
        std::string text;
        for (const Finding& finding : violations(changedWorkspace))
            text += finding.where.column + "=" + std::string(messageId(finding.code));
        return text;
    };
    EXPECT_EQ(found("amount", "7"), "");
    EXPECT_EQ(found("-", ""), "");
    EXPECT_EQ(found("amount", "7.001"), "value=VAL-08");
    EXPECT_EQ(found("amount", ""), "value=VAL-01");
    EXPECT_EQ(found("priority", "0"), "value=VAL-13");
    EXPECT_EQ(found("state", "KHM"), "value=VAL-02");
    EXPECT_EQ(found("id", "N-7"), "column=VAL-25");
    EXPECT_EQ(found("wishes", "x"), "column=VAL-25");
}

TEST(ValidationTest, AddsUpTheYears)
{
    const auto found = [](std::string_view first, std::string_view second) {
        RoundBuilder round = aRound();
        round.needYear("N-1", 2026, first).needYear("N-1", 2027, second);
        return placesOf(violations(round.workspace()));
    };
    EXPECT_EQ(found("400.01", "599.99"), "");
    EXPECT_EQ(found("400", "600.01"), "needs:N-1.amount=VAL-17");
}

TEST(ValidationTest, LooksOnlyAtWhatAChangeCanHaveBroken)
{
    Workspace before = aRound().workspace();
    before.table<Pair>() = Table<Pair>({Pair{.need = {"N-9"}, .offer = {"O-1"}, .rule = PairRule::prefer}});
    Need need = *before.needs().find("N-2");
    need.title = "Other";
    const ChangeSet harmless = {putting(before, need)};
    EXPECT_EQ(placesOf(violations(changed(before, harmless).value(), harmless)), "");
    need.state = {"KHM"};
    const ChangeSet harmful = {putting(before, need)};
    EXPECT_EQ(placesOf(violations(changed(before, harmful).value(), harmful)), "needs:N-2.state=VAL-02");
}

TEST(ValidationTest, FindsWhatARemovalLeavesBehind)
{
    RoundBuilder round = aRound();
    round.needYear("N-1", 2026, "1000");
    const Workspace before = round.workspace();
    const ChangeSet removal = {removing(*before.needs().find("N-1"))};
    EXPECT_EQ(placesOf(violations(changed(before, removal).value(), removal)), "need_years:N-1;2026.need=VAL-02");
    const ChangeSet both = {removing(*before.needs().find("N-1")), removing(*before.needYears().find("N-1;2026"))};
    EXPECT_EQ(placesOf(violations(changed(before, both).value(), both)), "");
}

TEST(ValidationTest, LooksAtAmountsAgainWhenTheRoundsCurrencyChanges)
{
    Workspace before = aRound().workspace();
    before.table<Pair>() = Table<Pair>({Pair{
        .need = {"N-1"}, .offer = {"O-1"}, .rule = PairRule::cap, .amount = Decimal{.value = 55, .decimals = 1}}});
    Round round = before.round();
    round.currency = {.letters = {'J', 'P', 'Y'}, .decimals = 0};
    const ChangeSet changes = {putting(before, round)};
    EXPECT_EQ(placesOf(violations(changed(before, changes).value(), changes)), "pairs:N-1;O-1;cap;.amount=VAL-08");
}

TEST(ValidationTest, SaysTheSameOfAChangeAsOfTheWholeWorkspace)
{
    std::size_t found = 0;
    for (std::uint32_t seed = 0; seed < 150; ++seed) {
        const Workspace before = testing::randomWorkspace(seed);
        ChangeSet changes;
        for (const Need& need : before.needs())
            if (seed % 2 == 0)
                changes.push_back(removing(need));
        for (const Offer& offer : before.offers()) {
            Offer other = offer;
            other.amount.minor += seed % 3;
            other.donor = {seed % 5 == 0 ? "nobody" : offer.donor.text};
            if (other != offer)
                changes.push_back(putting(before, other));
        }
        const Workspace after = changed(before, changes).value();
        std::set<std::string> whole;
        for (const Finding& finding : violations(after))
            whole.insert(placesOf({finding}));
        std::set<std::string> limited;
        for (const Finding& finding : violations(after, changes))
            limited.insert(placesOf({finding}));
        EXPECT_EQ(limited, whole) << seed;
        found += whole.size();
    }
    EXPECT_GT(found, 100u);
}

TEST(EditedRowTest, LaysCellsOverTheOldOnes)
{
    const Workspace workspace = aRound().workspace();
    const Need& need = *workspace.needs().find("N-1");
    const auto edited = editedRow(need, {{"amount", "12.5"}, {"endorsed_by", ""}}, workspace.fieldContext());
    EXPECT_TRUE(edited.errors.empty());
    EXPECT_EQ(edited.value.amount.minor, 1250);
    EXPECT_EQ(edited.value.endorsedBy, "");
    EXPECT_EQ(edited.value.title, need.title);
    EXPECT_EQ(editedRow(need, {{"amount", "12.505"}}, workspace.fieldContext()).errors.size(), 1u);
    EXPECT_EQ(editedRow(need, {{"title", " "}}, workspace.fieldContext()).errors.size(), 1u);
}

TEST(EndorsementTest, KeepsTheOldFigureOnlyWhereAnAmountIsRaisedWithoutANewDate)
{
    const Need before{.amount = {.minor = 100}, .endorsedOn = Date{std::chrono::year{2026} / 1 / 2}};
    const auto kept = [](const Need& from, Need to) { return withEndorsementKept(from, std::move(to)).endorsedAmount; };
    Need raised = before;
    raised.amount.minor = 101;
    EXPECT_EQ(kept(before, raised), before.amount);
    Need lowered = before;
    lowered.amount.minor = 99;
    EXPECT_EQ(kept(before, lowered), std::nullopt);
    Need anew = raised;
    anew.endorsedOn = Date{std::chrono::year{2026} / 2 / 2};
    EXPECT_EQ(kept(before, anew), std::nullopt);
    Need never = before;
    never.endorsedOn.reset();
    EXPECT_EQ(kept(never, raised), std::nullopt);
    Need twice = withEndorsementKept(before, raised);
    Need again = twice;
    again.amount.minor = 200;
    again.endorsedAmount.reset();
    EXPECT_EQ(kept(twice, again), before.amount);
}

} // namespace
} // namespace landbridge
