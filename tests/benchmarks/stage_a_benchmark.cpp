#include <benchmark/benchmark.h>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <vector>

#include "core/solver/entitlement.h"
#include "tests/support/solver_rounds.h"

namespace landbridge::solver {
namespace {

/// One link of the plain maximum flow: all offers at once, all needs at once.
struct PlainLink {
    std::size_t from = 0;
    std::size_t to = 0;
    std::int64_t capacity = 0;
};

std::vector<PlainLink> plainLinks(const Problem& problem)
{
    const auto nodes = static_cast<std::size_t>(problem.nodeCount());
    std::vector<PlainLink> links;
    for (std::size_t s = 0; s < problem.sources.size(); ++s)
        links.push_back({nodes, s, problem.sources[s].amount});
    for (const Arc& arc : problem.arcs)
        links.push_back({static_cast<std::size_t>(arc.from), static_cast<std::size_t>(arc.to), arc.capacity});
    for (std::size_t p = 0; p < problem.phases.size(); ++p)
        links.push_back({static_cast<std::size_t>(problem.phaseNode(static_cast<std::int32_t>(p))), nodes + 1,
                         problem.phases[p].capacity});
    return links;
}

struct EdgeFacts {
    std::int64_t capacity = 0;
    std::int64_t residual = 0;
    std::size_t reverse = 0;
};
using Rows = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, EdgeFacts>;

/// The plain network as compressed rows, with the reverse of every edge.
class PlainNetwork {
public:
    explicit PlainNetwork(const Problem& problem)
        : source_(static_cast<std::size_t>(problem.nodeCount())), sink_(source_ + 1)
    {
        struct Directed {
            std::size_t from, to, link;
            bool forward;
        };
        const std::vector<PlainLink> links = plainLinks(problem);
        std::vector<Directed> edges;
        for (std::size_t i = 0; i < links.size(); ++i) {
            edges.push_back({links[i].from, links[i].to, i, true});
            edges.push_back({links[i].to, links[i].from, i, false});
        }
        std::ranges::sort(edges, {},
                          [](const Directed& edge) { return std::tuple(edge.from, edge.link, edge.forward); });
        std::vector<std::pair<std::size_t, std::size_t>> ends;
        std::vector<EdgeFacts> facts(edges.size());
        std::vector<std::size_t> forward(links.size());
        std::vector<std::size_t> back(links.size());
        for (std::size_t e = 0; e < edges.size(); ++e) {
            ends.emplace_back(edges[e].from, edges[e].to);
            facts[e].capacity = edges[e].forward ? links[edges[e].link].capacity : 0;
            (edges[e].forward ? forward : back)[edges[e].link] = e;
        }
        for (std::size_t i = 0; i < links.size(); ++i) {
            facts[forward[i]].reverse = back[i];
            facts[back[i]].reverse = forward[i];
        }
        graph_ = Rows(boost::edges_are_sorted, ends.begin(), ends.end(), facts.begin(), sink_ + 1);
        for (const auto& edge : boost::make_iterator_range(boost::edges(graph_)))
            edges_.push_back(edge);
        for (std::size_t e = 0; e < edges_.size(); ++e)
            reverse_.push_back(edges_[facts[e].reverse]);
    }

    std::int64_t pushRelabel()
    {
        return boost::push_relabel_max_flow(graph_, source_, sink_,
                                            boost::capacity_map(boost::get(&EdgeFacts::capacity, graph_))
                                                .residual_capacity_map(boost::get(&EdgeFacts::residual, graph_))
                                                .reverse_edge_map(reverseMap())
                                                .vertex_index_map(boost::get(boost::vertex_index, graph_)));
    }

    std::int64_t boykovKolmogorov()
    {
        const std::size_t nodes = sink_ + 1;
        std::vector<Rows::edge_descriptor> predecessor(nodes);
        std::vector<boost::default_color_type> color(nodes);
        std::vector<long> distance(nodes);
        const auto index = boost::get(boost::vertex_index, graph_);
        return boost::boykov_kolmogorov_max_flow(
            graph_, boost::get(&EdgeFacts::capacity, graph_), boost::get(&EdgeFacts::residual, graph_), reverseMap(),
            boost::make_iterator_property_map(predecessor.begin(), index),
            boost::make_iterator_property_map(color.begin(), index),
            boost::make_iterator_property_map(distance.begin(), index), index, source_, sink_);
    }

private:
    boost::iterator_property_map<std::vector<Rows::edge_descriptor>::iterator,
                                 boost::property_map<Rows, boost::edge_index_t>::type>
    reverseMap()
    {
        return boost::make_iterator_property_map(reverse_.begin(), boost::get(boost::edge_index, graph_));
    }

    std::size_t source_;
    std::size_t sink_;
    Rows graph_ = {};
    std::vector<Rows::edge_descriptor> edges_ = {};
    std::vector<Rows::edge_descriptor> reverse_ = {};
};

constexpr testing::RoundSize kRound = {.needs = 600, .offers = 400};

/// Stage A against one plain maximum flow of Boost.Graph on the same graph, in turns, in the same run.
void stageAAgainstPlainFlow(benchmark::State& state)
{
    using Clock = std::chrono::steady_clock;
    const Problem problem = testing::realisticProblem(static_cast<std::uint32_t>(state.range(0)), kRound);
    PlainNetwork network(problem);
    Clock::duration own = {};
    Clock::duration push = {};
    Clock::duration boykov = {};
    std::int64_t total = 0;
    for (auto _ : state) {
        const auto start = Clock::now();
        const Entitlements answer = findEntitlements(problem);
        const auto solved = Clock::now();
        total = network.pushRelabel();
        const auto pushed = Clock::now();
        if (network.boykovKolmogorov() != total)
            state.SkipWithError("the two plain flows differ");
        own += solved - start;
        push += pushed - solved;
        boykov += Clock::now() - pushed;
        std::int64_t covered = 0;
        for (const std::int64_t amount : answer.covered)
            covered += amount;
        if (covered != total)
            state.SkipWithError("stage A places another total than the plain flow");
        state.SetIterationTime(std::chrono::duration<double>(solved - start).count());
    }
    const auto ratio = [&](Clock::duration other) {
        return static_cast<double>(own.count()) / static_cast<double>(other.count());
    };
    state.counters["edges"] = static_cast<double>(problem.arcs.size());
    state.counters["x_push_relabel"] = ratio(push);
    state.counters["x_boykov_kolmogorov"] = ratio(boykov);
}

} // namespace
} // namespace landbridge::solver

BENCHMARK(landbridge::solver::stageAAgainstPlainFlow)
    ->Name("stage A, 600 needs x 400 offers")
    ->DenseRange(1, 4)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
