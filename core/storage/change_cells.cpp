#include "core/storage/change_cells.h"

#include <algorithm>

namespace landbridge::storage {

namespace {

// Amounts in the file state their own currency, so nothing is read in the light of the round's.
constexpr FieldContext kNoContext = {};

Error wouldNotReadBack(const TableShape& table, const Cells& cells)
{
    return {MessageCode::internal, {table.name + " " + keyText(table, cells) + " would not read back"}};
}

template <class Entity>
const TableShape& shapeOf()
{
    return *findShape(TableName<Entity>::value);
}

template <class Entity>
Result<std::optional<Cells>> cellsOfValue(const Held<Entity>& value)
{
    if (!value)
        return std::optional<Cells>();
    Cells cells = rowCells(*value);
    const RowReading<Entity> back = readRow<Entity>(cells, kNoContext);
    if (!back.errors.empty() || !(back.value == *value))
        return wouldNotReadBack(shapeOf<Entity>(), cells);
    return std::optional<Cells>(std::move(cells));
}

template <class Entity>
Result<RowChange> rowChange(const EntityChange<Entity>& change)
{
    RowChange row{.table = &shapeOf<Entity>()};
    if (change.before)
        row.before = rowCells(*change.before);
    Result<std::optional<Cells>> after = cellsOfValue(change.after);
    if (!after)
        return after.error();
    row.after = std::move(after).value();
    if (row.before && row.after && keyText(*row.table, *row.before) != keyText(*row.table, *row.after))
        return wouldNotReadBack(*row.table, *row.after);
    return row;
}

/// The value of a row of the file. Rules may have become stricter since it was written: where every cell is kept all
/// the same, the value is taken, and checking the round reports it.
template <class Entity>
Result<Entity> valueOf(std::span<const std::string> cells)
{
    RowReading<Entity> reading = readRow<Entity>(cells, kNoContext);
    if (!reading.errors.empty() && !std::ranges::equal(rowCells(reading.value), cells))
        return wouldNotReadBack(shapeOf<Entity>(), Cells(cells.begin(), cells.end()));
    return std::move(reading.value);
}

template <class Entity>
Result<AnyChange> entityChange(const RowChange& row)
{
    EntityChange<Entity> change;
    for (const auto& [cells, value] : {std::pair(&row.before, &change.before), std::pair(&row.after, &change.after)}) {
        if (!*cells)
            continue;
        Result<Entity> read = valueOf<Entity>(**cells);
        if (!read)
            return read.error();
        *value = std::move(read).value();
    }
    return AnyChange(std::move(change));
}

template <class Entity>
std::optional<Error> readTable(RowStore& rows, const std::filesystem::path& path, Workspace& workspace, TableSums& sums)
{
    std::vector<Entity> values;
    std::optional<Error> failure;
    const Result<TableSum> sum = rows.read(shapeOf<Entity>(), [&](std::span<const std::string> cells) {
        Result<Entity> value = valueOf<Entity>(cells);
        if (value)
            values.push_back(std::move(value).value());
        else if (!failure)
            failure = damaged(path, value.error().facts.front());
    });
    if (!sum)
        return sum.error();
    workspace.table<Entity>() = Table<Entity>(std::move(values));
    sums.emplace(TableName<Entity>::value, *sum);
    return failure;
}

} // namespace

Result<std::vector<RowChange>> rowChanges(const ChangeSet& changes)
{
    std::vector<RowChange> rows;
    rows.reserve(changes.size());
    for (const AnyChange& any : changes) {
        Result<RowChange> row = std::visit([](const auto& change) { return rowChange(change); }, any);
        if (!row)
            return row.error();
        rows.push_back(std::move(row).value());
    }
    return rows;
}

Result<ChangeSet> changeSet(const std::vector<RowChange>& rows)
{
    ChangeSet changes;
    changes.reserve(rows.size());
    for (const RowChange& row : rows) {
        std::optional<Error> failure;
        AllEntities::forEach([&]<class Entity>() {
            if (failure || row.table->name != TableName<Entity>::value)
                return;
            Result<AnyChange> change = entityChange<Entity>(row);
            if (change)
                changes.push_back(std::move(change).value());
            else
                failure = change.error();
        });
        if (failure)
            return *failure;
    }
    return changes;
}

std::vector<RowChange> inverse(std::vector<RowChange> rows)
{
    std::ranges::reverse(rows);
    for (RowChange& row : rows)
        std::swap(row.before, row.after);
    return rows;
}

Result<TableSums> readWorkspace(RowStore& rows, const std::filesystem::path& path, Workspace& workspace)
{
    TableSums sums;
    std::optional<Error> failure;
    AllEntities::forEach([&]<class Entity>() {
        if (!failure)
            failure = readTable<Entity>(rows, path, workspace, sums);
    });
    if (failure)
        return *failure;
    return sums;
}

} // namespace landbridge::storage
