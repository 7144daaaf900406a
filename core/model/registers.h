#pragma once

#include "core/model/decision.h"

namespace landbridge {

enum class MechanismType : std::uint8_t {
    unstated,
    cluster,
    donorGroup,
    consultativeGroup,
    nationalAuthority,
    roundTable,
    cap,
    undaf,
    prsp,
    other
};
template <>
struct Words<MechanismType> {
    static constexpr std::string_view kAll[] = {
        "",      "cluster", "donor_group", "consultative_group", "national_authority", "round_table", "cap",
        "undaf", "prsp",    "other"};
};

enum class Inclusion : std::uint8_t { unstated, yes, no, unknown };
template <>
struct Words<Inclusion> {
    static constexpr std::string_view kAll[] = {"", "yes", "no", "unknown"};
};

/// A coordination mechanism of a state, and whether mine action is part of it.
struct Mechanism {
    Id<Mechanism> id = {};
    PartyId state = {};
    std::string name = {};
    MechanismType type = MechanismType::unstated;
    std::string lead = {};
    Inclusion includesMineAction = Inclusion::unstated;
    std::optional<Money> requested = {};
    std::optional<Money> received = {};
    Currency currency = {};
    std::optional<int> year = {};
    std::string meets = {};
    std::string contact = {};
    std::string note = {};
    friend bool operator==(const Mechanism&, const Mechanism&) = default;
};

enum class CooperationForm : std::uint8_t { training, expert, visit, equipment, loanOfAssets, standards, data, other };
template <>
struct Words<CooperationForm> {
    static constexpr std::string_view kAll[] = {"training",       "expert",    "visit", "equipment",
                                                "loan_of_assets", "standards", "data",  "other"};
};

/// Experience and support shared between affected states, or by non-traditional donors.
struct Cooperation {
    Id<Cooperation> id = {};
    PartyId provider = {};
    std::string recipient = {}; ///< a party's id or free text
    CooperationForm form = CooperationForm::training;
    std::optional<YearOrDate> start = {};
    std::optional<YearOrDate> end = {};
    std::optional<Money> amount = {};
    Currency currency = {};
    std::string supporter = {};
    std::string programme = {};
    std::string description = {};
    friend bool operator==(const Cooperation&, const Cooperation&) = default;
};

enum class ReceivedBy : std::uint8_t { unstated, mission, isu };
template <>
struct Words<ReceivedBy> {
    static constexpr std::string_view kAll[] = {"", "mission", "isu"};
};

struct Questionnaire {
    Id<Questionnaire> id = {};
    PartyId state = {};
    std::string questionnaire = {};
    std::optional<Date> sent = {};
    std::vector<Date> reminded = {};
    std::optional<Date> answered = {};
    ReceivedBy receivedBy = ReceivedBy::unstated;
    std::string file = {};
    std::string note = {};
    friend bool operator==(const Questionnaire&, const Questionnaire&) = default;
};

enum class RenewalStatus : std::uint8_t { unstated, past, announced, renewed, notRenewed };
template <>
struct Words<RenewalStatus> {
    static constexpr std::string_view kAll[] = {"", "past", "announced", "renewed", "not_renewed"};
};

/// What a donor gave or announced for one year.
struct Renewal {
    PartyId donor = {};
    int year = 0;
    Money amount = {};
    Currency currency = {};
    RenewalStatus status = RenewalStatus::unstated;
    std::string note = {};
    friend bool operator==(const Renewal&, const Renewal&) = default;
};

enum class ContactRole : std::uint8_t { unstated, disarmament, humanitarian, development, budget, other };
template <>
struct Words<ContactRole> {
    static constexpr std::string_view kAll[] = {"", "disarmament", "humanitarian", "development", "budget", "other"};
};

struct Contact {
    Id<Contact> id = {};
    PartyId party = {};
    std::string name = {};
    ContactRole role = ContactRole::unstated;
    std::string email = {};
    std::string phone = {};
    std::optional<Date> lastContact = {};
    std::string note = {};
    friend bool operator==(const Contact&, const Contact&) = default;
};

struct Consultation {
    Id<Consultation> id = {};
    std::optional<Date> date = {};
    std::vector<std::string> parties = {};
    std::string topic = {};
    std::string outcome = {};
    NeedId need = {};
    OfferId offer = {};
    friend bool operator==(const Consultation&, const Consultation&) = default;
};

enum class ActionStatus : std::uint8_t { unstated, open, done, carried };
template <>
struct Words<ActionStatus> {
    static constexpr std::string_view kAll[] = {"", "open", "done", "carried"};
};

/// An action point of the round.
struct ActionPoint {
    Id<ActionPoint> id = {};
    std::string text = {};
    ActionStatus status = ActionStatus::unstated;
    std::string carriedFrom = {};
    friend bool operator==(const ActionPoint&, const ActionPoint&) = default;
};

enum class Constituency : std::uint8_t { unstated, affected, donor, multilateral, icbl, icrc, privateSector, other };
template <>
struct Words<Constituency> {
    static constexpr std::string_view kAll[] = {"",     "affected", "donor",   "multilateral",
                                                "icbl", "icrc",     "private", "other"};
};

struct Participant {
    Id<Participant> id = {};
    PartyId party = {};
    std::string name = {};
    Constituency constituency = Constituency::unstated;
    friend bool operator==(const Participant&, const Participant&) = default;
};

/// What remains to be done in a state at the end of a year.
struct Target {
    PartyId state = {};
    int year = 0;
    std::optional<Decimal> remaining = {};
    std::string unit = {};
    std::optional<Money> costToComplete = {};
    Currency currency = {};
    std::string source = {};
    friend bool operator==(const Target&, const Target&) = default;
};

/// What was achieved for a need in a year.
struct Achievement {
    NeedId need = {};
    int year = 0;
    std::optional<Decimal> achieved = {};
    std::string unit = {};
    std::optional<Money> cost = {};
    Currency currency = {};
    std::string evaluation = {};
    std::string source = {};
    friend bool operator==(const Achievement&, const Achievement&) = default;
};

struct Milestone {
    Id<Milestone> id = {};
    std::string title = {};
    std::optional<Date> date = {};
    std::string note = {};
    friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// What states tell the governing board of an institution.
struct BoardMessage {
    Id<BoardMessage> id = {};
    PartyId institution = {};
    std::string message = {};
    std::string board = {};
    std::optional<Date> agreedOn = {};
    std::string deliveredBy = {};
    std::optional<Date> deliveredOn = {};
    friend bool operator==(const BoardMessage&, const BoardMessage&) = default;
};

} // namespace landbridge
