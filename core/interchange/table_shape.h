#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/model/entities.h"

/// The tables seen without their entities' types; private to the room.
namespace landbridge::interchange {

struct ColumnShape {
    std::string_view name = {};
    FieldKind kind = FieldKind::text;
    bool required = false;
    bool key = false;
    bool state = false;
};

struct TableShape {
    std::string_view name = {};
    std::vector<ColumnShape> columns = {};

    /// The place of the column `name`, or columns.size().
    std::size_t find(std::string_view name) const;
};

/// All tables in the order of AllEntities.
std::span<const TableShape> tableShapes();
/// The place of a table in tableShapes(), by name, any case.
std::optional<std::size_t> findTable(std::string_view name);

template <class Entity>
std::size_t tableIndex()
{
    static const std::size_t index = *findTable(TableName<Entity>::value);
    return index;
}

/// Whether a number stands in a column of this kind, in the forms of readLooseNumber.
bool holdsNumber(FieldKind kind);
/// Whether a date, or a list of dates, stands in it.
bool holdsDate(FieldKind kind);

} // namespace landbridge::interchange
