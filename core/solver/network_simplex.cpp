#include "core/solver/network_simplex.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace landbridge::solver {
namespace {

constexpr std::int64_t kStepsBetweenLooks = 64; ///< steps between two looks at the stop token

} // namespace

NetworkSimplex::NetworkSimplex(std::int32_t nodes, std::vector<CostArc> arcs)
    : arcs_(std::move(arcs)), real_(arcs_.size()), nodes_(static_cast<std::size_t>(nodes) + 1)
{
    places_.reserve(real_ + static_cast<std::size_t>(nodes));
    for (std::size_t a = 0; a < real_; ++a) {
        const CostArc& arc = arcs_[a];
        places_.push_back(arc.flow == 0 ? Place::lower : arc.flow == arc.capacity ? Place::upper : Place::between);
        if (places_.back() == Place::between)
            between_.push_back(static_cast<std::int32_t>(a));
    }
    std::ranges::reverse(between_);
    const std::int32_t root = nodes;
    for (std::int32_t v = 0; v < nodes; ++v) {
        arcs_.push_back({.from = v, .to = root, .capacity = std::numeric_limits<std::int64_t>::max()});
        places_.push_back(Place::tree);
        hang(v, root, static_cast<std::int32_t>(arcs_.size()) - 1);
    }
    block_ = std::max<std::size_t>(32, static_cast<std::size_t>(std::sqrt(static_cast<double>(real_))));
    refresh(root);
}

void NetworkSimplex::setCosts(std::span<const std::int64_t> costs)
{
    for (std::size_t a = 0; a < real_; ++a)
        arcs_[a].cost = costs[a];
    refresh(static_cast<std::int32_t>(nodes_.size()) - 1);
}

bool NetworkSimplex::optimise(std::int64_t& steps, const std::stop_token& stop)
{
    while (true) {
        if (steps <= 0 || (steps % kStepsBetweenLooks == 0 && stop.stop_requested()))
            return false;
        std::int32_t entering = -1;
        if (!between_.empty()) {
            entering = between_.back();
            between_.pop_back();
        } else {
            entering = findEntering();
        }
        if (entering < 0)
            return true;
        enter(static_cast<std::size_t>(entering));
        --steps;
    }
}

std::int64_t NetworkSimplex::reducedCost(std::size_t arc) const
{
    return arcs_[arc].cost + node(arcs_[arc].from).potential - node(arcs_[arc].to).potential;
}

bool NetworkSimplex::isCheaper(std::size_t arc, std::int64_t& gain) const
{
    if (places_[arc] == Place::tree || arcs_[arc].capacity == 0)
        return false;
    const std::int64_t reduced = reducedCost(arc);
    const std::int64_t own = places_[arc] == Place::lower ? -reduced : reduced;
    if (own <= gain)
        return false;
    gain = own;
    return true;
}

/// The best of the first block of arcs, in turn, that has one that makes the flow cheaper.
std::int32_t NetworkSimplex::findEntering()
{
    std::int64_t gain = 0;
    std::int32_t best = -1;
    std::size_t inBlock = 0;
    for (std::size_t seen = 0; seen < real_; ++seen) {
        if (isCheaper(search_, gain))
            best = static_cast<std::int32_t>(search_);
        search_ = search_ + 1 == real_ ? 0 : search_ + 1;
        if (++inBlock == block_) {
            if (best >= 0)
                return best;
            inBlock = 0;
        }
    }
    return best;
}

/// What can still be sent from `index` up to its parent.
std::int64_t NetworkSimplex::roomUp(std::int32_t index) const
{
    const CostArc& arc = arcs_[static_cast<std::size_t>(node(index).arc)];
    return arc.from == index ? arc.capacity - arc.flow : arc.flow;
}

/// What can still be sent from the parent down to `index`.
std::int64_t NetworkSimplex::roomDown(std::int32_t index) const
{
    const CostArc& arc = arcs_[static_cast<std::size_t>(node(index).arc)];
    return arc.from == index ? arc.flow : arc.capacity - arc.flow;
}

/// The cycle goes from `first` over the entering arc to `second` and back through the tree. The last arc in its way
/// leaves, which keeps the tree strongly feasible, so that steps without gain cannot go round.
NetworkSimplex::Cycle NetworkSimplex::measure(std::int32_t first, std::int32_t second, std::int64_t room) const
{
    Cycle before{.amount = room, .onFirst = true};
    Cycle after{.amount = room};
    while (first != second) {
        if (node(first).depth >= node(second).depth) {
            if (roomDown(first) < before.amount) {
                before.amount = roomDown(first);
                before.leaving = first;
            }
            first = node(first).parent;
        } else {
            if (roomUp(second) <= after.amount) {
                after.amount = roomUp(second);
                after.leaving = second;
            }
            second = node(second).parent;
        }
    }
    return after.leaving >= 0 && after.amount <= before.amount ? after : before;
}

void NetworkSimplex::change(std::int32_t first, std::int32_t second, std::int64_t amount)
{
    const auto shift = [this](std::int32_t index, std::int64_t up) {
        CostArc& arc = arcs_[static_cast<std::size_t>(node(index).arc)];
        arc.flow += arc.from == index ? up : -up;
    };
    while (first != second) {
        if (node(first).depth >= node(second).depth) {
            shift(first, -amount);
            first = node(first).parent;
        } else {
            shift(second, amount);
            second = node(second).parent;
        }
    }
}

void NetworkSimplex::enter(std::size_t a)
{
    const bool more = places_[a] == Place::lower || (places_[a] == Place::between && reducedCost(a) < 0);
    const std::int32_t first = more ? arcs_[a].from : arcs_[a].to;
    const std::int32_t second = more ? arcs_[a].to : arcs_[a].from;
    const Cycle cycle = measure(first, second, more ? arcs_[a].capacity - arcs_[a].flow : arcs_[a].flow);
    change(first, second, cycle.amount);
    arcs_[a].flow += more ? cycle.amount : -cycle.amount;
    if (cycle.leaving < 0) {
        places_[a] = more ? Place::upper : Place::lower;
        return;
    }
    const auto leaving = static_cast<std::size_t>(node(cycle.leaving).arc);
    places_[leaving] = arcs_[leaving].flow == 0 ? Place::lower : Place::upper;
    places_[a] = Place::tree;
    if (cycle.onFirst)
        reroot(first, cycle.leaving, second, static_cast<std::int32_t>(a));
    else
        reroot(second, cycle.leaving, first, static_cast<std::int32_t>(a));
}

void NetworkSimplex::hang(std::int32_t index, std::int32_t parent, std::int32_t arc)
{
    Node& child = node(index);
    child.parent = parent;
    child.arc = arc;
    child.previous = -1;
    child.next = node(parent).firstChild;
    if (child.next >= 0)
        node(child.next).previous = index;
    node(parent).firstChild = index;
}

void NetworkSimplex::unhang(std::int32_t index)
{
    const Node& child = node(index);
    if (child.previous >= 0)
        node(child.previous).next = child.next;
    else
        node(child.parent).firstChild = child.next;
    if (child.next >= 0)
        node(child.next).previous = child.previous;
}

/// Cuts the subtree under `top` off and hangs it by its node `index` on `parent`.
void NetworkSimplex::reroot(std::int32_t index, std::int32_t top, std::int32_t parent, std::int32_t arc)
{
    const std::int32_t start = index;
    while (true) {
        const std::int32_t oldParent = node(index).parent;
        const std::int32_t oldArc = node(index).arc;
        unhang(index);
        hang(index, parent, arc);
        if (index == top)
            break;
        parent = index;
        arc = oldArc;
        index = oldParent;
    }
    refresh(start);
}

/// Depths and potentials of the subtree of `index`, from its parent down.
void NetworkSimplex::refresh(std::int32_t index)
{
    stack_.assign(1, index);
    while (!stack_.empty()) {
        const std::int32_t v = stack_.back();
        stack_.pop_back();
        Node& own = node(v);
        if (own.parent >= 0) {
            const CostArc& arc = arcs_[static_cast<std::size_t>(own.arc)];
            const Node& above = node(own.parent);
            own.depth = above.depth + 1;
            own.potential = arc.from == v ? above.potential - arc.cost : above.potential + arc.cost;
        }
        for (std::int32_t child = own.firstChild; child >= 0; child = node(child).next)
            stack_.push_back(child);
    }
}

} // namespace landbridge::solver
