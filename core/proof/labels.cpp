#include "core/proof/labels.h"

#include <algorithm>
#include <unordered_set>

namespace landbridge::proof {

namespace {

using rules::Inputs;
using rules::kNoRecord;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

/// A place of the network. Relays are caps over several arcs: what an offer gives to a state, what a pair holds over
/// its years, and a fixed line without year.
struct Spot {
    enum class Kind : std::uint8_t { phase, tranche, statePot, pairPot, linePot };
    Kind kind = Kind::phase;
    std::int32_t first = 0;  ///< phase, tranche or offer
    std::int32_t second = 0; ///< state or need
};

/// Walks residual arcs against their direction, from the open phases of one group after the other.
class Walk {
public:
    Walk(const Plan& plan, const Standing& standing) : plan_(plan), inputs_(plan.inputs()), standing_(standing)
    {
        labels_.ofPhase.assign(plan.phases().size(), kNoRecord);
        labels_.ofTranche.assign(plan.tranches().size(), kNoRecord);
        waiting_.resize(inputs_.measures.size());
        for (std::size_t o = 0; o < inputs_.offers.size(); ++o)
            if (inputs_.offers[o].takesPart())
                waiting_[at(inputs_.offers[o].measureIndex)].push_back(static_cast<std::int32_t>(o));
    }

    Labels run()
    {
        for (const std::int32_t group : standing_.inOrder()) {
            group_ = group;
            for (const std::int32_t need : inputs_.groups[at(group)].needs)
                for (std::int32_t p = plan_.firstPhase(need); p < plan_.firstPhase(need + 1); ++p)
                    if (plan_.phases()[at(p)].open() > 0)
                        reachPhase(p);
            while (!queue_.empty()) {
                const Spot spot = queue_.back();
                queue_.pop_back();
                leave(spot);
            }
        }
        return std::move(labels_);
    }

private:
    void leave(const Spot& spot)
    {
        switch (spot.kind) {
        case Spot::Kind::phase:
            return leavePhase(spot.first);
        case Spot::Kind::tranche:
            return leaveTranche(spot.first);
        case Spot::Kind::statePot:
            return leaveStatePot(spot.first, spot.second);
        case Spot::Kind::pairPot:
            return leavePairPot(spot.first, spot.second);
        case Spot::Kind::linePot:
            return leaveLinePot(spot.first, spot.second);
        }
    }

    void reachPhase(std::int32_t phase)
    {
        if (labels_.ofPhase[at(phase)] != kNoRecord)
            return;
        labels_.ofPhase[at(phase)] = group_;
        queue_.push_back({.kind = Spot::Kind::phase, .first = phase});
    }

    void reachTranche(std::int32_t tranche)
    {
        if (labels_.ofTranche[at(tranche)] != kNoRecord)
            return;
        labels_.ofTranche[at(tranche)] = group_;
        queue_.push_back({.kind = Spot::Kind::tranche, .first = tranche});
    }

    void reachPot(Spot::Kind kind, std::int32_t offer, std::int32_t other)
    {
        const std::uint64_t key = (static_cast<std::uint64_t>(kind) << 60U) |
                                  (static_cast<std::uint64_t>(offer) << 30U) | static_cast<std::uint64_t>(other);
        if (pots_.insert(key).second)
            queue_.push_back({.kind = kind, .first = offer, .second = other});
    }

    bool isSplit(std::int32_t need, std::int32_t offer) const
    {
        return inputs_.needs[at(need)].isSplit() || inputs_.offers[at(offer)].isSplit();
    }
    bool hasStatePot(std::int32_t offer) const { return inputs_.offers[at(offer)].maximumPerState.has_value(); }
    bool hasPairPot(std::int32_t need, std::int32_t offer) const
    {
        return isSplit(need, offer) && inputs_.pairCap(need, offer).has_value();
    }
    bool hasRoom(std::int32_t need, std::int32_t offer) const
    {
        const std::optional<std::int64_t> cap = inputs_.pairCap(need, offer);
        return !cap || plan_.pairSum(need, offer) < *cap;
    }
    bool isUsable(std::int32_t need, std::int32_t phase, std::int32_t offer, std::int32_t tranche) const
    {
        const Node& to = plan_.phases()[at(phase)];
        const Node& from = plan_.tranches()[at(tranche)];
        return from.amount > 0 && to.amount > 0 && plan_.meet(to, from) && !plan_.isClosed(need, to, offer, from);
    }

    bool isDone(std::int32_t offer) const
    {
        for (std::int32_t t = plan_.firstTranche(offer); t < plan_.firstTranche(offer + 1); ++t)
            if (labels_.ofTranche[at(t)] == kNoRecord && plan_.tranches()[at(t)].amount > 0)
                return false;
        return true;
    }

    /// From a phase back to whatever could give it a unit. An offer whose tranches all have labels has nothing to add:
    /// its pots and what flows through them are labelled already.
    void leavePhase(std::int32_t phase)
    {
        const std::int32_t need = plan_.phases()[at(phase)].record;
        for (const PlanLine& line : plan_.ofNeed(need))
            if (line.hold == Hold::movable && inputs_.needs[at(need)].isSplit() &&
                plan_.meet(plan_.phases()[at(phase)], plan_.tranches()[at(line.tranche)]))
                reachPot(Spot::Kind::linePot, line.offer, need);
        std::vector<std::int32_t>& offers = waiting_[at(inputs_.needs[at(need)].measureIndex)];
        std::size_t kept = 0;
        for (std::size_t i = 0; i < offers.size(); ++i) {
            const std::int32_t offer = offers[i];
            if (isDone(offer))
                continue;
            offers[kept++] = offer;
            if (inputs_.isOpenPair(need, offer))
                enterPair(need, phase, offer);
        }
        offers.resize(kept);
    }

    void enterPair(std::int32_t need, std::int32_t phase, std::int32_t offer)
    {
        const bool needIsSplit = inputs_.needs[at(need)].isSplit();
        const bool hasPot = hasPairPot(need, offer);
        if (!(hasPot && needIsSplit) && !hasRoom(need, offer))
            return; // the cap is on the way into the phase
        for (std::int32_t t = plan_.firstTranche(offer); t < plan_.firstTranche(offer + 1); ++t) {
            if (!isUsable(need, phase, offer, t))
                continue;
            if (hasPot)
                return reachPot(Spot::Kind::pairPot, offer, need);
            reachSource(need, offer, t);
        }
    }

    void reachSource(std::int32_t need, std::int32_t offer, std::int32_t tranche)
    {
        if (hasStatePot(offer))
            reachPot(Spot::Kind::statePot, offer, inputs_.needs[at(need)].traits.state);
        else
            reachTranche(tranche);
    }

    /// From an offer's side of a used line back to who could give the unit up.
    void reachTaker(const PlanLine& line)
    {
        if (line.amount == 0 || line.hold == Hold::immovable)
            return;
        if (line.hold == Hold::movable) {
            if (inputs_.offers[at(line.offer)].isSplit())
                reachPot(Spot::Kind::linePot, line.offer, line.need);
            return;
        }
        if (hasPairPot(line.need, line.offer))
            reachPot(Spot::Kind::pairPot, line.offer, line.need);
        else
            reachPhase(line.phase);
    }

    void leaveTranche(std::int32_t tranche)
    {
        for (const std::int32_t place : plan_.ofTranche(tranche)) {
            const PlanLine& line = plan_.lines()[at(place)];
            if (hasStatePot(line.offer) && line.hold == Hold::free && line.amount > 0)
                reachPot(Spot::Kind::statePot, line.offer, inputs_.needs[at(line.need)].traits.state);
            else
                reachTaker(line);
        }
    }

    void leaveStatePot(std::int32_t offer, std::int32_t state)
    {
        const std::int32_t tranche = plan_.firstTranche(offer);
        std::optional<std::int64_t> cap;
        for (const std::int32_t place : plan_.ofTranche(tranche)) {
            const PlanLine& line = plan_.lines()[at(place)];
            if (inputs_.needs[at(line.need)].traits.state != state)
                continue;
            cap = inputs_.stateCap(line.need, offer);
            reachTaker(line);
        }
        if (!cap || plan_.stateSum(offer, state) < *cap)
            reachTranche(tranche);
    }

    void leavePairPot(std::int32_t offer, std::int32_t need)
    {
        bool isUsed = false;
        for (const PlanLine& line : plan_.ofPair(need, offer))
            if (line.hold == Hold::free && line.amount > 0) {
                isUsed = true;
                if (inputs_.needs[at(need)].isSplit())
                    reachPhase(line.phase);
            }
        if (inputs_.needs[at(need)].isSplit()) {
            if (hasRoom(need, offer))
                reachSource(need, offer, plan_.firstTranche(offer));
            return;
        }
        const std::int32_t phase = plan_.firstPhase(need);
        if (isUsed)
            reachPhase(phase);
        for (std::int32_t t = plan_.firstTranche(offer); t < plan_.firstTranche(offer + 1); ++t)
            if (isUsable(need, phase, offer, t))
                reachTranche(t);
    }

    /// A fixed line keeps its sum, but its years may be exchanged.
    void leaveLinePot(std::int32_t offer, std::int32_t need)
    {
        if (inputs_.needs[at(need)].isSplit()) {
            for (const PlanLine& line : plan_.ofPair(need, offer))
                if (line.hold == Hold::movable && line.amount > 0)
                    reachPhase(line.phase);
            return;
        }
        for (std::int32_t t = plan_.firstTranche(offer); t < plan_.firstTranche(offer + 1); ++t)
            if (plan_.tranches()[at(t)].amount > 0 &&
                plan_.meet(plan_.phases()[at(plan_.firstPhase(need))], plan_.tranches()[at(t)]))
                reachTranche(t);
    }

    const Plan& plan_;
    const Inputs& inputs_;
    const Standing& standing_;
    Labels labels_ = {};
    std::int32_t group_ = kNoRecord;
    std::vector<Spot> queue_ = {};
    std::unordered_set<std::uint64_t> pots_ = {};
    std::vector<std::vector<std::int32_t>> waiting_ = {}; ///< per measure: offers with a tranche without label
};

} // namespace

Labels labelsOf(const Plan& plan, const Standing& standing)
{
    return Walk(plan, standing).run();
}

} // namespace landbridge::proof
