#include "tests/support/realistic_round.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "tests/support/dice.h"
#include "tests/support/storage_round.h"

namespace landbridge::testing {

namespace {

constexpr int kPillars = 9;

/// Between 20,000 and 20 million units of the currency; few are large.
std::int64_t powerLawMinor(Dice& dice)
{
    const double luck = static_cast<double>(dice.between(1, 1'000'000)) / 1'000'000.0;
    return static_cast<std::int64_t>(std::min(20'000'000.0, 20'000.0 / std::pow(luck, 0.8))) * 100;
}

PartyId stateId(std::int64_t number)
{
    return {"S" + std::to_string(number)};
}

Need needOf(int number, const RoundSize& size, Dice& dice)
{
    Need need = aNeedOf("N" + std::to_string(number), stateId(number % size.states).text);
    need.title = "Survey and clearance " + std::to_string(number);
    need.amount.minor = powerLawMinor(dice);
    need.priority = 1 + number / size.states % 8;
    need.pillar = static_cast<Pillar>(dice.between(1, kPillars));
    need.endorsedBy = "Minister";
    need.endorsedOn = Date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{15}};
    return need;
}

Offer offerOf(int number, const RoundSize& size, Dice& dice)
{
    const Currency currency = aRound().currency;
    Offer offer{.id = {"O" + std::to_string(number)},
                .donor = {"D" + std::to_string(number % size.donors)},
                .amount = {.minor = powerLawMinor(dice) * size.needs / size.offers / 2, .currency = currency},
                .title = "Contribution " + std::to_string(number),
                .currency = currency};
    const std::int64_t earmark = dice.between(0, 9);
    if (earmark == 0)
        return offer;
    if (earmark < 8) {
        const std::int64_t count = dice.between(1, 8);
        const std::int64_t first = dice.between(0, size.states - 1);
        for (std::int64_t i = 0; i < count; ++i)
            offer.states.push_back(stateId((first + i * 7) % size.states));
        std::ranges::sort(offer.states);
        const auto [from, to] = std::ranges::unique(offer.states);
        offer.states.erase(from, to);
    }
    if (earmark > 5)
        offer.pillars = {static_cast<Pillar>(dice.between(1, 4)), static_cast<Pillar>(dice.between(5, kPillars))};
    return offer;
}

} // namespace

ChangeSet realisticRound(const RoundSize& size)
{
    Dice dice(2003);
    ChangeSet changes;
    for (int i = 0; i < size.states; ++i)
        changes.push_back(EntityChange<Party>{.after = aState(stateId(i).text)});
    for (int i = 0; i < size.donors; ++i)
        changes.push_back(EntityChange<Party>{.after = aState("D" + std::to_string(i))});
    for (int i = 0; i < size.needs; ++i)
        changes.push_back(EntityChange<Need>{.after = needOf(i, size, dice)});
    for (int i = 0; i < size.offers; ++i)
        changes.push_back(EntityChange<Offer>{.after = offerOf(i, size, dice)});
    return changes;
}

} // namespace landbridge::testing
