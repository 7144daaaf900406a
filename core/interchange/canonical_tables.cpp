#include "core/interchange/canonical_tables.h"

#include <algorithm>
#include <tuple>

#include "core/interchange/import_state.h"

namespace landbridge {

namespace {

using namespace interchange;

/// The sources whose table is known; the others become findings.
std::vector<TableText> textsOf(const std::vector<TableSource>& sources, const ImportOptions& options,
                               std::stop_token stop, Findings& findings)
{
    std::vector<TableText> texts;
    for (std::size_t i = 0; i < sources.size() && !stop.stop_requested(); ++i) {
        if (findTable(sources[i].table)) {
            texts.push_back(readText(sources[i], static_cast<std::uint32_t>(i), options, findings));
            continue;
        }
        findings.push_back({.code = MessageCode::importUnknownTable,
                            .where = {.file = sources[i].file},
                            .value = sources[i].table,
                            .facts = {sources[i].table}});
        texts.push_back({.source = static_cast<std::uint32_t>(i), .file = sources[i].file, .refused = true});
    }
    return texts;
}

/// One note for each state made, at the first row that asked for it.
void remarkMadeStates(Import& import)
{
    std::map<std::string, const StagedRow*> first;
    for (const StagedRow& row : import.rows)
        for (const std::string& id : row.made)
            if (row.isTaken()) {
                const StagedRow*& at = first[id];
                if (at == nullptr || std::tie(row.source, row.line) < std::tie(at->source, at->line))
                    at = &row;
            }
    for (const auto& [id, row] : first)
        import.add(Severity::note, *row, kNoField, {MessageCode::stateMade, {id}}).value = id;
}

void count(TablesImport& result, const Import& import)
{
    std::vector<TableCounts> all;
    std::vector<bool> named(tableShapes().size());
    for (const TableShape& shape : tableShapes())
        all.push_back({.table = std::string(shape.name)});
    for (const TableText& text : import.texts)
        named[text.table] = named[text.table] || !text.columns.empty();
    for (const StagedRow& row : import.rows) {
        switch (row.fate) {
        case RowFate::added:
            ++all[row.table].added;
            break;
        case RowFate::changed:
            ++all[row.table].changed;
            break;
        case RowFate::unchanged:
            ++all[row.table].unchanged;
            break;
        case RowFate::skipped:
            ++all[row.table].skipped;
            break;
        }
    }
    for (const AnyChange& any : result.changes)
        std::visit(
            [&]<class Entity>(const EntityChange<Entity>& change) {
                if (!change.after)
                    ++all[tableIndex<Entity>()].removed;
            },
            any);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (named[i])
            result.counts.push_back(std::move(all[i]));
}

std::vector<ImportedRow> rowsOf(Import& import)
{
    std::vector<ImportedRow> rows;
    rows.reserve(import.rows.size());
    for (StagedRow& row : import.rows)
        rows.push_back({.source = row.source, .line = row.line, .key = std::move(row.key), .fate = row.fate});
    std::ranges::sort(rows, {}, [](const ImportedRow& row) { return std::pair(row.source, row.line); });
    return rows;
}

} // namespace

Result<TablesImport> readTables(const Workspace& before, const std::vector<TableSource>& sources,
                                const ImportOptions& options, std::stop_token stop)
{
    Import import{.before = before, .sources = sources, .options = options, .stop = stop, .states = StateNames(before)};
    import.texts = textsOf(sources, options, stop, import.findings);
    stageRows(import);
    Settled settled = settleRows(import);
    if (stop.stop_requested())
        return Error{MessageCode::runCancelled, {}};
    remarkMadeStates(import);
    TablesImport result{.accepted = settled.accepted, .changes = std::move(settled.changes)};
    count(result, import);
    for (const TableText& text : import.texts)
        std::ranges::move(asideOf(text), std::back_inserter(result.aside));
    result.findings = std::move(import.findings);
    std::ranges::stable_sort(result.findings, {},
                             [](const Finding& finding) { return std::tie(finding.where.file, finding.where.line); });
    result.rows = rowsOf(import);
    return result;
}

} // namespace landbridge
