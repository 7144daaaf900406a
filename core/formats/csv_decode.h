#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/csv.h"

namespace landbridge::formats {

/// A place of the decoded text that stands for bytes that could not be read.
struct BadPlace {
    std::size_t offset = 0;
    MessageCode code = MessageCode::importBadEncoding;
};

/// The text of a file as UTF-8 without byte order mark, U+FFFD in place of what is none.
struct Decoded {
    std::string owned = {};         ///< filled only where the bytes had to be changed
    std::string_view borrowed = {}; ///< of the input, where they did not
    CsvEncoding encoding = CsvEncoding::utf8;
    std::vector<BadPlace> bad = {}; ///< the first `listed` ones
    std::size_t badCount = 0;

    std::string_view text() const { return owned.empty() ? borrowed : std::string_view(owned); }
};

Decoded decoded(std::string_view bytes, std::size_t listed);

} // namespace landbridge::formats
