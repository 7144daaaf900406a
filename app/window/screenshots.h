#pragma once

#include <QtCore/QString>

namespace landbridge {

/// Opens the example in a file of its own, runs the matching, and writes a picture of every page into `folder`, in
/// light, dark, high contrast, Arabic and with text of 200 %. False where a picture could not be made.
bool takeScreenshots(const QString& folder);

} // namespace landbridge
