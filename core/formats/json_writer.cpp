
#include "core/formats/json.h"

namespace landbridge {

namespace {

void writeText(std::string& out, std::string_view text)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        constexpr std::string_view kPlain = "\"\\\b\f\n\r\t";
        constexpr std::string_view kEscape = "\"\\bfnrt";
        const std::size_t place = kPlain.find(c);
        if (place != std::string_view::npos)
            (out += '\\') += kEscape[place];
        else if (static_cast<unsigned char>(c) < 0x20)
            ((out += "\\u00") += kHex[static_cast<unsigned char>(c) >> 4]) += kHex[c & 15];
        else
            out += c;
    }
    out += '"';
}

/// Writes values; `indent` counts the blanks in front of a line.
class Writer {
public:
    explicit Writer(bool pretty) : pretty_(pretty) {}

    void write(const Json& value, std::size_t indent)
    {
        if (value.isArray())
            writeArray(value.elements(), indent);
        else if (value.isObject())
            writeObject(value.members(), indent);
        else if (const auto text = value.text())
            writeText(out, *text);
        else if (const auto number = value.number())
            out += *number;
        else if (const auto boolean = value.boolean())
            out += *boolean ? "true" : "false";
        else
            out += "null";
    }

    std::string out = {};

private:
    void writeArray(const Json::Array& elements, std::size_t indent)
    {
        out += '[';
        bool first = true;
        for (const Json& element : elements) {
            startItem(first, indent + 2);
            write(element, indent + 2);
        }
        if (!elements.empty())
            startLine(indent);
        out += ']';
    }

    void writeObject(const Json::Object& members, std::size_t indent)
    {
        out += '{';
        bool first = true;
        for (const auto& [key, value] : members) {
            startItem(first, indent + 2);
            writeText(out, key);
            out += pretty_ ? ": " : ":";
            write(value, indent + 2);
        }
        if (!members.empty())
            startLine(indent);
        out += '}';
    }

    void startItem(bool& first, std::size_t indent)
    {
        if (!first)
            out += ',';
        first = false;
        startLine(indent);
    }

    void startLine(std::size_t indent)
    {
        if (!pretty_)
            return;
        out += '\n';
        out.append(indent, ' ');
    }

    bool pretty_;
};

} // namespace

std::string Json::canonicalText() const
{
    Writer writer(false);
    writer.write(*this, 0);
    return std::move(writer.out);
}

std::string Json::prettyText() const
{
    Writer writer(true);
    writer.write(*this, 0);
    return std::move(writer.out) + '\n';
}

} // namespace landbridge
