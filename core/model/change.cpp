#include "core/model/change.h"

#include <algorithm>
#include <map>

namespace landbridge {

namespace {

template <class Entity>
struct Pending {
    std::map<std::string, Held<Entity>> now = {}; // of the rows touched so far
};

using AllPending = AllEntities::Tuple<Pending>;

/// Notes `change` in `pending`; false where its `before` is not what stands there.
template <class Entity>
bool note(const Workspace& workspace, const EntityChange<Entity>& change, Pending<Entity>& pending)
{
    if (!change.before && !change.after)
        return true;
    const std::string key = rowKey(change.after ? *change.after : *change.before);
    const auto [at, fresh] = pending.now.try_emplace(key);
    if (fresh)
        if (const std::size_t index = workspace.table<Entity>().indexOf(key); index < workspace.table<Entity>().size())
            at->second = Held<Entity>(workspace.table<Entity>().row(index));
    if (!(at->second == change.before))
        return false;
    at->second = change.after;
    return true;
}

template <class Entity>
void settle(Workspace& workspace, const Pending<Entity>& pending)
{
    if (pending.now.empty())
        return;
    std::vector<typename Table<Entity>::Row> put;
    std::vector<std::string> removed;
    for (const auto& [key, value] : pending.now) {
        if (value)
            put.push_back(value.shared());
        else
            removed.push_back(key);
    }
    workspace.table<Entity>() = workspace.table<Entity>().changed(std::move(put), removed);
}

} // namespace

ChangeSet inverse(const ChangeSet& changes)
{
    ChangeSet back;
    back.reserve(changes.size());
    for (auto at = changes.rbegin(); at != changes.rend(); ++at)
        std::visit(
            [&](const auto& change) {
                auto swapped = change;
                std::swap(swapped.before, swapped.after);
                back.emplace_back(std::move(swapped));
            },
            *at);
    return back;
}

Result<Workspace> changed(const Workspace& workspace, const ChangeSet& changes)
{
    AllPending pending;
    for (const AnyChange& any : changes) {
        const bool fits = std::visit(
            [&]<class Entity>(const EntityChange<Entity>& change) {
                return note(workspace, change, std::get<Pending<Entity>>(pending));
            },
            any);
        if (!fits)
            return Error{MessageCode::workspaceChanged, {}};
    }
    Workspace after = workspace;
    AllEntities::forEach([&]<class Entity>() { settle(after, std::get<Pending<Entity>>(pending)); });
    return after;
}

} // namespace landbridge
