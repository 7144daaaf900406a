#include "core/solver/labels.h"

#include <algorithm>
#include <numeric>

#include "core/solver/fair_targets.h"

namespace landbridge::solver {
namespace {

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

/// From where a unit can come to each node, as compressed rows.
class WaysBack {
public:
    WaysBack(const Problem& problem, const std::vector<std::int64_t>& flow)
        : first_(at(problem.nodeCount()) + problem.groups.size() + 1, 0)
    {
        std::vector<std::int64_t> into(at(problem.nodeCount()), 0);
        for (std::size_t a = 0; a < problem.arcs.size(); ++a) {
            into[at(problem.arcs[a].to)] += flow[a];
            note(problem.arcs[a].from, problem.arcs[a].to, flow[a], problem.arcs[a].capacity);
        }
        for (std::int32_t p = 0; p < static_cast<std::int32_t>(problem.phases.size()); ++p)
            if (!problem.phases[at(p)].mandatory)
                note(problem.phaseNode(p), problem.nodeCount() + problem.phases[at(p)].group,
                     into[at(problem.phaseNode(p))], problem.phases[at(p)].capacity);
        for (const Step& step : steps_)
            ++first_[at(step.to) + 1];
        std::partial_sum(first_.begin(), first_.end(), first_.begin());
        from_.resize(steps_.size());
        std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
        for (const Step& step : steps_)
            from_[next[at(step.to)]++] = step.from;
    }

    template <class Visit>
    void each(std::int32_t node, Visit visit) const
    {
        for (std::size_t i = first_[at(node)]; i < first_[at(node) + 1]; ++i)
            visit(from_[i]);
    }

private:
    struct Step {
        std::int32_t from = 0;
        std::int32_t to = 0;
    };

    void note(std::int32_t from, std::int32_t to, std::int64_t flow, std::int64_t capacity)
    {
        if (flow < capacity)
            steps_.push_back({from, to});
        if (flow > 0)
            steps_.push_back({to, from});
    }

    std::vector<Step> steps_ = {};
    std::vector<std::size_t> first_;
    std::vector<std::int32_t> from_ = {};
};

} // namespace

std::vector<std::int32_t> groupsByDesert(const Problem& problem, const std::vector<std::int64_t>& covered)
{
    std::vector<std::int32_t> order(problem.groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](std::int32_t a, std::int32_t b) {
        const Group& first = problem.groups[at(a)];
        const Group& second = problem.groups[at(b)];
        if (first.tier != second.tier)
            return first.tier < second.tier;
        return isMoreDeserving({covered[at(a)], first.divisor, a}, {covered[at(b)], second.divisor, b});
    });
    return order;
}

std::vector<std::int32_t> deservingLabels(const Problem& problem, const std::vector<std::int64_t>& flow,
                                          const std::vector<std::int64_t>& covered)
{
    std::vector<std::int64_t> room(problem.groups.size(), 0);
    for (std::size_t g = 0; g < room.size(); ++g)
        room[g] = problem.groups[g].fixed - covered[g];
    for (const Phase& phase : problem.phases)
        if (!phase.mandatory)
            room[at(phase.group)] += phase.capacity;
    const WaysBack ways(problem, flow);
    std::vector<std::int32_t> labels(at(problem.nodeCount()) + problem.groups.size(), kNone);
    std::vector<std::int32_t> queue;
    for (const std::int32_t group : groupsByDesert(problem, covered)) {
        const std::int32_t start = problem.nodeCount() + group;
        if (room[at(group)] == 0 || labels[at(start)] != kNone)
            continue;
        labels[at(start)] = group;
        queue.assign(1, start);
        for (std::size_t i = 0; i < queue.size(); ++i)
            ways.each(queue[i], [&](std::int32_t from) {
                if (labels[at(from)] == kNone) {
                    labels[at(from)] = group;
                    queue.push_back(from);
                }
            });
    }
    return labels;
}

} // namespace landbridge::solver
