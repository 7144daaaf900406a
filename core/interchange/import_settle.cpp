#include <algorithm>
#include <set>
#include <unordered_set>

#include "core/interchange/import_state.h"
#include "core/model/reference.h"
#include "core/model/validation.h"
#include "core/rules/rates.h"

namespace landbridge::interchange {

namespace {

using Names = std::unordered_set<std::string>;

std::string nameOf(const StagedRow& row)
{
    return recordText(tableShapes()[row.table].name, row.key);
}

Names skippedNames(const Import& import)
{
    Names names;
    for (const StagedRow& row : import.rows)
        if (!row.isTaken() && !row.key.empty())
            names.insert(nameOf(row));
    return names;
}

/// One row that refers to another.
struct Referrer {
    std::size_t place = 0;
    std::size_t field = 0;
};

/// Leaves out, again and again, what refers to a row left out, as far as the workspace does not hold that row.
class Cascade {
public:
    explicit Cascade(Import& import) : import_(import)
    {
        AllEntities::forEach([&]<class Entity>() { note<Entity>(); });
    }

    void run()
    {
        std::vector<std::string> open;
        for (const std::string& name : skippedNames(import_))
            open.push_back(name);
        std::ranges::sort(open);
        while (!open.empty()) {
            const std::string name = std::move(open.back());
            open.pop_back();
            const auto found = referrers_.find(name);
            if (found == referrers_.end() || isTaken(name))
                continue;
            for (const Referrer& referrer : found->second)
                if (StagedRow& row = import_.rows[referrer.place]; row.isTaken()) {
                    const RecordName target = recordName(name);
                    import_.add(
                        Severity::error, row, referrer.field,
                        {MessageCode::valueUnknownReference, {std::string(target.id), std::string(target.table)}});
                    row.fate = RowFate::skipped;
                    open.push_back(nameOf(row));
                }
        }
    }

private:
    template <class Entity>
    void note()
    {
        for (const auto& row : import_.stage<Entity>().rows) {
            const StagedRow& staged = import_.rows[row.place];
            if (!staged.isTaken())
                continue;
            taken_.insert(nameOf(staged));
            forEachReference(row.value, [&](std::size_t field, std::string_view table, std::string_view id) {
                if (!holdsRecord(import_.before, table, id))
                    referrers_[recordText(table, id)].push_back({.place = row.place, .field = field});
            });
        }
    }
    bool isTaken(const std::string& name) const
    {
        return taken_.contains(name) && std::ranges::any_of(import_.rows, [&](const StagedRow& row) {
                   return row.isTaken() && nameOf(row) == name;
               });
    }

    Import& import_;
    std::unordered_map<std::string, std::vector<Referrer>> referrers_ = {};
    Names taken_ = {};
};

/// Tells where in the files a violation of the resulting workspace comes from.
class Blame {
public:
    explicit Blame(Import& import) : import_(import) {}

    std::vector<std::size_t> placesOf(const Finding& violation)
    {
        const RecordName subject = recordName(violation.subject);
        if (violation.code == MessageCode::valueYearsDoNotAddUp) {
            auto years = subject.table == TableName<Need>::value ? rowsOf<NeedYear>(violation.facts[0])
                                                                 : rowsOf<OfferYear>(violation.facts[0]);
            if (!years.empty())
                return years;
        }
        std::vector<std::size_t> places = placeOf(subject.table, subject.id);
        if (places.empty() && violation.code == MessageCode::valueForbidAndLock)
            places = rowsOf<Pair>(violation.facts[0] + ";" + violation.facts[1]);
        if (places.empty() && violation.code == MessageCode::valueUnknownReference)
            places = yearsOfRemoved(violation.facts[1], violation.facts[0]);
        return places;
    }

private:
    /// The rows taken whose key begins with `record` and a ';'.
    template <class Entity>
    std::vector<std::size_t> rowsOf(const std::string& record)
    {
        std::vector<std::size_t> places;
        for (const auto& row : import_.stage<Entity>().rows)
            if (const StagedRow& staged = import_.rows[row.place];
                staged.isTaken() && !staged.repeats && staged.key.starts_with(record + ";"))
                places.push_back(row.place);
        return places;
    }
    std::vector<std::size_t> yearsOfRemoved(std::string_view table, const std::string& key)
    {
        const std::string record = key.substr(0, key.rfind(';'));
        if (table == TableName<NeedYear>::value)
            return rowsOf<NeedYear>(record);
        return table == TableName<OfferYear>::value ? rowsOf<OfferYear>(record) : std::vector<std::size_t>();
    }
    std::vector<std::size_t> placeOf(std::string_view table, std::string_view key)
    {
        std::vector<std::size_t> places;
        AllEntities::forEach([&]<class Entity>() {
            Stage<Entity>& stage = import_.stage<Entity>();
            if (table != TableName<Entity>::value)
                return;
            if (const auto at = stage.byKey.find(std::string(key)); at != stage.byKey.end())
                if (const std::size_t place = stage.rows[at->second].place; import_.rows[place].isTaken())
                    places.push_back(place);
        });
        return places;
    }

    Import& import_;
};

/// The place of a column of the violation in the table of the row that is blamed.
std::size_t fieldOf(const Finding& violation, const StagedRow& row)
{
    const TableShape& shape = tableShapes()[row.table];
    return shape.find(violation.where.column);
}

/// Whether the violation only follows from rows that are refused already.
bool follows(const Finding& violation, const Names& skipped)
{
    if (violation.code == MessageCode::valueUnknownReference)
        return skipped.contains(recordText(violation.facts[1], violation.facts[0]));
    if (violation.code != MessageCode::valueYearsDoNotAddUp)
        return false;
    const RecordName subject = recordName(violation.subject);
    const std::string years = std::string(subject.table == "needs" ? "need_years:" : "offer_years:");
    return std::ranges::any_of(skipped, [&](const std::string& name) {
        return name == violation.subject || name.starts_with(years + std::string(subject.id) + ";");
    });
}

/// Gives each violation its place; true where rows were left out because of it.
bool tell(Import& import, std::vector<Finding> violations)
{
    const Names skipped = skippedNames(import);
    Blame blame(import);
    bool anyLeftOut = false;
    for (Finding& violation : violations) {
        if (!import.options.skipBadRows && follows(violation, skipped))
            continue;
        const std::vector<std::size_t> places = blame.placesOf(violation);
        if (places.empty()) {
            import.findings.push_back(std::move(violation));
            continue;
        }
        import.add(Severity::error, import.rows[places.front()], fieldOf(violation, import.rows[places.front()]),
                   {violation.code, violation.facts});
        for (const std::size_t place : places)
            import.rows[place].fate = RowFate::skipped;
        anyLeftOut = true;
    }
    return anyLeftOut;
}

void remarkDrawnTwice(Import& import, const Workspace& after, const ChangeSet& changes)
{
    for (const AnyChange& any : changes) {
        const auto* change = std::get_if<EntityChange<Commitment>>(&any);
        if (change == nullptr || !change->after || change->after->offer.empty())
            continue;
        const Commitment& child = *change->after;
        const Commitment* parent = after.commitments().find(child.parent);
        if (parent == nullptr || parent->offer.empty())
            continue;
        const Stage<Commitment>& stage = import.stage<Commitment>();
        const StagedRow& row = import.rows[stage.rows[stage.byKey.at(child.id.text)].place];
        import.add(Severity::warning, row, tableShapes()[row.table].find("parent"),
                   {MessageCode::childAndParentDrawn, {child.id.text, parent->id.text}});
    }
}

template <class Entity>
void remarkRates(Import& import, const rules::Rates& rates, const Workspace& after, std::set<Currency>& told)
{
    if constexpr (requires(Entity entity) { entity.currency; } && !std::is_same_v<Entity, Rate> &&
                  !std::is_same_v<Entity, Round>) {
        for (const auto& row : import.stage<Entity>().rows) {
            const StagedRow& staged = import.rows[row.place];
            if (!staged.isTaken())
                continue;
            const Entity* entity = after.table<Entity>().find(std::string_view(staged.key));
            if (entity == nullptr || entity->currency.none() || entity->currency == after.round().currency ||
                rates.rateOf(entity->currency) != nullptr || !told.insert(entity->currency).second)
                continue;
            import.add(Severity::warning, staged, tableShapes()[staged.table].find("currency"),
                       {MessageCode::missingRate, {entity->currency.code(), dateText(*after.round().asOf)}});
        }
    }
}

/// Says once for each currency that the round has no rate of it, at the first record that is stated in it.
void remarkMissingRates(Import& import, const Workspace& after)
{
    if (!after.round().asOf)
        return;
    const rules::Rates rates(after);
    std::set<Currency> told;
    AllEntities::forEach([&]<class Entity>() { remarkRates<Entity>(import, rates, after, told); });
}

} // namespace

Settled settleRows(Import& import)
{
    const bool broken = std::ranges::any_of(import.texts, &TableText::refused);
    const bool skips = import.options.skipBadRows && !broken;
    while (!import.stop.stop_requested()) {
        if (skips)
            Cascade(import).run();
        ChangeSet changes = takeChanges(import);
        const Result<Workspace> after = changed(import.before, changes);
        std::vector<Finding> found = violations(*after, changes);
        if (found.empty()) {
            remarkDrawnTwice(import, *after, changes);
            remarkMissingRates(import, *after);
            const bool accepted = skips || !anyError(import.findings);
            return {.accepted = accepted, .changes = accepted ? std::move(changes) : ChangeSet()};
        }
        returnChanges(import, std::move(changes));
        if (!tell(import, std::move(found)) || !skips)
            break;
    }
    return {};
}

} // namespace landbridge::interchange
