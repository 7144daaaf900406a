#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

#include "core/storage/database.h"

namespace landbridge::storage {

inline constexpr std::int64_t kApplicationId = 0x4C425247; ///< "LBRG"

/// The scripts that make a workspace, in order; their number is the version of the file.
std::span<const std::string_view> migrations();

/// Runs the scripts after the first `from` in one transaction, with the application id and the version.
/// workspaceDamaged where references do not hold afterwards. `finish` runs last in the transaction.
Result<void> migrate(Database& database, std::int64_t from, std::span<const std::string_view> scripts,
                     const std::function<Result<void>()>& finish);

/// Whether the file holds exactly the tables and indexes that `scripts` make; workspaceDamaged names the first
/// difference.
Result<void> checkSchema(Database& database, std::span<const std::string_view> scripts);

} // namespace landbridge::storage
