#pragma once

#include <vector>

#include "core/model/finding.h"
#include "core/model/workspace.h"

namespace landbridge {

/// Everything that can be said about the data as they stand: what must not stand there (errors), and what a person may
/// want to look at (tables.md): drafts, ranks with holes, endorsements, rates that are missing, cover that is left
/// over. Each names its record. What a person has accepted is left out.
std::vector<Finding> findingsAbout(const Workspace& workspace);

} // namespace landbridge
