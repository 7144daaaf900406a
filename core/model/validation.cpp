#include "core/model/validation.h"

#include <map>
#include <set>

#include "core/base/wide.h"
#include "core/model/edited_row.h"
#include "core/model/reference.h"

namespace landbridge {

namespace {

using Names = std::set<std::string, std::less<>>;

/// What to look at: everything, or what a change set can have broken.
struct Scope {
    bool all = true;
    bool amounts = false; ///< the round's currency changed: amounts stated in it are looked at anew
    Names needs = {};     ///< whose amount, unit or years changed
    Names offers = {};
    Names pairs = {};   ///< "need;offer"
    Names touched = {}; ///< "table:key" of rows that changed
    Names removed = {}; ///< "table:key" of rows that are gone
};

class Check {
public:
    Check(const Workspace& workspace, Scope scope) : workspace_(workspace), scope_(std::move(scope)) {}

    template <class Entity>
    void rows()
    {
        const Table<Entity>& table = workspace_.table<Entity>();
        for (const Entity& row : table) {
            const FieldContext context = workspace_.fieldContext();
            for (const FieldError& error : readRow<Entity>(rowCells(row), context).errors)
                add(row, error.field, error.error);
            references(row);
        }
    }

    template <class Entity>
    void references(const Entity& row)
    {
        forEachReference(row, [&](std::size_t column, std::string_view table, std::string_view id) {
            if (!holdsRecord(workspace_, table, id))
                add(row, column, {MessageCode::valueUnknownReference, {std::string(id), std::string(table)}});
        });
    }

    /// The rows that name something removed.
    template <class Entity>
    void referrers()
    {
        for (const Entity& row : workspace_.table<Entity>())
            if (!scope_.touched.contains(recordText(TableName<Entity>::value, rowKey(row))))
                forEachReference(row, [&](std::size_t column, std::string_view table, std::string_view id) {
                    if (scope_.removed.contains(recordText(table, id)) && !holdsRecord(workspace_, table, id))
                        add(row, column, {MessageCode::valueUnknownReference, {std::string(id), std::string(table)}});
                });
    }

    void years()
    {
        addUp<Need, NeedYear>(scope_.needs, [](const NeedYear& row) -> const std::string& { return row.need.text; });
        addUp<Offer, OfferYear>(scope_.offers,
                                [](const OfferYear& row) -> const std::string& { return row.offer.text; });
    }

    void pairAmounts()
    {
        for (const Pair& row : workspace_.pairs())
            if (isLookedAt(row))
                amountOf(row);
        for (const Decision& row : workspace_.decisions())
            if (isLookedAt(row))
                amountOf(row);
    }

    void forbidAndLock()
    {
        std::map<std::string, std::set<PairRule>> rules;
        for (const Pair& row : workspace_.pairs())
            if (scope_.all || scope_.pairs.contains(pairName(row)))
                rules[pairName(row)].insert(row.rule);
        for (const Pair& row : workspace_.pairs()) {
            const auto found = rules.find(pairName(row));
            if (row.rule == PairRule::lock && found != rules.end() && found->second.contains(PairRule::forbid))
                add(row, column<Pair>("rule"), {MessageCode::valueForbidAndLock, {row.need.text, row.offer.text}});
        }
    }

    void rates()
    {
        const Currency own = workspace_.round().currency;
        for (const Rate& row : workspace_.rates())
            if (!own.none() && row.currency == own && !(row.rate == Fraction{1, 1}) &&
                (scope_.all || scope_.amounts || isTouched(row)))
                add(row, column<Rate>("rate"), {MessageCode::valueRateOfRoundCurrency, {row.rate.text()}});
    }

    void scenarioChanges();

    std::vector<Finding> take() { return std::move(findings_); }

private:
    template <class Entity>
    static std::size_t column(std::string_view name)
    {
        std::size_t i = 0;
        while (fieldsOf<Entity>()[i].name != name)
            ++i;
        return i;
    }
    template <class Row>
    static std::string pairName(const Row& row)
    {
        return row.need.text + ";" + row.offer.text;
    }
    template <class Entity>
    bool isTouched(const Entity& row) const
    {
        return scope_.touched.contains(recordText(TableName<Entity>::value, rowKey(row)));
    }
    template <class Row>
    bool isLookedAt(const Row& row) const
    {
        return scope_.all || scope_.amounts || scope_.needs.contains(row.need.text) || isTouched(row);
    }

    template <class Entity>
    void add(const Entity& row, std::size_t column, Error error)
    {
        const Field<Entity>& field = fieldsOf<Entity>()[column];
        findings_.push_back({.severity = Severity::error,
                             .code = error.code,
                             .where = {.column = std::string(field.name)},
                             .value = field.text(row),
                             .facts = std::move(error.facts),
                             .subject = recordText(TableName<Entity>::value, rowKey(row))});
    }

    template <class Whole, class Part, class NameOf>
    void addUp(const Names& names, NameOf nameOf)
    {
        std::map<std::string, Int128, std::less<>> sums;
        Names unread; // whose years cannot be added up
        for (const Part& part : workspace_.table<Part>()) {
            if (!scope_.all && !names.contains(nameOf(part)))
                continue;
            const Whole* whole = workspace_.table<Whole>().find(std::string_view(nameOf(part)));
            if (whole == nullptr)
                continue;
            const Result<std::int64_t> minor = scaled(part.amount, whole->amount.currency.decimals);
            if (minor)
                sums[nameOf(part)] += *minor;
            else {
                add(part, column<Part>("amount"), minor.error());
                unread.insert(nameOf(part));
            }
        }
        for (const auto& [name, sum] : sums) {
            const Whole& whole = *workspace_.table<Whole>().find(std::string_view(name));
            if (sum == whole.amount.minor || unread.contains(name))
                continue;
            const int decimals = whole.amount.currency.decimals;
            const std::string total =
                sum > kLargestAmount ? decimalText(sum) : amountText(static_cast<std::int64_t>(sum), decimals);
            add(whole, column<Whole>("amount"),
                {MessageCode::valueYearsDoNotAddUp, {name, total, amountText(whole.amount.minor, decimals)}});
        }
    }

    /// The amount of a pair or decision must be whole minor units of the round's currency, or whole units.
    template <class Row>
    void amountOf(const Row& row)
    {
        const Need* need = workspace_.needs().find(row.need);
        if (need == nullptr || !row.amount)
            return;
        const int decimals = need->support == Support::money ? workspace_.round().currency.decimals : 0;
        if (const Result<std::int64_t> minor = scaled(*row.amount, decimals); !minor)
            add(row, column<Row>("amount"), minor.error());
    }

    void scenarioChange(const ScenarioChange& change);

    const Workspace& workspace_;
    Scope scope_;
    std::vector<Finding> findings_ = {};
};

/// The changes of one scenario to the row that `change` names, as cells.
std::map<std::string, std::string, std::less<>> cellsOf(const Workspace& workspace, const ScenarioChange& change)
{
    std::map<std::string, std::string, std::less<>> cells;
    for (const ScenarioChange& other : workspace.table<ScenarioChange>())
        if (other.scenario == change.scenario && other.table == change.table && other.id == change.id)
            cells[other.column] = other.value;
    return cells;
}

void Check::scenarioChanges()
{
    for (const ScenarioChange& change : workspace_.table<ScenarioChange>())
        if (scope_.all || isTouched(change) || scope_.touched.contains(recordText(change.table, change.id)))
            scenarioChange(change);
}

void Check::scenarioChange(const ScenarioChange& change)
{
    const Error unknown{MessageCode::valueUnknownColumn, {change.table, change.column}};
    AllEntities::forEach([&]<class Entity>() {
        if (change.table != TableName<Entity>::value || change.column == "-")
            return;
        const auto fields = fieldsOf<Entity>();
        std::size_t changed = 0;
        while (changed < fields.size() && fields[changed].name != change.column)
            ++changed;
        if (changed == fields.size() || fields[changed].key) {
            add(change, column<ScenarioChange>("column"), unknown);
            return;
        }
        const Entity* row = workspace_.table<Entity>().find(std::string_view(change.id));
        if (row == nullptr)
            return;
        const auto reading = editedRow(*row, cellsOf(workspace_, change), workspace_.fieldContext());
        for (const FieldError& error : reading.errors)
            if (error.field == changed)
                add(change, column<ScenarioChange>("value"), error.error);
        forEachReference(reading.value, [&](std::size_t place, std::string_view table, std::string_view id) {
            if (place == changed && !holdsRecord(workspace_, table, id))
                add(change, column<ScenarioChange>("value"),
                    {MessageCode::valueUnknownReference, {std::string(id), std::string(table)}});
        });
    });
}

std::vector<Finding> found(Check& check)
{
    check.years();
    check.pairAmounts();
    check.forbidAndLock();
    check.rates();
    check.scenarioChanges();
    return check.take();
}

template <class Entity>
void note(Scope& scope, const EntityChange<Entity>& change)
{
    const Entity& row = change.after ? *change.after : *change.before;
    const std::string name = recordText(TableName<Entity>::value, rowKey(row));
    scope.touched.insert(name);
    if (!change.after)
        scope.removed.insert(name);
    if constexpr (std::is_same_v<Entity, Round>)
        scope.amounts = !change.before || !change.after || change.before->currency != change.after->currency;
    if constexpr (std::is_same_v<Entity, Need>)
        scope.needs.insert(row.id.text);
    if constexpr (std::is_same_v<Entity, NeedYear>)
        scope.needs.insert(row.need.text);
    if constexpr (std::is_same_v<Entity, Offer>)
        scope.offers.insert(row.id.text);
    if constexpr (std::is_same_v<Entity, OfferYear>)
        scope.offers.insert(row.offer.text);
    if constexpr (std::is_same_v<Entity, Pair>)
        scope.pairs.insert(row.need.text + ";" + row.offer.text);
}

} // namespace

bool holdsRecord(const Workspace& workspace, std::string_view table, std::string_view key)
{
    bool holds = false;
    AllEntities::forEach([&]<class Entity>() {
        if (table == TableName<Entity>::value)
            holds = workspace.table<Entity>().find(key) != nullptr;
    });
    return holds;
}

std::vector<Finding> violations(const Workspace& workspace)
{
    Check check(workspace, {});
    AllEntities::forEach([&]<class Entity>() { check.rows<Entity>(); });
    return found(check);
}

std::vector<Finding> violations(const Workspace& after, const ChangeSet& changes)
{
    Scope scope{.all = false};
    for (const AnyChange& change : changes)
        std::visit([&](const auto& one) { note(scope, one); }, change);
    const bool anyRemoved = !scope.removed.empty();
    Check check(after, std::move(scope));
    for (const AnyChange& change : changes)
        std::visit(
            [&]<class Entity>(const EntityChange<Entity>& one) {
                if (one.after && one.before != one.after)
                    check.references(*one.after);
            },
            change);
    if (anyRemoved)
        AllEntities::forEach([&]<class Entity>() { check.referrers<Entity>(); });
    return found(check);
}

} // namespace landbridge
