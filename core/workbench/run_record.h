#pragma once

#include "core/storage/run_store.h"
#include "core/workbench/workbench.h"

/// How a run lies in the workspace file; private to the room.
namespace landbridge::runrecord {

storage::RunRecord recordOf(const Run& run, const RunVerdict& verdict);

/// The run that `record` holds, without its time. resultNotReadable where its text is none.
Result<StoredRun> storedRun(const storage::RunRecord& record);

/// A text that is none reads as a verdict that does not hold.
RunVerdict verdictOf(std::string_view text);

} // namespace landbridge::runrecord
