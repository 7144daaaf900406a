#pragma once

#include "core/rules/inputs.h"

namespace landbridge::rules {

/// A rule that looks at whole grants or over years in a way that entitlements do not obey (matching.md, "Three facts").
struct WholeGrantRule {
    std::string table = {}; ///< "needs" or "offers": the record on which it stands
    std::string id = {};
    std::string rule = {}; ///< the column (`minimum_grant`, `minimum`, ...), or `cap`, `lock`, `decision` of a pair
    std::int32_t measureIndex = kNoRecord;
    friend bool operator==(const WholeGrantRule&, const WholeGrantRule&) = default;
};

/// Those that stand on a record with an edge: minimum_grant, maximum_grants, minimum, max_donors; maximum_per_state of
/// an offer split by year; maximum_per_need, a cap or a fixed line without year on a pair split on both sides (named on
/// the offer). By table, id, rule.
std::vector<WholeGrantRule> wholeGrantRules(const Inputs& inputs);

/// Per measure of Inputs: whether such a rule stands in it.
std::vector<bool> wholeGrantMeasures(const Inputs& inputs);

} // namespace landbridge::rules
