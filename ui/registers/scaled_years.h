#pragma once

#include <vector>

#include "core/workbench/editing.h"

namespace landbridge {

/// The edits that let the years of a need or an offer follow `edit` where it changes the amount: in proportion, the
/// largest remainder first, ties to the earlier year. None where the record has no years or its amount stays.
std::vector<RecordEdit> scaledYears(const Workspace& workspace, const RecordEdit& edit);

} // namespace landbridge
