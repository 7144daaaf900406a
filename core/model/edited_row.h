#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/entities.h"

namespace landbridge {

/// `before` with the canonical cells of `cells` (by column) laid over its own and read again; an empty cell clears.
/// Columns that the table has not are passed over. Also checks what a row must satisfy by itself.
template <class Entity>
RowReading<Entity> editedRow(const Entity& before, const std::map<std::string, std::string, std::less<>>& cells,
                             const FieldContext& context)
{
    const auto fields = fieldsOf<Entity>();
    std::vector<std::string> all = rowCells(before);
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (const auto cell = cells.find(fields[i].name); cell != cells.end())
            all[i] = cell->second;
    return readRow<Entity>(all, context);
}

} // namespace landbridge
