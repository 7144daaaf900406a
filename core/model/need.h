#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/decimal.h"
#include "core/model/party.h"

namespace landbridge {

enum class Support : std::uint8_t { money, equipment, expertise, training, other };
template <>
struct Words<Support> {
    static constexpr std::string_view kAll[] = {"money", "equipment", "expertise", "training", "other"};
};

/// domain.md 4.1; `unstated` is an empty cell.
enum class Pillar : std::uint8_t { unstated, CLR, RE, VA, SD, ADV, CAP, COO, MUL, RND };
template <>
struct Words<Pillar> {
    static constexpr std::string_view kAll[] = {"", "CLR", "RE", "VA", "SD", "ADV", "CAP", "COO", "MUL", "RND"};
};

enum class Phase : std::uint8_t { unstated, emergency, transition, development };
template <>
struct Words<Phase> {
    static constexpr std::string_view kAll[] = {"", "emergency", "transition", "development"};
};

enum class Visibility : std::uint8_t { unstated, everyone, statesParties, restricted };
template <>
struct Words<Visibility> {
    static constexpr std::string_view kAll[] = {"", "public", "states_parties", "restricted"};
};

/// A DAC purpose code with its share in percent, where the record states shares.
struct SectorShare {
    std::string code = {};
    std::optional<Decimal> percent = {};
    friend bool operator==(const SectorShare&, const SectorShare&) = default;
};

struct Need;
using NeedId = Id<Need>;

/// What a state needs. Amounts are minor units of `currency`, or whole units of `unit` where support is not money
/// (the currency is then none()).
struct Need {
    NeedId id = {};
    PartyId state = {};
    std::string title = {};
    Money amount = {};
    std::optional<std::int64_t> priority = {}; ///< 1 first; set by the state; none = a draft
    Currency currency = {};
    std::string description = {};
    Pillar pillar = Pillar::unstated;
    std::vector<SectorShare> sectors = {};
    std::string region = {};
    std::optional<YearOrDate> start = {};
    std::optional<YearOrDate> end = {};
    Support support = Support::money;
    std::string unit = {};
    Phase phase = Phase::unstated;
    std::string endorsedBy = {};
    std::optional<Date> endorsedOn = {};
    std::optional<Money> endorsedAmount = {}; ///< none = amount
    std::string strategy = {};
    std::optional<Money> minimum = {};
    std::optional<std::int64_t> maxDonors = {};
    std::optional<std::int64_t> areaM2 = {};
    std::optional<std::int64_t> beneficiaries = {};
    std::string channel = {};
    std::vector<NeedId> requires_ = {}; ///< needs that come first
    Visibility visibility = Visibility::unstated;
    std::string source = {};
    std::string note = {};
    friend bool operator==(const Need&, const Need&) = default;
};

/// The part of a need that falls on one year.
struct NeedYear {
    NeedId need = {};
    int year = 0;
    Decimal amount = {}; ///< in the need's currency or unit
    friend bool operator==(const NeedYear&, const NeedYear&) = default;
};

enum class DomesticKind : std::uint8_t { unstated, cash, inKind };
template <>
struct Words<DomesticKind> {
    static constexpr std::string_view kAll[] = {"", "cash", "in_kind"};
};

enum class Valuation : std::uint8_t { unstated, none, stateFigure, market, cost };
template <>
struct Words<Valuation> {
    static constexpr std::string_view kAll[] = {"", "none", "state_figure", "market", "cost"};
};

struct Domestic;
using DomesticId = Id<Domestic>;

/// What a state contributes itself, in cash or in kind; an amount that is missing is "not valued", never 0.
struct Domestic {
    DomesticId id = {};
    PartyId state = {};
    DomesticKind kind = DomesticKind::unstated;
    NeedId need = {}; ///< empty = for the programme
    std::optional<int> year = {};
    std::optional<Money> amount = {};
    Currency currency = {};
    std::optional<std::int64_t> quantity = {};
    std::string unit = {};
    Valuation valuation = Valuation::unstated;
    std::string description = {};
    friend bool operator==(const Domestic&, const Domestic&) = default;
};

} // namespace landbridge
