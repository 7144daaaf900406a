#include "core/storage/file_system.h"

#include <algorithm>

#include "core/base/digest.h"
#include "core/storage/database.h"

namespace landbridge::storage {

std::filesystem::path partOf(const std::filesystem::path& workspace, const std::filesystem::path& folder)
{
    // Two workspaces of one name may be copied into one folder at a time.
    const std::string whose = hexText(sha256(utf8(workspace))).substr(0, 8);
    return folder / ("." + workspace.filename().string() + "-" + whose + ".part");
}

void removePart(const std::filesystem::path& part)
{
    std::error_code ignored;
    std::filesystem::remove(part, ignored);
    removeJournal(part);
}

void removeJournal(const std::filesystem::path& path)
{
    std::filesystem::path journal = path;
    journal += "-journal";
    std::error_code ignored;
    std::filesystem::remove(journal, ignored);
}

Error aboutInstead(Error error, const std::filesystem::path& part, const std::filesystem::path& path)
{
    std::ranges::replace(error.facts, utf8(part), utf8(path));
    if (error.code == MessageCode::fileNotReadable)
        error.code = MessageCode::fileNotWritable;
    return error;
}

std::filesystem::path resolved(const std::filesystem::path& path)
{
    std::error_code ignored;
    std::filesystem::path whole = std::filesystem::weakly_canonical(path, ignored);
    return ignored ? path : whole;
}

} // namespace landbridge::storage
