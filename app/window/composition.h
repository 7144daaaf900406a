#pragma once

#include "ui/shell/main_window.h"

namespace landbridge {

/// Every page of the program, in the order of the navigation: the only place that knows them all.
WindowParts allParts();

} // namespace landbridge
