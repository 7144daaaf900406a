#pragma once

#include <span>
#include <string_view>

#include "core/storage/row_store.h"

namespace landbridge::storage {

/// Whether every row of the round in a file of an older version fits its digest, going by the columns that it has.
Result<void> verifyOlder(Database& database);

/// Takes a file from version `from` to the newest that `scripts` make, in one transaction: it is either upgraded whole
/// or left as it was.
Result<void> upgrade(Database& database, std::int64_t from, std::span<const std::string_view> scripts);

} // namespace landbridge::storage
