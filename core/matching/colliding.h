#pragma once

#include <vector>

#include "core/matching/line_index.h"
#include "core/model/run.h"

namespace landbridge::matching {

/// The smallest set of fixed lines that cannot be kept together, by need, offer, year: lines that cannot stand by
/// themselves (all of them), else the fewest that exceed one balance or cap. Empty where all can be kept.
std::vector<CollidingLine> collidingLines(const rules::Inputs& inputs, const LineIndex& lines);

/// The lines without year on pairs split on both sides, of one measure.
std::vector<CollidingLine> linesOverYears(const rules::Inputs& inputs, const LineIndex& lines, std::int32_t measure);

} // namespace landbridge::matching
