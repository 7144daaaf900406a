#include "core/rules/findings.h"

#include <algorithm>
#include <map>

#include "core/rules/input_parts.h"

namespace landbridge::rules {

namespace {

using All = std::vector<Finding>;

void add(All& all, MessageCode code, const std::string& subject, std::vector<std::string> facts,
         Severity severity = Severity::warning)
{
    all.push_back(
        {.severity = severity, .code = code, .where = {}, .value = {}, .facts = std::move(facts), .subject = subject});
}

std::string amountShown(const Inputs& inputs, const Measure& measure, std::int64_t amount)
{
    if (measure.support != Support::money)
        return std::to_string(amount) + " " + measure.unit;
    return amountText(amount, inputs.currency.decimals) + " " + inputs.currency.code();
}

std::string shown(const Money& money)
{
    return amountText(money.minor, money.currency.decimals) +
           (money.currency.none() ? "" : " " + money.currency.code());
}

void addEndorsement(All& all, const Need& need, std::optional<Date> asOf)
{
    const std::string subject = "needs:" + need.id.text;
    if (!need.priority)
        add(all, MessageCode::needDraft, subject, {need.id.text}, Severity::note);
    else if (need.endorsedBy.empty() || !need.endorsedOn)
        add(all, MessageCode::needNotEndorsed, subject, {need.id.text});
    else if (asOf && *need.endorsedOn > *asOf)
        add(all, MessageCode::needEndorsedLater, subject, {need.id.text, dateText(*need.endorsedOn), dateText(*asOf)});
    if (need.endorsedAmount && need.amount.minor > need.endorsedAmount->minor)
        add(all, MessageCode::needRaisedAfterEndorsement, subject,
            {need.id.text, shown(*need.endorsedAmount), shown(need.amount)});
}

void addRankHoles(All& all, const Workspace& workspace)
{
    std::map<std::string, std::set<std::int64_t>> ranks;
    for (const Need& need : workspace.needs())
        if (need.priority)
            ranks[need.state.text].insert(*need.priority);
    for (const auto& [state, numbers] : ranks) {
        std::int64_t next = 1;
        for (const std::int64_t number : numbers)
            if (number == next)
                ++next;
        if (*numbers.rbegin() >= next)
            add(all, MessageCode::needRankHole, "parties:" + state, {state, std::to_string(next)}, Severity::note);
    }
}

/// One finding for each currency of any record that no rate converts.
void addMissingRates(All& all, const Inputs& inputs)
{
    std::map<std::string, std::string> first; // currency to record
    AllEntities::forEach([&]<class Entity>() {
        if constexpr (requires(Entity row) { row.currency; } && !std::is_same_v<Entity, Rate> &&
                      !std::is_same_v<Entity, Round>)
            for (const Entity& row : inputs.workspace.table<Entity>())
                if (!inputs.rates.converted(Money{.minor = 1, .currency = row.currency}))
                    first.try_emplace(row.currency.code(), std::string(TableName<Entity>::value) + ":" + rowKey(row));
    });
    for (const auto& [currency, record] : first)
        add(all, MessageCode::missingRate, record, {currency, dateText(inputs.asOf)});
}

void addFreeText(All& all, const Workspace& workspace)
{
    AllEntities::forEach([&]<class Entity>() {
        for (const Field<Entity>& field : fieldsOf<Entity>()) {
            if (field.kind != FieldKind::partyOrText)
                continue;
            for (const Entity& row : workspace.table<Entity>())
                if (const std::string value = field.text(row); !value.empty() && !workspace.parties().find(value))
                    add(all, MessageCode::freeTextParty, std::string(TableName<Entity>::value) + ":" + rowKey(row),
                        {value}, Severity::note);
        }
    });
}

void addValues(All& all, const Workspace& workspace)
{
    for (const Domestic& domestic : workspace.table<Domestic>())
        if (domestic.amount && domestic.valuation == Valuation::none)
            add(all, MessageCode::amountNotValued, "domestic:" + domestic.id.text, {domestic.id.text});
    for (const Commitment& child : workspace.commitments()) {
        const Commitment* parent = child.parent.empty() ? nullptr : workspace.commitments().find(child.parent);
        if (parent && !child.offer.empty() && !parent->offer.empty())
            add(all, MessageCode::childAndParentDrawn, "commitments:" + child.id.text,
                {child.id.text, parent->id.text});
    }
}

void addCover(All& all, const Inputs& inputs)
{
    for (const NeedFacts& need : inputs.needs) {
        const std::string& id = need.row->id.text;
        if (need.coverLeftOver > 0)
            add(all, MessageCode::coverLeftOver, "needs:" + id,
                {id, amountShown(inputs, need.measure, need.coverLeftOver)});
        for (const std::string& cover : need.coverOutside)
            add(all, MessageCode::coverOutsideWindow, "needs:" + id, {id, cover.substr(cover.find(':') + 1)});
    }
}

/// All cover in money of a state, tied to a need or not, against all that it requires.
void addRequirements(All& all, const Inputs& inputs)
{
    std::map<std::string, std::pair<Rational, Rational>> states; // cover, requirement
    const std::set<std::string> doubles = duplicates(inputs.workspace);
    for (const NeedFacts& need : inputs.needs)
        if (need.measure.support == Support::money && need.out != LeftOutReason::duplicate)
            if (const auto amount = inputs.rates.converted(need.row->amount))
                states[need.row->state.text].second += *amount;
    for (const Domestic& domestic : inputs.workspace.table<Domestic>())
        if (isValued(domestic) && !doubles.contains("domestic:" + domestic.id.text))
            if (const auto amount = inputs.rates.converted(*domestic.amount))
                states[domestic.state.text].first += *amount;
    for (const CountedCommitment& commitment : countedCommitments(inputs.workspace, inputs.rates))
        if (commitment.cover && !commitment.state.empty())
            states[commitment.state.text].first += *commitment.cover;
    for (const auto& [state, sums] : states)
        if (sums.second.sign() > 0 && sums.first > sums.second)
            add(all, MessageCode::coverAboveRequirement, "parties:" + state,
                {state, amountShown(inputs, {}, sums.first.floor()), amountShown(inputs, {}, sums.second.floor())});
}

/// Needs with edges that could cover less than a tenth of what they lack.
void addHardlyCovered(All& all, const Inputs& inputs)
{
    for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs.needs.size()); ++n) {
        const NeedFacts& need = inputs.needs[static_cast<std::size_t>(n)];
        Int128 reach = 0;
        for (std::int32_t o = 0; need.takesPart() && reach * 10 < need.gap; ++o) {
            if (o == static_cast<std::int32_t>(inputs.offers.size())) {
                if (reach > 0)
                    add(all, MessageCode::claimHardlyCovered, "needs:" + need.row->id.text,
                        {need.row->id.text, amountShown(inputs, need.measure, static_cast<std::int64_t>(reach)),
                         amountShown(inputs, need.measure, need.gap)});
                break;
            }
            if (!inputs.hasEdge(n, o))
                continue;
            std::int64_t most = inputs.offers[static_cast<std::size_t>(o)].balance;
            most = std::min(most, inputs.pairCap(n, o).value_or(most));
            reach += std::min(most, inputs.stateCap(n, o).value_or(most));
        }
    }
}

} // namespace

std::vector<Finding> findings(const Workspace& workspace, const ScenarioId& scenario,
                              const Configuration& configuration)
{
    std::optional<Error> error;
    const Inputs inputs = parts::inputsAsTheyAre(workspace, scenario, configuration, error);
    All all = inputs.findings;
    const std::optional<Date> asOf = inputs.workspace.round().asOf;
    if (!asOf)
        add(all, MessageCode::asOfMissing, "round:round", {});
    for (const Need& need : inputs.workspace.needs())
        addEndorsement(all, need, asOf);
    addRankHoles(all, inputs.workspace);
    if (asOf)
        addMissingRates(all, inputs);
    addFreeText(all, inputs.workspace);
    addValues(all, inputs.workspace);
    addCover(all, inputs);
    addRequirements(all, inputs);
    addHardlyCovered(all, inputs);
    std::ranges::stable_sort(all, {}, [](const Finding& one) { return std::tie(one.subject, one.code); });
    return all;
}

bool isSettled(const Workspace& workspace, const Finding& finding)
{
    return std::ranges::any_of(workspace.table<Acceptance>(), [&](const Acceptance& one) {
        return one.finding == messageId(finding.code) && one.subject == finding.subject &&
               (one.verdict == Verdict::accepted || one.verdict == Verdict::waived);
    });
}

} // namespace landbridge::rules
