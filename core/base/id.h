#pragma once

#include <compare>
#include <functional>
#include <string>

namespace landbridge {

/// The canonical id of a record of one kind: the text that stands in the tables (tables.md). Ids order by their bytes.
/// An id of one kind cannot be passed where another kind is wanted. Empty means "none".
template <class Entity>
struct Id {
    std::string text = {};

    bool empty() const { return text.empty(); }
    friend bool operator==(const Id&, const Id&) = default;
    friend std::strong_ordering operator<=>(const Id& a, const Id& b) { return a.text.compare(b.text) <=> 0; }
};

} // namespace landbridge

template <class Entity>
struct std::hash<landbridge::Id<Entity>> {
    std::size_t operator()(const landbridge::Id<Entity>& id) const { return std::hash<std::string>{}(id.text); }
};
