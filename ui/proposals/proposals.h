#pragma once

#include "ui/support/page.h"

namespace landbridge {

/// The proposed lines: filters, totals, the state of the current line, its reasons, and what is decided about it.
std::unique_ptr<Page> makeProposalsPage(const PageContext& context);

} // namespace landbridge
