#pragma once

#include <set>
#include <utility>

#include "core/rules/fits.h"
#include "core/rules/rates.h"
#include "core/rules/scenario_view.h"

namespace landbridge::rules {

inline constexpr std::int32_t kNoRecord = -1;

/// A phase of a need with its gap, or a tranche of an offer with its balance: of one year, or of all together.
struct Part {
    std::optional<int> year = {};
    std::int64_t amount = 0;
    friend bool operator==(const Part&, const Part&) = default;
};

/// What the run reads of a need. Amounts are minor units of the round's currency, or whole units of its measure.
struct NeedFacts {
    const Need* row = nullptr;
    std::optional<LeftOutReason> out = {}; ///< why it takes no part; its amounts may be 0 then
    Measure measure = {};
    std::int32_t measureIndex = kNoRecord; ///< into Inputs::measures, where it takes part
    std::int64_t tier = 1;                 ///< 0 = the front tier
    std::int32_t group = kNoRecord;        ///< into Inputs::groups, where it takes part
    std::vector<Part> phases = {};         ///< by year, or one without
    std::int64_t gap = 0;                  ///< the sum of its phases'
    std::int64_t requested = 0;            ///< rounded down
    std::int64_t covered = 0;              ///< by domestic effort and counted commitments, rounded down
    std::optional<std::int64_t> minimumOpen =
        {}; ///< what lines must bring so that its minimum is reached; none = no rule
    std::optional<std::int64_t> maxDonors = {}; ///< none = no rule
    std::vector<PartyId> donors = {};           ///< whose counted cover is above 0, sorted
    std::int64_t coverLeftOver = 0;             ///< cover that the phases of its years could not take, rounded down
    std::vector<std::string> coverOutside = {}; ///< "table:id" of cover outside the window of an unsplit need
    NeedTraits traits = {};
    bool takesPart() const { return !out; }
    bool isSplit() const { return traits.timing.isSplit(); }
};

/// What the run reads of an offer.
struct OfferFacts {
    const Offer* row = nullptr;
    std::optional<LeftOutReason> out = {};
    Measure measure = {};
    std::int32_t measureIndex = kNoRecord;
    std::vector<Part> tranches = {};                ///< by year, or one without
    std::int64_t balance = 0;                       ///< the sum of its tranches'
    std::optional<std::int64_t> minimumGrant = {};  ///< rounded up; none = no rule
    std::optional<std::int64_t> maximumGrants = {}; ///< none = no rule
    std::optional<Rational> maximumPerNeed = {};    ///< before commitments; none = no rule
    std::optional<Rational> maximumPerState = {};
    std::vector<std::int32_t> namedNeeds = {};                        ///< that its counted commitments name, sorted
    std::vector<std::pair<std::int32_t, Rational>> drawnByState = {}; ///< by state number, sorted
    OfferTraits traits = {};
    bool takesPart() const { return !out; }
    bool isSplit() const { return traits.timing.isSplit(); }
};

/// What is said about one pair. Only pairs about which something is said have such an entry.
struct PairFacts {
    std::int32_t need = kNoRecord;
    std::int32_t offer = kNoRecord;
    bool forbidden = false;
    bool rejected = false;
    bool preferred = false;
    std::optional<std::int64_t> cap = {}; ///< stated, or left by commitments of maximum_per_need; rounded down
    bool statesCap = false;               ///< a `cap` stands on it
    Rational committed = {};              ///< counted commitments that name both
    bool wholeLine = false;               ///< a fixed line without year closes it
    std::vector<int> lineYears = {};      ///< years that fixed lines close
    bool isApart() const { return forbidden || rejected; }
};

/// A fixed line: a lock, or an accepted or adjusted decision.
struct FixedLine {
    NeedId need = {};
    OfferId offer = {};
    std::int32_t needIndex = kNoRecord;
    std::int32_t offerIndex = kNoRecord;
    std::optional<int> year = {};
    MatchState kind = MatchState::locked; ///< locked, accepted or adjusted
    bool inherited = false;               ///< the scenario has it from its base or from the plain round
    std::int64_t stated = 0;              ///< of the whole pair, commitments included
    std::int64_t wanted = 0;              ///< what commitments do not carry yet
    std::int64_t amount = 0;              ///< after shrinking to the gap: what the plan must hold
    std::string over = {}; ///< why it cannot stand ("need:ID", "offer:ID", "pair"); empty where it can by itself
};

/// A state in one tier of one measure.
struct GroupFacts {
    Measure measure = {};
    std::int64_t tier = 1;
    PartyId state = {};
    std::int32_t stateNumber = kNoRecord;
    std::int64_t weight = 1;
    std::int64_t gap = 0;   ///< of all its needs
    std::int64_t fixed = 0; ///< of its fixed lines
    std::vector<std::int32_t> needs = {};
};

/// Everything that a run reads, as the rules define it; pairs are not listed but asked for.
struct Inputs {
    ScenarioId scenario = {};
    Workspace workspace = {}; ///< as the scenario sees it; the facts point into it
    Configuration configuration = {};
    Date asOf = {};
    Currency currency = {};
    Rates rates = {};
    std::vector<Measure> measures = {}; ///< of what takes part, sorted; money first
    std::vector<NeedFacts> needs = {};  ///< all, by id
    std::vector<OfferFacts> offers = {};
    std::vector<PairFacts> pairs = {};       ///< by need, offer
    std::vector<std::size_t> pairStart = {}; ///< of each need in `pairs`, and the end
    std::vector<FixedLine> lines = {};       ///< by need, offer, year; dropped ones left out
    std::vector<GroupFacts> groups = {};     ///< by measure, tier, state
    std::vector<RejectedPair> rejected = {}; ///< by need, offer
    std::vector<LeftOut> leftOut = {};       ///< by table, id
    std::vector<Finding> findings = {};      ///< of this scenario: lines shrunk or dropped, changes not applied

    const PairFacts* pair(std::int32_t need, std::int32_t offer) const; ///< null where nothing is said
    /// What the pair may hold over all years beside its counted commitments (fixed lines included); none = no cap.
    std::optional<std::int64_t> pairCap(std::int32_t need, std::int32_t offer) const;
    /// What the offer may give to the state of `need` beside its counted commitments; none = no cap.
    std::optional<std::int64_t> stateCap(std::int32_t need, std::int32_t offer) const;
    /// Whether both take part in one measure, every condition holds, nothing keeps them apart and their caps are above
    /// 0. Parts that meet (partsMeet) with amounts above 0 are then an edge.
    bool isOpenPair(std::int32_t need, std::int32_t offer) const;
    bool partsMeet(std::int32_t need, const Part& phase, std::int32_t offer, const Part& tranche) const;
    /// Whether the pair has an edge.
    bool hasEdge(std::int32_t need, std::int32_t offer) const;
    /// Every condition that the pair fails, forbidden and rejected included.
    std::vector<FitFailure> failingConditions(std::int32_t need, std::int32_t offer) const;

    std::int32_t needIndex(const NeedId& id) const; ///< kNoRecord where there is none
    std::int32_t offerIndex(const OfferId& id) const;
};

/// The inputs of a run of `scenario` (empty = the plain round). Errors: asOfMissing, runMissingRate (of what takes
/// part), runTooLarge.
Result<Inputs> buildInputs(const Workspace& workspace, const ScenarioId& scenario, const Configuration& configuration);

/// What a level is measured against: the claim, or one unit of the currency or one item where awards are equal.
std::int64_t basisOf(const Inputs& inputs, const Measure& measure, std::int64_t claim);

/// What `accept` stores for a pair of which `proposed` is proposed: its counted commitments included, rounded up.
std::int64_t wholePairAmount(const Inputs& inputs, std::int32_t need, std::int32_t offer, std::int64_t proposed);

} // namespace landbridge::rules
