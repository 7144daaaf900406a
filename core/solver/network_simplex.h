#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace landbridge::solver {

/// A way with a price and the flow that it carries at the start.
struct CostArc {
    std::int32_t from = 0;
    std::int32_t to = 0;
    std::int64_t capacity = 0;
    std::int64_t cost = 0; ///< of one unit; its magnitude times the number of nodes stays below 2^60
    std::int64_t flow = 0;
};

/// Makes a given flow cheapest without changing what any node sends or receives in all (primal network simplex with
/// strongly feasible trees, Cunningham 1976). After an optimise() that came to its end, the arcs strictly between 0 and
/// their capacity form no cycle.
class NetworkSimplex {
public:
    NetworkSimplex(std::int32_t nodes, std::vector<CostArc> arcs);

    /// New costs, one per arc; the flow stays and is the start of the next optimise().
    void setCosts(std::span<const std::int64_t> costs);
    /// Goes on until no cheaper flow exists (true), or `steps`, which it counts down, is used up, or a stop is asked
    /// for.
    bool optimise(std::int64_t& steps, const std::stop_token& stop);

    std::int64_t flow(std::size_t arc) const { return arcs_[arc].flow; }
    /// After an optimise() that came to its end: what a unit at `index` costs, up to a constant.
    std::int64_t potential(std::int32_t index) const { return node(index).potential; }
    std::size_t arcCount() const { return real_; }

private:
    enum class Place : std::int8_t { lower, tree, upper, between };
    struct Node {
        std::int32_t parent = -1;
        std::int32_t arc = -1; ///< the tree arc to the parent
        std::int32_t depth = 0;
        std::int32_t firstChild = -1;
        std::int32_t next = -1; ///< among the children of the parent
        std::int32_t previous = -1;
        std::int64_t potential = 0;
    };
    struct Cycle {
        std::int64_t amount = 0;
        std::int32_t leaving = -1; ///< the node whose tree arc leaves; -1: the entering arc reaches its other bound
        bool onFirst = false;
    };

    std::int64_t reducedCost(std::size_t arc) const;
    bool isCheaper(std::size_t arc, std::int64_t& gain) const;
    std::int32_t findEntering();
    void enter(std::size_t arc);
    Cycle measure(std::int32_t first, std::int32_t second, std::int64_t room) const;
    void change(std::int32_t first, std::int32_t second, std::int64_t amount);
    std::int64_t roomUp(std::int32_t node) const;
    std::int64_t roomDown(std::int32_t node) const;
    void hang(std::int32_t node, std::int32_t parent, std::int32_t arc);
    void unhang(std::int32_t node);
    void reroot(std::int32_t node, std::int32_t top, std::int32_t parent, std::int32_t arc);
    void refresh(std::int32_t node);
    Node& node(std::int32_t index) { return nodes_[static_cast<std::size_t>(index)]; }
    const Node& node(std::int32_t index) const { return nodes_[static_cast<std::size_t>(index)]; }

    std::vector<CostArc> arcs_;
    std::size_t real_ = 0; ///< arcs beyond these tie the nodes to the root and carry nothing
    std::vector<Place> places_;
    std::vector<Node> nodes_;
    std::vector<std::int32_t> between_ = {}; ///< arcs between their bounds that are not in the tree yet
    std::vector<std::int32_t> stack_ = {};
    std::size_t search_ = 0;
    std::size_t block_ = 0;
};

} // namespace landbridge::solver
