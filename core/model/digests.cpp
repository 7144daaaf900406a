#include "core/model/digests.h"

#include <algorithm>

namespace landbridge {

namespace {

template <class Entity>
void addTable(Sha256& hash, const Workspace& workspace, auto&& takes)
{
    hash.addField(TableName<Entity>::value);
    for (const Field<Entity>& field : fieldsOf<Entity>())
        hash.addField(field.name);
    for (const Entity& row : workspace.table<Entity>())
        if (takes(row))
            for (const Field<Entity>& field : fieldsOf<Entity>())
                hash.addField(field.text(row));
}

template <class... Entities>
void addTables(Sha256& hash, const Workspace& workspace)
{
    (addTable<Entities>(hash, workspace, [](const Entities&) { return true; }), ...);
}

} // namespace

Digest dataDigest(const Workspace& workspace)
{
    Sha256 hash;
    AllEntities::forEach([&]<class Entity>() { addTables<Entity>(hash, workspace); });
    return hash.finish();
}

std::vector<ScenarioId> scenarioChain(const Workspace& workspace, const ScenarioId& scenario)
{
    std::vector<ScenarioId> chain;
    for (ScenarioId at = scenario; !at.empty() && std::ranges::find(chain, at) == chain.end();) {
        chain.push_back(at);
        const Scenario* row = workspace.scenarios().find(at);
        at = row ? row->base : ScenarioId{};
    }
    return chain;
}

Digest inputDigest(const Workspace& workspace, const ScenarioId& scenario)
{
    const std::vector<ScenarioId> chain = scenarioChain(workspace, scenario);
    const auto ofScenario = [&](const auto& row) {
        return row.scenario.empty() || std::ranges::find(chain, row.scenario) != chain.end();
    };
    Sha256 hash;
    hash.addField(scenario.text);
    addTables<Round, Party, Need, NeedYear, Domestic, Commitment, Offer, OfferYear, Pair, Rate>(hash, workspace);
    for (const ScenarioId& id : chain) // which scenario is current is no input
        hash.addField(id.text);
    addTable<Acceptance>(hash, workspace, [](const Acceptance& row) { return row.verdict == Verdict::duplicate; });
    addTable<Decision>(hash, workspace, ofScenario);
    addTable<ScenarioChange>(hash, workspace, ofScenario);
    addTable<Setting>(hash, workspace, ofScenario);
    return hash.finish();
}

} // namespace landbridge
