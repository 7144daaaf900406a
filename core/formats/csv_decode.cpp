#include "core/formats/csv_decode.h"

#include <unicode/utf8.h>

#include <cstdint>

#include "core/base/text.h"

// ICU's macros narrow in a way that they have checked themselves.
#pragma GCC diagnostic ignored "-Wconversion"

namespace landbridge::formats {

namespace {

constexpr std::uint32_t kReplacement = 0xFFFD;

class Builder {
public:
    Builder(Decoded& result, std::size_t listed) : result_(result), listed_(listed) {}

    void add(std::uint32_t point)
    {
        if (point == 0)
            return addBad(MessageCode::importNulByte);
        char bytes[4];
        std::int32_t length = 0;
        U8_APPEND_UNSAFE(bytes, length, point);
        result_.owned.append(bytes, static_cast<std::size_t>(length));
    }
    void addBad(MessageCode code)
    {
        if (result_.bad.size() < listed_)
            result_.bad.push_back({.offset = result_.owned.size(), .code = code});
        ++result_.badCount;
        add(kReplacement);
    }

private:
    Decoded& result_;
    std::size_t listed_;
};

void decodeUtf8(std::string_view bytes, Builder builder)
{
    const auto length = static_cast<std::int32_t>(bytes.size());
    for (std::int32_t i = 0; i < length;) {
        UChar32 point = 0;
        U8_NEXT(bytes.data(), i, length, point);
        if (point < 0)
            builder.addBad(MessageCode::importBadEncoding);
        else
            builder.add(static_cast<std::uint32_t>(point));
    }
}

void decodeUtf16(std::string_view bytes, bool bigEndian, Builder builder)
{
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return bigEndian ? static_cast<std::uint32_t>(first << 8 | second)
                         : static_cast<std::uint32_t>(second << 8 | first);
    };
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const std::uint32_t high = unit(i);
        if (high < 0xD800 || high > 0xDFFF) {
            builder.add(high);
            continue;
        }
        const std::uint32_t low = i + 3 < bytes.size() ? unit(i + 2) : 0;
        if (high > 0xDBFF || low < 0xDC00 || low > 0xDFFF) {
            builder.addBad(MessageCode::importBadEncoding);
            continue;
        }
        builder.add(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
        i += 2;
    }
    if (i < bytes.size())
        builder.addBad(MessageCode::importBadEncoding);
}

} // namespace

Decoded decoded(std::string_view bytes, std::size_t listed)
{
    Decoded result;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        const bool bigEndian = bytes.front() == '\xFE';
        result.encoding = bigEndian ? CsvEncoding::utf16BigEndian : CsvEncoding::utf16LittleEndian;
        decodeUtf16(bytes.substr(2), bigEndian, Builder(result, listed));
        return result;
    }
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (isUtf8(bytes) && bytes.find('\0') == std::string_view::npos)
        result.borrowed = bytes;
    else
        decodeUtf8(bytes, Builder(result, listed));
    return result;
}

} // namespace landbridge::formats
