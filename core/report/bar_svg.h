#pragma once

#include <string>

#include "core/report/report.h"

namespace landbridge::report {

/// A coverage bar as an inline SVG image of `width` x 12, its length on the scale of `full`; `label` is its text for
/// those who cannot see it. Needs the patterns of barPatterns() on the same page.
std::string barSvg(const Bar& bar, std::int64_t full, const std::string& label, bool rightToLeft);
/// The pattern definitions, once per page.
std::string barPatterns();
/// A part of a bar alone, for the legend: 0 domestic, 1 committed, 2 proposed, 3 gap.
std::string keySvg(int part);

} // namespace landbridge::report
