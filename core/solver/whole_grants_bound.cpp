#include "core/solver/whole_grants_bound.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace landbridge::solver {
namespace {

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

std::int64_t priceAt(const std::vector<std::int64_t>& prices, std::int32_t index)
{
    return prices.empty() ? 0 : prices[at(index)];
}

/// The sum of a problem's amounts at their prices, with what is left for each pair.
class Bound {
public:
    Bound(const WholeGrantIndex& index, const BoundPrices& prices, const Decisions& decisions)
        : index_(index), problem_(index.problem()), prices_(prices), decisions_(decisions)
    {
    }

    Int128 grossWorth(std::size_t pair) { return worthOf(pair) + slotPrice(pair); }

    std::int64_t value()
    {
        if (isContradictory())
            return kNoPlan;
        addAmounts();
        for (std::size_t p = 0; p < problem_.pairs.size(); ++p)
            if (index_.isFixed(p) && problem_.pairs[p].exact > 0)
                sum_ += Int128{problem_.pairs[p].exact} * bestWay(p);
        for (std::int32_t o = 0; o < static_cast<std::int32_t>(problem_.offers.size()); ++o)
            if (!addOffer(o))
                return kNoPlan;
        const Int128 scale = prices_.scale;
        Int128 units = sum_ / scale;
        if (sum_ < 0 && sum_ % scale != 0)
            --units;
        for (const WholeGrantProblem::Group& group : problem_.groups)
            if (group.tier <= prices_.tier)
                units += group.fixed;
        return static_cast<std::int64_t>(std::clamp<Int128>(units, -kUnlimited, kUnlimited));
    }

private:
    struct Ways {
        std::int64_t profit = 0;
        std::int64_t room = 0;
    };

    bool isContradictory() const
    {
        for (std::size_t n = 0; n < problem_.needs.size(); ++n) {
            std::vector<std::int32_t> donors;
            for (const std::int32_t p : index_.ofNeed(static_cast<std::int32_t>(n))) {
                if (decisions_.pairs[at(p)] != Fate::yes)
                    continue;
                if (index_.largest(at(p)) == 0 || decisions_.needs[n] == Fate::no)
                    return true;
                if (problem_.pairs[at(p)].donor != kNone)
                    donors.push_back(problem_.pairs[at(p)].donor);
            }
            std::ranges::sort(donors);
            donors.erase(std::ranges::unique(donors).begin(), donors.end());
            if (static_cast<std::int64_t>(donors.size()) > problem_.needs[n].slots)
                return true;
        }
        return false;
    }

    void addAmounts()
    {
        for (std::size_t s = 0; s < prices_.sources.size(); ++s)
            sum_ += Int128{problem_.sources[s].amount} * prices_.sources[s];
        for (std::size_t j = 0; j < prices_.phases.size(); ++j)
            sum_ += Int128{problem_.phases[j].capacity} * prices_.phases[j];
        for (std::size_t l = 0; l < prices_.limits.size(); ++l)
            sum_ += Int128{problem_.limits[l].most} * prices_.limits[l];
        for (std::size_t n = 0; n < prices_.slots.size(); ++n)
            if (prices_.slots[n] > 0)
                sum_ += Int128{problem_.needs[n].slots} * prices_.slots[n] * prices_.scale;
        for (std::size_t n = 0; n < prices_.served.size(); ++n)
            if (decisions_.needs[n] == Fate::yes)
                sum_ -= Int128{problem_.needs[n].least} * prices_.served[n];
    }

    /// What a unit on the way brings beyond its prices.
    std::int64_t profitOf(std::size_t way, bool isFree) const
    {
        const WholeGrantProblem::Pair& pair = problem_.pairs[at(problem_.ways[way].pair)];
        std::int64_t profit =
            problem_.groups[at(problem_.needs[at(pair.need)].group)].tier <= prices_.tier ? prices_.scale : 0;
        profit -= priceAt(prices_.sources, problem_.ways[way].source);
        profit -= priceAt(prices_.phases, problem_.ways[way].phase);
        if (pair.limit != kNone)
            profit -= priceAt(prices_.limits, pair.limit);
        if (isFree && decisions_.needs[at(pair.need)] == Fate::yes)
            profit += priceAt(prices_.served, pair.need);
        return profit;
    }

    std::int64_t bestWay(std::size_t pair) const
    {
        std::int64_t best = std::numeric_limits<std::int64_t>::min();
        for (std::size_t w = index_.firstWay(pair); w < index_.endWay(pair); ++w)
            best = std::max(best, profitOf(w, false));
        return index_.firstWay(pair) == index_.endWay(pair) ? 0 : best;
    }

    /// The most that a grant on the pair can bring, its slot at the need paid.
    Int128 worthOf(std::size_t pair)
    {
        const std::int64_t largest = index_.largest(pair);
        const std::int64_t least = std::min(problem_.pairs[pair].least, largest);
        ways_.clear();
        for (std::size_t w = index_.firstWay(pair); w < index_.endWay(pair); ++w)
            ways_.push_back({profitOf(w, true), index_.roomOf(w)});
        std::ranges::sort(ways_, std::greater{}, &Ways::profit);
        Int128 worth = 0;
        std::int64_t carried = 0;
        for (const Ways& way : ways_) {
            const std::int64_t end = way.profit > 0 ? largest : std::max(least, carried);
            const std::int64_t amount = std::min(way.room, end - carried);
            worth += Int128{amount} * way.profit;
            carried += amount;
        }
        return worth - slotPrice(pair);
    }

    Int128 slotPrice(std::size_t pair) const
    {
        const WholeGrantProblem::Pair& facts = problem_.pairs[pair];
        if (facts.donor == kNone || problem_.needs[at(facts.need)].slots >= kUnlimited)
            return 0;
        return Int128{priceAt(prices_.slots, facts.need) / index_.siblings(pair)} * prices_.scale;
    }

    bool addOffer(std::int32_t offer)
    {
        std::int64_t slots = problem_.offers[at(offer)].slots;
        worths_.clear();
        for (const std::int32_t p : index_.ofOffer(offer)) {
            if (index_.largest(at(p)) == 0 || decisions_.pairs[at(p)] == Fate::no ||
                decisions_.needs[at(problem_.pairs[at(p)].need)] == Fate::no)
                continue;
            const Int128 worth = worthOf(at(p));
            const bool takesSlot = problem_.pairs[at(p)].takesSlot;
            if (decisions_.pairs[at(p)] == Fate::yes) {
                sum_ += worth;
                slots -= takesSlot ? 1 : 0;
            } else if (worth > 0 && takesSlot) {
                worths_.push_back(worth);
            } else if (worth > 0) {
                sum_ += worth;
            }
        }
        if (slots < 0)
            return false;
        if (static_cast<std::int64_t>(worths_.size()) > slots) {
            std::ranges::nth_element(worths_, worths_.begin() + slots, std::greater{});
            worths_.resize(static_cast<std::size_t>(slots));
        }
        for (const Int128 worth : worths_)
            sum_ += worth;
        return true;
    }

    const WholeGrantIndex& index_;
    const WholeGrantProblem& problem_;
    const BoundPrices& prices_;
    const Decisions& decisions_;
    Int128 sum_ = 0;
    std::vector<Ways> ways_ = {};
    std::vector<Int128> worths_ = {};
};

} // namespace

WholeGrantIndex::WholeGrantIndex(const WholeGrantProblem& problem)
    : problem_(problem), firstWay_(problem.pairs.size() + 1, 0), ofOffer_(problem.offers.size()),
      ofNeed_(problem.needs.size())
{
    for (const WholeGrantProblem::Way& way : problem.ways)
        ++firstWay_[at(way.pair) + 1];
    for (std::size_t p = 0; p < problem.pairs.size(); ++p) {
        firstWay_[p + 1] += firstWay_[p];
        if (problem.pairs[p].exact != kNone)
            continue;
        ofOffer_[at(problem.pairs[p].offer)].push_back(static_cast<std::int32_t>(p));
        ofNeed_[at(problem.pairs[p].need)].push_back(static_cast<std::int32_t>(p));
    }
    for (const WholeGrantProblem::Group& group : problem.groups)
        tiers_.push_back(group.tier);
    std::ranges::sort(tiers_);
    tiers_.erase(std::ranges::unique(tiers_).begin(), tiers_.end());
    findLargest();
    countSiblings();
}

std::int32_t WholeGrantIndex::tierOf(std::size_t pair) const
{
    return problem_.groups[at(problem_.needs[at(problem_.pairs[pair].need)].group)].tier;
}

std::int64_t WholeGrantIndex::roomOf(std::size_t way) const
{
    return std::min(problem_.sources[at(problem_.ways[way].source)].amount,
                    problem_.phases[at(problem_.ways[way].phase)].capacity);
}

void WholeGrantIndex::findLargest()
{
    std::vector<std::int64_t> ofOffer(problem_.offers.size(), 0);
    std::vector<std::int64_t> ofNeed(problem_.needs.size(), 0);
    for (const WholeGrantProblem::Source& source : problem_.sources)
        ofOffer[at(source.offer)] += source.amount;
    for (const WholeGrantProblem::Phase& phase : problem_.phases)
        ofNeed[at(phase.need)] += phase.capacity;
    for (std::size_t p = 0; p < problem_.pairs.size(); ++p) {
        const WholeGrantProblem::Pair& pair = problem_.pairs[p];
        Int128 through = 0;
        for (std::size_t w = firstWay_[p]; w < firstWay_[p + 1]; ++w)
            through += roomOf(w);
        Int128 largest =
            std::min({through, Int128{pair.most}, Int128{ofOffer[at(pair.offer)]}, Int128{ofNeed[at(pair.need)]}});
        if (pair.limit != kNone)
            largest = std::min(largest, Int128{problem_.limits[at(pair.limit)].most});
        const bool isBarred = pair.exact != kNone || largest < pair.least ||
                              (pair.takesSlot && problem_.offers[at(pair.offer)].slots == 0) ||
                              (pair.donor != kNone && problem_.needs[at(pair.need)].slots == 0);
        largest_.push_back(isBarred ? 0 : static_cast<std::int64_t>(largest));
    }
}

void WholeGrantIndex::countSiblings()
{
    std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> number;
    for (const WholeGrantProblem::Pair& pair : problem_.pairs)
        if (pair.donor != kNone && pair.exact == kNone)
            ++number[{pair.need, pair.donor}];
    for (const WholeGrantProblem::Pair& pair : problem_.pairs)
        siblings_.push_back(pair.donor != kNone && pair.exact == kNone ? number[{pair.need, pair.donor}] : 1);
}

std::int64_t boundOf(const WholeGrantIndex& index, const BoundPrices& prices, const Decisions& decisions)
{
    return Bound(index, prices, decisions).value();
}

std::int64_t worthInUnits(const WholeGrantIndex& index, const BoundPrices& prices, const Decisions& decisions,
                          std::int32_t pair)
{
    const Int128 worth = Bound(index, prices, decisions).grossWorth(at(pair)) / prices.scale;
    return static_cast<std::int64_t>(std::clamp<Int128>(worth, 0, kUnlimited));
}

} // namespace landbridge::solver
