#pragma once

#include "core/solver/whole_grants_dive.h"

namespace landbridge::solver {

/// How the search by cases ended.
struct TreeAnswer {
    bool isProved = false;   ///< no plan has better totals than the best
    bool isComplete = false; ///< nor, with these totals, a smaller shortfall or more minimums reached
};

/// Looks at both cases of what a relaxed flow leaves undecided, case by case, and keeps the best plan in `best`.
class WholeGrantTree {
public:
    WholeGrantTree(const WholeGrantIndex& index, WholeGrantDiver& diver, const std::stop_token& stop);

    /// Prices that bound every running total when nothing is settled, one set per tier.
    std::vector<BoundPrices> rootPrices();
    /// Goes through at most `nodes` cases. `best` is a plan; the proof is in steps() and prices().
    TreeAnswer search(std::vector<std::int64_t>& best, std::int64_t nodes);

    std::vector<BoundStep>& steps() { return steps_; }
    std::vector<BoundPrices>& prices() { return prices_; }
    std::int64_t nodes() const { return nodes_; }

private:
    enum class Said : std::uint8_t { closed, equal, open };
    bool visit(Decisions& decisions, bool isRecorded);
    bool branch(Decisions& decisions, const Look& look, bool isRecorded);
    Said askPrices(const Decisions& decisions, BoundStep& step);
    bool hasNoPlan(const Decisions& decisions, BoundStep& step);
    std::optional<BoundPrices> pricesFor(std::int32_t tier, const Decisions& decisions);
    void turnPrices(BoundPrices& prices, const Decisions& decisions) const;
    std::int64_t bound(BoundPrices prices, const Decisions& decisions, BoundStep& step);
    bool mayBeBetter(const std::vector<std::int64_t>& flow, const Decisions& decisions) const;
    std::pair<std::int32_t, std::int32_t> choose(const Look& look, const Decisions& decisions) const;

    const WholeGrantIndex& index_;
    const WholeGrantProblem& problem_;
    WholeGrantDiver& diver_;
    const std::stop_token& stop_;
    std::vector<std::int64_t>* best_ = nullptr;
    PlanValue value_ = {};
    std::int64_t left_ = 0;
    std::int64_t nodes_ = 0;
    bool isComplete_ = true;
    std::vector<BoundStep> steps_ = {};
    std::vector<BoundPrices> prices_ = {};
};

/// Prices for the donors' slots of needs that make the bound of `prices` as small as they can, one need at a time.
void priceSlots(const WholeGrantIndex& index, BoundPrices& prices, const Decisions& decisions);

} // namespace landbridge::solver
