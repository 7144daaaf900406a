#pragma once

#include <optional>

#include "ui/shell/status_buttons.h"
#include "ui/support/navigator.h"
#include "ui/words/numbers.h"

namespace landbridge {

class Checker;
class WorkbenchBridge;
class Workbench;
struct Finding;

/// "Example round 2026 — Exercise — Landbridge".
QString windowTitle(const Workbench& workbench);
/// What the foot of the window says of the open workspace.
StatusWords statusWords(const WorkbenchBridge& bridge, const Checker& checker);
/// "2 of 14: ..." for a problem at `place` of `count`.
QString problemWords(const Finding& finding, const Formats& formats, std::size_t place, std::size_t count);
/// The record that a finding is about, where a page can show it.
std::optional<Place> placeOf(const Finding& finding);

} // namespace landbridge
