#include "app/cli/explain_json.h"

namespace landbridge::cli {

namespace {

using explanation::LimitKind;
using explanation::Obstacle;
using explanation::UseStanding;

/// Writes amounts of one measure.
class Amounts {
public:
    Amounts(const explanation::Ground& ground, const Measure& measure)
        : decimals_(measure.support == Support::money ? ground.run().currency.decimals : 0)
    {
    }
    Json operator()(std::int64_t amount) const { return amountText(amount, decimals_); }

private:
    int decimals_;
};

Json texts(const QStringList& sentences)
{
    Json all = Json::array();
    for (const QString& sentence : sentences)
        all.push(toUtf8(harmless(sentence)));
    return all;
}

std::string_view name(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::needTakesNoPart:
        return "need_takes_no_part";
    case Obstacle::offerTakesNoPart:
        return "offer_takes_no_part";
    case Obstacle::doesNotFit:
        return "does_not_fit";
    case Obstacle::needCovered:
        return "would_exceed_gap";
    case Obstacle::limitReached:
        return "limit_reached";
    case Obstacle::fixed:
        return "fixed";
    case Obstacle::usedUp:
        return "used_up";
    case Obstacle::none:
        return "none";
    }
    return "";
}

std::string_view name(LimitKind kind)
{
    switch (kind) {
    case LimitKind::perNeed:
        return "maximum_per_need";
    case LimitKind::perState:
        return "maximum_per_state";
    case LimitKind::pair:
        return "cap";
    }
    return "";
}

std::string_view name(UseStanding standing)
{
    switch (standing) {
    case UseStanding::fixed:
        return "fixed";
    case UseStanding::earlierRank:
        return "earlier_rank";
    case UseStanding::sameState:
        return "same_state";
    case UseStanding::notHigher:
        return "equal_or_lower_level";
    case UseStanding::other:
        return "other";
    }
    return "";
}

Json limitsJson(const std::vector<explanation::Limit>& limits, const Amounts& amounts)
{
    Json all = Json::array();
    for (const explanation::Limit& limit : limits)
        all.push(
            Json().set("limit", name(limit.kind)).set("most", amounts(limit.most)).set("used", amounts(limit.used)));
    return all;
}

Json conditionsJson(const std::vector<explanation::Condition>& conditions)
{
    Json all = Json::array();
    for (const explanation::Condition& condition : conditions) {
        Json one = Json().set("condition", wordOf(condition.reason)).set("holds", condition.holds());
        if (!condition.holds() && condition.failure->detail != rules::FitDetail::plain)
            one.set("detail", condition.failure->detail == rules::FitDetail::notStated ? "not_stated" : "not_valued");
        all.push(std::move(one));
    }
    return all;
}

Json standingJson(const explanation::Standing& standing)
{
    return Json().set("state", standing.state.text).set("tier", standing.tier).set("level", standing.level.text());
}

Json passedJson(const std::vector<explanation::Passed>& passed, const Amounts& amounts)
{
    Json all = Json::array();
    for (const explanation::Passed& one : passed) {
        Json json = standingJson(one.standing);
        json.set("need", one.need.text).set("obstacle", name(one.pair.obstacle)).set("open", amounts(one.pair.open));
        if (one.pair.limit)
            json.set("limit", name(one.pair.limit->kind)).set("most", amounts(one.pair.limit->most));
        all.push(std::move(json));
    }
    return all;
}

Json usesJson(const std::vector<explanation::Use>& uses, const Amounts& amounts)
{
    Json all = Json::array();
    for (const explanation::Use& use : uses)
        all.push(Json()
                     .set("need", use.need.text)
                     .set("state", use.state.text)
                     .set("tier", use.tier)
                     .set("level", use.level.text())
                     .set("amount", amounts(use.amount))
                     .set("standing", name(use.standing)));
    return all;
}

Json nearestJson(const std::vector<explanation::NearMiss>& nearest, const Amounts& amounts)
{
    Json all = Json::array();
    for (const explanation::NearMiss& miss : nearest)
        all.push(Json()
                     .set("need", miss.need.text)
                     .set("offer", miss.offer.text)
                     .set("condition", wordOf(miss.failure.reason))
                     .set("could_give", amounts(miss.would)));
    return all;
}

void setMeasure(Json& json, const Measure& measure)
{
    json.set("support", wordOf(measure.support)).set("unit", measure.unit);
}

} // namespace

Json whyJson(const explanation::Why& answer, const explanation::Ground& ground, const ExplanationWords& words)
{
    const Amounts amounts(ground, answer.line.measure);
    Json json = standingJson(answer.standing);
    setMeasure(json, answer.line.measure);
    json.set("need", answer.line.need.text).set("offer", answer.line.offer.text);
    json.set("year", answer.line.year ? Json(*answer.line.year) : Json());
    json.set("amount", amounts(answer.line.amount)).set("standing", wordOf(answer.line.state));
    json.set("endorsed_on", answer.endorsedOn ? Json(dateText(*answer.endorsedOn)) : Json());
    json.set("conditions", conditionsJson(answer.conditions)).set("limits", limitsJson(answer.limits, amounts));
    json.set("earlier_ranks", passedJson(answer.earlier, amounts)).set("lower", passedJson(answer.lower, amounts));
    json.set("next", answer.next ? standingJson(*answer.next) : Json());
    json.set("grants", Json().set("number", answer.grants).set("at_least", answer.grantsAtLeast));
    return json.set("text", texts(words.why(answer)));
}

Json whyNotJson(const explanation::WhyNot& answer, const explanation::Ground& ground, const ExplanationWords& words)
{
    const Amounts amounts(ground, answer.measure);
    Json json;
    setMeasure(json, answer.measure);
    json.set("need", answer.need.text).set("offer", answer.offer.text);
    json.set("verdict", name(answer.pair.obstacle));
    json.set("need_left_out", answer.needOut ? Json(wordOf(*answer.needOut)) : Json());
    json.set("offer_left_out", answer.offerOut ? Json(wordOf(*answer.offerOut)) : Json());
    json.set("conditions", conditionsJson(answer.conditions)).set("limits", limitsJson(answer.limits, amounts));
    json.set("given", amounts(answer.pair.given)).set("gap_left", amounts(answer.gapLeft));
    json.set("offer_left", amounts(answer.offerLeft)).set("uses", usesJson(answer.uses, amounts));
    return json.set("text", texts({words.verdict(answer), words.sentence(answer)}));
}

Json unmetJson(const explanation::Unmet& answer, const explanation::Ground& ground, const ExplanationWords& words)
{
    const Amounts amounts(ground, answer.measure);
    Json json;
    setMeasure(json, answer.measure);
    json.set("need", answer.need.text);
    json.set("left_out", answer.out ? Json(wordOf(*answer.out)) : Json());
    json.set("reason", answer.reason ? Json(wordOf(*answer.reason)) : Json());
    json.set("gap", amounts(answer.gap)).set("covered", amounts(answer.covered)).set("left", amounts(answer.left));
    Json reaching = Json::array();
    for (const explanation::Reaching& one : answer.reaching) {
        Json offer = Json().set("offer", one.offer.text).set("directly", one.direct).set("gives", amounts(one.gives));
        offer.set("obstacle", one.direct ? Json(name(one.pair.obstacle)) : Json());
        if (one.pair.limit)
            offer.set("limit", name(one.pair.limit->kind)).set("most", amounts(one.pair.limit->most));
        reaching.push(std::move(offer));
    }
    Json sharing = Json::array();
    for (const NeedId& need : answer.sharing)
        sharing.push(need.text);
    json.set("reached_by", std::move(reaching)).set("shared_with", std::move(sharing));
    json.set("nearest", nearestJson(answer.nearest, amounts));
    return json.set("text", texts(words.unmet(answer)));
}

Json unusedJson(const explanation::Unused& answer, const explanation::Ground& ground, const ExplanationWords& words)
{
    const Amounts amounts(ground, answer.measure);
    Json json;
    setMeasure(json, answer.measure);
    json.set("offer", answer.offer.text);
    json.set("left_out", answer.out ? Json(wordOf(*answer.out)) : Json());
    json.set("reason", answer.reason ? Json(wordOf(*answer.reason)) : Json());
    json.set("amount", amounts(answer.balance)).set("placed", amounts(answer.placed)).set("left", amounts(answer.left));
    json.set("uses", usesJson(answer.uses, amounts)).set("stopped", passedJson(answer.stopped, amounts));
    Json relaxed = Json::array();
    for (const explanation::Relaxation& one : answer.relaxed)
        relaxed.push(Json()
                         .set("condition", wordOf(one.reason))
                         .set("needs", one.needs)
                         .set("would_place_up_to", amounts(one.would)));
    json.set("without", std::move(relaxed)).set("nearest", nearestJson(answer.nearest, amounts));
    return json.set("text", texts(words.unused(answer)));
}

Json cutOffJson(const explanation::CutOff& answer, const ExplanationWords& words)
{
    Json json = Json().set("tier", answer.tier).set("state", answer.state.text).set("level", answer.level.text());
    json.set("first_unfilled", answer.first ? Json(answer.first->text) : Json());
    return json.set("text", texts({words.cutOff(answer)}));
}

} // namespace landbridge::cli
