#pragma once

#include "ui/proposals/proposal_rows.h"
#include "ui/widgets/filter_bar.h"

class QMenu;

namespace landbridge {

/// Which lines are shown: all that is set must hold.
struct ProposalFilter {
    std::optional<std::int64_t> tier = {};
    std::optional<PartyId> state = {};
    std::optional<PartyId> donor = {};
    std::optional<ChipStatus> status = {};
    QString text = {}; ///< found in any cell, case ignored

    bool isEmpty() const { return *this == ProposalFilter{}; }
    friend bool operator==(const ProposalFilter&, const ProposalFilter&) = default;
};

bool passes(const ProposalFilter& filter, const ProposalLine& line, const TableRow& row);
/// The chips of `filter`, in the order of its members.
std::vector<FilterWords> wordsOf(const ProposalFilter& filter, const ProposalScope& scope);
/// `filter` without its chip `number`.
ProposalFilter without(ProposalFilter filter, int number);
/// Adds to `menu` what the lines can be narrowed by; `chosen` is called with the new filter.
void fillFilterMenu(QMenu& menu, const ProposalFilter& filter, const std::vector<ProposalLine>& lines,
                    const ProposalScope& scope, const std::function<void(const ProposalFilter&)>& chosen);

} // namespace landbridge
