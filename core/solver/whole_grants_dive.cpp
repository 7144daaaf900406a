#include "core/solver/whole_grants_dive.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace landbridge::solver {
namespace {

constexpr std::int64_t kLargestWorth = std::int64_t{1} << 26;
constexpr std::int64_t kTierStep = 8; ///< a unit's way through the network meets entitlements a few times at most

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

std::strong_ordering PlanValue::operator<=>(const PlanValue& other) const
{
    if (const auto order = totals <=> other.totals; order != 0)
        return order;
    if (shortfall != other.shortfall)
        return other.shortfall <=> shortfall;
    return reached <=> other.reached;
}

/// One thing to settle, and how sure the flow is of it.
struct WholeGrantDiver::Step {
    double sureness = 0;
    std::int32_t pair = kNone;
    std::int32_t need = kNone;
    Fate fate = Fate::no;
};

WholeGrantDiver::WholeGrantDiver(const WholeGrantIndex& index, const std::stop_token& stop)
    : index_(index), problem_(index.problem()), stop_(stop), placed_(problem_.ways.size(), 0)
{
    for (std::size_t w = 0; w < problem_.ways.size(); ++w)
        caps_.push_back(index.roomOf(w));
    unit_ =
        std::max<std::int64_t>(1, kLargestWorth / (kTierStep * static_cast<std::int64_t>(index.tiers().size() + 1)));
    std::map<std::int32_t, std::vector<std::int32_t>> ofLimit;
    std::vector<std::int32_t> sources(problem_.offers.size(), 0);
    for (const WholeGrantProblem::Source& source : problem_.sources)
        ++sources[at(source.offer)];
    for (std::size_t p = 0; p < problem_.pairs.size(); ++p) {
        std::vector<std::int32_t> ways(index.endWay(p) - index.firstWay(p));
        std::iota(ways.begin(), ways.end(), static_cast<std::int32_t>(index.firstWay(p)));
        const std::int32_t limit = problem_.pairs[p].limit;
        if (limit != kNone && sources[at(problem_.pairs[p].offer)] > 1)
            ofLimit[limit].insert(ofLimit[limit].end(), ways.begin(), ways.end());
        if (isJoint(index, p) && !index.isFixed(p) && index.largest(p) > 0) {
            joints_.push_back(std::move(ways));
            jointMost_.push_back(index.largest(p));
        }
    }
    for (auto& [limit, ways] : ofLimit) {
        joints_.push_back(std::move(ways));
        jointMost_.push_back(problem_.limits[at(limit)].most);
    }
}

void WholeGrantDiver::buildNetwork()
{
    if (network_)
        earlierSteps_ += network_->steps();
    network_.emplace(index_, caps_, placed_);
}

Worths WholeGrantDiver::worths(bool withEntitlements) const
{
    Worths worths{.entitled = withEntitlements ? unit_ : 0};
    const auto tiers = static_cast<std::int64_t>(index_.tiers().size());
    for (std::int64_t t = 0; t < tiers; ++t)
        worths.tiers.push_back(unit_ * kTierStep * (tiers - t));
    worths.forced = 16 * kLargestWorth;
    return worths;
}

/// Fixed lines without year on pairs split on both sides get their years here; all others find theirs in the network.
bool WholeGrantDiver::placeJointLines(int order)
{
    std::ranges::fill(placed_, 0);
    std::vector<std::int64_t> left;
    std::vector<std::int64_t> open;
    for (const WholeGrantProblem::Source& source : problem_.sources)
        left.push_back(source.amount);
    for (const WholeGrantProblem::Phase& phase : problem_.phases)
        open.push_back(phase.capacity);
    const auto room = [&](std::int32_t way) {
        return std::min(left[at(problem_.ways[at(way)].source)], open[at(problem_.ways[at(way)].phase)]);
    };
    for (std::size_t p = 0; p < problem_.pairs.size(); ++p) {
        if (!index_.isFixed(p) || !isJoint(index_, p))
            continue;
        std::vector<std::int32_t> ways(index_.endWay(p) - index_.firstWay(p));
        std::iota(ways.begin(), ways.end(), static_cast<std::int32_t>(index_.firstWay(p)));
        if (order == 0)
            std::ranges::stable_sort(ways, std::greater{}, room);
        if (order == 2)
            std::ranges::reverse(ways);
        std::int64_t amount = problem_.pairs[p].exact;
        for (const std::int32_t way : ways) {
            const std::int64_t part = std::min(amount, room(way));
            placed_[at(way)] += part;
            left[at(problem_.ways[at(way)].source)] -= part;
            open[at(problem_.ways[at(way)].phase)] -= part;
            amount -= part;
        }
        if (amount > 0)
            return false;
    }
    return true;
}

bool WholeGrantDiver::placeFixed()
{
    const Decisions none{std::vector(problem_.pairs.size(), Fate::open),
                         std::vector(problem_.needs.size(), Fate::open)};
    for (int order = 0; order < 3; ++order) {
        if (!placeJointLines(order))
            continue;
        buildNetwork();
        if (!network_->optimise(worths(true), none, stop_))
            return true;
        if (!lookAt(network_->flows()).lacksFixed)
            return true;
    }
    return false;
}

bool WholeGrantDiver::keepsJoints(const std::vector<std::int64_t>& flow) const
{
    for (std::size_t i = 0; i < joints_.size(); ++i) {
        Int128 sum = 0;
        for (const std::int32_t way : joints_[i])
            sum += flow[at(way)];
        if (sum > jointMost_[i])
            return false;
    }
    return true;
}

Look WholeGrantDiver::lookAt(const std::vector<std::int64_t>& flow) const
{
    Look look{.pairs = std::vector<std::int64_t>(problem_.pairs.size(), 0),
              .needs = std::vector<std::int64_t>(problem_.needs.size(), 0)};
    std::vector<std::int64_t> grants(problem_.offers.size(), 0);
    for (std::size_t p = 0; p < problem_.pairs.size(); ++p) {
        for (std::size_t w = index_.firstWay(p); w < index_.endWay(p); ++w)
            look.pairs[p] += flow[w];
        const WholeGrantProblem::Pair& pair = problem_.pairs[p];
        if (index_.isFixed(p)) {
            look.lacksFixed = look.lacksFixed || look.pairs[p] != pair.exact;
            continue;
        }
        if (look.pairs[p] == 0)
            continue;
        look.needs[at(pair.need)] += look.pairs[p];
        grants[at(pair.offer)] += pair.takesSlot ? 1 : 0;
        if (look.pairs[p] < pair.least)
            look.tooSmall.push_back(static_cast<std::int32_t>(p));
    }
    for (std::size_t o = 0; o < problem_.offers.size(); ++o)
        if (grants[o] > problem_.offers[o].slots)
            look.crowdedOffers.push_back(static_cast<std::int32_t>(o));
    std::vector<std::int32_t> donors;
    for (std::size_t n = 0; n < problem_.needs.size(); ++n) {
        if (look.needs[n] > 0 && look.needs[n] < problem_.needs[n].least)
            look.unserved.push_back(static_cast<std::int32_t>(n));
        if (problem_.needs[n].slots >= kUnlimited)
            continue;
        donors.clear();
        for (const std::int32_t p : index_.ofNeed(static_cast<std::int32_t>(n)))
            if (look.pairs[at(p)] > 0 && problem_.pairs[at(p)].donor != kNone)
                donors.push_back(problem_.pairs[at(p)].donor);
        std::ranges::sort(donors);
        donors.erase(std::ranges::unique(donors).begin(), donors.end());
        if (static_cast<std::int64_t>(donors.size()) > problem_.needs[n].slots)
            look.crowdedNeeds.push_back(static_cast<std::int32_t>(n));
    }
    return look;
}

std::vector<std::int64_t> WholeGrantDiver::coveredBy(const std::vector<std::int64_t>& flow) const
{
    std::vector<std::int64_t> covered;
    for (const WholeGrantProblem::Group& group : problem_.groups)
        covered.push_back(group.fixed);
    for (std::size_t w = 0; w < flow.size(); ++w)
        covered[at(problem_.needs[at(problem_.pairs[at(problem_.ways[w].pair)].need)].group)] += flow[w];
    return covered;
}

PlanValue WholeGrantDiver::valueOf(const std::vector<std::int64_t>& flow) const
{
    PlanValue value{.totals = std::vector<std::int64_t>(index_.tiers().size(), 0)};
    const std::vector<std::int64_t> covered = coveredBy(flow);
    for (std::size_t g = 0; g < covered.size(); ++g) {
        const WholeGrantProblem::Group& group = problem_.groups[g];
        for (std::size_t t = 0; t < value.totals.size(); ++t)
            if (group.tier <= index_.tiers()[t])
                value.totals[t] += covered[g];
        value.shortfall += std::max<std::int64_t>(0, group.entitled - covered[g]);
    }
    std::vector<std::int64_t> brought(problem_.needs.size(), 0);
    for (std::size_t w = 0; w < flow.size(); ++w)
        if (!index_.isFixed(at(problem_.ways[w].pair)))
            brought[at(problem_.pairs[at(problem_.ways[w].pair)].need)] += flow[w];
    for (std::size_t n = 0; n < brought.size(); ++n)
        value.reached += problem_.needs[n].hasMinimum && brought[n] >= problem_.needs[n].least ? 1 : 0;
    return value;
}

Decisions WholeGrantDiver::decisionsOf(const std::vector<std::int64_t>& flow) const
{
    const Look look = lookAt(flow);
    Decisions decisions;
    for (const std::int64_t carried : look.pairs)
        decisions.pairs.push_back(carried > 0 ? Fate::yes : Fate::no);
    for (const std::int64_t brought : look.needs)
        decisions.needs.push_back(brought > 0 ? Fate::yes : Fate::no);
    for (std::size_t p = 0; p < decisions.pairs.size(); ++p)
        if (index_.isFixed(p))
            decisions.pairs[p] = Fate::open;
    return decisions;
}

/// A unit costs less the larger the grant: small grants become dear where an offer or a need may have few.
void WholeGrantDiver::setSlopes(const std::vector<std::int64_t>* carried)
{
    std::vector<std::int64_t> ofOffer(problem_.offers.size(), 0);
    std::vector<std::int64_t> ofNeed(problem_.needs.size(), 0);
    for (const WholeGrantProblem::Source& source : problem_.sources)
        ofOffer[at(source.offer)] += source.amount;
    for (const WholeGrantProblem::Phase& phase : problem_.phases)
        ofNeed[at(phase.need)] += phase.capacity;
    if (!carried)
        slopes_.assign(problem_.pairs.size(), 0);
    for (std::size_t p = 0; p < problem_.pairs.size(); ++p) {
        const WholeGrantProblem::Pair& pair = problem_.pairs[p];
        if (index_.isFixed(p) || index_.largest(p) == 0 || (carried && (*carried)[p] == 0))
            continue;
        std::int64_t usual = pair.least;
        if (pair.takesSlot && problem_.offers[at(pair.offer)].slots < kUnlimited)
            usual = std::max(usual, ofOffer[at(pair.offer)] /
                                        std::max<std::int64_t>(1, problem_.offers[at(pair.offer)].slots));
        if (pair.donor != kNone && problem_.needs[at(pair.need)].slots < kUnlimited)
            usual =
                std::max(usual, ofNeed[at(pair.need)] / std::max<std::int64_t>(1, problem_.needs[at(pair.need)].slots));
        const std::int64_t size = carried ? (*carried)[p] : index_.largest(p);
        slopes_[p] = static_cast<std::int64_t>(Int128{unit_} * std::min(usual, size) / std::max<std::int64_t>(1, size));
        if (usual == 1)
            slopes_[p] = 0;
    }
}

std::optional<Look> WholeGrantDiver::relaxed(const Decisions& decisions)
{
    if (!network_->optimise(worths(true), decisions, stop_))
        return std::nullopt;
    return lookAt(network_->flows());
}

void WholeGrantDiver::openCaps()
{
    if (!isCapped_)
        return;
    isCapped_ = false;
    for (std::size_t w = 0; w < problem_.ways.size(); ++w)
        caps_[w] = index_.roomOf(w);
    buildNetwork();
}

/// Where ways carry more together than they may, each keeps its part of it until openCaps(): in proportion, or the
/// first or the last as much as they carry. Whether there were any.
bool WholeGrantDiver::capJoints()
{
    bool any = false;
    for (std::size_t i = 0; i < joints_.size(); ++i) {
        std::vector<std::int32_t> ways = joints_[i];
        if (sharing_ == 2)
            std::ranges::reverse(ways);
        Int128 sum = 0;
        for (const std::int32_t way : ways)
            sum += network_->onWay(at(way));
        if (sum <= jointMost_[i])
            continue;
        any = true;
        std::int64_t left = jointMost_[i];
        for (const std::int32_t way : ways) {
            const Int128 part = sharing_ == 0 ? Int128{network_->onWay(at(way))} * jointMost_[i] / sum : 0;
            caps_[at(way)] = static_cast<std::int64_t>(part);
            left -= caps_[at(way)];
        }
        for (const std::int32_t way : ways) {
            const std::int64_t more = std::min(left, network_->onWay(at(way)) - caps_[at(way)]);
            caps_[at(way)] += more;
            left -= more;
        }
    }
    isCapped_ = isCapped_ || any;
    if (any)
        buildNetwork();
    return any;
}

bool WholeGrantDiver::mayForce(std::int32_t pair, const Decisions& decisions) const
{
    const WholeGrantProblem::Pair& facts = problem_.pairs[at(pair)];
    if (decisions.needs[at(facts.need)] == Fate::no)
        return false;
    std::int64_t forced = 0;
    if (facts.takesSlot && problem_.offers[at(facts.offer)].slots < kUnlimited)
        for (const std::int32_t other : index_.ofOffer(facts.offer))
            forced += decisions.pairs[at(other)] == Fate::yes && problem_.pairs[at(other)].takesSlot ? 1 : 0;
    if (forced >= problem_.offers[at(facts.offer)].slots)
        return false;
    if (facts.donor == kNone || problem_.needs[at(facts.need)].slots >= kUnlimited)
        return true;
    std::vector<std::int32_t> donors;
    for (const std::int32_t other : index_.ofNeed(facts.need))
        if (decisions.pairs[at(other)] == Fate::yes && problem_.pairs[at(other)].donor != kNone)
            donors.push_back(problem_.pairs[at(other)].donor);
    if (std::ranges::find(donors, facts.donor) != donors.end())
        return true;
    std::ranges::sort(donors);
    donors.erase(std::ranges::unique(donors).begin(), donors.end());
    return static_cast<std::int64_t>(donors.size()) < problem_.needs[at(facts.need)].slots;
}

void WholeGrantDiver::closeFullOffer(std::int32_t offer, const Look& look, Decisions& decisions) const
{
    std::int64_t forced = 0;
    for (const std::int32_t p : index_.ofOffer(offer))
        forced += decisions.pairs[at(p)] == Fate::yes && problem_.pairs[at(p)].takesSlot ? 1 : 0;
    if (forced < problem_.offers[at(offer)].slots)
        return;
    for (const std::int32_t p : index_.ofOffer(offer))
        if (decisions.pairs[at(p)] == Fate::open && problem_.pairs[at(p)].takesSlot && look.pairs[at(p)] == 0)
            decisions.pairs[at(p)] = Fate::no;
}

std::vector<WholeGrantDiver::Step> WholeGrantDiver::stepsFor(const Look& look, const Decisions& decisions) const
{
    std::vector<Step> steps;
    for (const std::int32_t p : look.tooSmall) {
        const double part = static_cast<double>(look.pairs[at(p)]) / static_cast<double>(problem_.pairs[at(p)].least);
        if (decisions.pairs[at(p)] == Fate::yes)
            steps.push_back({.sureness = 2 - part, .pair = p});
        else if (part >= 0.5 && mayForce(p, decisions))
            steps.push_back({.sureness = part, .pair = p, .fate = Fate::yes});
        else
            steps.push_back({.sureness = 1 - part, .pair = p});
    }
    for (const std::int32_t n : look.unserved) {
        const double part = static_cast<double>(look.needs[at(n)]) / static_cast<double>(problem_.needs[at(n)].least);
        if (decisions.needs[at(n)] == Fate::yes)
            steps.push_back({.sureness = 2 - part, .need = n});
        else
            steps.push_back(
                {.sureness = std::max(part, 1 - part), .need = n, .fate = part >= 0.4 ? Fate::yes : Fate::no});
    }
    addCountSteps(look, decisions, steps);
    std::ranges::stable_sort(steps, std::greater{}, &Step::sureness);
    return steps;
}

/// The smallest of the grants that are too many go.
void WholeGrantDiver::addCountSteps(const Look& look, const Decisions& decisions, std::vector<Step>& steps) const
{
    const auto isForced = [&](std::int32_t p) { return decisions.pairs[at(p)] == Fate::yes; };
    for (const std::int32_t o : look.crowdedOffers) {
        std::vector<std::int32_t> used;
        for (const std::int32_t p : index_.ofOffer(o))
            if (look.pairs[at(p)] > 0 && problem_.pairs[at(p)].takesSlot)
                used.push_back(p);
        std::ranges::stable_sort(used, {}, [&](std::int32_t p) { return std::pair(isForced(p), look.pairs[at(p)]); });
        const std::size_t extra = used.size() - static_cast<std::size_t>(problem_.offers[at(o)].slots);
        const double usual = static_cast<double>(look.pairs[at(used.back())]);
        for (std::size_t i = 0; i < extra; ++i)
            steps.push_back(
                {.sureness = 1 - static_cast<double>(look.pairs[at(used[i])]) / (usual + 1), .pair = used[i]});
    }
    for (const std::int32_t n : look.crowdedNeeds) {
        std::map<std::int32_t, std::pair<bool, std::int64_t>> amounts;
        for (const std::int32_t p : index_.ofNeed(n))
            if (look.pairs[at(p)] > 0 && problem_.pairs[at(p)].donor != kNone) {
                auto& [forced, amount] = amounts[problem_.pairs[at(p)].donor];
                forced = forced || isForced(p);
                amount += look.pairs[at(p)];
            }
        std::vector<std::pair<std::pair<bool, std::int64_t>, std::int32_t>> order;
        for (const auto& [donor, amount] : amounts)
            order.emplace_back(amount, donor);
        std::ranges::sort(order);
        const std::size_t extra = order.size() - static_cast<std::size_t>(problem_.needs[at(n)].slots);
        for (std::size_t i = 0; i < extra; ++i)
            for (const std::int32_t p : index_.ofNeed(n))
                if (problem_.pairs[at(p)].donor == order[i].second && decisions.pairs[at(p)] != Fate::no)
                    steps.push_back({.sureness = 1 - static_cast<double>(order[i].first.second) /
                                                         static_cast<double>(order.back().first.second + 1),
                                     .pair = p});
    }
}

void WholeGrantDiver::take(const Step& step, const Look& look, Decisions& decisions) const
{
    if (step.need != kNone) {
        decisions.needs[at(step.need)] = step.fate;
        if (step.fate == Fate::no)
            for (const std::int32_t p : index_.ofNeed(step.need))
                decisions.pairs[at(p)] = Fate::no;
        return;
    }
    const bool isForced = step.fate == Fate::yes && mayForce(step.pair, decisions);
    decisions.pairs[at(step.pair)] = isForced ? Fate::yes : Fate::no;
    if (isForced)
        closeFullOffer(problem_.pairs[at(step.pair)].offer, look, decisions);
    if (isForced && problem_.needs[at(problem_.pairs[at(step.pair)].need)].slots < kUnlimited)
        closeFullNeed(problem_.pairs[at(step.pair)].need, look, decisions);
}

/// The same for the donors of a need.
void WholeGrantDiver::closeFullNeed(std::int32_t need, const Look& look, Decisions& decisions) const
{
    std::vector<std::int32_t> donors;
    for (const std::int32_t p : index_.ofNeed(need))
        if (decisions.pairs[at(p)] == Fate::yes && problem_.pairs[at(p)].donor != kNone)
            donors.push_back(problem_.pairs[at(p)].donor);
    std::ranges::sort(donors);
    donors.erase(std::ranges::unique(donors).begin(), donors.end());
    if (static_cast<std::int64_t>(donors.size()) < problem_.needs[at(need)].slots)
        return;
    for (const std::int32_t p : index_.ofNeed(need))
        if (decisions.pairs[at(p)] == Fate::open && look.pairs[at(p)] == 0 && problem_.pairs[at(p)].donor != kNone &&
            !std::ranges::binary_search(donors, problem_.pairs[at(p)].donor))
            decisions.pairs[at(p)] = Fate::no;
}

/// One flow after the other, with fewer things open, until a flow breaks no rule. False when stopped or stuck.
bool WholeGrantDiver::settle(Decisions& decisions)
{
    constexpr std::size_t kParts = 6; ///< one in so many of the steps is taken before the flow is asked again
    constexpr int kSlopeRounds = 2;
    setSlopes(nullptr);
    for (int round = 0;; ++round) {
        Worths all = worths(true);
        all.pairs = slopes_;
        if (!network_->optimise(all, decisions, stop_))
            return false;
        const Look look = lookAt(network_->flows());
        if (look.lacksFixed)
            return false;
        if (round < kSlopeRounds) {
            setSlopes(&look.pairs);
            continue;
        }
        const std::vector<Step> steps = stepsFor(look, decisions);
        if (steps.empty() && !capJoints())
            return true;
        const std::size_t taken = steps.empty() ? 0 : std::max<std::size_t>(1, steps.size() / kParts);
        for (std::size_t i = 0; i < taken; ++i)
            take(steps[i], look, decisions);
    }
}

bool WholeGrantDiver::dive(Decisions& decisions, int sharing)
{
    openCaps();
    sharing_ = sharing;
    do {
        if (!settle(decisions))
            return false;
        decisions = decisionsOf(network_->flows());
        if (!network_->optimise(worths(true), decisions, stop_))
            return false;
    } while (capJoints());
    flow_ = network_->flows();
    return lookAt(flow_).isPlan();
}

} // namespace landbridge::solver
