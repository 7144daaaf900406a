#include "core/storage/file_header.h"

#include <array>
#include <fstream>
#include <memory>

#include <sqlite3.h>

#include "core/storage/database.h"

namespace landbridge::storage {

namespace {

constexpr std::string_view kMagic{"SQLite format 3\0", 16};
using HeaderBytes = std::array<unsigned char, 100>;

std::uint32_t big32(const HeaderBytes& bytes, std::size_t at)
{
    return std::uint32_t{bytes[at]} << 24 | std::uint32_t{bytes[at + 1]} << 16 | std::uint32_t{bytes[at + 2]} << 8 |
           std::uint32_t{bytes[at + 3]};
}

/// A file opened the way SQLite does it: closing a plain descriptor would drop the locks that this process holds on
/// the same file (POSIX).
class SqliteFile {
public:
    explicit SqliteFile(const std::filesystem::path& path)
        : vfs_(sqlite3_vfs_find(nullptr)), memory_(new std::byte[static_cast<std::size_t>(vfs_->szOsFile)]())
    {
        // The VFS keeps the name: it must live as long as the file, and end with two zero bytes as SQLite's names do.
        name_ = utf8(path) + std::string(2, '\0');
        int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_NOFOLLOW;
        code_ = vfs_->xOpen(vfs_, name_.c_str(), file(), flags, &flags);
    }
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;
    ~SqliteFile()
    {
        if (file()->pMethods)
            file()->pMethods->xClose(file());
    }

    int code() const { return code_; }
    int read(void* into, int size) { return file()->pMethods->xRead(file(), into, size, 0); }
    sqlite3_int64 size()
    {
        sqlite3_int64 bytes = 0;
        return file()->pMethods->xFileSize(file(), &bytes) == SQLITE_OK ? bytes : 0;
    }

private:
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(memory_.get()); }

    sqlite3_vfs* vfs_;
    std::unique_ptr<std::byte[]> memory_;
    std::string name_ = {};
    int code_ = SQLITE_OK;
};

Error notAWorkspace(const std::filesystem::path& path)
{
    return {MessageCode::notAWorkspace, {utf8(path)}};
}

} // namespace

Result<FileHeader> readHeader(const std::filesystem::path& path)
{
    std::error_code code;
    const std::filesystem::file_status status = std::filesystem::status(path, code);
    if (!std::filesystem::exists(status)) {
        if (status.type() == std::filesystem::file_type::not_found)
            return Error{MessageCode::fileNotFound, {utf8(path)}};
        return Error{MessageCode::fileNotReadable, {utf8(path), code.message()}};
    }
    if (!std::filesystem::is_regular_file(status))
        return notAWorkspace(path);
    SqliteFile file(path);
    if (file.code() != SQLITE_OK)
        return Error{MessageCode::fileNotReadable, {utf8(path), sqlite3_errstr(file.code())}};
    HeaderBytes bytes = {};
    const int read = file.read(bytes.data(), static_cast<int>(bytes.size()));
    if (read == SQLITE_IOERR_SHORT_READ)
        return notAWorkspace(path);
    if (read != SQLITE_OK)
        return Error{MessageCode::fileNotReadable, {utf8(path), sqlite3_errstr(read)}};
    if (std::string_view(reinterpret_cast<const char*>(bytes.data()), kMagic.size()) != kMagic)
        return notAWorkspace(path);
    return FileHeader{.applicationId = big32(bytes, 68),
                      .userVersion = big32(bytes, 60),
                      .encoding = big32(bytes, 56),
                      .writeAheadLog = bytes[18] == 2 || bytes[19] == 2,
                      .size = static_cast<std::uintmax_t>(file.size())};
}

bool hasHotJournal(const std::filesystem::path& path)
{
    std::filesystem::path journal = path;
    journal += "-journal";
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(journal, ignored))
        return false;
    std::ifstream file(journal, std::ios::binary);
    return file.get() > 0; // a journal that is done with is empty or begins with zeros
}

} // namespace landbridge::storage
