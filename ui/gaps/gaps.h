#pragma once

#include "ui/support/page.h"

namespace landbridge {

/// What stays uncovered: by state, by national rank, by reason, and why for each need.
std::unique_ptr<Page> makeGapsPage(const PageContext& context);

} // namespace landbridge
