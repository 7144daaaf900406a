#pragma once

#include "core/base/text.h"
#include "core/model/row_check.h"
#include "core/model/table_rows.h"

/// The bodies of readRow, rowCells and rowKey; instantiated once per entity in the fields_*.cpp of the room.
namespace landbridge {

template <class Entity>
concept HasCurrency = requires(Entity entity) { entity.currency; };
template <class Entity>
concept HasSupport = requires(Entity entity) { entity.support; };

/// Gives an empty currency the round's; things that are not money have none.
template <class Entity>
void settleCurrency(Entity& entity, const FieldContext& context)
{
    if constexpr (HasCurrency<Entity> && !std::is_same_v<Entity, Rate>) {
        if (entity.currency.none())
            entity.currency = context.roundCurrency;
        if constexpr (HasSupport<Entity>)
            if (entity.support != Support::money)
                entity.currency = {};
    }
}

template <class Entity>
RowReading<Entity> readRow(std::span<const std::string> cells, const FieldContext& context)
{
    const auto fields = fieldsOf<Entity>();
    RowReading<Entity> reading;
    const auto pass = [&](bool amounts) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if ((fields[i].kind == FieldKind::amount) != amounts || i >= cells.size())
                continue;
            if (cells[i].empty() || (fields[i].required && trimmed(cells[i]).empty())) {
                if (fields[i].required)
                    reading.errors.push_back(
                        {.field = i, .error = {MessageCode::valueMissing, {std::string(fields[i].name)}}});
                continue;
            }
            if (std::optional<Error> error = fields[i].read(reading.value, cells[i], context))
                reading.errors.push_back({.field = i, .error = *std::move(error)});
        }
    };
    pass(false);
    settleCurrency(reading.value, context);
    pass(true);
    fieldtable::check(reading.value, reading.errors);
    return reading;
}

template <class Entity>
std::vector<std::string> rowCells(const Entity& entity)
{
    std::vector<std::string> cells;
    const auto fields = fieldsOf<Entity>();
    cells.reserve(fields.size());
    for (const Field<Entity>& field : fields)
        cells.push_back(field.text(entity));
    return cells;
}

template <class Entity>
std::string rowKey(const Entity& entity)
{
    if constexpr (requires { entity.id.empty(); } && !std::is_same_v<Entity, ScenarioChange>)
        return entity.id.text;
    if constexpr (std::is_same_v<Entity, Round>)
        return "round";
    std::string key;
    bool first = true;
    for (const Field<Entity>& field : fieldsOf<Entity>()) {
        if (!field.key)
            continue;
        if (!first)
            key += ';';
        key += field.text(entity);
        first = false;
    }
    return key;
}

} // namespace landbridge

#define LANDBRIDGE_ROWS(Entity)                                                                                        \
    template RowReading<Entity> readRow<Entity>(std::span<const std::string>, const FieldContext&);                    \
    template std::vector<std::string> rowCells<Entity>(const Entity&);                                                 \
    template std::string rowKey<Entity>(const Entity&);                                                                \
    template class Table<Entity>;
