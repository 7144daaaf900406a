#pragma once

#include "core/rules/inputs.h"

namespace landbridge::rules {

/// A rule that the entitlements do not obey (matching.md, "Three facts"), with the record on which it stands.
struct UnobeyedRule {
    std::string table = {}; ///< "needs" or "offers": the record to leave out
    std::string id = {};
    std::string rule = {}; ///< the column (`minimum_grant`, `minimum`, ...), or `cap`, `lock`, `decision` of a pair
    friend bool operator==(const UnobeyedRule&, const UnobeyedRule&) = default;
};

/// Those that stand on a record with an edge: minimum_grant, maximum_grants, minimum, max_donors; maximum_per_state of
/// an offer split by year; maximum_per_need, a cap or a fixed line without year on a pair split on both sides (the
/// offer is then to be left out). By table, id, rule.
std::vector<UnobeyedRule> unobeyedRules(const Inputs& inputs);

/// Whether a record, by itself or by one of its pairs, carries such a rule, with an edge or without.
bool carriesUnobeyedRule(const Inputs& inputs, const LeftOut& record);

} // namespace landbridge::rules
