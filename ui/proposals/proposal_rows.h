#pragma once

#include <optional>

#include "core/workbench/round_view.h"
#include "ui/support/navigator.h"
#include "ui/support/table_model.h"
#include "ui/widgets/status_chip.h"
#include "ui/words/explanations.h"

namespace landbridge {

/// A line of the proposal as it stands with the decisions of today; or a need that is left out, without offer.
struct ProposalLine {
    MatchKey key = {};
    PartyId state = {};
    PartyId donor = {};
    std::int64_t tier = 1;
    bool isRanked = true;
    Measure measure = {};
    std::int64_t amount = 0;   ///< as decided, else as proposed
    std::int64_t proposed = 0; ///< by the run
    ChipStatus status = ChipStatus::proposed;
    bool isLocked = false;
    bool isDecided = false; ///< a decision is in force on it
    std::optional<LeftOutReason> out = {};

    bool isLine() const { return !out; }
};

/// The run's lines with locks and decisions as they are now, then the needs that are left out.
std::vector<ProposalLine> proposalLines(const Workspace& workspace, const RoundView& view);

/// "need;offer;year": ids hold no semicolon.
QString keyText(const MatchKey& key);

/// The columns of the table; `unit` is "USD million".
std::vector<TableColumn> proposalColumns(const QString& unit);

struct ProposalScope {
    const Workspace& workspace;
    const ExplanationWords& words;
    const Formats& formats;
    AmountUnit unit = AmountUnit::millions;
};
TableRow proposalRow(const ProposalLine& line, const ProposalScope& scope);

/// An amount as an editor of the unit begins with it: all its digits, no grouping.
QString editableAmount(std::int64_t amount, const Currency& currency, const ProposalScope& scope);
/// What was typed in that unit. Errors as parseAmount.
Result<std::int64_t> typedAmount(const QString& text, const Currency& currency, const Formats& formats,
                                 AmountUnit unit);
/// The currency that the amounts of a measure are typed in.
Currency currencyOf(const Measure& measure, const Currency& round);

} // namespace landbridge
