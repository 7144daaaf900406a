#include "core/storage/statement.h"

#include <algorithm>

#include <sqlite3.h>

#include "core/storage/database.h"

namespace landbridge::storage {

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(sqlite3* database, std::string_view sql, const std::filesystem::path& path)
{
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_NO_VTAB,
                                        &handle, nullptr);
    Statement statement;
    statement.handle_.reset(handle);
    statement.path_ = &path;
    if (code != SQLITE_OK)
        return errorOf(code, sqlite3_errmsg(database), path);
    return statement;
}

void Statement::reset()
{
    sqlite3_reset(handle_.get());
}

void Statement::bind(int parameter, std::string_view text)
{
    const char* bytes = text.data() ? text.data() : "";
    sqlite3_bind_text64(handle_.get(), parameter, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind(int parameter, std::int64_t number)
{
    sqlite3_bind_int64(handle_.get(), parameter, number);
}

void Statement::bind(int parameter, const Digest& digest)
{
    sqlite3_bind_blob(handle_.get(), parameter, digest.data(), static_cast<int>(digest.size()), SQLITE_STATIC);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(handle_.get(), parameter);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(handle_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return errorOf(code, sqlite3_errmsg(sqlite3_db_handle(handle_.get())), *path_);
}

Result<void> Statement::run()
{
    const Result<bool> stepped = step();
    reset();
    if (!stepped)
        return stepped.error();
    return {};
}

std::string_view Statement::text(int column) const
{
    const auto* bytes = sqlite3_column_text(handle_.get(), column);
    if (!bytes)
        return {};
    return {reinterpret_cast<const char*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(handle_.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL;
}

std::optional<Digest> Statement::digest(int column) const
{
    Digest digest = {};
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(handle_.get(), column));
    if (!bytes || sqlite3_column_bytes(handle_.get(), column) != static_cast<int>(digest.size()))
        return std::nullopt;
    std::copy_n(bytes, digest.size(), digest.begin());
    return digest;
}

} // namespace landbridge::storage
