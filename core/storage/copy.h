#pragma once

#include <filesystem>

#include "core/storage/workspace_store.h"

namespace landbridge::storage {

/// What happens to a file that has the name of the copy.
enum class Existing : std::uint8_t { refuse, replace };

/// Saves a compact copy of the whole workspace as `target`. When the call returns without an error the copy is on the
/// disk, was opened again, checked page by page, and holds the same rows, history and runs. Until then `target` is
/// what it was. fileExists (also where `target` is the workspace itself), workspaceLocked where a program has `target`
/// open, fileNotWritable, diskFull, copyNotVerified (path, what differs).
Result<void> saveCopy(WorkspaceStore& store, const std::filesystem::path& target, Existing existing = Existing::refuse);

} // namespace landbridge::storage
