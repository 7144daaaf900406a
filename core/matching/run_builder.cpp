#include "core/matching/run_builder.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/matching/reasons.h"
#include "core/solver/labels.h"

namespace landbridge::matching {
namespace {

using rules::Inputs;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

Fraction shareOf(std::int64_t covered, std::int64_t whole)
{
    return whole == 0 ? Fraction{} : Fraction{covered, whole}.lowestTerms();
}

void addGroups(const Inputs& inputs, const MeasureAnswer& answer, Run& run)
{
    for (std::size_t g = 0; g < answer.covered.size(); ++g) {
        const rules::GroupFacts& facts = inputs.groups[at(answer.built.firstGroup) + g];
        RunGroup group{.measure = facts.measure, .state = facts.state, .tier = facts.tier, .gap = facts.gap};
        group.basis = rules::basisOf(inputs, facts.measure, answer.built.claims[g]);
        group.weight = facts.weight;
        group.fixed = facts.fixed;
        group.covered = answer.covered[g];
        group.share = shareOf(group.covered, group.gap);
        group.level = shareOf(group.covered, group.basis * group.weight);
        run.groups.push_back(std::move(group));
    }
}

void addTiers(Run& run)
{
    for (const RunGroup& group : run.groups) {
        const bool isNew = run.tiers.empty() || run.tiers.back().measure != group.measure;
        if (isNew || run.tiers.back().tier != group.tier)
            run.tiers.push_back({.measure = group.measure,
                                 .tier = group.tier,
                                 .coveredUpToHere = isNew ? 0 : run.tiers.back().coveredUpToHere});
        RunTier& tier = run.tiers.back();
        tier.gap += group.gap;
        tier.covered += group.covered;
        tier.coveredUpToHere += group.covered;
        tier.coveredUpToHereAtMost = tier.coveredUpToHere;
    }
}

/// The running totals of measures with rules about whole grants are bounded by their proofs.
void addGrants(const Inputs& inputs, const std::vector<MeasureAnswer>& answers, Run& run)
{
    for (const MeasureAnswer& answer : answers) {
        if (!answer.grants)
            continue;
        const Measure& measure = inputs.measures[at(answer.built.measure)];
        run.wholeGrants = true;
        if (answer.grants->plan.status == solver::WholeGrantPlan::Status::withinBound)
            run.status = RunStatus::withinBound;
        for (RunTier& tier : run.tiers)
            for (const solver::TierTotal& total : answer.grants->plan.totals)
                if (tier.measure == measure && tier.tier == total.tier)
                    tier.coveredUpToHereAtMost = total.atMost;
        run.certificate.grants.push_back(grantsProof(inputs, answer.grants->built, answer.grants->plan, measure));
    }
}

void addNeeds(const Inputs& inputs, const Fitting& fitting, const Ledger& ledger, Run& run)
{
    for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs.needs.size()); ++n) {
        const rules::NeedFacts& facts = inputs.needs[at(n)];
        if (!facts.takesPart())
            continue;
        const std::int64_t covered = ledger.covered(n);
        run.needs.push_back({.id = facts.row->id,
                             .measure = facts.measure,
                             .state = facts.row->state,
                             .tier = facts.tier,
                             .gap = facts.gap,
                             .covered = covered,
                             .share = shareOf(covered, facts.gap),
                             .reason = needReason(inputs, fitting, ledger, n)});
    }
}

void addOffers(const Inputs& inputs, const Fitting& fitting, const Ledger& ledger, Run& run)
{
    for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs.offers.size()); ++o) {
        const rules::OfferFacts& facts = inputs.offers[at(o)];
        if (!facts.takesPart())
            continue;
        const std::int64_t placed = ledger.placed(o);
        run.offers.push_back({.id = facts.row->id,
                              .measure = facts.measure,
                              .amount = facts.balance,
                              .placed = placed,
                              .left = facts.balance - placed,
                              .reason = offerReason(inputs, fitting, ledger, o)});
    }
}

/// The number of grants, a bound below it, and the value of the tie-break.
void addLevels(const std::vector<MeasureAnswer>& answers, const Ledger& ledger, Run& run)
{
    std::set<std::pair<std::int32_t, std::int32_t>> all;
    std::set<std::pair<std::int32_t, std::int32_t>> fixed;
    for (const PlanLine& line : ledger.lines()) {
        all.emplace(line.need, line.offer);
        if (line.state != MatchState::proposed)
            fixed.emplace(line.need, line.offer);
    }
    run.grants = static_cast<std::int64_t>(all.size());
    run.grantsAtLeast = static_cast<std::int64_t>(fixed.size());
    Int128 tieBreak = 0;
    for (const MeasureAnswer& answer : answers) {
        if (answer.grants) {
            run.grantsAtLeast += answer.grants->atLeast;
            tieBreak += answer.grants->tieBreak;
            continue;
        }
        const auto granted = std::ranges::count(answer.built.problem.pairs, true, &solver::Pair::granted);
        run.grantsAtLeast += answer.plan.atLeast - granted;
        tieBreak += answer.plan.tieBreak;
    }
    run.levels = {{4, "grants", std::to_string(run.grants), std::to_string(run.grantsAtLeast)},
                  {8, "tie_break", decimalText(tieBreak), ""}};
}

std::string nodeName(std::string_view kind, const std::string& id, std::optional<int> year)
{
    return std::string(kind) + ":" + id + ":" + (year ? std::to_string(*year) : std::string());
}

void addLabels(const Inputs& inputs, const MeasureAnswer& answer, Run& run)
{
    const MeasureProblem& built = answer.built;
    const std::vector<std::int32_t> labels = solver::deservingLabels(built.problem, answer.plan.flow, answer.covered);
    const Measure& measure = inputs.measures[at(built.measure)];
    const auto add = [&](std::string node, std::int32_t label) {
        if (label == solver::kNone)
            return;
        const rules::GroupFacts& group = inputs.groups[at(built.firstGroup + label)];
        run.certificate.labels.push_back(
            {measure, std::move(node), group.state.text + ":" + std::to_string(group.tier)});
    };
    for (std::int32_t s = 0; s < static_cast<std::int32_t>(built.sources.size()); ++s)
        if (const NodePart& part = built.sources[at(s)]; !part.mandatory) {
            const rules::OfferFacts& offer = inputs.offers[at(part.record)];
            add(nodeName("offer", offer.row->id.text, offer.tranches[at(part.part)].year), labels[at(s)]);
        }
    for (std::int32_t p = 0; p < static_cast<std::int32_t>(built.phases.size()); ++p)
        if (const NodePart& part = built.phases[at(p)]; !part.mandatory) {
            const rules::NeedFacts& need = inputs.needs[at(part.record)];
            add(nodeName("need", need.row->id.text, need.phases[at(part.part)].year),
                labels[at(built.problem.phaseNode(p))]);
        }
}

} // namespace

std::vector<PlanLine> planLines(const Inputs& inputs, const LineIndex& lines, const std::vector<MeasureAnswer>& answers)
{
    std::vector<PlanLine> plan;
    for (const rules::FixedLine& line : inputs.lines)
        if (line.over.empty() && line.amount > 0 && !lines.isWithoutYear(line))
            plan.push_back({line.needIndex, line.offerIndex, line.year, line.amount, line.kind});
    for (const MeasureAnswer& answer : answers) {
        const std::vector<std::int64_t>& flow = answer.grants ? answer.grants->plan.flow : answer.plan.flow;
        for (const LineArc& line : answer.grants ? answer.grants->built.lines : answer.built.lines)
            if (const std::int64_t amount = flow[line.arc]; amount > 0)
                plan.push_back(
                    {line.need, line.offer, line.year, amount, line.fixed ? line.fixed->kind : MatchState::proposed});
    }
    std::ranges::sort(plan, {}, [](const PlanLine& line) { return std::tie(line.need, line.offer, line.year); });
    return plan;
}

Run buildRun(const Inputs& inputs, const Fitting& fitting, const Ledger& ledger,
             const std::vector<MeasureAnswer>& answers)
{
    Run run{.scenario = inputs.scenario, .currency = inputs.currency};
    for (const MeasureAnswer& answer : answers)
        addGroups(inputs, answer, run);
    addTiers(run);
    addGrants(inputs, answers, run);
    addNeeds(inputs, fitting, ledger, run);
    addOffers(inputs, fitting, ledger, run);
    for (const PlanLine& line : ledger.lines()) {
        const rules::NeedFacts& need = inputs.needs[at(line.need)];
        run.matches.push_back({.need = need.row->id,
                               .offer = inputs.offers[at(line.offer)].row->id,
                               .year = line.year,
                               .measure = need.measure,
                               .amount = line.amount,
                               .state = line.state});
    }
    run.rejected = inputs.rejected;
    run.leftOut = inputs.leftOut;
    addLevels(answers, ledger, run);
    for (const MeasureAnswer& answer : answers)
        if (!answer.grants)
            addLabels(inputs, answer, run);
    return run;
}

} // namespace landbridge::matching
