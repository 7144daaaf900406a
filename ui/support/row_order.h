#pragma once

#include "ui/support/table_model.h"

/// How rows of a table follow each other; private to the room.
namespace landbridge {

/// `rows` by two keys, numbers before words, unknown values last in either order, equal ones as they were. Words follow
/// the language of the window, with numbers in them by value ("NOR-2" before "NOR-10").
std::vector<std::shared_ptr<const TableRow>> inOrder(std::vector<std::shared_ptr<const TableRow>> rows, SortKey first,
                                                     SortKey second);

} // namespace landbridge
