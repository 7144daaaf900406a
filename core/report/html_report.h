#pragma once

#include "core/report/report.h"

namespace landbridge::report {

/// The report as one HTML page: accessible (language, direction, one h1, captions, header cells with scope, bars with a
/// text), self-contained, escaped, and fit for printing in black and white. The same report gives the same bytes.
std::string htmlPage(const Report& report);

} // namespace landbridge::report
