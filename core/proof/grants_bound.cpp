#include "core/proof/grants_bound.h"

#include <algorithm>
#include <unordered_map>

#include "core/proof/grants_network.h"
#include "core/proof/labels.h"

namespace landbridge::proof {

namespace {

constexpr std::int64_t kHighestPrice = std::int64_t{1} << 50;
constexpr std::int64_t kHighestSlotPrice = std::int64_t{1} << 62;
constexpr std::int64_t kLargestScale = std::int64_t{1} << 30;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

/// Which cases the walk is in.
enum class Case : std::uint8_t { open, nothing, something };
struct Cases {
    std::vector<Case> pairs = {}; ///< by place in GrantsNetwork::pairs
    std::map<std::int32_t, Case> needs = {};
    Case of(std::int32_t need) const
    {
        const auto found = needs.find(need);
        return found == needs.end() ? Case::open : found->second;
    }
};

/// The prices of one set at their places.
class Prices {
public:
    Prices(const Plan& plan, const GrantsNetwork& network, const PriceSet& set) : plan_(plan), scale_(set.scale)
    {
        std::unordered_map<std::string, std::int64_t> named;
        isUsable_ = set.scale > 0 && set.scale <= kLargestScale;
        for (const NodePrice& price : set.prices) {
            const bool isSlot = price.node.starts_with("donors:");
            isUsable_ = isUsable_ && price.price >= 0 && price.price <= (isSlot ? kHighestSlotPrice : kHighestPrice);
            named.emplace(price.node, price.price);
        }
        const auto priceOf = [&](const std::string& name) {
            const auto found = named.find(name);
            return found == named.end() ? 0 : found->second;
        };
        const rules::Inputs& inputs = plan.inputs();
        tranche_.assign(plan.tranches().size(), 0);
        phase_.assign(plan.phases().size(), 0);
        for (const std::int32_t o : network.offers)
            for (std::int32_t t = plan.firstTranche(o); t < plan.firstTranche(o + 1); ++t)
                tranche_[at(t)] = priceOf(trancheName(plan, t));
        for (const std::int32_t n : network.needs) {
            for (std::int32_t p = plan.firstPhase(n); p < plan.firstPhase(n + 1); ++p)
                phase_[at(p)] = priceOf(phaseName(plan, p));
            donor_[n] = priceOf("donors:" + inputs.needs[at(n)].row->id.text);
            served_[n] = priceOf("served:" + inputs.needs[at(n)].row->id.text);
        }
        for (const auto& [key, limit] : network.limits)
            limit_[key] = priceOf("state:" + inputs.offers[at(limit.offer)].row->id.text + ":" +
                                  inputs.needs[at(limit.need)].row->state.text);
    }

    bool isUsable() const { return isUsable_; }
    std::int64_t scale() const { return scale_; }
    std::int64_t ofTranche(std::int32_t tranche) const { return tranche_[at(tranche)]; }
    std::int64_t ofPhase(std::int32_t phase) const { return phase_[at(phase)]; }
    std::int64_t ofDonor(std::int32_t need) const { return donor_.at(need); }
    std::int64_t ofServing(std::int32_t need) const { return served_.at(need); }
    std::int64_t ofState(std::int32_t offer, std::int32_t need) const
    {
        const auto found = limit_.find({offer, plan_.inputs().needs[at(need)].traits.state});
        return found == limit_.end() ? 0 : found->second;
    }

private:
    const Plan& plan_;
    std::int64_t scale_ = 1;
    bool isUsable_ = true;
    std::vector<std::int64_t> tranche_ = {};
    std::vector<std::int64_t> phase_ = {};
    std::map<std::int32_t, std::int64_t> donor_ = {};
    std::map<std::int32_t, std::int64_t> served_ = {};
    std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> limit_ = {};
};

/// What one set of prices allows in one case: the sum of all that is scarce at its price, and what the best grants
/// bring beyond.
class Allowance {
public:
    Allowance(const Plan& plan, const GrantsNetwork& network, const Prices& prices, std::optional<int> tier)
        : plan_(plan), network_(network), prices_(prices), tier_(tier)
    {
    }

    /// In parts of the scale; fixed lines of certain year are not in it.
    Int128 in(const Cases& cases) const
    {
        Int128 sum = 0;
        for (const std::int32_t o : network_.offers)
            for (std::int32_t t = plan_.firstTranche(o); t < plan_.firstTranche(o + 1); ++t)
                sum += Int128{network_.trancheOpen[at(t)]} * prices_.ofTranche(t);
        for (const std::int32_t n : network_.needs)
            sum += atNeed(n, cases);
        for (const auto& [key, limit] : network_.limits)
            sum += Int128{limit.most} * prices_.ofState(limit.offer, limit.need);
        for (const GrantsNetwork::Line& line : network_.lines)
            sum += Int128{line.amount} * bestProfit(line);
        return sum + bestGrants(cases);
    }

private:
    Int128 atNeed(std::int32_t need, const Cases& cases) const
    {
        Int128 sum = 0;
        for (std::int32_t p = plan_.firstPhase(need); p < plan_.firstPhase(need + 1); ++p)
            sum += Int128{network_.phaseOpen[at(p)]} * prices_.ofPhase(p);
        if (const auto slots = network_.donorSlots.find(need); slots != network_.donorSlots.end())
            sum += Int128{slots->second} * prices_.ofDonor(need) * prices_.scale();
        if (const auto least = network_.least.find(need);
            least != network_.least.end() && cases.of(need) == Case::something)
            sum -= Int128{least->second} * prices_.ofServing(need);
        return sum;
    }

    std::int64_t profit(std::int32_t need, std::int32_t offer, const GrantsNetwork::Way& way) const
    {
        const bool isWorth = tier_ && plan_.inputs().needs[at(need)].tier <= *tier_;
        return (isWorth ? prices_.scale() : 0) - prices_.ofTranche(way.tranche) - prices_.ofPhase(way.phase) -
               prices_.ofState(offer, need);
    }

    /// Fixed lines are in no limit of a state: what they take is off it already.
    std::int64_t bestProfit(const GrantsNetwork::Line& line) const
    {
        std::optional<std::int64_t> best;
        for (const GrantsNetwork::Way& way : line.ways) {
            const std::int64_t own = profit(line.need, line.offer, way) + prices_.ofState(line.offer, line.need);
            best = best ? std::max(*best, own) : own;
        }
        return best.value_or(0);
    }

    /// The most that one grant brings: its best years first, at least as far as the smallest grant goes.
    Int128 worth(const GrantsNetwork::Pair& pair, const Cases& cases) const
    {
        const std::int64_t serving = cases.of(pair.need) == Case::something && network_.least.contains(pair.need)
                                         ? prices_.ofServing(pair.need)
                                         : 0;
        std::vector<std::pair<std::int64_t, std::int64_t>> years; // profit, room
        for (const GrantsNetwork::Way& way : pair.ways)
            years.emplace_back(profit(pair.need, pair.offer, way) + serving, way.room);
        std::ranges::sort(years, std::greater{});
        Int128 sum = 0;
        std::int64_t left = pair.largest;
        std::int64_t mustGo = std::min(pair.least, pair.largest);
        for (const auto& [gain, room] : years) {
            const std::int64_t amount = std::min(room, gain > 0 ? left : std::max<std::int64_t>(0, mustGo));
            sum += Int128{amount} * gain;
            left -= amount;
            mustGo -= amount;
        }
        return pair.bringsDonor ? sum - Int128{prices_.ofDonor(pair.need) / pair.siblings} * prices_.scale() : sum;
    }

    /// Every offer's best grants, as many as it may make.
    Int128 bestGrants(const Cases& cases) const
    {
        Int128 sum = 0;
        std::map<std::int32_t, std::vector<Int128>> counted;
        std::map<std::int32_t, std::int64_t> slots = network_.grantSlots;
        for (std::size_t i = 0; i < network_.pairs.size(); ++i) {
            const GrantsNetwork::Pair& pair = network_.pairs[i];
            if (cases.pairs[i] == Case::nothing || cases.of(pair.need) == Case::nothing || pair.largest == 0)
                continue;
            const Int128 own = worth(pair, cases);
            if (cases.pairs[i] == Case::something) {
                sum += own;
                slots[pair.offer] -= pair.isCounted ? 1 : 0;
            } else if (own > 0 && pair.isCounted) {
                counted[pair.offer].push_back(own);
            } else if (own > 0) {
                sum += own;
            }
        }
        for (auto& [offer, worths] : counted) {
            std::ranges::sort(worths, std::greater{});
            const auto most = static_cast<std::size_t>(std::max<std::int64_t>(0, slots[offer]));
            for (std::size_t i = 0; i < std::min(most, worths.size()); ++i)
                sum += worths[i];
        }
        return sum;
    }

    const Plan& plan_;
    const GrantsNetwork& network_;
    const Prices& prices_;
    std::optional<int> tier_;
};

/// Whether grants that a case supposes break a rule by themselves.
bool isImpossible(const Plan& plan, const GrantsNetwork& network, const Cases& cases)
{
    std::map<std::int32_t, std::int64_t> grants;
    std::map<std::int32_t, std::set<PartyId>> donors;
    for (std::size_t i = 0; i < network.pairs.size(); ++i) {
        const GrantsNetwork::Pair& pair = network.pairs[i];
        if (cases.pairs[i] != Case::something)
            continue;
        if (pair.largest == 0 || cases.of(pair.need) == Case::nothing)
            return true;
        if (pair.isCounted && ++grants[pair.offer] > network.grantSlots.at(pair.offer))
            return true;
        if (pair.bringsDonor)
            donors[pair.need].insert(plan.inputs().offers[at(pair.offer)].row->donor);
    }
    return std::ranges::any_of(donors, [&](const auto& one) {
        return static_cast<std::int64_t>(one.second.size()) > network.donorSlots.at(one.first);
    });
}

class ProofWalk {
public:
    ProofWalk(const Plan& plan, std::int32_t measure, const GrantsProof& proof,
              const std::map<std::int64_t, std::int64_t>& atMost, Failures& failures)
        : plan_(plan), network_(grantsNetwork(plan, measure)), proof_(proof), atMost_(atMost),
          totals_(runningTotals(plan, measure)), failures_(failures)
    {
        cases_.pairs.assign(network_.pairs.size(), Case::open);
    }

    void run()
    {
        for (const PriceSet& set : proof_.sets) {
            prices_.emplace_back(plan_, network_, set);
            if (!prices_.back().isUsable()) {
                fail("priceNotUsable", std::to_string(prices_.size() - 1));
                return;
            }
        }
        if (walk() && next_ != proof_.steps.size())
            fail("proofTooLong", std::to_string(next_));
    }

private:
    bool fail(const char* code, std::string fact)
    {
        failures_.push_back({code, {std::move(fact)}});
        return false;
    }

    bool walk()
    {
        if (next_ >= proof_.steps.size())
            return fail("proofEndsEarly", std::to_string(next_));
        const ProofStep& step = proof_.steps[next_++];
        if (step.need.empty())
            return settle(step);
        Case* one = caseOf(step);
        if (!one || *one != Case::open)
            return fail("proofOfNoCase", step.need.text + " x " + step.offer.text);
        for (const Case side : {Case::nothing, Case::something}) {
            *one = side;
            if (!walk())
                return false;
        }
        *one = Case::open;
        return true;
    }

    Case* caseOf(const ProofStep& step)
    {
        const std::int32_t need = plan_.inputs().needIndex(step.need);
        if (need == rules::kNoRecord)
            return nullptr;
        if (step.offer.empty())
            return network_.least.contains(need) ? &cases_.needs[need] : nullptr;
        const std::pair key(need, plan_.inputs().offerIndex(step.offer));
        const auto found = std::ranges::lower_bound(
            network_.pairs, key, {}, [](const GrantsNetwork::Pair& pair) { return std::pair(pair.need, pair.offer); });
        if (found == network_.pairs.end() || std::pair(found->need, found->offer) != key)
            return nullptr;
        return &cases_.pairs[static_cast<std::size_t>(found - network_.pairs.begin())];
    }

    /// What the sets of a step allow: per tier, or that the case has no plan (nothing).
    std::optional<std::map<std::int64_t, Int128>> allowed(const ProofStep& step, bool& isRead)
    {
        std::map<std::int64_t, Int128> most;
        for (const PriceSetNumber& one : step.sets) {
            if (one.number < 0 || one.number >= static_cast<std::int64_t>(prices_.size())) {
                isRead = fail("proofWithoutPrices", std::to_string(one.number));
                return std::nullopt;
            }
            const auto place = static_cast<std::size_t>(one.number);
            const std::optional<int> tier = proof_.sets[place].tier;
            const Int128 parts = Allowance(plan_, network_, prices_[place], tier).in(cases_);
            if (!tier && parts < 0)
                return std::nullopt;
            if (!tier)
                continue;
            const Int128 scale = prices_[place].scale();
            Int128 units = parts / scale - (parts < 0 && parts % scale != 0 ? 1 : 0);
            for (const auto& [fixedTier, amount] : network_.fixed)
                units += fixedTier <= *tier ? amount : 0;
            const auto [known, isNew] = most.emplace(*tier, units);
            known->second = std::min(known->second, units);
        }
        return most;
    }

    /// Every tier is bounded, until one in which this case stays below the plan.
    bool settle(const ProofStep& step)
    {
        if (isImpossible(plan_, network_, cases_))
            return true;
        bool isRead = true;
        const auto most = allowed(step, isRead);
        if (!most)
            return isRead;
        for (const auto& [tier, bound] : atMost_) {
            const auto known = most->find(tier);
            if (known == most->end())
                return fail("boundUnproved", std::to_string(tier));
            if (known->second > bound)
                return fail("boundUntrue", std::to_string(tier));
            if (known->second < totals_.at(tier))
                return true;
        }
        return true;
    }

    const Plan& plan_;
    const GrantsNetwork network_;
    const GrantsProof& proof_;
    const std::map<std::int64_t, std::int64_t>& atMost_;
    const std::map<std::int64_t, std::int64_t> totals_;
    Failures& failures_;
    std::vector<Prices> prices_ = {};
    Cases cases_ = {};
    std::size_t next_ = 0;
};

} // namespace

void checkGrantsProof(const Plan& plan, std::int32_t measure, const GrantsProof& proof,
                      const std::map<std::int64_t, std::int64_t>& atMost, Failures& failures)
{
    ProofWalk(plan, measure, proof, atMost, failures).run();
}

std::map<std::int64_t, std::int64_t> runningTotals(const Plan& plan, std::int32_t measure)
{
    std::map<std::int64_t, std::int64_t> totals;
    const rules::Inputs& inputs = plan.inputs();
    for (const rules::GroupFacts& group : inputs.groups)
        if (inputs.measures[at(measure)] == group.measure)
            totals[group.tier];
    for (const PlanLine& line : plan.lines())
        if (inputs.needs[at(line.need)].measureIndex == measure)
            totals[inputs.needs[at(line.need)].tier] += line.amount;
    std::int64_t upToHere = 0;
    for (auto& [tier, total] : totals)
        total = upToHere += total;
    return totals;
}

} // namespace landbridge::proof
