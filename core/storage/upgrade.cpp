#include "core/storage/upgrade.h"

#include "core/storage/history_store.h"
#include "core/storage/schema.h"

namespace landbridge::storage {

namespace {

/// A table as it stands in the file, which may have other columns than this version's.
Result<TableShape> shapeInFile(Database& database, const std::string& table)
{
    Result<Statement> columns = database.prepare("PRAGMA table_info(\"" + table + "\")");
    if (!columns)
        return columns.error();
    TableShape shape{.name = table};
    while (true) {
        const Result<bool> more = columns->step();
        if (!more)
            return more.error();
        if (!*more)
            return shape;
        const std::string_view name = columns->text(1);
        if (name != "uuid" && name != "digest")
            shape.columns.emplace_back(name);
    }
}

/// Gives every row of `table` the digest that its columns now have; the answer is their sum.
Result<TableSum> reseal(Database& database, const TableShape& table)
{
    const std::string name = '"' + table.name + '"';
    std::string columns = "uuid";
    for (const std::string& column : table.columns)
        columns += ", \"" + column + '"';
    Result<Statement> select = database.prepare("SELECT " + columns + " FROM " + name + " ORDER BY uuid");
    if (!select)
        return select.error();
    Result<Statement> update = database.prepare("UPDATE " + name + " SET digest = ? WHERE uuid = ?");
    if (!update)
        return update.error();
    TableSum sum;
    std::vector<std::string> row(table.columns.size() + 1);
    while (true) {
        const Result<bool> more = select->step();
        if (!more)
            return more.error();
        if (!*more)
            return sum;
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = select->text(static_cast<int>(i));
        const Digest digest = rowDigest(table.name, row);
        sum.add(digest);
        update->bind(1, digest);
        update->bind(2, std::string_view(row[0]));
        if (const Result<void> written = update->run(); !written)
            return written.error();
    }
}

} // namespace

Result<void> verifyOlder(Database& database)
{
    const Result<TableSums> stored = readSums(database);
    if (!stored)
        return stored.error();
    RowStore rows(database);
    for (const auto& [name, sum] : *stored) {
        if (name.starts_with("history_"))
            continue;
        const Result<TableShape> shape = shapeInFile(database, name);
        if (!shape)
            return shape.error();
        if (shape->columns.empty())
            return damaged(database.path(), name);
        const Result<TableSum> found = rows.read(*shape, [](std::span<const std::string>) {});
        if (!found)
            return found.error();
        if (*found != sum)
            return damaged(database.path(), name);
    }
    return {};
}

Result<void> upgrade(Database& database, std::int64_t from, std::span<const std::string_view> scripts)
{
    return migrate(database, from, scripts, [&]() -> Result<void> {
        TableSums sums;
        for (const TableShape& table : allShapes()) {
            const Result<TableSum> sum = reseal(database, table);
            if (!sum)
                return sum.error();
            sums.emplace(table.name, *sum);
        }
        return writeSums(database, sums);
    });
}

} // namespace landbridge::storage
