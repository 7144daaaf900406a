#include "core/formats/csv_writer.h"
#include "core/interchange/canonical_tables.h"
#include "core/interchange/table_text.h"

namespace landbridge {

namespace {

using namespace interchange;

/// The HXL tag of a column (hxlstandard.org); columns without one of their own are named as attributes of #meta.
std::string hxlTag(const ColumnShape& column)
{
    struct Tag {
        std::string_view column;
        std::string_view tag;
    };
    constexpr Tag kTags[] = {{"id", "#meta+id"},
                             {"state", "#country+code"},
                             {"country", "#country+code"},
                             {"name", "#org+name"},
                             {"title", "#activity+name"},
                             {"amount", "#value+amount"},
                             {"currency", "#currency"},
                             {"donor", "#org+funder"},
                             {"sectors", "#sector+list"},
                             {"region", "#adm1+name"},
                             {"start", "#date+start"},
                             {"end", "#date+end"},
                             {"year", "#date+year"},
                             {"date", "#date"},
                             {"beneficiaries", "#reached"},
                             {"status", "#status"},
                             {"description", "#description"}};
    for (const Tag& tag : kTags)
        if (tag.column == column.name)
            return std::string(tag.tag);
    return "#meta+" + std::string(column.name);
}

void writeHeader(CsvWriter& writer, const TableShape& shape, bool hxl)
{
    for (const ColumnShape& column : shape.columns)
        writer.text(column.name);
    writer.endRow();
    if (!hxl)
        return;
    for (const ColumnShape& column : shape.columns)
        writer.text(hxlTag(column));
    writer.endRow();
}

/// A first record that looks like tags itself must not be taken for them.
template <class Entity>
bool needsHxlRow(const Workspace& workspace)
{
    const Table<Entity>& rows = workspace.table<Entity>();
    if (rows.empty())
        return false;
    const std::vector<std::string> cells = rowCells(rows[0]);
    return isHxlRow(std::vector<std::string_view>(cells.begin(), cells.end()));
}

bool isWrittenAsNumber(FieldKind kind)
{
    return holdsNumber(kind) || kind == FieldKind::year;
}

} // namespace

std::vector<TableExport> writeTables(const Workspace& workspace, const ExportOptions& options)
{
    std::vector<TableExport> all;
    AllEntities::forEach([&]<class Entity>() {
        CsvWriter writer(CsvStyle{.guard = options.guard});
        const TableShape& shape = tableShapes()[tableIndex<Entity>()];
        writeHeader(writer, shape, options.hxl || needsHxlRow<Entity>(workspace));
        for (const Entity& row : workspace.table<Entity>()) {
            const std::vector<std::string> cells = rowCells(row);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (holdsNumber(shape.columns[i].kind))
                    writer.number(decidedNumber(cells[i]));
                else if (isWrittenAsNumber(shape.columns[i].kind))
                    writer.number(cells[i]);
                else
                    writer.text(cells[i]);
            }
            writer.endRow();
        }
        all.push_back({.table = std::string(shape.name), .bytes = writer.take()});
    });
    return all;
}

} // namespace landbridge
