#pragma once

#include <cstdint>
#include <string_view>

namespace landbridge {

/// Every message that the program can give, as a code; words are made in ui/words, the id is what users quote.
/// The comment lists the facts that travel with the code, in order.
enum class MessageCode : std::uint8_t {
    // Files of workspaces (FIL)
    fileNotFound,      ///< path
    fileNotReadable,   ///< path, reason of the system
    fileNotWritable,   ///< path, reason of the system
    fileExists,        ///< path
    diskFull,          ///< path
    notAWorkspace,     ///< path
    workspaceLocked,   ///< path, person, computer, since
    workspaceNewer,    ///< path, version of the file, newest version known here
    workspaceDamaged,  ///< path, what does not hold
    workspaceReadOnly, ///< path
    storageFailed,     ///< what SQLite says
    copyNotVerified,   ///< path, what differs
    // Reading files (IMP)
    importUnknownKind,    ///< path
    importTooLarge,       ///< path, limit in bytes
    importBadEncoding,    ///< the byte's place is in the finding's line
    importNulByte,        //
    importUnclosedQuote,  //
    importRaggedRow,      ///< cells found, cells expected
    importFieldTooLong,   ///< limit in bytes
    importTooManyRows,    ///< limit
    importNoHeader,       ///< file
    importUnknownTable,   ///< name
    importUnknownColumn,  ///< column; kept aside
    importMissingColumn,  ///< column
    importRepeatedColumn, ///< column
    importFormulaLike,    ///< value
    importStrayQuote,     //
    jsonNotReadable,      ///< line:column
    jsonTooDeep,          ///< limit
    jsonKeyTwice,         ///< key
    // Values of cells (VAL)
    valueMissing,             ///< column
    valueUnknownReference,    ///< value, table
    valueUnknownState,        ///< value
    valueUnknownCurrency,     ///< value
    valueUnknownWord,         ///< value, the words that are known
    valueNotANumber,          ///< value
    valueNegative,            ///< value
    valueTooLarge,            ///< value
    valueTooManyDecimals,     ///< value, decimals allowed
    valueAmbiguousNumber,     ///< value, first reading, second reading
    valueNotADate,            ///< value
    valueAmbiguousDate,       ///< value
    valueNotAYear,            ///< value
    valueBadRate,             ///< value
    valueRateOfRoundCurrency, ///< value
    valueEndBeforeStart,      ///< start, end
    valueBadPriority,         ///< value
    valueSectorShares,        ///< their sum
    valueUnknownSector,       ///< value
    valueBadPercent,          ///< value
    valueYearsRepeat,         ///< record, year
    valueYearsDoNotAddUp,     ///< record, sum of the years, amount of the record
    valueBadId,               ///< value
    valueIdTwice,             ///< id
    valueForbidAndLock,       ///< need, offer
    valueAmountRequired,      //
    valueYearNotAllowed,      //
    valueBadJson,             ///< value
    valueUnknownKey,          ///< key
    valueUnknownColumn,       ///< table, column
    // Findings about the data, which a person can accept (CHK)
    needDraft,                  ///< need: no rank from the state
    needRankHole,               ///< state, missing rank
    needNotEndorsed,            ///< need
    needRaisedAfterEndorsement, ///< need, endorsed amount, amount
    needEndorsedLater,          ///< need, endorsement, as_of
    stateMade,                  ///< id
    freeTextParty,              ///< value
    missingRate,                ///< currency, date
    amountNotValued,            ///< record
    coverLeftOver,              ///< need, amount
    coverOutsideWindow,         ///< need, record
    coverAboveRequirement,      ///< state, cover, requirement
    childAndParentDrawn,        ///< commitment, parent
    fixedLineShrunk,            ///< need, offer, from, to
    fixedLineOfWithdrawn,       ///< need, offer
    fixedLineReplaced,          ///< need, offer
    scenarioChangeNotApplied,   ///< table, id, column
    claimHardlyCovered,         ///< need, what its edges could cover, gap
    asOfMissing,                //
    bidiControl,                ///< value
    mixedScripts,               ///< value
    // Running the matching (RUN)
    runBlocked,              ///< reason
    runMissingRate,          ///< record, currency, date
    runTooLarge,             ///< what is too large
    runLocksCollide,         ///< number of lines
    runCancelled,            //
    runStoppedEarly,         //
    runNotFound,             ///< run
    runOlder,                ///< run
    recordNotFound,          ///< table, id
    lineNotFound,            ///< need, offer, year
    configurationUnknownKey, ///< key
    configurationBadValue,   ///< key, value
    resultNotReadable,       ///< reason
    nothingToUndo,           //
    nothingToRedo,           //
    workspaceChanged,        ///< since the work was prepared
    // Reports (REP)
    reportUnknownKind, ///< kind
    reportOlder,       ///< run
    reportNoRun,       //
    // The program (PRG)
    internal, ///< what happened
};

/// The id that people quote, such as "FIL-05"; unique, stable between versions.
std::string_view messageId(MessageCode code);

} // namespace landbridge
