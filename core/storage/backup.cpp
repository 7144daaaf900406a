#include "core/storage/backup.h"

#include <algorithm>
#include <optional>

#include "core/base/date.h"
#include "core/base/digest.h"
#include "core/storage/copy.h"
#include "core/storage/file_system.h"

namespace landbridge::storage {

namespace {

constexpr std::string_view kSuffix = ".landbridge";
constexpr std::string_view kTimeShape = "0000-00-00T00:00:00Z";

/// What the names of the backups of one workspace begin with: two of the same name in two folders are told apart.
std::string prefixOf(const std::filesystem::path& workspace)
{
    const std::filesystem::path whole = resolved(workspace);
    return whole.stem().string() + "-" + hexText(sha256(utf8(whole))).substr(0, 8) + "-";
}

/// A time as file names may hold it everywhere, and back: without the colons.
std::string nameOf(std::string_view time)
{
    std::string name(time);
    std::erase(name, ':');
    return name;
}

std::optional<std::string> timeOf(std::string_view name)
{
    if (name.size() != nameOf(kTimeShape).size())
        return std::nullopt;
    std::string time(name);
    time.insert(13, ":").insert(16, ":");
    for (std::size_t i = 0; i < time.size(); ++i)
        if (kTimeShape[i] == '0' ? time[i] < '0' || time[i] > '9' : time[i] != kTimeShape[i])
            return std::nullopt;
    return readDate(std::string_view(time).substr(0, 10)) ? std::optional(time) : std::nullopt;
}

struct Moment {
    std::int64_t seconds = 0;
    int day = 0;
    int week = 0;
    int month = 0;
};

Moment momentOf(std::string_view time)
{
    const Result<Date> date = readDate(time.substr(0, 10));
    if (!date)
        return {};
    const auto two = [&](std::size_t at) { return (time[at] - '0') * 10 + time[at + 1] - '0'; };
    Moment moment{.day = dayNumber(*date)};
    if (time.size() == kTimeShape.size())
        moment.seconds = std::int64_t{moment.day} * 86'400 + two(11) * 3600 + two(14) * 60 + two(17);
    moment.week = (moment.day + 3) / 7; // 1970-01-01 was a Thursday; weeks begin on Monday
    moment.month = static_cast<int>(date->year()) * 12 + static_cast<int>(static_cast<unsigned>(date->month()));
    return moment;
}

/// Decides from the newest backup to the oldest which are kept for their age.
class Thinning {
public:
    explicit Thinning(std::string_view now) : now_(momentOf(now)) {}

    bool keeps(std::string_view time)
    {
        constexpr std::int64_t kTwoDays = 2 * 86'400;
        const Moment moment = momentOf(time);
        if (now_.seconds - moment.seconds < kTwoDays)
            return true;
        bool kept = false;
        if (days_ < 12)
            kept = moment.day != last_.day && ++days_ > 0;
        else if (weeks_ < 10)
            kept = moment.week != last_.week && ++weeks_ > 0;
        else if (months_ < 9)
            kept = moment.month != last_.month && ++months_ > 0;
        if (kept)
            last_ = moment;
        return kept;
    }

private:
    Moment now_;
    Moment last_ = {.day = -1, .week = -1, .month = -1};
    int days_ = 0;
    int weeks_ = 0;
    int months_ = 0;
};

} // namespace

std::vector<Backup> superfluous(const std::vector<Backup>& backups, std::string_view now, std::uintmax_t limit)
{
    std::vector<Backup> rest;
    Thinning thinning(now);
    std::uintmax_t total = 0;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        const bool kept = thinning.keeps(backups[i].time);
        if (i > 0 && (!kept || total + backups[i].bytes > limit))
            rest.push_back(backups[i]);
        else
            total += backups[i].bytes;
    }
    return rest;
}

std::vector<Backup> backupsOf(const std::filesystem::path& folder, const std::filesystem::path& workspace)
{
    const std::string prefix = prefixOf(workspace);
    std::vector<Backup> backups;
    std::error_code code;
    for (std::filesystem::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        const std::string name = at->path().filename().string();
        if (!name.starts_with(prefix) || !name.ends_with(kSuffix) || name.size() < prefix.size() + kSuffix.size())
            continue;
        const std::string_view middle =
            std::string_view(name).substr(prefix.size(), name.size() - prefix.size() - kSuffix.size());
        std::error_code ignored;
        if (const std::optional<std::string> time = timeOf(middle))
            backups.push_back({.path = at->path(), .time = *time, .bytes = at->file_size(ignored)});
    }
    std::ranges::sort(backups, std::ranges::greater(), &Backup::time);
    return backups;
}

Result<Backup> backUp(WorkspaceStore& store, const std::filesystem::path& folder, std::string_view time,
                      std::uintmax_t limit)
{
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code)
        return Error{MessageCode::fileNotWritable, {utf8(folder), code.message()}};
    const std::filesystem::path target = folder / (prefixOf(store.path()) + nameOf(time) + std::string(kSuffix));
    if (const Result<void> saved = saveCopy(store, target, Existing::replace); !saved)
        return saved.error();
    for (const Backup& each : superfluous(backupsOf(folder, store.path()), time, limit))
        std::filesystem::remove(each.path, code);
    std::error_code ignored;
    return Backup{.path = target, .time = std::string(time), .bytes = std::filesystem::file_size(target, ignored)};
}

} // namespace landbridge::storage
