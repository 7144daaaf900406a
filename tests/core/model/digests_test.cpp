#include <gtest/gtest.h>

#include "core/model/digests.h"

namespace landbridge {
namespace {

Party party(std::string id)
{
    return Party{.id = {id}, .name = id};
}

TEST(DigestsTest, DoNotDependOnTheOrderOfTheRows)
{
    Workspace forwards;
    forwards.table<Party>() = Table<Party>(std::vector<Party>{party("A"), party("B")});
    Workspace backwards;
    backwards.table<Party>() = Table<Party>(std::vector<Party>{party("B"), party("A")});
    EXPECT_EQ(dataDigest(forwards), dataDigest(backwards));
    EXPECT_EQ(inputDigest(forwards, {}), inputDigest(backwards, {}));
}

TEST(DigestsTest, ATelephoneNumberMakesNoRunOlder)
{
    Workspace before;
    before.table<Contact>() = Table<Contact>(std::vector<Contact>{{.id = {"P-1"}, .phone = "1"}});
    Workspace after;
    after.table<Contact>() = Table<Contact>(std::vector<Contact>{{.id = {"P-1"}, .phone = "2"}});
    EXPECT_NE(dataDigest(before), dataDigest(after));
    EXPECT_EQ(inputDigest(before, {}), inputDigest(after, {}));
}

TEST(DigestsTest, OnlyTheDecisionsOfTheScenarioAndItsBasesAreRead)
{
    Workspace plain;
    plain.table<Scenario>() =
        Table<Scenario>(std::vector<Scenario>{{.id = {"base"}}, {.id = {"firm"}, .base = {"base"}}, {.id = {"other"}}});
    Workspace decided = plain;
    decided.table<Decision>() =
        Table<Decision>(std::vector<Decision>{{.need = {"N"}, .offer = {"O"}, .scenario = {"base"}}});
    EXPECT_EQ(inputDigest(plain, {}), inputDigest(decided, {}));
    EXPECT_EQ(inputDigest(plain, {"other"}), inputDigest(decided, {"other"}));
    EXPECT_NE(inputDigest(plain, {"firm"}), inputDigest(decided, {"firm"}));
}

TEST(DigestsTest, LookingAtAnotherScenarioMakesNoRunOlder)
{
    Workspace before;
    before.table<Scenario>() = Table<Scenario>(std::vector<Scenario>{{.id = {"base"}, .current = YesNo::yes}});
    Workspace after;
    after.table<Scenario>() = Table<Scenario>(std::vector<Scenario>{{.id = {"base"}, .current = YesNo::no}});
    EXPECT_EQ(inputDigest(before, {"base"}), inputDigest(after, {"base"}));
}

TEST(DigestsTest, ACircleOfBasesEnds)
{
    Workspace circle;
    circle.table<Scenario>() =
        Table<Scenario>(std::vector<Scenario>{{.id = {"a"}, .base = {"b"}}, {.id = {"b"}, .base = {"a"}}});
    EXPECT_EQ(scenarioChain(circle, {"a"}).size(), 2u);
}

} // namespace
} // namespace landbridge
