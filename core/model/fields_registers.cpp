#include "core/model/row.h"

namespace landbridge {

using namespace fieldtable;

template <>
std::span<const Field<Mechanism>> fieldsOf<Mechanism>()
{
    static const std::vector<Field<Mechanism>> kFields = {
        keyColumn<&Mechanism::id>("id"),
        stateColumn<&Mechanism::state>("state", true),
        required<&Mechanism::name>("name"),
        column<&Mechanism::type>("type"),
        ofKind<&Mechanism::lead>(FieldKind::partyOrText, "lead"),
        column<&Mechanism::includesMineAction>("includes_mine_action"),
        column<&Mechanism::requested>("requested"),
        column<&Mechanism::received>("received"),
        column<&Mechanism::currency>("currency"),
        column<&Mechanism::year>("year"),
        column<&Mechanism::meets>("meets"),
        column<&Mechanism::contact>("contact"),
        column<&Mechanism::note>("note"),
    };
    return kFields;
}

template <>
std::span<const Field<Cooperation>> fieldsOf<Cooperation>()
{
    static const std::vector<Field<Cooperation>> kFields = {
        keyColumn<&Cooperation::id>("id"),
        stateColumn<&Cooperation::provider>("provider", true),
        [] {
            auto recipient = required<&Cooperation::recipient>("recipient");
            recipient.kind = FieldKind::partyOrText;
            return recipient;
        }(),
        required<&Cooperation::form>("form"),
        column<&Cooperation::start>("start"),
        column<&Cooperation::end>("end"),
        column<&Cooperation::amount>("amount"),
        column<&Cooperation::currency>("currency"),
        ofKind<&Cooperation::supporter>(FieldKind::partyOrText, "supporter"),
        column<&Cooperation::programme>("programme"),
        column<&Cooperation::description>("description"),
    };
    return kFields;
}

template <>
std::span<const Field<Questionnaire>> fieldsOf<Questionnaire>()
{
    static const std::vector<Field<Questionnaire>> kFields = {
        keyColumn<&Questionnaire::id>("id"),
        stateColumn<&Questionnaire::state>("state", true),
        required<&Questionnaire::questionnaire>("questionnaire"),
        column<&Questionnaire::sent>("sent"),
        column<&Questionnaire::reminded>("reminded"),
        column<&Questionnaire::answered>("answered"),
        column<&Questionnaire::receivedBy>("received_by"),
        column<&Questionnaire::file>("file"),
        column<&Questionnaire::note>("note"),
    };
    return kFields;
}

template <>
std::span<const Field<Renewal>> fieldsOf<Renewal>()
{
    static const std::vector<Field<Renewal>> kFields = {
        keyColumn<&Renewal::donor>("donor"),  keyColumn<&Renewal::year>("year"),
        required<&Renewal::amount>("amount"), column<&Renewal::currency>("currency"),
        column<&Renewal::status>("status"),   column<&Renewal::note>("note"),
    };
    return kFields;
}

template <>
std::span<const Field<Contact>> fieldsOf<Contact>()
{
    static const std::vector<Field<Contact>> kFields = {
        keyColumn<&Contact::id>("id"),
        required<&Contact::party>("party"),
        column<&Contact::name>("name"),
        column<&Contact::role>("role"),
        column<&Contact::email>("email"),
        column<&Contact::phone>("phone"),
        column<&Contact::lastContact>("last_contact"),
        column<&Contact::note>("note"),
    };
    return kFields;
}

template <>
std::span<const Field<Consultation>> fieldsOf<Consultation>()
{
    static const std::vector<Field<Consultation>> kFields = {
        keyColumn<&Consultation::id>("id"),        required<&Consultation::date>("date"),
        column<&Consultation::parties>("parties"), column<&Consultation::topic>("topic"),
        column<&Consultation::outcome>("outcome"), column<&Consultation::need>("need"),
        column<&Consultation::offer>("offer"),
    };
    return kFields;
}

template <>
std::span<const Field<ActionPoint>> fieldsOf<ActionPoint>()
{
    static const std::vector<Field<ActionPoint>> kFields = {
        keyColumn<&ActionPoint::id>("id"),
        required<&ActionPoint::text>("text"),
        column<&ActionPoint::status>("status"),
        column<&ActionPoint::carriedFrom>("carried_from"),
    };
    return kFields;
}

template <>
std::span<const Field<Participant>> fieldsOf<Participant>()
{
    static const std::vector<Field<Participant>> kFields = {
        keyColumn<&Participant::id>("id"),
        column<&Participant::party>("party"),
        required<&Participant::name>("name"),
        column<&Participant::constituency>("constituency"),
    };
    return kFields;
}

template <>
std::span<const Field<Target>> fieldsOf<Target>()
{
    static const std::vector<Field<Target>> kFields = {
        [] {
            auto state = stateColumn<&Target::state>("state", true);
            state.key = true;
            return state;
        }(),
        keyColumn<&Target::year>("year"),
        column<&Target::remaining>("remaining"),
        keyColumn<&Target::unit>("unit", false),
        column<&Target::costToComplete>("cost_to_complete"),
        column<&Target::currency>("currency"),
        column<&Target::source>("source"),
    };
    return kFields;
}

template <>
std::span<const Field<Achievement>> fieldsOf<Achievement>()
{
    static const std::vector<Field<Achievement>> kFields = {
        keyColumn<&Achievement::need>("need"),
        keyColumn<&Achievement::year>("year"),
        column<&Achievement::achieved>("achieved"),
        keyColumn<&Achievement::unit>("unit", false),
        column<&Achievement::cost>("cost"),
        column<&Achievement::currency>("currency"),
        column<&Achievement::evaluation>("evaluation"),
        column<&Achievement::source>("source"),
    };
    return kFields;
}

template <>
std::span<const Field<Milestone>> fieldsOf<Milestone>()
{
    static const std::vector<Field<Milestone>> kFields = {
        keyColumn<&Milestone::id>("id"),
        required<&Milestone::title>("title"),
        required<&Milestone::date>("date"),
        column<&Milestone::note>("note"),
    };
    return kFields;
}

template <>
std::span<const Field<BoardMessage>> fieldsOf<BoardMessage>()
{
    static const std::vector<Field<BoardMessage>> kFields = {
        keyColumn<&BoardMessage::id>("id"),
        required<&BoardMessage::institution>("institution"),
        required<&BoardMessage::message>("message"),
        column<&BoardMessage::board>("board"),
        column<&BoardMessage::agreedOn>("agreed_on"),
        ofKind<&BoardMessage::deliveredBy>(FieldKind::partyOrText, "delivered_by"),
        column<&BoardMessage::deliveredOn>("delivered_on"),
    };
    return kFields;
}

LANDBRIDGE_ROWS(Mechanism)
LANDBRIDGE_ROWS(Cooperation)
LANDBRIDGE_ROWS(Questionnaire)
LANDBRIDGE_ROWS(Renewal)
LANDBRIDGE_ROWS(Contact)
LANDBRIDGE_ROWS(Consultation)
LANDBRIDGE_ROWS(ActionPoint)
LANDBRIDGE_ROWS(Participant)
LANDBRIDGE_ROWS(Target)
LANDBRIDGE_ROWS(Achievement)
LANDBRIDGE_ROWS(Milestone)
LANDBRIDGE_ROWS(BoardMessage)

} // namespace landbridge
