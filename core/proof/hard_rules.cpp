#include <algorithm>
#include <set>

#include "core/proof/plan.h"

namespace landbridge::proof {

namespace {

using rules::Inputs;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

std::vector<std::string> pairNames(const Inputs& inputs, const PlanLine& line)
{
    return {inputs.needs[at(line.need)].row->id.text, inputs.offers[at(line.offer)].row->id.text};
}

void checkOrder(const std::vector<Match>& matches, Failures& failures)
{
    const auto key = [](const Match& match) { return std::make_tuple(match.need, match.offer, match.year); };
    for (std::size_t i = 1; i < matches.size(); ++i)
        if (!(key(matches[i - 1]) < key(matches[i])))
            failures.push_back({"matchesNotInOrder", {matches[i].need.text, matches[i].offer.text}});
}

/// A proposed line stands on an edge that is not closed.
void checkEdges(const Plan& plan, Failures& failures)
{
    const Inputs& inputs = plan.inputs();
    for (const PlanLine& line : plan.lines()) {
        const Node& phase = plan.phases()[at(line.phase)];
        const Node& tranche = plan.tranches()[at(line.tranche)];
        if (!plan.meet(phase, tranche))
            failures.push_back({"pairDoesNotMeet", pairNames(inputs, line)});
        else if (!inputs.isOpenPair(line.need, line.offer) && line.amount > 0)
            failures.push_back({"pairDoesNotFit", pairNames(inputs, line)});
        else if (line.hold == Hold::free && plan.isClosed(line.need, phase, line.offer, tranche))
            failures.push_back({"pairIsClosed", pairNames(inputs, line)});
    }
}

void checkCaps(const Plan& plan, Failures& failures)
{
    const Inputs& inputs = plan.inputs();
    std::set<std::pair<std::int32_t, std::int32_t>> seen;
    for (const PlanLine& line : plan.lines()) {
        if (!seen.emplace(line.need, line.offer).second)
            continue;
        const std::optional<std::int64_t> cap = inputs.pairCap(line.need, line.offer);
        if (cap && plan.pairSum(line.need, line.offer) > *cap)
            failures.push_back({"pairAboveCap", pairNames(inputs, line)});
        const std::optional<std::int64_t> ofState = inputs.stateCap(line.need, line.offer);
        if (ofState && plan.stateSum(line.offer, inputs.needs[at(line.need)].traits.state) > *ofState)
            failures.push_back({"stateAboveCap", pairNames(inputs, line)});
    }
}

/// What one offer gives, or what one need gets, as the rules about whole grants see it.
struct Shape {
    std::map<std::int32_t, std::int64_t> sums = {};  ///< per partner, all lines
    std::map<std::int32_t, std::int64_t> fixed = {}; ///< per partner, fixed lines
    void add(std::int32_t partner, const PlanLine& line)
    {
        sums[partner] += line.amount;
        fixed[partner] += line.hold == Hold::free ? 0 : line.amount;
    }
};

void checkGrantsOf(const Inputs& inputs, std::int32_t offer, const Shape& shape, Failures& failures)
{
    const rules::OfferFacts& facts = inputs.offers[at(offer)];
    std::set<std::int32_t> counted(facts.namedNeeds.begin(), facts.namedNeeds.end());
    const std::size_t known = counted.size();
    for (const auto& [need, sum] : shape.sums) {
        if (sum > 0)
            counted.insert(need);
        if (facts.minimumGrant && sum > shape.fixed.at(need) && sum < *facts.minimumGrant)
            failures.push_back({"grantBelowMinimum", {inputs.needs[at(need)].row->id.text, facts.row->id.text}});
    }
    if (facts.maximumGrants && counted.size() > known &&
        static_cast<std::int64_t>(counted.size()) > *facts.maximumGrants)
        failures.push_back({"tooManyGrants", {facts.row->id.text}});
}

void checkCoverOf(const Inputs& inputs, std::int32_t need, const Shape& shape, Failures& failures)
{
    const rules::NeedFacts& facts = inputs.needs[at(need)];
    std::set<PartyId> donors(facts.donors.begin(), facts.donors.end());
    const std::size_t known = donors.size();
    std::int64_t brought = 0;
    bool isServed = false;
    for (const auto& [offer, sum] : shape.sums) {
        brought += sum;
        isServed = isServed || sum > shape.fixed.at(offer);
        if (sum > 0)
            donors.insert(inputs.offers[at(offer)].row->donor);
    }
    if (facts.minimumOpen && isServed && brought < *facts.minimumOpen)
        failures.push_back({"needBelowMinimum", {facts.row->id.text}});
    if (facts.maxDonors && donors.size() > known && static_cast<std::int64_t>(donors.size()) > *facts.maxDonors)
        failures.push_back({"tooManyDonors", {facts.row->id.text}});
}

void checkWholeGrants(const Plan& plan, Failures& failures)
{
    std::map<std::int32_t, Shape> ofOffer;
    std::map<std::int32_t, Shape> ofNeed;
    for (const PlanLine& line : plan.lines()) {
        ofOffer[line.offer].add(line.need, line);
        ofNeed[line.need].add(line.offer, line);
    }
    for (const auto& [offer, shape] : ofOffer)
        checkGrantsOf(plan.inputs(), offer, shape, failures);
    for (const auto& [need, shape] : ofNeed)
        checkCoverOf(plan.inputs(), need, shape, failures);
}

void checkFixedLines(const Plan& plan, const std::vector<Match>& matches, Failures& failures)
{
    std::map<std::pair<std::string, std::string>, std::vector<const Match*>> fixed;
    for (const Match& match : matches)
        if (match.state != MatchState::proposed)
            fixed[{match.need.text, match.offer.text}].push_back(&match);
    for (const rules::FixedLine& line : plan.inputs().lines) {
        if (!line.over.empty()) {
            failures.push_back({"fixedLineCollides", {line.need.text, line.offer.text, line.over}});
            continue;
        }
        Int128 sum = 0;
        for (const Match* match : fixed[{line.need.text, line.offer.text}])
            if (match->state == line.kind && (!line.year || line.year == match->year))
                sum += match->amount;
        if (sum != line.amount)
            failures.push_back({"fixedLineNotExact",
                                {line.need.text, line.offer.text, line.year ? std::to_string(*line.year) : "",
                                 std::to_string(line.amount)}});
    }
}

} // namespace

void checkHardRules(const Plan& plan, const std::vector<Match>& matches, Failures& failures)
{
    checkOrder(matches, failures);
    checkEdges(plan, failures);
    checkCaps(plan, failures);
    checkWholeGrants(plan, failures);
    checkFixedLines(plan, matches, failures);
}

} // namespace landbridge::proof
