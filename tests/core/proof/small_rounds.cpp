#include "tests/core/proof/small_rounds.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "tests/support/round_builder.h"

namespace landbridge::testing {

namespace {

using rules::Inputs;

class Draw {
public:
    explicit Draw(std::uint32_t seed) : random_(seed) {}
    int upTo(int most) { return static_cast<int>(random_() % static_cast<std::uint32_t>(most + 1)); }
    bool chance(int percent) { return upTo(99) < percent; }

private:
    std::mt19937 random_;
};

constexpr const char* kStates[] = {"AGO", "KHM", "MOZ"};

Cells window(Draw& draw)
{
    Cells cells;
    if (draw.chance(25))
        cells.emplace_back("start", draw.chance(50) ? "2026" : "2027");
    if (draw.chance(15))
        cells.emplace_back("end", "2027");
    return cells;
}

void addKind(Draw& draw, Cells& cells)
{
    if (!draw.chance(12))
        return;
    cells.emplace_back("support", "equipment");
    cells.emplace_back("unit", "dog");
}

void addNeed(Draw& draw, RoundBuilder& round, const std::string& id, bool wholeGrants = false)
{
    Cells cells = window(draw);
    addKind(draw, cells);
    cells.emplace_back("priority", draw.chance(70) ? "1" : "2");
    const int first = draw.upTo(2);
    const int second = draw.upTo(2);
    const bool isSplit = draw.chance(25);
    if (wholeGrants && draw.chance(35))
        cells.emplace_back("minimum", std::to_string(1 + draw.upTo(2)));
    if (wholeGrants && draw.chance(30))
        cells.emplace_back("max_donors", std::to_string(1 + draw.upTo(1)));
    const int amount = isSplit ? first + second : draw.upTo(4);
    round.need(id, kStates[draw.upTo(2)], std::to_string(amount), cells);
    if (isSplit)
        round.needYear(id, 2026, std::to_string(first)).needYear(id, 2027, std::to_string(second));
}

void addOffer(Draw& draw, RoundBuilder& round, const std::string& id, bool wholeGrants = false)
{
    Cells cells = window(draw);
    addKind(draw, cells);
    const bool isSplit = draw.chance(25);
    const int first = draw.upTo(2);
    const int second = draw.upTo(2);
    if (draw.chance(30))
        cells.emplace_back("states", kStates[draw.upTo(2)]);
    if (wholeGrants && draw.chance(40))
        cells.emplace_back("minimum_grant", std::to_string(1 + draw.upTo(2)));
    if (wholeGrants && draw.chance(40))
        cells.emplace_back("maximum_grants", std::to_string(1 + draw.upTo(1)));
    if (wholeGrants)
        cells.emplace_back("donor", draw.chance(50) ? "NOR" : "SWE");
    if ((!isSplit || wholeGrants) && draw.chance(20))
        cells.emplace_back("maximum_per_state", std::to_string(1 + draw.upTo(2)));
    if ((!isSplit || wholeGrants) && draw.chance(15))
        cells.emplace_back("maximum_per_need", std::to_string(1 + draw.upTo(1)));
    round.offer(id, std::to_string(isSplit ? first + second : draw.upTo(4)), cells);
    if (isSplit)
        round.offerYear(id, 2026, std::to_string(first)).offerYear(id, 2027, std::to_string(second));
}

void addPairRule(Draw& draw, RoundBuilder& round, const std::string& need, const std::string& offer)
{
    const int kind = draw.upTo(99);
    const std::string amount = std::to_string(draw.upTo(2));
    const std::string year = draw.chance(50) ? std::to_string(2026 + draw.upTo(1)) : "";
    if (kind < 12)
        round.add<Pair>({{"need", need}, {"offer", offer}, {"rule", "lock"}, {"amount", amount}, {"year", year}});
    else if (kind < 18)
        round.add<Pair>({{"need", need}, {"offer", offer}, {"rule", "cap"}, {"amount", amount}});
    else if (kind < 22)
        round.add<Pair>({{"need", need}, {"offer", offer}, {"rule", "forbid"}});
    else if (kind < 28)
        round.add<Decision>(
            {{"need", need}, {"offer", offer}, {"decision", "accept"}, {"amount", amount}, {"year", year}});
    else if (kind < 32)
        round.add<Commitment>(
            {{"id", need + offer}, {"donor", "NOR"}, {"amount", "1"}, {"need", need}, {"offer", offer}});
}

/// One thing to choose: how much goes from a tranche to a phase.
struct Choice {
    std::int32_t need = 0;
    std::int32_t offer = 0;
    std::size_t phase = 0;
    std::size_t tranche = 0;
    Match match = {};
    const rules::FixedLine* line = nullptr; ///< its amount is fixed, alone or with others of the line
};

std::vector<Choice> choicesOf(const Inputs& inputs)
{
    std::vector<Choice> choices;
    for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs.needs.size()); ++n)
        for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs.offers.size()); ++o) {
            const rules::NeedFacts& need = inputs.needs[static_cast<std::size_t>(n)];
            const rules::OfferFacts& offer = inputs.offers[static_cast<std::size_t>(o)];
            for (std::size_t p = 0; p < need.phases.size() && inputs.hasEdge(n, o); ++p)
                for (std::size_t t = 0; t < offer.tranches.size(); ++t) {
                    const rules::Part& phase = need.phases[p];
                    const rules::Part& tranche = offer.tranches[t];
                    if (phase.amount == 0 || tranche.amount == 0 || !inputs.partsMeet(n, phase, o, tranche))
                        continue;
                    Choice choice{.need = n, .offer = o, .phase = p, .tranche = t};
                    choice.match = {.need = need.row->id, .offer = offer.row->id, .measure = need.measure};
                    choice.match.year = phase.year ? phase.year : tranche.year;
                    for (const rules::FixedLine& line : inputs.lines)
                        if (line.needIndex == n && line.offerIndex == o &&
                            (!line.year || line.year == choice.match.year)) {
                            choice.line = &line;
                            choice.match.state = line.kind;
                        }
                    choices.push_back(choice);
                }
        }
    return choices;
}

class Enumeration {
public:
    Enumeration(const Inputs& inputs, std::size_t most) : inputs_(inputs), most_(most), choices_(choicesOf(inputs)) {}

    std::vector<std::vector<Match>> run()
    {
        std::vector<std::int64_t> amounts(choices_.size(), 0);
        choose(0, amounts);
        return plans_.size() > most_ ? std::vector<std::vector<Match>>() : std::move(plans_);
    }

private:
    template <class Same>
    std::int64_t sum(const std::vector<std::int64_t>& amounts, Same same) const
    {
        std::int64_t all = 0;
        for (std::size_t i = 0; i < choices_.size(); ++i)
            if (same(choices_[i]))
                all += amounts[i];
        return all;
    }

    /// Whether the choice at `i` has gone beyond an amount or a cap.
    bool isTooMuch(std::size_t i, const std::vector<std::int64_t>& amounts) const
    {
        const Choice& at = choices_[i];
        const auto& need = inputs_.needs[static_cast<std::size_t>(at.need)];
        const auto& offer = inputs_.offers[static_cast<std::size_t>(at.offer)];
        const auto state = [&](const Choice& c) {
            return inputs_.needs[static_cast<std::size_t>(c.need)].traits.state;
        };
        const auto isPair = [&](const Choice& c) { return c.need == at.need && c.offer == at.offer; };
        const auto cap = inputs_.pairCap(at.need, at.offer);
        const auto ofState = inputs_.stateCap(at.need, at.offer);
        return sum(amounts, [&](const Choice& c) { return c.need == at.need && c.phase == at.phase; }) >
                   need.phases[at.phase].amount ||
               sum(amounts, [&](const Choice& c) { return c.offer == at.offer && c.tranche == at.tranche; }) >
                   offer.tranches[at.tranche].amount ||
               (cap && sum(amounts, isPair) > *cap) ||
               (ofState &&
                sum(amounts, [&](const Choice& c) { return c.offer == at.offer && state(c) == state(at); }) > *ofState);
    }

    bool holdsLines(const std::vector<std::int64_t>& amounts) const
    {
        return std::ranges::all_of(inputs_.lines, [&](const rules::FixedLine& line) {
            return line.over.empty() && sum(amounts, [&](const Choice& c) { return c.line == &line; }) == line.amount;
        });
    }

    void choose(std::size_t i, std::vector<std::int64_t>& amounts)
    {
        if (plans_.size() > most_ || ++steps_ > 200 * most_) {
            plans_.resize(most_ + 1);
            return;
        }
        if (i == choices_.size()) {
            if (holdsLines(amounts))
                add(amounts);
            return;
        }
        for (amounts[i] = 0; !isTooMuch(i, amounts); ++amounts[i])
            choose(i + 1, amounts);
        amounts[i] = 0;
    }

    void add(const std::vector<std::int64_t>& amounts)
    {
        std::vector<Match> plan;
        for (std::size_t i = 0; i < choices_.size(); ++i)
            if (amounts[i] > 0) {
                plan.push_back(choices_[i].match);
                plan.back().amount = amounts[i];
            }
        std::ranges::sort(plan, {}, [](const Match& m) { return std::make_tuple(m.need, m.offer, m.year); });
        plans_.push_back(std::move(plan));
    }

    const Inputs& inputs_;
    std::size_t most_;
    std::vector<Choice> choices_;
    std::size_t steps_ = 0;
    std::vector<std::vector<Match>> plans_ = {};
};

std::int64_t claimOf(const Inputs& inputs, const rules::GroupFacts& group)
{
    std::int64_t claim = 0;
    for (const std::int32_t n : group.needs)
        for (const rules::Part& phase : inputs.needs[static_cast<std::size_t>(n)].phases) {
            bool hasEdge = false;
            for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs.offers.size()); ++o)
                if (inputs.isOpenPair(n, o))
                    for (const rules::Part& tranche : inputs.offers[static_cast<std::size_t>(o)].tranches)
                        hasEdge = hasEdge || (tranche.amount > 0 && inputs.partsMeet(n, phase, o, tranche));
            claim += hasEdge ? phase.amount : 0;
        }
    return claim;
}

/// A unit that a group has: the how-manieth of it. Sorted, the most deserving first.
struct Unit {
    Measure measure = {};
    std::int64_t tier = 0;
    Rational level = {}; ///< before it
    Rational next = {};  ///< after it; larger is more deserving
    std::string state = {};
    friend bool operator<(const Unit& a, const Unit& b)
    {
        if (a.measure != b.measure || a.tier != b.tier)
            return std::tie(a.measure, a.tier) < std::tie(b.measure, b.tier);
        if (a.level != b.level)
            return a.level < b.level;
        return a.next != b.next ? a.next > b.next : a.state < b.state;
    }
};

} // namespace

Workspace smallRoundOf(std::uint32_t seed, bool wholeGrants)
{
    Draw draw(seed);
    RoundBuilder round;
    round.round({{"currency", "JPY"}});
    round.state("AGO", {{"categories", "ldc"}}).state("KHM", {{"categories", "lldc"}}).state("MOZ");
    const int needs = 2 + draw.upTo(2);
    const int offers = 2 + draw.upTo(1);
    for (int n = 0; n < needs; ++n)
        addNeed(draw, round, "N" + std::to_string(n), wholeGrants);
    for (int o = 0; o < offers; ++o)
        addOffer(draw, round, "O" + std::to_string(o), wholeGrants);
    for (int n = 0; n < needs; ++n)
        for (int o = 0; o < offers; ++o)
            addPairRule(draw, round, "N" + std::to_string(n), "O" + std::to_string(o));
    return round;
}

Workspace smallRound(std::uint32_t seed)
{
    return smallRoundOf(seed, false);
}

Workspace smallGrantsRound(std::uint32_t seed)
{
    return smallRoundOf(seed, true);
}

bool keepsWholeGrants(const Inputs& inputs, const std::vector<Match>& plan)
{
    std::map<std::pair<std::int32_t, std::int32_t>, std::pair<std::int64_t, bool>> pairs; // sum, anything proposed
    for (const Match& match : plan) {
        auto& [sum, isFree] = pairs[{inputs.needIndex(match.need), inputs.offerIndex(match.offer)}];
        sum += match.amount;
        isFree = isFree || match.state == MatchState::proposed;
    }
    std::vector<std::set<std::int32_t>> needsOf(inputs.offers.size());
    std::vector<std::set<PartyId>> donorsOf(inputs.needs.size());
    std::vector<std::int64_t> brought(inputs.needs.size(), 0);
    std::vector<bool> isServed(inputs.needs.size(), false);
    bool keeps = true;
    for (const auto& [pair, what] : pairs) {
        const rules::OfferFacts& offer = inputs.offers[static_cast<std::size_t>(pair.second)];
        needsOf[static_cast<std::size_t>(pair.second)].insert(pair.first);
        donorsOf[static_cast<std::size_t>(pair.first)].insert(offer.row->donor);
        brought[static_cast<std::size_t>(pair.first)] += what.first;
        isServed[static_cast<std::size_t>(pair.first)] = isServed[static_cast<std::size_t>(pair.first)] || what.second;
        keeps = keeps && !(offer.minimumGrant && what.second && what.first < *offer.minimumGrant);
    }
    for (std::size_t o = 0; o < needsOf.size(); ++o) {
        std::set<std::int32_t> all(inputs.offers[o].namedNeeds.begin(), inputs.offers[o].namedNeeds.end());
        const std::size_t known = all.size();
        all.insert(needsOf[o].begin(), needsOf[o].end());
        const auto most = inputs.offers[o].maximumGrants;
        keeps = keeps && !(most && all.size() > known && static_cast<std::int64_t>(all.size()) > *most);
    }
    for (std::size_t n = 0; n < donorsOf.size(); ++n) {
        std::set<PartyId> all(inputs.needs[n].donors.begin(), inputs.needs[n].donors.end());
        const std::size_t known = all.size();
        all.insert(donorsOf[n].begin(), donorsOf[n].end());
        const auto most = inputs.needs[n].maxDonors;
        keeps = keeps && !(most && all.size() > known && static_cast<std::int64_t>(all.size()) > *most);
        keeps = keeps && !(inputs.needs[n].minimumOpen && isServed[n] && brought[n] < *inputs.needs[n].minimumOpen);
    }
    return keeps;
}

Configuration smallConfiguration(std::uint32_t seed)
{
    Draw draw(seed + 77);
    Configuration configuration;
    if (draw.chance(40))
        configuration.weights = {{"ldc", 1 + draw.upTo(2)}, {"lldc", 1 + draw.upTo(1)}};
    if (draw.chance(30))
        configuration.basis = Basis::equal;
    return configuration;
}

std::vector<std::vector<Match>> everyPlan(const Inputs& inputs, std::size_t most)
{
    return Enumeration(inputs, most).run();
}

std::vector<std::int64_t> coveredBy(const Inputs& inputs, const std::vector<Match>& plan)
{
    std::vector<std::int64_t> covered(inputs.groups.size(), 0);
    for (const Match& match : plan) {
        const auto need = static_cast<std::size_t>(inputs.needIndex(match.need));
        covered[static_cast<std::size_t>(inputs.needs[need].group)] += match.amount;
    }
    return covered;
}

std::vector<std::int64_t> bestCovered(const Inputs& inputs, const std::vector<std::vector<Match>>& plans)
{
    std::vector<std::int64_t> divisors;
    for (const rules::GroupFacts& group : inputs.groups)
        divisors.push_back(rules::basisOf(inputs, group.measure, claimOf(inputs, group)) * group.weight);
    const auto unitsOf = [&](const std::vector<std::int64_t>& covered) {
        std::vector<Unit> units;
        for (std::size_t g = 0; g < covered.size(); ++g)
            for (std::int64_t k = 0; k < covered[g]; ++k)
                units.push_back({inputs.groups[g].measure, inputs.groups[g].tier, Rational(k, divisors[g]),
                                 Rational(k + 1, divisors[g]), inputs.groups[g].state.text});
        std::sort(units.begin(), units.end());
        return units;
    };
    /// More money on earlier tiers first; then the more deserving units.
    const auto isBetter = [&](const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
        std::map<std::pair<Measure, std::int64_t>, std::int64_t> more;
        for (std::size_t g = 0; g < a.size(); ++g)
            more[{inputs.groups[g].measure, inputs.groups[g].tier}] += a[g] - b[g];
        for (const auto& [tier, difference] : more)
            if (difference != 0)
                return difference > 0;
        const std::vector<Unit> left = unitsOf(a);
        const std::vector<Unit> right = unitsOf(b);
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
    };
    std::vector<std::int64_t> best = coveredBy(inputs, plans.front());
    for (const std::vector<Match>& plan : plans)
        if (const std::vector<std::int64_t> covered = coveredBy(inputs, plan); isBetter(covered, best))
            best = covered;
    return best;
}

} // namespace landbridge::testing
