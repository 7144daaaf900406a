#pragma once

#include "core/base/result.h"

namespace landbridge::cli {

/// What the program answers to its caller (command-line.md).
enum class ExitStatus : int {
    done = 0,
    no = 1,            ///< done, and the answer is "no"
    usage = 2,         ///< wrong usage
    refused = 3,       ///< input refused, or a record named by an option does not exist
    notOpened = 4,     ///< the workspace cannot be opened
    notWritten = 5,    ///< disk full, read-only
    internal = 70,     ///< a mistake of the program
    interrupted = 130, ///< Ctrl-C
};

/// What the program was doing when an error came.
enum class Doing : unsigned char { opening, reading, writing };

ExitStatus statusOf(const Error& error, Doing doing);

} // namespace landbridge::cli
