#include "core/model/row.h"

namespace landbridge {

using namespace fieldtable;

template <>
std::span<const Field<Round>> fieldsOf<Round>()
{
    static const std::vector<Field<Round>> kFields = {
        required<&Round::title>("title"), column<&Round::currency>("currency"), column<&Round::asOf>("as_of"),
        column<&Round::body>("body"),     column<&Round::place>("place"),       column<&Round::date>("date"),
        column<&Round::focus>("focus"),   column<&Round::exercise>("exercise"),
    };
    return kFields;
}

template <>
std::span<const Field<Party>> fieldsOf<Party>()
{
    static const std::vector<Field<Party>> kFields = {
        keyColumn<&Party::id>("id"),
        required<&Party::name>("name"),
        required<&Party::kind>("kind"),
        ofKind<&Party::country>(FieldKind::country, "country"),
        column<&Party::identifier>("identifier"),
        column<&Party::donorGroup>("donor_group"),
        column<&Party::affected>("affected"),
        column<&Party::categories>("categories"),
        column<&Party::article5Deadline>("article5_deadline"),
        column<&Party::globalCompact>("global_compact"),
        column<&Party::note>("note"),
    };
    return kFields;
}

template <>
std::span<const Field<Need>> fieldsOf<Need>()
{
    static const std::vector<Field<Need>> kFields = {
        keyColumn<&Need::id>("id"),
        stateColumn<&Need::state>("state", true),
        required<&Need::title>("title"),
        required<&Need::amount>("amount"),
        column<&Need::priority>("priority"),
        column<&Need::currency>("currency"),
        column<&Need::description>("description"),
        column<&Need::pillar>("pillar"),
        column<&Need::sectors>("sectors"),
        column<&Need::region>("region"),
        column<&Need::start>("start"),
        column<&Need::end>("end"),
        column<&Need::support>("support"),
        column<&Need::unit>("unit"),
        column<&Need::phase>("phase"),
        column<&Need::endorsedBy>("endorsed_by"),
        column<&Need::endorsedOn>("endorsed_on"),
        column<&Need::endorsedAmount>("endorsed_amount"),
        column<&Need::strategy>("strategy"),
        column<&Need::minimum>("minimum"),
        column<&Need::maxDonors>("max_donors"),
        column<&Need::areaM2>("area_m2"),
        column<&Need::beneficiaries>("beneficiaries"),
        column<&Need::channel>("channel"),
        column<&Need::requires_>("requires"),
        column<&Need::visibility>("visibility"),
        column<&Need::source>("source"),
        column<&Need::note>("note"),
    };
    return kFields;
}

template <>
std::span<const Field<NeedYear>> fieldsOf<NeedYear>()
{
    static const std::vector<Field<NeedYear>> kFields = {
        keyColumn<&NeedYear::need>("need"),
        keyColumn<&NeedYear::year>("year"),
        required<&NeedYear::amount>("amount"),
    };
    return kFields;
}

template <>
std::span<const Field<Domestic>> fieldsOf<Domestic>()
{
    static const std::vector<Field<Domestic>> kFields = {
        keyColumn<&Domestic::id>("id"),
        stateColumn<&Domestic::state>("state", true),
        column<&Domestic::kind>("kind"),
        column<&Domestic::need>("need"),
        column<&Domestic::year>("year"),
        column<&Domestic::amount>("amount"),
        column<&Domestic::currency>("currency"),
        column<&Domestic::quantity>("quantity"),
        column<&Domestic::unit>("unit"),
        column<&Domestic::valuation>("valuation"),
        column<&Domestic::description>("description"),
    };
    return kFields;
}

LANDBRIDGE_ROWS(Round)
LANDBRIDGE_ROWS(Party)
LANDBRIDGE_ROWS(Need)
LANDBRIDGE_ROWS(NeedYear)
LANDBRIDGE_ROWS(Domestic)

} // namespace landbridge
