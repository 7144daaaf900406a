#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/step.h"
#include "core/storage/opening.h"
#include "core/storage/row_digest.h"
#include "core/storage/run_store.h"

namespace landbridge::storage {

/// Who does something, and when (UTC, ISO 8601 with seconds).
struct Signature {
    std::string author = {};
    std::string time = {};
};

/// What a step is about, before it has a number.
struct StepDraft {
    Operation operation = Operation::editRecord;
    std::vector<std::string> facts = {};
    Signature by = {};
};

/// A step that undo or redo added, and what it changed.
struct Moved {
    Step step = {};
    ChangeSet changes = {};
};

/// One open workspace file. Each call that changes it is one transaction: it either is in the file for good when the
/// call returns, or has not happened. Where a disk fails so badly that it does not even tell which, the call answers
/// the error, and later ones workspaceChanged if the step is in the file after all, until load() was called. Errors of
/// all calls: diskFull, workspaceReadOnly, fileNotWritable (the file was
/// moved or replaced), workspaceDamaged, storageFailed.
class WorkspaceStore {
public:
    /// Makes a new workspace with its first step, and opens it. fileExists where there is something already.
    static Result<WorkspaceStore> create(const std::filesystem::path& path, const Round& round, const Signature& by);
    /// Opens a workspace and reads all of it; every row is checked against its digest. `person` is who others are told
    /// has it open. Errors: those of openFile. A file of an older version is upgraded, after a copy of it was left
    /// beside it; opened to read it answers workspaceReadOnly.
    static Result<WorkspaceStore> open(const std::filesystem::path& path, OpenMode mode, const std::string& person);
    /// The same with other scripts or checks.
    static Result<WorkspaceStore> open(const Opening& opening);

    WorkspaceStore(WorkspaceStore&&) noexcept;
    WorkspaceStore& operator=(WorkspaceStore&&) noexcept;
    ~WorkspaceStore();

    /// What the file holds. The first call hands over what opening has read; later ones read again.
    Result<Workspace> load();

    /// Stores what one action does: rows, history and, where there is one, the result of the matching, whose step undo
    /// passes over. workspaceChanged where a `before` is not what the file holds, valueUnknownReference (value, table)
    /// where a reference names no row.
    Result<Step> perform(const StepDraft& draft, const ChangeSet& changes, std::optional<RunRecord> run = {});
    /// Takes back the step nextToUndo(), by a step of its own; nothingToUndo.
    Result<Moved> undo(const Signature& by);
    /// Does the step nextToRedo() again, by a step of its own; nothingToRedo.
    Result<Moved> redo(const Signature& by);

    const std::vector<Step>& steps() const;
    std::optional<std::int64_t> nextToUndo() const;
    std::optional<std::int64_t> nextToRedo() const;
    /// What the step `number` changed, in order.
    Result<ChangeSet> changesOf(std::int64_t number);

    /// The stored runs, the latest last.
    Result<std::vector<RunHead>> runs();
    /// A stored run; runNotFound. One whose text is not what was stored says so in `intact`.
    Result<RunRecord> run(std::string_view digest);

    const std::filesystem::path& path() const;
    bool isReadOnly() const;
    /// Whether the program that had the file open last had died.
    bool wasLeftOpen() const;
    /// The contents of each table in one number, for comparing files.
    const std::map<std::string, TableSum, std::less<>>& tableSums() const;

    /// Writes the whole file, compacted, to `target`, where nothing may be. Private to the room: see copy.h.
    Result<void> writeCopy(const std::filesystem::path& target);

private:
    struct Parts;

    explicit WorkspaceStore(std::unique_ptr<Parts> parts);

    Result<void> readAll();
    Result<void> upgrade(const Opening& opening);
    Result<void> keepOlder(const Opening& opening);
    Result<void> mayWrite();
    Result<Moved> move(Operation operation, std::int64_t target, const Signature& by);
    struct Entry;
    Result<Step> store(Entry entry);
    Result<void> write(Entry& entry);
    Result<Step> settle(const Entry& entry, const Error& error);

    std::unique_ptr<Parts> parts_;
};

} // namespace landbridge::storage
