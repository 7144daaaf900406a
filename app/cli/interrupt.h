#pragma once

#include <stop_token>

namespace landbridge::cli {

/// Makes Ctrl-C ask for a stop from now on, in place of ending the program; a second one ends it at once with 130. Call
/// it once, before any thread is made. Where the caller has Ctrl-C ignored, it stays ignored.
std::stop_token stopOnInterrupt();

} // namespace landbridge::cli
