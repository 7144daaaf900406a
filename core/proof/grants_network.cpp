#include "core/proof/grants_network.h"

#include <algorithm>

namespace landbridge::proof {

namespace {

using rules::FixedLine;
using rules::Inputs;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

class NetworkMaker {
public:
    NetworkMaker(const Plan& plan, std::int32_t measure) : plan_(plan), inputs_(plan.inputs()), measure_(measure) {}

    GrantsNetwork make()
    {
        for (const Node& tranche : plan_.tranches())
            made_.trancheOpen.push_back(tranche.amount);
        for (const Node& phase : plan_.phases())
            made_.phaseOpen.push_back(phase.amount);
        for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs_.needs.size()); ++n)
            if (inputs_.needs[at(n)].takesPart() && inputs_.needs[at(n)].measureIndex == measure_)
                made_.needs.push_back(n);
        for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs_.offers.size()); ++o)
            if (inputs_.offers[at(o)].takesPart() && inputs_.offers[at(o)].measureIndex == measure_)
                made_.offers.push_back(o);
        for (const FixedLine& line : inputs_.lines)
            if (line.over.empty() && inputs_.needs[at(line.needIndex)].measureIndex == measure_)
                takeLine(line);
        countSlots();
        for (const std::int32_t n : made_.needs)
            for (const std::int32_t o : made_.offers)
                addPair(n, o);
        countSiblings();
        return std::move(made_);
    }

private:
    bool hasOpenYears(const FixedLine& line) const
    {
        return !line.year &&
               (inputs_.needs[at(line.needIndex)].isSplit() || inputs_.offers[at(line.offerIndex)].isSplit());
    }

    void takeLine(const FixedLine& line)
    {
        onPair_[{line.needIndex, line.offerIndex}] += line.amount;
        toState_[{line.offerIndex, inputs_.needs[at(line.needIndex)].traits.state}] += line.amount;
        onNeed_[line.needIndex] += line.amount;
        if (line.amount > 0) {
            needsOf_[line.offerIndex].insert(line.needIndex);
            donorsOf_[line.needIndex].insert(inputs_.offers[at(line.offerIndex)].row->donor);
        }
        const auto [phases, tranches] = nodesOf(line.needIndex, line.offerIndex);
        if (!hasOpenYears(line)) {
            made_.fixed[inputs_.needs[at(line.needIndex)].tier] += line.amount;
            for (const std::int32_t p : phases)
                made_.phaseOpen[at(p)] -= isOf(line, plan_.phases()[at(p)]) ? line.amount : 0;
            for (const std::int32_t t : tranches)
                made_.trancheOpen[at(t)] -= isOf(line, plan_.tranches()[at(t)]) ? line.amount : 0;
            return;
        }
        GrantsNetwork::Line open{.need = line.needIndex, .offer = line.offerIndex, .amount = line.amount};
        for (const std::int32_t p : phases)
            for (const std::int32_t t : tranches)
                if (plan_.meet(plan_.phases()[at(p)], plan_.tranches()[at(t)]))
                    open.ways.push_back({t, p, 0});
        if (line.amount > 0)
            made_.lines.push_back(std::move(open));
    }

    static bool isOf(const FixedLine& line, const Node& node) { return !node.year || node.year == line.year; }

    std::pair<std::vector<std::int32_t>, std::vector<std::int32_t>> nodesOf(std::int32_t need, std::int32_t offer) const
    {
        std::pair<std::vector<std::int32_t>, std::vector<std::int32_t>> nodes;
        for (std::int32_t p = plan_.firstPhase(need); p < plan_.firstPhase(need + 1); ++p)
            nodes.first.push_back(p);
        for (std::int32_t t = plan_.firstTranche(offer); t < plan_.firstTranche(offer + 1); ++t)
            nodes.second.push_back(t);
        return nodes;
    }

    void countSlots()
    {
        for (const std::int32_t o : made_.offers) {
            const rules::OfferFacts& offer = inputs_.offers[at(o)];
            if (!offer.maximumGrants)
                continue;
            std::set<std::int32_t> counted = needsOf_[o];
            counted.insert(offer.namedNeeds.begin(), offer.namedNeeds.end());
            made_.grantSlots[o] =
                std::max<std::int64_t>(0, *offer.maximumGrants - static_cast<std::int64_t>(counted.size()));
        }
        for (const std::int32_t n : made_.needs) {
            const rules::NeedFacts& need = inputs_.needs[at(n)];
            if (need.minimumOpen)
                made_.least[n] = std::max<std::int64_t>(0, *need.minimumOpen - onNeed_[n]);
            donorsOf_[n].insert(need.donors.begin(), need.donors.end());
            if (need.maxDonors)
                made_.donorSlots[n] =
                    std::max<std::int64_t>(0, *need.maxDonors - static_cast<std::int64_t>(donorsOf_[n].size()));
        }
    }

    void addPair(std::int32_t need, std::int32_t offer)
    {
        const rules::PairFacts* said = inputs_.pair(need, offer);
        if (!inputs_.isOpenPair(need, offer) || (said && said->wholeLine))
            return;
        GrantsNetwork::Pair pair{.need = need, .offer = offer};
        Int128 through = 0;
        const auto [phases, tranches] = nodesOf(need, offer);
        for (const std::int32_t t : tranches)
            for (const std::int32_t p : phases) {
                const Node& phase = plan_.phases()[at(p)];
                const Node& tranche = plan_.tranches()[at(t)];
                if (phase.amount == 0 || tranche.amount == 0 || !plan_.meet(phase, tranche) ||
                    plan_.isClosed(need, phase, offer, tranche))
                    continue;
                pair.ways.push_back({t, p, std::min(made_.phaseOpen[at(p)], made_.trancheOpen[at(t)])});
                through += pair.ways.back().room;
            }
        if (pair.ways.empty())
            return;
        settle(pair, std::min({through, sumOf(made_.phaseOpen, phases), sumOf(made_.trancheOpen, tranches)}));
        made_.pairs.push_back(std::move(pair));
    }

    static Int128 sumOf(const std::vector<std::int64_t>& amounts, const std::vector<std::int32_t>& places)
    {
        Int128 sum = 0;
        for (const std::int32_t place : places)
            sum += amounts[at(place)];
        return sum;
    }

    void settle(GrantsNetwork::Pair& pair, Int128 most)
    {
        const rules::OfferFacts& offer = inputs_.offers[at(pair.offer)];
        const auto lines = onPair_.find({pair.need, pair.offer});
        const std::int64_t fixed = lines == onPair_.end() ? 0 : lines->second;
        if (const auto cap = inputs_.pairCap(pair.need, pair.offer))
            most = std::min(most, Int128{*cap - fixed});
        if (const auto cap = inputs_.stateCap(pair.need, pair.offer)) {
            const std::int32_t state = inputs_.needs[at(pair.need)].traits.state;
            const std::int64_t left = *cap - toState_[{pair.offer, state}];
            made_.limits.try_emplace({pair.offer, state}, GrantsNetwork::StateLimit{pair.offer, pair.need, left});
            most = std::min(most, Int128{left});
        }
        pair.least = std::max<std::int64_t>(1, offer.minimumGrant.value_or(0) - fixed);
        pair.isCounted = offer.maximumGrants && fixed == 0 && !std::ranges::binary_search(offer.namedNeeds, pair.need);
        pair.bringsDonor = inputs_.needs[at(pair.need)].maxDonors && !donorsOf_[pair.need].contains(offer.row->donor);
        const bool isBarred = (pair.isCounted && made_.grantSlots[pair.offer] == 0) ||
                              (pair.bringsDonor && made_.donorSlots[pair.need] == 0);
        pair.largest = isBarred || most < pair.least ? 0 : static_cast<std::int64_t>(most);
    }

    void countSiblings()
    {
        std::map<std::pair<std::int32_t, PartyId>, std::int64_t> number;
        const auto key = [&](const GrantsNetwork::Pair& pair) {
            return std::pair(pair.need, inputs_.offers[at(pair.offer)].row->donor);
        };
        for (const GrantsNetwork::Pair& pair : made_.pairs)
            number[key(pair)] += pair.bringsDonor ? 1 : 0;
        for (GrantsNetwork::Pair& pair : made_.pairs)
            pair.siblings = std::max<std::int64_t>(1, number[key(pair)]);
    }

    const Plan& plan_;
    const Inputs& inputs_;
    std::int32_t measure_;
    std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> onPair_ = {};
    std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> toState_ = {};
    std::map<std::int32_t, std::int64_t> onNeed_ = {};
    std::map<std::int32_t, std::set<std::int32_t>> needsOf_ = {};
    std::map<std::int32_t, std::set<PartyId>> donorsOf_ = {};
    GrantsNetwork made_ = {};
};

} // namespace

GrantsNetwork grantsNetwork(const Plan& plan, std::int32_t measure)
{
    return NetworkMaker(plan, measure).make();
}

} // namespace landbridge::proof
