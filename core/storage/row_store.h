#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>

#include "core/storage/database.h"
#include "core/storage/row_digest.h"
#include "core/storage/table_shape.h"

namespace landbridge::storage {

/// What one action does to one row, as cells. Neither before nor after: nothing.
struct RowChange {
    const TableShape* table = nullptr;
    std::string uuid = {}; ///< of the row; empty where it is not known yet
    std::optional<Cells> before = {};
    std::optional<Cells> after = {};
};

using TableSums = std::map<std::string, TableSum, std::less<>>;

/// The rows of the tables of the round in one file, each with its digest.
class RowStore {
public:
    explicit RowStore(Database& database) : database_(&database) {}

    /// Calls `visit` with the cells of each row; the answer is the sum over the rows. workspaceDamaged where a row does
    /// not fit its digest.
    Result<TableSum> read(const TableShape& table, const std::function<void(std::span<const std::string>)>& visit);

    /// Writes `change`, fills in its uuid and keeps `sums` in step. workspaceChanged where the row is not as `before`
    /// says.
    Result<void> apply(RowChange& change, TableSums& sums);

    /// The first value that names a row which does not exist: valueUnknownReference (value, table). `otherwise` where
    /// all references hold.
    Error brokenReference(const Error& otherwise);

private:
    struct Prepared {
        std::optional<Statement> find = {};
        std::optional<Statement> insert = {};
        std::optional<Statement> update = {};
        std::optional<Statement> remove = {};
    };
    struct Found {
        std::string uuid = {};
        Digest digest = {};
    };

    Result<std::optional<Found>> find(const TableShape& table, const Cells& cells);
    Result<void> insert(const TableShape& table, const std::string& uuid, const Cells& cells, TableSum& sum);
    Result<void> update(const TableShape& table, const Found& row, const Cells& cells, TableSum& sum);
    Result<void> remove(const TableShape& table, const Found& row, TableSum& sum);
    Result<Statement*> prepared(std::optional<Statement>& slot, const std::function<std::string()>& sql);

    Database* database_;
    std::map<const TableShape*, Prepared> prepared_ = {};
};

/// A new version 4 UUID (RFC 9562), in lower case.
std::string newUuid();

/// Reads and writes the table of sums.
Result<TableSums> readSums(Database& database);
Result<void> writeSums(Database& database, const TableSums& sums);

} // namespace landbridge::storage
