#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <system_error>

#include "core/formats/file.h"

namespace landbridge {

namespace {

/// An open file, closed when it goes.
class Handle {
public:
    Handle(const std::string& path, int flags) : number_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
    ~Handle()
    {
        if (number_ >= 0)
            ::close(number_);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    int number() const { return number_; }
    bool isOpen() const { return number_ >= 0; }

private:
    int number_;
};

/// A new file that is taken away again unless it was kept.
class Temporary {
public:
    explicit Temporary(std::string path) : path_(std::move(path)), handle_(path_, O_WRONLY | O_CREAT | O_EXCL) {}
    ~Temporary()
    {
        if (handle_.isOpen() && !kept_)
            ::unlink(path_.c_str());
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    const Handle& handle() const { return handle_; }
    bool renameTo(const std::string& path)
    {
        kept_ = ::rename(path_.c_str(), path.c_str()) == 0;
        return kept_;
    }

private:
    std::string path_;
    Handle handle_;
    bool kept_ = false;
};

std::string systemReason(int error)
{
    return std::generic_category().message(error);
}

Error writeError(const std::string& path, int error)
{
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return {.code = MessageCode::diskFull, .facts = {path}};
    return {.code = MessageCode::fileNotWritable, .facts = {path, systemReason(error)}};
}

Error readError(const std::string& path, int error)
{
    if (error == ENOENT)
        return {.code = MessageCode::fileNotFound, .facts = {path}};
    return {.code = MessageCode::fileNotReadable, .facts = {path, systemReason(error)}};
}

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ::ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return true;
}

/// Where a path leads after its links; the path itself where there is nothing yet.
std::string resolved(const std::string& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? std::string(real.get()) : path;
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string(".") : path.substr(0, slash + 1);
}

std::string temporaryName(const std::string& path)
{
    static std::atomic<int> count = 0;
    return folderOf(path) + "/.landbridge-" + std::to_string(::getpid()) + '-' + std::to_string(++count) + ".tmp";
}

/// Makes the rename itself last; some file systems cannot, and say so.
bool syncFolder(const std::string& path)
{
    const Handle folder(folderOf(path), O_RDONLY | O_DIRECTORY);
    return !folder.isOpen() || ::fsync(folder.number()) == 0 || errno == EINVAL || errno == ENOTSUP;
}

} // namespace

Result<std::string> readFile(const std::string& path, std::size_t limit)
{
    const Handle file(path, O_RDONLY);
    if (!file.isOpen())
        return readError(path, errno);
    std::string bytes;
    constexpr std::size_t kPiece = 1 << 16; // then as much again as was read
    for (std::size_t used = 0;;) {
        bytes.resize(used + std::min(std::max(kPiece, used), limit + 1 - used));
        const ::ssize_t got = ::read(file.number(), bytes.data() + used, bytes.size() - used);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return readError(path, errno);
        used += static_cast<std::size_t>(got);
        bytes.resize(used);
        if (got == 0)
            return bytes;
        if (used > limit)
            return Error{.code = MessageCode::importTooLarge, .facts = {path, std::to_string(limit)}};
    }
}

Result<void> writeFile(const std::string& path, std::string_view bytes)
{
    const std::string target = resolved(path);
    struct ::stat status = {};
    const bool exists = ::stat(target.c_str(), &status) == 0;
    if (exists && (S_ISCHR(status.st_mode) || S_ISFIFO(status.st_mode))) {
        const Handle device(target, O_WRONLY);
        return device.isOpen() && writeAll(device.number(), bytes) ? Result<void>() : writeError(path, errno);
    }
    if (exists && ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0)
        return writeError(path, errno);
    Temporary temporary(temporaryName(target));
    if (!temporary.handle().isOpen() || !writeAll(temporary.handle().number(), bytes))
        return writeError(path, errno);
    if (exists && ::fchmod(temporary.handle().number(), status.st_mode & 07777) != 0)
        return writeError(path, errno);
    if (::fsync(temporary.handle().number()) != 0 || !temporary.renameTo(target) || !syncFolder(target))
        return writeError(path, errno);
    return {};
}

} // namespace landbridge
