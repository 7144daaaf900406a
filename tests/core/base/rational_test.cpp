#include "core/base/rational.h"

#include <gtest/gtest.h>

#include <random>

namespace landbridge {
namespace {

TEST(RationalTest, ConvertsAndConvertsBackWithoutLoss)
{
    const Rational rate(Int128{1'083'700'000'019}, Int128{1'000'000'000'000});
    const Rational amount(999'999'999'999'999'999);
    EXPECT_EQ(amount / rate * rate, amount);
    EXPECT_EQ((amount / rate * rate).text(), "999999999999999999");
}

TEST(RationalTest, StaysExactBeyond128Bits)
{
    Rational sum;
    for (std::int64_t i = 1; i <= 60; ++i)
        sum += Rational(Int128{1}, Int128{1'000'000'007} + i);
    for (std::int64_t i = 60; i >= 1; --i)
        sum -= Rational(Int128{1}, Int128{1'000'000'007} + i);
    EXPECT_EQ(sum, Rational(0));
    EXPECT_EQ(sum.sign(), 0);
}

TEST(RationalTest, RoundsDownAndUpOnBothSidesOfZero)
{
    EXPECT_EQ(Rational(7, 2).floor(), 3);
    EXPECT_EQ(Rational(7, 2).ceil(), 4);
    EXPECT_EQ(Rational(-7, 2).floor(), -4);
    EXPECT_EQ(Rational(-7, 2).ceil(), -3);
    EXPECT_EQ(Rational(8, 2).floor(), 4);
    EXPECT_EQ(Rational(8, 2).ceil(), 4);
}

TEST(RationalTest, HoldsWholePartsInsideTheRangeOfAmounts)
{
    const Rational huge = Rational(INT64_MAX) * Rational(INT64_MAX) * Rational(INT64_MAX);
    EXPECT_EQ(huge.floor(), INT64_MAX);
    EXPECT_EQ((huge * Rational(-1)).floor(), INT64_MIN);
    EXPECT_EQ((huge / huge).floor(), 1);
}

TEST(RationalTest, OrdersLikeTheProductsOfSmallNumbers)
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 20'000; ++i) {
        const auto draw = [&] { return static_cast<std::int64_t>(random() % 2000) - 1000; };
        const std::int64_t a = draw(), c = draw(), b = draw() + 1001, d = draw() + 1001;
        EXPECT_EQ(Rational(a, b) <=> Rational(c, d), a * d <=> c * b);
        EXPECT_EQ((Rational(a, b) + Rational(c, d)).floor(),
                  Rational(Int128{a} * d + Int128{c} * b, Int128{b} * d).floor());
    }
}

} // namespace
} // namespace landbridge
