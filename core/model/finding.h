#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/message_code.h"
#include "core/model/words.h"

namespace landbridge {

enum class Severity : std::uint8_t { error, warning, note };
template <>
struct Words<Severity> {
    static constexpr std::string_view kAll[] = {"error", "warning", "note"};
};

/// A place in a file: line from 1, 0 = not of a line; the column's name as the header writes it.
struct SourceLine {
    std::string file = {};
    std::int64_t line = 0;
    std::string column = {};
    friend bool operator==(const SourceLine&, const SourceLine&) = default;
};

/// A problem with its place: an error refuses the row, the others can be accepted.
struct Finding {
    Severity severity = Severity::error;
    MessageCode code = MessageCode::internal;
    SourceLine where = {};
    std::string value = {};              ///< as it stands in the file or the record
    std::vector<std::string> facts = {}; ///< in the order that MessageCode documents
    std::string subject = {};            ///< "table:id" of the record, where there is one
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Whether one of `findings` is an error.
inline bool anyError(const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings)
        if (finding.severity == Severity::error)
            return true;
    return false;
}

} // namespace landbridge
