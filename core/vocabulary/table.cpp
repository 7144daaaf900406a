#include "core/vocabulary/table.h"

#include <algorithm>
#include <cassert>

namespace landbridge::vocabulary {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find(separator, begin);
        parts.push_back(text.substr(begin, end == std::string_view::npos ? end : end - begin));
        if (end == std::string_view::npos)
            return parts;
        begin = end + 1;
    }
}

} // namespace

std::size_t Table::column(std::string_view name) const
{
    const auto found = std::ranges::find(header, name);
    assert(found != header.end());
    return static_cast<std::size_t>(found - header.begin());
}

std::string_view Table::comment(std::string_view name) const
{
    for (const std::string_view line : comments)
        if (line.starts_with(name) && line.substr(name.size()).starts_with(": "))
            return line.substr(name.size() + 2);
    return {};
}

Table parsed(std::string_view text)
{
    Table table;
    for (const std::string_view line : split(text, '\n')) {
        if (line.starts_with("# ")) {
            table.comments.push_back(line.substr(2));
        } else if (table.header.empty()) {
            table.header = split(line, '\t');
        } else if (!line.empty()) {
            table.rows.push_back(split(line, '\t'));
            assert(table.rows.back().size() == table.header.size());
        }
    }
    return table;
}

NamesByLanguage names(const Table& table, const std::vector<std::string_view>& row)
{
    constexpr std::array<std::string_view, kLanguageCount> kColumns{"ar", "zh", "en", "fr", "ru", "es"};
    NamesByLanguage found;
    for (std::size_t i = 0; i < kLanguageCount; ++i)
        found[i] = row[table.column(kColumns[i])];
    return found;
}

} // namespace landbridge::vocabulary
