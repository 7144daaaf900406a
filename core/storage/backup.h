#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/storage/workspace_store.h"

namespace landbridge::storage {

/// A copy of a workspace that the program keeps by itself.
struct Backup {
    std::filesystem::path path = {};
    std::string time = {}; ///< UTC, ISO 8601 with seconds
    std::uintmax_t bytes = 0;
    friend bool operator==(const Backup&, const Backup&) = default;
};

inline constexpr std::uintmax_t kBackupBytes = 500'000'000; ///< what the backups of one workspace may take

/// Saves a verified backup in `folder`, which is made where it is missing, and removes those that are superfluous.
/// Errors: those of saveCopy.
Result<Backup> backUp(WorkspaceStore& store, const std::filesystem::path& folder, std::string_view time,
                      std::uintmax_t limit = kBackupBytes);

/// The backups of the workspace at `workspace` in `folder`, the newest first.
std::vector<Backup> backupsOf(const std::filesystem::path& folder, const std::filesystem::path& workspace);

/// Which of `backups`, the newest first, need not be kept: kept are all of the last two days, then one a day for 12
/// days, one a week for 10 weeks and one a month for 9 months, and of these the newest that fit in `limit` bytes. The
/// newest is always kept.
std::vector<Backup> superfluous(const std::vector<Backup>& backups, std::string_view now, std::uintmax_t limit);

} // namespace landbridge::storage
