#pragma once

#include <vector>

#include "core/model/change.h"
#include "core/model/finding.h"

namespace landbridge {

/// Everything in `workspace` that must not stand there (tables.md, hard errors): rows that do not satisfy their
/// columns, references to nothing, years that do not add up, forbid and lock on one pair, amounts finer than their
/// currency or unit, a rate of the round's own currency other than 1. Each names its record (`subject`) and column;
/// none has a file.
std::vector<Finding> violations(const Workspace& workspace);

/// The same, only for what `changes` can have broken; `after` is the workspace with them applied. What stood there
/// before is not reported. Rows are not read again: they come from readRow or editedRow.
std::vector<Finding> violations(const Workspace& after, const ChangeSet& changes);

} // namespace landbridge
