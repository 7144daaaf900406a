#include "core/solver/fair_targets.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace landbridge::solver {
namespace {

/// Unit by unit, as the order is written.
std::vector<std::int64_t> unitByUnit(const std::vector<Room>& rooms, std::int64_t total)
{
    std::vector<std::int64_t> amounts;
    for (const Room& room : rooms)
        amounts.push_back(room.low);
    for (std::int64_t left = total - std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0}); left > 0;
         --left) {
        std::size_t best = rooms.size();
        for (std::size_t g = 0; g < rooms.size(); ++g) {
            if (amounts[g] == rooms[g].high)
                continue;
            if (best == rooms.size()) {
                best = g;
                continue;
            }
            const std::int64_t now = amounts[g] * rooms[best].divisor - amounts[best] * rooms[g].divisor;
            const std::int64_t then = (amounts[g] + 1) * rooms[best].divisor - (amounts[best] + 1) * rooms[g].divisor;
            if (now < 0 || (now == 0 && then > 0))
                best = g;
        }
        ++amounts[best];
    }
    return amounts;
}

TEST(FairTargetsTest, HandOutUnitsInTheOrderOfTheContract)
{
    std::mt19937 engine(5);
    const auto between = [&](std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(engine() % static_cast<std::uint32_t>(high - low + 1));
    };
    for (int i = 0; i < 5000; ++i) {
        std::vector<Room> rooms(static_cast<std::size_t>(between(1, 6)));
        std::int64_t lows = 0;
        std::int64_t highs = 0;
        for (Room& room : rooms) {
            room.low = between(0, 3) == 0 ? between(0, 10) : 0;
            room.high = room.low + between(0, 20);
            room.divisor = between(1, i % 2 == 0 ? 4 : 40);
            lows += room.low;
            highs += room.high;
        }
        const std::int64_t total = between(lows, highs);
        ASSERT_EQ(fairTargets(rooms, total), unitByUnit(rooms, total)) << i;
    }
}

TEST(FairTargetsTest, StayExactNearTheLargestAmounts)
{
    constexpr std::int64_t kLarge = (std::int64_t{1} << 61) - 1;
    EXPECT_EQ(fairTargets(std::vector<Room>{{0, kLarge, kLarge}, {0, kLarge, kLarge}}, kLarge),
              (std::vector<std::int64_t>{kLarge / 2 + 1, kLarge / 2}));
    EXPECT_EQ(fairTargets(std::vector<Room>{{0, kLarge, 1}, {0, kLarge, kLarge}}, kLarge + 1),
              (std::vector<std::int64_t>{1, kLarge}));
}

} // namespace
} // namespace landbridge::solver
