#include "tests/support/storage_faults.h"

#include <cstddef>
#include <cstring>
#include <optional>

#include <sqlite3.h>

namespace landbridge::testing {

namespace {

struct Fault {
    DiskCall call = DiskCall::write;
    int left = 0;
    bool forEver = false;
    bool full = false;
    bool failed = false;
};

// One for the program, as SQLite's list of file systems is.
std::optional<Fault> theFault;
sqlite3_vfs* theDisk = nullptr;

bool fails(DiskCall call)
{
    if (!theFault || theFault->call != call)
        return false;
    const int left = --theFault->left;
    const bool failing = left == 0 || (left < 0 && theFault->forEver);
    theFault->failed = theFault->failed || failing;
    return failing;
}

struct File {
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real();
}

int closeFile(sqlite3_file* file)
{
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 at)
{
    if (fails(DiskCall::read))
        return SQLITE_IOERR_READ;
    return real(file)->pMethods->xRead(real(file), into, size, at);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    if (fails(DiskCall::write))
        return theFault->full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    return real(file)->pMethods->xWrite(real(file), from, size, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (fails(DiskCall::truncate))
        return SQLITE_IOERR_TRUNCATE;
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    if (fails(DiskCall::sync))
        return SQLITE_IOERR_FSYNC;
    return real(file)->pMethods->xSync(real(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file* file, int* out)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}

int controlFile(sqlite3_file* file, int what, void* with)
{
    return real(file)->pMethods->xFileControl(real(file), what, with);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

sqlite3_io_methods methods()
{
    sqlite3_io_methods all = {};
    all.iVersion = 1;
    all.xClose = closeFile;
    all.xRead = readFile;
    all.xWrite = writeFile;
    all.xTruncate = truncateFile;
    all.xSync = syncFile;
    all.xFileSize = sizeOfFile;
    all.xLock = lockFile;
    all.xUnlock = unlockFile;
    all.xCheckReservedLock = checkReserved;
    all.xFileControl = controlFile;
    all.xSectorSize = sectorSize;
    all.xDeviceCharacteristics = characteristics;
    return all;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    static const sqlite3_io_methods kMethods = methods();
    file->pMethods = nullptr;
    if (fails(DiskCall::open))
        return SQLITE_CANTOPEN;
    const int code = theDisk->xOpen(theDisk, name, real(file), flags, outFlags);
    if (code == SQLITE_OK)
        file->pMethods = &kMethods;
    return code;
}

sqlite3_vfs& shim()
{
    static sqlite3_vfs vfs = {};
    return vfs;
}

} // namespace

FailingDisk::FailingDisk()
{
    theDisk = sqlite3_vfs_find(nullptr);
    shim() = *theDisk; // the other calls of the disk take no note of which VFS they belong to
    shim().zName = "failing-disk";
    shim().szOsFile = static_cast<int>(sizeof(File)) + theDisk->szOsFile;
    shim().xOpen = openFile;
    shim().pNext = nullptr;
    sqlite3_vfs_register(&shim(), 1);
}

FailingDisk::~FailingDisk()
{
    mend();
    sqlite3_vfs_unregister(&shim());
    sqlite3_vfs_register(theDisk, 1);
}

void FailingDisk::fail(DiskCall call, int nth, bool forEver, bool full)
{
    theFault = Fault{.call = call, .left = nth, .forEver = forEver, .full = full};
}

void FailingDisk::mend()
{
    theFault.reset();
}

bool FailingDisk::hasFailed() const
{
    return theFault && theFault->failed;
}

} // namespace landbridge::testing
