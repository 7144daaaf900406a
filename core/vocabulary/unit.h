#pragma once

#include <string>
#include <string_view>

namespace landbridge::vocabulary {

/// `text` folded and led to the usual word of its unit: "Mine Detectors" and "mine detector" are one unit. A word
/// that is not known stays as it is, folded.
std::string canonicalUnit(std::string_view text);

} // namespace landbridge::vocabulary
