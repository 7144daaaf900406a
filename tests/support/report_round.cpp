#include "tests/support/report_round.h"

#include <algorithm>
#include <array>

#include "core/base/digest.h"

namespace landbridge::test {

static constexpr Currency kDollar{.letters = {'U', 'S', 'D'}, .decimals = 2};
static constexpr Currency kEuro{.letters = {'E', 'U', 'R'}, .decimals = 2};
static constexpr Currency kKrone{.letters = {'N', 'O', 'K'}, .decimals = 2};
static constexpr std::array<const char*, 24> kStates = {"AFG", "AGO", "BFA", "BIH", "CAF", "COD", "COL", "ETH",
                                                        "IRQ", "KHM", "LAO", "LBN", "LKA", "MLI", "MMR", "NER",
                                                        "PSE", "SDN", "SOM", "SSD", "SYR", "TCD", "UKR", "YEM"};
static constexpr std::array<const char*, 5> kTitles = {"Clearance, former front lines", "Risk education",
                                                       "Victim assistance, rural health", "Survey, west",
                                                       "National capacity"};
static constexpr std::array<const char*, 6> kDonors = {"NOR", "DEU", "NLD", "JPN", "CAN", "USA"};

/// A number from 0 to `limit` - 1 that depends on `seed` alone.
static std::int64_t spread(std::int64_t seed, std::int64_t limit)
{
    return static_cast<std::int64_t>((static_cast<std::uint64_t>(seed) * 2654435761U + 12345U) % 1000000007U) % limit;
}

static std::vector<Party> parties(int states)
{
    std::vector<Party> rows;
    for (int i = 0; i < states; ++i)
        rows.push_back({.id = {kStates[static_cast<std::size_t>(i)]},
                        .name = kStates[static_cast<std::size_t>(i)],
                        .country = kStates[static_cast<std::size_t>(i)],
                        .affected = YesNo::yes});
    for (const char* donor : kDonors)
        rows.push_back({.id = {donor}, .name = donor, .country = donor});
    rows.push_back({.id = {"ITF"}, .name = "A trust <fund> & \"more\"", .kind = PartyKind::trustFund});
    return rows;
}

static std::vector<Need> needs(int states, int each)
{
    std::vector<Need> rows;
    for (int i = 0; i < states; ++i)
        for (int n = 0; n < each; ++n) {
            const std::string state = kStates[static_cast<std::size_t>(i)];
            const std::int64_t minor = 40'000'000 + spread(i * 97 + n, 900'000'000);
            rows.push_back({.id = {"N-" + state + "-" + std::to_string(n + 1)},
                            .state = {state},
                            .title = kTitles[static_cast<std::size_t>((i + n) % 5)],
                            .amount = {.minor = minor, .currency = kDollar},
                            .priority = 1 + n % 3,
                            .currency = kDollar,
                            .pillar = Pillar::CLR,
                            .endorsedBy = "Ministry",
                            .endorsedOn = std::chrono::year(2026) / 1 / 2,
                            .visibility = Visibility::statesParties});
        }
    rows.push_back({.id = {"N-AFG-Z"},
                    .state = {"AFG"},
                    .title = "Draft without rank",
                    .amount = {.minor = 100, .currency = kDollar},
                    .currency = kDollar});
    return rows;
}

static std::vector<Offer> offers(int number)
{
    static constexpr std::array<Currency, 3> kCurrencies = {kKrone, kEuro, kDollar};
    std::vector<Offer> rows;
    for (int i = 0; i < number; ++i) {
        const Currency currency = kCurrencies[static_cast<std::size_t>(i % 3)];
        const std::int64_t scale = currency == kKrone ? 10 : 1;
        const std::string donor = kDonors[static_cast<std::size_t>(i % 6)];
        rows.push_back({.id = {"O-" + donor + "-" + std::to_string(i / 6 + 1)},
                        .donor = {donor},
                        .amount = {.minor = (200'000'000 + spread(i * 31, 700'000'000)) * scale, .currency = currency},
                        .currency = currency,
                        .status = OfferStatus::pledge});
    }
    rows.push_back({.id = {"O-ITF-1"},
                    .donor = {"ITF"},
                    .amount = {.minor = 5'000'000, .currency = kDollar},
                    .currency = kDollar});
    return rows;
}

static Workspace workspaceOf(int states, int each)
{
    Workspace workspace;
    workspace.table<Round>() = Table<Round>({Round{.title = "Example round 2026",
                                                   .currency = kDollar,
                                                   .asOf = std::chrono::year(2026) / 4 / 15,
                                                   .body = "Contact Group on Resource Mobilisation",
                                                   .place = "Geneva",
                                                   .date = std::chrono::year(2026) / 5 / 5,
                                                   .exercise = YesNo::yes}});
    workspace.table<Party>() = Table<Party>(parties(states));
    workspace.table<Need>() = Table<Need>(needs(states, each));
    workspace.table<Offer>() = Table<Offer>(offers(std::max(2, states * each / 4)));
    workspace.table<Rate>() = Table<Rate>({Rate{.currency = kEuro,
                                                .date = {.year = 2026, .day = std::chrono::year(2026) / 4 / 13},
                                                .rate = {85587128, 100000000},
                                                .source = "ECB reference rates"},
                                           Rate{.currency = kKrone,
                                                .date = {.year = 2026, .day = std::chrono::year(2026) / 4 / 13},
                                                .rate = {21, 2},
                                                .source = "ECB reference rates"}});
    workspace.table<Domestic>() =
        Table<Domestic>({Domestic{.id = {"D-1"},
                                  .state = {"AFG"},
                                  .need = {"N-AFG-1"},
                                  .amount = Money{.minor = 12'345'678, .currency = kDollar},
                                  .currency = kDollar},
                         Domestic{.id = {"D-2"}, .state = {"AGO"}, .description = "Premises"}});
    workspace.table<Acceptance>() = Table<Acceptance>({Acceptance{.finding = "A5",
                                                                  .subject = "needs:N-AFG-1",
                                                                  .verdict = Verdict::waived,
                                                                  .reason = "Two years of one plan",
                                                                  .by = "Secretariat",
                                                                  .on = std::chrono::year(2026) / 4 / 10}});
    workspace.table<Pair>() = Table<Pair>({Pair{.need = {"N-AFG-2"},
                                                .offer = {"O-ITF-1"},
                                                .rule = PairRule::forbid,
                                                .reason = "Another agency leads",
                                                .by = "Desk"}});
    return workspace;
}

/// The balance of each offer in the round's currency.
static std::vector<RunOffer> balances(const Workspace& workspace)
{
    std::vector<RunOffer> rows;
    for (const Offer& offer : workspace.offers()) {
        const std::int64_t minor = offer.currency == kKrone  ? offer.amount.minor * 2 / 21
                                   : offer.currency == kEuro ? offer.amount.minor * 100 / 86
                                                             : offer.amount.minor;
        rows.push_back({.id = offer.id, .amount = minor, .left = minor, .reason = OfferReason::usedInPart});
    }
    return rows;
}

static std::int64_t coverOf(const Need& need)
{
    return need.id.text == "N-AFG-1" ? std::max<std::int64_t>(12'345'678, need.amount.minor / 4)
                                     : spread(need.amount.minor, 3) * need.amount.minor / 5;
}

/// Gives `need` what the offers have left, at most three of them.
static void fill(RunNeed& need, std::vector<RunOffer>& offers, Run& run)
{
    int donors = 0;
    for (RunOffer& offer : offers) {
        const std::int64_t amount = std::min(offer.left, need.gap - need.covered);
        if (amount <= 0 || donors++ == 3 || offer.id.text == "O-ITF-1")
            continue;
        offer.left -= amount;
        offer.placed += amount;
        need.covered += amount;
        run.matches.push_back({.need = need.id, .offer = offer.id, .amount = amount});
    }
}

static void addTotals(Run& run)
{
    std::map<std::int64_t, RunTier> tiers;
    std::map<std::pair<std::int64_t, PartyId>, RunGroup> groups;
    for (RunNeed& need : run.needs) {
        need.reason = need.covered == need.gap ? NeedReason::covered : NeedReason::exhausted;
        tiers[need.tier].tier = need.tier;
        tiers[need.tier].gap += need.gap;
        tiers[need.tier].covered += need.covered;
        RunGroup& group = groups[{need.tier, need.state}];
        group.state = need.state;
        group.tier = need.tier;
        group.gap += need.gap;
        group.covered += need.covered;
        group.share = {group.covered, std::max<std::int64_t>(1, group.gap)};
    }
    std::int64_t sum = 0;
    for (auto& [number, tier] : tiers) {
        sum += tier.covered;
        tier.coveredUpToHere = tier.coveredUpToHereAtMost = sum;
        run.tiers.push_back(tier);
    }
    for (const auto& [key, group] : groups)
        run.groups.push_back(group);
    for (RunOffer& offer : run.offers)
        if (offer.left == 0)
            offer.reason = OfferReason::used;
    run.grants = static_cast<std::int64_t>(run.matches.size());
    run.grantsAtLeast = run.grants - 1;
}

ReportRound reportRound(int states, int needsPerState)
{
    ReportRound round{.workspace = workspaceOf(states, needsPerState)};
    Run& run = round.run;
    run.currency = kDollar;
    run.digest = hexText(sha256("run"));
    run.dataDigest = hexText(sha256("data"));
    run.inputDigest = hexText(sha256("input"));
    run.vocabularies = {{.name = "countries", .version = "2024"}, {.name = "currencies", .version = "2023"}};
    run.levels = {{.level = 4, .name = "grants", .value = "60", .bound = "57"}};
    run.leftOut = {{.table = "needs", .id = "N-AFG-Z", .reason = LeftOutReason::noRank},
                   {.table = "offers", .id = "O-NOR-1", .reason = LeftOutReason::notAdmitted}};
    run.offers = balances(round.workspace);
    for (const Need& need : round.workspace.needs())
        if (need.priority)
            run.needs.push_back(
                {.id = need.id, .state = need.state, .tier = *need.priority, .gap = need.amount.minor - coverOf(need)});
    std::vector<RunNeed*> order;
    for (RunNeed& need : run.needs)
        order.push_back(&need);
    std::ranges::stable_sort(order, {}, [](const RunNeed* need) { return need->tier; });
    for (RunNeed* need : order)
        fill(*need, run.offers, run);
    std::ranges::sort(run.matches, {}, [](const Match& match) { return std::pair(match.need, match.offer); });
    addTotals(run);
    return round;
}

} // namespace landbridge::test
