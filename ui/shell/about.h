#pragma once

class QWidget;

namespace landbridge {

/// Says what the program is, its version, its licence, and where the data that come with it are from.
void showAbout(QWidget* parent);

} // namespace landbridge
