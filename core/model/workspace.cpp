#include "core/model/workspace.h"

namespace landbridge {

const Round& Workspace::round() const
{
    static const Round kNone{};
    const Table<Round>& rows = table<Round>();
    return rows.empty() ? kNone : rows[0];
}

} // namespace landbridge
