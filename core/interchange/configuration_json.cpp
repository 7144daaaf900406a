#include "core/interchange/configuration_json.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/model/digests.h"
#include "core/model/reference.h"

namespace landbridge {

namespace {

constexpr std::int64_t kMostYears = 100;
constexpr std::int64_t kMostWeight = 100;
constexpr std::int64_t kMostCrowd = 1'000'000;

/// A whole number from `least` to `most`.
std::optional<std::int64_t> whole(const Json& json, std::int64_t least, std::int64_t most)
{
    const std::optional<std::int64_t> number = json.integer();
    return number && *number >= least && *number <= most ? number : std::nullopt;
}

/// Whether every member of `json` has one of the names.
bool hasOnly(const Json& json, std::initializer_list<std::string_view> names)
{
    return std::ranges::all_of(
        json.members(), [&](const auto& member) { return std::ranges::find(names, member.first) != names.end(); });
}

Json frontTierJson(const Configuration& configuration)
{
    if (!configuration.frontTier)
        return {};
    Json json = Json::object();
    json.set("category", configuration.frontTier->category);
    json.set("deadline_within_years", configuration.frontTier->deadlineWithinYears);
    return json;
}
bool readFrontTier(Configuration& configuration, const Json& json)
{
    configuration.frontTier.reset();
    if (json.isNull())
        return true;
    const auto category = json.at("category").text();
    const auto years = whole(json.at("deadline_within_years"), 0, kMostYears);
    if (!category || trimmed(*category).empty() || !years || !hasOnly(json, {"category", "deadline_within_years"}))
        return false;
    configuration.frontTier = FrontTier{.category = folded(*category), .deadlineWithinYears = *years};
    return true;
}

Json weightsJson(const Configuration& configuration)
{
    Json json = Json::object();
    for (const auto& [category, weight] : configuration.weights)
        json.set(category, weight);
    return json;
}
bool readWeights(Configuration& configuration, const Json& json)
{
    configuration.weights.clear();
    for (const auto& [category, value] : json.members()) {
        const auto weight = whole(value, 1, kMostWeight);
        const std::string name = folded(category);
        if (!weight || name.empty() || !configuration.weights.emplace(name, *weight).second)
            return false;
    }
    return json.isObject();
}

Json statusesJson(const Configuration& configuration)
{
    Json json = Json::array();
    for (const OfferStatus status : configuration.offerStatuses)
        json.push(wordOf(status));
    return json;
}
bool readStatuses(Configuration& configuration, const Json& json)
{
    auto& statuses = configuration.offerStatuses;
    statuses.clear();
    for (const Json& element : json.elements()) {
        const auto status = fromWord<OfferStatus>(element.text().value_or(""));
        if (!status || std::ranges::find(statuses, *status) != statuses.end())
            return false;
        statuses.push_back(*status);
    }
    return json.isArray();
}

Json instrumentsJson(const Configuration& configuration)
{
    Json json = Json::array();
    for (const std::string& instrument : configuration.instruments)
        json.push(instrument);
    return json;
}
bool readInstruments(Configuration& configuration, const Json& json)
{
    auto& instruments = configuration.instruments;
    instruments.clear();
    for (const Json& element : json.elements()) {
        std::string instrument = folded(element.text().value_or(""));
        if (instrument.empty() || std::ranges::find(instruments, instrument) != instruments.end())
            return false;
        instruments.push_back(std::move(instrument));
    }
    return json.isArray();
}

Json crowdingJson(const Configuration& configuration)
{
    Json json = Json::object();
    json.set("donors_per_state_pillar_region", configuration.donorsPerStatePillarRegion);
    json.set("pillars_per_donor_state", configuration.pillarsPerDonorState);
    return json;
}
bool readCrowding(Configuration& configuration, const Json& json)
{
    const auto take = [&](std::string_view key, std::int64_t& target, std::int64_t standard) {
        const auto number = json.contains(key) ? whole(json.at(key), 0, kMostCrowd) : standard;
        target = number.value_or(standard);
        return number.has_value();
    };
    const Configuration standard;
    return json.isObject() && hasOnly(json, {"donors_per_state_pillar_region", "pillars_per_donor_state"}) &&
           take("donors_per_state_pillar_region", configuration.donorsPerStatePillarRegion,
                standard.donorsPerStatePillarRegion) &&
           take("pillars_per_donor_state", configuration.pillarsPerDonorState, standard.pillarsPerDonorState);
}

Json basisJson(const Configuration& configuration)
{
    return wordOf(configuration.basis);
}
bool readBasis(Configuration& configuration, const Json& json)
{
    const auto basis = fromWord<Basis>(json.text().value_or(""));
    configuration.basis = basis.value_or(Basis::proportional);
    return basis.has_value();
}

Json preferLongJson(const Configuration& configuration)
{
    return configuration.preferLong;
}
bool readPreferLong(Configuration& configuration, const Json& json)
{
    configuration.preferLong = json.boolean().value_or(false);
    return json.boolean().has_value();
}

Json effortJson(const Configuration& configuration)
{
    return configuration.effort;
}
bool readEffort(Configuration& configuration, const Json& json)
{
    const auto effort = whole(json, 0, kLargestAmount);
    configuration.effort = effort.value_or(Configuration{}.effort);
    return effort.has_value();
}

/// One top-level key with its way from and to the configuration.
struct Key {
    std::string_view name;
    Json (*json)(const Configuration&);
    bool (*read)(Configuration&, const Json&);
};
constexpr std::array<Key, 8> kKeys = {{{"front_tier", frontTierJson, readFrontTier},
                                       {"weights", weightsJson, readWeights},
                                       {"offer_statuses", statusesJson, readStatuses},
                                       {"instruments", instrumentsJson, readInstruments},
                                       {"crowding", crowdingJson, readCrowding},
                                       {"basis", basisJson, readBasis},
                                       {"prefer_long", preferLongJson, readPreferLong},
                                       {"effort", effortJson, readEffort}}};

const Key* keyNamed(std::string_view name)
{
    const auto* found = std::ranges::find(kKeys, name, &Key::name);
    return found == kKeys.end() ? nullptr : found;
}

} // namespace

Json configurationJson(const Configuration& configuration)
{
    Json json = Json::object();
    for (const Key& key : kKeys)
        json.set(key.name, key.json(configuration));
    return json;
}

Result<Configuration> readConfiguration(const Json& json, const Configuration& base)
{
    if (!json.isObject())
        return Error{MessageCode::configurationBadValue, {"", json.canonicalText()}};
    Configuration configuration = base;
    for (const auto& [name, value] : json.members()) {
        const Key* key = keyNamed(name);
        if (key == nullptr)
            return Error{MessageCode::configurationUnknownKey, {name}};
        if (!key->read(configuration, value))
            return Error{MessageCode::configurationBadValue, {name, value.canonicalText()}};
    }
    return configuration;
}

Result<Configuration> readConfigurationText(std::string_view text, const Configuration& base)
{
    const Result<Json> json = readJson(text);
    if (!json)
        return json.error();
    return readConfiguration(*json, base);
}

std::optional<Error> settingError(const Setting& setting)
{
    const Key* key = keyNamed(setting.key);
    if (key == nullptr)
        return Error{MessageCode::valueUnknownKey, {setting.key}};
    const Result<Json> json = readJson(setting.value);
    if (!json)
        return Error{MessageCode::valueBadJson, {setting.value}};
    Configuration configuration;
    if (!key->read(configuration, *json))
        return Error{MessageCode::configurationBadValue, {setting.key, setting.value}};
    return std::nullopt;
}

std::vector<Finding> settingViolations(const Workspace& workspace)
{
    std::vector<Finding> findings;
    for (const Setting& setting : workspace.table<Setting>())
        if (const std::optional<Error> error = settingError(setting)) {
            const bool key = error->code == MessageCode::valueUnknownKey;
            findings.push_back({.code = error->code,
                                .where = {.column = key ? "key" : "value"},
                                .value = key ? setting.key : setting.value,
                                .facts = error->facts,
                                .subject = recordText(TableName<Setting>::value, rowKey(setting))});
        }
    return findings;
}

Configuration configurationOf(const Workspace& workspace, const ScenarioId& scenario)
{
    Configuration configuration;
    const auto take = [&](const ScenarioId& of) {
        for (const Setting& setting : workspace.table<Setting>())
            if (setting.scenario == of && !settingError(setting))
                keyNamed(setting.key)->read(configuration, *readJson(setting.value));
    };
    take({});
    std::vector<ScenarioId> chain = scenarioChain(workspace, scenario);
    std::ranges::reverse(chain);
    for (const ScenarioId& of : chain)
        take(of);
    return configuration;
}

ChangeSet settingChanges(const Workspace& workspace, const ScenarioId& scenario, const Configuration& configuration)
{
    ChangeSet changes;
    for (const Key& key : kKeys) {
        Setting row{.scenario = scenario, .key = std::string(key.name)};
        row.value = key.json(configuration).canonicalText();
        const Setting* before = workspace.table<Setting>().find(std::string_view(rowKey(row)));
        if (before == nullptr || *before != row)
            changes.push_back(putting(workspace, std::move(row)));
    }
    return changes;
}

} // namespace landbridge
