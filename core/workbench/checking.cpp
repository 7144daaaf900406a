#include "core/workbench/checking.h"

#include <map>
#include <set>

#include "core/interchange/configuration_json.h"
#include "core/model/reference.h"
#include "core/model/validation.h"
#include "core/rules/rates.h"
#include "core/rules/taking_part.h"

namespace landbridge {

namespace {

class Look {
public:
    explicit Look(const Workspace& workspace) : workspace_(workspace), rates_(workspace) {}

    std::vector<Finding> all()
    {
        for (Finding& finding : violations(workspace_))
            found_.push_back(std::move(finding));
        for (Finding& finding : settingViolations(workspace_))
            found_.push_back(std::move(finding));
        if (!workspace_.round().asOf)
            add(Severity::warning, MessageCode::asOfMissing, "round:round", "as_of", {});
        for (const Need& need : workspace_.needs())
            endorsement(need);
        ranks();
        missingRates();
        for (const Domestic& row : workspace_.domestic())
            if (row.amount && row.valuation == Valuation::none)
                add(Severity::warning, MessageCode::amountNotValued, recordText("domestic", row.id.text), "valuation",
                    {row.id.text});
        return std::move(found_);
    }

private:
    void add(Severity severity, MessageCode code, const std::string& subject, std::string column,
             std::vector<std::string> facts)
    {
        for (const Acceptance& acceptance : workspace_.table<Acceptance>())
            if (acceptance.finding == messageId(code) && acceptance.subject == subject)
                return;
        found_.push_back({.severity = severity,
                          .code = code,
                          .where = {.column = std::move(column)},
                          .facts = std::move(facts),
                          .subject = subject});
    }

    void endorsement(const Need& need)
    {
        const std::string subject = recordText("needs", need.id.text);
        const int decimals = need.amount.currency.decimals;
        const std::optional<Date> asOf = workspace_.round().asOf;
        if (!need.priority)
            add(Severity::warning, MessageCode::needDraft, subject, "priority", {need.id.text});
        else if (need.endorsedBy.empty() || !need.endorsedOn)
            add(Severity::warning, MessageCode::needNotEndorsed, subject, "endorsed_on", {need.id.text});
        else if (need.endorsedAmount && need.endorsedAmount->minor < need.amount.minor)
            add(Severity::warning, MessageCode::needRaisedAfterEndorsement, subject, "endorsed_amount",
                {need.id.text, amountText(need.endorsedAmount->minor, decimals),
                 amountText(need.amount.minor, decimals)});
        else if (asOf && *asOf < *need.endorsedOn)
            add(Severity::warning, MessageCode::needEndorsedLater, subject, "endorsed_on",
                {need.id.text, dateText(*need.endorsedOn), dateText(*asOf)});
    }

    /// Ranks of a state that do not run 1, 2, 3 ...
    void ranks()
    {
        std::map<PartyId, std::set<std::int64_t>> ranksOf;
        for (const Need& need : workspace_.needs())
            if (need.priority)
                ranksOf[need.state].insert(*need.priority);
        for (const auto& [state, ranks] : ranksOf) {
            std::int64_t expected = 1;
            for (const std::int64_t rank : ranks) {
                if (rank != expected) {
                    add(Severity::warning, MessageCode::needRankHole, recordText("parties", state.text), {},
                        {state.text, std::to_string(expected)});
                    break;
                }
                ++expected;
            }
        }
    }

    template <class Entity>
    void missingRatesOf()
    {
        if constexpr (requires(Entity entity) {
                          entity.currency;
                          entity.amount;
                      } && !std::is_same_v<Entity, Rate>)
            for (const Entity& row : workspace_.table<Entity>())
                if (!row.currency.none() && !rates_.converted(Decimal{.value = 1}, row.currency))
                    add(Severity::warning, MessageCode::missingRate, recordText(TableName<Entity>::value, rowKey(row)),
                        "currency", {row.currency.code(), dateText(*workspace_.round().asOf)});
    }

    void missingRates()
    {
        if (workspace_.round().asOf)
            AllEntities::forEach([&]<class Entity>() { this->missingRatesOf<Entity>(); });
    }

    const Workspace& workspace_;
    rules::Rates rates_;
    std::vector<Finding> found_ = {};
};

} // namespace

std::vector<Finding> findingsAbout(const Workspace& workspace)
{
    return Look(workspace).all();
}

} // namespace landbridge
