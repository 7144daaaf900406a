#pragma once

#include "core/base/digest.h"
#include "core/model/workspace.h"

namespace landbridge {

/// SHA-256 over the canonical rows of every table, sorted by key (command-line.md, Digests). Runs, history, window
/// state and internal keys are not in it.
Digest dataDigest(const Workspace& workspace);

/// SHA-256 over what a run of `scenario` (empty = the plain round) reads; a run is older when it differs.
Digest inputDigest(const Workspace& workspace, const ScenarioId& scenario);

/// `scenario` and its bases, nearest first; a circle ends where it closes. Empty for the plain round.
std::vector<ScenarioId> scenarioChain(const Workspace& workspace, const ScenarioId& scenario);

} // namespace landbridge
