#include "tests/support/solver_rounds.h"

#include <algorithm>
#include <cmath>

#include "tests/support/dice.h"

namespace landbridge::testing {
namespace {

using solver::kNone;
using solver::kUnlimited;
using solver::Problem;

class TinyRound {
public:
    explicit TinyRound(std::uint32_t seed) : dice_(seed) {}

    Problem make()
    {
        addGroups();
        addNeeds();
        const std::int64_t offers = dice_.between(1, 3);
        for (std::int32_t o = 0; o < offers; ++o)
            addOffer(o);
        addMandatory();
        finish();
        return problem_;
    }

private:
    struct DraftArc {
        std::int32_t source = kNone; ///< or
        std::int32_t fromRelay = kNone;
        std::int32_t toRelay = kNone; ///< or
        std::int32_t phase = kNone;
        std::int64_t capacity = kUnlimited;
        std::int32_t pair = kNone;
    };

    void addGroups()
    {
        const std::int64_t groups = dice_.between(1, 4);
        for (std::int64_t g = 0; g < groups; ++g)
            problem_.groups.push_back({.tier = static_cast<std::int32_t>(dice_.between(1, 2)),
                                       .divisor = 1,
                                       .fixed = dice_.oneIn(4) ? dice_.between(0, 3) : 0});
    }

    void addNeeds()
    {
        const auto needs = static_cast<std::int32_t>(dice_.between(1, 4));
        for (std::int32_t n = 0; n < needs; ++n) {
            const auto group =
                static_cast<std::int32_t>(dice_.between(0, static_cast<std::int64_t>(problem_.groups.size()) - 1));
            split_.push_back(dice_.oneIn(4));
            for (int year = 0; year < (split_.back() ? 2 : 1); ++year)
                problem_.phases.push_back({.capacity = dice_.between(1, 4), .group = group, .need = n});
        }
    }

    std::vector<std::int32_t> phasesOf(std::int32_t need) const
    {
        std::vector<std::int32_t> phases;
        for (std::int32_t p = 0; p < static_cast<std::int32_t>(problem_.phases.size()); ++p)
            if (problem_.phases[static_cast<std::size_t>(p)].need == need)
                phases.push_back(p);
        return phases;
    }

    void addOffer(std::int32_t offer)
    {
        const bool split = dice_.oneIn(4);
        std::vector<std::int32_t> sources;
        for (int year = 0; year < (split ? 2 : 1); ++year) {
            sources.push_back(static_cast<std::int32_t>(problem_.sources.size()));
            problem_.sources.push_back({.amount = dice_.between(0, 4), .offer = offer});
        }
        std::int32_t stateRelay = kNone;
        if (!split && dice_.oneIn(3)) {
            stateRelay = problem_.relays++;
            arcs_.push_back({.source = sources[0], .toRelay = stateRelay, .capacity = dice_.between(1, 3)});
        }
        for (std::int32_t n = 0; n < static_cast<std::int32_t>(split_.size()); ++n)
            if (dice_.between(1, 3) > 1)
                addPair(offer, n, sources, stateRelay);
    }

    void addPair(std::int32_t offer, std::int32_t need, const std::vector<std::int32_t>& sources,
                 std::int32_t stateRelay)
    {
        const auto pair = static_cast<std::int32_t>(problem_.pairs.size());
        problem_.pairs.push_back({.offer = offer, .need = need, .granted = dice_.oneIn(5)});
        const std::vector<std::int32_t> phases = phasesOf(need);
        const bool viaState = stateRelay != kNone && need % 2 == 0;
        const std::int64_t cap = dice_.oneIn(3) ? dice_.between(1, 3) : kUnlimited;
        if (sources.size() == 1 && phases.size() == 1)
            arcs_.push_back({.source = viaState ? kNone : sources[0],
                             .fromRelay = viaState ? stateRelay : kNone,
                             .phase = phases[0],
                             .capacity = cap,
                             .pair = pair});
        else if (sources.size() == 1) {
            const std::int32_t relay = problem_.relays++;
            arcs_.push_back({.source = viaState ? kNone : sources[0],
                             .fromRelay = viaState ? stateRelay : kNone,
                             .toRelay = relay,
                             .capacity = cap,
                             .pair = pair});
            for (const std::int32_t phase : phases)
                arcs_.push_back({.fromRelay = relay, .phase = phase});
        } else if (phases.size() == 1) {
            const std::int32_t relay = problem_.relays++;
            for (const std::int32_t source : sources)
                arcs_.push_back({.source = source, .toRelay = relay});
            arcs_.push_back({.fromRelay = relay, .phase = phases[0], .capacity = cap, .pair = pair});
        } else
            for (std::size_t year = 0; year < 2; ++year)
                arcs_.push_back({.source = sources[year], .phase = phases[year], .pair = pair});
    }

    void addMandatory()
    {
        if (dice_.oneIn(4)) {
            const auto need = static_cast<std::int32_t>(dice_.between(0, static_cast<std::int64_t>(split_.size()) - 1));
            const auto pair = static_cast<std::int32_t>(problem_.pairs.size());
            problem_.pairs.push_back({.offer = 90, .need = need, .granted = true});
            const auto source = static_cast<std::int32_t>(problem_.sources.size());
            problem_.sources.push_back({.amount = dice_.between(1, 3), .offer = 90, .mandatory = true});
            for (const std::int32_t phase : phasesOf(need))
                arcs_.push_back({.source = source, .phase = phase, .pair = pair});
        }
        if (dice_.oneIn(4)) {
            const std::int64_t amount = dice_.between(1, 2);
            const auto phase = static_cast<std::int32_t>(problem_.phases.size());
            problem_.phases.push_back({.capacity = amount, .need = 91, .mandatory = true});
            problem_.groups[0].fixed += amount;
            const auto pair = static_cast<std::int32_t>(problem_.pairs.size());
            problem_.pairs.push_back({.offer = 0, .need = 91, .granted = true});
            for (std::int32_t s = 0; s < static_cast<std::int32_t>(problem_.sources.size()); ++s)
                if (problem_.sources[static_cast<std::size_t>(s)].offer == 0)
                    arcs_.push_back({.source = s, .phase = phase, .pair = pair});
        }
    }

    void finish()
    {
        for (const DraftArc& arc : arcs_)
            problem_.arcs.push_back(
                {.from = arc.source != kNone ? arc.source : problem_.relayNode(arc.fromRelay),
                 .to = arc.phase != kNone ? problem_.phaseNode(arc.phase) : problem_.relayNode(arc.toRelay),
                 .capacity = arc.capacity,
                 .pair = arc.pair});
        const bool proportional = dice_.oneIn(2);
        for (std::size_t g = 0; g < problem_.groups.size(); ++g) {
            std::int64_t claim = problem_.groups[g].fixed;
            for (const solver::Phase& phase : problem_.phases)
                claim += phase.group == static_cast<std::int32_t>(g) ? phase.capacity : 0;
            problem_.groups[g].divisor = dice_.between(1, 3) * (proportional ? std::max<std::int64_t>(1, claim) : 1);
        }
    }

    Dice dice_;
    Problem problem_ = {};
    std::vector<bool> split_ = {};
    std::vector<DraftArc> arcs_ = {};
};

/// A Pareto amount of at least `least`, in steps so that equal amounts occur as they do in life.
std::int64_t powerLaw(Dice& dice, std::int64_t least, std::int64_t unit)
{
    const double u = static_cast<double>(dice.between(1, 1'000'000)) / 1'000'000.0;
    const double value = std::min(60'000'000.0, static_cast<double>(least) * std::pow(u, -0.9));
    const auto whole = static_cast<std::int64_t>(value);
    return (dice.oneIn(3) ? whole / 50'000 * 50'000 + 50'000 : whole) * unit +
           (dice.oneIn(2) ? dice.between(0, 99) : 0);
}

struct Wish {
    std::int32_t state = 0;
    std::int64_t region = 0;
    std::int64_t pillar = 0;
};

std::vector<Wish> addWishes(Dice& dice, const RoundSize& size, Problem& problem)
{
    std::vector<Wish> wishes;
    for (std::int32_t t = 0; t < size.tiers; ++t)
        for (std::int32_t s = 0; s < size.states; ++s)
            problem.groups.push_back({.tier = t + 1, .divisor = 0});
    for (std::int32_t n = 0; n < size.needs; ++n) {
        const auto state = static_cast<std::int32_t>(dice.between(0, size.states - 1) * dice.between(1, 4) / 4);
        const std::int64_t tier = std::min(dice.between(0, size.tiers - 1), dice.between(0, size.tiers - 1));
        const auto group = static_cast<std::int32_t>(tier) * size.states + state;
        wishes.push_back({state, state % 6, dice.between(0, 5)});
        problem.phases.push_back({.capacity = powerLaw(dice, 60'000, size.unit), .group = group, .need = n});
        problem.groups[static_cast<std::size_t>(group)].divisor += problem.phases.back().capacity;
    }
    for (solver::Group& group : problem.groups)
        group.divisor = std::max<std::int64_t>(1, group.divisor) * (dice.oneIn(5) ? 2 : 1);
    return wishes;
}

} // namespace

Problem tinyProblem(std::uint32_t seed)
{
    return TinyRound(seed).make();
}

Problem realisticProblem(std::uint32_t seed, const RoundSize& size)
{
    Dice dice(seed);
    Problem problem;
    const std::vector<Wish> wishes = addWishes(dice, size, problem);
    for (std::int32_t o = 0; o < size.offers; ++o)
        problem.sources.push_back({.amount = powerLaw(dice, 50'000, size.unit), .offer = o});
    for (std::int32_t o = 0; o < size.offers; ++o) {
        const std::int64_t kind = dice.between(0, 3); // anywhere, a region, some states, one state
        const std::int64_t region = dice.between(0, 5);
        const std::int64_t states = dice.between(0, 15);
        const std::int64_t pillars = dice.oneIn(2) ? 63 : dice.between(1, 62);
        const bool capped = dice.oneIn(10);
        for (std::int32_t n = 0; n < size.needs; ++n) {
            const Wish& wish = wishes[static_cast<std::size_t>(n)];
            const bool there = kind == 0 || (kind == 1 && wish.region == region) ||
                               (kind == 2 && wish.state % 16 >= states && wish.state % 16 < states + 4) ||
                               (kind == 3 && wish.state == states);
            if (!there || ((pillars >> wish.pillar) & 1) == 0)
                continue;
            problem.arcs.push_back({.from = o,
                                    .to = problem.phaseNode(n),
                                    .capacity = capped ? 200'000 * size.unit : kUnlimited,
                                    .pair = static_cast<std::int32_t>(problem.pairs.size())});
            problem.pairs.push_back({.offer = o, .need = n});
        }
    }
    return problem;
}

} // namespace landbridge::testing
