#pragma once

#include "core/report/match_figures.h"

/// The sections of the match report; private to the room.
namespace landbridge::report {

Section summarySection(const Context& context);
Section byStateSection(const Context& context);
Section byDonorSection(const Context& context);
Section unmetSection(const Context& context);
Section unusedSection(const Context& context);
Section leftOutSection(const Context& context);
Section duplicationSection(const Context& context);
Section decisionsSection(const Context& context);
Section certificateSection(const Context& context);
Section annexSection(const Context& context);

/// How a rank is shared: its basis and the weights of states.
std::string fairnessText(const Context& context);

/// The cells of a line of amounts: requested, covered, proposed, gap left, before and after in percent.
std::vector<Cell> amountCells(const Context& context, const Sums& sums);
std::vector<Column> amountColumns(const Context& context);

} // namespace landbridge::report
