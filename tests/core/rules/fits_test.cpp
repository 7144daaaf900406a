#include <gtest/gtest.h>

#include "core/rules/inputs.h"
#include "tests/support/round_builder.h"

namespace landbridge::rules {
namespace {

using testing::Cells;
using testing::RoundBuilder;

/// One line of a truth table: an offer's cells against a need's cells.
struct Case {
    Cells offer = {};
    Cells need = {};
    std::string_view fails = {}; ///< the reason's word; "" = the pair fits
    FitDetail detail = FitDetail::plain;
};

std::vector<FitFailure> failuresOf(const Cells& offer, const Cells& need)
{
    RoundBuilder round;
    round.state("MOZ", {{"categories", "LDC ;article5"}}).state("AGO");
    round.need("N", "MOZ", "100", need).offer("O", "50", offer);
    const Result<Inputs> inputs = buildInputs(round, {}, {});
    return inputs ? inputs->failingConditions(0, 0) : std::vector<FitFailure>(9);
}

std::string shown(const Case& one)
{
    std::string text;
    for (const auto& [column, value] : one.offer)
        text += " offer." + std::string(column) + "=" + value;
    for (const auto& [column, value] : one.need)
        text += " need." + std::string(column) + "=" + value;
    return text;
}

void expectTable(const std::vector<Case>& table)
{
    for (const Case& one : table) {
        const std::vector<FitFailure> failures = failuresOf(one.offer, one.need);
        if (one.fails.empty()) {
            EXPECT_TRUE(failures.empty()) << shown(one);
            continue;
        }
        ASSERT_EQ(failures.size(), 1U) << shown(one);
        EXPECT_EQ(wordOf(failures.front().reason), one.fails) << shown(one);
        EXPECT_EQ(failures.front().detail, one.detail) << shown(one);
    }
}

TEST(FitsTest, ComparesSupportAndUnitFoldedAndBySynonym)
{
    const Cells detectors{{"support", "equipment"}, {"unit", "mine detectors"}, {"amount", "5"}};
    expectTable({
        {{}, {}, ""},
        {{{"support", "equipment"}, {"unit", "vehicle"}}, {}, "support"},
        {{{"support", "equipment"}, {"unit", " Mine Detector"}}, detectors, ""},
        {{{"support", "equipment"}, {"unit", "dog"}}, detectors, "unit"},
        {{{"support", "training"}, {"unit", "dog"}}, detectors, "support"},
    });
}

TEST(FitsTest, LetsWindowsMeetByYearAndByDayWhereBothStateDays)
{
    expectTable({
        {{{"start", "2026"}, {"end", "2026"}}, {{"start", "2027"}}, "years"},
        {{{"start", "2026"}, {"end", "2027"}}, {{"start", "2027"}}, ""},
        {{{"end", "2026-03-31"}}, {{"start", "2026-04-01"}}, "years"},
        {{{"end", "2026-04-01"}}, {{"start", "2026-04-01"}}, ""},
        {{{"end", "2026-03-31"}}, {{"start", "2026"}}, ""},
        {{{"start", "2026-04-01"}}, {{"end", "2026-03-31"}}, "years"},
        {{{"end", "2025"}}, {}, ""},
    });
}

TEST(FitsTest, TakesStatesListedAndLeavesStatesExcluded)
{
    expectTable({
        {{{"states", "MOZ;AGO"}}, {}, ""},
        {{{"states", "AGO"}}, {}, "states"},
        {{{"excluded_states", "AGO"}}, {}, ""},
        {{{"excluded_states", "AGO;MOZ"}}, {}, "excluded_states"},
    });
}

TEST(FitsTest, TakesPillarsAsTheyStandAndMulOnlyAsMul)
{
    expectTable({
        {{{"pillars", "CLR;VA"}}, {{"pillar", "VA"}}, ""},
        {{{"pillars", "CLR"}}, {{"pillar", "VA"}}, "pillars"},
        {{{"pillars", "CLR"}}, {}, "pillars", FitDetail::notStated},
        {{{"pillars", "CLR;RE"}}, {{"pillar", "MUL"}}, "pillars"},
        {{{"pillars", "MUL"}}, {{"pillar", "MUL"}}, ""},
        {{{"excluded_pillars", "CLR"}}, {}, ""},
        {{{"excluded_pillars", "CLR"}}, {{"pillar", "MUL"}}, ""},
        {{{"excluded_pillars", "CLR"}}, {{"pillar", "CLR"}}, "excluded_pillars"},
    });
}

TEST(FitsTest, NeedsOneCommonSectorAndCrossesFromVictimAssistance)
{
    expectTable({
        {{{"sectors", "15250;12110"}}, {{"sectors", "15250"}}, ""},
        {{{"sectors", "12110"}}, {{"sectors", "15250"}}, "sectors"},
        {{{"sectors", "12110"}}, {}, "sectors", FitDetail::notStated},
        {{{"sectors", "12110"}}, {{"pillar", "VA"}, {"sectors", "15250"}}, ""},
        {{{"sectors", "11330"}}, {{"pillar", "VA"}}, ""},
        {{{"sectors", "15160"}}, {{"pillar", "VA"}}, "sectors"},
        {{{"sectors", "12110"}}, {{"pillar", "CLR"}, {"sectors", "15250"}}, "sectors"},
    });
}

TEST(FitsTest, ComparesRegionsCategoriesPhasesAndChannels)
{
    expectTable({
        {{{"regions", "sofala;TETE"}}, {{"region", " Sofala "}}, ""},
        {{{"regions", "Tete"}}, {{"region", "Sofala"}}, "regions"},
        {{{"regions", "Tete"}}, {}, "regions", FitDetail::notStated},
        {{{"categories", "ldc"}}, {}, ""},
        {{{"categories", "sids"}}, {}, "categories"},
        {{{"channels", "UN;ngo"}}, {{"channel", "un"}}, ""},
        {{{"channels", "ngo"}}, {{"channel", "un"}}, "channels"},
        {{{"channels", "ngo"}}, {}, "channels", FitDetail::notStated},
        {{{"phases", "transition"}}, {{"phase", "transition"}}, ""},
        {{{"phases", "transition"}}, {{"phase", "emergency"}}, "phases"},
        {{{"phases", "transition"}}, {}, "phases", FitDetail::notStated},
    });
}

TEST(FitsTest, AsksForAStrategyAndAnInstrument)
{
    expectTable({
        {{{"requires_strategy", "yes"}}, {{"strategy", "Plan"}}, ""},
        {{{"requires_strategy", "yes"}}, {}, "requires_strategy", FitDetail::notStated},
        {{{"requires_strategy", "no"}}, {}, ""},
        {{{"instrument", "loan"}}, {}, "instrument"},
        {{{"instrument", "Grant"}}, {}, ""},
        {{{"visibility", "restricted"}}, {{"visibility", "restricted"}}, ""},
    });
}

TEST(FitsTest, AsksForAStatusThatTheConfigurationLists)
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", "100").offer("O", "50", {{"status", "indication"}});
    Configuration firm;
    firm.offerStatuses = {OfferStatus::commitment};
    const Result<Inputs> inputs = buildInputs(round, {}, firm);
    ASSERT_TRUE(inputs);
    EXPECT_EQ(inputs->failingConditions(0, 0), (std::vector<FitFailure>{{.reason = FitReason::status}}));
    EXPECT_EQ(inputs->leftOut, (std::vector<LeftOut>{{"offers", "O", LeftOutReason::notAdmitted}}));
}

std::vector<FitFailure> shareFailures(const std::vector<Cells>& domestic, const std::string& percent,
                                      const std::string& requested)
{
    RoundBuilder round;
    round.state("MOZ").need("N", "MOZ", requested).offer("O", "50", {{"minimum_domestic_share", percent}});
    int number = 0;
    for (Cells cells : domestic) {
        cells.emplace_back("id", "D" + std::to_string(++number));
        cells.emplace_back("state", "MOZ");
        cells.emplace_back("need", "N");
        round.add<Domestic>(cells);
    }
    return buildInputs(round, {}, {})->failingConditions(0, 0);
}

TEST(FitsTest, MeasuresTheDomesticShareExactly)
{
    const FitFailure below{.reason = FitReason::minimumDomesticShare};
    const FitFailure notValued{.reason = FitReason::minimumDomesticShare, .detail = FitDetail::notValued};
    EXPECT_TRUE(shareFailures({{{"amount", "10"}}}, "10", "100").empty());
    EXPECT_EQ(shareFailures({{{"amount", "9.99"}}}, "10", "100"), std::vector{below});
    EXPECT_EQ(shareFailures({{{"amount", "33.33"}}}, "33.3333", "100"), std::vector{below});
    EXPECT_EQ(shareFailures({}, "10", "100"), std::vector{below});
    EXPECT_EQ(shareFailures({{{"quantity", "3"}, {"unit", "vehicle"}}}, "10", "100"), std::vector{notValued});
    EXPECT_EQ(shareFailures({{{"amount", "50"}, {"valuation", "none"}}}, "10", "100"), std::vector{notValued});
    EXPECT_TRUE(shareFailures({}, "10", "0").empty());
    EXPECT_TRUE(shareFailures({}, "0", "100").empty());
}

TEST(FitsTest, NeverMeetsADomesticShareInKind)
{
    const Cells inKind{{"support", "training"}, {"unit", "place"}};
    Cells offer = inKind;
    offer.emplace_back("minimum_domestic_share", "10");
    EXPECT_EQ(failuresOf(offer, inKind),
              (std::vector<FitFailure>{{.reason = FitReason::minimumDomesticShare, .detail = FitDetail::notValued}}));
}

TEST(FitsTest, NamesEveryConditionThatFails)
{
    const auto failures = failuresOf({{"states", "AGO"}, {"pillars", "CLR"}, {"end", "2025"}}, {{"start", "2026"}});
    std::vector<std::string_view> words;
    for (const FitFailure& failure : failures)
        words.push_back(wordOf(failure.reason));
    EXPECT_EQ(words, (std::vector<std::string_view>{"years", "states", "pillars"}));
}

TEST(FitsTest, KeepsForbiddenAndRejectedPairsApart)
{
    RoundBuilder round;
    round.state("MOZ").need("N1", "MOZ", "100").need("N2", "MOZ", "100").offer("O", "50");
    round.add<Pair>({{"need", "N1"}, {"offer", "O"}, {"rule", "forbid"}});
    round.add<Decision>({{"need", "N2"}, {"offer", "O"}, {"decision", "reject"}});
    const Result<Inputs> inputs = buildInputs(round, {}, {});
    ASSERT_TRUE(inputs);
    EXPECT_EQ(inputs->failingConditions(0, 0), (std::vector<FitFailure>{{.reason = FitReason::forbidden}}));
    EXPECT_EQ(inputs->failingConditions(1, 0), (std::vector<FitFailure>{{.reason = FitReason::rejected}}));
    EXPECT_FALSE(inputs->hasEdge(0, 0));
    EXPECT_EQ(inputs->rejected, (std::vector<RejectedPair>{{{"N1"}, {"O"}, "forbidden"}, {{"N2"}, {"O"}, "rejected"}}));
}

TEST(FitsTest, LetsYearsOfSplitRecordsMeetTheirYearOrAWindow)
{
    RoundBuilder round;
    round.state("MOZ").need("N1", "MOZ", "30").needYear("N1", 2026, "10").needYear("N1", 2028, "20");
    round.need("N2", "MOZ", "30", {{"start", "2027"}, {"end", "2027"}});
    round.offer("O1", "10", {{"end", "2027"}}).offer("O2", "10").offerYear("O2", 2027, "10");
    round.offer("O3", "10").offerYear("O3", 2027, "4").offerYear("O3", 2028, "6");
    const Result<Inputs> inputs = buildInputs(round, {}, {});
    ASSERT_TRUE(inputs);
    EXPECT_TRUE(inputs->hasEdge(0, 0));
    EXPECT_TRUE(inputs->partsMeet(0, inputs->needs[0].phases[0], 0, inputs->offers[0].tranches[0]));
    EXPECT_FALSE(inputs->partsMeet(0, inputs->needs[0].phases[1], 0, inputs->offers[0].tranches[0]));
    EXPECT_EQ(inputs->failingConditions(0, 1), (std::vector<FitFailure>{{.reason = FitReason::years}}));
    EXPECT_TRUE(inputs->hasEdge(0, 2));
    EXPECT_TRUE(inputs->hasEdge(1, 1));
    EXPECT_TRUE(inputs->partsMeet(1, inputs->needs[1].phases[0], 2, inputs->offers[2].tranches[0]));
    EXPECT_FALSE(inputs->partsMeet(1, inputs->needs[1].phases[0], 2, inputs->offers[2].tranches[1]));
}

} // namespace
} // namespace landbridge::rules
