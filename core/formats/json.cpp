#include "core/formats/json.h"

#include <cassert>

namespace landbridge {

std::optional<bool> Json::boolean() const
{
    return held<bool>();
}

std::optional<std::int64_t> Json::integer() const
{
    return held<std::int64_t>();
}

std::optional<std::string_view> Json::text() const
{
    const auto* value = std::get_if<std::string>(&content_);
    return value == nullptr ? std::nullopt : std::optional<std::string_view>(*value);
}

std::optional<std::string> Json::number() const
{
    if (const auto* whole = std::get_if<std::int64_t>(&content_))
        return std::to_string(*whole);
    const auto* decimal = std::get_if<Decimal>(&content_);
    return decimal == nullptr ? std::nullopt : std::optional(decimal->text);
}

const Json::Array& Json::elements() const&
{
    static const Array none;
    const auto* all = std::get_if<Array>(&content_);
    return all == nullptr ? none : *all;
}

const Json::Object& Json::members() const&
{
    static const Object none;
    const auto* all = std::get_if<Object>(&content_);
    return all == nullptr ? none : *all;
}

const Json* Json::find(std::string_view key) const
{
    const Object& all = members();
    const auto found = all.find(key);
    return found == all.end() ? nullptr : &found->second;
}

const Json& Json::at(std::string_view key) const
{
    static const Json null;
    const Json* found = find(key);
    return found == nullptr ? null : *found;
}

Json& Json::set(std::string_view key, Json value)
{
    if (isNull())
        content_ = Object();
    assert(isObject());
    std::get<Object>(content_).insert_or_assign(std::string(key), std::move(value));
    return *this;
}

Json& Json::push(Json value)
{
    if (isNull())
        content_ = Array();
    assert(isArray());
    std::get<Array>(content_).push_back(std::move(value));
    return *this;
}

} // namespace landbridge
