#pragma once

#include <string_view>

#include "core/formats/json.h"
#include "core/model/change.h"
#include "core/model/configuration.h"
#include "core/model/finding.h"

namespace landbridge {

/// The configuration as command-line.md writes it, every key stated.
Json configurationJson(const Configuration& configuration);

/// Reads a configuration: the keys that `json` states over `base`. Errors: configurationUnknownKey,
/// configurationBadValue (also where it is no object).
Result<Configuration> readConfiguration(const Json& json, const Configuration& base = {});
/// The same from the text of a file; also what readJson refuses.
Result<Configuration> readConfigurationText(std::string_view text, const Configuration& base = {});

/// Why a row of settings cannot be taken: valueUnknownKey, valueBadJson, configurationBadValue.
std::optional<Error> settingError(const Setting& setting);
/// settingError of every row of settings.
std::vector<Finding> settingViolations(const Workspace& workspace);

/// What `scenario` (empty = the plain round) is matched with: the defaults, overruled by the round's settings, by those
/// of its bases, by its own. Rows that cannot be taken are passed over.
Configuration configurationOf(const Workspace& workspace, const ScenarioId& scenario);

/// Makes `configuration` the settings of `scenario`: every key a row of its own.
ChangeSet settingChanges(const Workspace& workspace, const ScenarioId& scenario, const Configuration& configuration);

} // namespace landbridge
