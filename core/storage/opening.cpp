#include "core/storage/opening.h"

#include "core/storage/file_header.h"
#include "core/storage/file_system.h"
#include "core/storage/schema.h"

namespace landbridge::storage {

namespace {

// Checks walk each byte a few times; a hostile file must not make them walk for hours.
constexpr std::int64_t kStepsPerByte = 8;
constexpr std::int64_t kStepsAtLeast = 20'000'000;

Result<FileHeader> checkHeader(const std::filesystem::path& path, std::size_t newest)
{
    const Result<FileHeader> header = readHeader(path);
    if (!header)
        return header;
    if (header->applicationId != kApplicationId)
        return Error{MessageCode::notAWorkspace, {utf8(path)}};
    if (header->userVersion > newest)
        return Error{MessageCode::workspaceNewer,
                     {utf8(path), std::to_string(header->userVersion), std::to_string(newest)}};
    if (header->userVersion == 0 || header->encoding != 1 || header->writeAheadLog)
        return damaged(path, "header");
    return header;
}

/// Takes the lock of SQLite for as long as the connection lives.
Result<void> lockForWriting(Database& database)
{
    if (database.isReadOnly())
        return Error{MessageCode::workspaceReadOnly, {utf8(database.path())}};
    // Going through PERSIST makes SQLite remove the finished journal that a program which died has left.
    return database.run("PRAGMA journal_mode = PERSIST; PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
                        "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;");
}

/// What an error at the first touch of the file means.
Error firstTouch(Error error, const std::filesystem::path& path)
{
    if (error.code == MessageCode::workspaceLocked)
        return lockedBy(path);
    return error;
}

Result<void> checkPages(Database& database, bool thorough)
{
    const Result<std::string> answer = database.text(thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (!answer)
        return answer.error();
    if (*answer != "ok")
        return damaged(database.path(), *answer);
    return {};
}

Result<void> checkInside(OpenedFile& file, const Opening& opening)
{
    if (const Result<void> set = file.database.run("PRAGMA cache_size = -32000"); !set)
        return set;
    const Result<std::int64_t> version = file.database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version < 1 || *version > static_cast<std::int64_t>(opening.scripts.size()))
        return damaged(file.database.path(), "version");
    file.version = *version;
    // The schema comes before the pages: checking pages evaluates expressions of the schema, which must be ours.
    if (const Result<void> schema =
            checkSchema(file.database, opening.scripts.first(static_cast<std::size_t>(*version)));
        !schema)
        return schema;
    return checkPages(file.database, opening.thorough || file.afterCrash);
}

} // namespace

Result<OpenedFile> openFile(const Opening& opening)
{
    const std::filesystem::path path = resolved(opening.path);
    const Result<FileHeader> header = checkHeader(path, opening.scripts.size());
    if (!header)
        return header.error();
    const bool writing = opening.mode == OpenMode::readWrite;
    const bool hot = hasHotJournal(path);
    Result<Database> database = Database::open(path, writing ? Access::readWrite : Access::readOnly);
    if (!database)
        return database.error();
    OpenedFile file{.database = std::move(database).value(), .afterCrash = hot};
    file.database.boundWork(kStepsAtLeast + kStepsPerByte * static_cast<std::int64_t>(header->size));
    if (writing) {
        if (const Result<void> locked = lockForWriting(file.database); !locked)
            return firstTouch(locked.error(), path);
        Result<LockNote> note = LockNote::leave(path, opening.person);
        if (!note)
            return note.error();
        file.note.emplace(std::move(note).value());
        file.afterCrash = file.afterCrash || file.note->replacedStale();
    }
    if (const Result<void> inside = checkInside(file, opening); !inside)
        return firstTouch(inside.error(), path);
    return file;
}

void trust(Database& database)
{
    database.boundWork(0);
}

} // namespace landbridge::storage
