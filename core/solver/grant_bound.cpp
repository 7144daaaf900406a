#include "core/solver/grant_bound.h"

#include <boost/pending/disjoint_sets.hpp>

#include <algorithm>
#include <functional>

#include "core/base/wide.h"

namespace landbridge::solver {
namespace {

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

/// One value for each offer or need, by its number; kNone has a place, too.
template <class Value>
class ByNumber {
public:
    Value& operator[](std::int32_t number)
    {
        const auto place = static_cast<std::size_t>(number + 1);
        if (place >= values_.size())
            values_.resize(place + 1);
        return values_[place];
    }
    auto begin() { return values_.begin(); }
    auto end() { return values_.end(); }

private:
    std::vector<Value> values_ = {};
};

/// How many of the largest amounts are needed to reach `total`.
std::int64_t countToReach(std::vector<std::int64_t>& amounts, Int128 total)
{
    std::ranges::sort(amounts, std::greater{});
    std::int64_t count = 0;
    for (const std::int64_t amount : amounts) {
        if (total <= 0)
            break;
        total -= amount;
        ++count;
    }
    return count;
}

/// What can exchange money, and which pairs may be used there.
class Components {
public:
    Components(const Problem& problem, const Entitlements& entitlements)
        : problem_(problem), sets_(at(problem.nodeCount()) + problem.groups.size()), live_(problem.pairs.size(), false)
    {
        for (std::size_t a = 0; a < problem.arcs.size(); ++a) {
            const Arc& arc = problem.arcs[a];
            const bool isFree = entitlements.cell[at(arc.from)] == entitlements.cell[at(arc.to)];
            if (!isFree && entitlements.flow[a] == 0)
                continue;
            sets_.union_set(at(arc.from), at(arc.to));
            if (arc.pair != kNone)
                live_[at(arc.pair)] = true;
        }
        tieParts();
    }

    std::size_t of(std::int32_t node) const { return sets_.find_set(at(node)); }
    std::size_t ofGroup(std::int32_t group) const { return of(problem_.nodeCount() + group); }
    bool isLive(std::size_t pair) const { return live_[pair]; }

private:
    /// Sources of one offer, phases of one need and of one group count together.
    void tieParts()
    {
        ByNumber<std::int32_t> lastOfOffer; // plus 1
        for (std::int32_t s = 0; s < static_cast<std::int32_t>(problem_.sources.size()); ++s) {
            std::int32_t& last = lastOfOffer[problem_.sources[at(s)].offer];
            if (last > 0 && problem_.sources[at(s)].offer != kNone)
                sets_.union_set(at(last - 1), at(s));
            last = s + 1;
        }
        for (std::int32_t p = 0; p < static_cast<std::int32_t>(problem_.phases.size()); ++p)
            if (problem_.phases[at(p)].group != kNone)
                sets_.union_set(at(problem_.phaseNode(p)), at(problem_.nodeCount() + problem_.phases[at(p)].group));
    }

    const Problem& problem_;
    mutable boost::disjoint_sets_with_storage<> sets_;
    std::vector<bool> live_;
};

class GrantBound {
public:
    GrantBound(const Problem& problem, const Entitlements& entitlements)
        : problem_(problem), entitlements_(entitlements), components_(problem, entitlements),
          largest_(largestGrants(problem)), nodes_(at(problem.nodeCount()) + problem.groups.size()),
          byOffers_(nodes_, 0), byGroups_(nodes_, 0), byPrices_(nodes_, 0)
    {
    }

    std::int64_t value(const PricedFlow& priced)
    {
        countOffers();
        countGroups();
        countPrices(priced);
        std::int64_t bound = std::ranges::count(problem_.pairs, true, &Pair::granted);
        for (std::size_t c = 0; c < nodes_; ++c)
            bound += std::max({byOffers_[c], byGroups_[c],
                               static_cast<std::int64_t>((byPrices_[c] + priced.scale - 1) / priced.scale)});
        return bound;
    }

private:
    void countOffers()
    {
        const std::vector<bool> loose = cellsWithMoneyLeft(problem_, entitlements_);
        struct Used {
            Int128 amount = 0;
            std::size_t component = 0;
            std::vector<std::int64_t> grants = {};
        };
        ByNumber<Used> offers;
        for (std::int32_t s = 0; s < static_cast<std::int32_t>(problem_.sources.size()); ++s) {
            const Source& source = problem_.sources[at(s)];
            if (source.offer == kNone || source.mandatory || loose[at(entitlements_.cell[at(s)])])
                continue;
            offers[source.offer].amount += source.amount;
            offers[source.offer].component = components_.of(s);
        }
        for (std::size_t i = 0; i < problem_.pairs.size(); ++i) {
            Used& offer = offers[problem_.pairs[i].offer];
            if (problem_.pairs[i].granted)
                offer.amount -= largest_[i];
            else if (components_.isLive(i))
                offer.grants.push_back(largest_[i]);
        }
        for (Used& used : offers)
            byOffers_[used.component] += countToReach(used.grants, used.amount);
    }

    /// A need takes at most its gap, so the grants to it count for less and less.
    void countGroups()
    {
        struct Wanted {
            std::int32_t group = kNone;
            Int128 gap = 0;
            std::vector<std::int64_t> grants = {};
        };
        ByNumber<Wanted> needs;
        for (const Phase& phase : problem_.phases)
            if (phase.group != kNone) {
                needs[phase.need].group = phase.group;
                needs[phase.need].gap += phase.capacity;
            }
        std::vector<Int128> amounts;
        for (std::size_t g = 0; g < problem_.groups.size(); ++g)
            amounts.push_back(Int128{entitlements_.covered[g]} - problem_.groups[g].fixed);
        for (std::size_t i = 0; i < problem_.pairs.size(); ++i) {
            Wanted& need = needs[problem_.pairs[i].need];
            if (need.group != kNone && problem_.pairs[i].granted)
                amounts[at(need.group)] -= largest_[i];
            else if (components_.isLive(i))
                need.grants.push_back(largest_[i]);
        }
        countNeeds(needs, amounts);
    }

    template <class Needs>
    void countNeeds(Needs& needs, const std::vector<Int128>& amounts)
    {
        std::vector<std::vector<std::int64_t>> toGroup(problem_.groups.size());
        for (auto& need : needs) {
            if (need.group == kNone)
                continue;
            std::ranges::sort(need.grants, std::greater{});
            for (const std::int64_t grant : need.grants) {
                toGroup[at(need.group)].push_back(static_cast<std::int64_t>(std::min(need.gap, Int128{grant})));
                need.gap -= toGroup[at(need.group)].back();
            }
        }
        for (std::int32_t g = 0; g < static_cast<std::int32_t>(problem_.groups.size()); ++g)
            byGroups_[components_.ofGroup(g)] += countToReach(toGroup[at(g)], amounts[at(g)]);
    }

    void countPrices(const PricedFlow& priced)
    {
        for (std::size_t a = 0; a < priced.flow.size(); ++a) {
            const std::int32_t pair = problem_.arcs[a].pair;
            if (pair != kNone && priced.flow[a] > 0 && !problem_.pairs[at(pair)].granted)
                byPrices_[components_.of(problem_.arcs[a].from)] += Int128{priced.flow[a]} * priced.prices[at(pair)];
        }
    }

    const Problem& problem_;
    const Entitlements& entitlements_;
    Components components_;
    std::vector<std::int64_t> largest_;
    std::size_t nodes_;
    std::vector<std::int64_t> byOffers_;
    std::vector<std::int64_t> byGroups_;
    std::vector<Int128> byPrices_;
};

} // namespace

std::vector<std::int64_t> largestGrants(const Problem& problem)
{
    ByNumber<Int128> ofOffer;
    ByNumber<Int128> ofNeed;
    for (const Source& source : problem.sources)
        ofOffer[source.offer] += source.amount;
    for (const Phase& phase : problem.phases)
        ofNeed[phase.need] += phase.capacity;
    std::vector<Int128> through(problem.pairs.size(), 0);
    for (const Arc& arc : problem.arcs)
        if (arc.pair != kNone)
            through[at(arc.pair)] += arc.capacity;
    std::vector<std::int64_t> largest;
    largest.reserve(problem.pairs.size());
    for (std::size_t i = 0; i < problem.pairs.size(); ++i)
        largest.push_back(static_cast<std::int64_t>(
            std::min({through[i], ofOffer[problem.pairs[i].offer], ofNeed[problem.pairs[i].need]})));
    return largest;
}

std::int64_t grantsAtLeast(const Problem& problem, const Entitlements& entitlements, const PricedFlow& priced)
{
    return GrantBound(problem, entitlements).value(priced);
}

std::vector<bool> cellsWithMoneyLeft(const Problem& problem, const Entitlements& entitlements)
{
    std::vector<std::int64_t> left;
    for (const Source& source : problem.sources)
        left.push_back(source.amount);
    for (std::size_t a = 0; a < problem.arcs.size(); ++a)
        if (at(problem.arcs[a].from) < left.size())
            left[at(problem.arcs[a].from)] -= entitlements.flow[a];
    std::vector<bool> loose(at(entitlements.cell.empty() ? 0 : std::ranges::max(entitlements.cell)) + 1, false);
    for (std::size_t s = 0; s < left.size(); ++s)
        if (left[s] > 0)
            loose[at(entitlements.cell[s])] = true;
    return loose;
}

} // namespace landbridge::solver
