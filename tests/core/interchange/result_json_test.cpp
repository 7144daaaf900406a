#include <gtest/gtest.h>

#include "core/interchange/configuration_json.h"
#include "core/interchange/result_json.h"
#include "core/vocabulary/currency.h"

namespace landbridge {
namespace {

const Measure kMoney{};
const Measure kDetectors{.support = Support::equipment, .unit = "mine detector"};

Run aRun()
{
    Run run{.digest = "d1", .dataDigest = "d2", .inputDigest = "d3", .predecessor = "d0", .scenario = {"firm"}};
    run.configuration.weights = {{"ldc", 2}};
    run.vocabularies = {{"countries", "2024-10"}, {"currencies", "2026-01"}};
    run.currency = *vocabulary::findCurrency("USD");
    run.status = RunStatus::withinBound;
    run.wholeGrants = true;
    run.tiers = {{kMoney, 1, 124'400, 61'900, 61'900, 62'000}, {kDetectors, 1, 4, 3, 3, 3}};
    run.groups = {{kMoney, {"MOZ"}, 1, 124'400, 124'400, 2, 100, 61'900, {61'900, 124'400}, {61'900, 248'800}}};
    run.needs = {{{"N-1"}, kMoney, {"MOZ"}, 1, 124'400, 61'900, {61'900, 124'400}, NeedReason::exhausted},
                 {{"N-2"}, kDetectors, {"MOZ"}, 1, 4, 3, {3, 4}, NeedReason::capped}};
    run.offers = {{{"O-1"}, kMoney, 61'900, 61'900, 0, OfferReason::used}};
    run.matches = {{{"N-1"}, {"O-1"}, 2026, kMoney, 61'900, MatchState::adjusted},
                   {{"N-2"}, {"O-2"}, {}, kDetectors, 3, MatchState::proposed}};
    run.rejected = {{{"N-1"}, {"O-9"}, "forbidden"}};
    run.leftOut = {{"needs", "N-3", LeftOutReason::notEndorsed}};
    run.grants = 2;
    run.grantsAtLeast = 1;
    run.levels = {{4, "grants", "2", "1"}};
    run.certificate.labels = {{kMoney, "offer:O-1:2026", "MOZ:1"}};
    return run;
}

TEST(ResultJsonTest, PrintsWhatTheCommandLinePromises)
{
    const Json json = resultJson(aRun());
    for (const char* key :
         {"digest", "data_digest", "predecessor", "configuration", "currency",     "status",   "whole_grants",
          "tiers",  "groups",      "needs",       "offers",        "matches",      "rejected", "left_out",
          "grants", "levels",      "certificate", "input_digest",  "vocabularies", "scenario"})
        EXPECT_TRUE(json.contains(key)) << key;
    EXPECT_EQ(json.at("matches").canonicalText(),
              R"([{"amount":"619.00","need":"N-1","offer":"O-1","state":"adjusted","support":"money","unit":"",)"
              R"("year":2026},{"amount":"3","need":"N-2","offer":"O-2","state":"proposed","support":"equipment",)"
              R"("unit":"mine detector","year":null}])");
    EXPECT_EQ(json.at("groups").elements()[0].at("share").text(), "619/1244");
    EXPECT_EQ(json.at("status").text(), "within-bound");
    EXPECT_EQ(json.at("grants").canonicalText(), R"({"at_least":1,"number":2})");
    EXPECT_EQ(json.at("left_out").canonicalText(), R"([{"id":"N-3","reason":"not_endorsed","table":"needs"}])");
}

TEST(ResultJsonTest, ReadsWhatItPrints)
{
    for (const landbridge::Run& run : {aRun(), landbridge::Run{}}) {
        const Result<landbridge::Run> again = readResult(resultJson(run).prettyText());
        ASSERT_TRUE(again.ok()) << again.error().facts[0];
        EXPECT_EQ(*again, run);
    }
}

TEST(ResultJsonTest, KeepsSumsBeyondTheLargestAmountOfACell)
{
    landbridge::Run run = aRun();
    run.tiers[0].gap = 4'000'000'000'000'000'000;
    EXPECT_EQ(readResult(resultJson(run).canonicalText()).value(), run);
}

TEST(ResultJsonTest, NamesThePlaceOfWhatItCannotRead)
{
    const auto placeAfter = [](std::string_view from, std::string_view to) {
        std::string text = resultJson(aRun()).canonicalText();
        const std::size_t at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        text.replace(at, from.size(), to);
        const Result<landbridge::Run> run = readResult(text);
        return run.ok() ? std::string("read") : run.error().facts.at(0);
    };
    EXPECT_EQ(placeAfter(R"("gap":"1244.00")", R"("gap":"1244.0")"), "groups[0].gap");
    EXPECT_EQ(placeAfter(R"("share":"3/4")", R"("share":"6/8")"), "needs[1].share");
    EXPECT_EQ(placeAfter(R"("reason":"capped")", R"("reason":"full")"), "needs[1].reason");
    EXPECT_EQ(placeAfter(R"("amount":"3")", R"("amount":"3.5")"), "matches[1].amount");
    EXPECT_EQ(placeAfter(R"("amount":"3")", R"("amount":3)"), "matches[1].amount");
    EXPECT_EQ(placeAfter(R"("year":null)", R"("year":"2026")"), "matches[1].year");
    EXPECT_EQ(placeAfter(R"("year":null)", R"("note":"","year":null)"), "matches[1].note");
    EXPECT_EQ(placeAfter(R"("at_least":1,)", ""), "grants.at_least");
    EXPECT_EQ(placeAfter(R"("currency":"USD")", R"("currency":"XQX")"), "currency");
    EXPECT_EQ(placeAfter(R"("effort":1000000)", R"("speed":1000000)"), "configuration");
    EXPECT_FALSE(readResult("{").ok());
    EXPECT_FALSE(readResult("[]").ok());
}

TEST(ResultJsonTest, SealsEverythingButTheDigestAndTheCertificate)
{
    const landbridge::Run run = aRun();
    landbridge::Run other = run;
    other.digest = "x";
    other.certificate = {};
    EXPECT_EQ(sealText(other), sealText(run));
    const auto sealChanges = [&](auto change) {
        landbridge::Run changedRun = run;
        change(changedRun);
        return sealText(changedRun) != sealText(run);
    };
    EXPECT_TRUE(sealChanges([](landbridge::Run& r) { r.matches[0].amount -= 1; }));
    EXPECT_TRUE(sealChanges([](landbridge::Run& r) { r.inputDigest = "x"; }));
    EXPECT_TRUE(sealChanges([](landbridge::Run& r) { r.predecessor = "x"; }));
    EXPECT_TRUE(sealChanges([](landbridge::Run& r) { r.vocabularies[0].version = "x"; }));
    EXPECT_TRUE(sealChanges([](landbridge::Run& r) { r.configuration.effort = 1; }));
    EXPECT_TRUE(sealChanges([](landbridge::Run& r) { r.grantsAtLeast = 2; }));
}

TEST(ResultJsonTest, ReadsAProposalOfMatchesAlone)
{
    Workspace workspace;
    workspace.table<Round>() = Table<Round>({Round{.title = "R", .currency = *vocabulary::findCurrency("USD")}});
    workspace.table<Need>() =
        Table<Need>({Need{.id = {"N-2"}, .support = Support::equipment, .unit = "Mine Detectors"}});
    const Result<landbridge::Run> run =
        readProposal(R"({"configuration":{"basis":"equal"},"tiers":"of no interest","matches":[)"
                     R"({"need":"N-1","offer":"O-1","year":2026,"amount":"619.00","state":"locked"},)"
                     R"({"need":"N-2","offer":"O-2","amount":"3"}]})",
                     workspace);
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(run->configuration.basis, Basis::equal);
    EXPECT_EQ(run->currency, workspace.round().currency);
    const std::vector<Match> expected = {{{"N-1"}, {"O-1"}, 2026, kMoney, 61'900, MatchState::locked},
                                         {{"N-2"}, {"O-2"}, {}, kDetectors, 3, MatchState::proposed}};
    EXPECT_EQ(run->matches, expected);
    EXPECT_EQ(readProposal(R"({"configuration":{}})", workspace).error().facts[0], "matches");
    EXPECT_EQ(readProposal(R"({"matches":[]})", workspace).error().code, MessageCode::configurationBadValue);
    EXPECT_EQ(readProposal(R"({"configuration":{},"matches":[{"need":"N-1","offer":"O-1","amount":"x"}]})", workspace)
                  .error()
                  .facts[0],
              "matches[0].amount");
}

TEST(ResultJsonTest, PrintsVerdictsFindingsAndCollisions)
{
    EXPECT_EQ(verdictJson({.seal = true, .proof = false, .older = true, .failures = {"tier 1"}}).canonicalText(),
              R"({"failures":["tier 1"],"older":true,"proof":false,"seal":true})");
    const Finding finding{.severity = Severity::warning,
                          .code = MessageCode::needDraft,
                          .where = {"needs.csv", 4, "priority"},
                          .value = ""};
    EXPECT_EQ(findingJson(finding, "A draft.").canonicalText(),
              R"({"code":")" + std::string(messageId(MessageCode::needDraft)) +
                  R"(","column":"priority","file":"needs.csv","line":4,"severity":"warning","text":"A draft.",)"
                  R"("value":""})");
    EXPECT_EQ(collidingJson({{{"N-1"}, {"O-1"}, {}, kMoney, 500, "balance:O-1"}}, aRun().currency).canonicalText(),
              R"({"colliding":[{"amount":"5.00","need":"N-1","offer":"O-1","over":"balance:O-1","support":"money",)"
              R"("unit":"","year":null}]})");
}

TEST(ConfigurationJsonTest, PrintsEveryKeyAndReadsItBack)
{
    EXPECT_EQ(configurationJson({}).canonicalText(),
              R"({"basis":"proportional","crowding":{"donors_per_state_pillar_region":5,"pillars_per_donor_state":3},)"
              R"("effort":1000000,"front_tier":null,"instruments":["grant","in_kind"],)"
              R"("offer_statuses":["indication","pledge","commitment"],"prefer_long":false,"weights":{}})");
    Configuration configuration{.frontTier = FrontTier{"article5", 2},
                                .weights = {{"ldc", 100}},
                                .offerStatuses = {OfferStatus::commitment},
                                .instruments = {"loan"},
                                .donorsPerStatePillarRegion = 1,
                                .pillarsPerDonorState = 2,
                                .basis = Basis::equal,
                                .preferLong = true,
                                .effort = 7};
    EXPECT_EQ(readConfiguration(configurationJson(configuration)).value(), configuration);
    EXPECT_EQ(readConfigurationText(R"({"effort":9})", configuration)->basis, Basis::equal);
}

TEST(ConfigurationJsonTest, RefusesWhatItDoesNotKnow)
{
    const auto refusal = [](std::string_view text) {
        const auto read = readConfigurationText(text);
        return read.ok() ? MessageCode::internal : read.error().code;
    };
    EXPECT_EQ(refusal(R"({"speed":1})"), MessageCode::configurationUnknownKey);
    for (const char* text : {R"({"weights":{"ldc":0}})",
                             R"({"weights":{"ldc":101}})",
                             R"({"weights":{"ldc":1.5}})",
                             R"({"weights":{"ldc":"2"}})",
                             R"({"weights":{"ldc":2,"LDC":3}})",
                             R"({"weights":[]})",
                             R"({"front_tier":{"category":"article5"}})",
                             R"({"front_tier":{"category":"","deadline_within_years":1}})",
                             R"({"front_tier":{"category":"a","deadline_within_years":-1}})",
                             R"({"front_tier":{"category":"a","deadline_within_years":1,"x":1}})",
                             R"({"front_tier":"article5"})",
                             R"({"offer_statuses":["firm"]})",
                             R"({"offer_statuses":["pledge","pledge"]})",
                             R"({"offer_statuses":"pledge"})",
                             R"({"instruments":[""]})",
                             R"({"instruments":[1]})",
                             R"({"crowding":{"donors":1}})",
                             R"({"crowding":5})",
                             R"({"crowding":{"pillars_per_donor_state":-1}})",
                             R"({"basis":"fair"})",
                             R"({"prefer_long":"yes"})",
                             R"({"effort":-1})",
                             R"({"effort":1e6})",
                             R"([])",
                             R"(7)"})
        EXPECT_EQ(refusal(text), MessageCode::configurationBadValue) << text;
    EXPECT_EQ(refusal("{"), MessageCode::jsonNotReadable);
}

TEST(ConfigurationJsonTest, BecomesTheSettingsOfAScenario)
{
    Workspace workspace;
    workspace.table<Scenario>() =
        Table<Scenario>({Scenario{.id = {"a"}, .title = "A", .base = {"b"}}, Scenario{.id = {"b"}, .title = "B"}});
    workspace.table<Setting>() = Table<Setting>({Setting{.key = "effort", .value = "5"},
                                                 Setting{.scenario = {"b"}, .key = "prefer_long", .value = "true"},
                                                 Setting{.key = "basis", .value = "nonsense"}});
    EXPECT_EQ(configurationOf(workspace, {"a"}).effort, 5);
    EXPECT_TRUE(configurationOf(workspace, {"a"}).preferLong);
    EXPECT_FALSE(configurationOf(workspace, {}).preferLong);
    EXPECT_EQ(settingViolations(workspace).size(), 1u);
    const Configuration wanted{.weights = {{"ldc", 3}}, .effort = 11};
    const ChangeSet changes = settingChanges(workspace, {"a"}, wanted);
    const Workspace after = changed(workspace, changes).value();
    EXPECT_EQ(configurationOf(after, {"a"}), wanted);
    EXPECT_EQ(configurationOf(after, {}), configurationOf(workspace, {}));
    EXPECT_TRUE(settingChanges(after, {"a"}, wanted).empty());
}

} // namespace
} // namespace landbridge
