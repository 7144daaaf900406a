#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/model/finding.h"
#include "core/model/workspace.h"

namespace landbridge::rules {

/// A decision that is in force, and whether the scenario has it from its base or from the plain round.
struct DecisionInForce {
    Decision decision = {};
    bool inherited = false;
};

/// The inputs as a scenario sees them.
struct ScenarioView {
    ScenarioId scenario = {};                    ///< empty = the plain round
    Workspace workspace = {};                    ///< with the changes applied
    std::vector<DecisionInForce> decisions = {}; ///< by need, offer, year
    std::set<std::string> withdrawn = {};        ///< "table:id" of the rows that it withdraws
    std::vector<Finding> findings = {};          ///< changes that could not be applied
};

/// Applies the changes of `scenario` and of its bases: of one cell the nearest holds. The endorsed amount stays that
/// of the unchanged need; years are scaled with a changed amount (largest remainder, ties to the earlier year).
ScenarioView scenarioView(const Workspace& workspace, const ScenarioId& scenario);

/// The settings in force, by key: the scenario's, else its base's, else the round's.
std::vector<Setting> settingsInForce(const Workspace& workspace, const ScenarioId& scenario);

/// The decisions in force on each pair: those that name the scenario replace all others on it, then those of its base.
std::vector<DecisionInForce> decisionsInForce(const Workspace& workspace, const ScenarioId& scenario);

/// The scenario marked as current, or none.
ScenarioId currentScenario(const Workspace& workspace);

/// `amounts` scaled so that they add up to `total`: proportional, largest remainder, ties to the earlier place.
std::vector<std::int64_t> scaledTo(const std::vector<std::int64_t>& amounts, std::int64_t total);

} // namespace landbridge::rules
