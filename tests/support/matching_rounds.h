#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/workspace.h"

namespace landbridge::testing {

/// Builds a small round for the matching, in cents of a dollar. Records are returned to be adorned.
class MatchingRound {
public:
    MatchingRound();

    Party& state(const std::string& id);
    /// An endorsed need of rank `priority`; its state is made where it is missing.
    Need& need(const std::string& id, const std::string& state, std::int64_t cents, std::int64_t priority = 1);
    /// A pledge of the donor of the same name, open to all.
    Offer& offer(const std::string& id, std::int64_t cents);
    /// Makes what was made last but of another support, in whole units.
    static void inKind(Need& need, std::string unit);
    static void inKind(Offer& offer, std::string unit);
    void needYear(const std::string& need, int year, std::int64_t cents);
    void offerYear(const std::string& offer, int year, std::int64_t cents);
    void rule(PairRule rule, const std::string& need, const std::string& offer, std::int64_t cents = 0,
              std::optional<int> year = {});
    void decide(DecisionKind kind, const std::string& need, const std::string& offer, std::int64_t cents = 0,
                std::optional<int> year = {});
    Commitment& commitment(const std::string& id, const std::string& donor, std::int64_t cents);

    Workspace workspace() const;

private:
    std::vector<Party> parties_ = {};
    std::vector<Need> needs_ = {};
    std::vector<Offer> offers_ = {};
    std::vector<NeedYear> needYears_ = {};
    std::vector<OfferYear> offerYears_ = {};
    std::vector<Pair> pairs_ = {};
    std::vector<Decision> decisions_ = {};
    std::vector<Commitment> commitments_ = {};
    Currency dollar_ = {};
};

/// A tiny round of a few states, needs and offers with amounts of a few cents: tiers, categories with weight, years on
/// either side, earmarks, caps, forbidden pairs, locks, decisions and commitments. `seed` decides all.
Workspace tinyRound(std::uint32_t seed);

/// A round of `needs` and `offers` as donors and states make them: power-law amounts, earmarks, some caps.
Workspace realisticRound(std::uint32_t seed, int needs, int offers);

} // namespace landbridge::testing
