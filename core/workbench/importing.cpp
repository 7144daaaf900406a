#include "core/workbench/importing.h"

#include <filesystem>

#include "core/base/text.h"
#include "core/formats/file.h"
#include "core/interchange/canonical_tables.h"

namespace landbridge {

namespace {

std::optional<DecimalMark> decimalMarkOf(char mark)
{
    if (mark == '\0')
        return std::nullopt;
    return mark == ',' ? DecimalMark::comma : DecimalMark::point;
}

std::optional<DateOrder> dateOrderOf(const std::string& order)
{
    if (order == "dmy")
        return DateOrder::dayMonthYear;
    if (order == "mdy")
        return DateOrder::monthDayYear;
    if (order == "ymd")
        return DateOrder::yearMonthDay;
    return std::nullopt;
}

Result<TableSources> allSources(const ImportRequest& request)
{
    TableSources all;
    for (const std::string& path : request.sources) {
        Result<TableSources> found = sourcesOf(path, request.table);
        if (!found)
            return found.error();
        std::ranges::move(found->tables, std::back_inserter(all.tables));
        std::ranges::move(found->findings, std::back_inserter(all.findings));
    }
    return all;
}

/// The last part of a path: the name of a file or folder.
std::string nameOf(const std::string& path)
{
    std::filesystem::path place = std::filesystem::absolute(std::u8string(path.begin(), path.end())).lexically_normal();
    if (!place.has_filename())
        place = place.parent_path();
    const std::u8string name = place.filename().u8string();
    return {name.begin(), name.end()};
}

ImportCount countOf(const TableCounts& counts)
{
    const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
    return {.table = counts.table,
            .added = number(counts.added),
            .changed = number(counts.changed),
            .unchanged = number(counts.unchanged),
            .skipped = number(counts.skipped),
            .removed = number(counts.removed)};
}

} // namespace

Result<PreparedImport> prepareImport(const Snapshot& snapshot, const ImportRequest& request, std::stop_token stop,
                                     const ProgressReport& report)
{
    Result<TableSources> sources = allSources(request);
    if (!sources)
        return sources.error();
    ImportOptions options{.skipBadRows = request.skipBadRows,
                          .decimalMark = decimalMarkOf(request.decimalMark),
                          .dateOrder = dateOrderOf(request.dateOrder)};
    if (report)
        options.progress = [&](std::size_t done, std::size_t total) {
            report({.done = static_cast<std::int64_t>(done), .total = static_cast<std::int64_t>(total)});
        };
    Result<TablesImport> read = readTables(snapshot.workspace, sources->tables, options, std::move(stop));
    if (!read)
        return read.error();
    PreparedImport prepared{.changes = std::move(read->changes),
                            .findings = std::move(sources->findings),
                            .revision = snapshot.revision,
                            .canBeTaken = read->accepted};
    std::ranges::move(read->findings, std::back_inserter(prepared.findings));
    for (const TableCounts& counts : read->counts)
        prepared.counts.push_back(countOf(counts));
    for (const AsideColumn& column : read->aside)
        prepared.aside.push_back(
            {.file = column.file, .column = column.column, .cells = static_cast<std::int64_t>(column.cells.size())});
    for (const TableSource& source : sources->tables)
        prepared.sources.push_back(source.file);
    for (const std::string& path : request.sources)
        prepared.named.push_back(nameOf(path));
    return prepared;
}

Result<Step> perform(Workbench& workbench, const PreparedImport& prepared)
{
    if (!prepared.canBeTaken)
        for (const Finding& finding : prepared.findings)
            if (finding.severity == Severity::error)
                return Error{finding.code, finding.facts};
    if (prepared.revision != workbench.revision())
        return Error{MessageCode::workspaceChanged, {}};
    if (!prepared.canBeTaken || prepared.changes.empty())
        return Step{};
    std::int64_t added = 0;
    std::int64_t changed = 0;
    for (const ImportCount& count : prepared.counts) {
        added += count.added;
        changed += count.changed;
    }
    return workbench.perform(Operation::importTables,
                             {std::to_string(added), std::to_string(changed), joined(prepared.named, ", ")},
                             prepared.changes);
}

Result<std::vector<std::string>> exportTables(const Workspace& workspace, const std::string& folder, bool hxl)
{
    const std::filesystem::path place(std::u8string(folder.begin(), folder.end()));
    std::error_code error;
    std::filesystem::create_directories(place, error);
    if (error && !std::filesystem::is_directory(place))
        return Error{MessageCode::fileNotWritable, {folder, error.message()}};
    std::vector<std::string> names;
    for (const TableExport& table : writeTables(workspace, {.hxl = hxl})) {
        const std::u8string path = (place / (table.table + ".csv")).u8string();
        if (const Result<void> written = writeFile(std::string(path.begin(), path.end()), table.bytes); !written)
            return written.error();
        names.push_back(table.table + ".csv");
    }
    return names;
}

} // namespace landbridge
