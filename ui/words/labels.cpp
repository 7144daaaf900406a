#include "ui/words/labels.h"

#include <QtCore/QtGlobal>

#include <algorithm>
#include <string>

#include "core/vocabulary/party_kind.h"
#include "core/vocabulary/pillar.h"

namespace landbridge {

/// What stands for a word of the tables, marked for translation.
struct Label {
    std::string_view word = {};
    const char* text = nullptr;
};

static constexpr Label kTables[] = {
    {"acceptances", QT_TRANSLATE_NOOP("Tables", "Settled findings")},
    {"actions", QT_TRANSLATE_NOOP("Tables", "Action points")},
    {"commitments", QT_TRANSLATE_NOOP("Tables", "Commitments")},
    {"consultations", QT_TRANSLATE_NOOP("Tables", "Consultations")},
    {"contacts", QT_TRANSLATE_NOOP("Tables", "Contacts")},
    {"cooperation", QT_TRANSLATE_NOOP("Tables", "Cooperation")},
    {"decisions", QT_TRANSLATE_NOOP("Tables", "Decisions")},
    {"domestic", QT_TRANSLATE_NOOP("Tables", "Domestic resources")},
    {"mechanisms", QT_TRANSLATE_NOOP("Tables", "Coordination mechanisms")},
    {"messages", QT_TRANSLATE_NOOP("Tables", "Messages to boards")},
    {"milestones", QT_TRANSLATE_NOOP("Tables", "Milestones")},
    {"need_years", QT_TRANSLATE_NOOP("Tables", "Needs by year")},
    {"needs", QT_TRANSLATE_NOOP("Tables", "Needs")},
    {"offer_parties", QT_TRANSLATE_NOOP("Tables", "Partners in offers")},
    {"offer_years", QT_TRANSLATE_NOOP("Tables", "Offers by year")},
    {"offers", QT_TRANSLATE_NOOP("Tables", "Offers")},
    {"pairs", QT_TRANSLATE_NOOP("Tables", "Rules on pairs")},
    {"participants", QT_TRANSLATE_NOOP("Tables", "Participants")},
    {"parties", QT_TRANSLATE_NOOP("Tables", "Organisations")},
    {"questionnaires", QT_TRANSLATE_NOOP("Tables", "Questionnaires")},
    {"rates", QT_TRANSLATE_NOOP("Tables", "Rates")},
    {"renewals", QT_TRANSLATE_NOOP("Tables", "Renewals")},
    {"results", QT_TRANSLATE_NOOP("Tables", "Results achieved")},
    {"round", QT_TRANSLATE_NOOP("Tables", "Round")},
    {"scenario_changes", QT_TRANSLATE_NOOP("Tables", "Changes in scenarios")},
    {"scenarios", QT_TRANSLATE_NOOP("Tables", "Scenarios")},
    {"settings", QT_TRANSLATE_NOOP("Tables", "Settings")},
    {"targets", QT_TRANSLATE_NOOP("Tables", "Targets")},
};

static constexpr Label kRecords[] = {
    {"acceptances", QT_TRANSLATE_NOOP("Records", "settled finding")},
    {"actions", QT_TRANSLATE_NOOP("Records", "action point")},
    {"commitments", QT_TRANSLATE_NOOP("Records", "commitment")},
    {"consultations", QT_TRANSLATE_NOOP("Records", "consultation")},
    {"contacts", QT_TRANSLATE_NOOP("Records", "contact")},
    {"cooperation", QT_TRANSLATE_NOOP("Records", "cooperation")},
    {"decisions", QT_TRANSLATE_NOOP("Records", "decision")},
    {"domestic", QT_TRANSLATE_NOOP("Records", "domestic contribution")},
    {"mechanisms", QT_TRANSLATE_NOOP("Records", "coordination mechanism")},
    {"messages", QT_TRANSLATE_NOOP("Records", "message to a board")},
    {"milestones", QT_TRANSLATE_NOOP("Records", "milestone")},
    {"need_years", QT_TRANSLATE_NOOP("Records", "year of a need")},
    {"needs", QT_TRANSLATE_NOOP("Records", "need")},
    {"offer_parties", QT_TRANSLATE_NOOP("Records", "partner in an offer")},
    {"offer_years", QT_TRANSLATE_NOOP("Records", "year of an offer")},
    {"offers", QT_TRANSLATE_NOOP("Records", "offer")},
    {"pairs", QT_TRANSLATE_NOOP("Records", "rule on a pair")},
    {"participants", QT_TRANSLATE_NOOP("Records", "participant")},
    {"parties", QT_TRANSLATE_NOOP("Records", "organisation")},
    {"questionnaires", QT_TRANSLATE_NOOP("Records", "questionnaire")},
    {"rates", QT_TRANSLATE_NOOP("Records", "rate")},
    {"renewals", QT_TRANSLATE_NOOP("Records", "renewal")},
    {"results", QT_TRANSLATE_NOOP("Records", "result")},
    {"round", QT_TRANSLATE_NOOP("Records", "round")},
    {"scenario_changes", QT_TRANSLATE_NOOP("Records", "change in a scenario")},
    {"scenarios", QT_TRANSLATE_NOOP("Records", "scenario")},
    {"settings", QT_TRANSLATE_NOOP("Records", "setting")},
    {"targets", QT_TRANSLATE_NOOP("Records", "target")},
};

/// Columns, and "table.column" where a table means something of its own.
static constexpr Label kFields[] = {
    {"acceptances.by", QT_TRANSLATE_NOOP("Fields", "Settled by")},
    {"acceptances.on", QT_TRANSLATE_NOOP("Fields", "Settled on")},
    {"achieved", QT_TRANSLATE_NOOP("Fields", "Achieved")},
    {"affected", QT_TRANSLATE_NOOP("Fields", "Mine-affected")},
    {"agreed_on", QT_TRANSLATE_NOOP("Fields", "Agreed on")},
    {"amount", QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"answered", QT_TRANSLATE_NOOP("Fields", "Answered")},
    {"area_m2", QT_TRANSLATE_NOOP("Fields", "Area, m²")},
    {"article5_deadline", QT_TRANSLATE_NOOP("Fields", "Article 5 deadline")},
    {"as_of", QT_TRANSLATE_NOOP("Fields", "Date of reference")},
    {"base", QT_TRANSLATE_NOOP("Fields", "Based on")},
    {"beneficiaries", QT_TRANSLATE_NOOP("Fields", "Beneficiaries")},
    {"board", QT_TRANSLATE_NOOP("Fields", "Board")},
    {"body", QT_TRANSLATE_NOOP("Fields", "Body")},
    {"budget_line", QT_TRANSLATE_NOOP("Fields", "Budget line")},
    {"by", QT_TRANSLATE_NOOP("Fields", "By")},
    {"carried_from", QT_TRANSLATE_NOOP("Fields", "Carried over from")},
    {"categories", QT_TRANSLATE_NOOP("Fields", "Categories")},
    {"channel", QT_TRANSLATE_NOOP("Fields", "Channel")},
    {"channels", QT_TRANSLATE_NOOP("Fields", "Channels")},
    {"column", QT_TRANSLATE_NOOP("Fields", "Column")},
    {"constituency", QT_TRANSLATE_NOOP("Fields", "Constituency")},
    {"contact", QT_TRANSLATE_NOOP("Fields", "Contact")},
    {"cost", QT_TRANSLATE_NOOP("Fields", "Cost")},
    {"cost_to_complete", QT_TRANSLATE_NOOP("Fields", "Cost to complete")},
    {"country", QT_TRANSLATE_NOOP("Fields", "Country")},
    {"currency", QT_TRANSLATE_NOOP("Fields", "Currency")},
    {"current", QT_TRANSLATE_NOOP("Fields", "Current")},
    {"date", QT_TRANSLATE_NOOP("Fields", "Date")},
    {"decision", QT_TRANSLATE_NOOP("Fields", "Decision")},
    {"decisions.by", QT_TRANSLATE_NOOP("Fields", "Decided by")},
    {"decisions.on", QT_TRANSLATE_NOOP("Fields", "Decided on")},
    {"delivered_by", QT_TRANSLATE_NOOP("Fields", "Delivered by")},
    {"delivered_on", QT_TRANSLATE_NOOP("Fields", "Delivered on")},
    {"description", QT_TRANSLATE_NOOP("Fields", "Description")},
    {"donor", QT_TRANSLATE_NOOP("Fields", "Donor")},
    {"donor_group", QT_TRANSLATE_NOOP("Fields", "Donor group")},
    {"email", QT_TRANSLATE_NOOP("Fields", "E-mail")},
    {"end", QT_TRANSLATE_NOOP("Fields", "End")},
    {"endorsed_amount", QT_TRANSLATE_NOOP("Fields", "Endorsed amount")},
    {"endorsed_by", QT_TRANSLATE_NOOP("Fields", "Endorsed by")},
    {"endorsed_on", QT_TRANSLATE_NOOP("Fields", "Endorsed on")},
    {"evaluation", QT_TRANSLATE_NOOP("Fields", "Evaluation")},
    {"excluded_pillars", QT_TRANSLATE_NOOP("Fields", "Excluded pillars")},
    {"excluded_states", QT_TRANSLATE_NOOP("Fields", "Excluded states")},
    {"exercise", QT_TRANSLATE_NOOP("Fields", "Exercise")},
    {"file", QT_TRANSLATE_NOOP("Fields", "File")},
    {"finding", QT_TRANSLATE_NOOP("Fields", "Finding")},
    {"focus", QT_TRANSLATE_NOOP("Fields", "Focus")},
    {"form", QT_TRANSLATE_NOOP("Fields", "Form")},
    {"global_compact", QT_TRANSLATE_NOOP("Fields", "Global Compact")},
    {"id", QT_TRANSLATE_NOOP("Fields", "Id")},
    {"identifier", QT_TRANSLATE_NOOP("Fields", "Identifier")},
    {"includes_mine_action", QT_TRANSLATE_NOOP("Fields", "Includes mine action")},
    {"institution", QT_TRANSLATE_NOOP("Fields", "Institution")},
    {"instrument", QT_TRANSLATE_NOOP("Fields", "Instrument")},
    {"key", QT_TRANSLATE_NOOP("Fields", "Setting")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"last_contact", QT_TRANSLATE_NOOP("Fields", "Last contact")},
    {"lead", QT_TRANSLATE_NOOP("Fields", "Lead")},
    {"max_donors", QT_TRANSLATE_NOOP("Fields", "Most donors")},
    {"maximum_grants", QT_TRANSLATE_NOOP("Fields", "Most grants")},
    {"maximum_per_need", QT_TRANSLATE_NOOP("Fields", "Most per need")},
    {"maximum_per_state", QT_TRANSLATE_NOOP("Fields", "Most per state")},
    {"meets", QT_TRANSLATE_NOOP("Fields", "Meets")},
    {"message", QT_TRANSLATE_NOOP("Fields", "Message")},
    {"minimum", QT_TRANSLATE_NOOP("Fields", "Smallest useful amount")},
    {"minimum_domestic_share", QT_TRANSLATE_NOOP("Fields", "Least domestic share, %")},
    {"minimum_grant", QT_TRANSLATE_NOOP("Fields", "Smallest grant")},
    {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"need", QT_TRANSLATE_NOOP("Fields", "Need")},
    {"needs.end", QT_TRANSLATE_NOOP("Fields", "Last year or day")},
    {"needs.start", QT_TRANSLATE_NOOP("Fields", "First year or day")},
    {"note", QT_TRANSLATE_NOOP("Fields", "Note")},
    {"offer", QT_TRANSLATE_NOOP("Fields", "Offer")},
    {"offers.end", QT_TRANSLATE_NOOP("Fields", "Last year or day")},
    {"offers.start", QT_TRANSLATE_NOOP("Fields", "First year or day")},
    {"on", QT_TRANSLATE_NOOP("Fields", "On")},
    {"other", QT_TRANSLATE_NOOP("Fields", "Other record")},
    {"outcome", QT_TRANSLATE_NOOP("Fields", "Outcome")},
    {"pairs.by", QT_TRANSLATE_NOOP("Fields", "Set by")},
    {"parent", QT_TRANSLATE_NOOP("Fields", "Passed on from")},
    {"parties", QT_TRANSLATE_NOOP("Fields", "Parties")},
    {"party", QT_TRANSLATE_NOOP("Fields", "Organisation")},
    {"phase", QT_TRANSLATE_NOOP("Fields", "Phase")},
    {"phases", QT_TRANSLATE_NOOP("Fields", "Phases")},
    {"phone", QT_TRANSLATE_NOOP("Fields", "Telephone")},
    {"pillar", QT_TRANSLATE_NOOP("Fields", "Pillar")},
    {"pillars", QT_TRANSLATE_NOOP("Fields", "Pillars")},
    {"place", QT_TRANSLATE_NOOP("Fields", "Place")},
    {"preferred_pillars", QT_TRANSLATE_NOOP("Fields", "Preferred pillars")},
    {"preferred_states", QT_TRANSLATE_NOOP("Fields", "Preferred states")},
    {"priority", QT_TRANSLATE_NOOP("Fields", "Rank")},
    {"programme", QT_TRANSLATE_NOOP("Fields", "Programme")},
    {"provider", QT_TRANSLATE_NOOP("Fields", "Provider")},
    {"quantity", QT_TRANSLATE_NOOP("Fields", "Quantity")},
    {"questionnaire", QT_TRANSLATE_NOOP("Fields", "Questionnaire")},
    {"rate", QT_TRANSLATE_NOOP("Fields", "Rate")},
    {"rates.rate", QT_TRANSLATE_NOOP("Fields", "Units for one unit of the round’s currency")},
    {"reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    {"received", QT_TRANSLATE_NOOP("Fields", "Received")},
    {"received_by", QT_TRANSLATE_NOOP("Fields", "Received by")},
    {"recipient", QT_TRANSLATE_NOOP("Fields", "Recipient")},
    {"reference", QT_TRANSLATE_NOOP("Fields", "Reference")},
    {"region", QT_TRANSLATE_NOOP("Fields", "Region")},
    {"regions", QT_TRANSLATE_NOOP("Fields", "Regions")},
    {"remaining", QT_TRANSLATE_NOOP("Fields", "Remaining")},
    {"reminded", QT_TRANSLATE_NOOP("Fields", "Reminded")},
    {"requested", QT_TRANSLATE_NOOP("Fields", "Requested")},
    {"requires", QT_TRANSLATE_NOOP("Fields", "Needs that come first")},
    {"requires_strategy", QT_TRANSLATE_NOOP("Fields", "Requires a strategy")},
    {"role", QT_TRANSLATE_NOOP("Fields", "Role")},
    {"rule", QT_TRANSLATE_NOOP("Fields", "Rule")},
    {"scenario", QT_TRANSLATE_NOOP("Fields", "Scenario")},
    {"sectors", QT_TRANSLATE_NOOP("Fields", "Sectors (DAC)")},
    {"sent", QT_TRANSLATE_NOOP("Fields", "Sent")},
    {"source", QT_TRANSLATE_NOOP("Fields", "Source")},
    {"start", QT_TRANSLATE_NOOP("Fields", "Start")},
    {"state", QT_TRANSLATE_NOOP("Fields", "State")},
    {"states", QT_TRANSLATE_NOOP("Fields", "Only these states")},
    {"status", QT_TRANSLATE_NOOP("Fields", "Status")},
    {"strategy", QT_TRANSLATE_NOOP("Fields", "National strategy")},
    {"subject", QT_TRANSLATE_NOOP("Fields", "Record")},
    {"support", QT_TRANSLATE_NOOP("Fields", "Support")},
    {"supporter", QT_TRANSLATE_NOOP("Fields", "Supported by")},
    {"table", QT_TRANSLATE_NOOP("Fields", "Table")},
    {"text", QT_TRANSLATE_NOOP("Fields", "Text")},
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"topic", QT_TRANSLATE_NOOP("Fields", "Topic")},
    {"type", QT_TRANSLATE_NOOP("Fields", "Type")},
    {"unit", QT_TRANSLATE_NOOP("Fields", "Unit")},
    {"valuation", QT_TRANSLATE_NOOP("Fields", "Valuation")},
    {"value", QT_TRANSLATE_NOOP("Fields", "Value")},
    {"verdict", QT_TRANSLATE_NOOP("Fields", "Verdict")},
    {"visibility", QT_TRANSLATE_NOOP("Fields", "Visibility")},
    {"year", QT_TRANSLATE_NOOP("Fields", "Year")},
};

static constexpr Label kWords[] = {
    {"accept", QT_TRANSLATE_NOOP("Words", "accepted")},
    {"accepted", QT_TRANSLATE_NOOP("Words", "accepted")},
    {"accountable", QT_TRANSLATE_NOOP("Words", "accountable")},
    {"adjust", QT_TRANSLATE_NOOP("Words", "adjusted")},
    {"adjusted", QT_TRANSLATE_NOOP("Words", "adjusted")},
    {"affected", QT_TRANSLATE_NOOP("Words", "affected state")},
    {"agreed", QT_TRANSLATE_NOOP("Words", "agreed")},
    {"announced", QT_TRANSLATE_NOOP("Words", "announced")},
    {"article5", QT_TRANSLATE_NOOP("Words", "Article 5 obligations")},
    {"budget", QT_TRANSLATE_NOOP("Words", "budget")},
    {"cap", QT_TRANSLATE_NOOP("Words", "limited")},
    {"carried", QT_TRANSLATE_NOOP("Words", "carried over")},
    {"cash", QT_TRANSLATE_NOOP("Words", "in cash")},
    {"cluster", QT_TRANSLATE_NOOP("Words", "cluster")},
    {"commitment", QT_TRANSLATE_NOOP("Words", "commitment")},
    {"consultative_group", QT_TRANSLATE_NOOP("Words", "consultative group")},
    {"cost", QT_TRANSLATE_NOOP("Words", "at cost")},
    {"data", QT_TRANSLATE_NOOP("Words", "data")},
    {"debt_swap", QT_TRANSLATE_NOOP("Words", "debt swap")},
    {"development", QT_TRANSLATE_NOOP("Words", "development")},
    {"development_bank", QT_TRANSLATE_NOOP("Words", "development bank")},
    {"disarmament", QT_TRANSLATE_NOOP("Words", "disarmament")},
    {"done", QT_TRANSLATE_NOOP("Words", "done")},
    {"donor", QT_TRANSLATE_NOOP("Words", "donor")},
    {"donor_group", QT_TRANSLATE_NOOP("Words", "donor group")},
    {"duplicate", QT_TRANSLATE_NOOP("Words", "duplicate")},
    {"emergency", QT_TRANSLATE_NOOP("Words", "emergency")},
    {"equal", QT_TRANSLATE_NOOP("Words", "equal awards")},
    {"equipment", QT_TRANSLATE_NOOP("Words", "equipment")},
    {"expert", QT_TRANSLATE_NOOP("Words", "expert")},
    {"expertise", QT_TRANSLATE_NOOP("Words", "expertise")},
    {"extending", QT_TRANSLATE_NOOP("Words", "extending")},
    {"forbid", QT_TRANSLATE_NOOP("Words", "forbidden")},
    {"foundation", QT_TRANSLATE_NOOP("Words", "foundation")},
    {"funding", QT_TRANSLATE_NOOP("Words", "funding")},
    {"government", QT_TRANSLATE_NOOP("Words", "government")},
    {"grant", QT_TRANSLATE_NOOP("Words", "grant")},
    {"guarantee", QT_TRANSLATE_NOOP("Words", "guarantee")},
    {"humanitarian", QT_TRANSLATE_NOOP("Words", "humanitarian")},
    {"icbl", QT_TRANSLATE_NOOP("Words", "ICBL")},
    {"icrc", QT_TRANSLATE_NOOP("Words", "ICRC")},
    {"implementing", QT_TRANSLATE_NOOP("Words", "implementing")},
    {"in_kind", QT_TRANSLATE_NOOP("Words", "in kind")},
    {"indication", QT_TRANSLATE_NOOP("Words", "indication")},
    {"isu", QT_TRANSLATE_NOOP("Words", "Implementation Support Unit")},
    {"ldc", QT_TRANSLATE_NOOP("Words", "least developed countries")},
    {"lldc", QT_TRANSLATE_NOOP("Words", "landlocked developing countries")},
    {"loan", QT_TRANSLATE_NOOP("Words", "loan")},
    {"loan_of_assets", QT_TRANSLATE_NOOP("Words", "loan of assets")},
    {"lock", QT_TRANSLATE_NOOP("Words", "locked")},
    {"locked", QT_TRANSLATE_NOOP("Words", "locked")},
    {"market", QT_TRANSLATE_NOOP("Words", "market value")},
    {"mission", QT_TRANSLATE_NOOP("Words", "mission")},
    {"money", QT_TRANSLATE_NOOP("Words", "money")},
    {"multilateral", QT_TRANSLATE_NOOP("Words", "multilateral organisation")},
    {"national_authority", QT_TRANSLATE_NOOP("Words", "national authority")},
    {"ngo", QT_TRANSLATE_NOOP("Words", "non-governmental organisation")},
    {"no", QT_TRANSLATE_NOOP("Words", "no")},
    {"non_traditional", QT_TRANSLATE_NOOP("Words", "non-traditional")},
    {"none", QT_TRANSLATE_NOOP("Words", "not valued")},
    {"not_duplicate", QT_TRANSLATE_NOOP("Words", "not a duplicate")},
    {"not_renewed", QT_TRANSLATE_NOOP("Words", "not renewed")},
    {"open", QT_TRANSLATE_NOOP("Words", "open")},
    {"other", QT_TRANSLATE_NOOP("Words", "other")},
    {"paid", QT_TRANSLATE_NOOP("Words", "paid")},
    {"past", QT_TRANSLATE_NOOP("Words", "past")},
    {"pledge", QT_TRANSLATE_NOOP("Words", "pledge")},
    {"prefer", QT_TRANSLATE_NOOP("Words", "preferred")},
    {"private", QT_TRANSLATE_NOOP("Words", "private sector")},
    {"proportional", QT_TRANSLATE_NOOP("Words", "proportional")},
    {"proposed", QT_TRANSLATE_NOOP("Words", "proposed")},
    {"prsp", QT_TRANSLATE_NOOP("Words", "poverty reduction strategy")},
    {"public", QT_TRANSLATE_NOOP("Words", "everyone")},
    {"red_cross", QT_TRANSLATE_NOOP("Words", "Red Cross and Red Crescent")},
    {"reject", QT_TRANSLATE_NOOP("Words", "rejected")},
    {"renewed", QT_TRANSLATE_NOOP("Words", "renewed")},
    {"restricted", QT_TRANSLATE_NOOP("Words", "restricted")},
    {"round_table", QT_TRANSLATE_NOOP("Words", "round table")},
    {"security", QT_TRANSLATE_NOOP("Words", "security")},
    {"sids", QT_TRANSLATE_NOOP("Words", "small island developing states")},
    {"standards", QT_TRANSLATE_NOOP("Words", "standards")},
    {"state", QT_TRANSLATE_NOOP("Words", "state")},
    {"state_figure", QT_TRANSLATE_NOOP("Words", "figure of the state")},
    {"states_parties", QT_TRANSLATE_NOOP("Words", "States Parties")},
    {"survivors", QT_TRANSLATE_NOOP("Words", "many survivors")},
    {"traditional", QT_TRANSLATE_NOOP("Words", "traditional")},
    {"training", QT_TRANSLATE_NOOP("Words", "training")},
    {"transition", QT_TRANSLATE_NOOP("Words", "transition")},
    {"trust_fund", QT_TRANSLATE_NOOP("Words", "trust fund")},
    {"un", QT_TRANSLATE_NOOP("Words", "United Nations")},
    {"undaf", QT_TRANSLATE_NOOP("Words", "United Nations development framework")},
    {"unknown", QT_TRANSLATE_NOOP("Words", "unknown")},
    {"visit", QT_TRANSLATE_NOOP("Words", "visit")},
    {"waived", QT_TRANSLATE_NOOP("Words", "waived")},
    {"yes", QT_TRANSLATE_NOOP("Words", "yes")},
};

/// The label of `word` in `labels`, which are in order; null where there is none.
template <std::size_t size>
static const char* found(const Label (&labels)[size], std::string_view word)
{
    const auto at = std::ranges::lower_bound(labels, word, {}, &Label::word);
    return at != std::end(labels) && at->word == word ? at->text : nullptr;
}

QString tableName(std::string_view table, const Tongue& tongue)
{
    const char* text = found(kTables, table);
    return text == nullptr ? fromUtf8(table) : tongue.text("Tables", text);
}

QString recordName(std::string_view table, const Tongue& tongue)
{
    const char* text = found(kRecords, table);
    return text == nullptr ? fromUtf8(table) : tongue.text("Records", text);
}

QString fieldLabel(std::string_view table, std::string_view column, const Tongue& tongue)
{
    const char* text = found(kFields, std::string(table) + "." + std::string(column));
    if (text == nullptr)
        text = found(kFields, column);
    return text == nullptr ? fromUtf8(column) : tongue.text("Fields", text);
}

QString choiceWord(std::string_view word, const Tongue& tongue)
{
    if (vocabulary::findPillar(word) != nullptr)
        return pillarName(word, tongue);
    const char* text = found(kWords, word);
    return text == nullptr ? fromUtf8(word) : tongue.text("Words", text);
}

QString pillarName(std::string_view code, const Tongue& tongue)
{
    const vocabulary::Pillar* pillar = vocabulary::findPillar(code);
    return fromUtf8(pillar == nullptr ? code : pillar->label(tongue.language()));
}

QString countryName(std::string_view iso3, const Tongue& tongue)
{
    return fromUtf8(vocabulary::countryName(iso3, tongue.language()));
}

QString partyName(const Party& party, const Tongue& tongue)
{
    if (party.kind == PartyKind::state && !party.country.empty())
        return countryName(party.country, tongue);
    return fromUtf8(party.name);
}

QString partyName(const Table<Party>& parties, const PartyId& id, const Tongue& tongue)
{
    const Party* party = parties.find(id.text);
    return party == nullptr ? fromUtf8(id.text) : partyName(*party, tongue);
}

} // namespace landbridge
