#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/message_code.h"

namespace landbridge {

/// Why something failed: a code and the facts that its sentence needs, in the order that MessageCode documents.
struct Error {
    MessageCode code = MessageCode::internal;
    std::vector<std::string> facts = {};
    friend bool operator==(const Error&, const Error&) = default;
};

/// Either a value or the Error that says why there is none.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return content_.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const&
    {
        assert(ok());
        return std::get<0>(content_);
    }
    T& value() &
    {
        assert(ok());
        return std::get<0>(content_);
    }
    T value() &&
    {
        assert(ok());
        return std::get<0>(std::move(content_));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const
    {
        assert(!ok());
        return std::get<1>(content_);
    }

private:
    std::variant<T, Error> content_;
};

/// Success, or the Error that says why not.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    bool ok() const { return !error_; }
    explicit operator bool() const { return ok(); }
    const Error& error() const
    {
        assert(error_);
        return *error_;
    }

private:
    std::optional<Error> error_ = {};
};

} // namespace landbridge
