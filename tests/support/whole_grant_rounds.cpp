#include "tests/support/whole_grant_rounds.h"

#include <algorithm>
#include <map>
#include <set>

#include "tests/support/dice.h"

namespace landbridge::testing {
namespace {

using solver::kNone;
using solver::kUnlimited;
using solver::WholeGrantProblem;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

class Maker {
public:
    explicit Maker(std::uint32_t seed) : random_(seed) {}

    WholeGrantProblem make()
    {
        const int groups = 1 + upTo(2);
        for (int g = 0; g < groups; ++g)
            made_.groups.push_back({.tier = 1 + upTo(1), .fixed = chance(20) ? upTo(2) : 0, .entitled = upTo(4)});
        for (int o = 1 + upTo(2); o > 0; --o)
            addOffer();
        for (int n = 1 + upTo(2); n > 0; --n)
            addNeed(groups);
        for (std::int32_t o = 0; o < static_cast<std::int32_t>(made_.offers.size()); ++o)
            for (std::int32_t n = 0; n < static_cast<std::int32_t>(made_.needs.size()); ++n)
                if (chance(75))
                    addPair(o, n);
        return std::move(made_);
    }

private:
    int upTo(int most) { return static_cast<int>(random_.between(0, most)); }
    bool chance(int percent) { return upTo(99) < percent; }

    void addOffer()
    {
        const auto offer = static_cast<std::int32_t>(made_.offers.size());
        offerYears_.push_back(chance(25) ? 2 : 1);
        for (int y = 0; y < offerYears_.back(); ++y)
            made_.sources.push_back({upTo(offerYears_.back() == 1 ? 5 : 2), offer});
        made_.offers.push_back({.slots = chance(40) ? upTo(2) : kUnlimited});
        least_.push_back(chance(50) ? 1 + upTo(2) : 1);
        limit_.push_back(kNone);
        if (chance(25)) {
            limit_.back() = static_cast<std::int32_t>(made_.limits.size());
            made_.limits.push_back({1 + upTo(3), offer});
        }
    }

    void addNeed(int groups)
    {
        const auto need = static_cast<std::int32_t>(made_.needs.size());
        needYears_.push_back(chance(25) ? 2 : 1);
        for (int y = 0; y < needYears_.back(); ++y)
            made_.phases.push_back({upTo(needYears_.back() == 1 ? 5 : 2), need});
        WholeGrantProblem::Need facts{.group = upTo(groups - 1)};
        if (chance(30)) {
            facts.hasMinimum = true;
            facts.least = upTo(4);
        }
        if (chance(30))
            facts.slots = upTo(2);
        made_.needs.push_back(facts);
    }

    void addPair(std::int32_t offer, std::int32_t need)
    {
        const auto pair = static_cast<std::int32_t>(made_.pairs.size());
        WholeGrantProblem::Pair facts{.offer = offer, .need = need, .least = least_[at(offer)]};
        facts.takesSlot = chance(85);
        facts.donor = made_.needs[at(need)].slots < kUnlimited && chance(85) ? offer / 2 : kNone;
        facts.limit = limit_[at(offer)];
        if (chance(20))
            facts.most = 1 + upTo(2);
        if (chance(8)) {
            facts.exact = upTo(2);
            facts.limit = kNone;
        }
        for (std::size_t s = 0, sYear = 0; s < made_.sources.size(); ++s) {
            if (made_.sources[s].offer != offer)
                continue;
            for (std::size_t j = 0, jYear = 0; j < made_.phases.size(); ++j)
                if (made_.phases[j].need == need) {
                    const bool bothSplit = offerYears_[at(offer)] == 2 && needYears_[at(need)] == 2;
                    if (!bothSplit || sYear == jYear)
                        made_.ways.push_back({pair, static_cast<std::int32_t>(s), static_cast<std::int32_t>(j)});
                    ++jYear;
                }
            ++sYear;
        }
        made_.pairs.push_back(facts);
    }

    Dice random_;
    WholeGrantProblem made_ = {};
    std::vector<int> offerYears_ = {};
    std::vector<int> needYears_ = {};
    std::vector<std::int64_t> least_ = {};
    std::vector<std::int32_t> limit_ = {};
};

class Trial {
public:
    explicit Trial(const WholeGrantProblem& problem) : problem_(problem), flow_(problem.ways.size(), 0) {}

    AllPlans run()
    {
        for (const WholeGrantProblem::Source& source : problem_.sources)
            left_.push_back(source.amount);
        for (const WholeGrantProblem::Phase& phase : problem_.phases)
            open_.push_back(phase.capacity);
        choose(0);
        return std::move(all_);
    }

private:
    void choose(std::size_t way)
    {
        if (++steps_ > 400'000)
            all_.tooMany = true;
        if (all_.tooMany)
            return;
        if (way == flow_.size()) {
            if (keepsRules(problem_, flow_))
                if (std::vector<std::int64_t> worth = worthOf(problem_, flow_); !all_.best || worth > *all_.best)
                    all_.best = std::move(worth);
            return;
        }
        std::int64_t& left = left_[at(problem_.ways[way].source)];
        std::int64_t& open = open_[at(problem_.ways[way].phase)];
        for (std::int64_t amount = std::min(left, open); amount >= 0; --amount) {
            flow_[way] = amount;
            left -= amount;
            open -= amount;
            choose(way + 1);
            left += amount;
            open += amount;
        }
        flow_[way] = 0;
    }

    const WholeGrantProblem& problem_;
    std::vector<std::int64_t> flow_;
    std::vector<std::int64_t> left_ = {};
    std::vector<std::int64_t> open_ = {};
    AllPlans all_ = {};
    int steps_ = 0;
};

} // namespace

solver::WholeGrantProblem tinyWholeGrants(std::uint32_t seed)
{
    return Maker(seed).make();
}

bool keepsRules(const WholeGrantProblem& problem, const std::vector<std::int64_t>& flow)
{
    std::vector<std::int64_t> ofSource(problem.sources.size(), 0);
    std::vector<std::int64_t> ofPhase(problem.phases.size(), 0);
    std::vector<std::int64_t> ofPair(problem.pairs.size(), 0);
    std::vector<std::int64_t> ofLimit(problem.limits.size(), 0);
    std::vector<std::int64_t> ofNeed(problem.needs.size(), 0);
    std::vector<std::int64_t> grants(problem.offers.size(), 0);
    std::vector<std::set<std::int32_t>> donors(problem.needs.size());
    for (std::size_t w = 0; w < flow.size(); ++w) {
        ofSource[at(problem.ways[w].source)] += flow[w];
        ofPhase[at(problem.ways[w].phase)] += flow[w];
        ofPair[at(problem.ways[w].pair)] += flow[w];
    }
    bool keeps = true;
    for (std::size_t p = 0; p < problem.pairs.size(); ++p) {
        const WholeGrantProblem::Pair& pair = problem.pairs[p];
        if (pair.exact != kNone) {
            keeps = keeps && ofPair[p] == pair.exact;
            continue;
        }
        if (ofPair[p] == 0)
            continue;
        keeps = keeps && ofPair[p] >= pair.least && ofPair[p] <= pair.most;
        ofNeed[at(pair.need)] += ofPair[p];
        grants[at(pair.offer)] += pair.takesSlot ? 1 : 0;
        if (pair.donor != kNone)
            donors[at(pair.need)].insert(pair.donor);
        if (pair.limit != kNone)
            ofLimit[at(pair.limit)] += ofPair[p];
    }
    for (std::size_t s = 0; s < ofSource.size(); ++s)
        keeps = keeps && ofSource[s] <= problem.sources[s].amount;
    for (std::size_t j = 0; j < ofPhase.size(); ++j)
        keeps = keeps && ofPhase[j] <= problem.phases[j].capacity;
    for (std::size_t l = 0; l < ofLimit.size(); ++l)
        keeps = keeps && ofLimit[l] <= problem.limits[l].most;
    for (std::size_t o = 0; o < grants.size(); ++o)
        keeps = keeps && grants[o] <= problem.offers[o].slots;
    for (std::size_t n = 0; n < ofNeed.size(); ++n)
        keeps = keeps && (ofNeed[n] == 0 || ofNeed[n] >= problem.needs[n].least) &&
                static_cast<std::int64_t>(donors[n].size()) <= problem.needs[n].slots;
    return keeps;
}

std::vector<std::int64_t> worthOf(const WholeGrantProblem& problem, const std::vector<std::int64_t>& flow)
{
    std::vector<std::int64_t> covered;
    std::map<std::int32_t, std::int64_t> ofTier;
    for (const WholeGrantProblem::Group& group : problem.groups)
        covered.push_back(group.fixed);
    std::vector<std::int64_t> ofNeed(problem.needs.size(), 0);
    for (std::size_t w = 0; w < flow.size(); ++w) {
        const WholeGrantProblem::Pair& pair = problem.pairs[at(problem.ways[w].pair)];
        covered[at(problem.needs[at(pair.need)].group)] += flow[w];
        ofNeed[at(pair.need)] += pair.exact == kNone ? flow[w] : 0;
    }
    std::int64_t shortfall = 0;
    for (std::size_t g = 0; g < covered.size(); ++g) {
        ofTier[problem.groups[g].tier] += covered[g];
        shortfall += std::max<std::int64_t>(0, problem.groups[g].entitled - covered[g]);
    }
    std::vector<std::int64_t> worth;
    for (const auto& [tier, sum] : ofTier)
        worth.push_back((worth.empty() ? 0 : worth.back()) + sum);
    worth.push_back(-shortfall);
    std::int64_t reached = 0;
    for (std::size_t n = 0; n < ofNeed.size(); ++n)
        reached += problem.needs[n].hasMinimum && ofNeed[n] >= problem.needs[n].least ? 1 : 0;
    worth.push_back(reached);
    return worth;
}

AllPlans bestWholeGrants(const WholeGrantProblem& problem)
{
    return Trial(problem).run();
}

} // namespace landbridge::testing
