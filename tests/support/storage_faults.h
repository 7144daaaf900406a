#pragma once

#include <cstdint>

namespace landbridge::testing {

/// What a disk may refuse.
enum class DiskCall : std::uint8_t { read, write, sync, open, truncate };

/// While one lives, SQLite works on a disk that can be told to fail. One at a time.
class FailingDisk {
public:
    FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    ~FailingDisk();

    /// From now on the `nth` call of the kind (from 1) fails, with all after it where `forEver`. A failing write says
    /// that the disk is full where `full`.
    void fail(DiskCall call, int nth, bool forEver, bool full = false);
    /// Nothing fails any more.
    void mend();
    /// Whether a call has failed since fail().
    bool hasFailed() const;
};

} // namespace landbridge::testing
