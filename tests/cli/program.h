#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/formats/json.h"

/// The real program, run as a caller runs it.
namespace landbridge::testing {

struct Answer {
    int status = -1; ///< exit status; -1 where a signal ended it
    std::string out = {};
    std::string err = {};

    /// The one document on standard output; null where there is none.
    Json document() const;
    bool says(std::string_view text) const { return err.find(text) != std::string::npos; }
};

struct Surroundings {
    std::map<std::string, std::string> environment = {}; ///< beside PATH and HOME
    std::string standardOutput = {};                     ///< a file in place of what the answer collects
    std::string folder = {};                             ///< that it runs in; empty = this one's
    long largestFile = -1;                               ///< bytes that a file may grow to; -1 = no bound
    std::function<void(pid_t)> meanwhile = {};           ///< called while it runs
};

/// Runs landbridge-cli with these words.
Answer run(const std::vector<std::string>& words, const Surroundings& surroundings = {});

/// Runs it with a terminal as its standard error; what it wrote there.
std::string onTerminal(const std::vector<std::string>& words);

} // namespace landbridge::testing
