#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/storage/schema.h"
#include "core/storage/table_shape.h"
#include "tests/support/storage_round.h"

namespace landbridge::storage {
namespace {

using namespace landbridge::testing;

Database freshDatabase()
{
    auto database = Database::open(":memory:", Access::memory).value();
    EXPECT_TRUE(migrate(database, 0, migrations(), [] { return Result<void>(); }));
    return database;
}

std::vector<std::vector<std::string>> rowsOf(Database& database, const std::string& sql, int columns)
{
    std::vector<std::vector<std::string>> rows;
    auto statement = database.prepare(sql).value();
    while (statement.step().value()) {
        rows.emplace_back();
        for (int i = 0; i < columns; ++i)
            rows.back().emplace_back(statement.text(i));
    }
    return rows;
}

TEST(SchemaTest, HasTheColumnsOfTheModelInTheirOrder)
{
    auto database = freshDatabase();
    for (const TableShape& table : allShapes()) {
        Cells columns = {"uuid", "digest"};
        columns.insert(columns.end(), table.columns.begin(), table.columns.end());
        Cells found;
        for (const auto& row : rowsOf(database, "PRAGMA table_info(\"" + table.name + "\")", 4)) {
            const auto column = std::ranges::find(table.columns, row[1]);
            const bool nullable = column != table.columns.end() &&
                                  table.nullable[static_cast<std::size_t>(column - table.columns.begin())];
            EXPECT_EQ(row[2], row[1] == "digest" ? "BLOB" : "TEXT") << table.name << "." << row[1];
            EXPECT_EQ(row[3], nullable ? "0" : "1") << table.name << "." << row[1];
            found.push_back(row[1]);
        }
        EXPECT_EQ(found, columns) << table.name;
    }
}

TEST(SchemaTest, RefersWhereTheModelRefersAndFindsReferrersByAnIndex)
{
    auto database = freshDatabase();
    AllEntities::forEach([&]<class Entity>() {
        const std::string table(TableName<Entity>::value);
        std::map<std::string, std::string> wanted;
        for (const Field<Entity>& field : fieldsOf<Entity>())
            if (field.kind == FieldKind::reference)
                wanted.emplace(field.name, field.refersTo);
        std::map<std::string, std::string> found;
        for (const auto& row : rowsOf(database, "PRAGMA foreign_key_list(\"" + table + "\")", 4))
            found.emplace(row[3], row[2]);
        EXPECT_EQ(found, wanted) << table;
        for (const auto& [column, parent] : wanted) {
            const auto plan =
                rowsOf(database, "EXPLAIN QUERY PLAN SELECT 1 FROM \"" + table + "\" WHERE \"" + column + "\" = ?", 4);
            EXPECT_TRUE(plan.front()[3].starts_with("SEARCH")) << table << "." << column << ": " << plan.front()[3];
        }
    });
}

TEST(SchemaTest, LetsEveryKeyStandOnce)
{
    auto database = freshDatabase();
    for (const TableShape& table : allShapes()) {
        if (table.key.empty())
            continue;
        std::size_t unique = 0;
        for (const auto& index : rowsOf(database, "PRAGMA index_list(\"" + table.name + "\")", 4))
            if (index[2] == "1" && index[3] != "pk")
                unique = rowsOf(database, "PRAGMA index_info(\"" + index[1] + "\")", 1).size();
        EXPECT_EQ(unique, table.key.size()) << table.name;
    }
}

TEST(SchemaTest, HasOnlyStrictTablesWithoutTriggersOrViews)
{
    auto database = freshDatabase();
    EXPECT_EQ(database.number("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')").value(), 0);
    EXPECT_EQ(
        database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%'").value(),
        0);
}

} // namespace
} // namespace landbridge::storage
