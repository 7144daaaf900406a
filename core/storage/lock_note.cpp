#include "core/storage/lock_note.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>

#include "core/base/date.h"
#include "core/storage/database.h"
#include "core/storage/file_system.h"

namespace landbridge::storage {

namespace {

constexpr std::size_t kLongestNote = 2000;

std::string oneLine(std::string text)
{
    std::ranges::replace_if(text, [](char letter) { return letter >= 0 && letter < ' '; }, ' ');
    return text.substr(0, 200);
}

std::string contentsOf(const Holder& holder)
{
    return "person=" + oneLine(holder.person) + "\ncomputer=" + oneLine(holder.computer) +
           "\nsince=" + oneLine(holder.since) + "\n";
}

} // namespace

std::filesystem::path LockNote::pathFor(const std::filesystem::path& workspace)
{
    return workspace.parent_path() / ("." + workspace.filename().string() + ".lock");
}

std::optional<Holder> LockNote::read(const std::filesystem::path& workspace)
{
    std::error_code ignored;
    const std::filesystem::path path = pathFor(workspace);
    if (!std::filesystem::is_regular_file(path, ignored))
        return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    std::string text(kLongestNote, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    Holder holder;
    const std::array fields = {std::pair("person=", &holder.person), std::pair("computer=", &holder.computer),
                               std::pair("since=", &holder.since)};
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = std::string_view(text).substr(start, end - start);
        for (const auto& [name, value] : fields)
            if (line.starts_with(name))
                *value = oneLine(std::string(line.substr(std::string_view(name).size())));
        start = end + 1;
    }
    return holder;
}

Result<LockNote> LockNote::leave(const std::filesystem::path& workspace, const std::string& person)
{
    const Holder us{.person = person, .computer = computerName(), .since = utcNow()};
    LockNote note(pathFor(workspace));
    if (const std::optional<Holder> other = read(workspace)) {
        // A note whose writing was cut short names no computer: it cannot be told from one of ours.
        if (!other->computer.empty() && other->computer != us.computer) {
            note.path_.clear();
            return lockedBy(workspace);
        }
        std::error_code ignored;
        std::filesystem::remove(note.path_, ignored);
        note.replacedStale_ = true;
    }
    if (const Result<void> written = writeNewFile(note.path_, contentsOf(us)); !written) {
        note.path_.clear();
        if (written.error().code == MessageCode::fileExists)
            return lockedBy(workspace);
        if (written.error().code == MessageCode::fileNotWritable)
            return Error{MessageCode::workspaceReadOnly, {utf8(workspace)}};
        return Error{written.error().code, {utf8(workspace)}};
    }
    return note;
}

LockNote::LockNote(LockNote&& other) noexcept
    : path_(std::exchange(other.path_, {})), replacedStale_(other.replacedStale_)
{
}

LockNote::~LockNote()
{
    std::error_code ignored;
    if (!path_.empty())
        std::filesystem::remove(path_, ignored);
}

Error lockedBy(const std::filesystem::path& workspace)
{
    const Holder holder = LockNote::read(workspace).value_or(Holder{});
    return {MessageCode::workspaceLocked, {utf8(workspace), holder.person, holder.computer, holder.since}};
}

std::string utcNow()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto midnight = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::hh_mm_ss clock(now - midnight);
    std::array<char, 16> text = {};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return dateText(Date(midnight)) + text.data();
}

} // namespace landbridge::storage
