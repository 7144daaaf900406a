#include <gtest/gtest.h>

#include "core/vocabulary/currency.h"
#include "tests/core/interchange/table_files.h"

namespace landbridge {
namespace {

using testing::aRoundOfFiles;
using testing::Files;
using testing::importOf;
using testing::with;
using testing::workspaceOf;

std::size_t countOf(const std::vector<Finding>& findings, MessageCode code)
{
    std::size_t count = 0;
    for (const Finding& finding : findings)
        count += finding.code == code ? 1 : 0;
    return count;
}

/// `before` with the import of one file on top.
Workspace onTop(const Workspace& before, const std::string& table, const std::string& bytes,
                const ImportOptions& options = {})
{
    const TablesImport import = importOf({{table, bytes}}, options, before);
    EXPECT_TRUE(import.accepted) << testing::placesOf(import.findings);
    return changed(before, import.changes).value();
}

TEST(ImportTest, UpdatesOnlyTheColumnsThatTheFileHas)
{
    const Workspace before = workspaceOf(
        with(aRoundOfFiles(), "offers", "id,donor,amount,title,states,minimum_grant\nO-1,NOR,5,Frame,MOZ,2\n"));
    const Workspace after = onTop(before, "offers", "id,title,minimum_grant\nO-1,New,\n");
    const Offer& offer = *after.offers().find("O-1");
    EXPECT_EQ(offer.title, "New");
    EXPECT_EQ(offer.minimumGrant, std::nullopt); // an empty cell clears
    EXPECT_EQ(offer.states, std::vector<PartyId>{{"MOZ"}});
    EXPECT_EQ(offer.amount.minor, 500);
}

TEST(ImportTest, NeverDeletesWhatAFileDoesNotName)
{
    const Workspace before = workspaceOf(aRoundOfFiles());
    const Workspace after = onTop(before, "needs", "id,state,title,amount\nN-3,MOZ,More,7\n");
    EXPECT_EQ(after.needs().size(), 3u);
}

TEST(ImportTest, CountsAndTracesEveryRow)
{
    const Workspace before = workspaceOf(aRoundOfFiles());
    const TablesImport import =
        importOf({{"needs", "id,state,title,amount,priority\nN-1,MOZ,Clearance,1000.5,1\nN-2,MOZ,Other,4,1\n"
                            "N-3,MOZ,More,7,1\nN-4,MOZ,Bad,x,1\n"}},
                 {.skipBadRows = true}, before);
    ASSERT_EQ(import.counts.size(), 1u);
    EXPECT_EQ(import.counts[0],
              (TableCounts{.table = "needs", .added = 1, .changed = 1, .unchanged = 1, .skipped = 1}));
    ASSERT_EQ(import.rows.size(), 4u);
    const RowFate fates[] = {RowFate::unchanged, RowFate::changed, RowFate::added, RowFate::skipped};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(import.rows[i].fate, fates[i]);
        EXPECT_EQ(import.rows[i].line, i + 2);
        EXPECT_EQ(import.rows[i].key, "N-" + std::to_string(i + 1));
    }
}

TEST(ImportTest, TakesIdenticalRowsAsOne)
{
    const TablesImport import = importOf(with(aRoundOfFiles(), "offers", "id,donor,amount\nO-1,NOR,5\nO-1,NOR,5.00\n"));
    EXPECT_TRUE(import.accepted);
    EXPECT_EQ(import.changes.size(), 6u);
}

TEST(ImportTest, FindsStatesByCodeNameAndId)
{
    Files files = aRoundOfFiles();
    files["needs"] = "id,state,title,amount\nN-1,MOZ,a,1\nN-2,Mozambique,b,1\nN-3,Angola,c,1\nN-4,ago,d,1\n"
                     "N-5,C\xC3\xB4te d'Ivoire,e,1\n";
    files["offers"] = "id,donor,amount,states,excluded_states\nO-1,NOR,5,Mozambique;Angola;CIV,KHM\n";
    const TablesImport import = importOf(files);
    ASSERT_TRUE(import.accepted);
    const Workspace workspace = changed({}, import.changes).value();
    EXPECT_EQ(workspace.needs().find("N-2")->state.text, "MOZ");
    EXPECT_EQ(workspace.needs().find("N-4")->state.text, "AGO");
    EXPECT_EQ(workspace.offers().find("O-1")->states, (std::vector<PartyId>{{"MOZ"}, {"AGO"}, {"CIV"}}));
    EXPECT_EQ(countOf(import.findings, MessageCode::stateMade), 3u);
    EXPECT_EQ(workspace.parties().find("AGO")->name, "Angola");
    EXPECT_EQ(workspace.parties().find("AGO")->kind, PartyKind::state);
    EXPECT_EQ(workspace.parties().find("AGO")->country, "AGO");
}

TEST(ImportTest, MeansThePartyThatHasTheCountryWhateverItsId)
{
    Files files = aRoundOfFiles();
    files["parties"] = "id,name,kind,country\nP-7,Mozambique,state,Mozambique\nNOR,Norway,state,\n";
    files["needs"] = "id,state,title,amount\nN-1,MOZ,a,1\n";
    files["offers"] = "id,donor,amount,states\nO-1,NOR,5,Norway\n";
    const TablesImport import = importOf(files);
    ASSERT_TRUE(import.accepted) << testing::placesOf(import.findings);
    const Workspace workspace = changed({}, import.changes).value();
    EXPECT_EQ(workspace.needs().find("N-1")->state.text, "P-7");
    EXPECT_EQ(workspace.offers().find("O-1")->states[0].text, "NOR"); // its id is the code
    EXPECT_EQ(workspace.parties().size(), 2u);
}

TEST(ImportTest, KeepsPartiesThatAreNobodyAsText)
{
    const TablesImport import = importOf(
        with(aRoundOfFiles(), "cooperation",
             "id,provider,recipient,form,supporter\nK-1,MOZ,KHM,visit,NOR\nK-2,MOZ,A village,visit,Some fund\n"));
    ASSERT_TRUE(import.accepted);
    const Workspace workspace = changed({}, import.changes).value();
    EXPECT_EQ(workspace.table<Cooperation>().find("K-1")->recipient, "KHM");
    EXPECT_EQ(workspace.table<Cooperation>().find("K-2")->recipient, "A village");
    EXPECT_NE(workspace.parties().find("KHM"), nullptr);
    EXPECT_EQ(testing::placesOf(import.findings),
              "cooperation.csv:2:=CHK-08 cooperation.csv:3:recipient=CHK-09 cooperation.csv:3:supporter=CHK-09");
}

TEST(ImportTest, GivesAnEmptyCurrencyTheRoundsOfTheSameImport)
{
    Files files = aRoundOfFiles();
    files["round"] = "title,currency\nRound,JPY\n";
    files["needs"] = "id,state,title,amount\nN-1,MOZ,a,1200\n";
    const Workspace workspace = workspaceOf(files);
    EXPECT_EQ(workspace.needs().find("N-1")->amount, (Money{1200, *vocabulary::findCurrency("JPY")}));
}

TEST(ImportTest, AsksForACurrencyWhereNobodyNamesOne)
{
    Files files = aRoundOfFiles();
    files["round"] = "title\nRound\n";
    const TablesImport import = importOf(files);
    EXPECT_FALSE(import.accepted);
    EXPECT_EQ(testing::placesOf(import.findings), "needs.csv:2:currency=VAL-01");
}

TEST(ImportTest, ReplacesAllYearsOfTheRecordsThatItNames)
{
    Files files = aRoundOfFiles();
    files["need_years"] = "need,year,amount\nN-1,2026,1000.50\nN-2,2026,1\nN-2,2027,3\n";
    const Workspace before = workspaceOf(files);
    const TablesImport import =
        importOf({{"need_years", "need,year,amount\nN-1,2027,500.25\nN-1,2028,500.25\n"}}, {}, before);
    ASSERT_TRUE(import.accepted);
    EXPECT_EQ(import.counts[0].removed, 1u);
    const Workspace after = changed(before, import.changes).value();
    EXPECT_EQ(after.needYears().find("N-1;2026"), nullptr);
    EXPECT_EQ(after.needYears().size(), 4u);
    EXPECT_EQ(changed(after, inverse(import.changes)).value(), before);
}

TEST(ImportTest, ChecksYearsAgainstTheAmountThatTheImportChanges)
{
    Files files = aRoundOfFiles();
    files["need_years"] = "need,year,amount\nN-1,2026,1000.50\n";
    const Workspace before = workspaceOf(files);
    const TablesImport alone = importOf({{"needs", "id,amount\nN-1,2000\n"}}, {}, before);
    EXPECT_FALSE(alone.accepted);
    EXPECT_EQ(testing::placesOf(alone.findings), "needs.csv:2:amount=VAL-17");
    EXPECT_TRUE(
        importOf({{"needs", "id,amount\nN-1,2000\n"}, {"need_years", "need,year,amount\nN-1,2026,2000\n"}}, {}, before)
            .accepted);
}

TEST(ImportTest, SkipsWhatRefersToASkippedRowAndWhatRefersToThat)
{
    Files files = aRoundOfFiles();
    files["parties"] = "id,name,kind\nMOZ,Mozambique,state\nNOR,Norway,state\nSWE,,state\n";
    files["offers"] = "id,donor,amount\nO-1,NOR,500\nO-2,SWE,500\n";
    files["pairs"] = "need,offer,rule\nN-1,O-1,prefer\nN-1,O-2,prefer\n";
    files["commitments"] = "id,donor,amount,offer,parent\nC-1,NOR,1,O-2,\nC-2,NOR,1,,C-1\nC-3,NOR,1,,\n";
    const TablesImport refused = importOf(files);
    EXPECT_FALSE(refused.accepted);
    EXPECT_EQ(testing::placesOf(refused.findings), "parties.csv:4:name=VAL-01"); // not what only follows from it
    const TablesImport import = importOf(files, {.skipBadRows = true});
    ASSERT_TRUE(import.accepted);
    const Workspace workspace = changed({}, import.changes).value();
    EXPECT_EQ(workspace.parties().size(), 2u);
    EXPECT_EQ(workspace.offers().size(), 1u);
    EXPECT_EQ(workspace.pairs().size(), 1u);
    EXPECT_EQ(workspace.commitments().size(), 1u);
    EXPECT_EQ(countOf(import.findings, MessageCode::valueUnknownReference), 4u);
}

TEST(ImportTest, SkipsAllYearsOfARecordThatDoNotAddUp)
{
    Files files = aRoundOfFiles();
    files["need_years"] = "need,year,amount\nN-1,2026,1000.50\nN-2,2026,1\nN-2,2027,1\n";
    const TablesImport import = importOf(files, {.skipBadRows = true});
    ASSERT_TRUE(import.accepted);
    const Workspace workspace = changed({}, import.changes).value();
    EXPECT_EQ(workspace.needYears().size(), 1u);
    EXPECT_EQ(workspace.needs().size(), 2u);
}

TEST(ImportTest, ReadsNumbersAsTheirColumnDecides)
{
    const auto amounts = [](const std::string& rows, const ImportOptions& options = {}) {
        Files files = aRoundOfFiles();
        files["offers"] = "id,donor,amount\n" + rows;
        const TablesImport import = importOf(files, options);
        std::string text;
        const Workspace workspace = changed({}, import.changes).value();
        for (const Offer& offer : workspace.offers())
            text += std::to_string(offer.amount.minor) + " ";
        return import.accepted ? text : testing::placesOf(import.findings);
    };
    EXPECT_EQ(amounts("A,NOR,1.200\nB,NOR,\"1.200,50\"\n"), "120000 120050 ");
    EXPECT_EQ(amounts("A,NOR,1.200\nB,NOR,1200.5\n"), "120 120050 ");
    EXPECT_EQ(amounts("A,NOR,1.200\nB,NOR,7\nC,NOR,1.300\n"), "offers.csv:2:amount=IMP-21");
    EXPECT_EQ(amounts("A,NOR,1.200\nB,NOR,\"1,5\"\nC,NOR,1.5\n"), "offers.csv:2:amount=IMP-21"); // both, so asked
    EXPECT_EQ(amounts("A,NOR,1.200\nB,NOR,7\n", {.decimalMark = DecimalMark::comma}), "120000 700 ");
    EXPECT_EQ(amounts("A,NOR,1.200\nB,NOR,7\n", {.decimalMark = DecimalMark::point}), "120 700 ");
    EXPECT_EQ(amounts("A,NOR,1\u202F200\nB,NOR,1'000'000.5\n"), "120000 100000050 ");
}

TEST(ImportTest, ReadsDatesAsTheirColumnDecides)
{
    const auto deadline = [](const std::string& rows, const ImportOptions& options = {}) {
        Files files = aRoundOfFiles();
        files["parties"] = "id,name,kind,article5_deadline\n" + rows;
        const TablesImport import = importOf(files, options);
        return import.accepted ? dateText(*changed({}, import.changes)->parties().find("MOZ")->article5Deadline)
                               : testing::placesOf(import.findings);
    };
    EXPECT_EQ(deadline("MOZ,M,state,03/04/2027\nNOR,N,state,\n"), "parties.csv:2:article5_deadline=IMP-22");
    EXPECT_EQ(deadline("MOZ,M,state,03/04/2027\nNOR,N,state,25/04/2027\n"), "2027-04-03");
    EXPECT_EQ(deadline("MOZ,M,state,03/04/2027\nNOR,N,state,04/25/2027\n"), "2027-03-04");
    EXPECT_EQ(deadline("MOZ,M,state,03/04/2027\nNOR,N,state,\n", {.dateOrder = DateOrder::monthDayYear}), "2027-03-04");
    EXPECT_EQ(deadline("MOZ,M,state,2027/4/3\nNOR,N,state,\n"), "2027-04-03");
}

TEST(ImportTest, SetsUnknownColumnsAsideWithTheirCells)
{
    const TablesImport import =
        importOf(with(aRoundOfFiles(), "offers", "id,donor,Amount,Remarks,\nO-1,NOR,5,ask again,\nO-2,NOR,5,,\n"));
    EXPECT_TRUE(import.accepted);
    EXPECT_EQ(testing::placesOf(import.findings), "offers.csv:1:Remarks=IMP-16");
    ASSERT_EQ(import.aside.size(), 1u);
    EXPECT_EQ(import.aside[0].column, "Remarks");
    EXPECT_EQ(import.aside[0].cells, (std::vector<std::pair<std::uint32_t, std::string>>{{2, "ask again"}}));
}

TEST(ImportTest, PassesOverARowOfHxlTags)
{
    const Workspace workspace =
        workspaceOf(with(aRoundOfFiles(), "offers", "id,donor,amount\n#meta+id,#org +funder,#value\nO-1,NOR,5\n"));
    EXPECT_EQ(workspace.offers().size(), 1u);
}

TEST(ImportTest, SaysWhereSignsAreThatNobodySees)
{
    const TablesImport import = importOf(with(aRoundOfFiles(), "offers",
                                              "id,donor,amount,title\nO-1,NOR,5,pay\xE2\x80\xAE"
                                              "me\n"));
    EXPECT_TRUE(import.accepted);
    EXPECT_EQ(testing::placesOf(import.findings), "offers.csv:2:title=CHK-20");
}

TEST(ImportTest, SaysWhereNamesMixScriptsThatLookAlike)
{
    const std::string header = "id,name,kind\nMOZ,Mozambique,state\nNOR,Norway,state\n";
    const auto found = [&](const std::string& name) {
        return testing::placesOf(importOf(with(aRoundOfFiles(), "parties", header + "X," + name + ",ngo\n")).findings);
    };
    EXPECT_EQ(found("H\xD0\x90LO"), "parties.csv:4:name=CHK-21"); // a Cyrillic A
    EXPECT_EQ(found("HALO \xD0\xA4\xD0\xBE\xD0\xBD\xD0\xB4"), "");
    EXPECT_EQ(found("Caf\xC3\xA9"), "");
}

TEST(ImportTest, StoresTextComposed)
{
    const Workspace workspace =
        workspaceOf(with(aRoundOfFiles(), "offers", "id,donor,amount,title\nO-1,NOR,5,cafe\xCC\x81\n"));
    EXPECT_EQ(workspace.offers().find("O-1")->title, "caf\xC3\xA9");
}

TEST(ImportTest, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    const auto import = readTables({}, {{"needs.csv", "needs", "id,state,title,amount\n"}}, {}, stop.get_token());
    ASSERT_FALSE(import.ok());
    EXPECT_EQ(import.error().code, MessageCode::runCancelled);
}

TEST(ImportTest, RefusesATableThatItDoesNotKnow)
{
    const TablesImport import = importOf(with(aRoundOfFiles(), "wishes", "id\n1\n"));
    EXPECT_FALSE(import.accepted);
    EXPECT_EQ(testing::placesOf(import.findings), "wishes.csv:0:=IMP-15");
}

TEST(ImportTest, SaysThatARateIsMissingOncePerCurrency)
{
    Files files = aRoundOfFiles();
    files["offers"] = "id,donor,amount,currency\nO-1,NOR,5,EUR\nO-2,NOR,5,EUR\nO-3,NOR,5,NOK\nO-4,NOR,5,USD\n";
    files["rates"] = "currency,date,rate\nEUR,2026-04-01,0.9\nNOK,2026-04-14,10\n";
    EXPECT_EQ(testing::placesOf(importOf(files).findings), "offers.csv:2:currency=CHK-10");
}

TEST(ImportTest, IsTheSameInAnyOrderOfFiles)
{
    const Files files = aRoundOfFiles();
    std::vector<TableSource> sources;
    for (const auto& [table, bytes] : files)
        sources.insert(sources.begin(), {.file = table + ".csv", .table = table, .bytes = bytes});
    EXPECT_EQ(readTables({}, sources)->changes, importOf(files).changes);
}

} // namespace
} // namespace landbridge
