#include "core/solver/max_flow.h"

#include <algorithm>
#include <numeric>

namespace landbridge::solver {
namespace {

constexpr std::int32_t kUnreached = -1;
constexpr std::size_t kWorkBetweenLooks = 1 << 16; ///< half links looked at between two looks at the stop token

std::size_t at(std::int32_t node)
{
    return static_cast<std::size_t>(node);
}

} // namespace

MaxFlow::MaxFlow(std::int32_t nodes) : level_(at(nodes), kUnreached), current_(at(nodes), 0) {}

bool MaxFlow::isStopped(const std::stop_token& stop, std::size_t work)
{
    work_ += work;
    if (work_ >= kWorkBetweenLooks) {
        work_ = 0;
        stopped_ = stopped_ || stop.stop_requested();
    }
    return stopped_;
}

bool MaxFlow::run(FlowGraph& graph, const Region& region, std::span<std::int64_t> supply,
                  std::span<std::int64_t> demand, const std::stop_token& stop)
{
    stopped_ = stop.stop_requested();
    while (findLevels(graph, region, demand, stop)) {
        bool reached = false;
        for (const std::int32_t node : region.nodes) {
            if (supply[at(node)] <= 0 || level_[at(node)] == kUnreached)
                continue;
            reached = true;
            if (!sendFrom(graph, region, node, supply, demand, stop))
                return false;
        }
        if (!reached)
            return true;
    }
    return false;
}

bool MaxFlow::findLevels(const FlowGraph& graph, const Region& region, std::span<const std::int64_t> demand,
                         const std::stop_token& stop)
{
    queue_.clear();
    for (const std::int32_t node : region.nodes) {
        level_[at(node)] = demand[at(node)] > 0 ? 0 : kUnreached;
        current_[at(node)] = graph.firstHalf(node);
        if (demand[at(node)] > 0)
            queue_.push_back(node);
    }
    for (std::size_t i = 0; i < queue_.size(); ++i) {
        const std::int32_t node = queue_[i];
        const std::span<const FlowGraph::Half> halves = graph.halves(node);
        if (isStopped(stop, halves.size() + 1))
            return false;
        for (const FlowGraph::Half& half : halves) {
            if (level_[at(half.head)] != kUnreached || region.cell[at(half.head)] != region.id ||
                graph.residualAgainst(half) == 0)
                continue;
            level_[at(half.head)] = level_[at(node)] + 1;
            queue_.push_back(half.head);
        }
    }
    return !stopped_;
}

bool MaxFlow::sendFrom(FlowGraph& graph, const Region& region, std::int32_t source, std::span<std::int64_t> supply,
                       std::span<std::int64_t> demand, const std::stop_token& stop)
{
    path_.clear();
    std::int32_t node = source;
    while (supply[at(source)] > 0) {
        if (isStopped(stop, 4))
            return false;
        if (demand[at(node)] > 0) {
            augment(graph, node, supply[at(source)], demand[at(node)]);
        } else if (!advance(graph, region, node)) {
            level_[at(node)] = kUnreached;
            if (path_.empty())
                return true;
            node = graph.half(graph.half(path_.back()).mate).head;
            ++current_[at(node)];
            path_.pop_back();
        }
    }
    return true;
}

/// Goes one level down from `node` along a half link with room; false when there is none.
bool MaxFlow::advance(const FlowGraph& graph, const Region& region, std::int32_t& node)
{
    std::int32_t& h = current_[at(node)];
    const std::int32_t below = level_[at(node)] - 1;
    for (const std::int32_t end = graph.endHalf(node); h != end; ++h) {
        const FlowGraph::Half& half = graph.half(h);
        if (half.residual > 0 && below >= 0 && level_[at(half.head)] == below &&
            region.cell[at(half.head)] == region.id) {
            path_.push_back(h);
            node = half.head;
            return true;
        }
        ++work_;
    }
    return false;
}

/// Sends what the path to `node` can carry and moves `node` back to the tail of the first half link that is full.
void MaxFlow::augment(FlowGraph& graph, std::int32_t& node, std::int64_t& from, std::int64_t& to)
{
    std::int64_t amount = std::min(from, to);
    for (const std::int32_t h : path_)
        amount = std::min(amount, graph.half(h).residual);
    from -= amount;
    to -= amount;
    std::size_t full = path_.size();
    for (std::size_t i = path_.size(); i-- > 0;) {
        graph.push(path_[i], amount);
        if (graph.half(path_[i]).residual == 0)
            full = i;
    }
    if (full == path_.size())
        return;
    node = graph.half(graph.half(path_[full]).mate).head;
    path_.resize(full);
}

std::vector<std::int32_t> MaxFlow::reachedFrom(const FlowGraph& graph, const Region& region,
                                               std::span<const std::int64_t> supply)
{
    std::vector<std::int32_t> reached;
    for (const std::int32_t node : region.nodes) {
        current_[at(node)] = supply[at(node)] > 0 ? 1 : 0;
        if (supply[at(node)] > 0)
            reached.push_back(node);
    }
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (const FlowGraph::Half& half : graph.halves(reached[i]))
            if (half.residual > 0 && region.cell[at(half.head)] == region.id && current_[at(half.head)] == 0) {
                current_[at(half.head)] = 1;
                reached.push_back(half.head);
            }
    return reached;
}

std::int64_t maxFlowValue(FlowGraph& graph, std::int32_t source, std::int32_t sink)
{
    const std::size_t nodes = at(graph.nodeCount());
    std::vector<std::int32_t> all(nodes);
    std::iota(all.begin(), all.end(), 0);
    const std::vector<std::int32_t> cell(nodes, 0);
    std::vector<std::int64_t> supply(nodes, 0);
    std::vector<std::int64_t> demand(nodes, 0);
    constexpr std::int64_t kAny = std::int64_t{1} << 61;
    supply[at(source)] = kAny;
    demand[at(sink)] = kAny;
    MaxFlow(graph.nodeCount()).run(graph, {all, cell, 0}, supply, demand, {});
    return kAny - demand[at(sink)];
}

} // namespace landbridge::solver
