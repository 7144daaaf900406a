#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/run.h"
#include "core/rules/inputs.h"

namespace landbridge::matching {

/// One line of the plan, by index into Inputs. On a pair that is split by year it has its year.
struct PlanLine {
    std::int32_t need = rules::kNoRecord;
    std::int32_t offer = rules::kNoRecord;
    std::optional<int> year = {};
    std::int64_t amount = 0;
    MatchState state = MatchState::proposed;
    friend bool operator==(const PlanLine&, const PlanLine&) = default;
};

/// What a plan leaves in every tranche and phase.
class Ledger {
public:
    /// `lines` sorted by need, offer, year.
    Ledger(const rules::Inputs& inputs, std::vector<PlanLine> lines);

    const std::vector<PlanLine>& lines() const { return lines_; }
    const std::vector<const PlanLine*>& ofNeed(std::int32_t need) const;
    const std::vector<const PlanLine*>& ofOffer(std::int32_t offer) const;

    std::int64_t left(std::int32_t offer, std::size_t tranche) const;
    std::int64_t open(std::int32_t need, std::size_t phase) const;
    std::int64_t placed(std::int32_t offer) const;
    std::int64_t covered(std::int32_t need) const;
    std::int64_t onPair(std::int32_t need, std::int32_t offer) const;
    std::int64_t toState(std::int32_t need, std::int32_t offer) const;
    /// What fixed lines take of a tranche for other needs than `need`.
    std::int64_t fixedElsewhere(std::int32_t offer, std::size_t tranche, std::int32_t need) const;

private:
    const rules::Inputs& inputs_;
    std::vector<PlanLine> lines_;
    std::vector<std::vector<const PlanLine*>> ofNeed_;
    std::vector<std::vector<const PlanLine*>> ofOffer_;
    std::vector<std::vector<std::int64_t>> left_;
    std::vector<std::vector<std::int64_t>> open_;
};

} // namespace landbridge::matching
