#include "ui/words/message_texts.h"

#include <QtCore/QtGlobal>

namespace landbridge {

const char* messageText(MessageCode code)
{
    switch (code) {
    case MessageCode::fileNotFound:
        return QT_TRANSLATE_NOOP("Messages", "There is no file %1. Check the name and the folder.");
    case MessageCode::fileNotReadable:
        return QT_TRANSLATE_NOOP("Messages",
                                 "%1 cannot be read: %2. Check that you may open it and that the drive is connected.");
    case MessageCode::fileNotWritable:
        return QT_TRANSLATE_NOOP("Messages", "%1 cannot be written: %2. Nothing was changed; choose another folder or "
                                             "ask for the right to write there.");
    case MessageCode::fileExists:
        return QT_TRANSLATE_NOOP("Messages", "%1 exists already and was left as it is. Choose another name.");
    case MessageCode::diskFull:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The disk that holds %1 is full. Your last change was not saved; everything before it "
                                 "is safe. Free some space and try again, or save a copy on another drive.");
    case MessageCode::notAWorkspace:
        return QT_TRANSLATE_NOOP("Messages", "%1 is not a Landbridge workspace. It was left as it is. To bring in "
                                             "tables, create or open a workspace and import them there.");
    case MessageCode::workspaceLocked:
        return QT_TRANSLATE_NOOP("Messages", "%1 is open in another window or on another computer (%3, %2, since %4). "
                                             "Wait until it is closed there, or ask for a copy.");
    case MessageCode::workspaceNewer:
        return QT_TRANSLATE_NOOP("Messages", "%1 was made by a newer version of the program (file version %2, this "
                                             "program knows %3). Update the program to open it.");
    case MessageCode::workspaceDamaged:
        return QT_TRANSLATE_NOOP("Messages", "Part of %1 cannot be trusted: %2. The file was left as it is. Open your "
                                             "newest good copy, and keep this file for whoever helps you.");
    case MessageCode::workspaceReadOnly:
        return QT_TRANSLATE_NOOP(
            "Messages", "%1 is open for reading only, so nothing can be changed. Save a copy and work on that.");
    case MessageCode::storageFailed:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The workspace could not be stored: %1. Your last change was not saved; everything "
                                 "before it is safe. Try again, or save a copy on another drive.");
    case MessageCode::copyNotVerified:
        return QT_TRANSLATE_NOOP("Messages", "The copy was written but does not agree with the original: %1. Do not "
                                             "rely on it. Save the copy again, best on another drive.");
    case MessageCode::importUnknownKind:
        return QT_TRANSLATE_NOOP("Messages",
                                 "%1 is neither a table nor a folder of tables that can be read here. Nothing was read "
                                 "from it. Save it as CSV with a header line and import that.");
    case MessageCode::importTooLarge:
        return QT_TRANSLATE_NOOP("Messages", "%1 is larger than %2 and was not opened. Such files can freeze a "
                                             "computer. Divide it and import the parts.");
    case MessageCode::importBadEncoding:
        return QT_TRANSLATE_NOOP("Messages", "This line holds bytes that are not UTF-8 text. Names would be damaged, "
                                             "so it was not read. Save the file as “CSV UTF-8” and import it again.");
    case MessageCode::importNulByte:
        return QT_TRANSLATE_NOOP("Messages", "This line holds a zero byte, which text never has. The file is damaged "
                                             "or is not a CSV file. Save it again as CSV and import that.");
    case MessageCode::importUnclosedQuote:
        return QT_TRANSLATE_NOOP("Messages", "A quotation mark that opens on this line is never closed. What follows "
                                             "cannot be told apart. Close it in the file and import again.");
    case MessageCode::importRaggedRow:
        return QT_TRANSLATE_NOOP("Messages", "This line has %1 cells where the header has %2. Its values could land in "
                                             "wrong columns. Check separators and quotation marks on the line.");
    case MessageCode::importFieldTooLong:
        return QT_TRANSLATE_NOOP(
            "Messages", "A cell of this line is longer than %1. It was not read. Shorten the text in the file.");
    case MessageCode::importTooManyRows:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The file has more than %1 lines. It was not read. Divide it and import the parts.");
    case MessageCode::importNoHeader:
        return QT_TRANSLATE_NOOP("Messages", "%1 has no header line with known column names. Its columns cannot be "
                                             "told apart. Put the column names into the first line.");
    case MessageCode::importUnknownTable:
        return QT_TRANSLATE_NOOP("Messages", "“%1” is the name of no table. The file was passed over. Name it after a "
                                             "table such as needs.csv, or say which table it is.");
    case MessageCode::importUnknownColumn:
        return QT_TRANSLATE_NOOP("Messages", "The column “%1” is not known and was set aside. Its values are not "
                                             "imported. Rename it if it stands for a known column.");
    case MessageCode::importMissingColumn:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The column “%1” is missing. Rows cannot be read without it. Add it to the file.");
    case MessageCode::importRepeatedColumn:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "The column “%1” stands twice in the header. It is not clear which one counts. Remove or rename one.");
    case MessageCode::importFormulaLike:
        return QT_TRANSLATE_NOOP("Messages", "“%1” looks like a formula of a spreadsheet. It was read as plain text "
                                             "and is never calculated. Check that this is what was meant.");
    case MessageCode::importStrayQuote:
        return QT_TRANSLATE_NOOP("Messages", "A quotation mark stands in the middle of an unquoted cell. It was read "
                                             "as it is. Check the line if the value looks wrong.");
    case MessageCode::jsonNotReadable:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "The JSON text cannot be read at %1. Nothing was taken from it. Correct it there and try again.");
    case MessageCode::jsonTooDeep:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "The JSON text is nested deeper than %1 levels and was not read. Ask the sender for a plain file.");
    case MessageCode::jsonKeyTwice:
        return QT_TRANSLATE_NOOP(
            "Messages", "The key “%1” stands twice in one JSON object. It is not clear which one counts. Remove one.");
    case MessageCode::valueMissing:
        return QT_TRANSLATE_NOOP("Messages", "%1 is empty but must be filled. Fill it in.");
    case MessageCode::valueUnknownReference:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "“%1” is not among the %2. The row would refer to nothing. Correct the id, or add the record first.");
    case MessageCode::valueUnknownState:
        return QT_TRANSLATE_NOOP(
            "Messages", "“%1” is not the name or code of a known state. Choose the state, or add it to the parties.");
    case MessageCode::valueUnknownCurrency:
        return QT_TRANSLATE_NOOP("Messages",
                                 "“%1” is not the code of a currency. Use three letters of ISO 4217, such as EUR.");
    case MessageCode::valueUnknownWord:
        return QT_TRANSLATE_NOOP("Messages", "“%1” is not one of the words that can stand here. Use one of: %2.");
    case MessageCode::valueNotANumber:
        return QT_TRANSLATE_NOOP("Messages", "“%1” is not a number. Write digits only, such as 1200000 or 1200000.50.");
    case MessageCode::valueNegative:
        return QT_TRANSLATE_NOOP("Messages", "%1 is below zero. Amounts here are never negative.");
    case MessageCode::valueTooLarge:
        return QT_TRANSLATE_NOOP("Messages",
                                 "%1 is larger than the program can hold. Check whether digits were doubled.");
    case MessageCode::valueTooManyDecimals:
        return QT_TRANSLATE_NOOP("Messages", "%1 has more decimals than the %2 that can stand here. Round it.");
    case MessageCode::valueAmbiguousNumber:
        return QT_TRANSLATE_NOOP("Messages",
                                 "“%1” can mean %2 or %3. Nothing else decides it. Say how numbers are to be read.");
    case MessageCode::valueNotADate:
        return QT_TRANSLATE_NOOP("Messages",
                                 "“%1” is not a date. Write it as 2026-04-15, or as a year where a year will do.");
    case MessageCode::valueAmbiguousDate:
        return QT_TRANSLATE_NOOP("Messages", "“%1” can mean two different days. Nothing else decides it. Write it as "
                                             "2026-04-15, or say in which order dates are to be read.");
    case MessageCode::valueNotAYear:
        return QT_TRANSLATE_NOOP("Messages", "“%1” is not a year. Write four digits, such as 2026.");
    case MessageCode::valueBadRate:
        return QT_TRANSLATE_NOOP("Messages",
                                 "“%1” is not a rate above zero. Write a decimal number or a fraction such as 5/4.");
    case MessageCode::valueRateOfRoundCurrency:
        return QT_TRANSLATE_NOOP(
            "Messages", "The rate of the round’s own currency must be 1, not %1. Remove the row or correct it.");
    case MessageCode::valueEndBeforeStart:
        return QT_TRANSLATE_NOOP("Messages", "The end %2 lies before the start %1. Change one of them.");
    case MessageCode::valueBadPriority:
        return QT_TRANSLATE_NOOP("Messages", "“%1” is not a rank. Ranks are whole numbers from 1, and 1 comes first.");
    case MessageCode::valueSectorShares:
        return QT_TRANSLATE_NOOP(
            "Messages", "Sector shares add up to %1 %. They must add up to 100 %. Change a share or leave all empty.");
    case MessageCode::valueUnknownSector:
        return QT_TRANSLATE_NOOP("Messages",
                                 "“%1” is not a purpose code of the OECD DAC. Use five digits, such as 15250.");
    case MessageCode::valueBadPercent:
        return QT_TRANSLATE_NOOP("Messages", "“%1” is not a percentage from 0 to 100. Correct it.");
    case MessageCode::valueYearsRepeat:
        return QT_TRANSLATE_NOOP("Messages",
                                 "%1 has two rows for the year %2. It is not clear which one counts. Remove one.");
    case MessageCode::valueYearsDoNotAddUp:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The years of %1 add up to %2, but its amount is %3. Change a year or the amount.");
    case MessageCode::valueBadId:
        return QT_TRANSLATE_NOOP("Messages", "“%1” cannot be an id. Ids have no semicolon, no invisible signs and no "
                                             "blanks at their ends. Rename the record.");
    case MessageCode::valueIdTwice:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "The id %1 stands twice with different values. It is not clear which one counts. Remove one or rename it.");
    case MessageCode::valueForbidAndLock:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "The pair of %1 and %2 is forbidden and locked at once. Both cannot hold. Remove one of the two rows.");
    case MessageCode::valueAmountRequired:
        return QT_TRANSLATE_NOOP("Messages", "This rule or decision needs an amount. Fill it in.");
    case MessageCode::valueYearNotAllowed:
        return QT_TRANSLATE_NOOP(
            "Messages", "A year can stand only with a lock, an acceptance or an adjustment. Leave it empty here.");
    case MessageCode::valueBadJson:
        return QT_TRANSLATE_NOOP("Messages", "“%1” is not valid JSON. Correct it, such as 3, true or [\"grant\"].");
    case MessageCode::valueUnknownKey:
        return QT_TRANSLATE_NOOP("Messages", "“%1” is not a setting that the matching knows. Check its spelling.");
    case MessageCode::valueUnknownColumn:
        return QT_TRANSLATE_NOOP("Messages", "The table of %1 has no column “%2”. Check its spelling.");
    case MessageCode::needDraft:
        return QT_TRANSLATE_NOOP("Messages", "%1 has no rank from its state. It is a draft and takes no part in the "
                                             "matching. Ask the state for its rank.");
    case MessageCode::needRankHole:
        return QT_TRANSLATE_NOOP("Messages", "The ranks of %1 leave out rank %2. The order stays as the state wrote "
                                             "it. Ask the state, or renumber its needs.");
    case MessageCode::needNotEndorsed:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "%1 is not endorsed by its state. It takes no part in the matching. Enter who endorsed it and when.");
    case MessageCode::needRaisedAfterEndorsement:
        return QT_TRANSLATE_NOOP("Messages", "The amount of %1 was raised from the endorsed %2 to %3. It waits until "
                                             "the state endorses the new amount.");
    case MessageCode::needEndorsedLater:
        return QT_TRANSLATE_NOOP("Messages", "%1 was endorsed on %2, after the date of the round (%3). It takes no "
                                             "part in this round. Check both dates.");
    case MessageCode::stateMade:
        return QT_TRANSLATE_NOOP("Messages", "The state %1 was not among the parties and was added. Check its record.");
    case MessageCode::freeTextParty:
        return QT_TRANSLATE_NOOP(
            "Messages", "“%1” is not a party of the round and was kept as text. Add the party if it takes part.");
    case MessageCode::missingRate:
        return QT_TRANSLATE_NOOP("Messages",
                                 "There is no rate for %1 on %2. Amounts in this currency cannot be converted. Add a "
                                 "rate of that day, of the 7 days before or of that year.");
    case MessageCode::amountNotValued:
        return QT_TRANSLATE_NOOP("Messages", "%1 has no value in money. It is shown as not valued and lowers no gap.");
    case MessageCode::coverLeftOver:
        return QT_TRANSLATE_NOOP("Messages", "%1 has %2 of cover that falls in none of its years. This cover lowers no "
                                             "gap. Check the years of the need and of its cover.");
    case MessageCode::coverOutsideWindow:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "%2 covers %1 outside the need’s own years. It is counted. Check the dates if that was not meant.");
    case MessageCode::coverAboveRequirement:
        return QT_TRANSLATE_NOOP("Messages", "All cover of %1 (%2) exceeds what the state requires (%3). Something may "
                                             "be counted twice. Check its commitments.");
    case MessageCode::childAndParentDrawn:
        return QT_TRANSLATE_NOOP("Messages", "%1 and the flow it passes on, %2, are both drawn from offers. The same "
                                             "money may lower two balances. Keep one of the two links.");
    case MessageCode::fixedLineShrunk:
        return QT_TRANSLATE_NOOP("Messages", "The fixed line of %2 for %1 was lowered from %3 to %4, because other "
                                             "cover leaves a smaller gap. Check whether it is still meant.");
    case MessageCode::fixedLineOfWithdrawn:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "The fixed line of %2 for %1 is dropped in this scenario, because one of the two takes no part in it.");
    case MessageCode::fixedLineReplaced:
        return QT_TRANSLATE_NOOP("Messages", "A fixed line of %2 for %1 is not used, because another one stands on the "
                                             "same pair. Remove the one that is not meant.");
    case MessageCode::scenarioChangeNotApplied:
        return QT_TRANSLATE_NOOP("Messages", "The scenario’s change of %3 in %2 (%1) could not be applied. The "
                                             "unchanged value is used. Correct the change or remove it.");
    case MessageCode::claimHardlyCovered:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The offers that fit %1 could cover %2 of a gap of %3 at most. Nearly all of it stays "
                                 "open whatever is decided. Look for offers with other conditions.");
    case MessageCode::asOfMissing:
        return QT_TRANSLATE_NOOP("Messages", "The round has no date of reference. Rates and endorsements cannot be "
                                             "read, and the matching cannot start. Enter it in the round’s record.");
    case MessageCode::bidiControl:
        return QT_TRANSLATE_NOOP("Messages", "“%1” holds invisible signs that can make text look different from what "
                                             "it is. Remove them unless you know why they are there.");
    case MessageCode::mixedScripts:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "“%1” mixes letters of different scripts that look alike. Check that it is the name it seems to be.");
    case MessageCode::runBlocked:
        return QT_TRANSLATE_NOOP(
            "Messages", "Matching cannot start: %1. Correct this first, or leave the records out of this run.");
    case MessageCode::runMissingRate:
        return QT_TRANSLATE_NOOP("Messages", "Matching cannot start: %1 is in %2, and there is no rate for it on %3. "
                                             "Add the rate, or leave the record out.");
    case MessageCode::runTooLarge:
        return QT_TRANSLATE_NOOP("Messages", "Matching cannot start: %1 is larger than can be calculated exactly. "
                                             "Divide the round, or check the amounts for doubled digits.");
    case MessageCode::runLocksCollide:
        return QT_TRANSLATE_NOOP("Messages", "%1 locks and decisions cannot be kept together. No proposal was made. "
                                             "Remove one of them or change an amount.");
    case MessageCode::runCancelled:
        return QT_TRANSLATE_NOOP("Messages", "The matching was cancelled. The last proposal is as it was.");
    case MessageCode::runStoppedEarly:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The matching was stopped before its end. What was found is a plan, but not proved to "
                                 "be the best. Run it again without a limit before relying on it.");
    case MessageCode::runNotFound:
        return QT_TRANSLATE_NOOP("Messages", "There is no run %1 in this workspace. Choose one from the history.");
    case MessageCode::runOlder:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "The data have changed since the run %1. Its proposals no longer belong to them. Run the matching again.");
    case MessageCode::recordNotFound:
        return QT_TRANSLATE_NOOP("Messages", "There is no record %2 among the %1. Check the id.");
    case MessageCode::lineNotFound:
        return QT_TRANSLATE_NOOP("Messages",
                                 "No line of %2 for %1 is proposed (year: %3). Choose a line of the current proposal.");
    case MessageCode::configurationUnknownKey:
        return QT_TRANSLATE_NOOP("Messages",
                                 "“%1” is not a setting of the matching. Nothing was run. Check its spelling.");
    case MessageCode::configurationBadValue:
        return QT_TRANSLATE_NOOP("Messages",
                                 "“%2” is not a value that %1 can have. Nothing was run. Correct the configuration.");
    case MessageCode::resultNotReadable:
        return QT_TRANSLATE_NOOP(
            "Messages", "The result cannot be read: %1. It was not checked. Export it again with match --json.");
    case MessageCode::nothingToUndo:
        return QT_TRANSLATE_NOOP("Messages", "There is nothing to undo.");
    case MessageCode::nothingToRedo:
        return QT_TRANSLATE_NOOP("Messages", "There is nothing to redo.");
    case MessageCode::workspaceChanged:
        return QT_TRANSLATE_NOOP("Messages", "The workspace was changed while this was being worked out, so it was not "
                                             "stored. Nothing is lost. Do it again.");
    case MessageCode::reportUnknownKind:
        return QT_TRANSLATE_NOOP("Messages",
                                 "There is no report called “%1”. The match report can be written as HTML and as PDF.");
    case MessageCode::reportOlder:
        return QT_TRANSLATE_NOOP("Messages", "The proposals of the run %1 are older than the data. The report will say "
                                             "so on every page. Run the matching again first, or continue.");
    case MessageCode::reportNoRun:
        return QT_TRANSLATE_NOOP("Messages", "There is no proposal to report yet. Run the matching first.");
    case MessageCode::internal:
        return QT_TRANSLATE_NOOP("Messages", "Something happened that the program did not foresee: %1. Your workspace "
                                             "is stored up to the last finished step. Please report this text.");
    }
    Q_UNREACHABLE();
}

FactKind factKind(MessageCode code, int place)
{
    if (place == 0 && (code == MessageCode::valueMissing || code == MessageCode::importMissingColumn))
        return FactKind::column;
    if ((place == 1 && code == MessageCode::valueUnknownReference) ||
        (place == 0 && (code == MessageCode::recordNotFound || code == MessageCode::valueUnknownColumn)))
        return FactKind::table;
    if ((place == 1 && code == MessageCode::importTooLarge) || (place == 0 && code == MessageCode::importFieldTooLong))
        return FactKind::bytes;
    if (place == 3 && code == MessageCode::workspaceLocked)
        return FactKind::time;
    if (place == 0 && code == MessageCode::importTooManyRows)
        return FactKind::count;
    return FactKind::plain;
}

} // namespace landbridge
