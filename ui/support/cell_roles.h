#pragma once

#include <QtCore/QMetaType>
#include <QtCore/Qt>

#include "ui/paper/coverage_bar_painter.h"

namespace landbridge {

/// What a model may say about a cell besides its text; the delegates of this folder draw it.
enum CellRole : int {
    kMutedRole = Qt::UserRole + 100, ///< bool: said again, or zero
    kStrongRole,                     ///< bool: semibold
    kCodeRole,                       ///< QString: a code drawn in `muted` after the text ("NOR-5")
    kStatusRole,                     ///< int of ChipStatus
    kPartsRole,                      ///< CoverageParts
    kScaleRole,                      ///< double: the total that fills the column; absent: each bar has full length
    kLockedRole,                     ///< bool
};

} // namespace landbridge

Q_DECLARE_METATYPE(landbridge::CoverageParts)
