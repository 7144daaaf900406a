#include "core/rules/input_parts.h"

#include <algorithm>
#include <unordered_map>

#include "core/base/text.h"
#include "core/rules/taking_part.h"
#include "core/vocabulary/unit.h"

namespace landbridge::rules::parts {

namespace {

std::vector<Slice> slicesOf(const NeedFacts& facts, const std::vector<const NeedYear*>& years, const Rates& rates)
{
    const Need& need = *facts.row;
    std::vector<Slice> slices;
    for (const NeedYear* year : years)
        if (const auto amount = rates.converted(year->amount, need.currency))
            slices.push_back({.year = year->year, .amount = *amount});
    if (years.empty())
        if (const auto amount = rates.converted(need.amount))
            slices.push_back({.year = std::nullopt, .amount = *amount});
    return slices;
}

/// The domestic effort tied to `facts` as cover; notes what has no value.
std::vector<CoverRow> domesticCover(Context& context, NeedFacts& facts, std::size_t index)
{
    std::vector<CoverRow> rows;
    bool anyUnvalued = false;
    for (const Domestic* domestic : context.domesticOfNeed[index]) {
        CoverRow row{.id = "domestic:" + domestic->id.text};
        if (domestic->year)
            row.years = {.first = *domestic->year, .last = *domestic->year};
        if (facts.measure.support != Support::money) {
            if (!domestic->quantity || vocabulary::canonicalUnit(domestic->unit) != facts.measure.unit)
                continue;
            row.amount = Rational(*domestic->quantity);
        } else if (!isValued(*domestic)) {
            anyUnvalued = true;
            continue;
        } else if (const auto amount = context.inputs.rates.converted(*domestic->amount)) {
            row.amount = *amount;
        } else {
            if (facts.takesPart())
                context.lacksRate("domestic", domestic->id.text, domestic->amount->currency);
            continue;
        }
        rows.push_back(std::move(row));
    }
    if (anyUnvalued && rows.empty())
        facts.traits.domesticValue = DomesticValue::notValued;
    return rows;
}

std::vector<CoverRow> commitmentCover(Context& context, NeedFacts& facts, std::size_t index)
{
    std::vector<CoverRow> rows;
    for (const std::size_t i : context.commitmentsOfNeed[index]) {
        const CountedCommitment& commitment = context.commitments[i];
        const std::optional<Rational> amount = covers(commitment, facts.measure);
        if (!amount) {
            if (facts.takesPart())
                context.lacksRate("commitments", commitment.lacksRate->id.text, commitment.lacksRate->currency);
            continue;
        }
        if (amount->sign() > 0)
            facts.donors.push_back(commitment.row->donor);
        rows.push_back({.id = "commitments:" + commitment.row->id.text,
                        .years = yearSpan(commitment.row->start, commitment.row->end),
                        .amount = *amount});
    }
    std::ranges::sort(facts.donors);
    facts.donors.erase(std::ranges::unique(facts.donors).begin(), facts.donors.end());
    return rows;
}

/// Notes cover that lowers nothing in the years of a split need, or lies outside the window of another.
void noteStrayCover(NeedFacts& facts, const std::vector<CoverRow>& rows, const Rational& leftOver)
{
    if (facts.isSplit()) {
        facts.coverLeftOver = leftOver.floor();
        return;
    }
    const YearSpan window = yearSpan(facts.row->start, facts.row->end);
    for (const CoverRow& row : rows)
        if (row.years.last < window.first || row.years.first > window.last)
            facts.coverOutside.push_back(row.id);
}

/// The gap of the need and of its phases, and what its minimum still asks for.
void settleAmounts(Context& context, NeedFacts& facts, std::size_t index, const std::vector<const NeedYear*>& years)
{
    const Need& need = *facts.row;
    std::vector<Slice> slices = slicesOf(facts, years, context.inputs.rates);
    if (slices.size() != std::max<std::size_t>(years.size(), 1)) {
        if (facts.takesPart())
            context.lacksRate("needs", need.id.text, need.currency);
        return;
    }
    Rational requested;
    for (const Slice& slice : slices)
        requested += slice.amount;
    std::vector<CoverRow> rows = domesticCover(context, facts, index);
    Rational domestic;
    for (const CoverRow& row : rows)
        domestic += row.amount;
    if (requested.sign() > 0)
        facts.traits.domestic = domestic / requested;
    for (CoverRow& row : commitmentCover(context, facts, index))
        rows.push_back(std::move(row));
    Rational cover;
    for (const CoverRow& row : rows)
        cover += row.amount;
    Rational leftOver;
    for (const Rational& left : lower(slices, rows))
        leftOver += left;
    noteStrayCover(facts, rows, leftOver);
    for (const Slice& slice : slices) {
        facts.phases.push_back({.year = slice.year, .amount = slice.amount.floor()});
        addHeld(facts.gap, facts.phases.back().amount);
    }
    facts.requested = requested.floor();
    facts.covered = cover.floor();
    if (need.minimum && need.minimum->minor > 0)
        if (const auto minimum = context.inputs.rates.converted(*need.minimum))
            facts.minimumOpen = std::max<std::int64_t>((*minimum - cover).ceil(), 0);
}

std::optional<LeftOutReason> outReason(const Context& context, const Need& need)
{
    if (context.doubles.contains("needs:" + need.id.text))
        return LeftOutReason::duplicate;
    return whyOut(need, context.inputs.asOf);
}

} // namespace

void addNeeds(Context& context)
{
    Inputs& inputs = context.inputs;
    std::unordered_map<std::string, std::vector<const NeedYear*>> years;
    for (const NeedYear& year : inputs.workspace.needYears())
        years[year.need.text].push_back(&year);
    std::unordered_map<std::string, const Party*> parties;
    for (const Party& party : inputs.workspace.parties())
        parties.emplace(party.id.text, &party);
    for (std::size_t i = 0; i < inputs.workspace.needs().size(); ++i) {
        const Need& need = inputs.workspace.needs()[i];
        NeedFacts facts{.row = &need};
        facts.out = outReason(context, need);
        facts.measure = measureOf(need.support, need.unit);
        const auto state = parties.find(need.state.text);
        const Party* party = state == parties.end() ? nullptr : state->second;
        facts.tier = tierOf(need, party, inputs.configuration, inputs.asOf);
        facts.traits = context.traits.of(need, party);
        static const std::vector<const NeedYear*> kUnsplit;
        const auto split = years.find(need.id.text);
        std::vector<const NeedYear*> own = split == years.end() ? kUnsplit : split->second;
        std::ranges::sort(own, {}, &NeedYear::year);
        for (const NeedYear* year : own)
            facts.traits.timing.years.push_back(year->year);
        settleAmounts(context, facts, i, own);
        if (need.maxDonors && *need.maxDonors > 0)
            facts.maxDonors = need.maxDonors;
        inputs.needs.push_back(std::move(facts));
    }
}

} // namespace landbridge::rules::parts
