#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/rules/inputs.h"

namespace landbridge::matching {

/// The fixed lines that stand, found by their need and by their offer.
class LineIndex {
public:
    explicit LineIndex(const rules::Inputs& inputs);

    const std::vector<const rules::FixedLine*>& ofNeed(std::int32_t need) const;
    const std::vector<const rules::FixedLine*>& ofOffer(std::int32_t offer) const;

    /// What all lines of the pair hold together.
    std::int64_t onPair(std::int32_t need, std::int32_t offer) const;
    /// What all lines of the offer to the state of `need` hold together.
    std::int64_t toState(std::int32_t need, std::int32_t offer) const;
    /// What the lines take of a part of their offer; lines whose year the plan decides are left out.
    std::int64_t onTranche(std::int32_t offer, const rules::Part& tranche) const;
    /// The same of a phase of their need.
    std::int64_t onPhase(std::int32_t need, const rules::Part& phase) const;

    /// Whether the line states no year although one side of its pair is split by year.
    bool isWithoutYear(const rules::FixedLine& line) const;
    /// Whether both sides of its pair are split by year, so that its years are no matter of entitlements.
    bool isOverYears(const rules::FixedLine& line) const;

private:
    const rules::Inputs& inputs_;
    std::vector<std::vector<const rules::FixedLine*>> ofNeed_;
    std::vector<std::vector<const rules::FixedLine*>> ofOffer_;
};

} // namespace landbridge::matching
