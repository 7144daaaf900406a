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
    std::optional<Decimal> amount = {}; ///< for adjust: of the whole pair (matching.md, Fixed lines)
    std::string reason = {};
    std::string by = {};
    std::optional<Date> on = {};
};

/// The step that records the decision in the scenario of the snapshot: accept and lock fix the proposed amount (with
/// the counted commitments between the two, matching.md), reject forbids the pair; decisions that the scenario has
/// inherited on the pair stay in force beside it; clear and unlock take away what is in force. Errors: recordNotFound
/// (table, id); lineNotFound where no such line is proposed, or nothing is in force to take away; asOfMissing and
/// runMissingRate where the amounts cannot be worked out any more.
Result<PreparedEdit> prepareDecision(const Snapshot& snapshot, const DecisionRequest& request);

} // namespace landbridge
