#include "core/solver/flow_graph.h"

namespace landbridge::solver {

FlowGraph::FlowGraph(std::int32_t nodes, std::span<const Link> links)
    : first_(static_cast<std::size_t>(nodes) + 1, 0), halves_(2 * links.size()), forward_(links.size())
{
    for (const Link& link : links) {
        ++first_[static_cast<std::size_t>(link.from) + 1];
        ++first_[static_cast<std::size_t>(link.to) + 1];
    }
    for (std::size_t v = 1; v < first_.size(); ++v)
        first_[v] += first_[v - 1];
    std::vector<std::int32_t> next(first_.begin(), first_.end() - 1);
    for (std::size_t i = 0; i < links.size(); ++i) {
        const std::int32_t there = next[static_cast<std::size_t>(links[i].from)]++;
        const std::int32_t back = next[static_cast<std::size_t>(links[i].to)]++;
        halves_[static_cast<std::size_t>(there)] = {links[i].to, back, links[i].capacity};
        halves_[static_cast<std::size_t>(back)] = {links[i].from, there, 0};
        forward_[i] = there;
    }
}

std::span<const FlowGraph::Half> FlowGraph::halves(std::int32_t node) const
{
    return std::span(halves_).subspan(static_cast<std::size_t>(firstHalf(node)),
                                      static_cast<std::size_t>(endHalf(node) - firstHalf(node)));
}

std::int64_t FlowGraph::flow(std::size_t link) const
{
    return residualAgainst(halves_[static_cast<std::size_t>(forward_[link])]);
}

void FlowGraph::push(std::int32_t h, std::int64_t amount)
{
    Half& half = halves_[static_cast<std::size_t>(h)];
    half.residual -= amount;
    halves_[static_cast<std::size_t>(half.mate)].residual += amount;
}

} // namespace landbridge::solver
