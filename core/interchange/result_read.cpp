#include <charconv>

#include "core/interchange/configuration_json.h"
#include "core/interchange/result_json.h"
#include "core/interchange/result_members.h"
#include "core/vocabulary/currency.h"
#include "core/vocabulary/unit.h"

namespace landbridge {

namespace {

using interchange::members;

constexpr JsonLimits kLimits{.bytes = 256 * 1024 * 1024, .depth = 16, .text = 1024 * 1024};

Error notReadable(std::string place)
{
    return {MessageCode::resultNotReadable, {std::move(place)}};
}

/// The archive that fills what it is shown from an object; keeps the place of the first thing that it cannot read.
class Reader {
public:
    Reader(const Json& json, std::string place, int decimals, std::string& failure)
        : json_(json), place_(std::move(place)), decimals_(decimals), failure_(failure)
    {
    }

    void text(std::string_view key, std::string& value)
    {
        if (const auto found = json_.at(key).text())
            value = *found;
        else
            fail(key);
    }
    template <std::integral Number>
    void whole(std::string_view key, Number& value)
    {
        const auto found = json_.at(key).integer();
        if (found && std::in_range<Number>(*found))
            value = static_cast<Number>(*found);
        else
            fail(key);
    }
    void flag(std::string_view key, bool& value)
    {
        if (const auto found = json_.at(key).boolean())
            value = *found;
        else
            fail(key);
    }
    void amount(std::string_view key, std::int64_t& value, const Measure& measure)
    {
        const auto minor = units(json_.at(key).text().value_or(""), measure.support == Support::money ? decimals_ : 0);
        if (minor)
            value = *minor;
        else
            fail(key);
    }
    void share(std::string_view key, Fraction& value)
    {
        const std::string_view found = json_.at(key).text().value_or("");
        const std::size_t slash = found.find('/');
        const auto above = number(found.substr(0, slash));
        const auto below = slash == std::string_view::npos ? std::nullopt : number(found.substr(slash + 1));
        if (above && below && *above >= 0 && *below > 0)
            value = {*above, *below};
        else
            fail(key);
    }
    void year(std::string_view key, std::optional<int>& value)
    {
        if (json_.contains(key) && json_.at(key).isNull())
            value.reset();
        else
            whole(key, value.emplace());
    }
    template <ClosedList Enum>
    void word(std::string_view key, Enum& value)
    {
        if (const auto found = fromWord<Enum>(json_.at(key).text().value_or("?")))
            value = *found;
        else
            fail(key);
    }
    void measure(Measure& value)
    {
        word("support", value.support);
        text("unit", value.unit);
    }
    void currency(std::string_view key, Currency& value)
    {
        const auto found = json_.at(key).text();
        const auto known = found ? vocabulary::findCurrency(*found) : std::nullopt;
        if (known)
            value = *known;
        else if (!found || !found->empty())
            fail(key);
        decimals_ = value.decimals;
    }
    void configuration(std::string_view key, Configuration& value)
    {
        const Result<Configuration> found = readConfiguration(json_.at(key));
        if (found)
            value = *found;
        else
            fail(key);
    }
    template <class Item>
    void object(std::string_view key, Item& item)
    {
        if (!json_.at(key).isObject())
            return fail(key);
        Reader reader(json_.at(key), placeOf(key), decimals_, failure_);
        members(reader, item);
    }
    template <class Item>
    void list(std::string_view key, std::vector<Item>& items)
    {
        const Json& array = json_.at(key);
        if (!array.isArray())
            return fail(key);
        items.resize(array.elements().size());
        for (std::size_t i = 0; i < items.size() && failure_.empty(); ++i) {
            Reader reader(array.elements()[i], placeOf(key) + "[" + std::to_string(i) + "]", decimals_, failure_);
            members(reader, items[i]);
        }
    }
    template <class Item>
    void listIfAny(std::string_view key, std::vector<Item>& items)
    {
        if (json_.contains(key))
            list(key, items);
    }

private:
    static std::optional<std::int64_t> number(std::string_view text)
    {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool whole = error == std::errc{} && end == text.data() + text.size() && !text.empty();
        return whole ? std::optional(value) : std::nullopt;
    }
    /// The smallest units of "12.50"; sums may be larger than any amount of a cell.
    static std::optional<std::int64_t> units(std::string_view text, int decimals)
    {
        const std::size_t point = text.find('.');
        const std::string_view places = point == std::string_view::npos ? "" : text.substr(point + 1);
        if (places.size() > static_cast<std::size_t>(decimals) || text.ends_with('.'))
            return std::nullopt;
        std::string digits(text.substr(0, point));
        digits += places;
        digits.append(static_cast<std::size_t>(decimals) - places.size(), '0');
        const auto value = number(digits);
        return value && *value >= 0 && digits.front() != '-' ? value : std::nullopt;
    }
    std::string placeOf(std::string_view key) const { return (place_.empty() ? "" : place_ + ".") + std::string(key); }
    void fail(std::string_view key)
    {
        if (failure_.empty())
            failure_ = placeOf(key);
    }

    const Json& json_;
    std::string place_;
    int decimals_;
    std::string& failure_;
};

/// The place of the first thing in which two values differ; they do differ.
std::string difference(const Json& a, const Json& b, const std::string& place)
{
    if (a.isObject() && b.isObject()) {
        for (const Json* json : {&a, &b})
            for (const auto& [key, value] : json->members())
                if (!a.contains(key) || !b.contains(key) || a.at(key) != b.at(key))
                    return difference(a.at(key), b.at(key), (place.empty() ? "" : place + ".") + key);
    }
    if (a.isArray() && b.isArray() && a.elements().size() == b.elements().size()) {
        for (std::size_t i = 0; i < a.elements().size(); ++i)
            if (a.elements()[i] != b.elements()[i])
                return difference(a.elements()[i], b.elements()[i], place + "[" + std::to_string(i) + "]");
    }
    return place;
}

/// A match of which support, unit and state may be missing.
Json completed(const Json& match, const Workspace& workspace)
{
    Json whole = match;
    if (!match.contains("support")) {
        const Need* need = workspace.needs().find(match.at("need").text().value_or(""));
        whole.set("support", wordOf(need == nullptr ? Support::money : need->support));
    }
    if (!match.contains("unit")) {
        const Need* need = workspace.needs().find(match.at("need").text().value_or(""));
        const bool counted = need != nullptr && need->support != Support::money;
        whole.set("unit", counted ? vocabulary::canonicalUnit(need->unit) : std::string());
    }
    if (!match.contains("year"))
        whole.set("year", Json());
    if (!match.contains("state"))
        whole.set("state", wordOf(MatchState::proposed));
    return whole;
}

} // namespace

Result<Run> readResult(std::string_view text)
{
    const Result<Json> json = readJson(text, kLimits);
    if (!json)
        return json.error();
    Run run;
    std::string failure;
    Reader reader(*json, {}, 0, failure);
    members(reader, run);
    if (!failure.empty())
        return notReadable(failure);
    if (const Json again = resultJson(run); again != *json)
        return notReadable(difference(*json, again, {}));
    return run;
}

Result<Run> readProposal(std::string_view text, const Workspace& workspace)
{
    const Result<Json> json = readJson(text, kLimits);
    if (!json)
        return json.error();
    if (!json->at("matches").isArray())
        return notReadable("matches");
    Run run{.currency = workspace.round().currency};
    const Result<Configuration> configuration = readConfiguration(json->at("configuration"));
    if (!configuration)
        return configuration.error();
    run.configuration = *configuration;
    std::string failure;
    const Json::Array& lines = json->at("matches").elements();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string place = "matches[" + std::to_string(i) + "]";
        if (!lines[i].isObject())
            return notReadable(place);
        const Json line = completed(lines[i], workspace);
        Reader reader(line, place, run.currency.decimals, failure);
        members(reader, run.matches.emplace_back());
        if (!failure.empty())
            return notReadable(failure);
    }
    return run;
}

} // namespace landbridge
