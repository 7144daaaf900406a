#pragma once

#include <cstdint>
#include <filesystem>

#include "core/base/result.h"

namespace landbridge::storage {

/// What the first hundred bytes of an SQLite file say.
struct FileHeader {
    std::uint32_t applicationId = 0;
    std::uint32_t userVersion = 0;
    std::uint32_t encoding = 0; ///< 1 = UTF-8
    bool writeAheadLog = false;
    std::uintmax_t size = 0; ///< of the file, in bytes
};

/// Reads the header without opening the file as a database. fileNotFound, fileNotReadable; notAWorkspace where it is
/// no SQLite file.
Result<FileHeader> readHeader(const std::filesystem::path& path);

/// Whether a rollback journal stands beside `path` that holds something to roll back.
bool hasHotJournal(const std::filesystem::path& path);

} // namespace landbridge::storage
