#include "core/rules/cover.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "core/vocabulary/unit.h"

namespace landbridge::rules {

namespace {

struct Place {
    std::size_t row = 0;
    std::size_t held = 0; ///< of the slices' years
    int firstHeld = 0;
};

Place placeOf(const std::vector<Slice>& slices, const CoverRow& row, std::size_t index)
{
    Place place{.row = index};
    for (const Slice& slice : slices)
        if (!slice.year || row.years.holds(*slice.year))
            if (place.held++ == 0)
                place.firstHeld = slice.year.value_or(0);
    return place;
}

bool counts(const Commitment& commitment, const std::set<std::string>& doubles)
{
    return commitment.status != CommitmentStatus::pledge &&
           (doubles.empty() || !doubles.contains("commitments:" + commitment.id.text));
}

using ById = std::unordered_map<std::string, const Commitment*>;

/// The first of `row` and its parents that `states` something; null where none does.
template <class States>
const Commitment* firstStating(const Commitment& row, const ById& all, States states)
{
    const Commitment* at = &row;
    for (std::size_t steps = 0; at && steps <= all.size(); ++steps) {
        if (states(*at))
            return at;
        const auto parent = all.find(at->parent.text);
        at = parent == all.end() ? nullptr : parent->second;
    }
    return nullptr;
}

CountedCommitment counted(const Commitment& row, const ById& all, const Workspace& workspace, const Rates& rates)
{
    CountedCommitment out{.row = &row};
    if (const Commitment* tied = firstStating(row, all, [](const Commitment& c) { return !c.need.empty(); }))
        out.need = tied->need;
    const Commitment* placed = firstStating(row, all, [](const Commitment& c) { return !c.state.empty(); });
    if (const Need* need = out.need.empty() ? nullptr : workspace.needs().find(out.need))
        out.state = need->state;
    else if (placed)
        out.state = placed->state;
    if (const Commitment* kind =
            firstStating(row, all, [](const Commitment& c) { return c.pillar != Pillar::unstated; }))
        out.pillar = kind->pillar;
    if (row.quantity) {
        out.unit = vocabulary::canonicalUnit(row.unit);
        out.quantity = *row.quantity;
    }
    out.whole = row.amount ? rates.converted(*row.amount) : std::optional<Rational>(Rational(0));
    if (!out.whole)
        out.lacksRate = &row;
    out.cover = out.whole;
    out.coverQuantity = out.quantity;
    return out;
}

void takeOff(CountedCommitment& parent, const CountedCommitment& child)
{
    if (child.unit == parent.unit)
        parent.coverQuantity -= child.quantity;
    if (!child.whole) {
        parent.cover.reset();
        parent.lacksRate = parent.lacksRate ? parent.lacksRate : child.row;
    } else if (parent.cover) {
        *parent.cover -= *child.whole;
    }
}

} // namespace

YearSpan yearSpan(const std::optional<YearOrDate>& start, const std::optional<YearOrDate>& end)
{
    YearSpan span;
    if (start)
        span.first = start->year;
    if (end)
        span.last = end->year;
    return span;
}

std::vector<Rational> lower(std::vector<Slice>& slices, const std::vector<CoverRow>& rows)
{
    std::vector<Place> places;
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.push_back(placeOf(slices, rows[i], i));
    std::ranges::sort(places, [&](const Place& a, const Place& b) {
        return std::tie(a.held, a.firstHeld, rows[a.row].id) < std::tie(b.held, b.firstHeld, rows[b.row].id);
    });
    std::vector<Rational> left(rows.size());
    for (const Place& place : places) {
        const CoverRow& row = rows[place.row];
        Rational rest = row.amount;
        for (Slice& slice : slices) {
            if (slice.year && !row.years.holds(*slice.year))
                continue;
            const Rational taken = std::min(rest, slice.amount);
            slice.amount -= taken;
            rest -= taken;
        }
        left[place.row] = rest;
    }
    return left;
}

std::set<std::string> duplicates(const Workspace& workspace)
{
    std::set<std::string> found;
    for (const Acceptance& acceptance : workspace.table<Acceptance>())
        if (acceptance.verdict == Verdict::duplicate)
            found.insert(acceptance.subject);
    return found;
}

std::vector<CountedCommitment> countedCommitments(const Workspace& workspace, const Rates& rates)
{
    const std::set<std::string> doubles = duplicates(workspace);
    ById all;
    all.reserve(workspace.commitments().size());
    for (const Commitment& row : workspace.commitments())
        all.emplace(row.id.text, &row);
    std::vector<CountedCommitment> out;
    std::unordered_map<std::string, std::size_t> place;
    for (const Commitment& row : workspace.commitments())
        if (counts(row, doubles)) {
            place.emplace(row.id.text, out.size());
            out.push_back(counted(row, all, workspace, rates));
        }
    for (const CountedCommitment& child : out)
        if (const auto parent = place.find(child.row->parent.text); parent != place.end())
            takeOff(out[parent->second], child);
    for (CountedCommitment& one : out) {
        one.coverQuantity = std::max<std::int64_t>(one.coverQuantity, 0);
        if (one.cover && one.cover->sign() < 0)
            one.cover = Rational(0);
    }
    return out;
}

bool isValued(const Domestic& domestic)
{
    return domestic.amount && domestic.valuation != Valuation::none;
}

} // namespace landbridge::rules
