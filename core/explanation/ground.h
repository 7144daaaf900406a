#pragma once

#include <memory>
#include <string>
#include <unordered_map>

#include "core/matching/ledger.h"

namespace landbridge::explanation {

/// A state in one tier, as the run left it.
struct Standing {
    PartyId state = {};
    Measure measure = {};
    std::int64_t tier = 1; ///< 0 = the front tier
    std::int64_t gap = 0;
    std::int64_t covered = 0;
    Fraction level = {};
    friend bool operator==(const Standing&, const Standing&) = default;
};

/// What explanations stand on: a run and the inputs that it read, taken together once. Lines of records that the
/// workspace has no longer are passed over.
class Ground {
public:
    /// The ground of `run` in `workspace`. Errors: asOfMissing, runMissingRate, runTooLarge, where the inputs cannot be
    /// worked out any more.
    static Result<Ground> of(const Workspace& workspace, const Run& run);

    const Run& run() const { return parts_->run; }
    const rules::Inputs& inputs() const { return parts_->inputs; }
    const matching::Ledger& ledger() const { return *parts_->ledger; }

    /// What the run says of a record; null where it takes no part.
    const RunNeed* need(const NeedId& id) const;
    const RunOffer* offer(const OfferId& id) const;
    /// The group of a need that takes part, or null.
    const RunGroup* groupOf(const RunNeed& need) const;
    std::optional<Standing> standingOf(const NeedId& need) const;

    /// Whether a node of the proof ("offer:ID:YEAR") carries the label of `group`.
    bool carries(const std::string& node, const RunGroup& group) const;
    /// The group whose label the node carries, or null.
    const RunGroup* labelOf(const std::string& node, const Measure& measure) const;

private:
    struct Parts {
        Run run = {};
        rules::Inputs inputs = {};
        std::unique_ptr<matching::Ledger> ledger = {};
        std::unordered_map<std::string, const RunGroup*> groups = {}; ///< by "measure|STATE:TIER"
        std::unordered_map<std::string, std::string> labels = {};     ///< by "measure|node"
    };
    explicit Ground(std::shared_ptr<const Parts> parts) : parts_(std::move(parts)) {}

    std::shared_ptr<const Parts> parts_;
};

/// "offer:ID:YEAR" or "need:ID:YEAR", as the certificate names its nodes.
std::string nodeName(std::string_view kind, const std::string& id, std::optional<int> year);
Standing standingOf(const RunGroup& group);

} // namespace landbridge::explanation
