#include "core/interchange/table_shape.h"

#include "core/base/text.h"

namespace landbridge::interchange {

std::size_t TableShape::find(std::string_view wanted) const
{
    std::size_t i = 0;
    while (i < columns.size() && columns[i].name != wanted)
        ++i;
    return i;
}

std::span<const TableShape> tableShapes()
{
    static const std::vector<TableShape> shapes = [] {
        std::vector<TableShape> all;
        AllEntities::forEach([&]<class Entity>() {
            TableShape& shape = all.emplace_back(TableShape{.name = TableName<Entity>::value});
            for (const Field<Entity>& field : fieldsOf<Entity>())
                shape.columns.push_back({.name = field.name,
                                         .kind = field.kind,
                                         .required = field.required,
                                         .key = field.key,
                                         .state = field.state});
        });
        return all;
    }();
    return shapes;
}

std::optional<std::size_t> findTable(std::string_view name)
{
    const std::string wanted = folded(name);
    for (std::size_t i = 0; i < tableShapes().size(); ++i)
        if (tableShapes()[i].name == wanted)
            return i;
    return std::nullopt;
}

bool holdsNumber(FieldKind kind)
{
    return kind == FieldKind::whole || kind == FieldKind::decimal || kind == FieldKind::amount ||
           kind == FieldKind::rate;
}

bool holdsDate(FieldKind kind)
{
    return kind == FieldKind::date || kind == FieldKind::dateList || kind == FieldKind::yearOrDate;
}

} // namespace landbridge::interchange
