#pragma once

#include "app/cli/console.h"
#include "core/model/workspace.h"

namespace landbridge::cli {

/// A run for people: how it ended, what each tier gets, the lines, what stays open.
void printRun(const Run& run, const Workspace& workspace, Console& console);

/// An amount of a run with its currency or unit.
QString measured(const Run& run, const Measure& measure, std::int64_t amount, const Console& console);

/// What the checker said, and its failures.
void printVerdict(const RunVerdict& verdict, Console& console);

} // namespace landbridge::cli
