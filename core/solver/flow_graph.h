#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace landbridge::solver {

/// One direction of a way in a FlowGraph.
struct Link {
    std::int32_t from = 0;
    std::int32_t to = 0;
    std::int64_t capacity = 0;
};

/// A directed graph with capacities and the flow on it, as compressed rows that hold both directions of every link.
class FlowGraph {
public:
    /// A half link: what may still be sent to `head`, and where the opposite half stands.
    struct Half {
        std::int32_t head = 0;
        std::int32_t mate = 0;
        std::int64_t residual = 0;
    };

    FlowGraph(std::int32_t nodes, std::span<const Link> links);

    std::int32_t nodeCount() const { return static_cast<std::int32_t>(first_.size()) - 1; }
    std::int32_t firstHalf(std::int32_t node) const { return first_[static_cast<std::size_t>(node)]; }
    std::int32_t endHalf(std::int32_t node) const { return first_[static_cast<std::size_t>(node) + 1]; }
    const Half& half(std::int32_t h) const { return halves_[static_cast<std::size_t>(h)]; }
    std::span<const Half> halves(std::int32_t node) const;
    /// What may still be sent against half `h`.
    std::int64_t residualAgainst(const Half& h) const { return halves_[static_cast<std::size_t>(h.mate)].residual; }
    /// The flow on the link given at this place to the constructor.
    std::int64_t flow(std::size_t link) const;
    void push(std::int32_t h, std::int64_t amount);

private:
    std::vector<std::int32_t> first_;
    std::vector<Half> halves_;
    std::vector<std::int32_t> forward_; ///< of each link, its half from tail to head
};

} // namespace landbridge::solver
