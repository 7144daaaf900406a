#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/digest.h"
#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace landbridge::storage {

/// A prepared statement. Parameters and columns count from 1 and 0, as SQLite counts them.
class Statement {
public:
    static Result<Statement> prepare(sqlite3* database, std::string_view sql, const std::filesystem::path& path);

    /// Makes the statement ready for the next round of bind and step; bound values are kept until bound again.
    void reset();
    /// Bound text and digests must live until the statement has been stepped.
    void bind(int parameter, std::string_view text);
    void bind(int parameter, std::int64_t number);
    void bind(int parameter, const Digest& digest);
    void bindNull(int parameter);

    /// Whether there is a row to read.
    Result<bool> step();
    /// Steps a statement that answers no rows, and resets it.
    Result<void> run();

    std::string_view text(int column) const; ///< "" for NULL; valid until the next step
    std::int64_t number(int column) const;
    bool isNull(int column) const;
    /// The digest, or none where the value has another length.
    std::optional<Digest> digest(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    Statement() = default;

    std::unique_ptr<sqlite3_stmt, Finalize> handle_ = {};
    const std::filesystem::path* path_ = nullptr;
};

} // namespace landbridge::storage
