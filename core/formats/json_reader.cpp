#include "core/formats/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace landbridge {

namespace {

using Library = nlohmann::json;

/// Builds the value event by event; an event that breaks a limit keeps the reason and stops the walk.
class Builder : public nlohmann::json_sax<Library> {
public:
    Builder(std::string_view bytes, const JsonLimits& limits) : bytes_(bytes), limits_(limits) {}

    Result<Json> result()
    {
        if (error_)
            return *error_;
        return std::move(root_);
    }

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(std::int64_t value) override { return add(value); }
    bool number_unsigned(std::uint64_t value) override
    {
        if (value > static_cast<std::uint64_t>(INT64_MAX))
            return add(Json::Decimal{std::to_string(value)});
        return add(static_cast<std::int64_t>(value));
    }
    bool number_float(double, const std::string& written) override { return add(Json::Decimal{written}); }
    bool string(std::string& value) override { return isShort(value) && add(std::move(value)); }
    bool binary(Library::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return enter(Json::object()); }
    bool start_array(std::size_t) override { return enter(Json::array()); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }
    bool key(std::string& value) override
    {
        if (!isShort(value))
            return false;
        if (open_.back().value.contains(value))
            return fail(MessageCode::jsonKeyTwice, value);
        open_.back().key = std::move(value);
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const Library::exception&) override
    {
        return fail(MessageCode::jsonNotReadable, place(position));
    }

private:
    struct Level {
        Json value = {};
        std::string key = {}; ///< of the member that comes next
    };

    bool add(Json value)
    {
        if (open_.empty())
            root_ = std::move(value);
        else if (Level& level = open_.back(); level.value.isArray())
            level.value.push(std::move(value));
        else
            level.value.set(level.key, std::move(value));
        return true;
    }

    bool enter(Json value)
    {
        if (open_.size() == limits_.depth)
            return fail(MessageCode::jsonTooDeep, std::to_string(limits_.depth));
        open_.push_back({.value = std::move(value)});
        return true;
    }

    bool leave()
    {
        Json value = std::move(open_.back().value);
        open_.pop_back();
        return add(std::move(value));
    }

    bool isShort(const std::string& text)
    {
        return text.size() <= limits_.text || fail(MessageCode::importFieldTooLong, std::to_string(limits_.text));
    }

    bool fail(MessageCode code, std::string fact)
    {
        error_ = Error{.code = code, .facts = {std::move(fact)}};
        return false;
    }

    /// "line:column" of a byte, both from 1.
    std::string place(std::size_t position) const
    {
        const std::string_view before = bytes_.substr(0, position == 0 ? 0 : position - 1);
        const std::size_t lastLine = before.rfind('\n');
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const std::size_t column = lastLine == std::string_view::npos ? before.size() + 1 : before.size() - lastLine;
        return std::to_string(line) + ':' + std::to_string(column);
    }

    std::string_view bytes_;
    const JsonLimits& limits_;
    std::vector<Level> open_ = {};
    Json root_ = {};
    std::optional<Error> error_ = {};
};

} // namespace

Result<Json> readJson(std::string_view bytes, const JsonLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return Error{.code = MessageCode::importTooLarge, .facts = {std::string(), std::to_string(limits.bytes)}};
    Builder builder(bytes, limits);
    Library::sax_parse(bytes.begin(), bytes.end(), &builder);
    return builder.result();
}

} // namespace landbridge
