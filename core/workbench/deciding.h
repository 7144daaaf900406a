#pragma once

#include "core/workbench/editing.h"

namespace landbridge {

enum class DecisionVerb : std::uint8_t { accept, reject, adjust, clear, lock, unlock };

/// A decision or lock on one proposed line, or on all lines of the pair where no year is given.
struct DecisionRequest {
    NeedId need = {};
    OfferId offer = {};
    std::optional<int> year = {};
    DecisionVerb verb = DecisionVerb::accept;
    std::optional<Decimal> amount = {}; ///< for adjust
    std::string reason = {};
    std::string by = {};
};

/// The step that records the decision in the scenario of the snapshot: accept fixes the proposed amount (with the
/// commitments between the two, matching.md), reject forbids the pair. lineNotFound where no such line is proposed.
Result<PreparedEdit> prepareDecision(const Snapshot& snapshot, const DecisionRequest& request);

} // namespace landbridge
