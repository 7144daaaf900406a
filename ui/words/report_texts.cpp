#include "ui/words/report_texts.h"

#include <QtCore/QtGlobal>

namespace landbridge {

using report::CountedPhrase;
using report::Phrase;

const char* reportText(Phrase phrase)
{
    switch (phrase) {
    case Phrase::matchReport:
        return QT_TRANSLATE_NOOP("Report", "Match report");
    case Phrase::subtitle:
        return QT_TRANSLATE_NOOP("Report", "Who could fund what, by the ranks the states have set");
    case Phrase::draft:
        return QT_TRANSLATE_NOOP("Report", "Draft for review.");
    case Phrase::exercise:
        return QT_TRANSLATE_NOOP("Report", "An exercise: figures, ranks and pairs may be invented.");
    case Phrase::exerciseMark:
        return QT_TRANSLATE_NOOP("Report", "Exercise");
    case Phrase::older:
        return QT_TRANSLATE_NOOP("Report", "The data have changed since this proposal was made.");
    case Phrase::olderMark:
        return QT_TRANSLATE_NOOP("Report", "Older than the data");
    case Phrase::notConfirmed:
        return QT_TRANSLATE_NOOP("Report", "The independent check did not confirm this proposal.");
    case Phrase::notConfirmedMark:
        return QT_TRANSLATE_NOOP("Report", "Not confirmed");
    case Phrase::round:
        return QT_TRANSLATE_NOOP("Report", "Round");
    case Phrase::status:
        return QT_TRANSLATE_NOOP("Report", "Status");
    case Phrase::scenario:
        return QT_TRANSLATE_NOOP("Report", "Scenario");
    case Phrase::plainRound:
        return QT_TRANSLATE_NOOP("Report", "the round as reported");
    case Phrase::currency:
        return QT_TRANSLATE_NOOP("Report", "Currency");
    case Phrase::currencyRates:
        return QT_TRANSLATE_NOOP("Report", "%1, rates of %2 (%3)");
    case Phrase::asOf:
        return QT_TRANSLATE_NOOP("Report", "Date of reference");
    case Phrase::visibility:
        return QT_TRANSLATE_NOOP("Report", "For");
    case Phrase::forEveryone:
        return QT_TRANSLATE_NOOP("Report", "everyone");
    case Phrase::forStatesParties:
        return QT_TRANSLATE_NOOP("Report", "States Parties");
    case Phrase::forRestricted:
        return QT_TRANSLATE_NOOP("Report", "those named by the coordinator only");
    case Phrase::digests:
        return QT_TRANSLATE_NOOP("Report", "Digests");
    case Phrase::digestsOf:
        return QT_TRANSLATE_NOOP("Report", "data %1, proposal %2");
    case Phrase::dataDigest:
        return QT_TRANSLATE_NOOP("Report", "Digest of the data");
    case Phrase::runDigest:
        return QT_TRANSLATE_NOOP("Report", "Digest of the proposal");
    case Phrase::configuration:
        return QT_TRANSLATE_NOOP("Report", "Configuration");
    case Phrase::written:
        return QT_TRANSLATE_NOOP("Report", "Written");
    case Phrase::scope:
        return QT_TRANSLATE_NOOP("Report", "Scope");
    case Phrase::scopeStates:
        return QT_TRANSLATE_NOOP("Report", "Sections 2 to 5 show only: %1");
    case Phrase::unstated:
        return QT_TRANSLATE_NOOP("Report", "not stated");
    case Phrase::basisProportional:
        return QT_TRANSLATE_NOOP("Report", "inside a rank by share of the gap");
    case Phrase::basisEqual:
        return QT_TRANSLATE_NOOP("Report", "inside a rank by equal awards");
    case Phrase::confWeights:
        return QT_TRANSLATE_NOOP("Report", "weights: %1");
    case Phrase::confNoWeights:
        return QT_TRANSLATE_NOOP("Report", "all states weigh the same");
    case Phrase::confStatuses:
        return QT_TRANSLATE_NOOP("Report", "offers that are %1");
    case Phrase::confInstruments:
        return QT_TRANSLATE_NOOP("Report", "instruments: %1");
    case Phrase::confFrontTier:
        return QT_TRANSLATE_NOOP(
            "Report", "front tier: rank 1 of states of category %1 with an Article 5 deadline within %2 years");
    case Phrase::confCrowding:
        return QT_TRANSLATE_NOOP(
            "Report",
            "crowding above %1 donors per state, pillar and region, and above %2 pillars per donor and state");
    case Phrase::confLong:
        return QT_TRANSLATE_NOOP("Report", "longer funding preferred");
    case Phrase::summary:
        return QT_TRANSLATE_NOOP("Report", "Summary");
    case Phrase::summaryLead:
        return QT_TRANSLATE_NOOP(
            "Report",
            "Of %1 requested, %2 is covered. The proposal would place %3 of the missing %4; %5 would remain open.");
    case Phrase::rank:
        return QT_TRANSLATE_NOOP("Report", "Rank");
    case Phrase::needs:
        return QT_TRANSLATE_NOOP("Report", "Needs");
    case Phrase::coverage:
        return QT_TRANSLATE_NOOP("Report", "Coverage");
    case Phrase::requested:
        return QT_TRANSLATE_NOOP("Report", "Requested");
    case Phrase::covered:
        return QT_TRANSLATE_NOOP("Report", "Covered");
    case Phrase::proposed:
        return QT_TRANSLATE_NOOP("Report", "Proposed");
    case Phrase::gapLeft:
        return QT_TRANSLATE_NOOP("Report", "Gap left");
    case Phrase::before:
        return QT_TRANSLATE_NOOP("Report", "Before %");
    case Phrase::after:
        return QT_TRANSLATE_NOOP("Report", "After %");
    case Phrase::all:
        return QT_TRANSLATE_NOOP("Report", "All");
    case Phrase::frontTier:
        return QT_TRANSLATE_NOOP("Report", "Front");
    case Phrase::rounded:
        return QT_TRANSLATE_NOOP("Report", "%1, rounded");
    case Phrase::captionRanks:
        return QT_TRANSLATE_NOOP("Report", "Coverage by rank, %1");
    case Phrase::domestic:
        return QT_TRANSLATE_NOOP("Report", "Domestic");
    case Phrase::committed:
        return QT_TRANSLATE_NOOP("Report", "Committed");
    case Phrase::gap:
        return QT_TRANSLATE_NOOP("Report", "Gap");
    case Phrase::coveredNote:
        return QT_TRANSLATE_NOOP("Report", "Covered: domestic %1 and committed %2.");
    case Phrase::leftOutNote:
        return QT_TRANSLATE_NOOP("Report", "Left out of the matching: %1; section 6 says what and why.");
    case Phrase::proposalDoes:
        return QT_TRANSLATE_NOOP("Report", "What the proposal does");
    case Phrase::firstRanks:
        return QT_TRANSLATE_NOOP(
            "Report",
            "First ranks are served before second ranks: of the %1 that still had a first rank open, %2 reach 100 %.");
    case Phrase::noOverCover:
        return QT_TRANSLATE_NOOP("Report", "No need receives more than its gap.");
    case Phrase::offered:
        return QT_TRANSLATE_NOOP("Report", "Of %1 offered, %2 is not placed; section 5 says why.");
    case Phrase::offeredAll:
        return QT_TRANSLATE_NOOP("Report", "All of the %1 offered is placed.");
    case Phrase::noMoney:
        return QT_TRANSLATE_NOOP("Report", "No money is proposed.");
    case Phrase::reaches:
        return QT_TRANSLATE_NOOP("Report", "It reaches %1 of %2 with %3 from %4.");
    case Phrase::gainProved:
        return QT_TRANSLATE_NOOP("Report", "Who gets how much: proved.");
    case Phrase::gainProvedText:
        return QT_TRANSLATE_NOOP("Report",
                                 "No other plan serves the first ranks better, or more evenly between the states.");
    case Phrase::gainProvedWhole:
        return QT_TRANSLATE_NOOP("Report", "No other plan serves the first ranks better.");
    case Phrase::gainBound:
        return QT_TRANSLATE_NOOP("Report", "Who gets how much: proven close to the best.");
    case Phrase::gainBoundText:
        return QT_TRANSLATE_NOOP("Report", "Section 9 says how close.");
    case Phrase::gainStopped:
        return QT_TRANSLATE_NOOP("Report", "Who gets how much: stopped early.");
    case Phrase::gainStoppedText:
        return QT_TRANSLATE_NOOP("Report", "This is a plan, but not proved to be the best.");
    case Phrase::gainRefused:
        return QT_TRANSLATE_NOOP("Report", "The independent check did not confirm this proposal.");
    case Phrase::gainRefusedText:
        return QT_TRANSLATE_NOOP("Report", "Do not rely on it before the reasons in section 9 are cleared.");
    case Phrase::paysWhom:
        return QT_TRANSLATE_NOOP("Report", "Who pays whom:");
    case Phrase::grantsAtLeast:
        return QT_TRANSLATE_NOOP("Report", "%1; at least %2 are needed.");
    case Phrase::checked:
        return QT_TRANSLATE_NOOP("Report",
                                 "A second program has checked this independently; section 9 has the certificate.");
    case Phrase::largestGaps:
        return QT_TRANSLATE_NOOP("Report", "Largest gaps left");
    case Phrase::state:
        return QT_TRANSLATE_NOOP("Report", "State");
    case Phrase::captionGaps:
        return QT_TRANSLATE_NOOP("Report", "Largest gaps left by state, %1");
    case Phrase::order:
        return QT_TRANSLATE_NOOP("Report", "In which order it decides");
    case Phrase::orderText:
        return QT_TRANSLATE_NOOP("Report",
                                 "Fixed lines and hard rules; then first ranks before second ranks; inside a rank the "
                                 "state that stands lowest is raised first; then fewer separate grants and less "
                                 "crowding, the least change from the last proposal, donors’ stated wishes, and at the "
                                 "end a fixed order. A later point never overrides an earlier one.");
    case Phrase::byState:
        return QT_TRANSLATE_NOOP("Report", "Proposed matches by affected state");
    case Phrase::byStateNote:
        return QT_TRANSLATE_NOOP("Report",
                                 "%1. Lines of one need stand together; the gap is what was open before the proposal.");
    case Phrase::need:
        return QT_TRANSLATE_NOOP("Report", "Need");
    case Phrase::donorAndOffer:
        return QT_TRANSLATE_NOOP("Report", "Donor and offer");
    case Phrase::donorCurrency:
        return QT_TRANSLATE_NOOP("Report", "Million, donor’s currency");
    case Phrase::donorCurrencyWhole:
        return QT_TRANSLATE_NOOP("Report", "Donor’s currency");
    case Phrase::noOffer:
        return QT_TRANSLATE_NOOP("Report", "nothing proposed");
    case Phrase::captionByState:
        return QT_TRANSLATE_NOOP("Report", "Proposed matches by affected state, %1");
    case Phrase::inKind:
        return QT_TRANSLATE_NOOP("Report", "Support other than money");
    case Phrase::captionInKind:
        return QT_TRANSLATE_NOOP("Report", "Proposed support other than money");
    case Phrase::none:
        return QT_TRANSLATE_NOOP("Report", "None.");
    case Phrase::carriedTo:
        return QT_TRANSLATE_NOOP("Report", "Carried to page %1");
    case Phrase::pageOf:
        return QT_TRANSLATE_NOOP("Report", "Page %1 of %2");
    case Phrase::byDonor:
        return QT_TRANSLATE_NOOP("Report", "Proposed matches by donor");
    case Phrase::byDonorNote:
        return QT_TRANSLATE_NOOP("Report", "%1. What is not placed is in section 5.");
    case Phrase::offer:
        return QT_TRANSLATE_NOOP("Report", "Offer");
    case Phrase::stateAndNeed:
        return QT_TRANSLATE_NOOP("Report", "State and need");
    case Phrase::captionByDonor:
        return QT_TRANSLATE_NOOP("Report", "Proposed matches by donor, %1");
    case Phrase::unmet:
        return QT_TRANSLATE_NOOP("Report", "Needs that stay open");
    case Phrase::unmetNote:
        return QT_TRANSLATE_NOOP("Report", "%1. The first reason that holds for what is left open.");
    case Phrase::reason:
        return QT_TRANSLATE_NOOP("Report", "Reason");
    case Phrase::captionUnmet:
        return QT_TRANSLATE_NOOP("Report", "Needs that stay open, with the reason");
    case Phrase::unused:
        return QT_TRANSLATE_NOOP("Report", "Offers that are not placed in full");
    case Phrase::unusedNote:
        return QT_TRANSLATE_NOOP("Report", "%1. The first reason that holds for what is left.");
    case Phrase::available:
        return QT_TRANSLATE_NOOP("Report", "Available");
    case Phrase::placed:
        return QT_TRANSLATE_NOOP("Report", "Placed");
    case Phrase::left:
        return QT_TRANSLATE_NOOP("Report", "Left");
    case Phrase::captionUnused:
        return QT_TRANSLATE_NOOP("Report", "Offers that are not placed in full, with the reason");
    case Phrase::leftOut:
        return QT_TRANSLATE_NOOP("Report", "Left out of the matching");
    case Phrase::leftOutText:
        return QT_TRANSLATE_NOOP("Report", "These records take no part, whatever their gap or amount.");
    case Phrase::kind:
        return QT_TRANSLATE_NOOP("Report", "Kind");
    case Phrase::record:
        return QT_TRANSLATE_NOOP("Report", "Record");
    case Phrase::captionLeftOut:
        return QT_TRANSLATE_NOOP("Report", "Records left out, with the reason");
    case Phrase::duplication:
        return QT_TRANSLATE_NOOP("Report", "Duplication: what people have settled");
    case Phrase::duplicationText:
        return QT_TRANSLATE_NOOP(
            "Report", "This version does not look for duplicates, cover above the requirement, or crowding by itself. "
                      "The list holds what people have settled; what is not in it was not checked.");
    case Phrase::finding:
        return QT_TRANSLATE_NOOP("Report", "Finding");
    case Phrase::records:
        return QT_TRANSLATE_NOOP("Report", "Records");
    case Phrase::verdict:
        return QT_TRANSLATE_NOOP("Report", "Settled as");
    case Phrase::by:
        return QT_TRANSLATE_NOOP("Report", "By");
    case Phrase::captionDuplication:
        return QT_TRANSLATE_NOOP("Report", "Findings about duplication that people have settled");
    case Phrase::decisions:
        return QT_TRANSLATE_NOOP("Report", "Decisions and declines");
    case Phrase::decisionsText:
        return QT_TRANSLATE_NOOP("Report", "Decisions, locks and forbidden pairs in force for this proposal. Answers "
                                           "of reviewers are not part of this version.");
    case Phrase::decision:
        return QT_TRANSLATE_NOOP("Report", "Decision");
    case Phrase::amount:
        return QT_TRANSLATE_NOOP("Report", "Amount");
    case Phrase::needAndOffer:
        return QT_TRANSLATE_NOOP("Report", "Need and offer");
    case Phrase::captionDecisions:
        return QT_TRANSLATE_NOOP("Report", "Decisions, locks and forbidden pairs in force");
    case Phrase::certificate:
        return QT_TRANSLATE_NOOP("Report", "Certificate and cut-offs");
    case Phrase::checkerSays:
        return QT_TRANSLATE_NOOP("Report", "What the checker says");
    case Phrase::seal:
        return QT_TRANSLATE_NOOP("Report", "Seal");
    case Phrase::proof:
        return QT_TRANSLATE_NOOP("Report", "Proof");
    case Phrase::holds:
        return QT_TRANSLATE_NOOP("Report", "holds");
    case Phrase::holdsNot:
        return QT_TRANSLATE_NOOP("Report", "does not hold");
    case Phrase::age:
        return QT_TRANSLATE_NOOP("Report", "Inputs");
    case Phrase::ageSame:
        return QT_TRANSLATE_NOOP("Report", "unchanged since the run");
    case Phrase::ageOlder:
        return QT_TRANSLATE_NOOP("Report", "changed since the run");
    case Phrase::failures:
        return QT_TRANSLATE_NOOP("Report", "What does not hold");
    case Phrase::inputDigest:
        return QT_TRANSLATE_NOOP("Report", "Digest of the inputs");
    case Phrase::predecessor:
        return QT_TRANSLATE_NOOP("Report", "Last proposal before it");
    case Phrase::noPredecessor:
        return QT_TRANSLATE_NOOP("Report", "none");
    case Phrase::captionTiers:
        return QT_TRANSLATE_NOOP("Report", "Amounts by rank with their proven bounds");
    case Phrase::tiers:
        return QT_TRANSLATE_NOOP("Report", "Amounts by rank");
    case Phrase::measure:
        return QT_TRANSLATE_NOOP("Report", "Counted in");
    case Phrase::upToHere:
        return QT_TRANSLATE_NOOP("Report", "Up to here");
    case Phrase::atMost:
        return QT_TRANSLATE_NOOP("Report", "At most");
    case Phrase::wholeGrants:
        return QT_TRANSLATE_NOOP("Report", "This is a whole-grant run: its bounds hold for running totals.");
    case Phrase::grants:
        return QT_TRANSLATE_NOOP("Report", "Grants");
    case Phrase::atLeast:
        return QT_TRANSLATE_NOOP("Report", "At least");
    case Phrase::levels:
        return QT_TRANSLATE_NOOP("Report", "Points of the order that are reported, not certified");
    case Phrase::level:
        return QT_TRANSLATE_NOOP("Report", "Point");
    case Phrase::value:
        return QT_TRANSLATE_NOOP("Report", "Value");
    case Phrase::bound:
        return QT_TRANSLATE_NOOP("Report", "Bound");
    case Phrase::captionLevels:
        return QT_TRANSLATE_NOOP("Report", "Values and bounds of the later points of the order");
    case Phrase::vocabularies:
        return QT_TRANSLATE_NOOP("Report", "Code lists read");
    case Phrase::version:
        return QT_TRANSLATE_NOOP("Report", "Version");
    case Phrase::captionVocabularies:
        return QT_TRANSLATE_NOOP("Report", "Code lists with their versions");
    case Phrase::cutOffs:
        return QT_TRANSLATE_NOOP("Report", "Where each offer ran out");
    case Phrase::cutOffsText:
        return QT_TRANSLATE_NOOP(
            "Report", "The last rank that each used-up offer served, and the lowest share of the gap that a state it "
                      "served has there. A need of higher standing that the offer fits is never served less.");
    case Phrase::cutOffsProved:
        return QT_TRANSLATE_NOOP("Report",
                                 "No need of higher standing that such an offer fits could have had more of it.");
    case Phrase::captionCutOffs:
        return QT_TRANSLATE_NOOP("Report", "Rank and share at which each offer ran out");
    case Phrase::share:
        return QT_TRANSLATE_NOOP("Report", "Share");
    case Phrase::annex:
        return QT_TRANSLATE_NOOP("Report", "Annex: definitions and sources");
    case Phrase::definitions:
        return QT_TRANSLATE_NOOP("Report", "Definitions");
    case Phrase::defRequested:
        return QT_TRANSLATE_NOOP("Report", "what the states ask for in the needs that take part");
    case Phrase::defCovered:
        return QT_TRANSLATE_NOOP("Report", "domestic resources with a value and counted commitments that are tied to "
                                           "the need, up to what it requests");
    case Phrase::defProposed:
        return QT_TRANSLATE_NOOP("Report", "what this scenario would place; fixed lines included");
    case Phrase::defGapLeft:
        return QT_TRANSLATE_NOOP("Report", "requested less covered less proposed");
    case Phrase::defRank:
        return QT_TRANSLATE_NOOP("Report", "the priority that the state itself wrote; 1 comes first");
    case Phrase::defBeforeAfter:
        return QT_TRANSLATE_NOOP("Report",
                                 "the covered share before, and the covered and proposed share after the proposal");
    case Phrase::beforeAfter:
        return QT_TRANSLATE_NOOP("Report", "Before and after");
    case Phrase::defRounded:
        return QT_TRANSLATE_NOOP(
            "Report",
            "totals are exact and rounded once; where the rounded lines do not add up, the total says “rounded”");
    case Phrase::roundedWord:
        return QT_TRANSLATE_NOOP("Report", "Rounded");
    case Phrase::defNotValued:
        return QT_TRANSLATE_NOOP("Report", "effort without a value is listed, never counted as zero");
    case Phrase::notValued:
        return QT_TRANSLATE_NOOP("Report", "Not valued");
    case Phrase::rates:
        return QT_TRANSLATE_NOOP("Report", "Rates used");
    case Phrase::rate:
        return QT_TRANSLATE_NOOP("Report", "Rate for 1 %1");
    case Phrase::date:
        return QT_TRANSLATE_NOOP("Report", "Date");
    case Phrase::source:
        return QT_TRANSLATE_NOOP("Report", "Source");
    case Phrase::captionRates:
        return QT_TRANSLATE_NOOP("Report", "Rates used, with their sources");
    case Phrase::noRates:
        return QT_TRANSLATE_NOOP("Report", "All amounts are in the round’s currency: no rate was used.");
    case Phrase::recordSources:
        return QT_TRANSLATE_NOOP("Report",
                                 "Each need, offer and commitment states its own source in the tables of the round.");
    case Phrase::printCopy:
        return QT_TRANSLATE_NOOP("Report", "This PDF is a print copy. The HTML report is the accessible form.");
    }
    Q_UNREACHABLE();
}

const char* reportText(CountedPhrase phrase)
{
    switch (phrase) {
    case CountedPhrase::states:
        return QT_TRANSLATE_N_NOOP("Report", "%n state(s)");
    case CountedPhrase::grantsCount:
        return QT_TRANSLATE_N_NOOP("Report", "%n grant(s)");
    case CountedPhrase::donors:
        return QT_TRANSLATE_N_NOOP("Report", "%n donor(s)");
    case CountedPhrase::otherStates:
        return QT_TRANSLATE_N_NOOP("Report", "%n other state(s)");
    case CountedPhrase::recordsCount:
        return QT_TRANSLATE_N_NOOP("Report", "%n record(s)");
    case CountedPhrase::notValuedCount:
        return QT_TRANSLATE_N_NOOP("Report", "%n domestic contribution(s) not valued and not counted.");
    case CountedPhrase::years:
        return QT_TRANSLATE_N_NOOP("Report", "%n year(s)");
    }
    Q_UNREACHABLE();
}

} // namespace landbridge
