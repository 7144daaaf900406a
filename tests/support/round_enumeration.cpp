#include "tests/support/round_enumeration.h"

#include <algorithm>
#include <map>
#include <set>

#include "tests/support/solver_enumeration.h"

namespace landbridge::testing {
namespace {

using Amounts = std::vector<std::int64_t>;
using rules::Inputs;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

/// A tranche may give to a phase; on a pair closed by fixed lines only for one of them.
struct Way {
    std::int32_t need = 0;
    std::int32_t offer = 0;
    std::size_t tranche = 0;
    std::size_t phase = 0;
    std::optional<std::size_t> line = {};
};

/// What may still move, by name of what limits it.
using Left = std::map<std::string, std::int64_t>;

class RoundEnumeration {
public:
    explicit RoundEnumeration(const Inputs& inputs) : inputs_(inputs) {}

    std::optional<Amounts> best()
    {
        for (const rules::FixedLine& line : inputs_.lines)
            if (!line.over.empty())
                return std::nullopt;
        collect();
        std::set<Left> states = {start_};
        for (const Way& way : ways_)
            states = after(states, way);
        std::optional<Amounts> best;
        for (const Left& left : states)
            if (std::ranges::all_of(left,
                                    [](const auto& one) { return !one.first.starts_with("line") || one.second == 0; }))
                if (Amounts covered = coveredIn(left); !best || isBetterCover(groups_, covered, *best))
                    best = std::move(covered);
        return best;
    }

private:
    std::string trancheName(std::int32_t offer, std::size_t t) const
    {
        return "tranche " + std::to_string(offer) + " " + std::to_string(t);
    }
    std::string phaseName(std::int32_t need, std::size_t p) const
    {
        return "phase " + std::to_string(need) + " " + std::to_string(p);
    }
    std::string pairName(std::int32_t need, std::int32_t offer) const
    {
        return "pair " + std::to_string(need) + " " + std::to_string(offer);
    }
    std::string stateName(std::int32_t need, std::int32_t offer) const
    {
        return "state " + std::to_string(inputs_.needs[at(need)].traits.state) + " " + std::to_string(offer);
    }

    void collect()
    {
        Amounts claims(inputs_.groups.size(), 0);
        for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs_.needs.size()); ++n)
            for (std::size_t p = 0; p < inputs_.needs[at(n)].phases.size(); ++p) {
                start_[phaseName(n, p)] = inputs_.needs[at(n)].phases[p].amount;
                if (inputs_.needs[at(n)].takesPart() && addPhase(n, p))
                    claims[at(inputs_.needs[at(n)].group)] += inputs_.needs[at(n)].phases[p].amount;
            }
        for (std::size_t i = 0; i < inputs_.lines.size(); ++i)
            start_["line " + std::to_string(i)] = inputs_.lines[i].amount;
        for (std::size_t g = 0; g < inputs_.groups.size(); ++g) {
            const rules::GroupFacts& group = inputs_.groups[g];
            const std::int64_t basis = rules::basisOf(inputs_, group.measure, claims[g]);
            groups_.push_back({.tier = static_cast<std::int32_t>(group.tier),
                               .divisor = std::max<std::int64_t>(1, basis) * group.weight});
        }
    }

    /// Adds the ways into a phase; whether it has an edge.
    bool addPhase(std::int32_t need, std::size_t p)
    {
        bool edge = false;
        const rules::Part& phase = inputs_.needs[at(need)].phases[p];
        for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs_.offers.size()); ++o)
            for (std::size_t t = 0; t < inputs_.offers[at(o)].tranches.size(); ++t) {
                const rules::Part& tranche = inputs_.offers[at(o)].tranches[t];
                start_[trancheName(o, t)] = tranche.amount;
                if (!inputs_.offers[at(o)].takesPart() || !inputs_.partsMeet(need, phase, o, tranche))
                    continue;
                edge = edge || (inputs_.isOpenPair(need, o) && phase.amount > 0 && tranche.amount > 0);
                addWays({.need = need, .offer = o, .tranche = t, .phase = p}, phase, tranche);
            }
        return edge;
    }

    void addWays(Way way, const rules::Part& phase, const rules::Part& tranche)
    {
        const std::optional<int> year = phase.year ? phase.year : tranche.year;
        bool closed = false;
        for (std::size_t i = 0; i < inputs_.lines.size(); ++i) {
            const rules::FixedLine& line = inputs_.lines[i];
            if (line.needIndex != way.need || line.offerIndex != way.offer || (line.year && line.year != year))
                continue;
            closed = true;
            way.line = i;
            ways_.push_back(way);
        }
        way.line.reset();
        if (!closed && inputs_.isOpenPair(way.need, way.offer))
            ways_.push_back(way);
        if (const auto cap = inputs_.pairCap(way.need, way.offer))
            start_[pairName(way.need, way.offer)] = *cap;
        if (const auto cap = inputs_.stateCap(way.need, way.offer))
            start_[stateName(way.need, way.offer)] = *cap;
    }

    std::set<Left> after(const std::set<Left>& states, const Way& way) const
    {
        std::vector<std::string> limits = {trancheName(way.offer, way.tranche), phaseName(way.need, way.phase)};
        for (const std::string& name : {pairName(way.need, way.offer), stateName(way.need, way.offer)})
            if (start_.contains(name))
                limits.push_back(name);
        if (way.line)
            limits.push_back("line " + std::to_string(*way.line));
        std::set<Left> next;
        for (const Left& state : states) {
            Left left = state;
            while (true) {
                next.insert(left);
                if (std::ranges::any_of(limits, [&](const std::string& name) { return left[name] == 0; }))
                    break;
                for (const std::string& name : limits)
                    --left[name];
            }
        }
        return next;
    }

    Amounts coveredIn(const Left& left) const
    {
        Amounts covered(inputs_.groups.size(), 0);
        for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs_.needs.size()); ++n)
            for (std::size_t p = 0; p < inputs_.needs[at(n)].phases.size() && inputs_.needs[at(n)].takesPart(); ++p)
                covered[at(inputs_.needs[at(n)].group)] +=
                    inputs_.needs[at(n)].phases[p].amount - left.at(phaseName(n, p));
        return covered;
    }

    const Inputs& inputs_;
    std::vector<Way> ways_ = {};
    Left start_ = {};
    std::vector<solver::Group> groups_ = {};
};

} // namespace

std::optional<Amounts> bestRoundByEnumeration(const Inputs& inputs)
{
    return RoundEnumeration(inputs).best();
}

} // namespace landbridge::testing
