#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/storage/database.h"
#include "core/storage/lock_note.h"

namespace landbridge::storage {

enum class OpenMode : std::uint8_t { readWrite, readOnly };

/// What opening a file takes. Tests give other scripts than the program's.
struct Opening {
    std::filesystem::path path = {};
    OpenMode mode = OpenMode::readWrite;
    std::string person = {};
    std::span<const std::string_view> scripts = {};
    bool thorough = false; ///< check every index too
};

/// A file that was let in: it is ours, locked, whole as SQLite sees it, and of the newest version or older.
struct OpenedFile {
    // The note goes before the lock does, so that a note that is found under the lock is never a living program's.
    Database database;
    std::optional<LockNote> note;
    std::int64_t version = 0;
    bool afterCrash = false; ///< the program that had it open last died; every index was checked
};

/// Lets a file in that may come from a stranger: header, application id, version, lock, schema, and SQLite's own check;
/// nothing of it is trusted before. Contents are not read. Errors: fileNotFound, fileNotReadable, notAWorkspace,
/// workspaceNewer, workspaceLocked, workspaceReadOnly, workspaceDamaged.
Result<OpenedFile> openFile(const Opening& opening);

/// Ends the bound on the work that a file may cause while it is opened.
void trust(Database& database);

} // namespace landbridge::storage
