#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/storage/database.h"

namespace landbridge::storage {

/// A result of the matching as the file keeps it: the texts are the caller's, storage does not read them.
struct RunRecord {
    std::string digest = {};   ///< the seal of the run, its name
    std::string scenario = {}; ///< id, or empty
    std::string result = {};
    std::string verdict = {};
    std::int64_t step = 0; ///< the step that stored it last; set by the store
    bool intact = true;    ///< false: what stands in the file is not what was stored
    friend bool operator==(const RunRecord&, const RunRecord&) = default;
};

/// What a list of runs shows.
struct RunHead {
    std::string digest = {};
    std::string scenario = {};
    std::int64_t step = 0;
    friend bool operator==(const RunHead&, const RunHead&) = default;
};

/// The stored runs of one file.
class RunStore {
public:
    explicit RunStore(Database& database) : database_(&database) {}

    /// Adds `run`; a run that is stored already (the same digest) is replaced.
    Result<void> put(const RunRecord& run);
    /// All, the latest last.
    Result<std::vector<RunHead>> list();
    /// One run; runNotFound (run).
    Result<RunRecord> get(std::string_view digest);

private:
    Database* database_;
};

} // namespace landbridge::storage
