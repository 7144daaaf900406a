#pragma once

#include <span>
#include <string_view>

#include "core/base/digest.h"

namespace landbridge::vocabulary {

/// Which edition of a code list this program carries.
struct VocabularyVersion {
    std::string_view name = {};    ///< of the list, such as "currencies"
    std::string_view version = {}; ///< of its source
    std::string_view source = {};
    std::string_view licence = {};
    Digest content = {}; ///< SHA-256 of the list as embedded
};

/// All lists, by name: they are part of what a result depends on.
std::span<const VocabularyVersion> vocabularyVersions();

} // namespace landbridge::vocabulary
