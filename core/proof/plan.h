#pragma once

#include <map>
#include <span>

#include "core/proof/failure.h"
#include "core/rules/inputs.h"

namespace landbridge::proof {

/// How free a line of the plan is.
enum class Hold : std::uint8_t {
    free,      ///< proposed
    movable,   ///< of a fixed line without year on a pair split on one side: its years may be exchanged
    immovable, ///< fixed
};

/// One line of the plan by places: of the need, the offer, the phase and the tranche.
struct PlanLine {
    std::int32_t need = rules::kNoRecord;
    std::int32_t offer = rules::kNoRecord;
    std::int32_t phase = rules::kNoRecord;   ///< counted over all needs
    std::int32_t tranche = rules::kNoRecord; ///< counted over all offers
    std::int64_t amount = 0;
    Hold hold = Hold::free;
};

/// A node of the network: a phase of a need or a tranche of an offer.
struct Node {
    std::int32_t record = rules::kNoRecord;
    std::optional<int> year = {};
    std::int64_t amount = 0; ///< gap or balance
    std::int64_t used = 0;   ///< by lines of the plan
    std::int64_t open() const { return amount - used; }
};

/// The matches of a run laid over the inputs.
class Plan {
public:
    /// Matches that cannot be laid (unknown record, wrong year, no such pair) are named in `failures` and left out.
    Plan(const rules::Inputs& inputs, const std::vector<Match>& matches, Failures& failures);

    const rules::Inputs& inputs() const { return *inputs_; }
    std::span<const PlanLine> lines() const { return lines_; } ///< by need, offer, year
    std::span<const Node> phases() const { return phases_; }
    std::span<const Node> tranches() const { return tranches_; }
    std::int32_t firstPhase(std::int32_t need) const { return firstPhase_[static_cast<std::size_t>(need)]; }
    std::int32_t firstTranche(std::int32_t offer) const { return firstTranche_[static_cast<std::size_t>(offer)]; }

    std::span<const PlanLine> ofPair(std::int32_t need, std::int32_t offer) const;
    std::span<const PlanLine> ofNeed(std::int32_t need) const;
    std::span<const std::int32_t> ofTranche(std::int32_t tranche) const; ///< places in lines()
    std::int64_t pairSum(std::int32_t need, std::int32_t offer) const;
    std::int64_t stateSum(std::int32_t offer, std::int32_t state) const;
    std::int64_t covered(std::int32_t need) const;
    std::int64_t placed(std::int32_t offer) const;
    std::int64_t grants() const;

    /// Whether a fixed line closes the edge of these parts.
    bool isClosed(std::int32_t need, const Node& phase, std::int32_t offer, const Node& tranche) const;
    bool meet(const Node& phase, const Node& tranche) const;

private:
    void addNodes();
    void lay(const Match& match, Failures& failures);
    void index();

    const rules::Inputs* inputs_ = nullptr;
    std::vector<PlanLine> lines_ = {};
    std::vector<Node> phases_ = {};
    std::vector<Node> tranches_ = {};
    std::vector<std::int32_t> firstPhase_ = {};
    std::vector<std::int32_t> firstTranche_ = {};
    std::vector<std::size_t> needStart_ = {};
    std::vector<std::vector<std::int32_t>> ofTranche_ = {};
    std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> stateSums_ = {};
};

/// Names every hard rule that the plan breaks: gaps, balances, caps, fixed lines, closed and unfit pairs.
void checkHardRules(const Plan& plan, const std::vector<Match>& matches, Failures& failures);

} // namespace landbridge::proof
