#include "core/storage/database.h"

#include <array>

#include <sqlite3.h>

namespace landbridge::storage {

namespace {

constexpr int kStepsPerCheck = 1000;
constexpr int kWaitForLock = 250; // milliseconds: long enough for another program's reading, too short to be felt

struct Limit {
    int id = 0;
    int value = 0;
};
constexpr std::array kLimits = {
    Limit{SQLITE_LIMIT_LENGTH, 1 << 29},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
    Limit{SQLITE_LIMIT_COLUMN, 100},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 50},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 5},
    Limit{SQLITE_LIMIT_VDBE_OP, 100'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 10},
    Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 200},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

struct Switch {
    int id = 0;
    int on = 0;
};
constexpr std::array kSwitches = {
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},      Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 1},    Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Switch{SQLITE_DBCONFIG_DQS_DDL, 0},        Switch{SQLITE_DBCONFIG_DQS_DML, 0},
};

int flagsOf(Access access)
{
    constexpr int kAlways = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case Access::readOnly:
        return kAlways | SQLITE_OPEN_READONLY;
    case Access::readWrite:
        return kAlways | SQLITE_OPEN_READWRITE;
    case Access::create:
        return kAlways | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::memory:
        return kAlways | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
    }
    return kAlways;
}

} // namespace

struct Database::Bound {
    std::int64_t left = 0;

    static int check(void* bound) { return --static_cast<Bound*>(bound)->left < 0; }
};

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<Database> Database::open(const std::filesystem::path& path, Access access)
{
    Database database;
    database.path_ = std::make_unique<std::filesystem::path>(path);
    database.bound_ = std::make_shared<Bound>();
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(utf8(path).c_str(), &handle, flagsOf(access), nullptr);
    database.handle_.reset(handle);
    if (code != SQLITE_OK)
        return errorOf(code, handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code), path);
    if (const Result<void> hardened = database.harden(); !hardened)
        return hardened.error();
    return database;
}

Result<void> Database::harden()
{
    for (const Switch& each : kSwitches)
        if (const int code = sqlite3_db_config(handle_.get(), each.id, each.on, nullptr); code != SQLITE_OK)
            return errorOf(code, sqlite3_errstr(code), path());
    for (const Limit& each : kLimits)
        sqlite3_limit(handle_.get(), each.id, each.value);
    sqlite3_busy_timeout(handle_.get(), kWaitForLock);
    return run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
               "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;");
}

Result<void> Database::run(std::string_view sql)
{
    const std::string text(sql);
    char* message = nullptr;
    const int code = sqlite3_exec(handle_.get(), text.c_str(), nullptr, nullptr, &message);
    if (code == SQLITE_OK)
        return {};
    Error error = errorOf(code, message ? message : sqlite3_errstr(code), path());
    sqlite3_free(message);
    return error;
}

Result<Statement> Database::prepare(std::string_view sql)
{
    return Statement::prepare(handle_.get(), sql, path());
}

Result<std::int64_t> Database::number(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->number(0) : 0;
}

Result<std::string> Database::text(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? std::string(statement->text(0)) : std::string();
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(handle_.get(), "main") == 1;
}

bool Database::hasMoved() const
{
    int moved = 0;
    const int code = sqlite3_file_control(handle_.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle_.get()) == 0;
}

void Database::boundWork(std::int64_t steps)
{
    bound_->left = steps / kStepsPerCheck;
    if (steps > 0)
        sqlite3_progress_handler(handle_.get(), kStepsPerCheck, Bound::check, bound_.get());
    else
        sqlite3_progress_handler(handle_.get(), 0, nullptr, nullptr);
}

void Database::allowAttached(int count)
{
    sqlite3_limit(handle_.get(), SQLITE_LIMIT_ATTACHED, count);
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (const Result<void> begun = database.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}

Transaction::~Transaction()
{
    if (database_ && database_->inTransaction())
        static_cast<void>(database_->run("ROLLBACK").ok());
}

Result<void> Transaction::commit()
{
    return database_->run("COMMIT");
}

Error errorOf(int code, std::string_view reason, const std::filesystem::path& path)
{
    if (code == SQLITE_FULL || code == SQLITE_IOERR_WRITE)
        return {MessageCode::diskFull, {utf8(path)}};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {MessageCode::workspaceLocked, {utf8(path), "", "", ""}};
    case SQLITE_READONLY:
        return {MessageCode::workspaceReadOnly, {utf8(path)}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_INTERRUPT:
    case SQLITE_TOOBIG:
        return damaged(path, reason);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {MessageCode::fileNotReadable, {utf8(path), std::string(reason)}};
    default:
        return {MessageCode::storageFailed, {std::string(reason)}};
    }
}

Error damaged(const std::filesystem::path& path, std::string_view what)
{
    return {MessageCode::workspaceDamaged, {utf8(path), std::string(what)}};
}

std::string utf8(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

} // namespace landbridge::storage
