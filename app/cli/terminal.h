#pragma once

#include <cstdio>
#include <string>

namespace landbridge::cli {

// What the standard library does not know of the system; one source file per system.

bool isTerminal(std::FILE* stream);
/// The name of who runs the program.
std::string userName();

} // namespace landbridge::cli
