#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/workbench/workbench.h"
#include "tests/cli/round.h"

namespace landbridge {
namespace {

using testing::Answer;
using testing::codes;
using testing::contentsOf;
using testing::RoundFolder;
using testing::run;
using testing::writeFile;
using Codes = std::vector<std::string>;

constexpr std::string_view kParties = "id,name,kind\nMOZ,Mozambique,state\n";

/// Every verb that opens a workspace, with all it needs besides.
std::vector<std::vector<std::string>> allVerbsOn(const RoundFolder& round, const std::string& file)
{
    writeFile(round.folder() / "parties.csv", kParties);
    return {{"import", file, round.at("parties.csv")},
            {"import", file, round.at("parties.csv"), "--dry-run"},
            {"export", file, "--tables", round.at("out")},
            {"check", file},
            {"decide", file, "--need", "N", "--offer", "O", "--accept"},
            {"history", file},
            {"undo", file},
            {"redo", file},
            {"copy", file, round.at("copy.lbw")}};
}

/// Runs every verb on `file`; each must answer `status` and `code`.
void expectRefused(const RoundFolder& round, const std::string& file, int status, const std::string& code)
{
    for (std::vector<std::string> words : allVerbsOn(round, file)) {
        words.push_back("--json");
        const Answer answer = run(words);
        EXPECT_EQ(answer.status, status) << words.front() << ": " << answer.err;
        EXPECT_EQ(codes(answer.document()), Codes{code}) << words.front();
        EXPECT_TRUE(answer.says(code)) << words.front();
    }
}

/// The same for a file with `bytes`, which must stay as they are.
void expectRefusedAsItIs(std::string_view bytes, const std::string& code)
{
    const RoundFolder round;
    writeFile(round.folder() / "other.lbw", bytes);
    expectRefused(round, round.at("other.lbw"), 4, code);
    EXPECT_TRUE(contentsOf(round.at("other.lbw")) == bytes);
}

TEST(CommandLineFailure, AnswersFourWhereThereIsNoWorkspace)
{
    const RoundFolder round;
    expectRefused(round, round.at("none.lbw"), 4, "FIL-01");
}

TEST(CommandLineFailure, AnswersFourForAFileThatIsNoWorkspace)
{
    expectRefusedAsItIs(std::string(5000, 'x'), "FIL-07");
}

TEST(CommandLineFailure, AnswersFourForADamagedWorkspace)
{
    const RoundFolder round;
    round.fill();
    std::string bytes = contentsOf(round.file());
    const std::size_t at = bytes.rfind("Clearance");
    ASSERT_NE(at, std::string::npos);
    bytes[at] = 'K';
    expectRefusedAsItIs(bytes, "FIL-11");
}

TEST(CommandLineFailure, AnswersFourForANewerWorkspace)
{
    const RoundFolder round;
    std::string bytes = contentsOf(round.file());
    bytes[62] = 3; // the version of the schema, big end first, stands at 60
    expectRefusedAsItIs(bytes, "FIL-06");
}

TEST(CommandLineFailure, AnswersFourForAWorkspaceThatIsOpenElsewhere)
{
    const RoundFolder round;
    // Reading the file in this process as well would give up its lock.
    const Result<Workbench> open = Workbench::open(round.file(), Access::readWrite, {.name = "B. Officer"});
    ASSERT_TRUE(open);
    expectRefused(round, round.file(), 4, "FIL-05");
    EXPECT_TRUE(run({"check", round.file()}).says("B. Officer"));
}

TEST(CommandLineFailure, NeverOverwritesAFile)
{
    const RoundFolder round;
    const std::string before = contentsOf(round.file());
    Answer answer = run({"new", round.file(), "--json"});
    EXPECT_EQ(answer.status, 5);
    EXPECT_EQ(codes(answer.document()), Codes{"FIL-10"});
    EXPECT_TRUE(contentsOf(round.file()) == before);
    writeFile(round.folder() / "other", "mine");
    answer = run({"copy", round.file(), round.at("other")});
    EXPECT_EQ(answer.status, 5);
    EXPECT_EQ(contentsOf(round.at("other")), "mine");
}

TEST(CommandLineFailure, AnswersFiveWhereNothingCanBeWritten)
{
    const RoundFolder round;
    EXPECT_EQ(run({"new", "/dev/null/round.lbw"}).status, 5);
    EXPECT_EQ(run({"copy", round.file(), "/dev/null/copy.lbw"}).status, 5);
    EXPECT_EQ(run({"export", round.file(), "--tables", "/dev/null/tables"}).status, 5);
    EXPECT_EQ(run({"history", round.file()}, {.standardOutput = "/dev/full"}).status, 5);
}

TEST(CommandLineFailure, LosesNothingWhenTheDiskIsFull)
{
    const RoundFolder round;
    round.fill();
    const std::string digest = round.digest();
    const std::size_t steps = run({"history", round.file(), "--json"}).document().at("steps").elements().size();
    std::string rows = "id,title,date\n";
    for (int i = 0; i < 5000; ++i)
        rows += "M-" + std::to_string(i) + ",A milestone with a rather long title,2026-05-01\n";
    writeFile(round.folder() / "milestones.csv", rows);
    const auto size = static_cast<long>(std::filesystem::file_size(round.file()));
    const Answer answer =
        run({"import", round.file(), round.at("milestones.csv"), "--json"}, {.largestFile = size + 8192});
    EXPECT_EQ(answer.status, 5) << answer.err;
    EXPECT_EQ(round.digest(), digest);
    const Json after = run({"history", round.file(), "--json"}).document();
    EXPECT_EQ(after.at("steps").elements().size(), steps);
    EXPECT_EQ(run({"import", round.file(), round.at("milestones.csv")}).status, 0);
}

TEST(CommandLineFailure, TellsWhereEachRefusedRowStands)
{
    const RoundFolder round;
    const std::string digest = round.digest();
    const Answer answer = round.import("parties", "id,name,kind\nMOZ,Mozambique,state\nX,,planet\n");
    EXPECT_EQ(answer.status, 3);
    EXPECT_EQ(answer.document().at("accepted").boolean(), false);
    const Json document = answer.document();
    bool found = false;
    for (const Json& finding : document.at("findings").elements()) {
        if (testing::text(finding, "code") != "VAL-04")
            continue;
        found = true;
        EXPECT_EQ(testing::text(finding, "severity"), "error");
        EXPECT_EQ(testing::text(finding, "file"), "parties.csv");
        EXPECT_EQ(finding.at("line").integer(), 3);
        EXPECT_EQ(testing::text(finding, "column"), "kind");
        EXPECT_EQ(testing::text(finding, "value"), "planet");
        EXPECT_NE(testing::text(finding, "text"), "");
    }
    EXPECT_TRUE(found);
    EXPECT_TRUE(answer.says("parties.csv, line 3"));
    EXPECT_EQ(round.digest(), digest);
}

TEST(CommandLineFailure, RefusesFilesThatAreNoTables)
{
    const RoundFolder round;
    writeFile(round.folder() / "parties.csv", "id,name,kind\nMOZ,Mozam\xff,state\n");
    writeFile(round.folder() / "needs.csv", "");
    writeFile(round.folder() / "wishes.csv", "id\n1\n");
    writeFile(round.folder() / "offers.csv", "id,donor,amount\n\"O-1,NOR,1\n");
    for (const char* file : {"parties.csv", "needs.csv", "wishes.csv", "offers.csv", "none.csv", "."}) {
        const Answer answer = run({"import", round.file(), round.at(file), "--json"});
        EXPECT_EQ(answer.status, 3) << file << answer.err;
        EXPECT_FALSE(codes(answer.document()).empty()) << file;
    }
}

TEST(CommandLineFailure, AnswersThreeForARecordThatDoesNotExist)
{
    const RoundFolder round;
    round.fill();
    const auto decide = [&](const char* need, const char* offer) {
        return run({"decide", round.file(), "--need", need, "--offer", offer, "--accept", "--json"});
    };
    EXPECT_EQ(decide("N-9", "O-1").status, 3);
    EXPECT_EQ(codes(decide("N-9", "O-1").document()), Codes{"RUN-12"});
    EXPECT_EQ(codes(decide("N-1", "O-1").document()), Codes{"RUN-13"});
}

TEST(CommandLineFailure, AnswersOneWhereThereIsNothingToUndoOrRedo)
{
    const RoundFolder round;
    const Answer undo = run({"undo", round.file(), "--json"});
    EXPECT_EQ(undo.status, 1);
    EXPECT_EQ(codes(undo.document()), Codes{"HIS-01"});
    EXPECT_EQ(run({"redo", round.file()}).status, 1);
}

TEST(CommandLineFailure, StopsOnCtrlCAndLeavesTheWorkspaceAsItWas)
{
    const RoundFolder round;
    const std::string before = contentsOf(round.file());
    const std::string pipe = round.at("parties.csv");
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    const Answer answer =
        run({"import", round.file(), pipe, "--json"}, {.meanwhile = [&](pid_t child) {
                const int end = open(pipe.c_str(), O_WRONLY); // returns when it is being read
                ASSERT_EQ(kill(child, SIGINT), 0);
                EXPECT_EQ(write(end, kParties.data(), kParties.size()), static_cast<ssize_t>(kParties.size()));
                close(end);
            }});
    EXPECT_EQ(answer.status, 130) << answer.err;
    EXPECT_TRUE(contentsOf(round.file()) == before);
    EXPECT_EQ(run({"history", round.file()}).status, 0);
}

TEST(CommandLineFailure, ShowsProgressOnATerminalOnly)
{
    const RoundFolder round;
    const std::string terminal = testing::onTerminal({"import", round.file(), testing::kExample});
    EXPECT_NE(terminal.find("\r\x1b[K"), std::string::npos);
    EXPECT_EQ(run({"import", round.file(), testing::kExample}).err.find('\x1b'), std::string::npos);
}

} // namespace
} // namespace landbridge
