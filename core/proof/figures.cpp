#include "core/proof/figures.h"

#include <algorithm>

#include "core/proof/reasons.h"

namespace landbridge::proof {

namespace {

using rules::Inputs;

Fraction shareOf(std::int64_t covered, std::int64_t whole)
{
    return whole > 0 ? Fraction{covered, whole}.lowestTerms() : Fraction{0, 1};
}

void addGroups(const Plan& plan, const Standing& standing, Run& run)
{
    for (std::int32_t g = 0; g < static_cast<std::int32_t>(plan.inputs().groups.size()); ++g) {
        const rules::GroupFacts& facts = plan.inputs().groups[static_cast<std::size_t>(g)];
        const std::int64_t covered = standing.covered(g);
        run.groups.push_back({.measure = facts.measure,
                              .state = facts.state,
                              .tier = facts.tier,
                              .gap = facts.gap,
                              .basis = standing.basis(g),
                              .weight = facts.weight,
                              .fixed = facts.fixed,
                              .covered = covered,
                              .share = shareOf(covered, facts.gap),
                              .level = shareOf(covered, standing.basis(g) * facts.weight)});
    }
}

void addTiers(Run& run)
{
    std::int64_t upToHere = 0;
    for (const RunGroup& group : run.groups) {
        if (run.tiers.empty() || run.tiers.back().measure != group.measure)
            upToHere = 0;
        if (run.tiers.empty() || run.tiers.back().measure != group.measure || run.tiers.back().tier != group.tier)
            run.tiers.push_back({.measure = group.measure, .tier = group.tier});
        upToHere += group.covered;
        RunTier& tier = run.tiers.back();
        tier.gap += group.gap;
        tier.covered += group.covered;
        tier.coveredUpToHere = tier.coveredUpToHereAtMost = upToHere;
    }
}

void addRecords(const Plan& plan, Run& run)
{
    const Inputs& inputs = plan.inputs();
    const Reasons reasons(plan);
    for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs.needs.size()); ++n) {
        const rules::NeedFacts& facts = inputs.needs[static_cast<std::size_t>(n)];
        if (facts.takesPart())
            run.needs.push_back({.id = facts.row->id,
                                 .measure = facts.measure,
                                 .state = facts.row->state,
                                 .tier = facts.tier,
                                 .gap = facts.gap,
                                 .covered = plan.covered(n),
                                 .share = shareOf(plan.covered(n), facts.gap),
                                 .reason = reasons.ofNeed(n)});
    }
    for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs.offers.size()); ++o) {
        const rules::OfferFacts& facts = inputs.offers[static_cast<std::size_t>(o)];
        if (facts.takesPart())
            run.offers.push_back({.id = facts.row->id,
                                  .measure = facts.measure,
                                  .amount = facts.balance,
                                  .placed = plan.placed(o),
                                  .left = facts.balance - plan.placed(o),
                                  .reason = reasons.ofOffer(o)});
    }
}

std::string nameOf(const RunTier& tier)
{
    return std::string(wordOf(tier.measure.support)) + " " + tier.measure.unit + " " + std::to_string(tier.tier);
}
std::string nameOf(const RunGroup& group)
{
    return group.state.text + ":" + std::to_string(group.tier);
}
std::string nameOf(const RunNeed& need)
{
    return need.id.text;
}
std::string nameOf(const RunOffer& offer)
{
    return offer.id.text;
}
std::string nameOf(const RejectedPair& pair)
{
    return pair.need.text + " x " + pair.offer.text;
}
std::string nameOf(const LeftOut& left)
{
    return left.table + ":" + left.id;
}

/// Names the entries in which two lists differ.
template <class Entry>
void compare(std::string_view code, const std::vector<Entry>& found, const std::vector<Entry>& expected,
             Failures& failures)
{
    for (std::size_t i = 0; i < std::max(found.size(), expected.size()); ++i) {
        if (i < found.size() && i < expected.size() && found[i] == expected[i])
            continue;
        failures.push_back({std::string(code), {nameOf(i < expected.size() ? expected[i] : found[i])}});
        if (found.size() != expected.size())
            return; // one entry too many or too few shifts all that follow
    }
}

} // namespace

Run figuresOf(const Plan& plan, const Standing& standing)
{
    Run run{.scenario = plan.inputs().scenario, .currency = plan.inputs().currency};
    addGroups(plan, standing, run);
    addTiers(run);
    addRecords(plan, run);
    run.rejected = plan.inputs().rejected;
    run.leftOut = plan.inputs().leftOut;
    run.grants = plan.grants();
    return run;
}

void checkFigures(const Run& run, const Run& expected, Failures& failures)
{
    if (run.currency != expected.currency)
        failures.push_back({"currencyDiffers", {run.currency.code(), expected.currency.code()}});
    compare("tierDiffers", run.tiers, expected.tiers, failures);
    compare("groupDiffers", run.groups, expected.groups, failures);
    compare("needDiffers", run.needs, expected.needs, failures);
    compare("offerDiffers", run.offers, expected.offers, failures);
    compare("rejectedDiffers", run.rejected, expected.rejected, failures);
    compare("leftOutDiffers", run.leftOut, expected.leftOut, failures);
    if (run.grants != expected.grants)
        failures.push_back({"grantsDiffer", {std::to_string(run.grants), std::to_string(expected.grants)}});
    if (run.grantsAtLeast < 0 || run.grantsAtLeast > run.grants)
        failures.push_back({"grantsBoundUntrue", {std::to_string(run.grantsAtLeast), std::to_string(run.grants)}});
}

} // namespace landbridge::proof
