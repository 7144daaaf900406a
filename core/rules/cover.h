#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/rules/rates.h"

namespace landbridge::rules {

/// Years, inclusive, in which something may be used.
struct YearSpan {
    int first = -1'000'000; ///< open where the record states no start
    int last = 1'000'000;
    bool holds(int year) const { return first <= year && year <= last; }
    friend bool operator==(const YearSpan&, const YearSpan&) = default;
};
YearSpan yearSpan(const std::optional<YearOrDate>& start, const std::optional<YearOrDate>& end);

/// A part of an amount: of one year, or of all years together.
struct Slice {
    std::optional<int> year = {};
    Rational amount = {};
};

/// Something that lowers slices: a domestic contribution or a commitment.
struct CoverRow {
    std::string id = {}; ///< "table:id"
    YearSpan years = {};
    Rational amount = {};
};

/// Lowers `slices` (by year, or one without) by `rows`: rows that hold fewer of the years first, then with the earlier
/// first year, then by id; each lowers the slices of its years, earliest first, down to 0. Returns what is left of each
/// row, in the order of `rows` as given.
std::vector<Rational> lower(std::vector<Slice>& slices, const std::vector<CoverRow>& rows);

/// A commitment or payment as it counts: with what it takes from its parent, and what its children take from it.
struct CountedCommitment {
    const Commitment* row = nullptr;
    NeedId need = {};
    PartyId state = {};
    Pillar pillar = Pillar::unstated;
    std::string unit = {};              ///< canonical
    std::optional<Rational> whole = {}; ///< money: what it takes from an offer; nothing where a rate is missing
    std::optional<Rational> cover = {}; ///< money: what it covers, its counted children's amounts taken off
    std::int64_t quantity = 0;          ///< in units, likewise
    std::int64_t coverQuantity = 0;
    const Commitment* lacksRate = nullptr; ///< whose rate is missing
};

/// Records settled as a duplicate of another, as "table:id".
std::set<std::string> duplicates(const Workspace& workspace);

/// The commitments that count (status `commitment` or `paid`, not a duplicate), by id. They point into `workspace`.
std::vector<CountedCommitment> countedCommitments(const Workspace& workspace, const Rates& rates);

/// Whether a domestic contribution is valued: an amount, and a valuation that is not `none`.
bool isValued(const Domestic& domestic);

} // namespace landbridge::rules
