#include "core/matching/match.h"

#include <set>
#include <utility>

#include "core/matching/colliding.h"
#include "core/matching/run_builder.h"
#include "core/model/digests.h"
#include "core/rules/beyond_stage_a.h"
#include "core/vocabulary/versions.h"

namespace landbridge::matching {
namespace {

using rules::Inputs;

/// Inputs of which every rule is obeyed, or the rules that are not.
struct Admitted {
    Inputs inputs = {};
    std::vector<rules::UnobeyedRule> refused = {};
};

Result<Admitted> admit(const Workspace& workspace, const MatchRequest& request)
{
    std::set<std::string> leaveOut;
    while (true) {
        Result<Inputs> inputs = rules::buildInputs(workspace, request.scenario, request.configuration, leaveOut);
        if (!inputs)
            return inputs.error();
        Admitted admitted{.inputs = std::move(inputs).value()};
        admitted.refused = rules::unobeyedRules(admitted.inputs);
        if (admitted.refused.empty() || !request.withoutUnsupported)
            return admitted;
        for (const rules::UnobeyedRule& one : admitted.refused)
            leaveOut.insert(one.table + ":" + one.id);
    }
}

std::vector<Finding> refusals(const std::vector<rules::UnobeyedRule>& refused)
{
    std::vector<Finding> findings;
    for (const rules::UnobeyedRule& one : refused) {
        const std::string record = one.table + ":" + one.id;
        findings.push_back({.severity = Severity::error,
                            .code = MessageCode::runRuleNotObeyed,
                            .value = one.rule,
                            .facts = {one.rule, record},
                            .subject = record});
    }
    return findings;
}

std::string amountWords(const Inputs& inputs, const Measure& measure, std::int64_t amount)
{
    return amountText(amount, measure.support == Support::money ? inputs.currency.decimals : 0);
}

/// Needs whose edges could cover less than a tenth of what they claim.
void addHardlyCovered(const Inputs& inputs, const MeasureProblem& built, std::vector<Finding>& findings)
{
    for (std::size_t n = 0; n < inputs.needs.size(); ++n) {
        const rules::NeedFacts& need = inputs.needs[n];
        const std::int64_t reach = built.reachable[n];
        if (reach == 0 || reach > need.gap / 10)
            continue;
        findings.push_back({.severity = Severity::warning,
                            .code = MessageCode::claimHardlyCovered,
                            .facts = {need.row->id.text, amountWords(inputs, need.measure, reach),
                                      amountWords(inputs, need.measure, need.gap)},
                            .subject = "needs:" + need.row->id.text});
    }
}

class Matching {
public:
    Matching(const Inputs& inputs, const std::stop_token& stop, const MatchProgress& progress)
        : inputs_(inputs), stop_(stop), progress_(progress), fitting_(inputs), lines_(inputs),
          total_(static_cast<std::int64_t>(inputs.measures.size()) * kParts)
    {
    }

    /// False when it was stopped; the error where a measure cannot be solved.
    Result<bool> solve(std::vector<Finding>& findings)
    {
        for (std::int32_t m = 0; m < static_cast<std::int32_t>(inputs_.measures.size()); ++m) {
            MeasureAnswer answer{.built = buildProblem(inputs_, fitting_, lines_, m)};
            addHardlyCovered(inputs_, answer.built, findings);
            const solver::Problem& problem = answer.built.problem;
            const solver::Entitlements entitlements =
                solver::findEntitlements(problem, stop_, [&](const solver::Progress& now) {
                    report(m * kParts + (kParts - 1) * (now.tier - 1) / now.tiers);
                });
            if (entitlements.outcome == solver::Outcome::tooLarge)
                return Error{MessageCode::runTooLarge, {"needs"}};
            if (entitlements.outcome == solver::Outcome::mandatoryNotPlaced)
                return Error{MessageCode::internal, {"a fixed line could not be placed"}};
            if (entitlements.outcome == solver::Outcome::cancelled || !assign(answer, entitlements))
                return false;
            report((m + 1) * kParts);
            answers_.push_back(std::move(answer));
        }
        return true;
    }

    Run run() const
    {
        const Ledger ledger(inputs_, planLines(inputs_, lines_, answers_));
        return buildRun(inputs_, fitting_, ledger, answers_);
    }

    std::vector<CollidingLine> colliding() const { return collidingLines(inputs_, lines_); }

private:
    static constexpr std::int64_t kParts = 100;

    void report(std::int64_t done) const
    {
        if (progress_)
            progress_(done, total_);
    }

    bool assign(MeasureAnswer& answer, const solver::Entitlements& entitlements)
    {
        std::vector<const LineArc*> ofArc(answer.built.problem.arcs.size(), nullptr);
        for (const LineArc& line : answer.built.lines)
            ofArc[line.arc] = &line;
        const auto cost = [&](std::size_t arc) -> std::int64_t {
            if (!ofArc[arc])
                return 0;
            return tieBreakCost(inputs_.needs[static_cast<std::size_t>(ofArc[arc]->need)].row->id.text,
                                inputs_.offers[static_cast<std::size_t>(ofArc[arc]->offer)].row->id.text,
                                ofArc[arc]->year);
        };
        answer.plan = solver::assignGrants(answer.built.problem, entitlements,
                                           {.effort = inputs_.configuration.effort, .cost = cost}, stop_);
        answer.covered = entitlements.covered;
        return !answer.plan.cancelled;
    }

    const Inputs& inputs_;
    const std::stop_token& stop_;
    const MatchProgress& progress_;
    Fitting fitting_;
    LineIndex lines_;
    std::int64_t total_;
    std::vector<MeasureAnswer> answers_ = {};
};

void addOrigin(const Workspace& workspace, const MatchRequest& request, Run& run)
{
    run.dataDigest = hexText(dataDigest(workspace));
    run.inputDigest = hexText(inputDigest(workspace, request.scenario));
    run.predecessor = request.predecessor;
    run.configuration = request.configuration;
    for (const vocabulary::VocabularyVersion& list : vocabulary::vocabularyVersions())
        run.vocabularies.push_back({std::string(list.name), std::string(list.version)});
}

} // namespace

Result<MatchAnswer> match(const Workspace& workspace, const MatchRequest& request, const std::stop_token& stop,
                          const MatchProgress& progress)
{
    Result<Admitted> admitted = admit(workspace, request);
    if (!admitted)
        return admitted.error();
    const Inputs& inputs = admitted->inputs;
    MatchAnswer answer;
    answer.findings = refusals(admitted->refused);
    if (!answer.findings.empty())
        return answer;
    answer.findings = inputs.findings;
    Matching matching(inputs, stop, progress);
    answer.colliding = matching.colliding();
    if (!answer.colliding.empty())
        return answer;
    const Result<bool> solved = matching.solve(answer.findings);
    if (!solved)
        return solved.error();
    if (!*solved)
        return Error{MessageCode::runCancelled, {}};
    answer.run = matching.run();
    addOrigin(workspace, request, *answer.run);
    return answer;
}

} // namespace landbridge::matching
