#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/result.h"

namespace landbridge::storage {

/// Who has a workspace open.
struct Holder {
    std::string person = {};
    std::string computer = {};
    std::string since = {}; ///< UTC, ISO 8601
    friend bool operator==(const Holder&, const Holder&) = default;
};

/// The hidden file beside an open workspace that says who has it open. It only informs: on one computer the lock is
/// SQLite's, so a note that is found while that lock is ours was left by a program that died.
class LockNote {
public:
    /// Leaves a note for `workspace`, whose lock of SQLite the caller holds. workspaceLocked where the note of another
    /// computer is there; workspaceReadOnly where the folder cannot be written.
    static Result<LockNote> leave(const std::filesystem::path& workspace, const std::string& person);
    /// The note beside `workspace`, or nothing.
    static std::optional<Holder> read(const std::filesystem::path& workspace);
    static std::filesystem::path pathFor(const std::filesystem::path& workspace);

    LockNote(LockNote&& other) noexcept;
    LockNote& operator=(LockNote&&) = delete;
    ~LockNote();

    /// Whether a note was found that a program which died had left.
    bool replacedStale() const { return replacedStale_; }

private:
    explicit LockNote(std::filesystem::path path) : path_(std::move(path)) {}

    std::filesystem::path path_;
    bool replacedStale_ = false;
};

/// The error that `workspace` is open elsewhere, with what its note says.
Error lockedBy(const std::filesystem::path& workspace);

/// Now in UTC, such as 2026-04-15T12:30:00Z.
std::string utcNow();

} // namespace landbridge::storage
