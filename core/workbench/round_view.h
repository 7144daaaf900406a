#pragma once

#include "core/explanation/coverage.h"
#include "core/explanation/ground.h"
#include "core/workbench/workbench.h"

namespace landbridge {

/// What the pages of results read: the last run of the current scenario with the inputs as they are now, and the
/// numbers of every need.
struct RoundView {
    explanation::Ground ground; ///< of an empty run where none is stored
    explanation::Figures figures;
    std::shared_ptr<const StoredRun> run = {}; ///< null = none

    const Run* result() const { return run == nullptr ? nullptr : &run->run; }
};

/// Errors: asOfMissing, runMissingRate, runTooLarge.
Result<RoundView> roundView(const Snapshot& snapshot);

} // namespace landbridge
