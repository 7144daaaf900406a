#pragma once

#include "core/model/run.h"
#include "core/model/workspace.h"

namespace landbridge::test {

/// A made-up round with a proposal that was worked out by hand's rule (ranks in order, offers in order): enough for a
/// report of several pages. Nothing of it was solved or proved.
struct ReportRound {
    Workspace workspace = {};
    Run run = {};
    RunVerdict verdict = {.seal = true, .proof = true};
};

/// `states` states (at most 24) with `needsPerState` needs each.
ReportRound reportRound(int states, int needsPerState);

} // namespace landbridge::test
