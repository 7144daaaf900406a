#include "core/storage/file_system.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include "core/storage/database.h"

namespace landbridge::storage {

namespace {

Error systemError(int code, const std::filesystem::path& path)
{
    switch (code) {
    case EEXIST:
        return {MessageCode::fileExists, {utf8(path)}};
    case ENOSPC:
    case EDQUOT:
        return {MessageCode::diskFull, {utf8(path)}};
    default:
        return {MessageCode::fileNotWritable, {utf8(path), std::strerror(code)}};
    }
}

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number_ >= 0)
            ::close(number_);
    }
    int number() const { return number_; }

private:
    int number_;
};

int renameWithoutReplacing(const std::filesystem::path& from, const std::filesystem::path& to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
#endif
    // File systems of USB sticks may not know it: look first.
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(to, ignored))) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(from.c_str(), to.c_str());
}

} // namespace

Result<void> syncToDisk(const std::filesystem::path& path)
{
    // The folder of a bare file name is the one that the program runs in.
    const std::filesystem::path named = path.empty() ? std::filesystem::path(".") : path;
    const Descriptor file(::open(named.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0 || ::fsync(file.number()) != 0)
        return systemError(errno, path);
    return {};
}

Result<void> renameFile(const std::filesystem::path& from, const std::filesystem::path& to, bool replace)
{
    const int done = replace ? ::rename(from.c_str(), to.c_str()) : renameWithoutReplacing(from, to);
    if (done != 0)
        return systemError(errno, to);
    return {};
}

Result<void> writeNewFile(const std::filesystem::path& path, const std::string& contents)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (file.number() < 0)
        return systemError(errno, path);
    if (::write(file.number(), contents.data(), contents.size()) == static_cast<ssize_t>(contents.size()))
        return {};
    const int code = errno;
    ::unlink(path.c_str());
    return systemError(code, path);
}

std::string computerName()
{
    std::array<char, 256> name = {};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

} // namespace landbridge::storage
