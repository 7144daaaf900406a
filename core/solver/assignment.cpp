#include "core/solver/assignment.h"

#include <algorithm>
#include <numeric>

#include "core/solver/grant_bound.h"
#include "core/solver/network_simplex.h"

namespace landbridge::solver {
namespace {

constexpr std::int64_t kHighestPrice = std::int64_t{1} << 36;
constexpr std::int64_t kAllSteps = std::int64_t{1} << 62;
constexpr int kRounds = 8;          ///< of slope scaling at most
constexpr int kFruitlessRounds = 2; ///< in a row, before pushing grants out begins
constexpr int kPushes = 40;         ///< grants pushed out in a row without a gain

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

/// The flows that give every group what it is entitled to, as arcs for the simplex method: ways inside a cell, phases
/// to their group, and money left in a cell that may take the place of other money.
class Face {
public:
    Face(const Problem& problem, const Entitlements& entitlements)
        : problem_(problem), flow_(entitlements.flow), cell_(entitlements.cell), arcOf_()
    {
        for (std::size_t a = 0; a < problem.arcs.size(); ++a)
            if (cell_[at(problem.arcs[a].from)] == cell_[at(problem.arcs[a].to)]) {
                arcOf_.push_back(a);
                arcs_.push_back(
                    {.from = problem.arcs[a].from, .to = problem.arcs[a].to, .capacity = problem.arcs[a].capacity});
            }
        loose_ = cellsWithMoneyLeft(problem, entitlements);
    }

    /// The arcs that `isUsed` (by arc of the problem) keeps, with the flow that stands.
    template <class Predicate>
    NetworkSimplex simplex(Predicate isUsed)
    {
        shown_.clear();
        std::vector<CostArc> arcs;
        for (std::size_t k = 0; k < arcOf_.size(); ++k)
            if (isUsed(arcOf_[k])) {
                shown_.push_back(arcOf_[k]);
                arcs.push_back(arcs_[k]);
                arcs.back().flow = flow_[arcOf_[k]];
            }
        addGroupsAndReserve(arcs);
        const auto groups = static_cast<std::int32_t>(problem_.groups.size());
        return {problem_.nodeCount() + groups + 1, std::move(arcs)};
    }

    void read(const NetworkSimplex& simplex)
    {
        for (std::size_t k = 0; k < shown_.size(); ++k)
            flow_[shown_[k]] = simplex.flow(k);
    }

    const std::vector<std::size_t>& shown() const { return shown_; } ///< arc of the problem of each arc shown
    std::vector<std::int64_t>& flow() { return flow_; }

private:
    void addGroupsAndReserve(std::vector<CostArc>& arcs) const
    {
        std::vector<std::int64_t> through(at(problem_.nodeCount()), 0);
        for (std::size_t a = 0; a < problem_.arcs.size(); ++a) {
            if (problem_.arcs[a].from < problem_.relayNode(0))
                through[at(problem_.arcs[a].from)] += flow_[a];
            if (problem_.arcs[a].to >= problem_.phaseNode(0))
                through[at(problem_.arcs[a].to)] += flow_[a];
        }
        for (std::int32_t p = 0; p < static_cast<std::int32_t>(problem_.phases.size()); ++p) {
            const std::int32_t group = problem_.nodeCount() + problem_.phases[at(p)].group;
            const std::int32_t phase = problem_.phaseNode(p);
            if (!problem_.phases[at(p)].mandatory && cell_[at(phase)] == cell_[at(group)])
                arcs.push_back({.from = phase,
                                .to = group,
                                .capacity = problem_.phases[at(p)].capacity,
                                .flow = through[at(phase)]});
        }
        const std::int32_t reserve = problem_.nodeCount() + static_cast<std::int32_t>(problem_.groups.size());
        for (std::int32_t s = 0; s < static_cast<std::int32_t>(problem_.sources.size()); ++s)
            if (!problem_.sources[at(s)].mandatory && loose_[at(cell_[at(s)])])
                arcs.push_back(
                    {.from = reserve, .to = s, .capacity = problem_.sources[at(s)].amount, .flow = through[at(s)]});
    }

    const Problem& problem_;
    std::vector<std::int64_t> flow_;
    const std::vector<std::int32_t>& cell_;
    std::vector<std::size_t> arcOf_;
    std::vector<CostArc> arcs_ = {};
    std::vector<bool> loose_ = {};
    std::vector<std::size_t> shown_ = {};
};

class GrantAssigner {
public:
    GrantAssigner(const Problem& problem, const Entitlements& entitlements, const AssignOptions& options,
                  const std::stop_token& stop)
        : problem_(problem), entitlements_(entitlements), options_(options), stop_(stop), steps_(options.effort),
          face_(problem, entitlements)
    {
    }

    Assignment assign()
    {
        const std::vector<std::int64_t> largest = largestGrants(problem_);
        for (const std::int64_t amount : largest)
            scale_ = std::max(scale_, std::min(amount, kHighestPrice << 18) * 64);
        for (const std::int64_t amount : largest)
            prices_.push_back(priceFor(amount));
        carried_.assign(prices_.size(), false);
        findFewGrants();
        breakTies();
        if (stop_.stop_requested())
            return {.cancelled = true};
        answer_.flow = std::move(face_.flow());
        answer_.grants = grantsIn(answer_.flow);
        for (std::size_t a = 0; a < problem_.arcs.size(); ++a)
            if (answer_.flow[a] > 0 && options_.cost)
                answer_.tieBreak += Int128{answer_.flow[a]} * options_.cost(a);
        return std::move(answer_);
    }

private:
    std::int64_t priceFor(std::int64_t amount) const
    {
        return std::min(kHighestPrice, scale_ / std::max<std::int64_t>(1, amount));
    }

    std::vector<std::int64_t> sums(const std::vector<std::int64_t>& flow) const
    {
        std::vector<std::int64_t> sums(problem_.pairs.size(), 0);
        for (std::size_t a = 0; a < problem_.arcs.size(); ++a)
            if (problem_.arcs[a].pair != kNone)
                sums[at(problem_.arcs[a].pair)] += flow[a];
        return sums;
    }

    std::int64_t grantsIn(const std::vector<std::int64_t>& flow) const
    {
        const std::vector<std::int64_t> pairSums = sums(flow);
        std::int64_t grants = 0;
        for (std::size_t i = 0; i < pairSums.size(); ++i)
            grants += pairSums[i] > 0 || problem_.pairs[i].granted ? 1 : 0;
        return grants;
    }

    std::vector<std::int64_t> arcPrices(std::size_t arcs) const
    {
        std::vector<std::int64_t> costs(arcs, 0);
        for (std::size_t k = 0; k < face_.shown().size(); ++k) {
            const std::int32_t pair = problem_.arcs[face_.shown()[k]].pair;
            if (pair != kNone && !problem_.pairs[at(pair)].granted)
                costs[k] = prices_[at(pair)];
        }
        return costs;
    }

    /// One round; whether it found fewer grants than all before.
    bool improve(NetworkSimplex& simplex)
    {
        simplex.setCosts(arcPrices(simplex.arcCount()));
        complete_ = simplex.optimise(steps_, stop_);
        face_.read(simplex);
        const std::vector<std::int64_t> pairSums = sums(face_.flow());
        for (std::size_t i = 0; i < pairSums.size(); ++i)
            if (pairSums[i] > 0) {
                prices_[i] = priceFor(pairSums[i]);
                carried_[i] = true;
            }
        const std::int64_t grants = grantsIn(face_.flow());
        if (grants >= fewest_)
            return false;
        fewest_ = grants;
        best_ = face_.flow();
        return true;
    }

    bool mayGoOn() const { return steps_ > 0 && !stop_.stop_requested() && fewest_ > answer_.atLeast; }

    void findFewGrants()
    {
        best_ = face_.flow();
        fewest_ = grantsIn(best_);
        NetworkSimplex simplex = face_.simplex([](std::size_t) { return true; });
        const std::vector<std::int64_t> first = prices_;
        improve(simplex);
        static const std::vector<std::int64_t> kNoFlow = {};
        answer_.atLeast = grantsAtLeast(problem_, entitlements_, {complete_ ? face_.flow() : kNoFlow, first, scale_});
        for (int round = 1, fruitless = 0; round < kRounds && fruitless < kFruitlessRounds && mayGoOn(); ++round)
            fruitless = improve(simplex) ? 0 : fruitless + 1;
        pushOut();
    }

    /// Makes the smallest grants too dear, one after the other, and looks whether the pairs that some round has used
    /// can do without.
    void pushOut()
    {
        NetworkSimplex simplex = face_.simplex([this](std::size_t a) {
            const std::int32_t pair = problem_.arcs[a].pair;
            return pair == kNone || carried_[at(pair)] || problem_.pairs[at(pair)].granted;
        });
        std::vector<bool> tried(problem_.pairs.size(), false);
        for (int fruitless = 0; fruitless < kPushes && mayGoOn();) {
            const std::vector<std::int64_t> pairSums = sums(face_.flow());
            std::size_t smallest = pairSums.size();
            for (std::size_t i = 0; i < pairSums.size(); ++i)
                if (pairSums[i] > 0 && !tried[i] && !problem_.pairs[i].granted &&
                    (smallest == pairSums.size() || pairSums[i] < pairSums[smallest]))
                    smallest = i;
            if (smallest == pairSums.size())
                return;
            tried[smallest] = true;
            prices_[smallest] = kHighestPrice;
            fruitless = improve(simplex) ? 0 : fruitless + 1;
        }
    }

    void breakTies()
    {
        face_.flow() = best_;
        const std::vector<std::int64_t> pairSums = sums(best_);
        NetworkSimplex simplex = face_.simplex([&](std::size_t a) {
            const std::int32_t pair = problem_.arcs[a].pair;
            return pair == kNone || pairSums[at(pair)] > 0 || problem_.pairs[at(pair)].granted;
        });
        std::vector<std::int64_t> costs(simplex.arcCount(), 0);
        for (std::size_t k = 0; k < face_.shown().size() && options_.cost; ++k)
            costs[k] = options_.cost(face_.shown()[k]);
        simplex.setCosts(costs);
        std::int64_t steps = kAllSteps;
        simplex.optimise(steps, stop_);
        face_.read(simplex);
    }

    const Problem& problem_;
    const Entitlements& entitlements_;
    const AssignOptions& options_;
    const std::stop_token& stop_;
    std::int64_t steps_;
    Face face_;
    std::int64_t scale_ = 1;
    std::vector<std::int64_t> prices_ = {}; ///< per pair
    std::vector<bool> carried_ = {};        ///< per pair, in any round
    std::vector<std::int64_t> best_ = {};
    std::int64_t fewest_ = 0;
    bool complete_ = false;
    Assignment answer_ = {};
};

} // namespace

Assignment assignGrants(const Problem& problem, const Entitlements& entitlements, const AssignOptions& options,
                        const std::stop_token& stop)
{
    return GrantAssigner(problem, entitlements, options, stop).assign();
}

} // namespace landbridge::solver
