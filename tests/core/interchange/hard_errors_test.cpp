#include <gtest/gtest.h>

#include "tests/core/interchange/table_files.h"

namespace landbridge {
namespace {

using testing::aRoundOfFiles;
using testing::importOf;
using testing::with;

struct Case {
    std::string name;
    std::string table;
    std::string bytes;
    MessageCode code;
    std::int64_t line;
    std::string column;
    std::string value;
};

std::vector<Case> rowCases()
{
    using enum MessageCode;
    const std::string needs = "id,state,title,amount,priority,currency,start,end,sectors,pillar,support,unit\n"
                              "N-1,MOZ,Clearance,10,1,,,,,,,\nN-2,MOZ,Detectors,4,1,,,,,,equipment,detector\n";
    const auto need = [&](const std::string& row) { return needs + row + "\n"; };
    return {
        {"no title", "needs", need("N-3,MOZ,,10,1,,,,,,,"), valueMissing, 4, "title", ""},
        {"blank title", "needs", need("N-3,MOZ,  ,10,1,,,,,,,"), valueMissing, 4, "title", "  "},
        {"unknown state", "needs", need("N-3,Atlantis,x,10,1,,,,,,,"), valueUnknownState, 4, "state", "Atlantis"},
        {"unknown currency", "needs", need("N-3,MOZ,x,10,1,XQX,,,,,,"), valueUnknownCurrency, 4, "currency", "XQX"},
        {"unknown word", "needs", need("N-3,MOZ,x,10,1,,,,,CLEAR,,"), valueUnknownWord, 4, "pillar", "CLEAR"},
        {"no number", "needs", need("N-3,MOZ,x,ten,1,,,,,,,"), valueNotANumber, 4, "amount", "ten"},
        {"negative", "needs", need("N-3,MOZ,x,-10,1,,,,,,,"), valueNegative, 4, "amount", "-10"},
        {"too large", "needs", need("N-3,MOZ,x,9999999999999999999,1,,,,,,,"), valueTooLarge, 4, "amount",
         "9999999999999999999"},
        {"finer than cents", "needs", need("N-3,MOZ,x,10.0050,1,,,,,,,"), valueTooManyDecimals, 4, "amount", "10.0050"},
        {"half a detector", "needs", need("N-3,MOZ,x,2.5,1,,,,,,equipment,detector"), valueTooManyDecimals, 4, "amount",
         "2.5"},
        {"end before start", "needs", need("N-3,MOZ,x,10,1,,2027,2026,,,,"), valueEndBeforeStart, 4, "end", "2026"},
        {"rank 0", "needs", need("N-3,MOZ,x,10,0,,,,,,,"), valueBadPriority, 4, "priority", "0"},
        {"shares", "needs", need("N-3,MOZ,x,10,1,,,,15250:60;21022:50,,,"), valueSectorShares, 4, "sectors",
         "15250:60;21022:50"},
        {"unknown sector", "needs", need("N-3,MOZ,x,10,1,,,,99999,,,"), valueUnknownSector, 4, "sectors", "99999"},
        {"id twice", "needs", need("N-1,MOZ,Other,10,1,,,,,,,"), valueIdTwice, 4, "id", "N-1"},
        {"id with ;", "needs", need("N;3,MOZ,x,10,1,,,,,,,"), valueBadId, 4, "id", "N;3"},
        {"id with blanks", "needs", need(" N-3,MOZ,x,10,1,,,,,,,"), valueBadId, 4, "id", " N-3"},
        {"id with control", "needs",
         need("N\x01"
              "3,MOZ,x,10,1,,,,,,,"),
         valueBadId, 4, "id",
         "N\x01"
         "3"},
        {"ragged", "needs", need("N-3,MOZ,x,10"), importRaggedRow, 4, "", ""},
        {"bad encoding", "needs", need("N-3,MOZ,x\xFF,10,1,,,,,,,"), importBadEncoding, 4, "title", ""},
        {"nul", "needs", need(std::string("N-3,MOZ,x\0y,10,1,,,,,,,", 23)), importNulByte, 4, "title", ""},
        {"no date", "parties", "id,name,kind,article5_deadline\nMOZ,M,state,soon\nNOR,N,state,\n", valueNotADate, 2,
         "article5_deadline", "soon"},
        {"no such day", "parties", "id,name,kind,article5_deadline\nMOZ,M,state,2026-02-30\nNOR,N,state,\n",
         valueNotADate, 2, "article5_deadline", "2026-02-30"},
        {"unknown country", "parties", "id,name,kind,country\nMOZ,M,state,\nNOR,N,state,Norge og\n", valueUnknownState,
         3, "country", "Norge og"},
        {"unknown donor", "offers", "id,donor,amount\nO-1,NOR,5\nO-2,SWE-X,5\n", valueUnknownReference, 3, "donor",
         "SWE-X"},
        {"years short", "need_years", "need,year,amount\nN-1,2026,400\nN-1,2027,600\n", valueYearsDoNotAddUp, 2,
         "amount", "400"},
        {"years twice", "need_years", "need,year,amount\nN-1,2026,400.50\nN-1,2026,600\n", valueYearsRepeat, 3, "year",
         "2026"},
        {"no year", "need_years", "need,year,amount\nN-1,26,1000.50\n", valueNotAYear, 2, "year", "26"},
        {"years of none", "offer_years", "offer,year,amount\nO-9,2026,400\n", valueUnknownReference, 2, "offer", "O-9"},
        {"offer years", "offer_years", "offer,year,amount\nO-1,2026,499.99\n", valueYearsDoNotAddUp, 2, "amount",
         "499.99"},
        {"years finer than the unit", "need_years", "need,year,amount\nN-2,2026,1.5\nN-2,2027,2\n",
         valueTooManyDecimals, 2, "amount", "1.5"},
        {"forbid and lock", "pairs", "need,offer,rule,amount\nN-1,O-1,forbid,\nN-1,O-1,lock,5\n", valueForbidAndLock, 3,
         "rule", "lock"},
        {"cap without amount", "pairs", "need,offer,rule\nN-1,O-1,cap\n", valueAmountRequired, 2, "amount", ""},
        {"cap with year", "pairs", "need,offer,rule,amount,year\nN-1,O-1,cap,5,2026\n", valueYearNotAllowed, 2, "year",
         "2026"},
        {"pair finer than cents", "pairs", "need,offer,rule,amount\nN-1,O-1,cap,5.0051\n", valueTooManyDecimals, 2,
         "amount", "5.0051"},
        {"pair in parts of units", "pairs", "need,offer,rule,amount\nN-2,O-1,cap,1.5\n", valueTooManyDecimals, 2,
         "amount", "1.5"},
        {"accept without amount", "decisions", "need,offer,decision\nN-1,O-1,accept\n", valueAmountRequired, 2,
         "amount", ""},
        {"reject with year", "decisions", "need,offer,decision,year\nN-1,O-1,reject,2026\n", valueYearNotAllowed, 2,
         "year", "2026"},
        {"decision finer than cents", "decisions", "need,offer,decision,amount\nN-1,O-1,adjust,1.0001\n",
         valueTooManyDecimals, 2, "amount", "1.0001"},
        {"unknown scenario", "decisions", "need,offer,decision,scenario\nN-1,O-1,reject,bold\n", valueUnknownReference,
         2, "scenario", "bold"},
        {"rate 0", "rates", "currency,date,rate\nEUR,2026,0\n", valueBadRate, 2, "rate", "0"},
        {"rate of the round's currency", "rates", "currency,date,rate\nEUR,2026,0.9\nUSD,2026,1.1\n",
         valueRateOfRoundCurrency, 3, "rate", "1.1"},
        {"commitment of nothing", "commitments", "id,donor,amount\nC-1,NOR,\n", valueAmountRequired, 2, "amount", ""},
        {"unknown parent", "commitments", "id,donor,amount,parent\nC-1,NOR,5,C-0\n", valueUnknownReference, 2, "parent",
         "C-0"},
        {"unknown key", "settings", "key,value\nspeed,1\n", valueUnknownKey, 2, "key", "speed"},
        {"no json", "settings", "key,value\neffort,{\n", valueBadJson, 2, "value", "{"},
        {"weight 0", "settings", "key,value\nweights,\"{\"\"ldc\"\":0}\"\n", configurationBadValue, 2, "value",
         "{\"ldc\":0}"},
        {"unknown table", "scenario_changes", "scenario,table,id,column,value\n,wishes,1,x,\n", valueMissing, 2,
         "scenario", ""},
        {"acceptance of nothing", "acceptances", "finding,subject,verdict\nA5,commitments:C-9,waived\n",
         valueUnknownReference, 2, "subject", "commitments:C-9"},
        {"number in two ways", "offers", "id,donor,amount\nO-1,NOR,1.200\n", valueAmbiguousNumber, 2, "amount",
         "1.200"},
        {"number with comma in two ways", "offers", "id,donor,amount\nO-1,NOR,\"1,200\"\n", valueAmbiguousNumber, 2,
         "amount", "1,200"},
        {"date in two ways", "parties", "id,name,kind,article5_deadline\nMOZ,M,state,\nNOR,N,state,03/04/2003\n",
         valueAmbiguousDate, 3, "article5_deadline", "03/04/2003"},
        {"a column twice", "offers", "id,donor,amount,Amount\nO-1,NOR,5,6\n", importRepeatedColumn, 1, "Amount",
         "Amount"},
        {"no id", "offers", "donor,amount\nNOR,5\n", importMissingColumn, 1, "id", "id"},
        {"no header", "offers", "O-1,NOR,5\n", importNoHeader, 1, "", ""},
        {"empty file", "offers", "", importNoHeader, 1, "", ""},
    };
}

TEST(HardErrorsTest, TheSmallRoundHasNone)
{
    const TablesImport import = importOf(aRoundOfFiles());
    EXPECT_TRUE(import.accepted);
    EXPECT_TRUE(import.findings.empty());
    EXPECT_EQ(import.changes.size(), 6u);
}

TEST(HardErrorsTest, EachIsFoundAtItsPlaceAndNothingIsStored)
{
    for (const Case& one : rowCases()) {
        const TablesImport import = importOf(with(aRoundOfFiles(), one.table, one.bytes));
        EXPECT_FALSE(import.accepted) << one.name;
        EXPECT_TRUE(import.changes.empty()) << one.name;
        std::vector<Finding> errors;
        for (const Finding& finding : import.findings)
            if (finding.severity == Severity::error)
                errors.push_back(finding);
        ASSERT_EQ(errors.size(), 1u) << one.name << " " << testing::placesOf(import.findings);
        EXPECT_EQ(errors[0].code, one.code) << one.name << " " << messageId(errors[0].code);
        EXPECT_EQ(errors[0].where, (SourceLine{one.table + ".csv", one.line, one.column})) << one.name;
        EXPECT_EQ(errors[0].value, one.value) << one.name;
    }
}

TEST(HardErrorsTest, SkippingBadRowsStoresTheOthers)
{
    for (const Case& one : rowCases()) {
        const TablesImport import = importOf(with(aRoundOfFiles(), one.table, one.bytes), {.skipBadRows = true});
        if (one.line == 1) {
            EXPECT_FALSE(import.accepted) << one.name; // of a header that cannot be read no row can be told
            continue;
        }
        EXPECT_TRUE(import.accepted) << one.name;
        EXPECT_TRUE(changed({}, import.changes).ok()) << one.name;
        std::size_t skipped = 0;
        for (const ImportedRow& row : import.rows)
            skipped += row.fate == RowFate::skipped ? 1 : 0;
        EXPECT_GE(skipped, 1u) << one.name;
    }
}

} // namespace
} // namespace landbridge
