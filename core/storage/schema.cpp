#include "core/storage/schema.h"

#include <array>
#include <string>
#include <vector>

#include "schema_scripts.h"

namespace landbridge::storage {

namespace {

constexpr std::string_view kSelectSchema =
    "SELECT type || ' ' || name || ' ' || tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name";

using Objects = std::vector<std::pair<std::string, std::string>>; // what and its text

Result<Objects> objectsOf(Database& database)
{
    Result<Statement> select = database.prepare(kSelectSchema);
    if (!select)
        return select.error();
    Objects objects;
    while (true) {
        const Result<bool> more = select->step();
        if (!more)
            return more.error();
        if (!*more)
            return objects;
        objects.emplace_back(select->text(0), select->text(1));
    }
}

Result<Objects> objectsMadeBy(std::span<const std::string_view> scripts)
{
    Result<Database> memory = Database::open(":memory:", Access::memory);
    if (!memory)
        return memory.error();
    const Result<void> made = migrate(*memory, 0, scripts, [] { return Result<void>(); });
    if (!made)
        return made.error();
    return objectsOf(*memory);
}

/// The objects of a file of the newest version: made once, as every opening asks for them.
const Result<Objects>& newestObjects()
{
    static const Result<Objects> kObjects = objectsMadeBy(migrations());
    return kObjects;
}

Result<void> checkReferences(Database& database)
{
    Result<Statement> check = database.prepare("PRAGMA foreign_key_check");
    if (!check)
        return check.error();
    const Result<bool> broken = check->step();
    if (!broken)
        return broken.error();
    if (*broken)
        return damaged(database.path(), "references of " + std::string(check->text(0)));
    return {};
}

} // namespace

std::span<const std::string_view> migrations()
{
    // A function of its own keeps the order of initialisation out of it.
    static const std::array kScripts = {resources::file_0001_initial};
    return kScripts;
}

Result<void> migrate(Database& database, std::int64_t from, std::span<const std::string_view> scripts,
                     const std::function<Result<void>()>& finish)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const std::string_view script : scripts.subspan(static_cast<std::size_t>(from)))
        if (const Result<void> done = database.run(script); !done)
            return done;
    const Result<void> marked = database.run("PRAGMA application_id = " + std::to_string(kApplicationId) +
                                             "; PRAGMA user_version = " + std::to_string(scripts.size()));
    if (!marked)
        return marked;
    if (const Result<void> holds = checkReferences(database); !holds)
        return holds;
    if (const Result<void> done = finish(); !done)
        return done;
    return transaction->commit();
}

Result<void> checkSchema(Database& database, std::span<const std::string_view> scripts)
{
    const Result<Objects> found = objectsOf(database);
    if (!found)
        return found.error();
    const bool newest = scripts.data() == migrations().data() && scripts.size() == migrations().size();
    const Result<Objects> wanted = newest ? newestObjects() : objectsMadeBy(scripts);
    if (!wanted)
        return wanted.error();
    for (std::size_t i = 0; i < found->size() || i < wanted->size(); ++i) {
        if (i >= found->size())
            return damaged(database.path(), "missing " + (*wanted)[i].first);
        if (i >= wanted->size() || (*found)[i] != (*wanted)[i])
            return damaged(database.path(), "unexpected " + (*found)[i].first);
    }
    return {};
}

} // namespace landbridge::storage
