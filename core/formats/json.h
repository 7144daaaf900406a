#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/result.h"

namespace landbridge {

/// A JSON value. Whole numbers are exact; any other number is kept as the text it was written as.
class Json {
public:
    using Array = std::vector<Json>;
    using Object = std::map<std::string, Json, std::less<>>;
    /// A number that is no std::int64_t, as written: "0.5", "1e3".
    struct Decimal {
        std::string text = {};
        friend bool operator==(const Decimal&, const Decimal&) = default;
    };

    Json() = default; ///< null
    Json(std::same_as<bool> auto value) : content_(value) {}
    Json(std::integral auto value)
        requires(!std::same_as<decltype(value), bool> && !std::same_as<decltype(value), std::uint64_t>)
        : content_(static_cast<std::int64_t>(value))
    {
    }
    Json(Decimal value) : content_(std::move(value)) {}
    Json(std::string value) : content_(std::move(value)) {}
    Json(std::string_view value) : content_(std::string(value)) {}
    Json(const char* value) : content_(std::string(value)) {}
    Json(Array value) : content_(std::move(value)) {}
    Json(Object value) : content_(std::move(value)) {}
    static Json array() { return Array(); }
    static Json object() { return Object(); }

    bool isNull() const { return holds<std::monostate>(); }
    bool isArray() const { return holds<Array>(); }
    bool isObject() const { return holds<Object>(); }

    /// Each gives the value where it is of that kind, and nothing otherwise.
    std::optional<bool> boolean() const;
    std::optional<std::int64_t> integer() const;
    std::optional<std::string_view> text() const;
    /// The number as text, whole or not.
    std::optional<std::string> number() const;
    /// The elements of an array, or none.
    const Array& elements() const&;
    const Array& elements() const&& = delete; ///< they would be gone before they are walked
    /// The members of an object in the order of their keys, or none.
    const Object& members() const&;
    const Object& members() const&& = delete;

    /// The member `key` of an object; null pointer where there is none.
    const Json* find(std::string_view key) const;
    /// The member `key`, or the value null where there is none.
    const Json& at(std::string_view key) const;
    bool contains(std::string_view key) const { return find(key) != nullptr; }

    /// Sets a member; a null value becomes an object first.
    Json& set(std::string_view key, Json value);
    /// Appends an element; a null value becomes an array first.
    Json& push(Json value);

    /// Without blanks, keys in the order of their bytes: equal values give equal text.
    std::string canonicalText() const;
    /// Indented by two blanks, ending with a line feed.
    std::string prettyText() const;

    friend bool operator==(const Json&, const Json&) = default;

private:
    template <class T>
    bool holds() const
    {
        return std::holds_alternative<T>(content_);
    }
    template <class T>
    std::optional<T> held() const
    {
        const T* value = std::get_if<T>(&content_);
        return value == nullptr ? std::nullopt : std::optional<T>(*value);
    }

    std::variant<std::monostate, bool, std::int64_t, Decimal, std::string, Array, Object> content_ = {};
};

struct JsonLimits {
    std::size_t bytes = 16 * 1024 * 1024;
    std::size_t depth = 16;
    std::size_t text = 65'536; ///< bytes of one string or key
};

/// Reads RFC 8259. Errors: importTooLarge, importFieldTooLong, jsonNotReadable, jsonTooDeep, jsonKeyTwice.
Result<Json> readJson(std::string_view bytes, const JsonLimits& limits = {});

} // namespace landbridge
