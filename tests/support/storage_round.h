#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/storage/workspace_store.h"

/// Small rounds and folders for the tests of the workspace file.
namespace landbridge::testing {

/// A new empty folder that is removed, with what is in it, at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }
    /// The names of what is in it, sorted and joined by blanks.
    std::string listing() const;

private:
    std::filesystem::path path_ = {};
};

inline const storage::Signature kTester{.author = "A. Officer", .time = "2026-04-15T12:30:00Z"};

Round aRound();
Party aState(std::string_view id);
Need aNeedOf(std::string_view id, std::string_view state, std::int64_t dollars = 1000);
storage::StepDraft aDraft(Operation operation = Operation::editRecord);

/// `workspace` with `count` needs N1, N2 ... of the state MOZ, which is added as well where it is missing.
ChangeSet manyNeeds(const Workspace& workspace, int count, std::int64_t dollars = 1000);

/// A new workspace at `path` with the state MOZ and `needs` needs.
storage::WorkspaceStore aStore(const std::filesystem::path& path, int needs = 3);

/// What the steps of the history make of an empty workspace, one after the other.
Workspace replayed(storage::WorkspaceStore& store);

std::string contentsOf(const std::filesystem::path& path);
void writeFile(const std::filesystem::path& path, std::string_view contents);

} // namespace landbridge::testing
