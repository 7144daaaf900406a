#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <string>

#include "core/formats/file.h"
#include "core/formats/json.h"

namespace landbridge {
namespace {

std::string canonical(std::string_view text)
{
    const auto json = readJson(text);
    return json ? json->canonicalText() : "refused";
}

Error refusal(std::string_view text, const JsonLimits& limits = {})
{
    const auto json = readJson(text, limits);
    return json ? Error{} : json.error();
}

TEST(JsonTest, CanonicalTextSortsKeysAndLeavesBlanksOut)
{
    EXPECT_EQ(canonical(R"( { "b" : [ 1 , true, null ] , "a" : { "z" : "x", "B": -0 } } )"),
              R"({"a":{"B":0,"z":"x"},"b":[1,true,null]})");
    EXPECT_EQ(canonical("[]"), "[]");
    EXPECT_EQ(canonical("\"\""), "\"\"");
}

TEST(JsonTest, PrettyTextIsIndented)
{
    const Json json = Json::object().set("b", Json::array().push(1).push("x")).set("a", Json::object());
    EXPECT_EQ(json.prettyText(), "{\n  \"a\": {},\n  \"b\": [\n    1,\n    \"x\"\n  ]\n}\n");
}

TEST(JsonTest, EscapesOnlyWhatMustBe)
{
    EXPECT_EQ(Json("a\"\\/\b\f\n\r\t\x01\x1F é").canonicalText(), "\"a\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f é\"");
    EXPECT_EQ(canonical(R"("\u00e9\ud83d\ude00\/")"), "\"é\U0001F600/\"");
}

TEST(JsonTest, WholeNumbersAreExact)
{
    EXPECT_EQ(readJson("9223372036854775807").value().integer(), INT64_MAX);
    EXPECT_EQ(readJson("-9223372036854775808").value().integer(), INT64_MIN);
    EXPECT_EQ(canonical("[9007199254740993]"), "[9007199254740993]");
}

TEST(JsonTest, OtherNumbersStayAsWritten)
{
    for (const auto* text : {"0.10", "-1.5", "1e3", "9223372036854775808", "18446744073709551615"}) {
        const Json json = readJson(text).value();
        EXPECT_FALSE(json.integer()) << text;
        EXPECT_EQ(json.number(), text);
        EXPECT_EQ(json.canonicalText(), text);
    }
}

TEST(JsonTest, ReadsByKindAndGivesNothingOtherwise)
{
    const Json json = readJson(R"({"n":7,"t":"x","b":false,"a":[1,2],"o":{"k":null}})").value();
    EXPECT_EQ(json.at("n").integer(), 7);
    EXPECT_EQ(json.at("t").text(), "x");
    EXPECT_EQ(json.at("b").boolean(), false);
    EXPECT_EQ(json.at("a").elements().size(), 2U);
    EXPECT_EQ(json.at("o").members().size(), 1U);
    EXPECT_TRUE(json.at("o").contains("k"));
    EXPECT_TRUE(json.at("o").at("k").isNull());
    EXPECT_FALSE(json.at("t").integer());
    EXPECT_FALSE(json.at("n").text());
    EXPECT_TRUE(json.at("t").elements().empty());
    EXPECT_TRUE(json.at("nothing").at("deeper").isNull());
    EXPECT_EQ(json.find("nothing"), nullptr);
}

TEST(JsonTest, BuildsValues)
{
    Json json;
    json.set("flag", true).set("count", std::size_t{3} == 3 ? 3 : 0).set("text", std::string("x"));
    json.set("list", Json::array().push(Json::Decimal{"0.5"}).push({}));
    EXPECT_EQ(json.canonicalText(), R"({"count":3,"flag":true,"list":[0.5,null],"text":"x"})");
    EXPECT_EQ(readJson(json.canonicalText()).value(), json);
}

TEST(JsonTest, RefusesRepeatedKeysAtEveryDepth)
{
    EXPECT_EQ(refusal(R"({"a":1,"a":1})"), (Error{.code = MessageCode::jsonKeyTwice, .facts = {"a"}}));
    EXPECT_EQ(refusal(R"([{"x":{"b":1,"b":2}}])"), (Error{.code = MessageCode::jsonKeyTwice, .facts = {"b"}}));
    EXPECT_EQ(canonical(R"([{"a":1},{"a":2}])"), R"([{"a":1},{"a":2}])");
}

TEST(JsonTest, SaysWhereTextIsNoJson)
{
    EXPECT_EQ(refusal("{\n  \"a\": x\n}"), (Error{.code = MessageCode::jsonNotReadable, .facts = {"2:8"}}));
    for (const auto* text : {"", "nul", "[1,]", "{\"a\"}", "[1] 2", "'a'", "\"\xFF\"", "// no\n1", "[01]", "1e999"})
        EXPECT_EQ(refusal(text).code, MessageCode::jsonNotReadable) << text;
}

TEST(JsonTest, HoldsItsLimits)
{
    EXPECT_EQ(canonical(std::string(16, '[') + std::string(16, ']')), std::string(16, '[') + std::string(16, ']'));
    EXPECT_EQ(refusal(std::string(17, '[') + std::string(17, ']')),
              (Error{.code = MessageCode::jsonTooDeep, .facts = {"16"}}));
    EXPECT_EQ(refusal(std::string(1'000'000, '[')).code, MessageCode::jsonTooDeep);
    EXPECT_EQ(refusal("[1]", {.bytes = 2}).code, MessageCode::importTooLarge);
    EXPECT_EQ(refusal("\"abcd\"", {.text = 3}), (Error{.code = MessageCode::importFieldTooLong, .facts = {"3"}}));
    EXPECT_EQ(refusal("{\"abcd\":1}", {.text = 3}).code, MessageCode::importFieldTooLong);
}

TEST(JsonTest, NaughtyStringsComeBack)
{
    const std::string text = readFile(LANDBRIDGE_TEST_DATA "/text/naughty_strings.json", 1'000'000).value();
    const Json json = readJson(text).value();
    EXPECT_EQ(readJson(json.canonicalText()).value(), json);
    EXPECT_EQ(readJson(json.prettyText()).value(), json);
}

Json randomJson(std::mt19937& random, int depth)
{
    switch (random() % (depth == 0 ? 5 : 7)) {
    case 0:
        return {};
    case 1:
        return random() % 2 == 0;
    case 2:
        return static_cast<std::int64_t>(random()) << (random() % 31);
    case 3:
        return Json::Decimal{std::to_string(random() % 100) + ".25"};
    case 4:
        return std::string(random() % 4, static_cast<char>(random() % 128));
    case 5: {
        Json array = Json::array();
        for (auto count = random() % 4; count > 0; --count)
            array.push(randomJson(random, depth - 1));
        return array;
    }
    default: {
        Json object = Json::object();
        for (auto count = random() % 4; count > 0; --count)
            object.set(std::to_string(random() % 9), randomJson(random, depth - 1));
        return object;
    }
    }
}

TEST(JsonTest, RandomValuesComeBack)
{
    std::mt19937 random(20040429);
    for (int round = 0; round < 3'000; ++round) {
        const Json json = randomJson(random, 4);
        ASSERT_EQ(readJson(json.canonicalText()).value(), json) << json.canonicalText();
        ASSERT_EQ(readJson(json.prettyText()).value(), json);
    }
}

} // namespace
} // namespace landbridge
