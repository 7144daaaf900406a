#include "core/solver/entitlement.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/base/wide.h"
#include "core/solver/fair_targets.h"
#include "core/solver/flow_graph.h"
#include "core/solver/max_flow.h"

namespace landbridge::solver {
namespace {

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

bool isTooLarge(const Problem& problem)
{
    Int128 amounts = 0;
    Int128 gaps = 0;
    Int128 divisors = 0;
    for (const Source& source : problem.sources)
        amounts += source.amount;
    for (const Phase& phase : problem.phases)
        gaps += phase.capacity;
    for (const Group& group : problem.groups) {
        gaps += group.fixed;
        divisors = std::max(divisors, Int128{group.divisor});
    }
    return amounts >= kUnlimited || gaps >= kUnlimited || divisors >= kUnlimited;
}

/// The arcs of the problem, then one link from every phase that has a group to the node of its group.
std::vector<Link> linksOf(const Problem& problem)
{
    std::vector<Link> links;
    links.reserve(problem.arcs.size() + problem.phases.size());
    for (const Arc& arc : problem.arcs)
        links.push_back({arc.from, arc.to, arc.capacity});
    for (std::int32_t p = 0; p < static_cast<std::int32_t>(problem.phases.size()); ++p) {
        const Phase& phase = problem.phases[at(p)];
        if (!phase.mandatory)
            links.push_back({problem.phaseNode(p), problem.nodeCount() + phase.group, phase.capacity});
    }
    return links;
}

/// One part of a tier whose groups share a total that is settled.
struct Part {
    std::int32_t cell = 0;
    std::vector<std::int32_t> nodes = {};
    std::vector<std::int32_t> groups = {}; ///< ascending
};

class EntitlementSolver {
public:
    EntitlementSolver(const Problem& problem, const std::stop_token& stop, const ProgressCallback& progress)
        : problem_(problem), stop_(stop), progress_(progress),
          graph_(problem.nodeCount() + static_cast<std::int32_t>(problem.groups.size()), linksOf(problem)),
          maxFlow_(graph_.nodeCount()), supply_(at(graph_.nodeCount()), 0), demand_(at(graph_.nodeCount()), 0),
          low_(problem.groups.size(), 0), cell_(at(graph_.nodeCount()), 0), open_(at(graph_.nodeCount()))
    {
        std::iota(open_.begin(), open_.end(), 0);
        for (std::size_t g = 0; g < problem.groups.size(); ++g)
            low_[g] = problem.groups[g].fixed;
    }

    Entitlements solve()
    {
        if (placeMandatory() && serveTiers())
            collect();
        return std::move(answer_);
    }

private:
    std::int32_t groupNode(std::int32_t group) const { return problem_.nodeCount() + group; }

    bool run(const Region& region)
    {
        ++answer_.maxFlows;
        if (maxFlow_.run(graph_, region, supply_, demand_, stop_))
            return true;
        answer_.outcome = Outcome::cancelled;
        return false;
    }

    bool placeMandatory();
    bool placeMandatorySources();
    bool fillMandatoryPhases();
    bool serveTiers();
    bool serveTier(std::span<const std::int32_t> groups);
    void closeOffOpenPart(std::span<const std::int32_t> groups, std::vector<Part>& parts);
    bool settle(Part part, std::vector<Part>& parts);
    Room roomOf(std::int32_t group) const;
    std::int64_t coveredBy(std::int32_t group) const;
    void split(const Part& part, std::vector<Part>& parts);
    Part takeOut(std::vector<std::int32_t> nodes);
    void report(std::int32_t part) const
    {
        if (progress_)
            progress_({.tier = tier_, .tiers = tiers_, .part = part});
    }
    void collect();

    const Problem& problem_;
    const std::stop_token& stop_;
    const ProgressCallback& progress_;
    FlowGraph graph_;
    MaxFlow maxFlow_;
    std::vector<std::int64_t> supply_;
    std::vector<std::int64_t> demand_;
    std::vector<std::int64_t> low_; ///< per group: fixed and mandatory, never given up
    std::vector<std::int32_t> cell_;
    std::vector<std::int32_t> open_; ///< nodes that money not yet placed could reach
    std::int32_t openCell_ = 0;
    std::int32_t lastCell_ = 0;
    std::int32_t tier_ = 0;
    std::int32_t tiers_ = 0;
    std::vector<std::int32_t> servedTier_ = {}; ///< per group: the round of serveTiers that it belongs to
    Entitlements answer_ = {};
};

bool EntitlementSolver::placeMandatory()
{
    return placeMandatorySources() && fillMandatoryPhases();
}

bool EntitlementSolver::placeMandatorySources()
{
    bool any = false;
    for (std::size_t s = 0; s < problem_.sources.size(); ++s)
        if (problem_.sources[s].mandatory) {
            supply_[s] = problem_.sources[s].amount;
            any = any || supply_[s] > 0;
        }
    if (!any)
        return true;
    for (std::int32_t g = 0; g < static_cast<std::int32_t>(problem_.groups.size()); ++g)
        demand_[at(groupNode(g))] = kUnlimited;
    if (!run({open_, cell_, openCell_}))
        return false;
    for (std::size_t s = 0; s < problem_.sources.size(); ++s)
        if (supply_[s] > 0) {
            answer_.outcome = Outcome::mandatoryNotPlaced;
            answer_.stuck = static_cast<std::int32_t>(s);
            return false;
        }
    std::ranges::fill(demand_, 0);
    for (std::int32_t g = 0; g < static_cast<std::int32_t>(problem_.groups.size()); ++g)
        low_[at(g)] = coveredBy(g);
    return true;
}

bool EntitlementSolver::fillMandatoryPhases()
{
    for (std::size_t s = 0; s < problem_.sources.size(); ++s)
        if (!problem_.sources[s].mandatory)
            supply_[s] = problem_.sources[s].amount;
    bool any = false;
    for (std::int32_t p = 0; p < static_cast<std::int32_t>(problem_.phases.size()); ++p)
        if (problem_.phases[at(p)].mandatory) {
            demand_[at(problem_.phaseNode(p))] = problem_.phases[at(p)].capacity;
            any = true;
        }
    if (!any)
        return true;
    if (!run({open_, cell_, openCell_}))
        return false;
    for (std::int32_t p = 0; p < static_cast<std::int32_t>(problem_.phases.size()); ++p)
        if (demand_[at(problem_.phaseNode(p))] > 0) {
            answer_.outcome = Outcome::mandatoryNotPlaced;
            answer_.stuck = problem_.phaseNode(p);
            return false;
        }
    return true;
}

bool EntitlementSolver::serveTiers()
{
    std::vector<std::int32_t> order(problem_.groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [this](std::int32_t g) { return std::pair(problem_.groups[at(g)].tier, g); });
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (i == 0 || problem_.groups[at(order[i])].tier != problem_.groups[at(order[i - 1])].tier)
            ranges.emplace_back(i, i + 1);
        else
            ranges.back().second = i + 1;
    tiers_ = static_cast<std::int32_t>(ranges.size());
    servedTier_.assign(problem_.groups.size(), 0);
    for (const auto& [begin, end] : ranges) {
        ++tier_;
        for (std::size_t i = begin; i < end; ++i)
            servedTier_[at(order[i])] = tier_;
        report(0);
        if (!serveTier(std::span(order).subspan(begin, end - begin)))
            return false;
    }
    return true;
}

bool EntitlementSolver::serveTier(std::span<const std::int32_t> groups)
{
    for (const std::int32_t g : groups)
        demand_[at(groupNode(g))] = cell_[at(groupNode(g))] == openCell_ ? kUnlimited : 0;
    if (!run({open_, cell_, openCell_}))
        return false;
    for (const std::int32_t g : groups)
        demand_[at(groupNode(g))] = 0;
    std::vector<Part> parts;
    closeOffOpenPart(groups, parts);
    std::int32_t settled = 0;
    while (!parts.empty()) {
        Part part = std::move(parts.back());
        parts.pop_back();
        if (!settle(std::move(part), parts))
            return false;
        report(++settled);
    }
    return true;
}

/// Keeps as open what the money that is left can reach (its groups of this tier are full) and makes a part of the rest.
void EntitlementSolver::closeOffOpenPart(std::span<const std::int32_t> groups, std::vector<Part>& parts)
{
    std::vector<std::int32_t> reached = maxFlow_.reachedFrom(graph_, {open_, cell_, openCell_}, supply_);
    const std::int32_t closed = openCell_;
    openCell_ = ++lastCell_;
    for (const std::int32_t node : reached)
        cell_[at(node)] = openCell_;
    Part rest{.cell = closed};
    for (const std::int32_t node : open_)
        if (cell_[at(node)] == closed)
            rest.nodes.push_back(node);
    for (const std::int32_t g : groups)
        if (cell_[at(groupNode(g))] == closed)
            rest.groups.push_back(g);
    open_ = std::move(reached);
    if (rest.groups.size() > 1)
        parts.push_back(std::move(rest));
}

std::int64_t EntitlementSolver::coveredBy(std::int32_t group) const
{
    std::int64_t covered = problem_.groups[at(group)].fixed;
    for (const FlowGraph::Half& half : graph_.halves(groupNode(group)))
        covered += half.residual;
    return covered;
}

/// What the group can have in its part: where the cut between it and a phase is tight, the flow stays as it is.
Room EntitlementSolver::roomOf(std::int32_t group) const
{
    const std::int32_t own = cell_[at(groupNode(group))];
    Room room{.low = low_[at(group)],
              .high = problem_.groups[at(group)].fixed,
              .divisor = problem_.groups[at(group)].divisor};
    for (const FlowGraph::Half& half : graph_.halves(groupNode(group)))
        room.high += half.residual + (cell_[at(half.head)] == own ? graph_.residualAgainst(half) : 0);
    return room;
}

/// Moves the groups of the part towards their targets; where that is not possible, what stands in the way is tight and
/// both sides of it become parts of their own. No money is left in a part: its sources supply nothing more.
bool EntitlementSolver::settle(Part part, std::vector<Part>& parts)
{
    std::vector<Room> rooms;
    std::vector<std::int64_t> covered;
    std::int64_t total = 0;
    for (const std::int32_t g : part.groups) {
        rooms.push_back(roomOf(g));
        covered.push_back(coveredBy(g));
        total += covered.back();
    }
    const std::vector<std::int64_t> targets = fairTargets(rooms, total);
    bool any = false;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        supply_[at(groupNode(part.groups[i]))] = std::max<std::int64_t>(0, covered[i] - targets[i]);
        demand_[at(groupNode(part.groups[i]))] = std::max<std::int64_t>(0, targets[i] - covered[i]);
        any = any || covered[i] != targets[i];
    }
    if (any && !run({part.nodes, cell_, part.cell}))
        return false;
    if (any && std::ranges::any_of(part.groups, [this](std::int32_t g) { return demand_[at(groupNode(g))] > 0; }))
        split(part, parts);
    for (const std::int32_t g : part.groups) {
        supply_[at(groupNode(g))] = 0;
        demand_[at(groupNode(g))] = 0;
    }
    return true;
}

/// Groups that lie on neither side of the two cuts have their targets.
void EntitlementSolver::split(const Part& part, std::vector<Part>& parts)
{
    std::vector<std::int32_t> giving = maxFlow_.reachedFrom(graph_, {part.nodes, cell_, part.cell}, supply_);
    std::vector<std::int32_t> asking;
    for (const std::int32_t node : part.nodes)
        if (maxFlow_.reachesDemand(node))
            asking.push_back(node);
    for (std::vector<std::int32_t>* side : {&giving, &asking}) {
        Part taken = takeOut(std::move(*side));
        if (taken.groups.size() > 1)
            parts.push_back(std::move(taken));
    }
}

Part EntitlementSolver::takeOut(std::vector<std::int32_t> nodes)
{
    Part part{.cell = ++lastCell_, .nodes = std::move(nodes)};
    for (const std::int32_t node : part.nodes) {
        cell_[at(node)] = part.cell;
        const std::int32_t group = node - problem_.nodeCount();
        if (group >= 0 && servedTier_[at(group)] == tier_)
            part.groups.push_back(group);
    }
    std::ranges::sort(part.groups);
    return part;
}

void EntitlementSolver::collect()
{
    answer_.flow.reserve(problem_.arcs.size());
    for (std::size_t a = 0; a < problem_.arcs.size(); ++a)
        answer_.flow.push_back(graph_.flow(a));
    for (std::int32_t g = 0; g < static_cast<std::int32_t>(problem_.groups.size()); ++g)
        answer_.covered.push_back(coveredBy(g));
    answer_.cell = std::move(cell_);
}

} // namespace

Entitlements findEntitlements(const Problem& problem, const std::stop_token& stop, const ProgressCallback& progress)
{
    if (isTooLarge(problem))
        return {.outcome = Outcome::tooLarge};
    return EntitlementSolver(problem, stop, progress).solve();
}

} // namespace landbridge::solver
