#include "core/solver/network_simplex.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/cycle_canceling.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>
#include <gtest/gtest.h>

#include <limits>
#include <random>

#include "core/solver/max_flow.h"

namespace landbridge::solver {
namespace {

constexpr std::int64_t kManySteps = 1'000'000;

/// Arcs that carry some maximum flow from node 0 to node 1; no arc has a reverse, which Boost's method wants.
std::vector<CostArc> randomFlow(std::mt19937& engine, std::int32_t nodes)
{
    std::vector<CostArc> arcs;
    for (std::int32_t from = 0; from < nodes; ++from)
        for (std::int32_t to = from + 1; to < nodes; ++to)
            if (engine() % 2 == 0)
                arcs.push_back({.from = from,
                                .to = to,
                                .capacity = static_cast<std::int64_t>(engine() % 10 + 1),
                                .cost = static_cast<std::int64_t>(engine() % 20)});
    for (CostArc& arc : arcs) { // node 1 takes the place of the last node
        const auto swapped = [nodes](std::int32_t v) { return v == 1 ? nodes - 1 : v == nodes - 1 ? 1 : v; };
        arc.from = swapped(arc.from);
        arc.to = swapped(arc.to);
    }
    std::vector<Link> links;
    for (const CostArc& arc : arcs)
        links.push_back({arc.from, arc.to, arc.capacity});
    FlowGraph graph(nodes, links);
    maxFlowValue(graph, 0, 1);
    for (std::size_t a = 0; a < arcs.size(); ++a)
        arcs[a].flow = graph.flow(a);
    return arcs;
}

std::int64_t boostCost(const std::vector<CostArc>& arcs, std::int32_t nodes)
{
    using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
    using Graph = boost::adjacency_list<
        boost::vecS, boost::vecS, boost::directedS, boost::no_property,
        boost::property<boost::edge_capacity_t, long,
                        boost::property<boost::edge_residual_capacity_t, long,
                                        boost::property<boost::edge_reverse_t, Traits::edge_descriptor,
                                                        boost::property<boost::edge_weight_t, long>>>>>;
    Graph graph(static_cast<std::size_t>(nodes));
    for (const CostArc& arc : arcs) {
        const auto from = static_cast<std::size_t>(arc.from);
        const auto to = static_cast<std::size_t>(arc.to);
        const auto there = boost::add_edge(from, to, graph).first;
        const auto back = boost::add_edge(to, from, graph).first;
        boost::get(boost::edge_capacity, graph)[there] = arc.capacity;
        boost::get(boost::edge_capacity, graph)[back] = 0;
        boost::get(boost::edge_weight, graph)[there] = arc.cost;
        boost::get(boost::edge_weight, graph)[back] = -arc.cost;
        boost::get(boost::edge_reverse, graph)[there] = back;
        boost::get(boost::edge_reverse, graph)[back] = there;
    }
    boost::push_relabel_max_flow(graph, 0, 1);
    boost::cycle_canceling(graph);
    std::int64_t cost = 0;
    for (const auto& edge : boost::make_iterator_range(boost::edges(graph))) {
        const std::int64_t capacity = boost::get(boost::edge_capacity, graph)[edge];
        if (capacity > 0)
            cost += (capacity - boost::get(boost::edge_residual_capacity, graph)[edge]) *
                    boost::get(boost::edge_weight, graph)[edge];
    }
    return cost;
}

std::int64_t costOf(const NetworkSimplex& simplex, const std::vector<CostArc>& arcs)
{
    std::int64_t cost = 0;
    for (std::size_t a = 0; a < arcs.size(); ++a)
        cost += simplex.flow(a) * arcs[a].cost;
    return cost;
}

TEST(NetworkSimplexTest, FindsTheCheapestFlowThatBoostFinds)
{
    std::mt19937 engine(23);
    for (int i = 0; i < 400; ++i) {
        const auto nodes = static_cast<std::int32_t>(engine() % 9 + 3);
        const std::vector<CostArc> arcs = randomFlow(engine, nodes);
        NetworkSimplex simplex(nodes, arcs);
        std::int64_t steps = kManySteps;
        ASSERT_TRUE(simplex.optimise(steps, {})) << i;
        ASSERT_EQ(costOf(simplex, arcs), boostCost(arcs, nodes)) << i;
        for (std::size_t a = 0; a < arcs.size(); ++a) {
            ASSERT_GE(simplex.flow(a), 0);
            ASSERT_LE(simplex.flow(a), arcs[a].capacity);
        }
    }
}

TEST(NetworkSimplexTest, GoesOnFromItsFlowWhenCostsChange)
{
    std::mt19937 engine(29);
    for (int i = 0; i < 100; ++i) {
        std::vector<CostArc> arcs = randomFlow(engine, 8);
        NetworkSimplex simplex(8, arcs);
        std::int64_t steps = kManySteps;
        ASSERT_TRUE(simplex.optimise(steps, {}));
        std::vector<std::int64_t> costs;
        for (CostArc& arc : arcs) {
            arc.cost = static_cast<std::int64_t>(engine() % 20);
            costs.push_back(arc.cost);
        }
        simplex.setCosts(costs);
        ASSERT_TRUE(simplex.optimise(steps, {}));
        ASSERT_EQ(costOf(simplex, arcs), boostCost(arcs, 8)) << i;
    }
}

TEST(NetworkSimplexTest, LeavesNoCycleOfArcsBetweenTheirBounds)
{
    std::mt19937 engine(31);
    for (int i = 0; i < 100; ++i) {
        const std::vector<CostArc> arcs = randomFlow(engine, 9);
        NetworkSimplex simplex(9, arcs);
        std::int64_t steps = kManySteps;
        ASSERT_TRUE(simplex.optimise(steps, {}));
        std::vector<std::int32_t> root(9);
        for (std::int32_t v = 0; v < 9; ++v)
            root[static_cast<std::size_t>(v)] = v;
        for (std::size_t a = 0; a < arcs.size(); ++a) {
            if (simplex.flow(a) == 0 || simplex.flow(a) == arcs[a].capacity)
                continue;
            const std::int32_t from = root[static_cast<std::size_t>(arcs[a].from)];
            const std::int32_t to = root[static_cast<std::size_t>(arcs[a].to)];
            ASSERT_NE(from, to) << i;
            for (std::int32_t& r : root)
                r = r == from ? to : r;
        }
    }
}

} // namespace
} // namespace landbridge::solver
