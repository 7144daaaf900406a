#include <algorithm>
#include <filesystem>

#include "core/base/text.h"
#include "core/formats/csv.h"
#include "core/formats/file.h"
#include "core/interchange/canonical_tables.h"
#include "core/interchange/table_shape.h"

namespace landbridge {

namespace {

namespace fs = std::filesystem;

std::string utf8(const fs::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

fs::path pathOf(std::string_view text)
{
    return fs::path(std::u8string(text.begin(), text.end()));
}

/// The table that a file is named after, or "".
std::string tableNamed(const fs::path& path)
{
    const auto table =
        folded(utf8(path.extension())) == ".csv" ? interchange::findTable(utf8(path.stem())) : std::nullopt;
    return table ? std::string(interchange::tableShapes()[*table].name) : std::string();
}

Result<TableSource> sourceOf(const fs::path& path, const std::string& table)
{
    Result<std::string> bytes = readFile(utf8(path), CsvLimits{}.bytes);
    if (!bytes)
        return bytes.error();
    return TableSource{.file = utf8(path.filename()), .table = table, .bytes = std::move(bytes).value()};
}

Result<TableSources> ofFolder(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (std::error_code kind; at->is_regular_file(kind))
            files.push_back(at->path());
    if (error)
        return Error{MessageCode::fileNotReadable, {utf8(folder), error.message()}};
    std::ranges::sort(files);
    TableSources sources;
    for (const fs::path& file : files) {
        const std::string table = tableNamed(file);
        if (table.empty()) {
            const std::string name = utf8(file.filename());
            sources.findings.push_back({.severity = Severity::note,
                                        .code = MessageCode::importUnknownTable,
                                        .where = {.file = name},
                                        .value = name,
                                        .facts = {name}});
            continue;
        }
        Result<TableSource> source = sourceOf(file, table);
        if (!source)
            return source.error();
        sources.tables.push_back(std::move(source).value());
    }
    if (sources.tables.empty())
        return Error{MessageCode::importUnknownKind, {utf8(folder)}};
    return sources;
}

} // namespace

Result<TableSources> sourcesOf(const std::string& path, std::string_view table)
{
    const fs::path place = pathOf(path);
    std::error_code error;
    if (fs::is_directory(place, error))
        return ofFolder(place);
    if (!fs::exists(place, error))
        return Error{MessageCode::fileNotFound, {path}};
    const std::string name = table.empty() ? tableNamed(place) : std::string(table);
    if (name.empty() || !interchange::findTable(name))
        return Error{MessageCode::importUnknownKind, {path}};
    Result<TableSource> source = sourceOf(place, name);
    if (!source)
        return source.error();
    TableSources sources;
    sources.tables.push_back(std::move(source).value());
    return sources;
}

} // namespace landbridge
