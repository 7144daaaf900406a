#pragma once

#include "ui/support/page.h"

namespace landbridge {

/// The page of the round's numbers: four headlines, coverage by national rank, largest gaps, offers not used, what
/// waits.
std::unique_ptr<Page> makeOverviewPage(const PageContext& context);

} // namespace landbridge
