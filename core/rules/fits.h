#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/rational.h"
#include "core/model/run.h"
#include "core/model/workspace.h"

namespace landbridge::rules {

/// Why an offer does not fit a need: the offer's column, or what else keeps them apart (matching.md, "Fits").
enum class FitReason : std::uint8_t {
    support,
    unit,
    years,
    states,
    excludedStates,
    pillars,
    excludedPillars,
    sectors,
    regions,
    categories,
    phases,
    channels,
    requiresStrategy,
    minimumDomesticShare,
    status,
    instrument,
    forbidden,
    rejected,
};

enum class FitDetail : std::uint8_t {
    plain,
    notStated, ///< the need leaves empty what the offer asks for
    notValued, ///< domestic effort has no value: ask case by case
};

struct FitFailure {
    FitReason reason = FitReason::support;
    FitDetail detail = FitDetail::plain;
    friend bool operator==(const FitFailure&, const FitFailure&) = default;
};
using FitAnswer = std::optional<FitFailure>; ///< nothing = the condition holds

/// Numbers for words, so that a pair is tested by comparing integers.
class WordNumbers {
public:
    std::int32_t of(const std::string& word);
    std::int32_t size() const { return static_cast<std::int32_t>(numbers_.size()); }

private:
    std::unordered_map<std::string, std::int32_t> numbers_ = {};
};

/// A set of small numbers; "any" where the record states no list.
class NumberSet {
public:
    void add(std::int32_t number);
    bool has(std::int32_t number) const
    {
        const auto word = static_cast<std::size_t>(number) / 64;
        return number >= 0 && word < bits_.size() && (bits_[word] >> (static_cast<std::size_t>(number) % 64) & 1U) != 0;
    }
    bool hasAnyOf(const std::vector<std::int32_t>& numbers) const;
    bool empty() const { return bits_.empty(); }

private:
    std::vector<std::uint64_t> bits_ = {};
};

/// A bound of a window as numbers; open bounds lie beyond all years.
struct Bound {
    std::int32_t year = 0;
    std::int32_t day = 0; ///< days since 1970, where `isDay`
    bool isDay = false;
    bool isBefore(const Bound& other) const { return isDay && other.isDay ? day < other.day : year < other.year; }
};

struct Window {
    Bound start = {.year = -1'000'000};
    Bound end = {.year = 1'000'000};
    bool holds(int year) const { return start.year <= year && year <= end.year; }
    bool meets(const Window& other) const { return !end.isBefore(other.start) && !other.end.isBefore(start); }
};
Window windowOf(const std::optional<YearOrDate>& start, const std::optional<YearOrDate>& end);

/// When a record can be used: in the years of its parts where it is split by year, else in its window.
struct Timing {
    Window window = {};
    std::vector<int> years = {}; ///< ascending; empty = not split
    bool isSplit() const { return !years.empty(); }
};
/// Whether the part of `year` of one side (none = not split) may be used for the part of `otherYear` of the other.
bool partsMeet(const Timing& a, std::optional<int> year, const Timing& b, std::optional<int> otherYear);
bool timesMeet(const Timing& a, const Timing& b);

enum class DomesticValue : std::uint8_t { valued, notValued };

/// What the conditions of offers ask of a need, as numbers of a Traits table.
struct NeedTraits {
    Support support = Support::money;
    std::int32_t unit = 0;
    Timing timing = {};
    std::int32_t state = -1;
    Pillar pillar = Pillar::unstated;
    std::vector<std::int32_t> sectors = {}; ///< crossings of its pillar included
    std::int32_t region = -1;               ///< -1 = not stated
    std::vector<std::int32_t> categories = {};
    Phase phase = Phase::unstated;
    std::int32_t channel = -1;
    bool hasStrategy = false;
    Rational domestic = {}; ///< valued effort tied to it, as a share of the request; 1 where nothing is requested
    bool requestIsZero = false;
    DomesticValue domesticValue = DomesticValue::valued; ///< notValued: there is effort, and none of it has a value
};

struct OfferTraits {
    Support support = Support::money;
    std::int32_t unit = 0;
    Timing timing = {};
    NumberSet states = {};
    NumberSet excludedStates = {};
    std::uint32_t pillars = 0; ///< a bit for each; 0 = any
    std::uint32_t excludedPillars = 0;
    NumberSet sectors = {};
    NumberSet regions = {};
    NumberSet categories = {};
    std::uint32_t phases = 0;
    NumberSet channels = {};
    bool requiresStrategy = false;
    std::optional<Rational> minimumDomesticShare = {}; ///< as a share; none where it is 0
    bool statusAdmitted = true;
    bool instrumentAdmitted = true;
};

// One function for each condition.
FitAnswer supportFits(const NeedTraits& need, const OfferTraits& offer);
FitAnswer unitFits(const NeedTraits& need, const OfferTraits& offer); ///< holds where the support differs
FitAnswer yearsFit(const NeedTraits& need, const OfferTraits& offer);
FitAnswer statesFit(const NeedTraits& need, const OfferTraits& offer);
FitAnswer excludedStatesFit(const NeedTraits& need, const OfferTraits& offer);
FitAnswer pillarsFit(const NeedTraits& need, const OfferTraits& offer);
FitAnswer excludedPillarsFit(const NeedTraits& need, const OfferTraits& offer);
FitAnswer sectorsFit(const NeedTraits& need, const OfferTraits& offer);
FitAnswer regionsFit(const NeedTraits& need, const OfferTraits& offer);
FitAnswer categoriesFit(const NeedTraits& need, const OfferTraits& offer);
FitAnswer phasesFit(const NeedTraits& need, const OfferTraits& offer);
FitAnswer channelsFit(const NeedTraits& need, const OfferTraits& offer);
FitAnswer strategyFits(const NeedTraits& need, const OfferTraits& offer);
FitAnswer domesticShareFits(const NeedTraits& need, const OfferTraits& offer);
FitAnswer statusFits(const NeedTraits& need, const OfferTraits& offer);
FitAnswer instrumentFits(const NeedTraits& need, const OfferTraits& offer);

/// Whether every condition holds.
bool fits(const NeedTraits& need, const OfferTraits& offer);
/// Every condition that does not hold, in the order of FitReason.
std::vector<FitFailure> failingConditions(const NeedTraits& need, const OfferTraits& offer);

/// Makes traits of the records of one workspace; traits of different makers do not compare.
class TraitMaker {
public:
    NeedTraits of(const Need& need, const Party* state);
    OfferTraits of(const Offer& offer, const Configuration& configuration);
    std::int32_t stateNumber(const PartyId& state) { return states_.of(state.text); }

private:
    WordNumbers states_ = {};
    WordNumbers units_ = {};
    WordNumbers sectors_ = {};
    WordNumbers regions_ = {};
    WordNumbers categories_ = {};
    WordNumbers channels_ = {};
};

} // namespace landbridge::rules

template <>
struct landbridge::Words<landbridge::rules::FitReason> {
    static constexpr std::string_view kAll[] = {"support",
                                                "unit",
                                                "years",
                                                "states",
                                                "excluded_states",
                                                "pillars",
                                                "excluded_pillars",
                                                "sectors",
                                                "regions",
                                                "categories",
                                                "phases",
                                                "channels",
                                                "requires_strategy",
                                                "minimum_domestic_share",
                                                "status",
                                                "instrument",
                                                "forbidden",
                                                "rejected"};
};
