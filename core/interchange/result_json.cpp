#include "core/interchange/result_json.h"

#include "core/interchange/configuration_json.h"
#include "core/interchange/result_members.h"

namespace landbridge {

namespace {

using interchange::members;

/// The archive that makes an object of what it is shown.
class Writer {
public:
    explicit Writer(int decimals) : decimals_(decimals) {}

    void text(std::string_view key, const std::string& value) { json_.set(key, value); }
    template <std::integral Number>
    void whole(std::string_view key, Number value)
    {
        json_.set(key, value);
    }
    void flag(std::string_view key, bool value) { json_.set(key, value); }
    void amount(std::string_view key, std::int64_t value, const Measure& measure)
    {
        json_.set(key, amountText(value, measure.support == Support::money ? decimals_ : 0));
    }
    void share(std::string_view key, const Fraction& value) { json_.set(key, value.text()); }
    void year(std::string_view key, const std::optional<int>& value) { json_.set(key, value ? Json(*value) : Json()); }
    template <ClosedList Enum>
    void word(std::string_view key, Enum value)
    {
        json_.set(key, wordOf(value));
    }
    void measure(const Measure& value)
    {
        json_.set("support", wordOf(value.support));
        json_.set("unit", value.unit);
    }
    void currency(std::string_view key, const Currency& value) { json_.set(key, value.code()); }
    void configuration(std::string_view key, const Configuration& value) { json_.set(key, configurationJson(value)); }
    template <class Item>
    void object(std::string_view key, Item& item)
    {
        json_.set(key, written(item, decimals_));
    }
    template <class Item>
    void list(std::string_view key, std::vector<Item>& items)
    {
        Json array = Json::array();
        for (Item& item : items)
            array.push(written(item, decimals_));
        json_.set(key, std::move(array));
    }

    template <class Item>
    void listIfAny(std::string_view key, std::vector<Item>& items)
    {
        if (!items.empty())
            list(key, items);
    }

    template <class Item>
    static Json written(Item& item, int decimals)
    {
        Writer writer(decimals);
        members(writer, item);
        return std::move(writer.json_);
    }

private:
    int decimals_;
    Json json_ = Json::object();
};

Json written(Run run) // a copy: the list of members asks for something that it may fill
{
    return Writer::written(run, run.currency.decimals);
}

} // namespace

Json resultJson(const Run& run)
{
    return written(run);
}

std::string sealText(const Run& run)
{
    const Json json = written(run);
    Json::Object sealed = json.members();
    sealed.erase("digest");
    sealed.erase("certificate");
    return Json(std::move(sealed)).canonicalText();
}

Json collidingJson(const std::vector<CollidingLine>& lines, const Currency& currency)
{
    Json array = Json::array();
    for (CollidingLine line : lines)
        array.push(Writer::written(line, currency.decimals));
    return Json::object().set("colliding", std::move(array));
}

Json verdictJson(const RunVerdict& verdict)
{
    Json failures = Json::array();
    for (const std::string& failure : verdict.failures)
        failures.push(failure);
    Json json = Json::object();
    json.set("seal", verdict.seal);
    json.set("proof", verdict.proof);
    json.set("older", verdict.older);
    json.set("failures", std::move(failures));
    return json;
}

Json findingJson(const Finding& finding, std::string_view text)
{
    Json json = Json::object();
    json.set("severity", wordOf(finding.severity));
    json.set("code", messageId(finding.code));
    json.set("file", finding.where.file);
    json.set("line", finding.where.line);
    json.set("column", finding.where.column);
    json.set("value", finding.value);
    json.set("text", text);
    return json;
}

} // namespace landbridge
