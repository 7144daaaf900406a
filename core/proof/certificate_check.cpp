#include "core/proof/certificate_check.h"

#include <algorithm>
#include <map>

#include "core/proof/figures.h"
#include "core/rules/beyond_stage_a.h"

namespace landbridge::proof {

namespace {

using rules::Inputs;
using rules::kNoRecord;

Failure failureOf(const Error& error)
{
    return {"inputsNotReadable: " + std::string(messageId(error.code)), error.facts};
}

/// What was left out because of a rule that is not obeyed must carry one. `whole` are the inputs with nothing left out.
void checkLeftOut(const Inputs& whole, const std::vector<LeftOut>& leftOut, Failures& failures)
{
    for (const LeftOut& one : leftOut)
        if (one.reason == LeftOutReason::unsupported && !rules::carriesUnobeyedRule(whole, one))
            failures.push_back({"leftOutWithoutCause", {one.table + ":" + one.id}});
}

/// Nothing that takes part may carry such a rule: the entitlements do not obey it.
void checkObeyed(const Inputs& inputs, Failures& failures)
{
    for (const rules::UnobeyedRule& rule : rules::unobeyedRules(inputs))
        failures.push_back({"ruleNotObeyed", {rule.rule, rule.table + ":" + rule.id}});
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
    checkObeyed(inputs, failures);
    const Plan plan(inputs, matches, failures);
    checkHardRules(plan, matches, failures);
    if (!failures.empty())
        return failures;
    const std::vector<bool> hasEdge = phasesWithEdge(plan);
    const Standing standing(plan, claimsOf(plan, hasEdge));
    const bool isClaimed = !run || run->status != RunStatus::stopped;
    const Labels labels = labelsOf(plan, standing);
    if (isClaimed)
        checkLabels(plan, standing, labels, failures);
    if (!run)
        return failures;
    if (run->wholeGrants || run->status == RunStatus::withinBound)
        failures.push_back({"statusUntrue", {std::string(wordOf(run->status))}});
    checkFigures(*run, figuresOf(plan, standing), failures);
    if (isClaimed)
        checkPrintedLabels(plan, labels, hasEdge, *run, failures);
    return failures;
}

} // namespace

Failures checkRun(const Workspace& workspace, const Run& run)
{
    std::set<std::string> leftOut;
    for (const LeftOut& one : run.leftOut)
        if (one.reason == LeftOutReason::unsupported)
            leftOut.insert(one.table + ":" + one.id);
    const Result<Inputs> inputs = rules::buildInputs(workspace, run.scenario, run.configuration, leftOut);
    if (!inputs)
        return {failureOf(inputs.error())};
    Failures failures;
    if (!leftOut.empty()) {
        const Result<Inputs> whole = rules::buildInputs(workspace, run.scenario, run.configuration);
        checkLeftOut(whole ? *whole : *inputs, run.leftOut, failures);
    }
    for (Failure& failure : judged(*inputs, run.matches, &run))
        failures.push_back(std::move(failure));
    return failures;
}

Failures checkPlan(const Workspace& workspace, const ScenarioId& scenario, const Configuration& configuration,
                   const std::vector<Match>& matches)
{
    Result<Inputs> inputs = rules::buildInputs(workspace, scenario, configuration);
    if (!inputs)
        return {failureOf(inputs.error())};
    std::set<std::string> leftOut;
    for (const rules::UnobeyedRule& rule : rules::unobeyedRules(*inputs))
        leftOut.insert(rule.table + ":" + rule.id);
    if (!leftOut.empty())
        inputs = rules::buildInputs(workspace, scenario, configuration, leftOut);
    return inputs ? checkPlan(*inputs, matches) : Failures{failureOf(inputs.error())};
}

Failures checkPlan(const rules::Inputs& inputs, const std::vector<Match>& matches)
{
    return judged(inputs, matches, nullptr);
}

} // namespace landbridge::proof
