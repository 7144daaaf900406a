#pragma once

#include "core/model/need.h"

namespace landbridge {

enum class OfferStatus : std::uint8_t { indication, pledge, commitment };
template <>
struct Words<OfferStatus> {
    static constexpr std::string_view kAll[] = {"indication", "pledge", "commitment"};
};

enum class BudgetLine : std::uint8_t { unstated, humanitarian, development, security };
template <>
struct Words<BudgetLine> {
    static constexpr std::string_view kAll[] = {"", "humanitarian", "development", "security"};
};

struct Offer;
using OfferId = Id<Offer>;

/// What a donor can give, and on which conditions. A list is "or" inside and "and" across columns; empty = any.
struct Offer {
    OfferId id = {};
    PartyId donor = {};
    Money amount = {};
    std::string title = {};
    Currency currency = {};
    Support support = Support::money;
    std::string unit = {};
    std::optional<YearOrDate> start = {};
    std::optional<YearOrDate> end = {};
    std::vector<PartyId> states = {};
    std::vector<PartyId> excludedStates = {};
    std::vector<Pillar> pillars = {};
    std::vector<Pillar> excludedPillars = {};
    std::vector<std::string> sectors = {};
    std::vector<std::string> regions = {};
    std::vector<std::string> categories = {};
    std::vector<Phase> phases = {};
    std::vector<std::string> channels = {};
    std::optional<Money> minimumGrant = {};
    std::optional<Money> maximumPerNeed = {};
    std::optional<Money> maximumPerState = {};
    std::optional<std::int64_t> maximumGrants = {};
    YesNo requiresStrategy = YesNo::unstated;
    std::optional<Decimal> minimumDomesticShare = {}; ///< percent
    OfferStatus status = OfferStatus::indication;
    std::string instrument = {}; ///< empty = grant, or in_kind where support is not money
    BudgetLine budgetLine = BudgetLine::unstated;
    std::vector<PartyId> preferredStates = {};
    std::vector<Pillar> preferredPillars = {};
    Visibility visibility = Visibility::unstated;
    std::string source = {};
    std::string note = {};
    friend bool operator==(const Offer&, const Offer&) = default;
};

/// The tranche of an offer that falls on one year.
struct OfferYear {
    OfferId offer = {};
    int year = 0;
    Decimal amount = {}; ///< in the offer's currency or unit
    friend bool operator==(const OfferYear&, const OfferYear&) = default;
};

enum class PartnerRole : std::uint8_t { unstated, funding, accountable, extending, implementing };
template <>
struct Words<PartnerRole> {
    static constexpr std::string_view kAll[] = {"", "funding", "accountable", "extending", "implementing"};
};

struct OfferParty {
    OfferId offer = {};
    PartyId party = {};
    PartnerRole role = PartnerRole::unstated;
    friend bool operator==(const OfferParty&, const OfferParty&) = default;
};

enum class CommitmentStatus : std::uint8_t { pledge, commitment, paid };
template <>
struct Words<CommitmentStatus> {
    static constexpr std::string_view kAll[] = {"pledge", "commitment", "paid"};
};

struct Commitment;
using CommitmentId = Id<Commitment>;

/// Money or goods that are promised or paid already; only `commitment` and `paid` count as cover.
struct Commitment {
    CommitmentId id = {};
    PartyId donor = {};
    std::optional<Money> amount = {};
    Currency currency = {};
    std::optional<std::int64_t> quantity = {};
    std::string unit = {};
    std::string recipient = {}; ///< a party's id or free text
    NeedId need = {};
    PartyId state = {};
    Pillar pillar = Pillar::unstated;
    std::string region = {};
    std::optional<YearOrDate> start = {};
    std::optional<YearOrDate> end = {};
    CommitmentStatus status = CommitmentStatus::commitment;
    std::string reference = {};
    CommitmentId parent = {};
    OfferId offer = {}; ///< the offer it was drawn from
    YesNo lead = YesNo::unstated;
    std::optional<Date> date = {};
    std::string source = {};
    std::string note = {};
    friend bool operator==(const Commitment&, const Commitment&) = default;
};

} // namespace landbridge
