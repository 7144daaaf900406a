#include "core/explanation/coverage.h"

#include <algorithm>
#include <set>

#include "core/rules/cover.h"

namespace landbridge::explanation {
namespace {

/// Valued domestic effort tied to each need, in the measure of the need, rounded down once.
std::map<NeedId, std::int64_t> domesticByNeed(const rules::Inputs& inputs)
{
    const std::set<std::string> duplicates = rules::duplicates(inputs.workspace);
    std::map<NeedId, Rational> exact;
    for (const Domestic& row : inputs.workspace.domestic()) {
        if (row.need.empty() || duplicates.contains("domestic:" + row.id.text))
            continue;
        const Need* need = inputs.workspace.needs().find(row.need);
        if (need == nullptr)
            continue;
        if (need->support != Support::money)
            exact[row.need] += Rational(row.quantity.value_or(0));
        else if (rules::isValued(row))
            if (const std::optional<Rational> amount = inputs.rates.converted(*row.amount))
                exact[row.need] += *amount;
    }
    std::map<NeedId, std::int64_t> rounded;
    for (const auto& [need, amount] : exact)
        rounded[need] = amount.floor();
    return rounded;
}

std::map<NeedId, std::int64_t> proposedByNeed(const Run* run)
{
    std::map<NeedId, std::int64_t> sums;
    if (run != nullptr)
        for (const Match& match : run->matches)
            sums[match.need] += match.amount;
    return sums;
}

std::int64_t at(const std::map<NeedId, std::int64_t>& sums, const NeedId& need)
{
    const auto found = sums.find(need);
    return found == sums.end() ? 0 : found->second;
}

void add(CoverageSum& sum, const NeedCoverage& need)
{
    sum.coverage += need.coverage;
    ++sum.needs;
    sum.open += need.coverage.gapLeft > 0 ? 1 : 0;
}

} // namespace

Coverage& Coverage::operator+=(const Coverage& other)
{
    requested += other.requested;
    domestic += other.domestic;
    committed += other.committed;
    proposed += other.proposed;
    gapLeft += other.gapLeft;
    return *this;
}

Figures::Figures(const rules::Inputs& inputs, const Run* run)
{
    const std::map<NeedId, std::int64_t> domestic = domesticByNeed(inputs);
    const std::map<NeedId, std::int64_t> proposed = proposedByNeed(run);
    std::map<NeedId, NeedReason> reasons;
    if (run != nullptr)
        for (const RunNeed& need : run->needs)
            reasons.emplace(need.id, need.reason);
    for (const rules::NeedFacts& facts : inputs.needs) {
        if (facts.out == LeftOutReason::duplicate)
            continue;
        NeedCoverage need{.id = facts.row->id,
                          .state = facts.row->state,
                          .measure = facts.measure,
                          .tier = facts.tier,
                          .isRanked = facts.row->priority.has_value(),
                          .out = facts.out};
        Coverage& numbers = need.coverage;
        numbers.requested = std::max(facts.requested, facts.gap);
        const std::int64_t covered = numbers.requested - facts.gap;
        numbers.domestic = std::min(at(domestic, need.id), covered);
        numbers.committed = covered - numbers.domestic;
        numbers.proposed = std::min(at(proposed, need.id), facts.gap);
        numbers.gapLeft = facts.gap - numbers.proposed;
        if (const auto reason = reasons.find(need.id); reason != reasons.end() && !need.out)
            need.reason = reason->second;
        needs_.push_back(std::move(need));
    }
}

const NeedCoverage* Figures::need(const NeedId& id) const
{
    const auto found = std::ranges::lower_bound(needs_, id, {}, &NeedCoverage::id);
    return found != needs_.end() && found->id == id ? &*found : nullptr;
}

std::vector<Measure> Figures::measures() const
{
    std::set<Measure> all;
    for (const NeedCoverage& need : needs_)
        all.insert(need.measure);
    return {all.begin(), all.end()};
}

CoverageSum Figures::total(const Measure& measure) const
{
    CoverageSum sum;
    for (const NeedCoverage& need : needs_)
        if (need.measure == measure)
            add(sum, need);
    return sum;
}

std::map<std::int64_t, CoverageSum> Figures::byTier(const Measure& measure) const
{
    std::map<std::int64_t, CoverageSum> sums;
    for (const NeedCoverage& need : needs_)
        if (need.measure == measure && need.isRanked)
            add(sums[need.tier], need);
    return sums;
}

std::map<std::int64_t, CoverageSum> Figures::byTier(const Measure& measure, const PartyId& state) const
{
    std::map<std::int64_t, CoverageSum> sums;
    for (const NeedCoverage& need : needs_)
        if (need.measure == measure && need.isRanked && need.state == state)
            add(sums[need.tier], need);
    return sums;
}

CoverageSum Figures::unranked(const Measure& measure) const
{
    CoverageSum sum;
    for (const NeedCoverage& need : needs_)
        if (need.measure == measure && !need.isRanked)
            add(sum, need);
    return sum;
}

std::map<PartyId, CoverageSum> Figures::byState(const Measure& measure) const
{
    std::map<PartyId, CoverageSum> sums;
    for (const NeedCoverage& need : needs_)
        if (need.measure == measure)
            add(sums[need.state], need);
    return sums;
}

std::map<NeedReason, ReasonSum> Figures::byReason(const Measure& measure) const
{
    std::map<NeedReason, ReasonSum> sums;
    for (const NeedCoverage& need : needs_)
        if (need.measure == measure && need.reason && need.coverage.gapLeft > 0) {
            ReasonSum& sum = sums[*need.reason];
            ++sum.needs;
            sum.gapLeft += need.coverage.gapLeft;
        }
    return sums;
}

std::map<LeftOutReason, ReasonSum> Figures::byLeftOut(const Measure& measure) const
{
    std::map<LeftOutReason, ReasonSum> sums;
    for (const NeedCoverage& need : needs_)
        if (need.measure == measure && need.out && need.coverage.gapLeft > 0) {
            ReasonSum& sum = sums[*need.out];
            ++sum.needs;
            sum.gapLeft += need.coverage.gapLeft;
        }
    return sums;
}

} // namespace landbridge::explanation
