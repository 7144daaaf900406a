#include <gtest/gtest.h>

#include <string>

#include "core/formats/file.h"
#include "core/formats/html.h"
#include "core/formats/json.h"

namespace landbridge {
namespace {

std::string bodyOf(HtmlWriter& writer)
{
    const std::string page = writer.finish();
    const std::size_t begin = page.find("<body>\n") + 7;
    return page.substr(begin, page.find("\n</body>") - begin);
}

TEST(HtmlTest, StatesLanguageAndDirection)
{
    HtmlWriter writer({.language = "ar", .direction = TextDirection::rightToLeft, .title = "a<b"});
    const std::string page = writer.finish();
    EXPECT_TRUE(page.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
    EXPECT_NE(page.find("<title>a&lt;b</title>"), std::string::npos);
    EXPECT_TRUE(page.ends_with("</body>\n</html>\n"));
}

TEST(HtmlTest, LoadsNothing)
{
    HtmlWriter writer({.style = "td { text-align: start }"});
    const std::string page = writer.finish();
    EXPECT_NE(page.find("default-src &#39;none&#39;"), std::string::npos);
    EXPECT_EQ(page.find("src="), std::string::npos);
    EXPECT_EQ(page.find("<script"), std::string::npos);
    EXPECT_NE(page.find("<style>td { text-align: start }</style>"), std::string::npos);
}

TEST(HtmlTest, EscapesTextAndAttributes)
{
    HtmlWriter writer({});
    writer.open("p", {{"title", "\"><script>alert('x')</script>"}}).text("<b> & \"c\"").close();
    EXPECT_EQ(bodyOf(writer), "<p title=\"&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\">"
                              "&lt;b&gt; &amp; &quot;c&quot;</p>");
}

TEST(HtmlTest, ControlCharactersBecomeVisible)
{
    EXPECT_EQ(htmlEscaped(std::string_view("a\0b\x1B\x7F\n\t", 7)), "a\uFFFDb\uFFFD\uFFFD\n\t");
}

TEST(HtmlTest, IsolatesNamesOfOtherScripts)
{
    HtmlWriter writer({});
    writer.element("td", "x", {{"class", "n"}}).isolated("موزامبيق <").single("br");
    EXPECT_EQ(bodyOf(writer), "<td class=\"n\">x</td><bdi>موزامبيق &lt;</bdi><br>");
}

TEST(HtmlTest, LinksOnlyToAddressesThatAreSafe)
{
    HtmlWriter writer({});
    writer.link("https://example.org/?a=1&b=2").link("javascript:alert(1)").link("file:///etc/passwd");
    EXPECT_EQ(bodyOf(writer), "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noreferrer\">"
                              "<bdi>https://example.org/?a=1&amp;b=2</bdi></a>"
                              "<bdi>javascript:alert(1)</bdi><bdi>file:///etc/passwd</bdi>");
}

TEST(HtmlTest, ClosesWhatIsOpen)
{
    HtmlWriter writer({});
    writer.open("table").open("tr");
    EXPECT_TRUE(writer.finish().ends_with("<table><tr>\n</tr>\n</table>\n</body>\n</html>\n"));
}

TEST(HtmlTest, NoNaughtyStringMakesATag)
{
    const std::string text = readFile(LANDBRIDGE_TEST_DATA "/text/naughty_strings.json", 1'000'000).value();
    const Json strings = readJson(text).value();
    for (const Json& string : strings.elements()) {
        const std::string escaped = htmlEscaped(*string.text());
        EXPECT_EQ(escaped.find_first_of("<>\"'"), std::string::npos) << escaped;
    }
}

} // namespace
} // namespace landbridge
