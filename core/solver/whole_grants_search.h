#pragma once

#include <random>

#include "core/solver/whole_grants_dive.h"

namespace landbridge::solver {

/// Makes a plan better by opening a part of it and settling that part anew, again and again.
class WholeGrantSearch {
public:
    WholeGrantSearch(const WholeGrantIndex& index, WholeGrantDiver& diver, const std::stop_token& stop);

    /// Goes on until `best` has the totals of `atMost`, nothing better is found for long, or the network has taken
    /// `effort` steps.
    void improve(std::vector<std::int64_t>& best, const std::vector<std::int64_t>& atMost, std::int64_t effort);
    std::int64_t rounds() const { return rounds_; }

private:
    struct Slack;
    bool isDone(const PlanValue& value, const std::vector<std::int64_t>& atMost) const;
    std::vector<std::int32_t> seeds(const std::vector<std::int64_t>& flow, const PlanValue& value,
                                    const std::vector<std::int64_t>& atMost) const;
    Decisions opened(const std::vector<std::int64_t>& flow, std::int32_t seed, std::size_t size);
    std::size_t draw(std::size_t number) { return static_cast<std::size_t>(random_()) % number; }

    const WholeGrantIndex& index_;
    const WholeGrantProblem& problem_;
    WholeGrantDiver& diver_;
    const std::stop_token& stop_;
    std::mt19937_64 random_{20'260'101};
    std::int64_t rounds_ = 0;
};

} // namespace landbridge::solver
