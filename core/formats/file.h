#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace landbridge {

/// The bytes of a file. Errors: fileNotFound, fileNotReadable (a folder is not readable), importTooLarge where it holds
/// more than `limit` bytes.
Result<std::string> readFile(const std::string& path, std::size_t limit);

/// Puts a file with these bytes in place of what is at `path`, or leaves that untouched: the bytes go to a new file of
/// the same folder, are forced to the disk, and the file is renamed. A link is followed; a device is written to.
/// Errors: diskFull, fileNotWritable.
Result<void> writeFile(const std::string& path, std::string_view bytes);

} // namespace landbridge
