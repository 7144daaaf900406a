#include "core/proof/certificate_check.h"

#include <algorithm>
#include <map>

#include "core/proof/figures.h"
#include "core/proof/grants_bound.h"
#include "core/rules/whole_grants.h"

namespace landbridge::proof {

namespace {

using rules::Inputs;
using rules::kNoRecord;

Failure failureOf(const Error& error)
{
    return {"inputsNotReadable: " + std::string(messageId(error.code)), error.facts};
}

/// Where rules look at whole grants labels prove nothing.
void dropLabels(const Plan& plan, const std::vector<bool>& isWholeGrants, Labels& labels)
{
    const Inputs& inputs = plan.inputs();
    const auto isWhole = [&](std::int32_t measure) {
        return measure != kNoRecord && isWholeGrants[static_cast<std::size_t>(measure)];
    };
    for (std::size_t p = 0; p < labels.ofPhase.size(); ++p)
        if (isWhole(inputs.needs[static_cast<std::size_t>(plan.phases()[p].record)].measureIndex))
            labels.ofPhase[p] = kNoRecord;
    for (std::size_t t = 0; t < labels.ofTranche.size(); ++t)
        if (isWhole(inputs.offers[static_cast<std::size_t>(plan.tranches()[t].record)].measureIndex))
            labels.ofTranche[t] = kNoRecord;
}

/// Checks the printed bounds of one measure and lays them into `expected` where they can be true. Whether one is above
/// its total.
bool checkBounds(const Plan& plan, std::int32_t index, const Run& run, Run& expected, Failures& failures)
{
    const Measure& measure = plan.inputs().measures[static_cast<std::size_t>(index)];
    std::map<std::int64_t, std::int64_t> atMost = runningTotals(plan, index);
    bool isAbove = false;
    for (RunTier& tier : expected.tiers)
        for (const RunTier& printed : run.tiers)
            if (tier.measure == measure && printed.measure == measure && printed.tier == tier.tier &&
                printed.coveredUpToHereAtMost > tier.coveredUpToHere) {
                atMost[tier.tier] = tier.coveredUpToHereAtMost = printed.coveredUpToHereAtMost;
                isAbove = true;
            }
    const auto proof = std::ranges::find(run.certificate.grants, measure, &GrantsProof::measure);
    if (proof == run.certificate.grants.end())
        failures.push_back({"boundUnproved", {std::string(wordOf(measure.support)), measure.unit}});
    else
        checkGrantsProof(plan, index, *proof, atMost, failures);
    return isAbove;
}

/// The status speaks of the running totals, the flag of the rules.
void checkStatus(const Plan& plan, const std::vector<bool>& isWholeGrants, const Run& run, Run& expected,
                 Failures& failures)
{
    bool isAbove = false;
    for (std::size_t m = 0; m < isWholeGrants.size(); ++m)
        if (isWholeGrants[m])
            isAbove = checkBounds(plan, static_cast<std::int32_t>(m), run, expected, failures) || isAbove;
    const RunStatus status = isAbove ? RunStatus::withinBound : RunStatus::optimal;
    if (run.status != status && run.status != RunStatus::stopped)
        failures.push_back({"statusUntrue", {std::string(wordOf(run.status))}});
    const bool isWhole = std::ranges::find(isWholeGrants, true) != isWholeGrants.end();
    if (run.wholeGrants != isWhole)
        failures.push_back({"wholeGrantsUntrue", {run.wholeGrants ? "true" : "false"}});
}

/// The labels that a run prints are those that follow from its plan; parts without an edge may go without.
void checkPrintedLabels(const Plan& plan, const Labels& labels, const std::vector<bool>& hasEdge, const Run& run,
                        Failures& failures)
{
    std::map<std::pair<Measure, std::string>, std::string> expected;
    std::map<std::pair<Measure, std::string>, std::string> optional;
    for (std::int32_t t = 0; t < static_cast<std::int32_t>(plan.tranches().size()); ++t)
        if (const std::int32_t group = labels.ofTranche[static_cast<std::size_t>(t)]; group != kNoRecord) {
            const auto offer = static_cast<std::size_t>(plan.tranches()[static_cast<std::size_t>(t)].record);
            expected[{plan.inputs().offers[offer].measure, trancheName(plan, t)}] = groupName(plan.inputs(), group);
        }
    for (std::int32_t p = 0; p < static_cast<std::int32_t>(plan.phases().size()); ++p)
        if (const std::int32_t group = labels.ofPhase[static_cast<std::size_t>(p)]; group != kNoRecord) {
            const auto need = static_cast<std::size_t>(plan.phases()[static_cast<std::size_t>(p)].record);
            auto& names = hasEdge[static_cast<std::size_t>(p)] ? expected : optional;
            names[{plan.inputs().needs[need].measure, phaseName(plan, p)}] = groupName(plan.inputs(), group);
        }
    for (const NodeLabel& label : run.certificate.labels) {
        const auto wanted = expected.find({label.measure, label.node});
        const auto other = optional.find({label.measure, label.node});
        const bool isTrue = wanted != expected.end()  ? wanted->second == label.group
                            : other != optional.end() ? other->second == label.group
                                                      : label.group.empty();
        if (!isTrue)
            failures.push_back({"labelUntrue", {label.node, label.group}});
        if (wanted != expected.end())
            expected.erase(wanted);
    }
    for (const auto& [node, group] : expected)
        failures.push_back({"labelMissing", {node.second, group}});
}

Failures judged(const Inputs& inputs, const std::vector<Match>& matches, const Run* run)
{
    Failures failures;
    const std::vector<bool> isWholeGrants = rules::wholeGrantMeasures(inputs);
    const Plan plan(inputs, matches, failures);
    checkHardRules(plan, matches, failures);
    if (!failures.empty())
        return failures;
    const std::vector<bool> hasEdge = phasesWithEdge(plan);
    const Standing standing(plan, claimsOf(plan, hasEdge));
    const bool isClaimed = !run || run->status != RunStatus::stopped;
    Labels labels = labelsOf(plan, standing);
    dropLabels(plan, isWholeGrants, labels);
    if (isClaimed)
        checkLabels(plan, standing, labels, failures);
    if (!run)
        return failures;
    Run expected = figuresOf(plan, standing);
    checkStatus(plan, isWholeGrants, *run, expected, failures);
    checkFigures(*run, expected, failures);
    if (isClaimed)
        checkPrintedLabels(plan, labels, hasEdge, *run, failures);
    return failures;
}

} // namespace

Failures checkRun(const Workspace& workspace, const Run& run)
{
    const Result<Inputs> inputs = rules::buildInputs(workspace, run.scenario, run.configuration);
    return inputs ? judged(*inputs, run.matches, &run) : Failures{failureOf(inputs.error())};
}

Failures checkPlan(const Workspace& workspace, const ScenarioId& scenario, const Configuration& configuration,
                   const std::vector<Match>& matches)
{
    const Result<Inputs> inputs = rules::buildInputs(workspace, scenario, configuration);
    return inputs ? checkPlan(*inputs, matches) : Failures{failureOf(inputs.error())};
}

Failures checkPlan(const rules::Inputs& inputs, const std::vector<Match>& matches)
{
    return judged(inputs, matches, nullptr);
}

} // namespace landbridge::proof
