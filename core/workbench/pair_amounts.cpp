#include "core/workbench/pair_amounts.h"

#include <algorithm>

#include "core/rules/cover.h"
#include "core/vocabulary/unit.h"

namespace landbridge::deciding {

namespace {

/// The counted commitments that name both, as they lower fixed lines.
std::vector<rules::CoverRow> commitmentsBetween(const rules::Inputs& inputs, const Need& need, const OfferId& offer)
{
    const bool isMoney = need.support == Support::money;
    const std::string unit = isMoney ? std::string() : vocabulary::canonicalUnit(need.unit);
    std::vector<rules::CoverRow> rows;
    for (const rules::CountedCommitment& one : rules::countedCommitments(inputs.workspace, inputs.rates)) {
        if (one.need != need.id || one.row->offer != offer)
            continue;
        const std::optional<Rational> amount =
            isMoney ? one.whole : (one.unit == unit ? std::optional(Rational(one.quantity)) : std::nullopt);
        if (amount)
            rows.push_back(
                {.id = one.row->id.text, .years = rules::yearSpan(one.row->start, one.row->end), .amount = *amount});
    }
    return rows;
}

} // namespace

std::vector<Line> wholeAmounts(const rules::Inputs& inputs, const Need& need, const OfferId& offer,
                               const std::vector<Line>& proposed, const std::vector<Line>& standing)
{
    const std::vector<rules::CoverRow> rows = commitmentsBetween(inputs, need, offer);
    Rational all;
    for (const rules::CoverRow& row : rows)
        all += row.amount;
    // What the commitments take from a line that could give everything is what must be stored beside the proposal.
    std::vector<rules::Slice> slices;
    for (const Line& line : proposed)
        slices.push_back({.year = line.year, .amount = Rational(line.amount) + all});
    for (const Line& line : standing)
        slices.push_back({.year = line.year, .amount = Rational(line.amount)});
    std::vector<std::size_t> order(slices.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return slices[i].year; });
    std::vector<rules::Slice> sorted;
    for (const std::size_t i : order)
        sorted.push_back(slices[i]);
    rules::lower(sorted, rows);
    std::vector<Line> whole = proposed;
    for (std::size_t place = 0; place < order.size(); ++place)
        if (const std::size_t i = order[place]; i < whole.size())
            whole[i].amount += (slices[i].amount - sorted[place].amount).ceil();
    return whole;
}

} // namespace landbridge::deciding
