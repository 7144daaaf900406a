#include "core/solver/whole_grants_network.h"

#include <algorithm>

namespace landbridge::solver {
namespace {

constexpr std::int32_t kHub = 0;
constexpr std::int64_t kFixed = 1 << 8;   ///< times what a settled minimum is worth: fixed lines
constexpr std::int64_t kBarred = 1 << 11; ///< likewise: what is settled to carry nothing

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

bool isJoint(const WholeGrantIndex& index, std::size_t pair)
{
    const std::vector<WholeGrantProblem::Way>& ways = index.problem().ways;
    bool sources = false;
    bool phases = false;
    for (std::size_t w = index.firstWay(pair); w < index.endWay(pair); ++w) {
        sources = sources || ways[w].source != ways[index.firstWay(pair)].source;
        phases = phases || ways[w].phase != ways[index.firstWay(pair)].phase;
    }
    return sources && phases;
}

WholeGrantNetwork::WholeGrantNetwork(const WholeGrantIndex& index, std::span<const std::int64_t> caps,
                                     std::span<const std::int64_t> placed)
    : index_(index), problem_(index.problem()), caps_(caps), placed_(placed),
      ofPair_(problem_.pairs.size(), Arcs{-1, -1}), ofWay_(problem_.ways.size(), Arcs{-1, -1})
{
    addEnds();
    for (std::size_t p = 0; p < problem_.pairs.size(); ++p)
        if (isJoint(index, p))
            addJointPair(p);
        else
            addPair(p);
    costs_.assign(arcs_.size(), 0);
    simplex_.emplace_back(nodes_, std::move(arcs_));
}

std::int32_t WholeGrantNetwork::addArc(std::int32_t from, std::int32_t to, std::int64_t capacity)
{
    arcs_.push_back({.from = from, .to = to, .capacity = std::max<std::int64_t>(capacity, 0)});
    return static_cast<std::int32_t>(arcs_.size()) - 1;
}

WholeGrantNetwork::Arcs WholeGrantNetwork::addArcs(std::int32_t from, std::int32_t to, std::int64_t least,
                                                   std::int64_t capacity)
{
    const std::int64_t first = std::clamp<std::int64_t>(least, 0, std::max<std::int64_t>(capacity, 0));
    Arcs arcs{-1, -1};
    if (first > 0)
        arcs[0] = addArc(from, to, first);
    if (capacity > first)
        arcs[1] = addArc(from, to, capacity - first);
    return arcs;
}

/// Hub to sources and limits; phases over needs and groups back to the hub.
void WholeGrantNetwork::addEnds()
{
    std::vector<std::int64_t> onSource(problem_.sources.size(), 0);
    std::vector<std::int64_t> onPhase(problem_.phases.size(), 0);
    for (std::size_t w = 0; w < problem_.ways.size(); ++w) {
        onSource[at(problem_.ways[w].source)] += placed_[w];
        onPhase[at(problem_.ways[w].phase)] += placed_[w];
    }
    std::vector<std::int32_t> firstSource(problem_.offers.size(), kNone);
    std::vector<std::int32_t> sources(problem_.offers.size(), 0);
    for (std::size_t s = 0; s < problem_.sources.size(); ++s) {
        sourceNode_.push_back(nodes_++);
        addArc(kHub, sourceNode_[s], problem_.sources[s].amount - onSource[s]);
        firstSource[at(problem_.sources[s].offer)] = sourceNode_[s];
        ++sources[at(problem_.sources[s].offer)];
    }
    for (const WholeGrantProblem::Limit& limit : problem_.limits) {
        limitNode_.push_back(sources[at(limit.offer)] == 1 ? nodes_++ : kNone);
        if (limitNode_.back() != kNone)
            addArc(firstSource[at(limit.offer)], limitNode_.back(), limit.most);
    }
    std::vector<std::int64_t> room(problem_.needs.size(), 0);
    std::vector<std::int32_t> phases(problem_.needs.size(), 0);
    for (std::size_t j = 0; j < problem_.phases.size(); ++j) {
        room[at(problem_.phases[j].need)] += problem_.phases[j].capacity - onPhase[j];
        ++phases[at(problem_.phases[j].need)];
    }
    std::vector<std::int64_t> least;
    for (const WholeGrantProblem::Need& need : problem_.needs)
        least.push_back(need.least);
    for (std::size_t p = 0; p < problem_.pairs.size(); ++p)
        if (index_.isFixed(p) && !isJoint(index_, p) && least[at(problem_.pairs[p].need)] > 0)
            least[at(problem_.pairs[p].need)] += problem_.pairs[p].exact;
    const std::int32_t firstGroup = nodes_;
    nodes_ += static_cast<std::int32_t>(problem_.groups.size());
    for (std::size_t n = 0; n < problem_.needs.size(); ++n) {
        needNode_.push_back(nodes_++);
        ofNeed_.push_back(addArcs(needNode_[n], firstGroup + problem_.needs[n].group, least[n], room[n]));
    }
    for (std::size_t j = 0; j < problem_.phases.size(); ++j) {
        const auto need = at(problem_.phases[j].need);
        phaseNode_.push_back(phases[need] == 1 ? needNode_[need] : nodes_++);
        if (phases[need] > 1)
            addArc(phaseNode_[j], needNode_[need], problem_.phases[j].capacity - onPhase[j]);
    }
    for (std::size_t g = 0; g < problem_.groups.size(); ++g) {
        const auto node = firstGroup + static_cast<std::int32_t>(g);
        ofGroup_.push_back(addArcs(node, kHub, problem_.groups[g].entitled - problem_.groups[g].fixed, kUnlimited));
    }
}

std::int32_t WholeGrantNetwork::tailOf(std::size_t way) const
{
    const std::int32_t limit = problem_.pairs[at(problem_.ways[way].pair)].limit;
    return limit != kNone && limitNode_[at(limit)] != kNone ? limitNode_[at(limit)]
                                                            : sourceNode_[at(problem_.ways[way].source)];
}

std::int32_t WholeGrantNetwork::headOf(std::size_t way) const
{
    return phaseNode_[at(problem_.ways[way].phase)];
}

/// Where one side is split, what the pair carries passes through a node of its own.
void WholeGrantNetwork::addPair(std::size_t pair)
{
    const std::size_t first = index_.firstWay(pair);
    const std::size_t end = index_.endWay(pair);
    const WholeGrantProblem::Pair& facts = problem_.pairs[pair];
    const std::int64_t largest = index_.isFixed(pair) ? facts.exact : index_.largest(pair);
    if (first == end || largest == 0)
        return;
    const std::int64_t least = index_.isFixed(pair) ? facts.exact : facts.least;
    if (end - first == 1) {
        ofPair_[pair] = ofWay_[first] = addArcs(tailOf(first), headOf(first), least, std::min(largest, caps_[first]));
        return;
    }
    const std::int32_t node = nodes_++;
    const bool offerIsSplit = problem_.ways[first].source != problem_.ways[first + 1].source;
    ofPair_[pair] =
        offerIsSplit ? addArcs(node, headOf(first), least, largest) : addArcs(tailOf(first), node, least, largest);
    for (std::size_t w = first; w < end; ++w)
        ofWay_[w] = {-1, offerIsSplit ? addArc(tailOf(w), node, caps_[w]) : addArc(node, headOf(w), caps_[w])};
}

void WholeGrantNetwork::addJointPair(std::size_t pair)
{
    if (index_.isFixed(pair) || index_.largest(pair) == 0)
        return;
    std::int64_t least = problem_.pairs[pair].least;
    for (std::size_t w = index_.firstWay(pair); w < index_.endWay(pair); ++w) {
        const std::int64_t room = std::min(caps_[w], index_.largest(pair));
        ofWay_[w] = addArcs(tailOf(w), headOf(w), std::min(least, room), room);
        least -= std::min(least, room);
    }
}

void WholeGrantNetwork::setCost(const Arcs& arcs, std::int64_t first, std::int64_t rest)
{
    if (arcs[0] >= 0)
        costs_[at(arcs[0])] = first;
    if (arcs[1] >= 0)
        costs_[at(arcs[1])] = rest;
}

void WholeGrantNetwork::setCosts(const Worths& worths, const Decisions& decisions)
{
    const std::int64_t barred = kBarred * worths.forced;
    for (std::size_t g = 0; g < problem_.groups.size(); ++g) {
        const auto tier = std::ranges::lower_bound(index_.tiers(), problem_.groups[g].tier) - index_.tiers().begin();
        const std::int64_t worth = worths.tiers[static_cast<std::size_t>(tier)];
        setCost(ofGroup_[g], -worth - worths.entitled, -worth);
    }
    for (std::size_t n = 0; n < problem_.needs.size(); ++n)
        setCost(ofNeed_[n], decisions.needs[n] == Fate::yes ? -worths.forced : 0, 0);
    for (std::size_t p = 0; p < problem_.pairs.size(); ++p) {
        const WholeGrantProblem::Pair& pair = problem_.pairs[p];
        std::int64_t first = worths.pairs.empty() || decisions.pairs[p] != Fate::open ? 0 : worths.pairs[p];
        std::int64_t rest = first;
        if (index_.isFixed(p)) {
            first = -kFixed * worths.forced;
        } else if (decisions.pairs[p] == Fate::no || decisions.needs[at(pair.need)] == Fate::no) {
            first = rest = barred;
        } else if (decisions.pairs[p] == Fate::yes) {
            first -= worths.forced;
        }
        if (ofPair_[p][0] >= 0 || ofPair_[p][1] >= 0)
            setCost(ofPair_[p], first, rest);
        else
            for (std::size_t w = index_.firstWay(p); w < index_.endWay(p); ++w)
                setCost(ofWay_[w], first, rest);
    }
}

bool WholeGrantNetwork::optimise(const Worths& worths, const Decisions& decisions, const std::stop_token& stop)
{
    setCosts(worths, decisions);
    simplex_[0].setCosts(costs_);
    std::int64_t left = kAllSteps;
    const bool done = simplex_[0].optimise(left, stop);
    steps_ += kAllSteps - left;
    return done;
}

std::int64_t WholeGrantNetwork::flowOf(const Arcs& arcs) const
{
    std::int64_t flow = 0;
    for (const std::int32_t arc : arcs)
        flow += arc >= 0 ? simplex_[0].flow(at(arc)) : 0;
    return flow;
}

std::int64_t WholeGrantNetwork::onWay(std::size_t way) const
{
    return placed_[way] + flowOf(ofWay_[way]);
}

std::vector<std::int64_t> WholeGrantNetwork::flows() const
{
    std::vector<std::int64_t> flows;
    flows.reserve(problem_.ways.size());
    for (std::size_t w = 0; w < problem_.ways.size(); ++w)
        flows.push_back(onWay(w));
    return flows;
}

std::int64_t WholeGrantNetwork::priceOf(std::int32_t node) const
{
    return simplex_[0].potential(node) - simplex_[0].potential(kHub);
}

BoundPrices WholeGrantNetwork::prices(std::int32_t tier, std::int64_t scale, const Decisions& decisions) const
{
    BoundPrices prices{.tier = tier, .scale = scale};
    for (const std::int32_t node : sourceNode_)
        prices.sources.push_back(std::max<std::int64_t>(0, priceOf(node)));
    for (std::size_t n = 0; n < problem_.needs.size(); ++n) {
        const std::int64_t worth = problem_.groups[at(problem_.needs[n].group)].tier <= tier ? scale : 0;
        const bool isServed = decisions.needs[n] == Fate::yes;
        prices.served.push_back(isServed ? std::max<std::int64_t>(0, priceOf(needNode_[n]) - worth) : 0);
    }
    for (std::size_t j = 0; j < problem_.phases.size(); ++j) {
        const auto need = at(problem_.phases[j].need);
        const std::int64_t worth = problem_.groups[at(problem_.needs[need].group)].tier <= tier ? scale : 0;
        prices.phases.push_back(std::max<std::int64_t>(0, worth + prices.served[need] - priceOf(phaseNode_[j])));
    }
    for (std::size_t l = 0; l < problem_.limits.size(); ++l) {
        std::int64_t price = 0;
        if (limitNode_[l] != kNone)
            for (std::size_t s = 0; s < problem_.sources.size(); ++s)
                if (problem_.sources[s].offer == problem_.limits[l].offer)
                    price = std::max<std::int64_t>(0, priceOf(limitNode_[l]) - prices.sources[s]);
        prices.limits.push_back(price);
    }
    return prices;
}

} // namespace landbridge::solver
