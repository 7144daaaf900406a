#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace landbridge {

enum class TextDirection : std::uint8_t { leftToRight, rightToLeft };

/// What stands around the body of a page.
struct HtmlHead {
    std::string_view language = "en"; ///< BCP 47
    TextDirection direction = TextDirection::leftToRight;
    std::string_view title = {};
    std::string_view style = {}; ///< CSS of this program, no words of a user
};

/// Writes one HTML5 page that loads nothing from anywhere. Every text and every attribute is escaped; element and
/// attribute names are words of this program.
class HtmlWriter {
public:
    using Attributes = std::vector<std::pair<std::string_view, std::string_view>>;

    explicit HtmlWriter(const HtmlHead& head);

    HtmlWriter& open(std::string_view element, const Attributes& attributes = {});
    /// Closes the innermost open element.
    HtmlWriter& close();
    HtmlWriter& text(std::string_view text);
    /// Text of a user or a name in another script, isolated from the direction of what surrounds it.
    HtmlWriter& isolated(std::string_view text);
    /// An element that holds only text.
    HtmlWriter& element(std::string_view element, std::string_view text, const Attributes& attributes = {});
    /// An element without content, such as br, hr or col.
    HtmlWriter& single(std::string_view element, const Attributes& attributes = {});
    /// A link that shows its whole address; plain text where the address is not http, https or mailto.
    HtmlWriter& link(std::string_view address);
    /// Markup made by this program, such as an SVG figure, taken as it is.
    HtmlWriter& markup(std::string_view trusted);
    /// Closes what is open and gives the page.
    std::string finish();

private:
    void startTag(std::string_view element, const Attributes& attributes);

    std::string out_ = {};
    std::vector<std::string> open_ = {};
};

/// `text` for element content and quoted attributes: & < > " ' as references, control characters as U+FFFD.
std::string htmlEscaped(std::string_view text);

} // namespace landbridge
