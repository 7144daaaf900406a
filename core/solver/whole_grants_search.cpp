#include "core/solver/whole_grants_search.h"

#include <algorithm>

namespace landbridge::solver {
namespace {

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

WholeGrantSearch::WholeGrantSearch(const WholeGrantIndex& index, WholeGrantDiver& diver, const std::stop_token& stop)
    : index_(index), problem_(index.problem()), diver_(diver), stop_(stop)
{
}

bool WholeGrantSearch::isDone(const PlanValue& value, const std::vector<std::int64_t>& atMost) const
{
    return value.totals == atMost && value.shortfall == 0;
}

/// Where to begin: needs that are open in a tier that could have more, and offers with money left, as need or, from
/// the number of needs on, as offer.
std::vector<std::int32_t> WholeGrantSearch::seeds(const std::vector<std::int64_t>& flow, const PlanValue& value,
                                                  const std::vector<std::int64_t>& atMost) const
{
    std::vector<std::int64_t> open(problem_.needs.size(), 0);
    std::vector<std::int64_t> left(problem_.offers.size(), 0);
    for (const WholeGrantProblem::Phase& phase : problem_.phases)
        open[at(phase.need)] += phase.capacity;
    for (const WholeGrantProblem::Source& source : problem_.sources)
        left[at(source.offer)] += source.amount;
    for (std::size_t w = 0; w < flow.size(); ++w) {
        open[at(problem_.phases[at(problem_.ways[w].phase)].need)] -= flow[w];
        left[at(problem_.sources[at(problem_.ways[w].source)].offer)] -= flow[w];
    }
    std::size_t first = 0;
    while (first < atMost.size() && value.totals[first] >= atMost[first])
        ++first;
    const std::int32_t tier = first < atMost.size() ? index_.tiers()[first] : kNone;
    std::vector<std::int32_t> seeds;
    for (std::int32_t n = 0; n < static_cast<std::int32_t>(open.size()); ++n)
        if (open[at(n)] > 0 && (tier == kNone || problem_.groups[at(problem_.needs[at(n)].group)].tier <= tier))
            seeds.push_back(n);
    for (std::int32_t o = 0; o < static_cast<std::int32_t>(left.size()); ++o)
        if (left[at(o)] > 0 && !index_.ofOffer(o).empty())
            seeds.push_back(static_cast<std::int32_t>(open.size()) + o);
    return seeds;
}

/// The plan with about `size` offers and needs around the seed opened.
Decisions WholeGrantSearch::opened(const std::vector<std::int64_t>& flow, std::int32_t seed, std::size_t size)
{
    Decisions decisions = diver_.decisionsOf(flow);
    const auto needs = static_cast<std::int32_t>(problem_.needs.size());
    std::vector<bool> seen(problem_.needs.size() + problem_.offers.size(), false);
    std::vector<std::int32_t> chosen{seed};
    seen[at(seed)] = true;
    for (std::size_t i = 0; i < chosen.size() && chosen.size() < size; ++i) {
        const bool isNeed = chosen[i] < needs;
        const std::vector<std::int32_t>& pairs = isNeed ? index_.ofNeed(chosen[i]) : index_.ofOffer(chosen[i] - needs);
        const auto other = [&](std::int32_t p) {
            return isNeed ? needs + problem_.pairs[at(p)].offer : problem_.pairs[at(p)].need;
        };
        const auto add = [&](std::int32_t p) {
            if (seen[at(other(p))] || chosen.size() >= size)
                return;
            seen[at(other(p))] = true;
            chosen.push_back(other(p));
        };
        for (const std::int32_t p : pairs)
            if (decisions.pairs[at(p)] == Fate::yes)
                add(p);
        for (int k = 0; k < 4 && !pairs.empty(); ++k)
            add(pairs[draw(pairs.size())]);
    }
    for (const std::int32_t one : chosen) {
        for (const std::int32_t p : one < needs ? index_.ofNeed(one) : index_.ofOffer(one - needs)) {
            decisions.pairs[at(p)] = Fate::open;
            decisions.needs[at(problem_.pairs[at(p)].need)] = Fate::open;
        }
        if (one < needs)
            decisions.needs[at(one)] = Fate::open;
    }
    return decisions;
}

void WholeGrantSearch::improve(std::vector<std::int64_t>& best, const std::vector<std::int64_t>& atMost,
                               std::int64_t effort)
{
    constexpr std::int64_t kLeastRounds = 60;
    constexpr std::int64_t kMostRounds = 1500;
    const std::int64_t patience =
        std::min<std::int64_t>(kMostRounds, kLeastRounds + static_cast<std::int64_t>(problem_.offers.size()));
    PlanValue value = diver_.valueOf(best);
    std::size_t size = 8;
    for (std::int64_t fruitless = 0; fruitless < patience && !isDone(value, atMost); ++fruitless) {
        if (stop_.stop_requested() || diver_.steps() >= effort)
            return;
        const std::vector<std::int32_t> from = seeds(best, value, atMost);
        if (from.empty())
            return;
        ++rounds_;
        Decisions decisions = opened(best, from[draw(from.size())], size);
        if (!diver_.dive(decisions, static_cast<int>(rounds_ % 3))) {
            size = std::max<std::size_t>(6, size - 1);
            continue;
        }
        PlanValue found = diver_.valueOf(diver_.flow());
        if (found < value) {
            size = size + 1 > 30 ? 8 : size + 1;
            continue;
        }
        if (found > value)
            fruitless = -1;
        value = std::move(found);
        best = diver_.flow();
    }
}

} // namespace landbridge::solver
