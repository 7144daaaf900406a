#include "tests/support/solver_enumeration.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace landbridge::testing {
namespace {

using Amounts = std::vector<std::int64_t>;
using Groups = std::vector<solver::Group>;

/// One way of money from a source to a phase, with the arcs that it takes.
struct Way {
    std::int32_t source = 0;
    std::int32_t phase = 0;
    std::int32_t pair = solver::kNone;
    std::vector<std::size_t> arcs = {};
};

void follow(const solver::Problem& problem, std::int32_t node, Way way, std::vector<Way>& ways)
{
    if (node >= problem.phaseNode(0)) {
        way.phase = node - problem.phaseNode(0);
        ways.push_back(way);
        return;
    }
    for (std::size_t a = 0; a < problem.arcs.size(); ++a)
        if (problem.arcs[a].from == node) {
            Way longer = way;
            longer.arcs.push_back(a);
            if (problem.arcs[a].pair != solver::kNone)
                longer.pair = problem.arcs[a].pair;
            follow(problem, problem.arcs[a].to, longer, ways);
        }
}

std::vector<Way> waysOf(const solver::Problem& problem)
{
    std::vector<Way> ways;
    for (std::int32_t s = 0; s < static_cast<std::int32_t>(problem.sources.size()); ++s)
        follow(problem, s, Way{.source = s}, ways);
    return ways;
}

/// What is left after some ways were used: per source, per phase, per arc with a cap; and which pairs were used.
struct State {
    Amounts sources = {};
    Amounts phases = {};
    Amounts caps = {};
    std::set<std::int32_t> pairs = {};
    auto operator<=>(const State&) const = default;
};

std::set<State> allPlans(const solver::Problem& problem, bool withPairs)
{
    State start;
    for (const solver::Source& source : problem.sources)
        start.sources.push_back(source.amount);
    for (const solver::Phase& phase : problem.phases)
        start.phases.push_back(phase.capacity);
    for (const solver::Arc& arc : problem.arcs)
        start.caps.push_back(arc.capacity == solver::kUnlimited ? -1 : arc.capacity);
    std::set<State> states = {start};
    for (const Way& way : waysOf(problem)) {
        std::set<State> longer;
        for (const State& before : states) {
            State state = before;
            std::int64_t room = std::min(state.sources[static_cast<std::size_t>(way.source)],
                                         state.phases[static_cast<std::size_t>(way.phase)]);
            for (const std::size_t a : way.arcs)
                room = state.caps[a] < 0 ? room : std::min(room, state.caps[a]);
            for (std::int64_t amount = 0; amount <= room; ++amount) {
                State next = state;
                next.sources[static_cast<std::size_t>(way.source)] -= amount;
                next.phases[static_cast<std::size_t>(way.phase)] -= amount;
                for (const std::size_t a : way.arcs)
                    next.caps[a] -= next.caps[a] < 0 ? 0 : amount;
                if (withPairs && amount > 0 && way.pair != solver::kNone &&
                    !problem.pairs[static_cast<std::size_t>(way.pair)].granted)
                    next.pairs.insert(way.pair);
                longer.insert(std::move(next));
            }
        }
        states = std::move(longer);
    }
    return states;
}

bool placesMandatory(const solver::Problem& problem, const State& state)
{
    for (std::size_t s = 0; s < problem.sources.size(); ++s)
        if (problem.sources[s].mandatory && state.sources[s] > 0)
            return false;
    for (std::size_t p = 0; p < problem.phases.size(); ++p)
        if (problem.phases[p].mandatory && state.phases[p] > 0)
            return false;
    return true;
}

Amounts coveredIn(const solver::Problem& problem, const State& state)
{
    Amounts covered;
    for (const solver::Group& group : problem.groups)
        covered.push_back(group.fixed);
    for (std::size_t p = 0; p < problem.phases.size(); ++p)
        if (!problem.phases[p].mandatory)
            covered[static_cast<std::size_t>(problem.phases[p].group)] += problem.phases[p].capacity - state.phases[p];
    return covered;
}

/// Whether `a` is the better plan for the groups of one tier, totals being equal: of the units that only one of the two
/// plans gives, the one that is due first decides.
bool givesTheEarlierUnit(const Groups& groups, std::int32_t tier, const Amounts& a, const Amounts& b)
{
    struct Unit {
        std::int64_t before;
        std::int64_t divisor;
        std::size_t group;
        bool inA;
    };
    std::vector<Unit> units;
    for (std::size_t g = 0; g < groups.size(); ++g)
        if (groups[g].tier == tier)
            for (std::int64_t k = std::min(a[g], b[g]); k < std::max(a[g], b[g]); ++k)
                units.push_back({k, groups[g].divisor, g, a[g] > b[g]});
    std::ranges::sort(units, [](const Unit& u, const Unit& v) {
        const auto now = std::pair(u.before * v.divisor, v.before * u.divisor);
        const auto then = std::pair((u.before + 1) * v.divisor, (v.before + 1) * u.divisor);
        if (now.first != now.second)
            return now.first < now.second;
        if (then.first != then.second)
            return then.first > then.second;
        return std::pair(u.group, u.before) < std::pair(v.group, v.before);
    });
    return !units.empty() && units.front().inA;
}

} // namespace

bool isBetterCover(const Groups& groups, const Amounts& a, const Amounts& b)
{
    std::map<std::int32_t, std::pair<std::int64_t, std::int64_t>> totals;
    for (std::size_t g = 0; g < a.size(); ++g) {
        totals[groups[g].tier].first += a[g];
        totals[groups[g].tier].second += b[g];
    }
    for (const auto& [tier, total] : totals)
        if (total.first != total.second)
            return total.first > total.second;
    for (const auto& [tier, total] : totals) {
        if (givesTheEarlierUnit(groups, tier, a, b))
            return true;
        if (givesTheEarlierUnit(groups, tier, b, a))
            return false;
    }
    return false;
}

std::optional<Amounts> bestByEnumeration(const solver::Problem& problem)
{
    std::optional<Amounts> best;
    for (const State& state : allPlans(problem, false))
        if (placesMandatory(problem, state)) {
            const Amounts covered = coveredIn(problem, state);
            if (!best || isBetterCover(problem.groups, covered, *best))
                best = covered;
        }
    return best;
}

std::int64_t fewestGrantsByEnumeration(const solver::Problem& problem, const Amounts& covered)
{
    std::int64_t fewest = -1;
    for (const State& state : allPlans(problem, true)) {
        const auto grants = static_cast<std::int64_t>(state.pairs.size());
        if (placesMandatory(problem, state) && coveredIn(problem, state) == covered && (fewest < 0 || grants < fewest))
            fewest = grants;
    }
    return fewest;
}

std::string flowFault(const solver::Problem& problem, const Amounts& flow, const Amounts& expected)
{
    Amounts out(static_cast<std::size_t>(problem.nodeCount()), 0);
    Amounts in = out;
    for (std::size_t a = 0; a < problem.arcs.size(); ++a) {
        if (flow[a] < 0 || flow[a] > problem.arcs[a].capacity)
            return "arc " + std::to_string(a);
        out[static_cast<std::size_t>(problem.arcs[a].from)] += flow[a];
        in[static_cast<std::size_t>(problem.arcs[a].to)] += flow[a];
    }
    for (std::size_t s = 0; s < problem.sources.size(); ++s)
        if (out[s] > problem.sources[s].amount || (problem.sources[s].mandatory && out[s] < problem.sources[s].amount))
            return "source " + std::to_string(s);
    for (std::int32_t r = 0; r < problem.relays; ++r)
        if (in[static_cast<std::size_t>(problem.relayNode(r))] != out[static_cast<std::size_t>(problem.relayNode(r))])
            return "relay " + std::to_string(r);
    Amounts covered;
    for (const solver::Group& group : problem.groups)
        covered.push_back(group.fixed);
    for (std::size_t p = 0; p < problem.phases.size(); ++p) {
        const std::int64_t got = in[static_cast<std::size_t>(problem.phaseNode(static_cast<std::int32_t>(p)))];
        if (got > problem.phases[p].capacity || (problem.phases[p].mandatory && got < problem.phases[p].capacity))
            return "phase " + std::to_string(p);
        if (!problem.phases[p].mandatory)
            covered[static_cast<std::size_t>(problem.phases[p].group)] += got;
    }
    return covered == expected ? "" : "covered";
}

} // namespace landbridge::testing
