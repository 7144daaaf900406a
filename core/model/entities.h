#pragma once

#include <tuple>
#include <variant>

#include "core/model/field.h"
#include "core/model/registers.h"
#include "core/model/table.h"

namespace landbridge {

template <class... Entities>
struct TypeList {
    static constexpr std::size_t size = sizeof...(Entities);
    /// Calls `visit.template operator()<Entity>()` for each entity, in order.
    template <class Visit>
    static void forEach(Visit&& visit)
    {
        (visit.template operator()<Entities>(), ...);
    }
    template <template <class> class Wrapper>
    using Tuple = std::tuple<Wrapper<Entities>...>;
    template <template <class> class Wrapper>
    using Variant = std::variant<Wrapper<Entities>...>;
};

/// Every table of tables.md, each after the tables that it refers to (needs before offers before commitments ...).
using AllEntities =
    TypeList<Round, Party, Need, NeedYear, Offer, OfferYear, OfferParty, Domestic, Commitment, Pair, Scenario, Decision,
             ScenarioChange, Acceptance, Setting, Rate, Mechanism, Cooperation, Questionnaire, Renewal, Contact,
             Consultation, ActionPoint, Participant, Target, Achievement, Milestone, BoardMessage>;

#define LANDBRIDGE_TABLE(Entity, name)                                                                                 \
    template <>                                                                                                        \
    struct TableName<Entity> {                                                                                         \
        static constexpr std::string_view value = name;                                                                \
    };                                                                                                                 \
    template <>                                                                                                        \
    std::span<const Field<Entity>> fieldsOf<Entity>();                                                                 \
    extern template RowReading<Entity> readRow<Entity>(std::span<const std::string>, const FieldContext&);             \
    extern template std::vector<std::string> rowCells<Entity>(const Entity&);                                          \
    extern template std::string rowKey<Entity>(const Entity&);                                                         \
    extern template class Table<Entity>;

LANDBRIDGE_TABLE(Round, "round")
LANDBRIDGE_TABLE(Party, "parties")
LANDBRIDGE_TABLE(Need, "needs")
LANDBRIDGE_TABLE(NeedYear, "need_years")
LANDBRIDGE_TABLE(Offer, "offers")
LANDBRIDGE_TABLE(OfferYear, "offer_years")
LANDBRIDGE_TABLE(OfferParty, "offer_parties")
LANDBRIDGE_TABLE(Domestic, "domestic")
LANDBRIDGE_TABLE(Commitment, "commitments")
LANDBRIDGE_TABLE(Pair, "pairs")
LANDBRIDGE_TABLE(Scenario, "scenarios")
LANDBRIDGE_TABLE(Decision, "decisions")
LANDBRIDGE_TABLE(ScenarioChange, "scenario_changes")
LANDBRIDGE_TABLE(Acceptance, "acceptances")
LANDBRIDGE_TABLE(Setting, "settings")
LANDBRIDGE_TABLE(Rate, "rates")
LANDBRIDGE_TABLE(Mechanism, "mechanisms")
LANDBRIDGE_TABLE(Cooperation, "cooperation")
LANDBRIDGE_TABLE(Questionnaire, "questionnaires")
LANDBRIDGE_TABLE(Renewal, "renewals")
LANDBRIDGE_TABLE(Contact, "contacts")
LANDBRIDGE_TABLE(Consultation, "consultations")
LANDBRIDGE_TABLE(ActionPoint, "actions")
LANDBRIDGE_TABLE(Participant, "participants")
LANDBRIDGE_TABLE(Target, "targets")
LANDBRIDGE_TABLE(Achievement, "results")
LANDBRIDGE_TABLE(Milestone, "milestones")
LANDBRIDGE_TABLE(BoardMessage, "messages")

#undef LANDBRIDGE_TABLE

} // namespace landbridge
