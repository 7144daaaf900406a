#include "tests/support/matching_rounds.h"

#include <algorithm>
#include <cmath>

#include "core/vocabulary/currency.h"
#include "tests/support/dice.h"

namespace landbridge::testing {
namespace {

constexpr Date kAsOf = std::chrono::year{2026} / 4 / 1;

Decimal dollars(std::int64_t cents)
{
    return *readDecimal(amountText(cents, 2));
}

template <class Entity>
void fill(Workspace& workspace, const std::vector<Entity>& rows)
{
    workspace.table<Entity>() = Table<Entity>(rows);
}

class TinyRound {
public:
    explicit TinyRound(std::uint32_t seed) : dice_(seed) {}

    Workspace make()
    {
        const std::int64_t needs = dice_.between(1, 4);
        const std::int64_t offers = dice_.between(1, 3);
        for (std::int64_t n = 1; n <= needs; ++n)
            addNeed("N" + std::to_string(n));
        for (std::int64_t o = 1; o <= offers; ++o)
            addOffer("O" + std::to_string(o));
        for (std::size_t n = 0; n < splitNeeds_.size(); ++n)
            for (std::size_t o = 0; o < splitOffers_.size(); ++o)
                addRules(n, o);
        return round_.workspace();
    }

private:
    void addNeed(const std::string& id)
    {
        const std::string state = std::string("S") + std::to_string(dice_.between(1, 3));
        if (dice_.oneIn(3))
            round_.state(state).categories = {"ldc"};
        const bool split = dice_.oneIn(4);
        const std::int64_t first = dice_.between(0, 3);
        const std::int64_t second = split ? dice_.between(0, 3) : dice_.between(0, 2);
        Need& need = round_.need(id, state, first + second, dice_.between(1, 2));
        need.region = dice_.oneIn(2) ? "north" : "south";
        if (split) {
            round_.needYear(id, 2026, first);
            round_.needYear(id, 2027, second);
        } else if (dice_.oneIn(4)) {
            need.start = YearOrDate{.year = 2027};
        }
        splitNeeds_.push_back(split);
    }

    void addOffer(const std::string& id)
    {
        const bool split = dice_.oneIn(4);
        const std::int64_t first = dice_.between(0, 4);
        const std::int64_t second = split ? dice_.between(0, 3) : 0;
        Offer& offer = round_.offer(id, first + second);
        if (dice_.oneIn(3))
            offer.regions = {"north"};
        if (dice_.oneIn(4))
            offer.states = {{"S1"}, {"S2"}};
        const bool manyYears = split || std::ranges::count(splitNeeds_, true) > 0;
        if (!manyYears && dice_.oneIn(4))
            offer.maximumPerNeed = Money{dice_.between(1, 3), offer.currency};
        if (!split && dice_.oneIn(4))
            offer.maximumPerState = Money{dice_.between(1, 3), offer.currency};
        if (split) {
            round_.offerYear(id, 2026, first);
            round_.offerYear(id, 2027, second);
        } else if (dice_.oneIn(5)) {
            offer.end = YearOrDate{.year = 2026};
        }
        splitOffers_.push_back(split);
    }

    void addRules(std::size_t n, std::size_t o)
    {
        const std::string need = "N" + std::to_string(n + 1);
        const std::string offer = "O" + std::to_string(o + 1);
        const bool bothSplit = splitNeeds_[n] && splitOffers_[o];
        if (dice_.oneIn(8))
            round_.commitment("C-" + need + offer, offer, dice_.between(1, 2)).need = {need};
        const std::int64_t kind = dice_.between(1, 14);
        if (kind == 1)
            round_.rule(PairRule::forbid, need, offer);
        else if (kind == 2 && !bothSplit)
            round_.rule(PairRule::cap, need, offer, dice_.between(1, 3));
        else if (kind == 3 && (!bothSplit || dice_.oneIn(2)))
            round_.rule(PairRule::lock, need, offer, dice_.between(1, 2),
                        bothSplit || dice_.oneIn(3) ? std::optional(2026) : std::nullopt);
        else if (kind == 4 && !bothSplit)
            round_.decide(DecisionKind::accept, need, offer, dice_.between(1, 2));
        else if (kind == 5)
            round_.decide(DecisionKind::reject, need, offer);
    }

    Dice dice_;
    MatchingRound round_ = {};
    std::vector<bool> splitNeeds_ = {};
    std::vector<bool> splitOffers_ = {};
};

} // namespace

MatchingRound::MatchingRound() : dollar_(*vocabulary::findCurrency("USD")) {}

Party& MatchingRound::state(const std::string& id)
{
    const auto known = std::ranges::find(parties_, id, [](const Party& party) { return party.id.text; });
    if (known != parties_.end())
        return *known;
    parties_.push_back({.id = {id}, .name = id, .kind = PartyKind::state});
    return parties_.back();
}

Need& MatchingRound::need(const std::string& id, const std::string& owner, std::int64_t cents, std::int64_t priority)
{
    state(owner);
    needs_.push_back({.id = {id},
                      .state = {owner},
                      .title = id,
                      .amount = {cents, dollar_},
                      .priority = priority,
                      .currency = dollar_,
                      .endorsedBy = "Ministry",
                      .endorsedOn = kAsOf});
    return needs_.back();
}

Offer& MatchingRound::offer(const std::string& id, std::int64_t cents)
{
    if (std::ranges::find(parties_, "D-" + id, [](const Party& party) { return party.id.text; }) == parties_.end())
        parties_.push_back({.id = {"D-" + id}, .name = id, .kind = PartyKind::foundation});
    offers_.push_back({.id = {id},
                       .donor = {"D-" + id},
                       .amount = {cents, dollar_},
                       .title = id,
                       .currency = dollar_,
                       .status = OfferStatus::pledge});
    return offers_.back();
}

void MatchingRound::inKind(Need& need, std::string unit)
{
    need.support = Support::equipment;
    need.unit = std::move(unit);
    need.currency = {};
    need.amount.currency = {};
}

void MatchingRound::inKind(Offer& offer, std::string unit)
{
    offer.support = Support::equipment;
    offer.unit = std::move(unit);
    offer.currency = {};
    offer.amount.currency = {};
}

void MatchingRound::needYear(const std::string& need, int year, std::int64_t cents)
{
    needYears_.push_back({.need = {need}, .year = year, .amount = dollars(cents)});
}

void MatchingRound::offerYear(const std::string& offer, int year, std::int64_t cents)
{
    offerYears_.push_back({.offer = {offer}, .year = year, .amount = dollars(cents)});
}

void MatchingRound::rule(PairRule rule, const std::string& need, const std::string& offer, std::int64_t cents,
                         std::optional<int> year)
{
    pairs_.push_back({.need = {need}, .offer = {offer}, .rule = rule, .amount = dollars(cents), .year = year});
}

void MatchingRound::decide(DecisionKind kind, const std::string& need, const std::string& offer, std::int64_t cents,
                           std::optional<int> year)
{
    decisions_.push_back({.need = {need}, .offer = {offer}, .decision = kind, .amount = dollars(cents), .year = year});
}

Commitment& MatchingRound::commitment(const std::string& id, const std::string& donor, std::int64_t cents)
{
    commitments_.push_back({.id = {id},
                            .donor = {"D-" + donor},
                            .amount = Money{cents, dollar_},
                            .currency = dollar_,
                            .status = CommitmentStatus::commitment,
                            .offer = {donor}});
    return commitments_.back();
}

Workspace MatchingRound::workspace() const
{
    Workspace workspace;
    fill<Round>(workspace, {{.title = "Round", .currency = dollar_, .asOf = kAsOf}});
    fill(workspace, parties_);
    fill(workspace, needs_);
    fill(workspace, offers_);
    fill(workspace, needYears_);
    fill(workspace, offerYears_);
    fill(workspace, pairs_);
    fill(workspace, decisions_);
    fill(workspace, commitments_);
    return workspace;
}

Workspace tinyRound(std::uint32_t seed)
{
    return TinyRound(seed).make();
}

Workspace realisticRound(std::uint32_t seed, int needs, int offers)
{
    Dice dice(seed);
    MatchingRound round;
    const auto amount = [&](double least) {
        const double u = static_cast<double>(dice.between(1, 1'000'000)) / 1'000'000.0;
        return static_cast<std::int64_t>(std::min(6e7, least * std::pow(u, -0.9))) * 100;
    };
    const auto pillar = [&] { return static_cast<Pillar>(dice.between(1, 7)); };
    for (int n = 0; n < needs; ++n) {
        const std::int64_t state = dice.between(1, 45) * dice.between(1, 4) / 4;
        Need& need = round.need("N" + std::to_string(100'000 + n), "S" + std::to_string(state), amount(60'000),
                                std::min(dice.between(1, 6), dice.between(1, 6)));
        need.pillar = pillar();
        need.region = "region " + std::to_string(dice.between(1, 30));
    }
    for (int o = 0; o < offers; ++o) {
        Offer& offer = round.offer("O" + std::to_string(100'000 + o), amount(50'000));
        const std::int64_t kind = dice.between(0, 2);
        for (std::int64_t i = 0; i < 4 && kind == 1; ++i)
            offer.states.push_back({"S" + std::to_string(dice.between(1, 45))});
        if (kind == 2)
            offer.pillars = {pillar(), pillar()};
        if (dice.oneIn(10))
            offer.maximumPerNeed = Money{20'000'000, offer.currency};
        if (dice.oneIn(10))
            offer.maximumPerState = Money{50'000'000, offer.currency};
    }
    return round.workspace();
}

} // namespace landbridge::testing
