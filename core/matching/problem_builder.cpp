#include "core/matching/problem_builder.h"

#include <algorithm>

#include "core/base/digest.h"

namespace landbridge::matching {
namespace {

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

class ProblemBuilder {
public:
    ProblemBuilder(const Inputs& inputs, const Fitting& fitting, const LineIndex& lines, std::int32_t measure)
        : inputs_(inputs), fitting_(fitting), lines_(lines), firstSource_(inputs.offers.size(), kNone),
          firstPhase_(inputs.needs.size(), kNone)
    {
        built_.measure = measure;
    }

    MeasureProblem build()
    {
        addGroups();
        addSources();
        addPhases();
        addLinesWithoutYear();
        phaseHasEdge_.assign(built_.phases.size(), false);
        built_.reachable.assign(inputs_.needs.size(), 0);
        for (std::size_t o = 0; o < inputs_.offers.size(); ++o)
            if (firstSource_[o] != kNone)
                addOffer(static_cast<std::int32_t>(o));
        numberPhases();
        settleGroups();
        return std::move(built_);
    }

private:
    /// Phases are numbered once the relays are known; until then an arc names them from here on.
    static constexpr std::int32_t kPhases = std::int32_t{1} << 30;

    solver::Problem& problem() { return built_.problem; }

    void addGroups()
    {
        const Measure& measure = inputs_.measures[at(built_.measure)];
        built_.firstGroup = static_cast<std::int32_t>(
            std::ranges::find(inputs_.groups, measure, &rules::GroupFacts::measure) - inputs_.groups.begin());
        for (std::size_t g = at(built_.firstGroup); g < inputs_.groups.size(); ++g) {
            if (inputs_.groups[g].measure != measure)
                break;
            problem().groups.push_back({.tier = static_cast<std::int32_t>(inputs_.groups[g].tier)});
        }
    }

    void addSources()
    {
        for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs_.offers.size()); ++o) {
            const OfferFacts& offer = inputs_.offers[at(o)];
            if (!offer.takesPart() || offer.measureIndex != built_.measure)
                continue;
            firstSource_[at(o)] = static_cast<std::int32_t>(problem().sources.size());
            for (std::size_t i = 0; i < offer.tranches.size(); ++i) {
                const Part& tranche = offer.tranches[i];
                problem().sources.push_back({.amount = tranche.amount - lines_.onTranche(o, tranche), .offer = o});
                built_.sources.push_back({o, static_cast<std::int32_t>(i)});
            }
        }
    }

    void addPhases()
    {
        for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs_.needs.size()); ++n) {
            const NeedFacts& need = inputs_.needs[at(n)];
            if (!need.takesPart() || need.measureIndex != built_.measure)
                continue;
            firstPhase_[at(n)] = static_cast<std::int32_t>(problem().phases.size());
            const std::int32_t group = need.group - built_.firstGroup;
            for (std::size_t i = 0; i < need.phases.size(); ++i) {
                const std::int64_t fixed = lines_.onPhase(n, need.phases[i]);
                problem().phases.push_back({.capacity = need.phases[i].amount - fixed, .group = group, .need = n});
                problem().groups[at(group)].fixed += fixed;
                built_.phases.push_back({n, static_cast<std::int32_t>(i)});
            }
        }
    }

    void addArc(solver::Arc arc, std::int32_t need, std::int32_t offer, std::optional<int> year,
                const rules::FixedLine* fixed = nullptr)
    {
        built_.lines.push_back({problem().arcs.size(), need, offer, year, fixed});
        problem().arcs.push_back(arc);
    }

    std::int32_t addPair(std::int32_t need, std::int32_t offer)
    {
        const auto pair = static_cast<std::int32_t>(problem().pairs.size());
        problem().pairs.push_back({.offer = offer, .need = need, .granted = lines_.onPair(need, offer) > 0});
        return pair;
    }

    /// Lines without year on a pair split on one side: the plan decides their years, and must place them wholly. What
    /// they take of the side that is not split is taken off already.
    void addLinesWithoutYear()
    {
        for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs_.offers.size()); ++o)
            for (const rules::FixedLine* line : lines_.ofOffer(o))
                if (firstSource_[at(o)] == kNone || line->amount == 0 || !lines_.isWithoutYear(*line))
                    continue;
                else if (lines_.isOverYears(*line))
                    problem().groups[at(inputs_.needs[at(line->needIndex)].group - built_.firstGroup)].fixed +=
                        line->amount;
                else
                    (inputs_.offers[at(o)].isSplit() ? fillFromTranches(*line) : placeInPhases(*line));
    }

    void placeInPhases(const rules::FixedLine& line)
    {
        const auto source = static_cast<std::int32_t>(problem().sources.size());
        problem().sources.push_back({.amount = line.amount, .offer = line.offerIndex, .mandatory = true});
        built_.sources.push_back({line.offerIndex, 0, true});
        const std::int32_t pair = addPair(line.needIndex, line.offerIndex);
        const NeedFacts& need = inputs_.needs[at(line.needIndex)];
        const Part& tranche = inputs_.offers[at(line.offerIndex)].tranches.front();
        for (std::size_t i = 0; i < need.phases.size(); ++i)
            if (inputs_.partsMeet(line.needIndex, need.phases[i], line.offerIndex, tranche))
                addArc({.from = source,
                        .to = kPhases + firstPhase_[at(line.needIndex)] + static_cast<std::int32_t>(i),
                        .pair = pair},
                       line.needIndex, line.offerIndex, need.phases[i].year, &line);
    }

    void fillFromTranches(const rules::FixedLine& line)
    {
        const auto phase = static_cast<std::int32_t>(problem().phases.size());
        problem().phases.push_back({.capacity = line.amount, .need = line.needIndex, .mandatory = true});
        built_.phases.push_back({line.needIndex, 0, true});
        const std::int32_t pair = addPair(line.needIndex, line.offerIndex);
        const OfferFacts& offer = inputs_.offers[at(line.offerIndex)];
        const Part& whole = inputs_.needs[at(line.needIndex)].phases.front();
        for (std::size_t i = 0; i < offer.tranches.size(); ++i)
            if (inputs_.partsMeet(line.needIndex, whole, line.offerIndex, offer.tranches[i]))
                addArc({.from = firstSource_[at(line.offerIndex)] + static_cast<std::int32_t>(i),
                        .to = kPhases + phase,
                        .pair = pair},
                       line.needIndex, line.offerIndex, offer.tranches[i].year, &line);
    }

    /// One way of money between a tranche and a phase that meet.
    struct Way {
        std::int32_t source = kNone;
        std::int32_t phase = kNone;
        std::optional<int> year = {};
    };

    void addOffer(std::int32_t offer)
    {
        relayOfState_.clear();
        for (const std::int32_t need : fitting_.needsOf(offer)) {
            if (!inputs_.isOpenPair(need, offer))
                continue;
            const rules::PairFacts* said = inputs_.pair(need, offer);
            const std::vector<Way> ways = waysOf(need, offer, said);
            if (!ways.empty())
                addWays(need, offer, ways);
        }
    }

    /// The ways that are still open; notes every edge, fixed lines not taken off.
    std::vector<Way> waysOf(std::int32_t need, std::int32_t offer, const rules::PairFacts* said)
    {
        std::vector<Way> ways;
        std::int64_t reach = 0;
        const bool bothSplit = isSplitOnBothSides(need, offer);
        const NeedFacts& needs = inputs_.needs[at(need)];
        const OfferFacts& offers = inputs_.offers[at(offer)];
        for (std::size_t t = 0; t < offers.tranches.size(); ++t)
            for (std::size_t p = 0; p < needs.phases.size(); ++p) {
                const Part& tranche = offers.tranches[t];
                const Part& phase = needs.phases[p];
                if (tranche.amount == 0 || phase.amount == 0 || !inputs_.partsMeet(need, phase, offer, tranche))
                    continue;
                const std::int32_t phaseIndex = firstPhase_[at(need)] + static_cast<std::int32_t>(p);
                phaseHasEdge_[at(phaseIndex)] = true;
                reach += std::min(tranche.amount, phase.amount);
                const std::optional<int> year = phase.year ? phase.year : tranche.year;
                if (!isClosed(said, year) || (said->wholeLine && bothSplit))
                    ways.push_back({firstSource_[at(offer)] + static_cast<std::int32_t>(t), phaseIndex, year});
            }
        reach = std::min(
            {reach, inputs_.pairCap(need, offer).value_or(reach), inputs_.stateCap(need, offer).value_or(reach)});
        built_.reachable[at(need)] = std::min(needs.gap, built_.reachable[at(need)] + std::min(reach, needs.gap));
        return ways;
    }

    static bool isClosed(const rules::PairFacts* said, std::optional<int> year)
    {
        return said &&
               (said->wholeLine || (year && std::ranges::find(said->lineYears, *year) != said->lineYears.end()));
    }

    bool isSplitOnBothSides(std::int32_t need, std::int32_t offer) const
    {
        return inputs_.needs[at(need)].isSplit() && inputs_.offers[at(offer)].isSplit();
    }

    /// Caps over several years of both sides are no matter of entitlements.
    void addWays(std::int32_t need, std::int32_t offer, const std::vector<Way>& ways)
    {
        const std::int32_t pair = addPair(need, offer);
        const std::optional<std::int64_t> cap =
            isSplitOnBothSides(need, offer) ? std::nullopt : inputs_.pairCap(need, offer);
        const std::int64_t room = cap ? *cap - lines_.onPair(need, offer) : kUnlimited;
        const std::int32_t state = stateRelay(need, offer);
        const auto from = [&](const Way& way) { return state == kNone ? way.source : relayNode(state); };
        if (!cap || ways.size() == 1) {
            for (const Way& way : ways)
                addArc({.from = from(way), .to = kPhases + way.phase, .capacity = room, .pair = pair}, need, offer,
                       way.year);
            return;
        }
        const std::int32_t relay = relayNode(problem().relays++);
        if (inputs_.offers[at(offer)].isSplit()) {
            for (const Way& way : ways)
                addArc({.from = way.source, .to = relay}, need, offer, way.year);
            problem().arcs.push_back(
                {.from = relay, .to = kPhases + ways.front().phase, .capacity = room, .pair = pair});
        } else {
            problem().arcs.push_back({.from = from(ways.front()), .to = relay, .capacity = room, .pair = pair});
            for (const Way& way : ways)
                addArc({.from = relay, .to = kPhases + way.phase}, need, offer, way.year);
        }
    }

    std::int32_t relayNode(std::int32_t relay) const
    {
        return static_cast<std::int32_t>(built_.problem.sources.size()) + relay;
    }

    /// The relay that holds what the offer may give to the state of `need`; kNone where there is no such cap.
    std::int32_t stateRelay(std::int32_t need, std::int32_t offer)
    {
        const std::optional<std::int64_t> cap = inputs_.stateCap(need, offer);
        if (!cap || inputs_.offers[at(offer)].isSplit())
            return kNone;
        const std::int32_t state = inputs_.needs[at(need)].traits.state;
        const auto known = std::ranges::find(relayOfState_, state, &std::pair<std::int32_t, std::int32_t>::first);
        if (known != relayOfState_.end())
            return known->second;
        const std::int32_t relay = problem().relays++;
        relayOfState_.emplace_back(state, relay);
        problem().arcs.push_back(
            {.from = firstSource_[at(offer)], .to = relayNode(relay), .capacity = *cap - lines_.toState(need, offer)});
        return relay;
    }

    void numberPhases()
    {
        for (solver::Arc& arc : problem().arcs)
            if (arc.to >= kPhases)
                arc.to = problem().phaseNode(arc.to - kPhases);
    }

    void settleGroups()
    {
        built_.claims.assign(problem().groups.size(), 0);
        for (std::size_t p = 0; p < phaseHasEdge_.size(); ++p)
            if (phaseHasEdge_[p]) {
                const NodePart& part = built_.phases[p];
                built_.claims[at(problem().phases[p].group)] +=
                    inputs_.needs[at(part.record)].phases[at(part.part)].amount;
            }
        for (std::size_t g = 0; g < problem().groups.size(); ++g) {
            const rules::GroupFacts& group = inputs_.groups[at(built_.firstGroup) + g];
            const std::int64_t basis = rules::basisOf(inputs_, group.measure, built_.claims[g]);
            problem().groups[g].divisor = std::max<std::int64_t>(1, basis) * group.weight;
        }
    }

    const Inputs& inputs_;
    const Fitting& fitting_;
    const LineIndex& lines_;
    std::vector<std::int32_t> firstSource_;
    std::vector<std::int32_t> firstPhase_;
    std::vector<bool> phaseHasEdge_ = {};
    std::vector<std::pair<std::int32_t, std::int32_t>> relayOfState_ = {}; ///< of the offer at hand
    MeasureProblem built_ = {};
};

} // namespace

MeasureProblem buildProblem(const Inputs& inputs, const Fitting& fitting, const LineIndex& lines, std::int32_t measure)
{
    return ProblemBuilder(inputs, fitting, lines, measure).build();
}

std::int64_t tieBreakCost(const std::string& need, const std::string& offer, std::optional<int> year)
{
    Sha256 hash;
    hash.addField(need);
    hash.addField(offer);
    hash.add(year ? std::to_string(*year) : std::string());
    const Digest digest = hash.finish();
    std::int64_t cost = 0;
    for (std::size_t i = 0; i < 5; ++i)
        cost = cost * 256 + digest[i];
    return cost;
}

} // namespace landbridge::matching
