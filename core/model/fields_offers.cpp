#include "core/model/row.h"

namespace landbridge {

using namespace fieldtable;

template <>
std::span<const Field<Offer>> fieldsOf<Offer>()
{
    static const std::vector<Field<Offer>> kFields = {
        keyColumn<&Offer::id>("id"),
        required<&Offer::donor>("donor"),
        required<&Offer::amount>("amount"),
        column<&Offer::title>("title"),
        column<&Offer::currency>("currency"),
        column<&Offer::support>("support"),
        column<&Offer::unit>("unit"),
        column<&Offer::start>("start"),
        column<&Offer::end>("end"),
        stateColumn<&Offer::states>("states"),
        stateColumn<&Offer::excludedStates>("excluded_states"),
        column<&Offer::pillars>("pillars"),
        column<&Offer::excludedPillars>("excluded_pillars"),
        column<&Offer::sectors>("sectors"),
        column<&Offer::regions>("regions"),
        column<&Offer::categories>("categories"),
        column<&Offer::phases>("phases"),
        column<&Offer::channels>("channels"),
        column<&Offer::minimumGrant>("minimum_grant"),
        column<&Offer::maximumPerNeed>("maximum_per_need"),
        column<&Offer::maximumPerState>("maximum_per_state"),
        column<&Offer::maximumGrants>("maximum_grants"),
        column<&Offer::requiresStrategy>("requires_strategy"),
        column<&Offer::minimumDomesticShare>("minimum_domestic_share"),
        column<&Offer::status>("status"),
        column<&Offer::instrument>("instrument"),
        column<&Offer::budgetLine>("budget_line"),
        stateColumn<&Offer::preferredStates>("preferred_states"),
        column<&Offer::preferredPillars>("preferred_pillars"),
        column<&Offer::visibility>("visibility"),
        column<&Offer::source>("source"),
        column<&Offer::note>("note"),
    };
    return kFields;
}

template <>
std::span<const Field<OfferYear>> fieldsOf<OfferYear>()
{
    static const std::vector<Field<OfferYear>> kFields = {
        keyColumn<&OfferYear::offer>("offer"),
        keyColumn<&OfferYear::year>("year"),
        required<&OfferYear::amount>("amount"),
    };
    return kFields;
}

template <>
std::span<const Field<OfferParty>> fieldsOf<OfferParty>()
{
    static const std::vector<Field<OfferParty>> kFields = {
        keyColumn<&OfferParty::offer>("offer"),
        keyColumn<&OfferParty::party>("party"),
        keyColumn<&OfferParty::role>("role", false),
    };
    return kFields;
}

template <>
std::span<const Field<Commitment>> fieldsOf<Commitment>()
{
    static const std::vector<Field<Commitment>> kFields = {
        keyColumn<&Commitment::id>("id"),
        required<&Commitment::donor>("donor"),
        column<&Commitment::amount>("amount"),
        column<&Commitment::currency>("currency"),
        column<&Commitment::quantity>("quantity"),
        column<&Commitment::unit>("unit"),
        ofKind<&Commitment::recipient>(FieldKind::partyOrText, "recipient"),
        column<&Commitment::need>("need"),
        stateColumn<&Commitment::state>("state"),
        column<&Commitment::pillar>("pillar"),
        column<&Commitment::region>("region"),
        column<&Commitment::start>("start"),
        column<&Commitment::end>("end"),
        column<&Commitment::status>("status"),
        column<&Commitment::reference>("reference"),
        column<&Commitment::parent>("parent"),
        column<&Commitment::offer>("offer"),
        column<&Commitment::lead>("lead"),
        column<&Commitment::date>("date"),
        column<&Commitment::source>("source"),
        column<&Commitment::note>("note"),
    };
    return kFields;
}

LANDBRIDGE_ROWS(Offer)
LANDBRIDGE_ROWS(OfferYear)
LANDBRIDGE_ROWS(OfferParty)
LANDBRIDGE_ROWS(Commitment)

} // namespace landbridge
