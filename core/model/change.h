#pragma once

#include "core/model/held.h"
#include "core/model/workspace.h"

namespace landbridge {

/// One row before and after; no `before` adds it, no `after` removes it. Both have the same key.
template <class Entity>
struct EntityChange {
    Held<Entity> before = {};
    Held<Entity> after = {};
    friend bool operator==(const EntityChange&, const EntityChange&) = default;
};

using AnyChange = AllEntities::Variant<EntityChange>;
/// What one action changes, in the order in which it is applied.
using ChangeSet = std::vector<AnyChange>;

/// The change set that takes `changes` back.
ChangeSet inverse(const ChangeSet& changes);

/// `workspace` with `changes` applied. The `before` values must be what the workspace holds; where they are not, the
/// answer is workspaceChanged.
Result<Workspace> changed(const Workspace& workspace, const ChangeSet& changes);

/// The change that sets the row with the key of `after` (or adds it).
template <class Entity>
AnyChange putting(const Workspace& workspace, Entity after)
{
    EntityChange<Entity> change;
    const Table<Entity>& table = workspace.table<Entity>();
    if (const std::size_t index = table.indexOf(rowKey(after)); index < table.size())
        change.before = Held<Entity>(table.row(index));
    change.after = std::move(after);
    return change;
}

/// The change that removes `before`.
template <class Entity>
AnyChange removing(Entity before)
{
    return EntityChange<Entity>{.before = std::move(before)};
}

} // namespace landbridge
