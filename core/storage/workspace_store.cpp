#include "core/storage/workspace_store.h"

#include "core/storage/change_cells.h"
#include "core/storage/file_system.h"
#include "core/storage/history_store.h"
#include "core/storage/schema.h"
#include "core/storage/upgrade.h"

namespace landbridge::storage {

struct WorkspaceStore::Parts {
    Parts(OpenedFile opened, OpenMode openMode) : file(std::move(opened)), mode(openMode) {}

    OpenedFile file;
    OpenMode mode;
    RowStore rows{file.database};
    HistoryStore history{file.database};
    RunStore runs{file.database};
    HistoryLine line = {};
    TableSums sums = {};
    std::optional<Workspace> loaded = {};
    bool inDoubt = false; // the disk failed, and did not even tell whether the last step is in the file
};

struct WorkspaceStore::Entry {
    Step step = {};
    std::int64_t target = 0;
    std::vector<RowChange> rows = {};
    std::optional<RunRecord> run = {};
};

namespace {

constexpr std::string_view kLastStep = "SELECT max(number) FROM history_steps";

Step firstStep(const Round& round, const Signature& by)
{
    return {.number = 1,
            .operation = Operation::createWorkspace,
            .facts = {round.title},
            .author = by.author,
            .time = by.time};
}

/// The tables of a new workspace with its round and first step.
Result<void> fill(Database& database, const Round& round, const Signature& by)
{
    TableSums sums;
    for (const TableShape& table : allShapes())
        sums[table.name] = {};
    Result<std::vector<RowChange>> rows = rowChanges({EntityChange<Round>{.after = round}});
    if (!rows)
        return rows.error();
    RowStore store(database);
    std::vector<RowChange> changes = std::move(rows).value();
    if (const Result<void> added = store.apply(changes.front(), sums); !added)
        return added;
    HistoryStore history(database);
    if (const Result<void> added = history.append(firstStep(round, by), 0, changes, sums); !added)
        return added;
    return writeSums(database, sums);
}

Result<void> makeFile(const std::filesystem::path& path, const Round& round, const Signature& by)
{
    if (const Result<void> made = writeNewFile(path, ""); !made)
        return made;
    Result<Database> database = Database::open(path, Access::create);
    if (!database)
        return database.error();
    if (const Result<void> set = database->run("PRAGMA journal_mode = MEMORY"); !set)
        return set;
    return migrate(*database, 0, migrations(), [&] { return fill(*database, round, by); });
}

} // namespace

WorkspaceStore::WorkspaceStore(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
WorkspaceStore::WorkspaceStore(WorkspaceStore&&) noexcept = default;
WorkspaceStore& WorkspaceStore::operator=(WorkspaceStore&&) noexcept = default;
WorkspaceStore::~WorkspaceStore() = default;

Result<WorkspaceStore> WorkspaceStore::create(const std::filesystem::path& path, const Round& round,
                                              const Signature& by)
{
    std::error_code ignored;
    const std::filesystem::path target = resolved(path);
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored)))
        return Error{MessageCode::fileExists, {utf8(target)}};
    const std::filesystem::path part = partOf(target, target.parent_path());
    removePart(part);
    Result<void> made = makeFile(part, round, by);
    if (made)
        made = syncToDisk(part);
    if (made) {
        removeJournal(target);
        made = renameFile(part, target, false);
    }
    if (!made) {
        removePart(part);
        return aboutInstead(made.error(), part, target);
    }
    if (const Result<void> kept = syncToDisk(target.parent_path()); !kept)
        return kept.error();
    return open(target, OpenMode::readWrite, by.author);
}

Result<WorkspaceStore> WorkspaceStore::open(const std::filesystem::path& path, OpenMode mode, const std::string& person)
{
    return open({.path = path, .mode = mode, .person = person, .scripts = migrations()});
}

Result<WorkspaceStore> WorkspaceStore::open(const Opening& opening)
{
    Result<OpenedFile> file = openFile(opening);
    if (!file)
        return file.error();
    WorkspaceStore store(std::make_unique<Parts>(std::move(file).value(), opening.mode));
    if (store.parts_->file.version < static_cast<std::int64_t>(opening.scripts.size()))
        if (const Result<void> upgraded = store.upgrade(opening); !upgraded)
            return upgraded.error();
    if (const Result<void> read = store.readAll(); !read)
        return read.error();
    trust(store.parts_->file.database);
    std::error_code ignored;
    if (!store.isReadOnly())
        removePart(partOf(store.path(), store.path().parent_path()));
    return store;
}

Result<void> WorkspaceStore::upgrade(const Opening& opening)
{
    Parts& parts = *parts_;
    if (isReadOnly())
        return Error{MessageCode::workspaceReadOnly, {utf8(path())}};
    if (const Result<void> whole = verifyOlder(parts.file.database); !whole)
        return whole;
    if (const Result<void> kept = keepOlder(opening); !kept)
        return kept;
    return storage::upgrade(parts.file.database, parts.file.version, opening.scripts);
}

Result<void> WorkspaceStore::keepOlder(const Opening& opening)
{
    std::filesystem::path target = path();
    target += ".version-" + std::to_string(parts_->file.version);
    const std::filesystem::path part = partOf(path(), path().parent_path());
    std::error_code ignored;
    if (std::filesystem::exists(target, ignored))
        return {};
    removePart(part);
    if (const Result<void> written = writeCopy(part); !written)
        return written;
    if (const Result<void> kept = syncToDisk(part); !kept)
        return kept;
    {
        Result<OpenedFile> copy =
            openFile({.path = part, .mode = OpenMode::readOnly, .scripts = opening.scripts, .thorough = true});
        if (!copy)
            return copy.error();
        if (const Result<void> whole = verifyOlder(copy->database); !whole)
            return whole;
    }
    if (const Result<void> named = renameFile(part, target, false); !named)
        return named;
    return syncToDisk(target.parent_path());
}

Result<void> WorkspaceStore::readAll()
{
    Parts& parts = *parts_;
    Workspace workspace;
    Result<TableSums> sums = readWorkspace(parts.rows, path(), workspace);
    if (!sums)
        return sums.error();
    TableSums found = std::move(sums).value();
    Result<HistoryLine> line = parts.history.read(found);
    if (!line)
        return line.error();
    if (const Result<void> verified = parts.history.verifyChanges(found); !verified)
        return verified;
    const Result<TableSums> stored = readSums(parts.file.database);
    if (!stored)
        return stored.error();
    for (const auto& [name, sum] : found)
        if (const auto at = stored->find(name); at == stored->end() || at->second != sum)
            return damaged(path(), name);
    if (stored->size() != found.size() || workspace.table<Round>().size() != 1)
        return damaged(path(), "table_digests");
    parts.line = std::move(line).value();
    parts.sums = std::move(found);
    parts.loaded = std::move(workspace);
    parts.inDoubt = false;
    return {};
}

Result<Workspace> WorkspaceStore::load()
{
    if (!parts_->loaded)
        if (const Result<void> read = readAll(); !read)
            return read.error();
    Workspace workspace = *std::move(parts_->loaded);
    parts_->loaded.reset();
    return workspace;
}

Result<Step> WorkspaceStore::perform(const StepDraft& draft, const ChangeSet& changes, std::optional<RunRecord> run)
{
    Result<std::vector<RowChange>> rows = rowChanges(changes);
    if (!rows)
        return rows.error();
    Entry entry{.rows = std::move(rows).value(), .run = std::move(run)};
    entry.step = {.number = parts_->line.nextNumber(),
                  .operation = draft.operation,
                  .facts = draft.facts,
                  .author = draft.by.author,
                  .time = draft.by.time,
                  .run = entry.run ? entry.run->digest : std::string()};
    return store(std::move(entry));
}

Result<Moved> WorkspaceStore::undo(const Signature& by)
{
    const std::optional<std::int64_t> target = nextToUndo();
    if (!target)
        return Error{MessageCode::nothingToUndo, {}};
    return move(Operation::undo, *target, by);
}

Result<Moved> WorkspaceStore::redo(const Signature& by)
{
    const std::optional<std::int64_t> target = nextToRedo();
    if (!target)
        return Error{MessageCode::nothingToRedo, {}};
    return move(Operation::redo, *target, by);
}

Result<Moved> WorkspaceStore::move(Operation operation, std::int64_t target, const Signature& by)
{
    Result<std::vector<RowChange>> rows = parts_->history.changesOf(target);
    if (!rows)
        return rows.error();
    Entry entry{.target = target, .rows = std::move(rows).value()};
    if (operation == Operation::undo)
        entry.rows = inverse(std::move(entry.rows));
    entry.step = {.number = parts_->line.nextNumber(),
                  .operation = operation,
                  .facts = {std::to_string(target)},
                  .author = by.author,
                  .time = by.time};
    Result<ChangeSet> changes = changeSet(entry.rows);
    if (!changes)
        return changes.error();
    Result<Step> step = store(std::move(entry));
    if (!step)
        return step.error();
    return Moved{.step = std::move(step).value(), .changes = std::move(changes).value()};
}

Result<void> WorkspaceStore::mayWrite()
{
    if (isReadOnly())
        return Error{MessageCode::workspaceReadOnly, {utf8(path())}};
    if (parts_->file.database.hasMoved())
        return Error{MessageCode::fileNotWritable, {utf8(path()), "moved or replaced"}};
    if (!parts_->inDoubt)
        return {};
    const Result<std::int64_t> last = parts_->file.database.number(kLastStep);
    if (!last)
        return last.error();
    if (*last >= parts_->line.nextNumber())
        return Error{MessageCode::workspaceChanged, {}};
    parts_->inDoubt = false;
    return {};
}

Result<Step> WorkspaceStore::store(Entry entry)
{
    if (const Result<void> may = mayWrite(); !may)
        return may.error();
    parts_->loaded.reset();
    if (const Result<void> written = write(entry); !written)
        return settle(entry, written.error());
    parts_->line.add(entry.step, entry.target);
    return std::move(entry.step);
}

Result<void> WorkspaceStore::write(Entry& entry)
{
    Parts& parts = *parts_;
    Result<Transaction> transaction = Transaction::begin(parts.file.database);
    if (!transaction)
        return transaction.error();
    TableSums sums = parts.sums;
    for (RowChange& row : entry.rows)
        if (const Result<void> applied = parts.rows.apply(row, sums); !applied)
            return applied;
    if (const Result<void> added = parts.history.append(entry.step, entry.target, entry.rows, sums); !added)
        return added;
    if (entry.run) {
        entry.run->step = entry.step.number;
        if (const Result<void> put = parts.runs.put(*entry.run); !put)
            return put;
    }
    if (const Result<void> written = writeSums(parts.file.database, sums); !written)
        return written;
    if (const Result<void> committed = transaction->commit(); !committed) {
        if (parts.file.database.inTransaction() && committed.error().code == MessageCode::storageFailed)
            return parts.rows.brokenReference(committed.error());
        return committed;
    }
    parts.sums = std::move(sums);
    return {};
}

Result<Step> WorkspaceStore::settle(const Entry& entry, const Error& error)
{
    // A disk may fail after the step has become part of the file: then the file is right, not the error.
    Parts& parts = *parts_;
    const Result<std::int64_t> last = parts.file.database.number(kLastStep);
    if (last && *last != entry.step.number)
        return error;
    Result<TableSums> sums = readSums(parts.file.database);
    if (!last || !sums) {
        parts.inDoubt = true;
        return error;
    }
    parts.sums = std::move(sums).value();
    parts.line.add(entry.step, entry.target);
    return entry.step;
}

const std::vector<Step>& WorkspaceStore::steps() const
{
    return parts_->line.steps();
}

std::optional<std::int64_t> WorkspaceStore::nextToUndo() const
{
    return parts_->line.nextToUndo();
}

std::optional<std::int64_t> WorkspaceStore::nextToRedo() const
{
    return parts_->line.nextToRedo();
}

Result<ChangeSet> WorkspaceStore::changesOf(std::int64_t number)
{
    const Result<std::vector<RowChange>> rows = parts_->history.changesOf(number);
    if (!rows)
        return rows.error();
    return changeSet(*rows);
}

Result<std::vector<RunHead>> WorkspaceStore::runs()
{
    return parts_->runs.list();
}

Result<RunRecord> WorkspaceStore::run(std::string_view digest)
{
    return parts_->runs.get(digest);
}

const std::filesystem::path& WorkspaceStore::path() const
{
    return parts_->file.database.path();
}

bool WorkspaceStore::isReadOnly() const
{
    return parts_->mode == OpenMode::readOnly;
}

bool WorkspaceStore::wasLeftOpen() const
{
    return parts_->file.afterCrash;
}

const TableSums& WorkspaceStore::tableSums() const
{
    return parts_->sums;
}

Result<void> WorkspaceStore::writeCopy(const std::filesystem::path& target)
{
    Database& database = parts_->file.database;
    const std::string name = utf8(target);
    database.allowAttached(1);
    Result<void> written;
    if (Result<Statement> vacuum = database.prepare("VACUUM INTO ?"); vacuum) {
        vacuum->bind(1, std::string_view(name));
        written = vacuum->run();
    } else {
        written = vacuum.error();
    }
    database.allowAttached(0);
    return written;
}

} // namespace landbridge::storage
