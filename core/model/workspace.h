#pragma once

#include "core/model/entities.h"
#include "core/model/table.h"

namespace landbridge {

/// Everything that one round holds, as values. A copy is a snapshot and costs nothing.
class Workspace {
public:
    template <class Entity>
    const Table<Entity>& table() const
    {
        return std::get<Table<Entity>>(tables_);
    }
    template <class Entity>
    Table<Entity>& table()
    {
        return std::get<Table<Entity>>(tables_);
    }

    const Table<Party>& parties() const { return table<Party>(); }
    const Table<Need>& needs() const { return table<Need>(); }
    const Table<NeedYear>& needYears() const { return table<NeedYear>(); }
    const Table<Offer>& offers() const { return table<Offer>(); }
    const Table<OfferYear>& offerYears() const { return table<OfferYear>(); }
    const Table<Domestic>& domestic() const { return table<Domestic>(); }
    const Table<Commitment>& commitments() const { return table<Commitment>(); }
    const Table<Pair>& pairs() const { return table<Pair>(); }
    const Table<Decision>& decisions() const { return table<Decision>(); }
    const Table<Scenario>& scenarios() const { return table<Scenario>(); }
    const Table<Rate>& rates() const { return table<Rate>(); }

    /// The round, or an empty one where the workspace has none yet.
    const Round& round() const;
    FieldContext fieldContext() const { return {.roundCurrency = round().currency}; }

    friend bool operator==(const Workspace&, const Workspace&) = default;

private:
    AllEntities::Tuple<Table> tables_ = {};
};

} // namespace landbridge
