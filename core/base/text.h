#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// `text` without white space (Unicode) at its ends.
std::string_view trimmed(std::string_view text);
/// `text` trimmed and case folded (Unicode, full folding), inner white space as it is: how words of the field are
/// compared (region, channel, categories, unit).
std::string folded(std::string_view text);
/// How names are compared: compatibility form, case folded, without diacritics; punctuation and white space become one
/// blank between words. "Cote d'Ivoire" and "CÔTE  D’IVOIRE" are one name.
std::string nameKey(std::string_view text);
/// Normal form C.
std::string normalised(std::string_view text);
/// Whether `text` is well-formed UTF-8 (no surrogates, no overlong forms).
bool isUtf8(std::string_view text);
/// Whether `text` holds a control character other than line feed, carriage return and tab.
bool hasControlCharacter(std::string_view text);
/// Whether `text` holds a bidirectional control (U+202A to U+202E, U+2066 to U+2069) or a zero-width sign.
bool hasInvisibleControl(std::string_view text);
/// The parts of a list cell: split at `separator`, each trimmed, empty parts left out.
std::vector<std::string> listParts(std::string_view text, char separator = ';');
/// The parts joined with `separator`.
std::string joined(const std::vector<std::string>& parts, std::string_view separator = ";");

} // namespace landbridge
