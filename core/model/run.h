#pragma once

#include "core/base/fraction.h"
#include "core/model/configuration.h"
#include "core/model/decision.h"

namespace landbridge {

enum class RunStatus : std::uint8_t { optimal, withinBound, stopped };
template <>
struct Words<RunStatus> {
    static constexpr std::string_view kAll[] = {"optimal", "within-bound", "stopped"};
};

/// Why a need that takes part is (not) covered, for what is left (matching.md, section 4).
enum class NeedReason : std::uint8_t {
    covered,
    noEligibleOffer,
    declined,
    lockedElsewhere,
    capped,
    belowMinimum,
    exhausted
};
template <>
struct Words<NeedReason> {
    static constexpr std::string_view kAll[] = {"covered", "no_eligible_offer", "declined", "locked_elsewhere",
                                                "capped",  "below_minimum",     "exhausted"};
};

enum class OfferReason : std::uint8_t {
    used,
    noEligibleNeed,
    declined,
    needsCovered,
    capped,
    belowMinimum,
    usedInPart
};
template <>
struct Words<OfferReason> {
    static constexpr std::string_view kAll[] = {"used",   "no_eligible_need", "declined",    "needs_covered",
                                                "capped", "below_minimum",    "used_in_part"};
};

/// Why a record takes no part in a run.
enum class LeftOutReason : std::uint8_t { noRank, notEndorsed, notAdmitted, withdrawn, duplicate };
template <>
struct Words<LeftOutReason> {
    static constexpr std::string_view kAll[] = {"no_rank", "not_endorsed", "not_admitted", "withdrawn", "duplicate"};
};

enum class MatchState : std::uint8_t { proposed, locked, accepted, adjusted, agreed };
template <>
struct Words<MatchState> {
    static constexpr std::string_view kAll[] = {"proposed", "locked", "accepted", "adjusted", "agreed"};
};

/// What is counted: money of the run's currency, or whole units of a kind of support.
struct Measure {
    Support support = Support::money;
    std::string unit = {}; ///< empty for money; folded and canonical otherwise
    friend bool operator==(const Measure&, const Measure&) = default;
    friend auto operator<=>(const Measure&, const Measure&) = default;
};

/// Amounts of a run are minor units of the run's currency, or whole units where the measure is not money.
struct RunTier {
    Measure measure = {};
    std::int64_t tier = 1; ///< 0 = the front tier
    std::int64_t gap = 0;
    std::int64_t covered = 0;
    std::int64_t coveredUpToHere = 0;
    std::int64_t coveredUpToHereAtMost = 0;
    friend bool operator==(const RunTier&, const RunTier&) = default;
};

struct RunGroup {
    Measure measure = {};
    PartyId state = {};
    std::int64_t tier = 1;
    std::int64_t gap = 0;   ///< of all its needs
    std::int64_t basis = 0; ///< what its level is measured against
    std::int64_t weight = 1;
    std::int64_t fixed = 0;
    std::int64_t covered = 0; ///< fixed lines included
    Fraction share = {};      ///< covered / gap
    Fraction level = {};      ///< covered / (basis x weight)
    friend bool operator==(const RunGroup&, const RunGroup&) = default;
};

struct RunNeed {
    NeedId id = {};
    Measure measure = {};
    PartyId state = {};
    std::int64_t tier = 1;
    std::int64_t gap = 0;
    std::int64_t covered = 0;
    Fraction share = {};
    NeedReason reason = NeedReason::covered;
    friend bool operator==(const RunNeed&, const RunNeed&) = default;
};

struct RunOffer {
    OfferId id = {};
    Measure measure = {};
    std::int64_t amount = 0; ///< the balance
    std::int64_t placed = 0;
    std::int64_t left = 0;
    OfferReason reason = OfferReason::used;
    friend bool operator==(const RunOffer&, const RunOffer&) = default;
};

/// One line of the proposal: an offer gives an amount to a need in a year.
struct Match {
    NeedId need = {};
    OfferId offer = {};
    std::optional<int> year = {};
    Measure measure = {};
    std::int64_t amount = 0;
    MatchState state = MatchState::proposed;
    friend bool operator==(const Match&, const Match&) = default;
};

struct RejectedPair {
    NeedId need = {};
    OfferId offer = {};
    std::string reason = {}; ///< "forbidden" or "rejected"
    friend bool operator==(const RejectedPair&, const RejectedPair&) = default;
};

struct LeftOut {
    std::string table = {};
    std::string id = {};
    LeftOutReason reason = LeftOutReason::noRank;
    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// The value of one level of the objective with its proven bound; "" = there is none.
struct RunLevel {
    int level = 0;
    std::string name = {};
    std::string value = {};
    std::string bound = {};
    friend bool operator==(const RunLevel&, const RunLevel&) = default;
};

/// A node's label in the proof: the most deserving group that is not satisfied and reaches the node along residual
/// arcs. `node` is "offer:ID:YEAR" or "need:ID:YEAR" (year empty where it is not split), the group "STATE:TIER".
struct NodeLabel {
    Measure measure = {};
    std::string node = {};
    std::string group = {};
    friend bool operator==(const NodeLabel&, const NodeLabel&) = default;
};

/// What a unit of something scarce costs in a proof, in parts of the scale of its set; not named = nothing. `node` is
/// "offer:ID:YEAR", "need:ID:YEAR", "state:OFFER:STATE" (what the offer may give there), "donors:NEED" (a new donor, in
/// whole units) or "served:NEED" (what a unit is worth where the need's minimum is to be reached).
struct NodePrice {
    std::string node = {};
    std::int64_t price = 0;
    friend bool operator==(const NodePrice&, const NodePrice&) = default;
};

/// Prices that bound the money in the tiers up to `tier`; none: that show that a case has no plan.
struct PriceSet {
    std::optional<int> tier = {};
    std::int64_t scale = 1;
    std::vector<NodePrice> prices = {};
    friend bool operator==(const PriceSet&, const PriceSet&) = default;
};

struct PriceSetNumber {
    std::int64_t number = 0; ///< into GrantsProof::sets
    friend bool operator==(const PriceSetNumber&, const PriceSetNumber&) = default;
};

/// One step of a proof by cases: the pair gives nothing, or a grant (need and offer named); the need gets nothing that
/// is free, or its minimum (need named); or prices that settle the case (neither).
struct ProofStep {
    NeedId need = {};
    OfferId offer = {};
    std::vector<PriceSetNumber> sets = {};
    friend bool operator==(const ProofStep&, const ProofStep&) = default;
};

/// That no plan of a measure with rules about whole grants exceeds the printed bounds: a tree of cases in preorder.
struct GrantsProof {
    Measure measure = {};
    std::vector<PriceSet> sets = {};
    std::vector<ProofStep> steps = {};
    friend bool operator==(const GrantsProof&, const GrantsProof&) = default;
};

struct Certificate {
    std::vector<NodeLabel> labels = {};   ///< of measures without rules about whole grants
    std::vector<GrantsProof> grants = {}; ///< of the others
    friend bool operator==(const Certificate&, const Certificate&) = default;
};

/// A fixed line that collides with others over what `over` names ("balance:OFFER", "pair", "offer:ID", "need:ID" ...).
struct CollidingLine {
    NeedId need = {};
    OfferId offer = {};
    std::optional<int> year = {};
    Measure measure = {};
    std::int64_t amount = 0;
    std::string over = {};
    friend bool operator==(const CollidingLine&, const CollidingLine&) = default;
};

/// What the independent checker said of a run.
struct RunVerdict {
    bool seal = false;
    bool proof = false;
    bool older = false; ///< the inputs have changed since
    std::vector<std::string> failures = {};
    bool holds() const { return seal && proof && !older; }
    friend bool operator==(const RunVerdict&, const RunVerdict&) = default;
};

/// Versions of a vocabulary that a run read.
struct VocabularyVersion {
    std::string name = {};
    std::string version = {};
    friend bool operator==(const VocabularyVersion&, const VocabularyVersion&) = default;
};

/// One stored result of the matching (command-line.md prints it as JSON).
struct Run {
    std::string digest = {}; ///< the seal
    std::string dataDigest = {};
    std::string inputDigest = {};
    std::string predecessor = {}; ///< digest of the last stored run of the same scenario, or empty
    ScenarioId scenario = {};
    Configuration configuration = {};
    std::vector<VocabularyVersion> vocabularies = {};
    Currency currency = {};
    RunStatus status = RunStatus::optimal;
    bool wholeGrants = false;
    std::vector<RunTier> tiers = {};         ///< by measure, tier
    std::vector<RunGroup> groups = {};       ///< by measure, tier, state
    std::vector<RunNeed> needs = {};         ///< by id
    std::vector<RunOffer> offers = {};       ///< by id
    std::vector<Match> matches = {};         ///< by need, offer, year
    std::vector<RejectedPair> rejected = {}; ///< by need, offer
    std::vector<LeftOut> leftOut = {};       ///< by table, id
    std::int64_t grants = 0;
    std::int64_t grantsAtLeast = 0;
    std::vector<RunLevel> levels = {};
    Certificate certificate = {};
    friend bool operator==(const Run&, const Run&) = default;
};

} // namespace landbridge
