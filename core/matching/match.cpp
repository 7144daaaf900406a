#include "core/matching/match.h"

#include <utility>

#include "core/matching/colliding.h"
#include "core/matching/run_builder.h"
#include "core/model/digests.h"
#include "core/rules/whole_grants.h"
#include "core/vocabulary/versions.h"

namespace landbridge::matching {
namespace {

using rules::Inputs;

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
        const std::vector<bool> isWholeGrants = rules::wholeGrantMeasures(inputs_);
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
            if (entitlements.outcome == solver::Outcome::cancelled)
                return false;
            const bool isWhole = isWholeGrants[static_cast<std::size_t>(m)];
            if (!(isWhole ? seekGrants(answer, entitlements) : assign(answer, entitlements)))
                return false;
            if (!unplaced_.empty())
                return true;
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
    /// Lines over the years of pairs split on both sides that cannot be placed together.
    const std::vector<CollidingLine>& unplaced() const { return unplaced_; }

private:
    static constexpr std::int64_t kParts = 100;

    void report(std::int64_t done) const
    {
        if (progress_)
            progress_(done, total_);
    }

    std::int64_t costOf(const LineArc& line) const
    {
        return tieBreakCost(inputs_.needs[static_cast<std::size_t>(line.need)].row->id.text,
                            inputs_.offers[static_cast<std::size_t>(line.offer)].row->id.text, line.year);
    }

    bool seekGrants(MeasureAnswer& answer, const solver::Entitlements& entitlements)
    {
        MeasureAnswer::WholeGrants found{
            .built = buildGrants(inputs_, fitting_, lines_, answer.built, entitlements.covered)};
        found.plan = solver::solveWholeGrants(found.built.problem, {.effort = inputs_.configuration.effort}, stop_);
        if (found.plan.status == solver::WholeGrantPlan::Status::stopped)
            return false;
        if (found.plan.status == solver::WholeGrantPlan::Status::impossible) {
            unplaced_ = linesOverYears(inputs_, lines_, answer.built.measure);
            return true;
        }
        answer.covered = found.plan.covered;
        found.atLeast = solver::grantsNeeded(found.built.problem, found.plan.covered);
        for (const LineArc& line : found.built.lines)
            if (found.plan.flow[line.arc] > 0)
                found.tieBreak += Int128{found.plan.flow[line.arc]} * costOf(line);
        answer.grants = std::move(found);
        return true;
    }

    bool assign(MeasureAnswer& answer, const solver::Entitlements& entitlements)
    {
        std::vector<const LineArc*> ofArc(answer.built.problem.arcs.size(), nullptr);
        for (const LineArc& line : answer.built.lines)
            ofArc[line.arc] = &line;
        const auto cost = [&](std::size_t arc) -> std::int64_t {
            if (!ofArc[arc])
                return 0;
            return costOf(*ofArc[arc]);
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
    std::vector<CollidingLine> unplaced_ = {};
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
    const Result<Inputs> built = rules::buildInputs(workspace, request.scenario, request.configuration);
    if (!built)
        return built.error();
    const Inputs& inputs = *built;
    MatchAnswer answer{.findings = inputs.findings};
    Matching matching(inputs, stop, progress);
    answer.colliding = matching.colliding();
    if (!answer.colliding.empty())
        return answer;
    const Result<bool> solved = matching.solve(answer.findings);
    if (!solved)
        return solved.error();
    answer.colliding = matching.unplaced();
    if (!answer.colliding.empty())
        return answer;
    if (!*solved)
        return Error{MessageCode::runCancelled, {}};
    answer.run = matching.run();
    addOrigin(workspace, request, *answer.run);
    return answer;
}

} // namespace landbridge::matching
