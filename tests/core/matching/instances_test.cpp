#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "core/matching/match.h"
#include "tests/support/matching_rounds.h"

namespace landbridge::matching {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows readRows(const std::string& file)
{
    std::ifstream input(LANDBRIDGE_TEST_DATA "/solver/matching/" + file);
    Rows rows;
    std::string line;
    std::getline(input, line);
    while (std::getline(input, line)) {
        std::vector<std::string> cells;
        std::istringstream words(line);
        for (std::string cell; std::getline(words, cell, ',');)
            cells.push_back(cell);
        rows.push_back(std::move(cells));
    }
    return rows;
}

/// Every need is of a state of its own, and the links of an offer are the states that it is for.
Workspace roundOf(const std::string& instance)
{
    testing::MatchingRound round;
    for (const auto& cells : readRows(instance + "/needs.csv"))
        round.need(cells[0], "S-" + cells[0], std::stoll(cells[1]), std::stoll(cells[2]));
    std::map<std::string, std::vector<PartyId>> states;
    for (const auto& cells : readRows(instance + "/links.csv")) {
        states[cells[0]].push_back({"S-" + cells[1]});
        if (cells.size() > 3 && !cells[3].empty())
            round.rule(PairRule::cap, cells[1], cells[0], std::stoll(cells[3]));
    }
    round.state("S-nobody");
    for (const auto& cells : readRows(instance + "/offers.csv")) {
        const auto linked = states.find(cells[0]);
        round.offer(cells[0], std::stoll(cells[1])).states =
            linked == states.end() ? std::vector<PartyId>{{"S-nobody"}} : linked->second;
    }
    return round.workspace();
}

struct Expected {
    std::int64_t total = 0;
    std::map<std::int64_t, std::int64_t> tiers = {};
};

std::map<std::string, Expected> expectedTotals()
{
    std::map<std::string, Expected> all;
    for (const auto& cells : readRows("expected.csv")) {
        all[cells[0]].total = std::stoll(cells[1]);
        all[cells[0]].tiers[std::stoll(cells[2])] = std::stoll(cells[3]);
    }
    return all;
}

TEST(InstancesTest, ReachTheExpectedTotalAndTotalPerPriority)
{
    const std::map<std::string, Expected> all = expectedTotals();
    ASSERT_EQ(all.size(), 11U);
    for (const auto& [instance, expected] : all) {
        const auto answer = match(roundOf(instance), {});
        ASSERT_TRUE(answer && answer->run) << instance;
        std::map<std::int64_t, std::int64_t> tiers;
        std::int64_t total = 0;
        for (const RunTier& tier : answer->run->tiers) {
            tiers[tier.tier] = tier.covered;
            total += tier.covered;
        }
        EXPECT_EQ(total, expected.total) << instance;
        EXPECT_EQ(tiers, expected.tiers) << instance;
    }
}

} // namespace
} // namespace landbridge::matching
