#include "core/model/row.h"

namespace landbridge {

using namespace fieldtable;

template <>
std::span<const Field<Pair>> fieldsOf<Pair>()
{
    static const std::vector<Field<Pair>> kFields = {
        keyColumn<&Pair::need>("need"),  keyColumn<&Pair::offer>("offer"),      keyColumn<&Pair::rule>("rule"),
        column<&Pair::amount>("amount"), keyColumn<&Pair::year>("year", false), column<&Pair::reason>("reason"),
        column<&Pair::by>("by"),
    };
    return kFields;
}

template <>
std::span<const Field<Decision>> fieldsOf<Decision>()
{
    static const std::vector<Field<Decision>> kFields = {
        keyColumn<&Decision::need>("need"),
        keyColumn<&Decision::offer>("offer"),
        required<&Decision::decision>("decision"),
        column<&Decision::amount>("amount"),
        keyColumn<&Decision::year>("year", false),
        keyColumn<&Decision::scenario>("scenario", false),
        column<&Decision::reason>("reason"),
        column<&Decision::by>("by"),
        column<&Decision::on>("on"),
    };
    return kFields;
}

template <>
std::span<const Field<Scenario>> fieldsOf<Scenario>()
{
    static const std::vector<Field<Scenario>> kFields = {
        keyColumn<&Scenario::id>("id"),
        required<&Scenario::title>("title"),
        column<&Scenario::base>("base"),
        column<&Scenario::current>("current"),
    };
    return kFields;
}

template <>
std::span<const Field<ScenarioChange>> fieldsOf<ScenarioChange>()
{
    static const std::vector<Field<ScenarioChange>> kFields = {
        keyColumn<&ScenarioChange::scenario>("scenario"),
        keyColumn<&ScenarioChange::table>("table"),
        keyColumn<&ScenarioChange::id>("id"),
        keyColumn<&ScenarioChange::column>("column"),
        column<&ScenarioChange::value>("value"),
    };
    return kFields;
}

template <>
std::span<const Field<Acceptance>> fieldsOf<Acceptance>()
{
    static const std::vector<Field<Acceptance>> kFields = {
        keyColumn<&Acceptance::finding>("finding"),
        keyColumn<&Acceptance::subject>("subject"),
        keyColumn<&Acceptance::other>("other", false),
        required<&Acceptance::verdict>("verdict"),
        column<&Acceptance::reason>("reason"),
        column<&Acceptance::by>("by"),
        column<&Acceptance::on>("on"),
    };
    return kFields;
}

template <>
std::span<const Field<Setting>> fieldsOf<Setting>()
{
    static const std::vector<Field<Setting>> kFields = {
        keyColumn<&Setting::scenario>("scenario", false),
        keyColumn<&Setting::key>("key"),
        [] {
            auto value = required<&Setting::value>("value");
            value.kind = FieldKind::json;
            return value;
        }(),
    };
    return kFields;
}

template <>
std::span<const Field<Rate>> fieldsOf<Rate>()
{
    static const std::vector<Field<Rate>> kFields = {
        keyColumn<&Rate::currency>("currency"),
        keyColumn<&Rate::date>("date"),
        required<&Rate::rate>("rate"),
        column<&Rate::source>("source"),
    };
    return kFields;
}

LANDBRIDGE_ROWS(Pair)
LANDBRIDGE_ROWS(Decision)
LANDBRIDGE_ROWS(Scenario)
LANDBRIDGE_ROWS(ScenarioChange)
LANDBRIDGE_ROWS(Acceptance)
LANDBRIDGE_ROWS(Setting)
LANDBRIDGE_ROWS(Rate)

} // namespace landbridge
