#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/solver/flow_graph.h"

namespace landbridge::solver {

/// A part of a graph: the nodes whose entry in `cell` is `id`. Nothing flows in or out of it.
struct Region {
    std::span<const std::int32_t> nodes = {};
    std::span<const std::int32_t> cell = {};
    std::int32_t id = 0;
};

/// Maximum flow from many nodes to many (Dinic 1970, levels counted from the sinks). Keeps its memory between runs.
class MaxFlow {
public:
    explicit MaxFlow(std::int32_t nodes);

    /// Moves as much as possible from `supply` to `demand`, both per node, inside `region`, starting from the flow that
    /// is there, and lowers both by what was moved. Whether it came to its end; false when stopped.
    bool run(FlowGraph& graph, const Region& region, std::span<std::int64_t> supply, std::span<std::int64_t> demand,
             const std::stop_token& stop);

    /// After a run: whether a way with room leads from `node` to a demand that is left.
    bool reachesDemand(std::int32_t node) const { return level_[static_cast<std::size_t>(node)] >= 0; }
    /// The nodes of `region`, in no special order, to which a way with room leads from a node of positive `supply`.
    std::vector<std::int32_t> reachedFrom(const FlowGraph& graph, const Region& region,
                                          std::span<const std::int64_t> supply);

private:
    bool isStopped(const std::stop_token& stop, std::size_t work);
    bool findLevels(const FlowGraph& graph, const Region& region, std::span<const std::int64_t> demand,
                    const std::stop_token& stop);
    bool sendFrom(FlowGraph& graph, const Region& region, std::int32_t source, std::span<std::int64_t> supply,
                  std::span<std::int64_t> demand, const std::stop_token& stop);
    bool advance(const FlowGraph& graph, const Region& region, std::int32_t& node);
    void augment(FlowGraph& graph, std::int32_t& node, std::int64_t& from, std::int64_t& to);

    std::vector<std::int32_t> level_;
    std::vector<std::int32_t> current_;
    std::vector<std::int32_t> queue_ = {};
    std::vector<std::int32_t> path_ = {};
    std::size_t work_ = 0;
    bool stopped_ = false;
};

/// The value of a maximum flow from `source` to `sink`.
std::int64_t maxFlowValue(FlowGraph& graph, std::int32_t source, std::int32_t sink);

} // namespace landbridge::solver
