#pragma once

#include <string_view>

#include "core/model/entities.h"

/// Tables by their names; private to the room.
namespace landbridge {

/// Calls visit.operator()<Entity>() for the entity of `table`; false where there is no such table.
template <class Visit>
bool visitTable(std::string_view table, Visit&& visit)
{
    bool found = false;
    AllEntities::forEach([&]<class Entity>() {
        if (!found && TableName<Entity>::value == table) {
            found = true;
            visit.template operator()<Entity>();
        }
    });
    return found;
}

/// Whether the rows of a table have ids of their own (others have natural keys).
template <class Entity>
constexpr bool kHasId = requires(Entity entity) { entity.id.text; };

} // namespace landbridge
