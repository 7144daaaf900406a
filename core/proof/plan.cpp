#include "core/proof/plan.h"

#include <algorithm>

namespace landbridge::proof {

namespace {

using rules::kNoRecord;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

std::string yearText(std::optional<int> year)
{
    return year ? std::to_string(*year) : std::string();
}

/// The node of `record` that holds `year`; an unsplit record has one for all years.
std::int32_t nodeOf(const std::vector<Node>& nodes, std::int32_t first, std::int32_t last, std::optional<int> year)
{
    for (std::int32_t i = first; i < last; ++i)
        if (!nodes[at(i)].year || nodes[at(i)].year == year)
            return i;
    return kNoRecord;
}

const rules::FixedLine* lineOf(const rules::Inputs& inputs, std::int32_t need, std::int32_t offer, const Match& match)
{
    for (const rules::FixedLine& line : inputs.lines)
        if (line.needIndex == need && line.offerIndex == offer && line.kind == match.state &&
            (!line.year || line.year == match.year))
            return &line;
    return nullptr;
}

} // namespace

std::string Failure::text() const
{
    std::string text = code;
    for (std::size_t i = 0; i < facts.size(); ++i)
        text += (i == 0 ? ": " : ", ") + facts[i];
    return text;
}

Plan::Plan(const rules::Inputs& inputs, const std::vector<Match>& matches, Failures& failures) : inputs_(&inputs)
{
    addNodes();
    for (const Match& match : matches)
        lay(match, failures);
    index();
}

void Plan::addNodes()
{
    for (std::size_t n = 0; n < inputs_->needs.size(); ++n) {
        firstPhase_.push_back(static_cast<std::int32_t>(phases_.size()));
        for (const rules::Part& part : inputs_->needs[n].phases)
            phases_.push_back({.record = static_cast<std::int32_t>(n), .year = part.year, .amount = part.amount});
    }
    firstPhase_.push_back(static_cast<std::int32_t>(phases_.size()));
    for (std::size_t o = 0; o < inputs_->offers.size(); ++o) {
        firstTranche_.push_back(static_cast<std::int32_t>(tranches_.size()));
        for (const rules::Part& part : inputs_->offers[o].tranches)
            tranches_.push_back({.record = static_cast<std::int32_t>(o), .year = part.year, .amount = part.amount});
    }
    firstTranche_.push_back(static_cast<std::int32_t>(tranches_.size()));
}

void Plan::lay(const Match& match, Failures& failures)
{
    const auto refuse = [&](std::string code) {
        failures.push_back({std::move(code), {match.need.text, match.offer.text, yearText(match.year)}});
    };
    const std::int32_t need = inputs_->needIndex(match.need);
    const std::int32_t offer = inputs_->offerIndex(match.offer);
    if (need == kNoRecord || offer == kNoRecord || !inputs_->needs[at(need)].takesPart() ||
        !inputs_->offers[at(offer)].takesPart())
        return refuse("matchOfAbsentRecord");
    if (match.measure != inputs_->needs[at(need)].measure || match.measure != inputs_->offers[at(offer)].measure)
        return refuse("matchOfOtherMeasure");
    PlanLine line{.need = need, .offer = offer, .amount = match.amount};
    line.phase = nodeOf(phases_, firstPhase(need), firstPhase(need + 1), match.year);
    line.tranche = nodeOf(tranches_, firstTranche(offer), firstTranche(offer + 1), match.year);
    const bool isSplit = inputs_->needs[at(need)].isSplit() || inputs_->offers[at(offer)].isSplit();
    if (line.phase == kNoRecord || line.tranche == kNoRecord || isSplit != match.year.has_value())
        return refuse("matchInOtherYear");
    if (match.amount < 0 || (match.amount == 0 && match.state == MatchState::proposed))
        return refuse("matchWithoutAmount");
    if (match.amount > phases_[at(line.phase)].open())
        failures.push_back({"needAboveGap", {match.need.text, yearText(phases_[at(line.phase)].year)}});
    if (match.amount > tranches_[at(line.tranche)].open())
        failures.push_back({"offerAboveBalance", {match.offer.text, yearText(tranches_[at(line.tranche)].year)}});
    if (match.amount > std::min(phases_[at(line.phase)].open(), tranches_[at(line.tranche)].open()))
        return;
    if (match.state != MatchState::proposed) {
        const rules::FixedLine* fixed = lineOf(*inputs_, need, offer, match);
        if (!fixed)
            return refuse("matchOfNoFixedLine");
        line.hold = !fixed->year && isSplit ? Hold::movable : Hold::immovable;
    }
    phases_[at(line.phase)].used += match.amount;
    tranches_[at(line.tranche)].used += match.amount;
    lines_.push_back(line);
}

void Plan::index()
{
    std::ranges::stable_sort(
        lines_, {}, [](const PlanLine& line) { return std::tie(line.need, line.offer, line.phase, line.tranche); });
    needStart_.assign(inputs_->needs.size() + 1, 0);
    ofTranche_.resize(tranches_.size());
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const PlanLine& line = lines_[i];
        ++needStart_[at(line.need) + 1];
        ofTranche_[at(line.tranche)].push_back(static_cast<std::int32_t>(i));
        stateSums_[{line.offer, inputs_->needs[at(line.need)].traits.state}] += line.amount;
    }
    for (std::size_t i = 1; i < needStart_.size(); ++i)
        needStart_[i] += needStart_[i - 1];
}

std::span<const PlanLine> Plan::ofNeed(std::int32_t need) const
{
    return std::span(lines_).subspan(needStart_[at(need)], needStart_[at(need) + 1] - needStart_[at(need)]);
}

std::span<const PlanLine> Plan::ofPair(std::int32_t need, std::int32_t offer) const
{
    const auto range = std::ranges::equal_range(ofNeed(need), offer, {}, &PlanLine::offer);
    return {range.begin(), range.end()};
}

std::span<const std::int32_t> Plan::ofTranche(std::int32_t tranche) const
{
    return ofTranche_[at(tranche)];
}

std::int64_t Plan::pairSum(std::int32_t need, std::int32_t offer) const
{
    std::int64_t sum = 0;
    for (const PlanLine& line : ofPair(need, offer))
        sum += line.amount;
    return sum;
}

std::int64_t Plan::stateSum(std::int32_t offer, std::int32_t state) const
{
    const auto sum = stateSums_.find({offer, state});
    return sum == stateSums_.end() ? 0 : sum->second;
}

std::int64_t Plan::covered(std::int32_t need) const
{
    std::int64_t sum = 0;
    for (const PlanLine& line : ofNeed(need))
        sum += line.amount;
    return sum;
}

std::int64_t Plan::placed(std::int32_t offer) const
{
    std::int64_t sum = 0;
    for (std::int32_t t = firstTranche(offer); t < firstTranche(offer + 1); ++t)
        sum += tranches_[at(t)].used;
    return sum;
}

std::int64_t Plan::grants() const
{
    std::int64_t number = 0;
    const PlanLine* before = nullptr;
    for (const PlanLine& line : lines_)
        if (line.amount > 0) {
            number += !before || before->need != line.need || before->offer != line.offer ? 1 : 0;
            before = &line;
        }
    return number;
}

bool Plan::meet(const Node& phase, const Node& tranche) const
{
    return rules::partsMeet(inputs_->needs[at(phase.record)].traits.timing, phase.year,
                            inputs_->offers[at(tranche.record)].traits.timing, tranche.year);
}

bool Plan::isClosed(std::int32_t need, const Node& phase, std::int32_t offer, const Node& tranche) const
{
    const rules::PairFacts* said = inputs_->pair(need, offer);
    if (!said)
        return false;
    const std::optional<int> year = phase.year ? phase.year : tranche.year;
    return said->wholeLine || (year && std::ranges::find(said->lineYears, *year) != said->lineYears.end());
}

} // namespace landbridge::proof
