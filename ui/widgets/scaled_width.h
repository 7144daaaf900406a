#pragma once

class QWidget;

namespace landbridge {

/// Keeps `widget` as wide as `pixels` of the drawings, whatever the text size.
void keepWidth(QWidget& widget, int pixels);

} // namespace landbridge
