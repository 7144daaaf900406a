#include <gtest/gtest.h>

#include "tests/cli/round.h"

namespace landbridge {
namespace {

using testing::Answer;
using testing::RoundFolder;
using testing::run;

TEST(CommandLine, ShowsItsVersionAndItsVerbs)
{
    EXPECT_EQ(run({"--version"}).status, 0);
    EXPECT_TRUE(run({"--version"}).out.starts_with("landbridge-cli "));
    const Answer help = run({"--help"});
    EXPECT_EQ(help.status, 0);
    for (const char* verb : {"new", "import", "export", "check", "decide", "history", "undo", "redo", "copy"})
        EXPECT_NE(help.out.find(std::string("\n  ") + verb + " "), std::string::npos) << verb;
    EXPECT_EQ(help.err, "");
}

TEST(CommandLine, ShowsTheHelpOfEachVerb)
{
    for (const char* verb : {"new", "import", "export", "check", "decide", "history", "undo", "redo", "copy"}) {
        const Answer help = run({verb, "--help"});
        EXPECT_EQ(help.status, 0) << verb;
        EXPECT_NE(help.out.find(std::string("landbridge-cli ") + verb), std::string::npos) << verb;
    }
}

TEST(CommandLine, ListsNoVerbThatDoesNotExist)
{
    const Answer help = run({"--help"});
    for (const char* verb : {"what-if", "scenario", "questionnaire", "duplicates", "review", "diff"}) {
        EXPECT_EQ(help.out.find(std::string("\n  ") + verb + " "), std::string::npos) << verb;
        EXPECT_EQ(run({verb}).status, 2) << verb;
    }
}

TEST(CommandLine, AnswersWrongUsageWithTwo)
{
    const std::vector<std::vector<std::string>> wrong = {
        {},
        {"imprt", "a", "b"},
        {"--nothing"},
        {"check"},
        {"check", "a", "b"},
        {"check", "a", "--nothing"},
        {"check", "a", "--json=yes"},
        {"check", "a", "--lang"},
        {"check", "a", "--lang=xx"},
        {"new", "a", "--title", "x", "--title", "y"},
        {"new", "a", "--currency", "XYZ1"},
        {"new", "a", "--as-of", "2026-02-30"},
        {"import", "a"},
        {"import", "a", "b", "--decimal", ";"},
        {"import", "a", "b", "--date-order", "dym"},
        {"import", "a", "b", "--as", "wishes"},
        {"export", "a"},
        {"export", "a", "--tables", "x", "--format", "pdf"},
        {"undo", "a", "none"},
        {"undo", "a", "0"},
        {"decide", "a", "--need", "N", "--offer", "O"},
        {"decide", "a", "--need", "N", "--accept"},
        {"decide", "a", "--need", "N", "--offer", "O", "--accept", "--reject"},
        {"decide", "a", "--need", "N", "--offer", "O", "--amount", "much"},
        {"decide", "a", "--need", "N", "--offer", "O", "--accept", "--year", "26"},
    };
    for (const std::vector<std::string>& words : wrong) {
        const Answer answer = run(words);
        EXPECT_EQ(answer.status, 2) << (words.empty() ? "(nothing)" : words.back());
        EXPECT_TRUE(answer.says("--help"));
        EXPECT_EQ(answer.out, "");
    }
}

TEST(CommandLine, GuessesWhatWasMeant)
{
    EXPECT_TRUE(run({"imprt"}).says("Did you mean import?"));
    EXPECT_TRUE(run({"import", "a", "b", "--dry-rum"}).says("Did you mean --dry-run?"));
    EXPECT_FALSE(run({"zzzzzz"}).says("Did you mean"));
}

TEST(CommandLine, TakesOptionsAsGnuProgramsDo)
{
    const RoundFolder round;
    EXPECT_EQ(run({"--json", "check", round.file()}).status, 0);
    EXPECT_EQ(run({"check", "--js", round.file()}).status, 0);
    EXPECT_TRUE(run({"import", "--d", "x", "a"}).says("--decimal, --date-order, --dry-run"));
    EXPECT_EQ(run({"check", "--lang", "fr", round.file()}).status, 0);
    EXPECT_EQ(run({"check", "--lang=fr", "--", round.file()}).status, 0);
    EXPECT_EQ(run({"check", "--", "--json"}).status, 4);
    EXPECT_TRUE(run({"check", "-h"}).out.starts_with("Usage:"));
}

TEST(CommandLine, AnswersWrongUsageWithADocumentToo)
{
    const Answer answer = run({"check", "--json"});
    EXPECT_EQ(answer.status, 2);
    EXPECT_EQ(testing::codes(answer.document()), std::vector<std::string>{"USE-01"});
}

TEST(CommandLine, SpeaksTheLanguageThatIsAskedFor)
{
    const std::string english = run({"check", "/nowhere", "--lang", "en"}).err;
    EXPECT_EQ(run({"check", "/nowhere"}, {.environment = {{"LANG", "en_US.UTF-8"}}}).err, english);
    EXPECT_NE(english.find("FIL-01"), std::string::npos);
    for (const char* language : {"ar", "es", "fr", "ru", "zh"})
        EXPECT_TRUE(run({"check", "/nowhere", "--lang", language}).says("FIL-01"));
}

} // namespace
} // namespace landbridge
