#include <algorithm>
#include <numeric>

#include "core/proof/labels.h"

namespace landbridge::proof {

namespace {

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

std::vector<bool> phasesWithEdge(const Plan& plan)
{
    const rules::Inputs& inputs = plan.inputs();
    std::vector<bool> hasEdge(plan.phases().size(), false);
    for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs.needs.size()); ++n) {
        if (!inputs.needs[at(n)].takesPart())
            continue;
        std::int32_t missing = 0;
        for (std::int32_t p = plan.firstPhase(n); p < plan.firstPhase(n + 1); ++p)
            missing += plan.phases()[at(p)].amount > 0 ? 1 : 0;
        for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs.offers.size()) && missing > 0; ++o) {
            if (!inputs.isOpenPair(n, o))
                continue;
            for (std::int32_t p = plan.firstPhase(n); p < plan.firstPhase(n + 1); ++p)
                for (std::int32_t t = plan.firstTranche(o); t < plan.firstTranche(o + 1) && !hasEdge[at(p)]; ++t) {
                    const Node& phase = plan.phases()[at(p)];
                    const Node& tranche = plan.tranches()[at(t)];
                    if (phase.amount == 0 || tranche.amount == 0 || !plan.meet(phase, tranche))
                        continue;
                    hasEdge[at(p)] = true;
                    --missing;
                }
        }
    }
    return hasEdge;
}

std::vector<std::int64_t> claimsOf(const Plan& plan, const std::vector<bool>& hasEdge)
{
    const rules::Inputs& inputs = plan.inputs();
    std::vector<std::int64_t> claims(inputs.groups.size(), 0);
    for (std::size_t p = 0; p < hasEdge.size(); ++p)
        if (hasEdge[p])
            claims[at(inputs.needs[at(plan.phases()[p].record)].group)] += plan.phases()[p].amount;
    return claims;
}

Standing::Standing(const Plan& plan, std::vector<std::int64_t> claims)
    : inputs_(&plan.inputs()), covered_(plan.inputs().groups.size(), 0), claims_(std::move(claims))
{
    for (const PlanLine& line : plan.lines())
        covered_[at(inputs_->needs[at(line.need)].group)] += line.amount;
    for (std::size_t g = 0; g < inputs_->groups.size(); ++g)
        bases_.push_back(rules::basisOf(*inputs_, inputs_->groups[g].measure, claims_[g]));
}

bool Standing::isMoreDeserving(std::int32_t a, std::int64_t aHas, std::int32_t b, std::int64_t bHas) const
{
    const rules::GroupFacts& one = inputs_->groups[at(a)];
    const rules::GroupFacts& other = inputs_->groups[at(b)];
    if (one.tier != other.tier)
        return one.tier < other.tier;
    const Int128 oneDivisor = Int128{basis(a)} * one.weight;
    const Int128 otherDivisor = Int128{basis(b)} * other.weight;
    if (const Int128 difference = aHas * otherDivisor - bHas * oneDivisor; difference != 0)
        return difference < 0;
    if (oneDivisor != otherDivisor) // at equal levels the next unit is larger where the divisor is smaller
        return oneDivisor < otherDivisor;
    return one.state < other.state;
}

std::vector<std::int32_t> Standing::inOrder() const
{
    std::vector<std::int32_t> order(inputs_->groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [this](std::int32_t a, std::int32_t b) {
        if (inputs_->groups[at(a)].measure != inputs_->groups[at(b)].measure)
            return inputs_->groups[at(a)].measure < inputs_->groups[at(b)].measure;
        return a != b && isMoreDeserving(a, covered(a), b, covered(b));
    });
    return order;
}

std::string phaseName(const Plan& plan, std::int32_t phase)
{
    const Node& node = plan.phases()[at(phase)];
    return "need:" + plan.inputs().needs[at(node.record)].row->id.text + ":" +
           (node.year ? std::to_string(*node.year) : "");
}

std::string trancheName(const Plan& plan, std::int32_t tranche)
{
    const Node& node = plan.tranches()[at(tranche)];
    return "offer:" + plan.inputs().offers[at(node.record)].row->id.text + ":" +
           (node.year ? std::to_string(*node.year) : "");
}

std::string groupName(const rules::Inputs& inputs, std::int32_t group)
{
    const rules::GroupFacts& facts = inputs.groups[at(group)];
    return facts.state.text + ":" + std::to_string(facts.tier);
}

void checkLabels(const Plan& plan, const Standing& standing, const Labels& labels, Failures& failures)
{
    const rules::Inputs& inputs = plan.inputs();
    for (std::int32_t t = 0; t < static_cast<std::int32_t>(plan.tranches().size()); ++t)
        if (const std::int32_t group = labels.ofTranche[at(t)];
            group != rules::kNoRecord && plan.tranches()[at(t)].open() > 0)
            failures.push_back({"moneyLeftCouldServe", {trancheName(plan, t), groupName(inputs, group)}});
    for (std::int32_t p = 0; p < static_cast<std::int32_t>(plan.phases().size()); ++p) {
        const std::int32_t group = labels.ofPhase[at(p)];
        const Node& phase = plan.phases()[at(p)];
        const std::int32_t own = inputs.needs[at(phase.record)].group;
        if (group == rules::kNoRecord || group == own || phase.used == 0)
            continue;
        if (standing.isMoreDeserving(group, standing.covered(group), own, standing.covered(own) - 1))
            failures.push_back({"groupCouldGiveToMoreDeserving",
                                {phaseName(plan, p), groupName(inputs, own), groupName(inputs, group)}});
    }
}

} // namespace landbridge::proof
