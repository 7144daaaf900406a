#pragma once

#include "core/base/fraction.h"
#include "core/model/offer.h"

namespace landbridge {

enum class PairRule : std::uint8_t { forbid, cap, lock, prefer };
template <>
struct Words<PairRule> {
    static constexpr std::string_view kAll[] = {"forbid", "cap", "lock", "prefer"};
};

/// A rule on one pair of need and offer. The amount of `cap` and `lock` is in the round's currency, or in the need's
/// unit where support is not money, for the whole pair.
struct Pair {
    NeedId need = {};
    OfferId offer = {};
    PairRule rule = PairRule::forbid;
    std::optional<Decimal> amount = {};
    std::optional<int> year = {}; ///< only with lock
    std::string reason = {};
    std::string by = {};
    friend bool operator==(const Pair&, const Pair&) = default;
};

enum class DecisionKind : std::uint8_t { accept, reject, adjust };
template <>
struct Words<DecisionKind> {
    static constexpr std::string_view kAll[] = {"accept", "reject", "adjust"};
};

struct Scenario;
using ScenarioId = Id<Scenario>;

/// The one decision in force on a pair (and year).
struct Decision {
    NeedId need = {};
    OfferId offer = {};
    DecisionKind decision = DecisionKind::accept;
    std::optional<Decimal> amount = {};
    std::optional<int> year = {};
    ScenarioId scenario = {}; ///< empty = for all scenarios
    std::string reason = {};
    std::string by = {};
    std::optional<Date> on = {};
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// A named set of changed inputs, settings and decisions.
struct Scenario {
    ScenarioId id = {};
    std::string title = {};
    ScenarioId base = {};
    YesNo current = YesNo::unstated;
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

struct ScenarioChange {
    ScenarioId scenario = {};
    std::string table = {};
    std::string id = {};     ///< of a row of it; the parts of a natural key joined by ';'
    std::string column = {}; ///< "-" = the row is withdrawn
    std::string value = {};
    friend bool operator==(const ScenarioChange&, const ScenarioChange&) = default;
};

enum class Verdict : std::uint8_t { accepted, waived, duplicate, notDuplicate };
template <>
struct Words<Verdict> {
    static constexpr std::string_view kAll[] = {"accepted", "waived", "duplicate", "not_duplicate"};
};

/// What a person has settled about a finding.
struct Acceptance {
    std::string finding = {};
    std::string subject = {}; ///< "table:id"
    std::string other = {};   ///< "table:id", of a pair
    Verdict verdict = Verdict::accepted;
    std::string reason = {};
    std::string by = {};
    std::optional<Date> on = {};
    friend bool operator==(const Acceptance&, const Acceptance&) = default;
};

/// One top-level key of a configuration with its JSON value.
struct Setting {
    ScenarioId scenario = {}; ///< empty = the round's default
    std::string key = {};
    std::string value = {};
    friend bool operator==(const Setting&, const Setting&) = default;
};

/// Units of `currency` for one unit of the round's currency, on a day or as the average of a year.
struct Rate {
    Currency currency = {};
    YearOrDate date = {};
    Fraction rate = {}; ///< above 0, in lowest terms
    std::string source = {};
    friend bool operator==(const Rate&, const Rate&) = default;
};

} // namespace landbridge
