#include "tests/architecture/include_rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace landbridge::architecture {

namespace {

using Names = std::set<std::string, std::less<>>;

struct Room {
    Names rooms = {};     ///< that it may include besides itself
    Names libraries = {}; ///< whose headers its .cpp files may include
};

const Names kCore{"core/base",        "core/vocabulary",  "core/model",  "core/storage",  "core/formats",
                  "core/rules",       "core/interchange", "core/solver", "core/matching", "core/proof",
                  "core/duplication", "core/explanation", "core/review", "core/report",   "core/workbench"};
const Names kFeatures{"ui/overview", "ui/registers", "ui/proposals", "ui/gaps",    "ui/scenarios", "ui/importing",
                      "ui/overlaps", "ui/reviewing", "ui/reports",   "ui/history", "ui/settings"};

Names operator+(Names left, const Names& right)
{
    left.insert(right.begin(), right.end());
    return left;
}

Names operator-(Names left, const Names& right)
{
    for (const std::string& name : right)
        left.erase(name);
    return left;
}

/// The table of core/README.md and of the section on rooms in ARCHITECTURE.md.
std::map<std::string, Room, std::less<>> table()
{
    const Names values{"core/base", "core/vocabulary", "core/model"};
    const Names ruled = values + Names{"core/rules"};
    const Names shown = kCore - Names{"core/storage", "core/formats", "core/solver"};
    const Names window = values + Names{"core/workbench", "ui/words", "ui/paper", "ui/support"};
    std::map<std::string, Room, std::less<>> rooms{
        {"core/base", {.libraries = {"icu", "boost"}}},
        {"core/vocabulary", {.rooms = {"core/base"}}},
        {"core/model", {.rooms = {"core/base", "core/vocabulary"}}},
        {"core/storage", {.rooms = {"core/base", "core/model"}, .libraries = {"sqlite"}}},
        {"core/formats", {.rooms = {"core/base"}, .libraries = {"zip", "expat", "xlsxwriter", "nlohmann", "icu"}}},
        {"core/rules", {.rooms = values}},
        {"core/interchange", {.rooms = ruled + Names{"core/formats"}}},
        {"core/solver", {.rooms = {"core/base"}, .libraries = {"boost"}}},
        {"core/matching", {.rooms = ruled + Names{"core/solver"}}},
        {"core/proof", {.rooms = ruled + Names{"core/interchange"}}},
        {"core/duplication", {.rooms = ruled}},
        {"core/explanation", {.rooms = ruled + Names{"core/matching"}}},
        {"core/review", {.rooms = ruled + Names{"core/explanation", "core/formats"}}},
        {"core/report",
         {.rooms = ruled +
                   Names{"core/duplication", "core/explanation", "core/review", "core/interchange", "core/formats"}}},
        {"core/workbench", {.rooms = kCore}},
        {"ui/words",
         {.rooms = ruled + Names{"core/duplication", "core/explanation", "core/review", "core/report"},
          .libraries = {"qt"}}},
        {"ui/paper", {.rooms = values + Names{"core/report", "ui/words"}, .libraries = {"qt"}}},
        {"ui/support", {.rooms = window, .libraries = {"qt"}}},
        {"ui/widgets", {.rooms = window, .libraries = {"qt"}}},
        {"ui/shell", {.rooms = window + shown + kFeatures + Names{"ui/widgets"}, .libraries = {"qt"}}},
    };
    for (const std::string& feature : kFeatures)
        rooms[feature] = {.rooms = window + shown + Names{"ui/widgets"}, .libraries = {"qt"}};
    return rooms;
}

/// "core/model" of "core/model/need.h"; empty where the path is not so deep.
std::string_view roomOf(std::string_view path)
{
    const std::size_t first = path.find('/');
    const std::size_t second = first == std::string_view::npos ? first : path.find('/', first + 1);
    return second == std::string_view::npos ? std::string_view() : path.substr(0, second);
}

/// Which library a header in angle brackets belongs to: "" for the standard library, "system" for what only some
/// operating systems have.
std::string libraryOf(std::string_view header)
{
    static const std::vector<std::pair<std::string_view, std::string>> kLibraries{
        {"unicode/", "icu"},          {"sqlite3", "sqlite"}, {"boost/", "boost"},
        {"nlohmann/", "nlohmann"},    {"expat", "expat"},    {"zip", "zip"},
        {"xlsxwriter", "xlsxwriter"}, {"gtest/", "gtest"},   {"gmock/", "gtest"},
        {"benchmark/", "benchmark"}};
    if (header.starts_with('Q'))
        return "qt";
    for (const auto& [prefix, library] : kLibraries)
        if (header.starts_with(prefix))
            return library;
    return header.find_first_of("/.") == std::string_view::npos ? "" : "system";
}

struct Include {
    std::string_view header = {};
    bool quoted = false;
};

std::vector<Include> includesOf(std::string_view content)
{
    std::vector<Include> found;
    for (std::size_t begin = 0; begin < content.size();) {
        const std::size_t end = std::min(content.find('\n', begin), content.size());
        const std::string_view line = content.substr(begin, end - begin);
        begin = end + 1;
        const std::size_t open = line.find_first_of("<\"");
        const std::size_t close = line.find_last_of(">\"");
        if (line.starts_with("#") && line.find("include") < open && open < close)
            found.push_back({.header = line.substr(open + 1, close - open - 1), .quoted = line[open] == '"'});
    }
    return found;
}

/// What is wrong with a quoted include of a file in `room`; empty where nothing is.
std::string quotedFault(std::string_view room, const Room& rules, std::string_view header, bool inHeader)
{
    const std::string_view other = roomOf(header);
    if (other.empty() || !(header.starts_with("core/") || header.starts_with("ui/")))
        return inHeader || header.find('/') != std::string_view::npos
                   ? "includes " + std::string(header) + ", which is not a path from the root"
                   : std::string(); // embedded data and moc output, made by the build
    if (other != room && !rules.rooms.contains(other))
        return "includes " + std::string(header) + ", a room that " + std::string(room) + " may not use";
    return {};
}

std::string angledFault(std::string_view path, const Room& rules, std::string_view header, bool inHeader)
{
    const std::string library = libraryOf(header);
    if (library.empty() || (library == "system" && path.ends_with("_posix.cpp")))
        return {};
    const std::string name(header);
    if (library == "system")
        return "includes <" + name + ">, a header of the operating system, outside a *_posix.cpp";
    if (library == "qt" && path.starts_with("core/"))
        return "includes <" + name + ">: there is no Qt in core";
    if (!rules.libraries.contains(library))
        return "includes <" + name + ">, a library that its room may not use";
    if (inHeader && library != "qt")
        return "includes <" + name + "> in a header: other people's headers stay in .cpp files";
    return {};
}

std::vector<std::string> includeFaults(std::string_view path, std::string_view content)
{
    static const auto kRooms = table();
    const bool inHeader = path.ends_with(".h");
    const auto room = kRooms.find(roomOf(path));
    if (room == kRooms.end())
        return {"is in a room that the table does not know"};
    std::vector<std::string> faults;
    for (const auto& [header, quoted] : includesOf(content)) {
        std::string fault = quoted ? quotedFault(room->first, room->second, header, inHeader)
                                   : angledFault(path, room->second, header, inHeader);
        if (!fault.empty())
            faults.push_back(std::move(fault));
    }
    return faults;
}

std::ptrdiff_t longest(std::string_view path)
{
    if (path.ends_with("/main_window.cpp"))
        return 400;
    return path.starts_with("tests/") ? 800 : 600;
}

} // namespace

std::vector<std::string> violations(std::string_view path, std::string_view content)
{
    std::vector<std::string> faults;
    if (path.starts_with("core/") || path.starts_with("ui/"))
        faults = includeFaults(path, content);
    if (path.ends_with(".h") && content.find("#pragma once\n") == std::string_view::npos)
        faults.emplace_back("has no #pragma once");
    const auto lines = std::ranges::count(content, '\n');
    if (lines > longest(path))
        faults.push_back("has " + std::to_string(lines) + " lines, more than " + std::to_string(longest(path)));
    return faults;
}

} // namespace landbridge::architecture
