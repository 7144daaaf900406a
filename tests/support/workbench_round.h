#pragma once

#include "core/workbench/editing.h"
#include "tests/support/storage_round.h"

/// Workbenches with small rounds, for the tests of the verbs.
namespace landbridge::testing {

inline const Person kOfficer{.name = "A. Officer", .organisation = "Mission"};
/// A clock that always tells the same time.
std::string noon();

/// A new workbench on `path`: a round in USD as of 2026-04-15, nothing else.
Workbench aWorkbench(const std::filesystem::path& path);
/// The same with the state MOZ, the donor NOR, the ranked and endorsed needs N-1 (1000.00, rank 1) and N-2 (2000.00,
/// rank 2), and the offer O-1 (1500.00).
Workbench aRoundWithMoney(const std::filesystem::path& path);
/// Opens `path` again.
Workbench reopened(const std::filesystem::path& path);

/// Stores an edit that can be taken.
Step edited(Workbench& workbench, const RecordEdit& edit);
/// The cell of a row, canonical; "(none)" where there is no such row or column.
std::string cellOf(const Workspace& workspace, std::string_view table, std::string_view key, std::string_view column);

} // namespace landbridge::testing
