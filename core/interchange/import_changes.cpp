#include <algorithm>
#include <set>

#include "core/interchange/import_state.h"

namespace landbridge::interchange {

namespace {

template <class Entity>
constexpr bool kIsYear = std::is_same_v<Entity, NeedYear> || std::is_same_v<Entity, OfferYear>;

const std::string& recordOf(const NeedYear& row)
{
    return row.need.text;
}
const std::string& recordOf(const OfferYear& row)
{
    return row.offer.text;
}

template <class Entity>
using Keyed = std::vector<std::pair<std::string, EntityChange<Entity>>>;

void addMadeStates(const Import& import, Keyed<Party>& changes)
{
    std::set<std::string> made;
    for (const StagedRow& row : import.rows)
        if (row.isTaken())
            made.insert(row.made.begin(), row.made.end());
    for (const std::string& id : made)
        changes.emplace_back(id,
                             EntityChange<Party>{.after = StateNames::madeParty(id, import.states.countryOfMade(id))});
}

/// Importing years of a record replaces all its years.
template <class Entity>
void addRemovedYears(Import& import, Keyed<Entity>& changes)
{
    std::set<std::string> records;
    std::set<std::string> taken;
    for (const auto& row : import.stage<Entity>().rows)
        if (const StagedRow& staged = import.rows[row.place]; staged.isTaken()) {
            records.insert(recordOf(row.value));
            taken.insert(staged.key);
        }
    for (const Entity& row : import.before.table<Entity>())
        if (std::string key = rowKey(row); records.contains(recordOf(row)) && !taken.contains(key))
            changes.emplace_back(std::move(key), EntityChange<Entity>{.before = row});
}

template <class Entity>
void takeTable(Import& import, ChangeSet& all)
{
    Keyed<Entity> changes;
    if constexpr (std::is_same_v<Entity, Party>)
        addMadeStates(import, changes);
    if constexpr (kIsYear<Entity>)
        addRemovedYears<Entity>(import, changes);
    for (auto& row : import.stage<Entity>().rows) {
        const StagedRow& staged = import.rows[row.place];
        if (staged.fate != RowFate::added && staged.fate != RowFate::changed)
            continue;
        EntityChange<Entity> change;
        if (const Entity* before = import.before.table<Entity>().find(std::string_view(staged.key)))
            change.before = *before;
        change.after = std::move(row.value);
        changes.emplace_back(staged.key, std::move(change));
    }
    std::ranges::sort(changes, {}, [](const auto& change) -> const std::string& { return change.first; });
    for (auto& [key, change] : changes)
        all.emplace_back(std::move(change));
}

} // namespace

ChangeSet takeChanges(Import& import)
{
    ChangeSet changes;
    changes.reserve(static_cast<std::size_t>(
        std::ranges::count_if(import.rows, [](const StagedRow& row) { return row.isTaken() && !row.repeats; })));
    AllEntities::forEach([&]<class Entity>() { takeTable<Entity>(import, changes); });
    return changes;
}

void returnChanges(Import& import, ChangeSet changes)
{
    for (AnyChange& any : changes)
        std::visit(
            [&]<class Entity>(EntityChange<Entity>& change) {
                if (!change.after)
                    return;
                Stage<Entity>& stage = import.stage<Entity>();
                if (const auto at = stage.byKey.find(rowKey(*change.after)); at != stage.byKey.end())
                    stage.rows[at->second].value = std::move(*change.after);
            },
            any);
}

} // namespace landbridge::interchange
