#pragma once

#include "core/proof/plan.h"

namespace landbridge::proof {

/// Who stands where in the order of whole units: a group with what it has.
class Standing {
public:
    /// `claims` are the sums of the gaps of each group's phases that have an edge.
    Standing(const Plan& plan, std::vector<std::int64_t> claims);

    std::int64_t covered(std::int32_t group) const { return covered_[static_cast<std::size_t>(group)]; }
    std::int64_t claim(std::int32_t group) const { return claims_[static_cast<std::size_t>(group)]; }
    std::int64_t basis(std::int32_t group) const { return bases_[static_cast<std::size_t>(group)]; }
    /// Whether a unit for `a` beside `aHas` comes before a unit for `b` beside `bHas`: the earlier tier; then the lower
    /// level; then the larger (covered + 1) / (basis x weight); then the smaller state id.
    bool isMoreDeserving(std::int32_t a, std::int64_t aHas, std::int32_t b, std::int64_t bHas) const;
    /// All groups, the most deserving of a next unit first.
    std::vector<std::int32_t> inOrder() const;

private:
    const rules::Inputs* inputs_ = nullptr;
    std::vector<std::int64_t> covered_ = {};
    std::vector<std::int64_t> claims_ = {};
    std::vector<std::int64_t> bases_ = {};
};

/// Whether each phase has an edge, by its place in Plan::phases().
std::vector<bool> phasesWithEdge(const Plan& plan);
std::vector<std::int64_t> claimsOf(const Plan& plan, const std::vector<bool>& hasEdge);

/// Per node the most deserving group that is not satisfied and reaches it along residual arcs, or kNoRecord.
struct Labels {
    std::vector<std::int32_t> ofPhase = {};
    std::vector<std::int32_t> ofTranche = {};
};

/// Labels that follow from the plan alone: closed on every residual arc by construction. Every edge that the rules
/// allow is looked at, used or not; pairs are not stored.
Labels labelsOf(const Plan& plan, const Standing& standing);

/// Names every offer with money left that is labelled, and every group labelled by one more deserving than itself.
void checkLabels(const Plan& plan, const Standing& standing, const Labels& labels, Failures& failures);

/// "offer:ID:YEAR" or "need:ID:YEAR", and "STATE:TIER".
std::string phaseName(const Plan& plan, std::int32_t phase);
std::string trancheName(const Plan& plan, std::int32_t tranche);
std::string groupName(const rules::Inputs& inputs, std::int32_t group);

} // namespace landbridge::proof
