#include "core/storage/copy.h"

#include "core/storage/file_system.h"
#include "core/storage/schema.h"

namespace landbridge::storage {

namespace {

Error notVerified(const std::filesystem::path& target, std::string_view what)
{
    return {MessageCode::copyNotVerified, {utf8(target), std::string(what)}};
}

Result<void> mayTake(const WorkspaceStore& store, const std::filesystem::path& target, Existing existing)
{
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::symlink_status(target, ignored)))
        return {};
    if (existing == Existing::refuse || std::filesystem::equivalent(store.path(), target, ignored))
        return Error{MessageCode::fileExists, {utf8(target)}};
    if (LockNote::read(target))
        return lockedBy(target);
    return {};
}

/// Where the runs of both differ: the digest of the run, or "".
Result<std::string> differingRun(WorkspaceStore& store, WorkspaceStore& copy)
{
    const Result<std::vector<RunHead>> runs = store.runs();
    if (!runs)
        return runs.error();
    const Result<std::vector<RunHead>> copied = copy.runs();
    if (!copied)
        return copied.error();
    if (*runs != *copied)
        return std::string("runs");
    for (const RunHead& head : *runs) {
        const Result<RunRecord> run = store.run(head.digest);
        const Result<RunRecord> same = copy.run(head.digest);
        if (!run || !same || *run != *same)
            return head.digest;
    }
    return std::string();
}

Result<void> verify(WorkspaceStore& store, const std::filesystem::path& part, const std::filesystem::path& target)
{
    Result<WorkspaceStore> copy =
        WorkspaceStore::open({.path = part, .mode = OpenMode::readOnly, .scripts = migrations(), .thorough = true});
    if (!copy)
        return notVerified(target, copy.error().facts.empty() ? "" : copy.error().facts.back());
    for (const auto& [name, sum] : store.tableSums())
        if (const auto at = copy->tableSums().find(name); at == copy->tableSums().end() || at->second != sum)
            return notVerified(target, name);
    const Result<std::string> run = differingRun(store, *copy);
    if (!run)
        return run.error();
    return run->empty() ? Result<void>() : notVerified(target, *run);
}

Result<void> place(WorkspaceStore& store, const std::filesystem::path& part, const std::filesystem::path& target,
                   Existing existing)
{
    if (const Result<void> made = writeNewFile(part, ""); !made)
        return made;
    if (const Result<void> written = store.writeCopy(part); !written)
        return written;
    if (const Result<void> kept = syncToDisk(part); !kept)
        return kept;
    if (const Result<void> same = verify(store, part, target); !same)
        return same;
    removeJournal(target);
    if (const Result<void> named = renameFile(part, target, existing == Existing::replace); !named)
        return named;
    return syncToDisk(target.parent_path());
}

} // namespace

Result<void> saveCopy(WorkspaceStore& store, const std::filesystem::path& target, Existing existing)
{
    const std::filesystem::path whole = resolved(target);
    if (const Result<void> may = mayTake(store, whole, existing); !may)
        return may;
    const std::filesystem::path part = partOf(store.path(), whole.parent_path());
    removePart(part);
    const Result<void> placed = place(store, part, whole, existing);
    removePart(part);
    if (placed)
        return {};
    return aboutInstead(placed.error(), part, whole);
}

} // namespace landbridge::storage
