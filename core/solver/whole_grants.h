#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/solver/problem.h"

namespace landbridge::solver {

/// What flows from offers to needs under rules that look at whole grants (matching.md, stage B). Fixed lines whose year
/// is certain are taken off every amount; a fixed line without year on a pair that is split is a pair with `exact`.
struct WholeGrantProblem {
    /// A tranche of an offer.
    struct Source {
        std::int64_t amount = 0;
        std::int32_t offer = 0;
    };
    /// A phase of a need.
    struct Phase {
        std::int64_t capacity = 0;
        std::int32_t need = 0;
    };
    struct Offer {
        std::int64_t slots = kUnlimited; ///< of its pairs that take a slot at most so many carry
    };
    struct Need {
        std::int32_t group = 0;
        std::int64_t least = 0;          ///< what is free brings nothing, or at least this
        bool hasMinimum = false;         ///< counts as reached where `least` is 0 or brought
        std::int64_t slots = kUnlimited; ///< of its pairs' donors at most so many may come in
    };
    struct Group {
        std::int32_t tier = 0;
        std::int64_t fixed = 0;    ///< of fixed lines whose year is certain
        std::int64_t entitled = 0; ///< a shortfall is what it has less than this
    };
    struct Pair {
        std::int32_t offer = 0;
        std::int32_t need = 0;
        std::int64_t least = 1; ///< it carries nothing, or at least this
        std::int64_t most = kUnlimited;
        bool takesSlot = true;      ///< of its offer
        std::int32_t donor = kNone; ///< who takes a slot of its need; kNone where the donor is there already
        std::int32_t limit = kNone; ///< into `limits`
        bool granted = false;       ///< a fixed line of another year stands on it: using it adds no grant
        std::int64_t exact = kNone; ///< a fixed line: it carries exactly this, no minimum and no count looks at it
    };
    /// A way of money of a pair, from a source to a phase. Those of one pair stand together.
    struct Way {
        std::int32_t pair = 0;
        std::int32_t source = 0;
        std::int32_t phase = 0;
    };
    /// What pairs of one offer may carry together: what it gives to one state.
    struct Limit {
        std::int64_t most = 0;
        std::int32_t offer = 0;
    };

    std::vector<Source> sources = {};
    std::vector<Phase> phases = {};
    std::vector<Offer> offers = {};
    std::vector<Need> needs = {};
    std::vector<Group> groups = {};
    std::vector<Pair> pairs = {};
    std::vector<Way> ways = {}; ///< by pair
    std::vector<Limit> limits = {};
};

/// Prices of a unit, in parts of `scale`, for what is scarce. Any prices that are not negative prove a bound on the sum
/// of the groups up to `tier` (boundOf); `tier` below every tier: that no plan exists where the bound is below 0.
struct BoundPrices {
    std::int32_t tier = 0;
    std::int64_t scale = 1;
    std::vector<std::int64_t> sources = {};
    std::vector<std::int64_t> phases = {};
    std::vector<std::int64_t> limits = {};
    std::vector<std::int64_t> slots = {};  ///< per need: units of money that a new donor must be worth
    std::vector<std::int64_t> served = {}; ///< per need: what a unit is worth where its minimum must be reached
};

/// A step of the proof that no plan does better: both cases of a pair (carries nothing, then carries) or of a need
/// (gets nothing free, then gets its minimum), or, where both are kNone, prices that settle the case.
struct BoundStep {
    std::int32_t pair = kNone;
    std::int32_t need = kNone;
    std::vector<std::int32_t> prices = {}; ///< into WholeGrantPlan::prices
};

struct WholeGrantOptions {
    std::int64_t effort = 1'000'000; ///< of the search, in steps of its network; a plan is found in any case
};

/// The money in the tiers up to one, and what no plan can exceed that has the totals of the tiers before.
struct TierTotal {
    std::int32_t tier = 0;
    std::int64_t total = 0;
    std::int64_t atMost = 0;
};

struct WholeGrantPlan {
    enum class Status : std::uint8_t { optimal, withinBound, stopped, impossible };
    Status status = Status::optimal;        ///< of the running totals; impossible: the fixed lines cannot be placed
    std::vector<std::int64_t> flow = {};    ///< per way
    std::vector<std::int64_t> covered = {}; ///< per group
    std::vector<TierTotal> totals = {};     ///< by tier
    std::int64_t shortfall = 0;             ///< against the entitlements, all groups together
    std::int64_t reached = 0;               ///< needs with a minimum that have it
    bool complete = false;                  ///< shortfall and reached are the best that these totals allow
    std::vector<BoundPrices> prices = {};
    std::vector<BoundStep> proof = {}; ///< a tree in preorder
    std::int64_t nodes = 0;            ///< plans and cases that were looked at
};

/// Seeks the plan with the greatest running totals by tier, then the least shortfall, then the most needs that reach
/// their minimum. Flow relaxation, dives that settle what breaks a rule, repeated on parts of the plan, then branching
/// (Balinski 1961; Danna, Rothberg, Le Pape 2005). The same input gives the same answer. Answers a stop within 100 ms
/// with the best plan so far.
WholeGrantPlan solveWholeGrants(const WholeGrantProblem& problem, const WholeGrantOptions& options = {},
                                const std::stop_token& stop = {});

/// A number of grants that no plan in which the groups have `covered` can undercut, pairs with a fixed line not
/// counted: for each group its largest grants that reach its amount.
std::int64_t grantsNeeded(const WholeGrantProblem& problem, const std::vector<std::int64_t>& covered);

} // namespace landbridge::solver
