#include "core/rules/scenario_view.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "core/model/digests.h"

namespace landbridge::rules {

namespace {

using RowChanges = std::map<std::string, std::string>; // column to value

/// How far `id` stands up the lineage; the plain round comes after all of them.
std::optional<std::size_t> rankIn(const std::vector<ScenarioId>& line, const ScenarioId& id)
{
    const auto at = std::ranges::find(line, id);
    if (at != line.end())
        return static_cast<std::size_t>(at - line.begin());
    return id.empty() ? std::optional<std::size_t>(line.size()) : std::nullopt;
}

std::map<std::string, std::map<std::string, RowChanges>> changesInForce(const Workspace& workspace,
                                                                        const std::vector<ScenarioId>& line)
{
    std::map<std::string, std::map<std::string, RowChanges>> changes;
    for (auto scenario = line.rbegin(); scenario != line.rend(); ++scenario)
        for (const ScenarioChange& change : workspace.table<ScenarioChange>())
            if (change.scenario == *scenario)
                changes[change.table][change.id][change.column] = change.value;
    return changes;
}

Finding notApplied(std::string_view table, const std::string& id, const std::string& column, std::string value)
{
    return {.severity = Severity::warning,
            .code = MessageCode::scenarioChangeNotApplied,
            .where = {},
            .value = std::move(value),
            .facts = {std::string(table), id, column},
            .subject = std::string(table) + ":" + id};
}

/// `before` with the cells of `changes`; nothing where one cannot be taken.
template <class Entity>
std::optional<Entity> changedRow(const Entity& before, const RowChanges& changes, ScenarioView& view)
{
    std::vector<std::string> cells = rowCells(before);
    const auto fields = fieldsOf<Entity>();
    for (const auto& [column, value] : changes) {
        const auto field = std::ranges::find(fields, column, &Field<Entity>::name);
        if (field == fields.end()) {
            view.findings.push_back(notApplied(TableName<Entity>::value, rowKey(before), column, value));
            return std::nullopt;
        }
        cells[static_cast<std::size_t>(field - fields.begin())] = value;
    }
    RowReading<Entity> reading = readRow<Entity>(cells, view.workspace.fieldContext());
    if (reading.errors.empty())
        return std::move(reading.value);
    const auto column = std::string(fields[reading.errors.front().field].name);
    view.findings.push_back(
        notApplied(TableName<Entity>::value, rowKey(before), column, cells[reading.errors.front().field]));
    return std::nullopt;
}

template <class Entity>
void applyTo(const std::map<std::string, RowChanges>& rows, ScenarioView& view)
{
    std::vector<Entity> put;
    std::vector<std::string> removed;
    for (const auto& [id, changes] : rows) {
        const Entity* before = view.workspace.table<Entity>().find(id);
        if (!before) {
            view.findings.push_back(notApplied(TableName<Entity>::value, id, changes.begin()->first, ""));
            continue;
        }
        if (changes.contains("-")) {
            removed.push_back(id);
            view.withdrawn.insert(std::string(TableName<Entity>::value) + ":" + id);
            continue;
        }
        std::optional<Entity> after = changedRow(*before, changes, view);
        if (!after)
            continue;
        if constexpr (std::is_same_v<Entity, Need>)
            if (!after->endorsedAmount && !changes.contains("endorsed_amount"))
                after->endorsedAmount = Money{.minor = before->amount.minor, .currency = after->currency};
        if (rowKey(*after) != id)
            removed.push_back(id);
        put.push_back(*std::move(after));
    }
    view.workspace.table<Entity>() = view.workspace.table<Entity>().changed(std::move(put), removed);
}

std::int64_t minorOf(const Decimal& amount, int decimals)
{
    const Result<std::int64_t> minor = scaled(amount, decimals);
    return minor ? *minor : 0;
}

Decimal decimalOf(std::int64_t minor, int decimals)
{
    while (decimals > 0 && minor % 10 == 0) {
        minor /= 10;
        --decimals;
    }
    return {.value = minor, .decimals = decimals};
}

/// Scales the years of the records of `Owner` whose amount the scenario changed.
template <class Owner, class Year>
void scaleYears(const Workspace& before, const std::map<std::string, RowChanges>& rows, ScenarioView& view,
                Id<Owner> Year::* owner)
{
    std::vector<Year> put;
    for (const auto& [id, changes] : rows) {
        const Owner* old = before.table<Owner>().find(id);
        const Owner* now = view.workspace.table<Owner>().find(id);
        if (!old || !now || !changes.contains("amount"))
            continue;
        std::vector<Year> years;
        std::vector<std::int64_t> amounts;
        for (const Year& year : before.table<Year>())
            if ((year.*owner).text == id) {
                years.push_back(year);
                amounts.push_back(minorOf(year.amount, old->currency.decimals));
            }
        amounts = scaledTo(amounts, now->amount.minor);
        for (std::size_t i = 0; i < years.size(); ++i)
            years[i].amount = decimalOf(amounts[i], now->currency.decimals);
        put.insert(put.end(), years.begin(), years.end());
    }
    view.workspace.table<Year>() = view.workspace.table<Year>().changed(std::move(put), {});
}

} // namespace

std::vector<std::int64_t> scaledTo(const std::vector<std::int64_t>& amounts, std::int64_t total)
{
    const Int128 sum = std::accumulate(amounts.begin(), amounts.end(), Int128{0});
    std::vector<std::int64_t> scaledAmounts(amounts.size(), 0);
    if (amounts.empty())
        return scaledAmounts;
    if (sum == 0) {
        scaledAmounts[0] = total;
        return scaledAmounts;
    }
    std::vector<std::size_t> order(amounts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::int64_t left = total;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        scaledAmounts[i] = static_cast<std::int64_t>(Int128{amounts[i]} * total / sum);
        left -= scaledAmounts[i];
    }
    const auto remainder = [&](std::size_t i) { return Int128{amounts[i]} * total % sum; };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    for (std::size_t i = 0; i < order.size() && left > 0; ++i, --left)
        ++scaledAmounts[order[i]];
    return scaledAmounts;
}

ScenarioView scenarioView(const Workspace& workspace, const ScenarioId& scenario)
{
    ScenarioView view{.scenario = scenario, .workspace = workspace};
    auto changes = changesInForce(workspace, scenarioChain(workspace, scenario));
    AllEntities::forEach([&]<class Entity>() {
        const auto rows = changes.find(std::string(TableName<Entity>::value));
        if (rows == changes.end())
            return;
        applyTo<Entity>(rows->second, view);
        if constexpr (std::is_same_v<Entity, Need>)
            scaleYears<Need, NeedYear>(workspace, rows->second, view, &NeedYear::need);
        if constexpr (std::is_same_v<Entity, Offer>)
            scaleYears<Offer, OfferYear>(workspace, rows->second, view, &OfferYear::offer);
        changes.erase(rows);
    });
    for (const auto& [table, rows] : changes)
        for (const auto& [id, columns] : rows)
            view.findings.push_back(notApplied(table, id, columns.begin()->first, ""));
    view.decisions = decisionsInForce(view.workspace, scenario);
    return view;
}

std::vector<Setting> settingsInForce(const Workspace& workspace, const ScenarioId& scenario)
{
    const std::vector<ScenarioId> line = scenarioChain(workspace, scenario);
    std::map<std::string, std::pair<std::size_t, const Setting*>> nearest;
    for (const Setting& setting : workspace.table<Setting>()) {
        const std::optional<std::size_t> rank = rankIn(line, setting.scenario);
        if (!rank)
            continue;
        const auto [at, fresh] = nearest.try_emplace(setting.key, *rank, &setting);
        if (!fresh && *rank < at->second.first)
            at->second = {*rank, &setting};
    }
    std::vector<Setting> settings;
    for (const auto& [key, found] : nearest)
        settings.push_back(*found.second);
    return settings;
}

std::vector<DecisionInForce> decisionsInForce(const Workspace& workspace, const ScenarioId& scenario)
{
    const std::vector<ScenarioId> line = scenarioChain(workspace, scenario);
    std::map<std::pair<std::string, std::string>, std::size_t> nearest;
    for (const Decision& decision : workspace.decisions())
        if (const std::optional<std::size_t> rank = rankIn(line, decision.scenario)) {
            const auto [at, fresh] = nearest.try_emplace({decision.need.text, decision.offer.text}, *rank);
            at->second = std::min(at->second, *rank);
        }
    std::vector<DecisionInForce> inForce;
    for (const Decision& decision : workspace.decisions()) {
        const std::optional<std::size_t> rank = rankIn(line, decision.scenario);
        if (rank && *rank == nearest.at({decision.need.text, decision.offer.text}))
            inForce.push_back(
                {.decision = decision, .inherited = *rank > 0 || (decision.scenario.empty() && !line.empty())});
    }
    std::ranges::stable_sort(inForce, {}, [](const DecisionInForce& one) {
        return std::make_tuple(one.decision.need, one.decision.offer, one.decision.year.value_or(0));
    });
    return inForce;
}

ScenarioId currentScenario(const Workspace& workspace)
{
    for (const Scenario& scenario : workspace.scenarios())
        if (scenario.current == YesNo::yes)
            return scenario.id;
    return {};
}

} // namespace landbridge::rules
