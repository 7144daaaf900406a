#pragma once

#include <map>

#include "core/model/run.h"
#include "core/rules/inputs.h"

namespace landbridge::explanation {

/// How a request is met, in one measure: requested = domestic + committed + proposed + gapLeft.
struct Coverage {
    std::int64_t requested = 0;
    std::int64_t domestic = 0;
    std::int64_t committed = 0;
    std::int64_t proposed = 0;
    std::int64_t gapLeft = 0;

    std::int64_t covered() const { return domestic + committed; }
    std::int64_t after() const { return covered() + proposed; }
    Coverage& operator+=(const Coverage& other);
    friend bool operator==(const Coverage&, const Coverage&) = default;
};

/// One need with its numbers, whether it takes part or not; withdrawn needs and duplicates are not listed.
struct NeedCoverage {
    NeedId id = {};
    PartyId state = {};
    Measure measure = {};
    std::int64_t tier = 1; ///< 0 = the front tier
    bool isRanked = true;  ///< false: the state has given no rank
    Coverage coverage = {};
    std::optional<LeftOutReason> out = {};
    std::optional<NeedReason> reason = {}; ///< by the run
    friend bool operator==(const NeedCoverage&, const NeedCoverage&) = default;
};

/// A sum over needs.
struct CoverageSum {
    Coverage coverage = {};
    std::int64_t needs = 0;
    std::int64_t open = 0; ///< needs with a gap left
    friend bool operator==(const CoverageSum&, const CoverageSum&) = default;
};

/// What is left of one reason.
struct ReasonSum {
    std::int64_t needs = 0;
    std::int64_t gapLeft = 0;
    friend bool operator==(const ReasonSum&, const ReasonSum&) = default;
};

/// The numbers of a round for its pages: every need, and sums of one measure.
class Figures {
public:
    /// `run` may be null: nothing is proposed then. Lines of needs that are gone are passed over.
    Figures(const rules::Inputs& inputs, const Run* run);

    const std::vector<NeedCoverage>& needs() const { return needs_; } ///< by id
    const NeedCoverage* need(const NeedId& id) const;
    /// The measures that needs have, money first.
    std::vector<Measure> measures() const;

    CoverageSum total(const Measure& measure) const;
    std::map<std::int64_t, CoverageSum> byTier(const Measure& measure) const; ///< ranked needs
    std::map<std::int64_t, CoverageSum> byTier(const Measure& measure, const PartyId& state) const;
    CoverageSum unranked(const Measure& measure) const;
    std::map<PartyId, CoverageSum> byState(const Measure& measure) const;
    /// Why needs are not covered: reasons of the run, and of what takes no part.
    std::map<NeedReason, ReasonSum> byReason(const Measure& measure) const;
    std::map<LeftOutReason, ReasonSum> byLeftOut(const Measure& measure) const;

private:
    std::vector<NeedCoverage> needs_ = {};
};

} // namespace landbridge::explanation
