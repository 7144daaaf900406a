#include "core/base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <cstdint>

// ICU's macros narrow in a way that they have checked themselves.
#pragma GCC diagnostic ignored "-Wconversion"

namespace landbridge {

namespace {

/// Calls `visit` with each code point of `text`; false from `visit` or an ill-formed sequence ends the walk.
template <class Visit>
bool everyCodePoint(std::string_view text, Visit visit)
{
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < length;) {
        UChar32 point = 0;
        U8_NEXT(text.data(), i, length, point);
        if (point < 0 || !visit(point))
            return false;
    }
    return true;
}

bool isAscii(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    return true;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto length = static_cast<std::int32_t>(text.size());
    std::int32_t begin = 0;
    for (std::int32_t next = 0; next < length; begin = next) {
        UChar32 point = 0;
        U8_NEXT(text.data(), next, length, point);
        if (point < 0 || !u_isUWhiteSpace(point))
            break;
    }
    std::int32_t end = length;
    for (std::int32_t before = length; before > begin; end = before) {
        UChar32 point = 0;
        U8_PREV(text.data(), begin, before, point);
        if (point < 0 || !u_isUWhiteSpace(point))
            break;
    }
    return text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

std::string folded(std::string_view text)
{
    const std::string_view inner = trimmed(text);
    std::string out;
    if (isAscii(inner)) {
        out.reserve(inner.size());
        for (const char c : inner)
            out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        return out;
    }
    icu::UnicodeString wide =
        icu::UnicodeString::fromUTF8(icu::StringPiece(inner.data(), static_cast<int>(inner.size())));
    wide.foldCase();
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
    if (U_SUCCESS(status))
        wide = form->normalize(wide, status);
    wide.toUTF8String(out);
    return out;
}

namespace {

bool isWordPart(UChar32 point)
{
    return (U_MASK(u_charType(point)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK | U_GC_S_MASK)) != 0;
}

icu::UnicodeString decomposedAndFolded(std::string_view text)
{
    const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFKDInstance(status);
    if (U_FAILURE(status))
        return wide;
    icu::UnicodeString plain = form->normalize(wide, status);
    plain.foldCase();
    const icu::UnicodeString again = form->normalize(plain, status);
    return U_SUCCESS(status) ? again : wide;
}

} // namespace

std::string nameKey(std::string_view text)
{
    const icu::UnicodeString plain = decomposedAndFolded(text);
    icu::UnicodeString key;
    bool gap = false;
    for (std::int32_t i = 0; i < plain.length(); i = plain.moveIndex32(i, 1)) {
        const UChar32 point = plain.char32At(i);
        if (u_charType(point) == U_NON_SPACING_MARK)
            continue;
        if (!isWordPart(point)) {
            gap = !key.isEmpty();
            continue;
        }
        if (gap)
            key.append(static_cast<UChar32>(' '));
        gap = false;
        key.append(point);
    }
    std::string out;
    key.toUTF8String(out);
    return out;
}

std::string normalised(std::string_view text)
{
    if (isAscii(text))
        return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return std::string(text);
    const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
    const icu::UnicodeString composed = form->normalize(wide, status);
    if (U_FAILURE(status))
        return std::string(text);
    std::string out;
    composed.toUTF8String(out);
    return out;
}

bool isUtf8(std::string_view text)
{
    return everyCodePoint(text, [](UChar32) { return true; });
}

bool hasControlCharacter(std::string_view text)
{
    return !everyCodePoint(text, [](UChar32 point) {
        return point == '\n' || point == '\r' || point == '\t' || u_charType(point) != U_CONTROL_CHAR;
    });
}

bool hasInvisibleControl(std::string_view text)
{
    return !everyCodePoint(text, [](UChar32 point) {
        const bool bidi = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        const bool zeroWidth = point == 0x200B || point == 0x2060 || point == 0xFEFF;
        return !bidi && !zeroWidth;
    });
}

std::vector<std::string> listParts(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t found = text.find(separator, begin);
        const std::size_t end = found == std::string_view::npos ? text.size() : found;
        const std::string_view part = trimmed(text.substr(begin, end - begin));
        if (!part.empty())
            parts.emplace_back(part);
        begin = end + 1;
    }
    return parts;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (const std::string& part : parts) {
        if (!out.empty())
            out += separator;
        out += part;
    }
    return out;
}

} // namespace landbridge
