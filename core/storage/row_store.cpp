#include "core/storage/row_store.h"

#include <array>
#include <random>

namespace landbridge::storage {

namespace {

constexpr int kFirstCell = 2; // the columns before it are uuid and digest

std::string inQuotes(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

std::string columnList(const TableShape& table)
{
    std::string list = "uuid, digest";
    for (const std::string& column : table.columns)
        list += ", " + inQuotes(column);
    return list;
}

std::string selectSql(const TableShape& table)
{
    return "SELECT " + columnList(table) + " FROM " + inQuotes(table.name) + " ORDER BY uuid";
}

std::string findSql(const TableShape& table)
{
    std::string sql = "SELECT uuid, digest FROM " + inQuotes(table.name);
    for (const std::size_t column : table.key)
        sql += (column == table.key.front() ? " WHERE " : " AND ") + inQuotes(table.columns[column]) + " IS ?";
    return sql;
}

std::string insertSql(const TableShape& table)
{
    std::string sql = "INSERT INTO " + inQuotes(table.name) + " (" + columnList(table) + ") VALUES (?, ?";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        sql += ", ?";
    return sql + ")";
}

std::string updateSql(const TableShape& table)
{
    // The uuid comes last, so that the cells have the same parameters as in an insertion, less one.
    std::string sql = "UPDATE " + inQuotes(table.name) + " SET digest = ?";
    for (const std::string& column : table.columns)
        sql += ", " + inQuotes(column) + " = ?";
    return sql + " WHERE uuid = ?";
}

void bindCells(Statement& statement, int first, const TableShape& table, const Cells& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int parameter = first + static_cast<int>(i);
        if (table.nullable[i] && cells[i].empty())
            statement.bindNull(parameter);
        else
            statement.bind(parameter, std::string_view(cells[i]));
    }
}

/// The column of the foreign key `id` of `table`.
std::string referringColumn(Database& database, const std::string& table, std::int64_t id)
{
    Result<Statement> keys = database.prepare("PRAGMA foreign_key_list(" + inQuotes(table) + ")");
    while (keys) {
        const Result<bool> more = keys->step();
        if (!more || !*more)
            break;
        if (keys->number(0) == id)
            return std::string(keys->text(3));
    }
    return {};
}

Error notAsBefore()
{
    return {MessageCode::workspaceChanged, {}};
}

} // namespace

Result<TableSum> RowStore::read(const TableShape& table, const std::function<void(std::span<const std::string>)>& visit)
{
    Result<Statement> statement = database_->prepare(selectSql(table));
    if (!statement)
        return statement.error();
    TableSum sum;
    std::vector<std::string> row(table.columns.size() + 1); // the uuid, then the cells
    while (true) {
        const Result<bool> more = statement->step();
        if (!more)
            return more.error();
        if (!*more)
            return sum;
        row[0] = statement->text(0);
        for (std::size_t i = 1; i < row.size(); ++i)
            row[i] = statement->text(kFirstCell + static_cast<int>(i) - 1);
        const Digest digest = rowDigest(table.name, row);
        if (statement->digest(1) != digest)
            return damaged(database_->path(), table.name + " " + row[1]);
        sum.add(digest);
        visit(std::span(row).subspan(1));
    }
}

Result<void> RowStore::apply(RowChange& change, TableSums& sums)
{
    if (!change.before && !change.after)
        return {};
    const TableShape& table = *change.table;
    TableSum& sum = sums[table.name];
    const Result<std::optional<Found>> found = find(table, change.before ? *change.before : *change.after);
    if (!found)
        return found.error();
    const std::optional<Found>& row = *found;
    if (row.has_value() != change.before.has_value())
        return notAsBefore();
    if (row) {
        std::vector<std::string> before = {row->uuid};
        before.insert(before.end(), change.before->begin(), change.before->end());
        if (rowDigest(table.name, before) != row->digest)
            return notAsBefore();
        change.uuid = row->uuid;
        return change.after ? update(table, *row, *change.after, sum) : remove(table, *row, sum);
    }
    if (change.uuid.empty())
        change.uuid = newUuid();
    return insert(table, change.uuid, *change.after, sum);
}

Result<Statement*> RowStore::prepared(std::optional<Statement>& slot, const std::function<std::string()>& sql)
{
    if (!slot) {
        Result<Statement> statement = database_->prepare(sql());
        if (!statement)
            return statement.error();
        slot = std::move(statement).value();
    }
    return &*slot;
}

Result<std::optional<RowStore::Found>> RowStore::find(const TableShape& table, const Cells& cells)
{
    const Result<Statement*> statement = prepared(prepared_[&table].find, [&] { return findSql(table); });
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    int parameter = 0;
    for (const std::size_t column : table.key) {
        ++parameter;
        if (table.nullable[column] && cells[column].empty())
            query.bindNull(parameter);
        else
            query.bind(parameter, std::string_view(cells[column]));
    }
    const Result<bool> row = query.step();
    std::optional<Found> found;
    if (row && *row)
        found = Found{.uuid = std::string(query.text(0)), .digest = query.digest(1).value_or(Digest{})};
    query.reset();
    if (!row)
        return row.error();
    return found;
}

Result<void> RowStore::insert(const TableShape& table, const std::string& uuid, const Cells& cells, TableSum& sum)
{
    const Result<Statement*> statement = prepared(prepared_[&table].insert, [&] { return insertSql(table); });
    if (!statement)
        return statement.error();
    std::vector<std::string> row = {uuid};
    row.insert(row.end(), cells.begin(), cells.end());
    const Digest digest = rowDigest(table.name, row);
    (*statement)->bind(1, std::string_view(uuid));
    (*statement)->bind(2, digest);
    bindCells(**statement, kFirstCell + 1, table, cells);
    sum.add(digest);
    return (*statement)->run();
}

Result<void> RowStore::update(const TableShape& table, const Found& found, const Cells& cells, TableSum& sum)
{
    const Result<Statement*> statement = prepared(prepared_[&table].update, [&] { return updateSql(table); });
    if (!statement)
        return statement.error();
    std::vector<std::string> row = {found.uuid};
    row.insert(row.end(), cells.begin(), cells.end());
    const Digest digest = rowDigest(table.name, row);
    (*statement)->bind(1, digest);
    bindCells(**statement, 2, table, cells);
    (*statement)->bind(static_cast<int>(cells.size()) + 2, std::string_view(found.uuid));
    sum.remove(found.digest);
    sum.add(digest);
    return (*statement)->run();
}

Result<void> RowStore::remove(const TableShape& table, const Found& found, TableSum& sum)
{
    const Result<Statement*> statement =
        prepared(prepared_[&table].remove, [&] { return "DELETE FROM " + inQuotes(table.name) + " WHERE uuid = ?"; });
    if (!statement)
        return statement.error();
    (*statement)->bind(1, std::string_view(found.uuid));
    sum.remove(found.digest);
    return (*statement)->run();
}

Error RowStore::brokenReference(const Error& otherwise)
{
    Result<Statement> broken = database_->prepare("PRAGMA foreign_key_check");
    if (!broken)
        return otherwise;
    const Result<bool> row = broken->step();
    if (!row || !*row)
        return otherwise;
    const std::string table(broken->text(0));
    const std::string parent(broken->text(2));
    const std::string column = referringColumn(*database_, table, broken->number(3));
    const Result<std::string> value =
        database_->text("SELECT " + inQuotes(column) + " FROM " + inQuotes(table) + " WHERE " + inQuotes(column) +
                        " NOT IN (SELECT id FROM " + inQuotes(parent) + ") ORDER BY 1 LIMIT 1");
    return {MessageCode::valueUnknownReference, {value ? *value : std::string(), parent}};
}

std::string newUuid()
{
    static std::random_device device;
    std::array<unsigned, 4> words = {};
    for (unsigned& word : words)
        word = device();
    words[1] = (words[1] & 0xffff0fffU) | 0x4000U;
    words[2] = (words[2] & 0x3fffffffU) | 0x80000000U;
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            text += '-';
        text += kDigits[(words[i / 8] >> (28 - 4 * (i % 8))) & 15U];
    }
    return text;
}

Result<TableSums> readSums(Database& database)
{
    Result<Statement> statement = database.prepare("SELECT name, rows, digest FROM table_digests ORDER BY name");
    if (!statement)
        return statement.error();
    TableSums sums;
    while (true) {
        const Result<bool> more = statement->step();
        if (!more)
            return more.error();
        if (!*more)
            return sums;
        sums[std::string(statement->text(0))] = {.rows = statement->number(1),
                                                 .digest = statement->digest(2).value_or(Digest{})};
    }
}

Result<void> writeSums(Database& database, const TableSums& sums)
{
    Result<Statement> statement =
        database.prepare("INSERT INTO table_digests (name, rows, digest) VALUES (?, ?, ?) "
                         "ON CONFLICT (name) DO UPDATE SET rows = excluded.rows, digest = excluded.digest "
                         "WHERE rows IS NOT excluded.rows OR digest IS NOT excluded.digest");
    if (!statement)
        return statement.error();
    for (const auto& [name, sum] : sums) {
        statement->bind(1, std::string_view(name));
        statement->bind(2, sum.rows);
        statement->bind(3, sum.digest);
        if (const Result<void> written = statement->run(); !written)
            return written;
    }
    return {};
}

} // namespace landbridge::storage
