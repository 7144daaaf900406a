#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace landbridge::storage {

// What the standard library does not offer of the file system; one source file per system.

/// Makes the contents of a file, or the names in a folder, survive a power cut. fileNotWritable (path, reason).
Result<void> syncToDisk(const std::filesystem::path& path);

/// Gives `from` the name `to` in the same folder. Where something has that name already, it is replaced if `replace`,
/// else fileExists (path). fileNotWritable, diskFull.
Result<void> renameFile(const std::filesystem::path& from, const std::filesystem::path& to, bool replace);

/// Writes a new file; fileExists where there is one. fileNotWritable, diskFull.
Result<void> writeNewFile(const std::filesystem::path& path, const std::string& contents);

/// Where a copy of `workspace`, or itself when it is new, is written in `folder` until it is whole: hidden and always
/// the same, so that what a program that died has left is found.
std::filesystem::path partOf(const std::filesystem::path& workspace, const std::filesystem::path& folder);

/// Removes such a file and its journal.
void removePart(const std::filesystem::path& part);

/// Removes a rollback journal beside `path`, which a file that is about to get this name must not meet.
void removeJournal(const std::filesystem::path& path);

/// `error` with the path of a temporary file replaced by the one that the user knows.
Error aboutInstead(Error error, const std::filesystem::path& part, const std::filesystem::path& path);

/// The name of this computer, as a network knows it.
std::string computerName();

/// `path` in its folder, with symbolic links resolved as far as they exist.
std::filesystem::path resolved(const std::filesystem::path& path);

} // namespace landbridge::storage
