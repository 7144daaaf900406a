#include "core/rules/inputs.h"

#include <algorithm>
#include <map>

#include "core/rules/input_parts.h"
#include "core/rules/taking_part.h"
#include "core/vocabulary/unit.h"

namespace landbridge::rules {

namespace parts {

void addHeld(std::int64_t& sum, std::int64_t amount)
{
    sum = amount > kMostHeld - sum ? kMostHeld : sum + amount;
}

void Context::lacksRate(std::string_view table, const std::string& id, const Currency& currency)
{
    if (!error)
        error =
            Error{MessageCode::runMissingRate, {std::string(table) + ":" + id, currency.code(), dateText(inputs.asOf)}};
}

Measure measureOf(Support support, const std::string& unit)
{
    return {.support = support, .unit = support == Support::money ? std::string() : vocabulary::canonicalUnit(unit)};
}

std::optional<Rational> drawn(const CountedCommitment& commitment, const Measure& measure)
{
    if (measure.support == Support::money)
        return commitment.whole;
    return Rational(commitment.unit == measure.unit ? commitment.quantity : 0);
}

std::optional<Rational> covers(const CountedCommitment& commitment, const Measure& measure)
{
    if (measure.support == Support::money)
        return commitment.cover;
    return Rational(commitment.unit == measure.unit ? commitment.coverQuantity : 0);
}

} // namespace parts

namespace {

constexpr Int128 kLimit = Int128{1} << 62;

/// Sorts commitments and domestic effort under the needs and offers that they name.
void sortCover(parts::Context& context)
{
    Inputs& inputs = context.inputs;
    const Table<Need>& needs = inputs.workspace.needs();
    const Table<Offer>& offers = inputs.workspace.offers();
    context.doubles = duplicates(inputs.workspace);
    context.commitments = countedCommitments(inputs.workspace, inputs.rates);
    context.commitmentsOfNeed.resize(needs.size());
    context.domesticOfNeed.resize(needs.size());
    context.commitmentsOfOffer.resize(offers.size());
    for (std::size_t i = 0; i < context.commitments.size(); ++i) {
        const CountedCommitment& one = context.commitments[i];
        const std::size_t need = one.need.empty() ? needs.size() : needs.indexOf(one.need.text);
        const std::size_t offer = one.row->offer.empty() ? offers.size() : offers.indexOf(one.row->offer.text);
        if (need < needs.size())
            context.commitmentsOfNeed[need].push_back(i);
        if (offer < offers.size())
            context.commitmentsOfOffer[offer].push_back(i);
    }
    for (const Domestic& domestic : inputs.workspace.table<Domestic>()) {
        const std::size_t need = domestic.need.empty() ? needs.size() : needs.indexOf(domestic.need.text);
        if (need < needs.size() && !context.doubles.contains("domestic:" + domestic.id.text))
            context.domesticOfNeed[need].push_back(&domestic);
    }
}

void addMeasures(Inputs& inputs)
{
    std::map<Measure, std::int32_t> places;
    for (const NeedFacts& need : inputs.needs)
        if (need.takesPart())
            places.emplace(need.measure, 0);
    for (const OfferFacts& offer : inputs.offers)
        if (offer.takesPart())
            places.emplace(offer.measure, 0);
    for (auto& [measure, place] : places) {
        place = static_cast<std::int32_t>(inputs.measures.size());
        inputs.measures.push_back(measure);
    }
    for (NeedFacts& need : inputs.needs)
        if (need.takesPart())
            need.measureIndex = places.at(need.measure);
    for (OfferFacts& offer : inputs.offers)
        if (offer.takesPart())
            offer.measureIndex = places.at(offer.measure);
}

void addGroups(Inputs& inputs)
{
    std::map<std::tuple<std::int32_t, std::int64_t, std::string>, std::vector<std::int32_t>> groups;
    for (std::size_t i = 0; i < inputs.needs.size(); ++i)
        if (const NeedFacts& need = inputs.needs[i]; need.takesPart())
            groups[{need.measureIndex, need.tier, need.row->state.text}].push_back(static_cast<std::int32_t>(i));
    for (auto& [key, needs] : groups) {
        const NeedFacts& first = inputs.needs[static_cast<std::size_t>(needs.front())];
        GroupFacts group{.measure = first.measure, .tier = first.tier, .state = first.row->state};
        group.stateNumber = first.traits.state;
        group.weight = weightOf(inputs.workspace.parties().find(group.state), inputs.configuration);
        for (const std::int32_t need : needs) {
            inputs.needs[static_cast<std::size_t>(need)].group = static_cast<std::int32_t>(inputs.groups.size());
            parts::addHeld(group.gap, inputs.needs[static_cast<std::size_t>(need)].gap);
        }
        group.needs = std::move(needs);
        inputs.groups.push_back(std::move(group));
    }
    for (const FixedLine& line : inputs.lines)
        if (line.needIndex != kNoRecord)
            if (const std::int32_t group = inputs.needs[static_cast<std::size_t>(line.needIndex)].group; group >= 0)
                parts::addHeld(inputs.groups[static_cast<std::size_t>(group)].fixed, line.amount);
}

void addLeftOut(Inputs& inputs, const ScenarioView& view)
{
    for (const NeedFacts& need : inputs.needs)
        if (need.out)
            inputs.leftOut.push_back({.table = "needs", .id = need.row->id.text, .reason = *need.out});
    for (const OfferFacts& offer : inputs.offers)
        if (offer.out)
            inputs.leftOut.push_back({.table = "offers", .id = offer.row->id.text, .reason = *offer.out});
    for (const std::string& row : view.withdrawn)
        for (const std::string_view table : {"needs", "offers"})
            if (row.starts_with(std::string(table) + ":"))
                inputs.leftOut.push_back({.table = std::string(table),
                                          .id = row.substr(table.size() + 1),
                                          .reason = LeftOutReason::withdrawn});
    std::ranges::sort(inputs.leftOut, {}, [](const LeftOut& one) { return std::tie(one.table, one.id); });
}

/// Names what is too large for sums of 64 bits.
std::optional<Error> tooLarge(const Inputs& inputs)
{
    for (std::size_t m = 0; m < inputs.measures.size(); ++m) {
        Int128 claims = 0;
        Int128 balances = 0;
        for (const NeedFacts& need : inputs.needs)
            if (need.measureIndex == static_cast<std::int32_t>(m))
                for (const Part& phase : need.phases)
                    claims += Int128{phase.amount} * inputs.groups[static_cast<std::size_t>(need.group)].weight;
        for (const OfferFacts& offer : inputs.offers)
            if (offer.measureIndex == static_cast<std::int32_t>(m))
                for (const Part& tranche : offer.tranches)
                    balances += tranche.amount;
        if (claims >= kLimit)
            return Error{MessageCode::runTooLarge, {"needs"}};
        if (balances >= kLimit)
            return Error{MessageCode::runTooLarge, {"offers"}};
    }
    return std::nullopt;
}

template <class Facts, class Id>
std::int32_t indexIn(const std::vector<Facts>& all, const Id& id)
{
    const auto at = std::ranges::lower_bound(all, id, {}, [](const Facts& one) { return one.row->id; });
    return at != all.end() && at->row->id == id ? static_cast<std::int32_t>(at - all.begin()) : kNoRecord;
}

} // namespace

Inputs parts::inputsAsTheyAre(const Workspace& workspace, const ScenarioId& scenario,
                              const Configuration& configuration, std::optional<Error>& error)
{
    ScenarioView view = scenarioView(workspace, scenario);
    Inputs inputs{.scenario = scenario, .workspace = view.workspace, .configuration = configuration};
    if (inputs.workspace.round().asOf)
        inputs.asOf = *inputs.workspace.round().asOf;
    else
        error = Error{MessageCode::asOfMissing, {}};
    inputs.currency = inputs.workspace.round().currency;
    inputs.rates = Rates(inputs.workspace);
    inputs.findings = std::move(view.findings);
    Context context{.inputs = inputs};
    sortCover(context);
    addNeeds(context);
    addOffers(context);
    addPairs(context, view);
    addLines(context, view);
    addMeasures(inputs);
    addGroups(inputs);
    addLeftOut(inputs, view);
    if (!error)
        error = context.error ? std::move(context.error) : tooLarge(inputs);
    return inputs;
}

Result<Inputs> buildInputs(const Workspace& workspace, const ScenarioId& scenario, const Configuration& configuration)
{
    std::optional<Error> error;
    Inputs inputs = parts::inputsAsTheyAre(workspace, scenario, configuration, error);
    if (error)
        return *std::move(error);
    return inputs;
}

const PairFacts* Inputs::pair(std::int32_t need, std::int32_t offer) const
{
    const auto first = pairs.begin() + static_cast<std::ptrdiff_t>(pairStart[static_cast<std::size_t>(need)]);
    const auto last = pairs.begin() + static_cast<std::ptrdiff_t>(pairStart[static_cast<std::size_t>(need) + 1]);
    const auto at = std::ranges::lower_bound(first, last, offer, {}, &PairFacts::offer);
    return at != last && at->offer == offer ? &*at : nullptr;
}

std::optional<std::int64_t> Inputs::pairCap(std::int32_t need, std::int32_t offer) const
{
    const std::optional<Rational>& most = offers[static_cast<std::size_t>(offer)].maximumPerNeed;
    const PairFacts* said = pair(need, offer);
    if (!most)
        return said ? said->cap : std::nullopt;
    std::int64_t cap = std::max<std::int64_t>((said ? *most - said->committed : *most).floor(), 0);
    if (said && said->cap)
        cap = std::min(cap, *said->cap);
    return cap;
}

std::optional<std::int64_t> Inputs::stateCap(std::int32_t need, std::int32_t offer) const
{
    const OfferFacts& facts = offers[static_cast<std::size_t>(offer)];
    if (!facts.maximumPerState)
        return std::nullopt;
    const std::int32_t state = needs[static_cast<std::size_t>(need)].traits.state;
    const auto at = std::ranges::lower_bound(facts.drawnByState, state, {}, [](const auto& one) { return one.first; });
    const bool isDrawn = at != facts.drawnByState.end() && at->first == state;
    return std::max<std::int64_t>((isDrawn ? *facts.maximumPerState - at->second : *facts.maximumPerState).floor(), 0);
}

bool Inputs::isOpenPair(std::int32_t need, std::int32_t offer) const
{
    const NeedFacts& n = needs[static_cast<std::size_t>(need)];
    const OfferFacts& o = offers[static_cast<std::size_t>(offer)];
    if (n.measureIndex != o.measureIndex || !n.takesPart() || !o.takesPart() || !fits(n.traits, o.traits))
        return false;
    if (const PairFacts* said = pair(need, offer))
        if (said->isApart() || said->cap == 0)
            return false;
    return (!o.maximumPerNeed || pairCap(need, offer) > 0) && (!o.maximumPerState || stateCap(need, offer) > 0);
}

bool Inputs::partsMeet(std::int32_t need, const Part& phase, std::int32_t offer, const Part& tranche) const
{
    return rules::partsMeet(needs[static_cast<std::size_t>(need)].traits.timing, phase.year,
                            offers[static_cast<std::size_t>(offer)].traits.timing, tranche.year);
}

bool Inputs::hasEdge(std::int32_t need, std::int32_t offer) const
{
    if (!isOpenPair(need, offer))
        return false;
    for (const Part& phase : needs[static_cast<std::size_t>(need)].phases)
        for (const Part& tranche : offers[static_cast<std::size_t>(offer)].tranches)
            if (phase.amount > 0 && tranche.amount > 0 && partsMeet(need, phase, offer, tranche))
                return true;
    return false;
}

std::vector<FitFailure> Inputs::failingConditions(std::int32_t need, std::int32_t offer) const
{
    std::vector<FitFailure> failures = rules::failingConditions(needs[static_cast<std::size_t>(need)].traits,
                                                                offers[static_cast<std::size_t>(offer)].traits);
    const PairFacts* said = pair(need, offer);
    if (said && said->forbidden)
        failures.push_back({.reason = FitReason::forbidden});
    if (said && said->rejected)
        failures.push_back({.reason = FitReason::rejected});
    return failures;
}

std::int32_t Inputs::needIndex(const NeedId& id) const
{
    return indexIn(needs, id);
}

std::int32_t Inputs::offerIndex(const OfferId& id) const
{
    return indexIn(offers, id);
}

std::int64_t basisOf(const Inputs& inputs, const Measure& measure, std::int64_t claim)
{
    if (inputs.configuration.basis == Basis::proportional)
        return claim;
    return measure.support == Support::money ? powerOfTen(inputs.currency.decimals) : 1;
}

std::int64_t wholePairAmount(const Inputs& inputs, std::int32_t need, std::int32_t offer, std::int64_t proposed)
{
    const PairFacts* said = inputs.pair(need, offer);
    return proposed + (said ? said->committed.ceil() : 0);
}

} // namespace landbridge::rules
