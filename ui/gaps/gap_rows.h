#pragma once

#include "core/workbench/round_view.h"
#include "ui/support/table_model.h"
#include "ui/widgets/figure_widget.h"
#include "ui/widgets/gap_ladder.h"
#include "ui/widgets/value_rows.h"
#include "ui/words/explanations.h"

namespace landbridge {

/// The columns of the table of states.
std::vector<TableColumn> gapColumns();

/// What the page shows of one measure.
struct GapScope {
    const Workspace& workspace;
    const RoundView& view;
    const ExplanationWords& words;
    const Formats& formats;
    Measure measure = {};
};

std::vector<TableRow> gapRows(const GapScope& scope);
/// One bar for each rank, with the needs that have none at the end.
std::vector<LadderStep> ladderSteps(const GapScope& scope);
FigureTable ladderTable(const GapScope& scope);
/// Why needs are not covered: reasons of the run first, then of what is left out; the largest first.
std::vector<ValueRow> reasonRows(const GapScope& scope);

CoverageParts coverageParts(const explanation::Coverage& numbers);

} // namespace landbridge
