#include "core/report/bar_svg.h"

#include <array>

#include "core/base/wide.h"
#include "core/formats/html.h"

namespace landbridge::report {

static constexpr std::int64_t kWidth = 2000; ///< tenths of a pixel

/// "12.5" of tenths.
static std::string tenths(std::int64_t value)
{
    return std::to_string(value / 10) + "." + std::to_string(value % 10);
}

static std::string partRect(int part, std::int64_t left, std::int64_t width)
{
    static constexpr std::array<const char*, 4> kFill = {"url(#lb-dots)", "#00609c", "url(#lb-stripes)", "none"};
    static constexpr std::array<const char*, 4> kLine = {"none", "none", "#00609c", "#76828f"};
    const auto index = static_cast<std::size_t>(part);
    const bool outlined = part >= 2;
    const std::int64_t inset = outlined ? 5 : 0;
    std::string rect = "<rect x=\"" + tenths(left + inset) + "\" y=\"" + (outlined ? "0.5" : "0") + "\" width=\"" +
                       tenths(width > 2 * inset ? width - 2 * inset : 1) + "\" height=\"" + (outlined ? "11" : "12") +
                       "\" fill=\"" + kFill[index] + "\"";
    if (outlined)
        rect += std::string(" stroke=\"") + kLine[index] + "\"";
    return rect + "/>";
}

std::string barPatterns()
{
    return "<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><defs>"
           "<pattern id=\"lb-dots\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">"
           "<rect width=\"4\" height=\"4\" fill=\"#00795a\"/><circle cx=\"2\" cy=\"2\" r=\"0.85\" "
           "fill=\"#fff\"/></pattern>"
           "<pattern id=\"lb-stripes\" width=\"5\" height=\"12\" patternUnits=\"userSpaceOnUse\" "
           "patternTransform=\"skewX(-45)\"><rect width=\"5\" height=\"12\" fill=\"#fff\"/>"
           "<rect width=\"2\" height=\"12\" fill=\"#00609c\"/></pattern></defs></svg>";
}

std::string barSvg(const Bar& bar, std::int64_t full, const std::string& label, bool rightToLeft)
{
    std::string svg =
        "<svg class=\"bar\" role=\"img\" width=\"200\" height=\"12\" viewBox=\"0 0 200 12\" aria-label=\"" +
        htmlEscaped(label) + "\">";
    if (rightToLeft)
        svg += "<g transform=\"translate(200 0) scale(-1 1)\">";
    const std::array<std::int64_t, 4> parts = {bar.domestic, bar.committed, bar.proposed, bar.gap};
    std::int64_t before = 0;
    std::int64_t end = 0;
    for (int part = 0; part < 4; ++part) {
        const std::int64_t amount = parts[static_cast<std::size_t>(part)];
        if (amount <= 0 || full <= 0)
            continue;
        const std::int64_t space = before > 0 ? 15 : 0;
        std::int64_t left = static_cast<std::int64_t>(Int128{before} * kWidth / full);
        left = (left > end ? left : end) + space;
        before += amount;
        end = static_cast<std::int64_t>(Int128{before} * kWidth / full);
        end = end > left + 10 ? end : left + 10;
        svg += partRect(part, left, end - left);
    }
    return svg + (rightToLeft ? "</g></svg>" : "</svg>");
}

std::string keySvg(int part)
{
    return "<svg class=\"key\" aria-hidden=\"true\" width=\"14\" height=\"12\" viewBox=\"0 0 14 12\">" +
           partRect(part, 0, 140) + "</svg>";
}

} // namespace landbridge::report
