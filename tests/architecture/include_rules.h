#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace landbridge::architecture {

/// What the file at `path` (seen from the root of the tree) breaks, one sentence each, for its `content`.
std::vector<std::string> violations(std::string_view path, std::string_view content);

} // namespace landbridge::architecture
