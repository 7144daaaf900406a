#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "core/base/wide.h"
#include "core/solver/whole_grants.h"

namespace landbridge::solver {

/// What has been settled of a pair or a need.
enum class Fate : std::int8_t { open, no, yes };

/// What has been settled in one case of a search.
struct Decisions {
    std::vector<Fate> pairs = {}; ///< yes: it carries at least its `least`
    std::vector<Fate> needs = {}; ///< yes: what is free brings at least its `least`; no: nothing
};

/// What is derived from a problem once.
class WholeGrantIndex {
public:
    explicit WholeGrantIndex(const WholeGrantProblem& problem);

    const WholeGrantProblem& problem() const { return problem_; }
    std::size_t firstWay(std::size_t pair) const { return firstWay_[pair]; }
    std::size_t endWay(std::size_t pair) const { return firstWay_[pair + 1]; }
    /// The most that a pair can carry; 0 where that is less than its `least`, or a count allows it no grant.
    std::int64_t largest(std::size_t pair) const { return largest_[pair]; }
    /// Pairs of the same donor at the same need.
    std::int64_t siblings(std::size_t pair) const { return siblings_[pair]; }
    const std::vector<std::int32_t>& ofOffer(std::int32_t offer) const
    {
        return ofOffer_[static_cast<std::size_t>(offer)];
    }
    const std::vector<std::int32_t>& ofNeed(std::int32_t need) const { return ofNeed_[static_cast<std::size_t>(need)]; }
    std::int32_t tierOf(std::size_t pair) const;
    const std::vector<std::int32_t>& tiers() const { return tiers_; } ///< ascending
    bool isFixed(std::size_t pair) const { return problem_.pairs[pair].exact != kNone; }
    std::int64_t roomOf(std::size_t way) const; ///< what a way can carry by its two ends

private:
    void findLargest();
    void countSiblings();

    const WholeGrantProblem& problem_;
    std::vector<std::size_t> firstWay_ = {};
    std::vector<std::int64_t> largest_ = {};
    std::vector<std::int64_t> siblings_ = {};
    std::vector<std::vector<std::int32_t>> ofOffer_ = {};
    std::vector<std::vector<std::int32_t>> ofNeed_ = {};
    std::vector<std::int32_t> tiers_ = {};
};

inline constexpr std::int64_t kNoPlan = std::numeric_limits<std::int64_t>::min(); ///< a bound that nothing meets

/// What no plan under `decisions` can exceed, of the groups up to the tier of `prices`, fixed lines included: every
/// rule but the counts of offers is taken to its price, and what is left is a choice for each offer (Lagrange). kNoPlan
/// where the decisions contradict each other.
std::int64_t boundOf(const WholeGrantIndex& index, const BoundPrices& prices, const Decisions& decisions);

/// What the largest grant on an open pair brings beyond its prices, in units, the slot at its need not paid.
std::int64_t worthInUnits(const WholeGrantIndex& index, const BoundPrices& prices, const Decisions& decisions,
                          std::int32_t pair);

} // namespace landbridge::solver
