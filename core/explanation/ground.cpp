#include "core/explanation/ground.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace landbridge::explanation {
namespace {

std::string measured(const Measure& measure, const std::string& rest)
{
    return std::string(wordOf(measure.support)) + "/" + measure.unit + "|" + rest;
}

std::string groupName(const PartyId& state, std::int64_t tier)
{
    return state.text + ":" + std::to_string(tier);
}

std::vector<matching::PlanLine> planLines(const rules::Inputs& inputs, const Run& run)
{
    std::vector<matching::PlanLine> lines;
    for (const Match& match : run.matches) {
        const std::int32_t need = inputs.needIndex(match.need);
        const std::int32_t offer = inputs.offerIndex(match.offer);
        if (need != rules::kNoRecord && offer != rules::kNoRecord)
            lines.push_back(
                {.need = need, .offer = offer, .year = match.year, .amount = match.amount, .state = match.state});
    }
    std::ranges::sort(lines, {}, [](const auto& line) { return std::tie(line.need, line.offer, line.year); });
    return lines;
}

template <class Row, class Id>
const Row* rowOf(const std::vector<Row>& rows, const Id& id)
{
    const auto at = std::ranges::lower_bound(rows, id, {}, &Row::id);
    return at != rows.end() && at->id == id ? &*at : nullptr;
}

} // namespace

std::string nodeName(std::string_view kind, const std::string& id, std::optional<int> year)
{
    return std::string(kind) + ":" + id + ":" + (year ? std::to_string(*year) : std::string());
}

Standing standingOf(const RunGroup& group)
{
    return {.state = group.state,
            .measure = group.measure,
            .tier = group.tier,
            .gap = group.gap,
            .covered = group.covered,
            .level = group.level};
}

Result<Ground> Ground::of(const Workspace& workspace, const Run& run)
{
    Result<rules::Inputs> inputs = rules::buildInputs(workspace, run.scenario, run.configuration);
    if (!inputs)
        return inputs.error();
    auto parts = std::make_shared<Parts>();
    parts->run = run;
    parts->inputs = std::move(inputs).value();
    parts->ledger = std::make_unique<matching::Ledger>(parts->inputs, planLines(parts->inputs, run));
    for (const RunGroup& group : parts->run.groups)
        parts->groups.emplace(measured(group.measure, groupName(group.state, group.tier)), &group);
    for (const NodeLabel& label : run.certificate.labels)
        parts->labels.emplace(measured(label.measure, label.node), label.group);
    return Ground(std::move(parts));
}

const RunNeed* Ground::need(const NeedId& id) const
{
    return rowOf(run().needs, id);
}

const RunOffer* Ground::offer(const OfferId& id) const
{
    return rowOf(run().offers, id);
}

const RunGroup* Ground::groupOf(const RunNeed& need) const
{
    const auto found = parts_->groups.find(measured(need.measure, groupName(need.state, need.tier)));
    return found == parts_->groups.end() ? nullptr : found->second;
}

std::optional<Standing> Ground::standingOf(const NeedId& id) const
{
    const RunNeed* row = need(id);
    const RunGroup* group = row == nullptr ? nullptr : groupOf(*row);
    return group == nullptr ? std::nullopt : std::optional(explanation::standingOf(*group));
}

const RunGroup* Ground::labelOf(const std::string& node, const Measure& measure) const
{
    const auto label = parts_->labels.find(measured(measure, node));
    if (label == parts_->labels.end())
        return nullptr;
    const auto group = parts_->groups.find(measured(measure, label->second));
    return group == parts_->groups.end() ? nullptr : group->second;
}

bool Ground::carries(const std::string& node, const RunGroup& group) const
{
    return labelOf(node, group.measure) == &group;
}

} // namespace landbridge::explanation
