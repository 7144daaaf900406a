#pragma once

#include <string_view>

namespace landbridge::formats {

/// Whether a spreadsheet would take `text` for a formula (it begins with = + - @ tab, CR or LF), apostrophes in front
/// left aside: those too get one more, so that taking one off gives back exactly what was written.
inline bool needsGuard(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r\n").find(text[first]) != std::string_view::npos;
}

/// Whether `text` begins with the guard.
inline bool isGuarded(std::string_view text)
{
    return text.starts_with('\'') && needsGuard(text);
}

} // namespace landbridge::formats
