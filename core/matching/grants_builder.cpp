#include "core/matching/grants_builder.h"

#include <algorithm>
#include <map>
#include <set>

namespace landbridge::matching {
namespace {

using rules::FixedLine;
using rules::Inputs;
using rules::NeedFacts;
using rules::OfferFacts;
using rules::Part;
using solver::kNone;
using solver::kUnlimited;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

class GrantsBuilder {
public:
    GrantsBuilder(const Inputs& inputs, const Fitting& fitting, const LineIndex& lines, const MeasureProblem& built)
        : inputs_(inputs), fitting_(fitting), lines_(lines), built_(built), needPlace_(inputs.needs.size(), kNone),
          offerPlace_(inputs.offers.size(), kNone), firstSource_(inputs.offers.size(), kNone),
          firstPhase_(inputs.needs.size(), kNone)
    {
    }

    GrantsProblem build(const std::vector<std::int64_t>& entitled)
    {
        for (std::size_t g = 0; g < entitled.size(); ++g) {
            const rules::GroupFacts& facts = inputs_.groups[at(built_.firstGroup) + g];
            problem().groups.push_back(
                {.tier = static_cast<std::int32_t>(facts.tier), .entitled = std::min(entitled[g], facts.gap)});
        }
        for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs_.offers.size()); ++o)
            addOffer(o);
        for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs_.needs.size()); ++n)
            addNeed(n);
        for (const std::int32_t o : made_.offers)
            addPairs(o);
        return std::move(made_);
    }

private:
    solver::WholeGrantProblem& problem() { return made_.problem; }

    /// What lines whose year is certain take of a part.
    std::int64_t certain(const std::vector<const FixedLine*>& lines, const Part& part) const
    {
        std::int64_t sum = 0;
        for (const FixedLine* line : lines)
            if (!lines_.isWithoutYear(*line) && (!part.year || part.year == line->year))
                sum += line->amount;
        return sum;
    }

    /// The needs to which fixed lines of the offer bring something.
    std::set<std::int32_t> fixedNeeds(std::int32_t offer) const
    {
        std::set<std::int32_t> needs;
        for (const FixedLine* line : lines_.ofOffer(offer))
            if (line->amount > 0)
                needs.insert(line->needIndex);
        return needs;
    }

    /// The donors whose cover of the need is certain.
    std::set<PartyId> knownDonors(std::int32_t need) const
    {
        std::set<PartyId> donors(inputs_.needs[at(need)].donors.begin(), inputs_.needs[at(need)].donors.end());
        for (const FixedLine* line : lines_.ofNeed(need))
            if (line->amount > 0)
                donors.insert(inputs_.offers[at(line->offerIndex)].row->donor);
        return donors;
    }

    void addOffer(std::int32_t offer)
    {
        const OfferFacts& facts = inputs_.offers[at(offer)];
        if (!facts.takesPart() || facts.measureIndex != built_.measure)
            return;
        offerPlace_[at(offer)] = static_cast<std::int32_t>(made_.offers.size());
        made_.offers.push_back(offer);
        solver::WholeGrantProblem::Offer made;
        if (facts.maximumGrants) {
            std::set<std::int32_t> counted = fixedNeeds(offer);
            counted.insert(facts.namedNeeds.begin(), facts.namedNeeds.end());
            made.slots = std::max<std::int64_t>(0, *facts.maximumGrants - static_cast<std::int64_t>(counted.size()));
        }
        problem().offers.push_back(made);
        firstSource_[at(offer)] = static_cast<std::int32_t>(problem().sources.size());
        for (std::size_t i = 0; i < facts.tranches.size(); ++i) {
            const Part& tranche = facts.tranches[i];
            problem().sources.push_back(
                {tranche.amount - certain(lines_.ofOffer(offer), tranche), offerPlace_[at(offer)]});
            made_.sources.push_back({offer, static_cast<std::int32_t>(i)});
        }
    }

    void addNeed(std::int32_t need)
    {
        const NeedFacts& facts = inputs_.needs[at(need)];
        if (!facts.takesPart() || facts.measureIndex != built_.measure)
            return;
        needPlace_[at(need)] = static_cast<std::int32_t>(made_.needs.size());
        made_.needs.push_back(need);
        solver::WholeGrantProblem::Need made{.group = facts.group - built_.firstGroup};
        std::int64_t fixed = 0;
        for (const FixedLine* line : lines_.ofNeed(need)) {
            fixed += line->amount;
            problem().groups[at(made.group)].fixed += lines_.isWithoutYear(*line) ? 0 : line->amount;
        }
        if (facts.minimumOpen) {
            made.hasMinimum = true;
            made.least = std::max<std::int64_t>(0, *facts.minimumOpen - fixed);
        }
        if (facts.maxDonors)
            made.slots =
                std::max<std::int64_t>(0, *facts.maxDonors - static_cast<std::int64_t>(knownDonors(need).size()));
        problem().needs.push_back(made);
        firstPhase_[at(need)] = static_cast<std::int32_t>(problem().phases.size());
        for (std::size_t i = 0; i < facts.phases.size(); ++i) {
            const Part& phase = facts.phases[i];
            problem().phases.push_back({phase.amount - certain(lines_.ofNeed(need), phase), needPlace_[at(need)]});
            made_.phases.push_back({need, static_cast<std::int32_t>(i)});
        }
    }

    void addPairs(std::int32_t offer)
    {
        limitOfState_.clear();
        for (const FixedLine* line : lines_.ofOffer(offer))
            if (line->amount > 0 && lines_.isWithoutYear(*line))
                addFixed(*line);
        for (const std::int32_t need : fitting_.needsOf(offer)) {
            const rules::PairFacts* said = inputs_.pair(need, offer);
            if (inputs_.isOpenPair(need, offer) && !(said && said->wholeLine))
                addPair(need, offer, said);
        }
    }

    void addWay(std::int32_t need, std::size_t phase, std::int32_t offer, std::size_t tranche,
                const FixedLine* fixed = nullptr)
    {
        const std::optional<int> ofPhase = inputs_.needs[at(need)].phases[phase].year;
        const std::optional<int> year = ofPhase ? ofPhase : inputs_.offers[at(offer)].tranches[tranche].year;
        made_.lines.push_back({problem().ways.size(), need, offer, year, fixed});
        problem().ways.push_back({.pair = static_cast<std::int32_t>(problem().pairs.size()),
                                  .source = firstSource_[at(offer)] + static_cast<std::int32_t>(tranche),
                                  .phase = firstPhase_[at(need)] + static_cast<std::int32_t>(phase)});
    }

    void addFixed(const FixedLine& line)
    {
        const std::vector<Part>& phases = inputs_.needs[at(line.needIndex)].phases;
        const std::vector<Part>& tranches = inputs_.offers[at(line.offerIndex)].tranches;
        for (std::size_t t = 0; t < tranches.size(); ++t)
            for (std::size_t p = 0; p < phases.size(); ++p)
                if (inputs_.partsMeet(line.needIndex, phases[p], line.offerIndex, tranches[t]))
                    addWay(line.needIndex, p, line.offerIndex, t, &line);
        problem().pairs.push_back(
            {.offer = offerPlace_[at(line.offerIndex)], .need = needPlace_[at(line.needIndex)], .exact = line.amount});
    }

    void addPair(std::int32_t need, std::int32_t offer, const rules::PairFacts* said)
    {
        const std::size_t before = problem().ways.size();
        const std::vector<Part>& phases = inputs_.needs[at(need)].phases;
        const std::vector<Part>& tranches = inputs_.offers[at(offer)].tranches;
        for (std::size_t t = 0; t < tranches.size(); ++t)
            for (std::size_t p = 0; p < phases.size(); ++p) {
                const std::optional<int> year = phases[p].year ? phases[p].year : tranches[t].year;
                const bool isClosed =
                    said && year && std::ranges::find(said->lineYears, *year) != said->lineYears.end();
                if (phases[p].amount > 0 && tranches[t].amount > 0 && !isClosed &&
                    inputs_.partsMeet(need, phases[p], offer, tranches[t]))
                    addWay(need, p, offer, t);
            }
        if (problem().ways.size() == before)
            return;
        const OfferFacts& facts = inputs_.offers[at(offer)];
        const std::int64_t fixed = lines_.onPair(need, offer);
        solver::WholeGrantProblem::Pair pair{.offer = offerPlace_[at(offer)], .need = needPlace_[at(need)]};
        pair.least = std::max<std::int64_t>(1, facts.minimumGrant.value_or(0) - fixed);
        if (const auto cap = inputs_.pairCap(need, offer))
            pair.most = *cap - fixed;
        pair.takesSlot = facts.maximumGrants && fixed == 0 && !std::ranges::binary_search(facts.namedNeeds, need);
        pair.granted = fixed > 0;
        pair.donor = donorOf(need, facts.row->donor);
        pair.limit = limitOf(need, offer);
        problem().pairs.push_back(pair);
    }

    std::int32_t donorOf(std::int32_t need, const PartyId& donor)
    {
        if (!inputs_.needs[at(need)].maxDonors || knownDonors(need).contains(donor))
            return kNone;
        return donors_.emplace(donor, static_cast<std::int32_t>(donors_.size())).first->second;
    }

    std::int32_t limitOf(std::int32_t need, std::int32_t offer)
    {
        const std::optional<std::int64_t> cap = inputs_.stateCap(need, offer);
        if (!cap)
            return kNone;
        const auto [place, isNew] = limitOfState_.emplace(inputs_.needs[at(need)].traits.state,
                                                          static_cast<std::int32_t>(problem().limits.size()));
        if (isNew) {
            problem().limits.push_back({*cap - lines_.toState(need, offer), offerPlace_[at(offer)]});
            made_.limitStates.push_back(need);
        }
        return place->second;
    }

    const Inputs& inputs_;
    const Fitting& fitting_;
    const LineIndex& lines_;
    const MeasureProblem& built_;
    std::vector<std::int32_t> needPlace_;
    std::vector<std::int32_t> offerPlace_;
    std::vector<std::int32_t> firstSource_;
    std::vector<std::int32_t> firstPhase_;
    std::map<std::int32_t, std::int32_t> limitOfState_ = {}; ///< of the offer at hand
    std::map<PartyId, std::int32_t> donors_ = {};
    GrantsProblem made_ = {};
};

std::string yearName(std::optional<int> year)
{
    return year ? std::to_string(*year) : std::string();
}

/// The prices above 0, by name.
class PriceNames {
public:
    PriceNames(const Inputs& inputs, const GrantsProblem& grants) : inputs_(inputs), grants_(grants) {}

    std::vector<NodePrice> of(const solver::BoundPrices& prices) const
    {
        std::vector<NodePrice> named;
        const auto add = [&](std::string name, std::int64_t price) {
            if (price > 0)
                named.push_back({std::move(name), price});
        };
        for (std::size_t s = 0; s < prices.sources.size(); ++s) {
            const OfferFacts& offer = inputs_.offers[at(grants_.sources[s].record)];
            add("offer:" + offer.row->id.text + ":" + yearName(offer.tranches[at(grants_.sources[s].part)].year),
                prices.sources[s]);
        }
        for (std::size_t j = 0; j < prices.phases.size(); ++j) {
            const NeedFacts& need = inputs_.needs[at(grants_.phases[j].record)];
            add("need:" + need.row->id.text + ":" + yearName(need.phases[at(grants_.phases[j].part)].year),
                prices.phases[j]);
        }
        for (std::size_t l = 0; l < prices.limits.size(); ++l)
            add("state:" + offerId(grants_.problem.limits[l].offer) + ":" +
                    inputs_.needs[at(grants_.limitStates[l])].row->state.text,
                prices.limits[l]);
        for (std::size_t n = 0; n < prices.slots.size(); ++n)
            add("donors:" + needId(static_cast<std::int32_t>(n)), prices.slots[n]);
        for (std::size_t n = 0; n < prices.served.size(); ++n)
            add("served:" + needId(static_cast<std::int32_t>(n)), prices.served[n]);
        return named;
    }

    std::string needId(std::int32_t place) const { return inputs_.needs[at(grants_.needs[at(place)])].row->id.text; }
    std::string offerId(std::int32_t place) const { return inputs_.offers[at(grants_.offers[at(place)])].row->id.text; }

private:
    const Inputs& inputs_;
    const GrantsProblem& grants_;
};

} // namespace

GrantsProblem buildGrants(const Inputs& inputs, const Fitting& fitting, const LineIndex& lines,
                          const MeasureProblem& built, const std::vector<std::int64_t>& entitled)
{
    return GrantsBuilder(inputs, fitting, lines, built).build(entitled);
}

GrantsProof grantsProof(const Inputs& inputs, const GrantsProblem& grants, const solver::WholeGrantPlan& plan,
                        const Measure& measure)
{
    const PriceNames names(inputs, grants);
    GrantsProof proof{.measure = measure};
    for (const solver::BoundPrices& prices : plan.prices) {
        PriceSet set{.scale = prices.scale, .prices = names.of(prices)};
        if (!plan.totals.empty() && prices.tier >= plan.totals.front().tier)
            set.tier = prices.tier;
        proof.sets.push_back(std::move(set));
    }
    for (const solver::BoundStep& step : plan.proof) {
        ProofStep said;
        const std::int32_t need = step.pair != kNone ? grants.problem.pairs[at(step.pair)].need : step.need;
        if (need != kNone)
            said.need.text = names.needId(need);
        if (step.pair != kNone)
            said.offer.text = names.offerId(grants.problem.pairs[at(step.pair)].offer);
        for (const std::int32_t set : step.prices)
            said.sets.push_back({set});
        proof.steps.push_back(std::move(said));
    }
    return proof;
}

} // namespace landbridge::matching
