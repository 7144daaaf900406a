#pragma once

#include <span>

#include "core/rules/cover.h"
#include "core/rules/inputs.h"

/// The steps of buildInputs; private to the room.
namespace landbridge::rules::parts {

struct Context {
    Inputs& inputs;
    std::set<std::string> doubles = {};
    std::vector<CountedCommitment> commitments = {};
    std::vector<std::vector<std::size_t>> commitmentsOfNeed = {}; ///< indices into `commitments`
    std::vector<std::vector<std::size_t>> commitmentsOfOffer = {};
    std::vector<std::vector<const Domestic*>> domesticOfNeed = {};
    TraitMaker traits = {};
    std::optional<Error> error = {}; ///< the first that stops the run

    /// Notes that `record`, which takes part, lacks a rate of `currency`.
    void lacksRate(std::string_view table, const std::string& id, const Currency& currency);
};

inline constexpr std::int64_t kMostHeld = std::int64_t{1} << 62; ///< sums stop here; such a run is too large
/// Adds amounts, none of them negative, without leaving the range.
void addHeld(std::int64_t& sum, std::int64_t amount);

/// The inputs as far as they can be told; `error` names the first thing that stops a run.
Inputs inputsAsTheyAre(const Workspace& workspace, const ScenarioId& scenario, const Configuration& configuration,
                       std::optional<Error>& error);

Measure measureOf(Support support, const std::string& unit);

/// What `commitment` takes from an offer, or covers, in `measure`; nothing where a rate is missing.
std::optional<Rational> drawn(const CountedCommitment& commitment, const Measure& measure);
std::optional<Rational> covers(const CountedCommitment& commitment, const Measure& measure);

void addNeeds(Context& context);
void addOffers(Context& context);
void addPairs(Context& context, const ScenarioView& view);
void addLines(Context& context, const ScenarioView& view);

/// Lets the lines of one need shrink until they fit into its gap, decisions before locks, the largest offer first.
void shrinkToGap(const NeedFacts& need, const std::vector<OfferFacts>& offers, std::span<FixedLine*> lines);

} // namespace landbridge::rules::parts
