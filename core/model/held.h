#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace landbridge {

/// A value that may be absent, shared and never changed: a copy costs nothing. Reads like std::optional.
template <class Value>
class Held {
public:
    Held() = default;
    Held(std::nullopt_t) {}
    Held(Value value) : value_(std::make_shared<const Value>(std::move(value))) {}
    Held(const std::optional<Value>& value) : value_(value ? std::make_shared<const Value>(*value) : nullptr) {}
    explicit Held(std::shared_ptr<const Value> value) : value_(std::move(value)) {}

    bool has_value() const { return value_ != nullptr; }
    explicit operator bool() const { return value_ != nullptr; }
    const Value& operator*() const { return *value_; }
    const Value* operator->() const { return value_.get(); }
    const std::shared_ptr<const Value>& shared() const { return value_; }

    friend bool operator==(const Held& a, const Held& b)
    {
        return a.value_ == b.value_ || (a.value_ && b.value_ && *a.value_ == *b.value_);
    }

private:
    std::shared_ptr<const Value> value_ = {};
};

} // namespace landbridge
