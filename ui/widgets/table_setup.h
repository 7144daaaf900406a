#pragma once

class QTableView;

namespace landbridge {

/// Gives a table the look and keyboard of every table: hairlines instead of a grid, whole rows, no frame, Tab leaves
/// it, clicking a header sorts. `compact` makes rows of 25 px for lists that are read and not worked in.
void setUpTable(QTableView& table, bool compact = false);

} // namespace landbridge
