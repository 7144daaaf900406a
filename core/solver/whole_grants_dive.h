#pragma once

#include <compare>
#include <optional>

#include "core/solver/whole_grants_network.h"

namespace landbridge::solver {

/// What a plan is judged by, the first difference deciding.
struct PlanValue {
    std::vector<std::int64_t> totals = {}; ///< up to each tier
    std::int64_t shortfall = 0;
    std::int64_t reached = 0;
    std::strong_ordering operator<=>(const PlanValue& other) const;
    bool operator==(const PlanValue& other) const = default;
};

/// A flow of the relaxed network and which rules it breaks.
struct Look {
    std::vector<std::int64_t> pairs = {};         ///< carried
    std::vector<std::int64_t> needs = {};         ///< brought by what is free
    std::vector<std::int32_t> tooSmall = {};      ///< pairs that carry less than their `least`
    std::vector<std::int32_t> unserved = {};      ///< needs that get less than their `least`
    std::vector<std::int32_t> crowdedOffers = {}; ///< with more grants than slots
    std::vector<std::int32_t> crowdedNeeds = {};  ///< with more donors than slots
    bool lacksFixed = false;                      ///< a fixed line is not placed
    bool isPlan() const
    {
        return tooSmall.empty() && unserved.empty() && crowdedOffers.empty() && crowdedNeeds.empty() && !lacksFixed;
    }
};

/// Turns flows of the relaxed network into plans.
class WholeGrantDiver {
public:
    WholeGrantDiver(const WholeGrantIndex& index, const std::stop_token& stop);

    /// Whether the fixed lines could be placed.
    bool placeFixed();
    /// What the relaxed network says under `decisions`, tiers in order, then entitlements; nothing when stopped.
    std::optional<Look> relaxed(const Decisions& decisions);
    /// Settles what breaks a rule until nothing does; starts from `decisions` and leaves in it what was settled. False
    /// when stopped or stuck. A plan found is in flow(). `sharing`, 0 to 2, is how ways share what they may carry
    /// together.
    bool dive(Decisions& decisions, int sharing = 0);
    bool hasJoints() const { return !joints_.empty(); }
    /// Forgets how ways shared in the last dive.
    void openCaps();

    const std::vector<std::int64_t>& flow() const { return flow_; } ///< of the last plan, per way
    PlanValue valueOf(const std::vector<std::int64_t>& flow) const;
    std::vector<std::int64_t> coveredBy(const std::vector<std::int64_t>& flow) const;
    /// Pairs and needs in use are settled to stay so, all others to carry nothing.
    Decisions decisionsOf(const std::vector<std::int64_t>& flow) const;
    Look lookAt(const std::vector<std::int64_t>& flow) const;
    /// Whether what may be carried together over several ways is kept.
    bool keepsJoints(const std::vector<std::int64_t>& flow) const;

    WholeGrantNetwork& network() { return *network_; }
    std::int64_t steps() const { return earlierSteps_ + network_->steps(); }
    Worths worths(bool withEntitlements) const; ///< of all tiers in order

private:
    void buildNetwork();
    bool placeJointLines(int order);
    void setSlopes(const std::vector<std::int64_t>* carried);
    bool capJoints();
    struct Step;
    std::vector<Step> stepsFor(const Look& look, const Decisions& decisions) const;
    void addCountSteps(const Look& look, const Decisions& decisions, std::vector<Step>& steps) const;
    void take(const Step& step, const Look& look, Decisions& decisions) const;
    bool mayForce(std::int32_t pair, const Decisions& decisions) const;
    bool settle(Decisions& decisions);
    void closeFullNeed(std::int32_t need, const Look& look, Decisions& decisions) const;
    void closeFullOffer(std::int32_t offer, const Look& look, Decisions& decisions) const;

    const WholeGrantIndex& index_;
    const WholeGrantProblem& problem_;
    const std::stop_token& stop_;
    std::vector<std::int64_t> caps_;
    std::vector<std::int64_t> placed_;
    std::vector<std::int64_t> slopes_ = {};
    std::vector<std::vector<std::int32_t>> joints_ = {}; ///< ways that together carry at most `jointMost_`
    std::vector<std::int64_t> jointMost_ = {};
    std::int64_t earlierSteps_ = 0;
    bool isCapped_ = false;
    int sharing_ = 0;
    std::int64_t unit_ = 1; ///< the worth of being entitled
    std::optional<WholeGrantNetwork> network_ = {};
    std::vector<std::int64_t> flow_ = {};
};

} // namespace landbridge::solver
