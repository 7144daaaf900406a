#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/model/entities.h"

namespace landbridge::storage {

using Cells = std::vector<std::string>; ///< one canonical cell per column, "" = empty

/// A table of the round as the file knows it: made from fieldsOf<Entity>().
struct TableShape {
    std::string name = {};
    Cells columns = {};
    std::vector<bool> nullable = {};   ///< a reference: NULL where its cell is empty
    std::vector<std::size_t> key = {}; ///< the columns that name a row; none for the round, which has one row
};

/// All tables, in the order of AllEntities.
const std::vector<TableShape>& allShapes();
/// The table `name`, or null.
const TableShape* findShape(std::string_view name);

/// The key of a row as model::rowKey writes it.
std::string keyText(const TableShape& shape, const Cells& cells);

/// Non-empty cells with their columns as one text: `column=value`, each ended by a tab; a backslash stands before `\`,
/// and tab, line feed and NUL are written `\t`, `\n`, `\0`. Columns may come and go between versions.
std::string cellsText(const TableShape& shape, const Cells& cells);
/// The cells of such a text; unknown columns are left out.
Cells cellsOf(const TableShape& shape, std::string_view text);

/// A list of words as one text, and back; the same escapes.
std::string listText(const std::vector<std::string>& words);
std::vector<std::string> listOf(std::string_view text);

} // namespace landbridge::storage
