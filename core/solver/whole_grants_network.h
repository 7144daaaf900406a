#pragma once

#include <array>
#include <span>

#include "core/solver/network_simplex.h"
#include "core/solver/whole_grants_bound.h"

namespace landbridge::solver {

/// What a unit is worth in a relaxed network, in the network's own small currency.
struct Worths {
    std::vector<std::int64_t> tiers = {};     ///< per tier of the index
    std::int64_t entitled = 0;                ///< added as far as a group has less than it is entitled to
    std::int64_t forced = 0;                  ///< what reaching a settled minimum is worth, far above all others
    std::span<const std::int64_t> pairs = {}; ///< cost of a unit on a pair; empty = none
};

/// A whole-grant problem without its counts and minimums, as a network whose flow is kept cheapest: what is settled of
/// pairs and needs is told by costs alone, so that every question starts from the last answer.
class WholeGrantNetwork {
public:
    /// `caps`: per way; `placed`: per way, what fixed lines hold there already.
    WholeGrantNetwork(const WholeGrantIndex& index, std::span<const std::int64_t> caps,
                      std::span<const std::int64_t> placed);

    /// Makes the flow best for `worths` under `decisions`; false when stopped.
    bool optimise(const Worths& worths, const Decisions& decisions, const std::stop_token& stop);

    std::int64_t onWay(std::size_t way) const;
    std::vector<std::int64_t> flows() const; ///< of all ways
    /// The prices of the last optimise(); `scale` is what a unit was worth in it up to `tier`.
    BoundPrices prices(std::int32_t tier, std::int64_t scale, const Decisions& decisions) const;
    std::int64_t steps() const { return steps_; } ///< taken so far

private:
    static constexpr std::int64_t kAllSteps = std::int64_t{1} << 60;
    /// The arcs that carry the first units, up to a minimum, and the rest; -1 where there is none.
    using Arcs = std::array<std::int32_t, 2>;

    std::int32_t addArc(std::int32_t from, std::int32_t to, std::int64_t capacity);
    Arcs addArcs(std::int32_t from, std::int32_t to, std::int64_t least, std::int64_t capacity);
    void addEnds();
    void addPair(std::size_t pair);
    void addJointPair(std::size_t pair);
    std::int32_t tailOf(std::size_t way) const;
    std::int32_t headOf(std::size_t way) const;
    void setCosts(const Worths& worths, const Decisions& decisions);
    void setCost(const Arcs& arcs, std::int64_t first, std::int64_t rest);
    std::int64_t flowOf(const Arcs& arcs) const;
    std::int64_t priceOf(std::int32_t node) const;

    const WholeGrantIndex& index_;
    const WholeGrantProblem& problem_;
    std::span<const std::int64_t> caps_;
    std::span<const std::int64_t> placed_;
    std::vector<CostArc> arcs_ = {};
    std::int32_t nodes_ = 1; ///< 0 is the hub that everything leaves and comes back to
    std::vector<std::int32_t> sourceNode_ = {};
    std::vector<std::int32_t> limitNode_ = {}; ///< kNone where a limit is over several sources
    std::vector<std::int32_t> phaseNode_ = {};
    std::vector<std::int32_t> needNode_ = {};
    std::vector<Arcs> ofPair_ = {}; ///< none of a pair that is split on both sides
    std::vector<Arcs> ofWay_ = {};
    std::vector<Arcs> ofNeed_ = {};
    std::vector<Arcs> ofGroup_ = {};
    std::vector<std::int64_t> costs_ = {};
    std::vector<NetworkSimplex> simplex_ = {}; ///< one
    std::int64_t steps_ = 0;
};

/// Whether the pair has ways between several sources and several phases: what it carries is then no arc.
bool isJoint(const WholeGrantIndex& index, std::size_t pair);

} // namespace landbridge::solver
