#include "core/report/match_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/html_report.h"
#include "tests/core/report/plain_words.h"
#include "tests/support/report_round.h"

namespace landbridge::report {

using test::PlainWords;
using test::ReportRound;
using testing::HasSubstr;
using testing::Not;

static Report reportOf(const ReportRound& round, const MatchReportOptions& options = {}, const PlainWords& words = {})
{
    return matchReport(round.workspace, round.run, round.verdict, options, words).value();
}

static const Table& firstTable(const Section& section)
{
    for (const Block& block : section.blocks)
        if (const Table* table = std::get_if<Table>(&block))
            return *table;
    throw std::logic_error("no table");
}

/// Minor units of a cell's exact amount.
static std::int64_t minorOf(const Cell& cell)
{
    return readAmount(cell.text, 2).value();
}

TEST(MatchReport, HasNineNumberedSectionsAndAnAnnex)
{
    const Report report = reportOf(test::reportRound(4, 3));
    ASSERT_EQ(report.sections.size(), 10U);
    EXPECT_EQ(report.sections[8].number, "9");
    EXPECT_EQ(report.sections[9].number, "");
}

TEST(MatchReport, AddsUpInEveryRowOfTheSummary)
{
    const Report report = reportOf(test::reportRound(8, 3), {.amounts = Amounts::whole});
    const Table& ranks = firstTable(report.sections[0]);
    ASSERT_GT(ranks.rows.size(), 2U);
    std::int64_t requested = 0;
    for (const Row& row : ranks.rows) {
        EXPECT_EQ(minorOf(row.cells[3]), minorOf(row.cells[4]) + minorOf(row.cells[5]) + minorOf(row.cells[6]));
        if (row.kind == RowKind::total) {
            EXPECT_EQ(minorOf(row.cells[3]), requested);
        }
        requested += minorOf(row.cells[3]);
        if (row.cells[2].bar) {
            EXPECT_EQ(row.cells[2].bar->total(), minorOf(row.cells[3]));
        }
    }
}

TEST(MatchReport, ProposesByStateAndByDonorTheSameTotal)
{
    const ReportRound round = test::reportRound(8, 3);
    const Report report = reportOf(round, {.amounts = Amounts::whole});
    std::int64_t matched = 0;
    for (const Match& match : round.run.matches)
        matched += match.amount;
    EXPECT_EQ(minorOf(firstTable(report.sections[1]).rows.back().cells.back()), matched);
    EXPECT_EQ(minorOf(firstTable(report.sections[2]).rows.back().cells.back()), matched);
}

TEST(MatchReport, CarriesTheSumOfTheLinesAbove)
{
    const Report report = reportOf(test::reportRound(6, 3), {.amounts = Amounts::whole});
    const Table& table = firstTable(report.sections[1]);
    std::int64_t proposed = 0;
    for (const Row& row : table.rows) {
        if (row.kind == RowKind::group || row.kind == RowKind::total)
            continue;
        proposed += minorOf(row.cells[5]);
        ASSERT_EQ(row.carried.size(), table.columns.size());
        EXPECT_EQ(readAmount(row.carried[5], 2).value(), proposed);
    }
}

TEST(MatchReport, SaysTheOffersOwnCurrency)
{
    const ReportRound round = test::reportRound(4, 3);
    const Report report = reportOf(round, {.amounts = Amounts::whole});
    bool krone = false;
    for (const Row& row : firstTable(report.sections[1]).rows)
        if (row.cells[4].text.starts_with("NOK")) {
            krone = true;
            const std::int64_t dollars = minorOf(row.cells[5]);
            EXPECT_EQ(readAmount(row.cells[4].text.substr(5), 2).value(), (dollars * 21 + 1) / 2);
        }
    EXPECT_TRUE(krone);
}

TEST(MatchReport, ShowsOnlyTheStatesAskedForInItsLines)
{
    const Report report = reportOf(test::reportRound(6, 3), {.states = {{"BFA"}}});
    for (const Row& row : firstTable(report.sections[1]).rows)
        if (row.kind == RowKind::group) {
            EXPECT_EQ(row.cells[0].text, "BFA");
        }
}

TEST(MatchReport, MarksEveryPageWhereItIsAnExerciseOlderOrNotConfirmed)
{
    ReportRound round = test::reportRound(2, 2);
    EXPECT_EQ(reportOf(round).marks.size(), 1U);
    round.verdict.older = true;
    round.verdict.proof = false;
    EXPECT_EQ(reportOf(round).marks.size(), 3U);
    round.workspace.table<Round>() = ::landbridge::Table<Round>(
        {Round{.title = "Round", .currency = round.run.currency, .asOf = std::chrono::year(2026) / 4 / 15}});
    round.verdict = {.seal = true, .proof = true};
    EXPECT_TRUE(reportOf(round).marks.empty());
}

TEST(MatchReport, ListsWhatWasLeftOutWithItsReason)
{
    const Report report = reportOf(test::reportRound(2, 2));
    const Table& table = firstTable(report.sections[5]);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells[2].text, "no_rank");
    EXPECT_EQ(table.rows[1].cells[2].text, "not_admitted");
}

TEST(MatchReport, NamesTheFailuresOfTheChecker)
{
    ReportRound round = test::reportRound(2, 2);
    round.verdict = {.seal = true, .proof = false, .failures = {"need N-AFG-1 is above its gap"}};
    EXPECT_THAT(htmlPage(reportOf(round)), HasSubstr("need N-AFG-1 is above its gap"));
}

TEST(MatchReport, NeedsTheDateOfReference)
{
    ReportRound round = test::reportRound(2, 2);
    round.workspace.table<Round>() =
        ::landbridge::Table<Round>({Round{.title = "Round", .currency = round.run.currency}});
    const auto report = matchReport(round.workspace, round.run, round.verdict, {}, PlainWords());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, MessageCode::asOfMissing);
}

TEST(MatchReport, SurvivesARunWhoseRecordsAreGone)
{
    ReportRound round = test::reportRound(3, 2);
    round.workspace.table<Need>() = {};
    round.workspace.table<Offer>() = {};
    round.verdict.older = true;
    EXPECT_THAT(htmlPage(reportOf(round)), HasSubstr("N-AFG-1"));
}

TEST(HtmlReport, GivesTheSameBytesTwice)
{
    const ReportRound round = test::reportRound(5, 3);
    const MatchReportOptions options{.time = "2026-05-05T10:00:00Z"};
    EXPECT_EQ(htmlPage(reportOf(round, options)), htmlPage(reportOf(round, options)));
}

TEST(HtmlReport, EscapesWhatPeopleWrote)
{
    ReportRound round = test::reportRound(2, 2);
    const std::string naughty = "</title><script>alert(1)</script>\" onload='x' & \u202Eabc \x01";
    std::vector<Need> needs;
    for (Need need : round.workspace.needs()) {
        need.title = naughty;
        needs.push_back(need);
    }
    round.workspace.table<Need>() = ::landbridge::Table<Need>(needs);
    round.workspace.table<Round>() = ::landbridge::Table<Round>({Round{
        .title = naughty, .currency = round.run.currency, .asOf = std::chrono::year(2026) / 4 / 15, .body = naughty}});
    const std::string page = htmlPage(reportOf(round));
    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_THAT(page, Not(HasSubstr(" onload='x'")));
    EXPECT_THAT(page, Not(HasSubstr("\x01")));
    EXPECT_THAT(page, HasSubstr("&lt;script&gt;"));
}

static std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

TEST(HtmlReport, CanBeReadWithoutSeeing)
{
    PlainWords arabic;
    arabic.rightToLeft = true;
    const std::string page = htmlPage(reportOf(test::reportRound(4, 3), {}, arabic));
    EXPECT_THAT(page, HasSubstr("<html lang=\"ar\" dir=\"rtl\">"));
    EXPECT_EQ(count(page, "<h1"), 1U);
    EXPECT_EQ(count(page, "<table"), count(page, "<caption"));
    EXPECT_EQ(count(page, "<th "), count(page, "scope="));
    EXPECT_EQ(count(page, "role=\"img\""), count(page, "<svg class=\"bar\""));
    EXPECT_GT(count(page, "aria-label="), 3U);
    EXPECT_THAT(page, Not(HasSubstr("http://")));
}

} // namespace landbridge::report
