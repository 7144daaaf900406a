#include "core/rules/input_parts.h"

#include <algorithm>
#include <map>

namespace landbridge::rules::parts {

namespace {

using PairKey = std::pair<NeedId, OfferId>;
using ByPair = std::map<PairKey, std::vector<FixedLine>>;

Finding lineFinding(MessageCode code, const FixedLine& line, std::vector<std::string> more = {})
{
    Finding finding{.severity = Severity::warning, .code = code, .where = {}, .value = {}};
    finding.facts = {line.need.text, line.offer.text};
    finding.facts.insert(finding.facts.end(), more.begin(), more.end());
    finding.subject = "needs:" + line.need.text;
    return finding;
}

std::int64_t statedAmount(const Inputs& inputs, const std::optional<Decimal>& amount, std::int32_t need)
{
    if (!amount)
        return 0;
    const bool money = need == kNoRecord || inputs.needs[static_cast<std::size_t>(need)].row->support == Support::money;
    return inputs.rates.converted(*amount, money ? inputs.currency : Currency{})->floor();
}

void addLine(ByPair& all, const Inputs& inputs, FixedLine line, const std::optional<Decimal>& amount)
{
    line.needIndex = inputs.needIndex(line.need);
    line.offerIndex = inputs.offerIndex(line.offer);
    line.stated = statedAmount(inputs, amount, line.needIndex);
    std::vector<FixedLine>& lines = all[{line.need, line.offer}];
    lines.push_back(std::move(line));
}

ByPair collected(const Inputs& inputs, const ScenarioView& view)
{
    ByPair all;
    for (const Pair& row : inputs.workspace.pairs())
        if (row.rule == PairRule::lock)
            addLine(all, inputs,
                    {.need = row.need, .offer = row.offer, .year = row.year, .inherited = !view.scenario.empty()},
                    row.amount);
    for (const auto& [decision, inherited] : view.decisions)
        if (decision.decision != DecisionKind::reject)
            addLine(all, inputs,
                    {.need = decision.need,
                     .offer = decision.offer,
                     .year = decision.year,
                     .kind = decision.decision == DecisionKind::accept ? MatchState::accepted : MatchState::adjusted,
                     .inherited = inherited},
                    decision.amount);
    return all;
}

/// Why the record of a line takes no part, as the line's `over`; "" where it does.
std::string absentRecord(const Inputs& inputs, const FixedLine& line)
{
    if (line.needIndex == kNoRecord || !inputs.needs[static_cast<std::size_t>(line.needIndex)].takesPart())
        return "need:" + line.need.text;
    if (line.offerIndex == kNoRecord || !inputs.offers[static_cast<std::size_t>(line.offerIndex)].takesPart())
        return "offer:" + line.offer.text;
    return {};
}

/// Whether an inherited line goes with its record, which the scenario withdraws or does not admit.
bool goesWithRecord(const Inputs& inputs, const FixedLine& line)
{
    const auto goes = [&](bool missing, std::optional<LeftOutReason> out) {
        return line.inherited && (missing || out == LeftOutReason::notAdmitted);
    };
    const bool noNeed = line.needIndex == kNoRecord;
    const bool noOffer = line.offerIndex == kNoRecord;
    return goes(noNeed, noNeed ? std::nullopt : inputs.needs[static_cast<std::size_t>(line.needIndex)].out) ||
           goes(noOffer, noOffer ? std::nullopt : inputs.offers[static_cast<std::size_t>(line.offerIndex)].out);
}

bool isDecision(const FixedLine& line)
{
    return line.kind != MatchState::locked;
}

/// Leaves one line per year: a decision beats a lock, a line without year allows no other. The others go to `dropped`.
std::vector<FixedLine> oneForEachYear(std::vector<FixedLine> lines, bool isSplit, std::vector<FixedLine>& dropped)
{
    std::ranges::stable_sort(lines, [](const FixedLine& a, const FixedLine& b) {
        return std::make_tuple(!isDecision(a), a.year.value_or(0)) <
               std::make_tuple(!isDecision(b), b.year.value_or(0));
    });
    std::vector<FixedLine> kept;
    for (FixedLine& line : lines) {
        if (!isSplit)
            line.year.reset();
        const bool taken = std::ranges::any_of(
            kept, [&](const FixedLine& other) { return !other.year || !line.year || other.year == line.year; });
        (taken ? dropped : kept).push_back(std::move(line));
    }
    return kept;
}

/// Whether the parts that a line with a year stands on exist and meet.
bool yearStands(const NeedFacts& need, const OfferFacts& offer, std::optional<int> year)
{
    if (!year)
        return true;
    const auto has = [&](const Timing& timing) {
        return timing.isSplit() ? std::ranges::binary_search(timing.years, *year) : timing.window.holds(*year);
    };
    return has(need.traits.timing) && has(offer.traits.timing);
}

/// Takes off what counted commitments carry already.
void takeOffCommitments(const Context& context, std::vector<FixedLine>& lines)
{
    const NeedFacts& need = context.inputs.needs[static_cast<std::size_t>(lines.front().needIndex)];
    std::vector<CoverRow> rows;
    for (const std::size_t i : context.commitmentsOfOffer[static_cast<std::size_t>(lines.front().offerIndex)]) {
        const CountedCommitment& one = context.commitments[i];
        const std::optional<Rational> amount = drawn(one, need.measure);
        if (one.need == need.row->id && amount)
            rows.push_back(
                {.id = one.row->id.text, .years = yearSpan(one.row->start, one.row->end), .amount = *amount});
    }
    std::vector<Slice> slices;
    for (const FixedLine& line : lines)
        slices.push_back({.year = line.year, .amount = Rational(line.stated)});
    lower(slices, rows);
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].wanted = lines[i].amount = slices[i].amount.floor();
}

void settle(Context& context, std::vector<FixedLine>& lines)
{
    Inputs& inputs = context.inputs;
    const FixedLine& first = lines.front();
    const NeedFacts& need = inputs.needs[static_cast<std::size_t>(first.needIndex)];
    const OfferFacts& offer = inputs.offers[static_cast<std::size_t>(first.offerIndex)];
    std::ranges::sort(lines, {}, &FixedLine::year);
    const bool apart = !inputs.failingConditions(first.needIndex, first.offerIndex).empty();
    takeOffCommitments(context, lines);
    const auto said = std::ranges::lower_bound(inputs.pairs, std::pair(first.needIndex, first.offerIndex), {},
                                               [](const PairFacts& one) { return std::pair(one.need, one.offer); });
    for (FixedLine& line : lines) {
        if (apart || !yearStands(need, offer, line.year))
            line.over = "pair";
        else if (!line.year)
            said->wholeLine = true;
        else
            said->lineYears.push_back(*line.year);
    }
}

void shrink(Inputs& inputs)
{
    std::map<std::int32_t, std::vector<FixedLine*>> byNeed;
    for (FixedLine& line : inputs.lines)
        if (line.over.empty())
            byNeed[line.needIndex].push_back(&line);
    for (auto& [need, lines] : byNeed) {
        shrinkToGap(inputs.needs[static_cast<std::size_t>(need)], inputs.offers, lines);
        for (const FixedLine* line : lines)
            if (line->amount < line->wanted)
                inputs.findings.push_back(lineFinding(MessageCode::fixedLineShrunk, *line,
                                                      {std::to_string(line->wanted), std::to_string(line->amount)}));
    }
}

} // namespace

void addLines(Context& context, const ScenarioView& view)
{
    Inputs& inputs = context.inputs;
    for (auto& [key, all] : collected(inputs, view)) {
        std::vector<FixedLine> standing;
        for (FixedLine& line : all) {
            if (goesWithRecord(inputs, line)) {
                inputs.findings.push_back(lineFinding(MessageCode::fixedLineOfWithdrawn, line));
                continue;
            }
            const PairFacts* said = line.needIndex == kNoRecord || line.offerIndex == kNoRecord
                                        ? nullptr
                                        : inputs.pair(line.needIndex, line.offerIndex);
            if (said && said->rejected && !isDecision(line))
                continue; // a decision beats a lock
            line.over = absentRecord(inputs, line);
            if (!line.over.empty()) {
                line.wanted = line.amount = line.stated;
                inputs.lines.push_back(std::move(line));
            } else {
                standing.push_back(std::move(line));
            }
        }
        if (standing.empty())
            continue;
        const bool isSplit = inputs.needs[static_cast<std::size_t>(standing.front().needIndex)].isSplit() ||
                             inputs.offers[static_cast<std::size_t>(standing.front().offerIndex)].isSplit();
        std::vector<FixedLine> dropped;
        standing = oneForEachYear(std::move(standing), isSplit, dropped);
        for (const FixedLine& line : dropped)
            if (isDecision(line) || std::ranges::find(standing, line.year, &FixedLine::year) == standing.end())
                inputs.findings.push_back(lineFinding(MessageCode::fixedLineReplaced, line));
        settle(context, standing);
        std::ranges::move(standing, std::back_inserter(inputs.lines));
    }
    shrink(inputs);
}

} // namespace landbridge::rules::parts
