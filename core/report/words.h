#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/run.h"

namespace landbridge::report {

/// Every fixed text of the reports; its English master with the places of its facts stands in ui/words.
enum class Phrase : std::uint8_t {
    matchReport,
    subtitle,
    draft,
    exercise,
    exerciseMark,
    older,
    olderMark,
    notConfirmed,
    notConfirmedMark,
    round,
    status,
    scenario,
    plainRound,
    currency,
    currencyRates,
    asOf,
    visibility,
    forEveryone,
    forStatesParties,
    forRestricted,
    digests,
    digestsOf,
    dataDigest,
    runDigest,
    configuration,
    written,
    scope,
    scopeStates,
    unstated,
    basisProportional,
    basisEqual,
    confWeights,
    confNoWeights,
    confStatuses,
    confInstruments,
    confFrontTier,
    confCrowding,
    confLong,
    summary,
    summaryLead,
    rank,
    needs,
    coverage,
    requested,
    covered,
    proposed,
    gapLeft,
    before,
    after,
    all,
    frontTier,
    rounded,
    captionRanks,
    domestic,
    committed,
    gap,
    coveredNote,
    leftOutNote,
    proposalDoes,
    firstRanks,
    noOverCover,
    offered,
    offeredAll,
    noMoney,
    reaches,
    gainProved,
    gainProvedText,
    gainProvedWhole,
    gainBound,
    gainBoundText,
    gainStopped,
    gainStoppedText,
    gainRefused,
    gainRefusedText,
    paysWhom,
    grantsAtLeast,
    checked,
    largestGaps,
    state,
    captionGaps,
    order,
    orderText,
    byState,
    byStateNote,
    need,
    donorAndOffer,
    donorCurrency,
    donorCurrencyWhole,
    noOffer,
    captionByState,
    inKind,
    captionInKind,
    none,
    carriedTo,
    pageOf,
    byDonor,
    byDonorNote,
    offer,
    stateAndNeed,
    captionByDonor,
    unmet,
    unmetNote,
    reason,
    captionUnmet,
    unused,
    unusedNote,
    available,
    placed,
    left,
    captionUnused,
    leftOut,
    leftOutText,
    kind,
    record,
    captionLeftOut,
    duplication,
    duplicationText,
    finding,
    records,
    verdict,
    by,
    captionDuplication,
    decisions,
    decisionsText,
    decision,
    amount,
    needAndOffer,
    captionDecisions,
    certificate,
    checkerSays,
    seal,
    proof,
    holds,
    holdsNot,
    age,
    ageSame,
    ageOlder,
    failures,
    inputDigest,
    predecessor,
    noPredecessor,
    captionTiers,
    tiers,
    measure,
    upToHere,
    atMost,
    wholeGrants,
    grants,
    atLeast,
    levels,
    level,
    value,
    bound,
    captionLevels,
    vocabularies,
    version,
    captionVocabularies,
    cutOffs,
    cutOffsText,
    cutOffsProved,
    captionCutOffs,
    share,
    annex,
    definitions,
    defRequested,
    defCovered,
    defProposed,
    defGapLeft,
    defRank,
    defBeforeAfter,
    beforeAfter,
    defRounded,
    roundedWord,
    defNotValued,
    notValued,
    rates,
    rate,
    date,
    source,
    captionRates,
    noRates,
    recordSources,
    printCopy,
};

/// Texts with a number of things, in the plural form of the language.
enum class CountedPhrase : std::uint8_t {
    states,
    grantsCount,
    donors,
    otherStates,
    recordsCount,
    notValuedCount,
    years
};

enum class Amounts : std::uint8_t { millions, whole };

/// The language of a report: the room knows facts, an implementation (ui/words) finds the words. Texts are UTF-8,
/// plain.
class Words {
public:
    virtual ~Words() = default;

    virtual std::string language() const = 0; ///< BCP 47
    virtual bool isRightToLeft() const = 0;
    virtual bool hasArabicDigits() const = 0;

    virtual std::string text(Phrase phrase, const std::vector<std::string>& facts = {}) const = 0;
    virtual std::string counted(CountedPhrase phrase, std::int64_t count) const = 0;

    virtual std::string count(std::int64_t number) const = 0;
    virtual std::string amount(const Money& money, Amounts amounts) const = 0;
    virtual std::string amountWithCurrency(const Money& money, Amounts amounts) const = 0;
    /// "USD million".
    virtual std::string unit(const Currency& currency, Amounts amounts) const = 0;
    /// Without the sign.
    virtual std::string percentNumber(std::int64_t part, std::int64_t whole) const = 0;
    virtual std::string percent(const Fraction& share) const = 0;
    virtual std::string date(const YearOrDate& date) const = 0;
    virtual std::string time(const std::string& iso) const = 0;

    virtual std::string party(const Party& party) const = 0;
    /// A word of a closed list, or of the usual words of an open one.
    virtual std::string word(std::string_view word) const = 0;
    /// One record of a table: "need".
    virtual std::string record(std::string_view table) const = 0;
    virtual std::string reason(NeedReason reason) const = 0;
    virtual std::string reason(OfferReason reason) const = 0;
    virtual std::string reason(LeftOutReason reason) const = 0;
    virtual std::string status(RunStatus status) const = 0;
    /// The parts joined as the language joins a list: "a, b, c".
    virtual std::string list(const std::vector<std::string>& parts) const = 0;
};

} // namespace landbridge::report
