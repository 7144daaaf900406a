#pragma once

#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace landbridge {

/// What a text is; the size and weight follow.
enum class TextRole {
    groupHeading,    ///< 0.85 semibold: headings in the navigation
    caption,         ///< 0.92: captions, status bar
    tableHeader,     ///< 0.92 semibold
    body,            ///< 1
    strong,          ///< 1 semibold: a word that carries the row
    paneHeading,     ///< 1 semibold
    viewTitle,       ///< 1.38 semibold
    headline,        ///< 2.3 semibold: the four numbers
    meetingText,     ///< 2
    meetingTitle,    ///< 2.6 semibold
    meetingHeadline, ///< 6 semibold
};

/// The families every text asks for, in this order; each later one serves the signs the earlier ones lack (Noto Sans
/// has no minus sign U+2212 in some builds, so Noto Sans Math is among them).
QStringList textFamilies();

/// The platform's size of text in points.
qreal platformPointSize();

/// The font of `role` where body text is `bodyPoints` large.
QFont textFont(TextRole role, qreal bodyPoints);

} // namespace landbridge
