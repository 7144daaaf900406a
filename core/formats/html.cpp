#include "core/formats/html.h"

#include <algorithm>
#include <cassert>

namespace landbridge {

namespace {

bool isName(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
    });
}

bool isAddress(std::string_view text)
{
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("mailto:");
}

} // namespace

std::string htmlEscaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\'')
            out += "&#39;";
        else if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == '\x7F')
            out += "\xEF\xBF\xBD";
        else
            out += c;
    }
    return out;
}

HtmlWriter::HtmlWriter(const HtmlHead& head)
{
    assert(head.style.find("</") == std::string_view::npos);
    out_ = "<!DOCTYPE html>\n";
    open("html", {{"lang", head.language}, {"dir", head.direction == TextDirection::rightToLeft ? "rtl" : "ltr"}});
    out_ += "\n";
    open("head").single("meta", {{"charset", "utf-8"}});
    single("meta", {{"http-equiv", "Content-Security-Policy"},
                    {"content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:"}});
    single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    element("title", head.title);
    if (!head.style.empty())
        open("style").markup(head.style).close();
    close();
    out_ += "\n";
    open("body");
    out_ += "\n";
}

HtmlWriter& HtmlWriter::open(std::string_view element, const Attributes& attributes)
{
    startTag(element, attributes);
    open_.emplace_back(element);
    return *this;
}

HtmlWriter& HtmlWriter::close()
{
    assert(!open_.empty());
    out_ += "</" + open_.back() + ">";
    open_.pop_back();
    return *this;
}

HtmlWriter& HtmlWriter::text(std::string_view text)
{
    out_ += htmlEscaped(text);
    return *this;
}

HtmlWriter& HtmlWriter::isolated(std::string_view text)
{
    return element("bdi", text);
}

HtmlWriter& HtmlWriter::element(std::string_view element, std::string_view content, const Attributes& attributes)
{
    return open(element, attributes).text(content).close();
}

HtmlWriter& HtmlWriter::single(std::string_view element, const Attributes& attributes)
{
    startTag(element, attributes);
    return *this;
}

HtmlWriter& HtmlWriter::link(std::string_view address)
{
    if (!isAddress(address))
        return isolated(address);
    return open("a", {{"href", address}, {"rel", "noreferrer"}}).isolated(address).close();
}

HtmlWriter& HtmlWriter::markup(std::string_view trusted)
{
    out_ += trusted;
    return *this;
}

std::string HtmlWriter::finish()
{
    while (!open_.empty()) {
        out_ += "\n";
        close();
    }
    return std::move(out_) + "\n";
}

void HtmlWriter::startTag(std::string_view element, const Attributes& attributes)
{
    assert(isName(element));
    (out_ += '<') += element;
    for (const auto& [name, value] : attributes) {
        assert(isName(name));
        ((out_ += ' ') += name) += "=\"" + htmlEscaped(value) + '"';
    }
    out_ += '>';
}

} // namespace landbridge
