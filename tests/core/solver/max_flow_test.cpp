#include "core/solver/max_flow.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>
#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <sstream>

namespace landbridge::solver {
namespace {

struct Network {
    std::int32_t nodes = 0;
    std::int32_t source = 0;
    std::int32_t sink = 0;
    std::vector<Link> links = {};
};

/// Reads the DIMACS format for maximum flow.
Network readDimacs(const std::string& path)
{
    Network network;
    std::ifstream file(path);
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string kind;
        std::string word;
        std::int32_t node = 0;
        words >> kind;
        if (kind == "p")
            words >> word >> network.nodes;
        else if (kind == "n" && words >> node >> word)
            (word == "s" ? network.source : network.sink) = node - 1;
        else if (kind == "a") {
            Link link;
            words >> link.from >> link.to >> link.capacity;
            --link.from;
            --link.to;
            network.links.push_back(link);
        }
    }
    return network;
}

std::int64_t boostValue(const Network& network)
{
    using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
    using Graph = boost::adjacency_list<
        boost::vecS, boost::vecS, boost::directedS, boost::no_property,
        boost::property<boost::edge_capacity_t, std::int64_t,
                        boost::property<boost::edge_residual_capacity_t, std::int64_t,
                                        boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;
    Graph graph(static_cast<std::size_t>(network.nodes));
    auto capacity = boost::get(boost::edge_capacity, graph);
    auto reverse = boost::get(boost::edge_reverse, graph);
    for (const Link& link : network.links) {
        const auto from = static_cast<std::size_t>(link.from);
        const auto to = static_cast<std::size_t>(link.to);
        const auto there = boost::add_edge(from, to, graph).first;
        const auto back = boost::add_edge(to, from, graph).first;
        capacity[there] = link.capacity;
        capacity[back] = 0;
        reverse[there] = back;
        reverse[back] = there;
    }
    return boost::push_relabel_max_flow(graph, static_cast<std::size_t>(network.source),
                                        static_cast<std::size_t>(network.sink));
}

TEST(MaxFlowTest, SolvesThePublicInstance)
{
    const Network network = readDimacs(LANDBRIDGE_TEST_DATA "/solver/maxflow_dimacs/gl1.max");
    ASSERT_EQ(network.links.size(), 4800U);
    FlowGraph graph(network.nodes, network.links);
    EXPECT_EQ(maxFlowValue(graph, network.source, network.sink), 156545);
}

TEST(MaxFlowTest, AgreesWithBoostOnRandomGraphs)
{
    std::mt19937 engine(11);
    for (int i = 0; i < 300; ++i) {
        Network network{.nodes = static_cast<std::int32_t>(engine() % 12 + 2), .source = 0, .sink = 1};
        const auto links = engine() % 40;
        for (auto k = links; k > 0; --k) {
            const auto from = static_cast<std::int32_t>(engine() % static_cast<std::uint32_t>(network.nodes));
            const auto to = static_cast<std::int32_t>(engine() % static_cast<std::uint32_t>(network.nodes));
            if (from != to)
                network.links.push_back({from, to, static_cast<std::int64_t>(engine() % 20)});
        }
        FlowGraph graph(network.nodes, network.links);
        ASSERT_EQ(maxFlowValue(graph, network.source, network.sink), boostValue(network)) << i;
    }
}

} // namespace
} // namespace landbridge::solver
