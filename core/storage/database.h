#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/storage/statement.h"

struct sqlite3;

namespace landbridge::storage {

/// How far a connection may go; every connection is hardened before it reads a byte.
enum class Access : std::uint8_t { readOnly, readWrite, create, memory };

/// One connection to a file (or to memory). Private to the room, as is all of SQLite.
class Database {
public:
    /// Opens `path`; reads nothing yet. A final symbolic link is refused: resolve it before.
    static Result<Database> open(const std::filesystem::path& path, Access access);

    /// Runs every statement of `sql`.
    Result<void> run(std::string_view sql);
    /// Prepares one statement.
    Result<Statement> prepare(std::string_view sql);
    /// The first column of the first row of `sql`; 0 or "" where there is no row.
    Result<std::int64_t> number(std::string_view sql);
    Result<std::string> text(std::string_view sql);

    /// Whether the file can only be read, although more was asked for.
    bool isReadOnly() const;
    /// Whether the path names another file by now, or none.
    bool hasMoved() const;
    /// Whether a transaction is open.
    bool inTransaction() const;
    /// Stops every statement after about `steps` steps of the virtual machine from now on; 0 = no bound.
    void boundWork(std::int64_t steps);
    /// How many other files may be attached (VACUUM INTO needs one).
    void allowAttached(int count);

    const std::filesystem::path& path() const { return *path_; }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    struct Bound;

    Database() = default;
    Result<void> harden();

    std::unique_ptr<std::filesystem::path> path_ = {}; // a fixed address: statements refer to it
    std::shared_ptr<Bound> bound_ = {};
    std::unique_ptr<sqlite3, Close> handle_ = {};
};

/// A transaction that is rolled back unless it was committed.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database& database) : database_(&database) {}

    Database* database_;
};

/// What the result code of a call of SQLite means for the user of the file `path`.
Error errorOf(int code, std::string_view reason, const std::filesystem::path& path);

/// The Error that a part of a workspace does not hold what it should.
Error damaged(const std::filesystem::path& path, std::string_view what);

/// A path as UTF-8, as messages show it.
std::string utf8(const std::filesystem::path& path);

} // namespace landbridge::storage
