#pragma once

class QMenu;
class QTableView;

namespace landbridge {

class ViewTitle;

/// A menu in which columns of `table` are shown and hidden, behind a button "Columns" at the end of `title`. It belongs
/// to the table.
QMenu* addColumnMenu(ViewTitle& title, QTableView& table);

} // namespace landbridge
