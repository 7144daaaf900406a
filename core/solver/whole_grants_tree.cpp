#include "core/solver/whole_grants_tree.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace landbridge::solver {
namespace {

constexpr std::size_t kFewPairs = 200;
constexpr std::size_t kLargestProof = 400'000; ///< prices in a proof that is kept

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

WholeGrantTree::WholeGrantTree(const WholeGrantIndex& index, WholeGrantDiver& diver, const std::stop_token& stop)
    : index_(index), problem_(index.problem()), diver_(diver), stop_(stop)
{
}

/// Prices of the flow that brings most to the tiers up to `tier`; of the tier below all, those that show how much of
/// what is settled cannot be reached.
std::optional<BoundPrices> WholeGrantTree::pricesFor(std::int32_t tier, const Decisions& decisions)
{
    Worths worths{.forced = 16};
    for (const std::int32_t one : index_.tiers())
        worths.tiers.push_back(one <= tier ? 1 : 0);
    if (!diver_.network().optimise(worths, decisions, stop_))
        return std::nullopt;
    BoundPrices prices = diver_.network().prices(tier, 1, decisions);
    priceSlots(index_, prices, decisions);
    if (diver_.hasJoints() && problem_.pairs.size() <= kFewPairs)
        turnPrices(prices, decisions);
    return prices;
}

/// The network knows nothing of what ways carry together: turns single prices between nothing and all that a unit is
/// worth as long as that makes the bound smaller.
void WholeGrantTree::turnPrices(BoundPrices& prices, const Decisions& decisions) const
{
    std::int64_t best = boundOf(index_, prices, decisions);
    for (bool isBetter = true; isBetter;) {
        isBetter = false;
        for (std::vector<std::int64_t>* list : {&prices.served, &prices.limits, &prices.sources, &prices.phases})
            for (std::int64_t& price : *list)
                for (const std::int64_t turned : {std::int64_t{0}, prices.scale}) {
                    const std::int64_t before = std::exchange(price, turned);
                    const std::int64_t bound = boundOf(index_, prices, decisions);
                    if (bound < best) {
                        best = bound;
                        isBetter = true;
                    } else {
                        price = before;
                    }
                }
    }
}

std::vector<BoundPrices> WholeGrantTree::rootPrices()
{
    const Decisions none{std::vector(problem_.pairs.size(), Fate::open),
                         std::vector(problem_.needs.size(), Fate::open)};
    std::vector<BoundPrices> all;
    for (const std::int32_t tier : index_.tiers())
        if (std::optional<BoundPrices> prices = pricesFor(tier, none))
            all.push_back(std::move(*prices));
    return all;
}

std::int64_t WholeGrantTree::bound(BoundPrices prices, const Decisions& decisions, BoundStep& step)
{
    const std::int64_t value = boundOf(index_, prices, decisions);
    step.prices.push_back(static_cast<std::int32_t>(prices_.size()));
    prices_.push_back(std::move(prices));
    return value;
}

bool WholeGrantTree::hasNoPlan(const Decisions& decisions, BoundStep& step)
{
    const bool isForced = std::ranges::find(decisions.pairs, Fate::yes) != decisions.pairs.end() ||
                          std::ranges::find(decisions.needs, Fate::yes) != decisions.needs.end();
    if (!isForced || index_.tiers().empty())
        return false;
    std::optional<BoundPrices> prices = pricesFor(index_.tiers().front() - 1, decisions);
    if (!prices)
        return false;
    for (std::size_t n = 0; n < problem_.needs.size() && boundOf(index_, *prices, decisions) >= 0; ++n)
        if (decisions.needs[n] == Fate::yes && problem_.pairs.size() <= kFewPairs) {
            std::ranges::fill(prices->sources, 0);
            std::ranges::fill(prices->phases, 0);
            std::ranges::fill(prices->limits, 0);
            std::ranges::fill(prices->slots, 0);
            std::ranges::fill(prices->served, 0);
            prices->served[n] = 1;
            priceSlots(index_, *prices, decisions);
            turnPrices(*prices, decisions);
        }
    if (boundOf(index_, *prices, decisions) >= 0)
        return false;
    bound(std::move(*prices), decisions, step);
    return true;
}

/// What the prices of the relaxed flows say: that no plan of this case is better, that totals as good are possible, or
/// nothing.
WholeGrantTree::Said WholeGrantTree::askPrices(const Decisions& decisions, BoundStep& step)
{
    const BoundPrices none;
    if (boundOf(index_, none, decisions) == kNoPlan || hasNoPlan(decisions, step))
        return Said::closed;
    for (std::size_t t = 0; t < index_.tiers().size(); ++t) {
        std::optional<BoundPrices> prices = pricesFor(index_.tiers()[t], decisions);
        if (!prices)
            return Said::open;
        const std::int64_t most = bound(std::move(*prices), decisions, step);
        if (most < value_.totals[t])
            return Said::closed;
        if (most > value_.totals[t])
            return Said::open;
    }
    return Said::equal;
}

/// Whether, at equal totals, this case could still have a smaller shortfall or reach more minimums.
bool WholeGrantTree::mayBeBetter(const std::vector<std::int64_t>& flow, const Decisions& decisions) const
{
    const PlanValue relaxed = diver_.valueOf(flow);
    if (relaxed.totals != value_.totals)
        return true;
    std::int64_t reached = 0;
    for (std::size_t n = 0; n < problem_.needs.size(); ++n)
        reached +=
            problem_.needs[n].hasMinimum && (decisions.needs[n] != Fate::no || problem_.needs[n].least == 0) ? 1 : 0;
    return relaxed.shortfall < value_.shortfall || (relaxed.shortfall == value_.shortfall && reached > value_.reached);
}

std::pair<std::int32_t, std::int32_t> WholeGrantTree::choose(const Look& look, const Decisions& decisions) const
{
    for (const std::int32_t n : look.unserved)
        if (decisions.needs[at(n)] == Fate::open)
            return {kNone, n};
    const auto largestOpen = [&](const std::vector<std::int32_t>& pairs) {
        std::int32_t best = kNone;
        for (const std::int32_t p : pairs)
            if (decisions.pairs[at(p)] == Fate::open && index_.largest(at(p)) > 0 && look.pairs[at(p)] > 0 &&
                (best == kNone || look.pairs[at(p)] > look.pairs[at(best)]))
                best = p;
        return best;
    };
    for (const std::int32_t o : look.crowdedOffers)
        if (const std::int32_t p = largestOpen(index_.ofOffer(o)); p != kNone)
            return {p, kNone};
    for (const std::int32_t n : look.crowdedNeeds)
        if (const std::int32_t p = largestOpen(index_.ofNeed(n)); p != kNone)
            return {p, kNone};
    if (const std::int32_t p = largestOpen(look.tooSmall); p != kNone)
        return {p, kNone};
    for (std::size_t p = 0; p < problem_.pairs.size(); ++p)
        if (decisions.pairs[p] == Fate::open && index_.largest(p) > 0 &&
            decisions.needs[at(problem_.pairs[p].need)] != Fate::no)
            return {static_cast<std::int32_t>(p), kNone};
    for (std::size_t n = 0; n < problem_.needs.size(); ++n)
        if (decisions.needs[n] == Fate::open && problem_.needs[n].least > 0)
            return {kNone, static_cast<std::int32_t>(n)};
    return {kNone, kNone};
}

/// False where the proof is not whole: out of nodes, stopped, or a case that its prices cannot settle.
bool WholeGrantTree::visit(Decisions& decisions, bool isRecorded)
{
    ++nodes_;
    if (left_-- <= 0 || stop_.stop_requested() ||
        prices_.size() * (problem_.sources.size() + problem_.phases.size()) > kLargestProof) {
        isComplete_ = false;
        return !isRecorded;
    }
    const std::size_t pricesBefore = prices_.size();
    BoundStep step;
    const Said said = askPrices(decisions, step);
    if (said != Said::open && isRecorded)
        steps_.push_back(std::move(step));
    else
        prices_.resize(pricesBefore);
    if (said == Said::closed)
        return true;
    const std::optional<Look> look = diver_.relaxed(decisions);
    if (!look) {
        isComplete_ = false;
        return said == Said::equal;
    }
    std::vector<std::int64_t> flow = diver_.network().flows();
    const bool isPlan = look->isPlan() && diver_.keepsJoints(flow);
    if (isPlan)
        if (PlanValue value = diver_.valueOf(flow); value > value_) {
            value_ = std::move(value);
            *best_ = flow;
        }
    if (said == Said::equal) {
        if (mayBeBetter(flow, decisions))
            branch(decisions, *look, false);
        return true;
    }
    return branch(decisions, *look, isRecorded);
}

bool WholeGrantTree::branch(Decisions& decisions, const Look& look, bool isRecorded)
{
    const auto [pair, need] = choose(look, decisions);
    if (pair == kNone && need == kNone) {
        isComplete_ = false;
        return !isRecorded;
    }
    if (isRecorded)
        steps_.push_back({.pair = pair, .need = need});
    Fate& fate = pair != kNone ? decisions.pairs[at(pair)] : decisions.needs[at(need)];
    bool isWhole = true;
    for (const Fate side : {Fate::no, Fate::yes}) {
        fate = side;
        isWhole = visit(decisions, isRecorded) && isWhole;
        if (!isWhole && isRecorded)
            break;
    }
    fate = Fate::open;
    return isWhole;
}

TreeAnswer WholeGrantTree::search(std::vector<std::int64_t>& best, std::int64_t nodes)
{
    best_ = &best;
    value_ = diver_.valueOf(best);
    left_ = nodes;
    Decisions none{std::vector(problem_.pairs.size(), Fate::open), std::vector(problem_.needs.size(), Fate::open)};
    TreeAnswer answer{.isProved = visit(none, true)};
    answer.isComplete = answer.isProved && isComplete_;
    return answer;
}

void priceSlots(const WholeGrantIndex& index, BoundPrices& prices, const Decisions& decisions)
{
    const WholeGrantProblem& problem = index.problem();
    prices.slots.assign(problem.needs.size(), 0);
    const std::int64_t before = boundOf(index, prices, decisions);
    bool any = false;
    std::vector<std::int64_t> worths;
    for (std::int32_t n = 0; n < static_cast<std::int32_t>(problem.needs.size()); ++n) {
        const std::int64_t slots = problem.needs[at(n)].slots;
        if (slots >= kUnlimited || decisions.needs[at(n)] == Fate::no)
            continue;
        worths.clear();
        for (const std::int32_t p : index.ofNeed(n))
            if (problem.pairs[at(p)].donor != kNone && decisions.pairs[at(p)] != Fate::no && index.largest(at(p)) > 0) {
                const std::int64_t worth = worthInUnits(index, prices, decisions, p);
                if (worth > 0)
                    worths.push_back(worth > kUnlimited / index.siblings(at(p)) ? kUnlimited
                                                                                : worth * index.siblings(at(p)));
            }
        if (static_cast<std::int64_t>(worths.size()) <= slots)
            continue;
        std::ranges::nth_element(worths, worths.begin() + slots, std::greater{});
        prices.slots[at(n)] = worths[static_cast<std::size_t>(slots)];
        any = true;
    }
    if (any && boundOf(index, prices, decisions) > before)
        std::ranges::fill(prices.slots, 0);
}

} // namespace landbridge::solver
