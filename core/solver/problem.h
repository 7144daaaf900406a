#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace landbridge::solver {

inline constexpr std::int64_t kUnlimited = std::int64_t{1} << 62; ///< the capacity of an arc without a cap
inline constexpr std::int32_t kNone = -1;

/// What one offer gives in one year, or in all of its years together.
struct Source {
    std::int64_t amount = 0;    ///< what may still be placed, fixed lines taken off
    std::int32_t offer = kNone; ///< sources of one offer share this number
    bool mandatory = false;     ///< a fixed line without year: all of it must be placed
    friend bool operator==(const Source&, const Source&) = default;
};

/// What one need can take in one year, or in all of its years together.
struct Phase {
    std::int64_t capacity = 0;  ///< what is still open, fixed lines taken off
    std::int32_t group = kNone; ///< kNone only where mandatory
    std::int32_t need = kNone;  ///< phases of one need share this number
    bool mandatory = false;     ///< a fixed line without year: all of it must be filled; counts in the group's `fixed`
    friend bool operator==(const Phase&, const Phase&) = default;
};

/// One state in one tier. Smaller indices win the last tie, so the caller sorts groups by state id.
struct Group {
    std::int32_t tier = 0;    ///< tiers are served in ascending order
    std::int64_t divisor = 1; ///< basis times weight, above 0: the level is covered / divisor
    std::int64_t fixed = 0;   ///< covered by fixed lines that the caller has taken off the sources and phases
    friend bool operator==(const Group&, const Group&) = default;
};

/// A way for money. Nodes are numbered: sources, then relays, then phases. A relay is a cap over several arcs: the
/// capacity of its only arc in, or of its only arc out.
struct Arc {
    std::int32_t from = 0;
    std::int32_t to = 0;
    std::int64_t capacity = kUnlimited;
    std::int32_t pair = kNone; ///< index into Problem::pairs; exactly one arc of each way of money has it
    friend bool operator==(const Arc&, const Arc&) = default;
};

/// An offer and a need that may meet; a grant where the sum of its arcs is positive.
struct Pair {
    std::int32_t offer = kNone;
    std::int32_t need = kNone;
    bool granted = false; ///< a fixed line stands on it: using it adds no grant
    friend bool operator==(const Pair&, const Pair&) = default;
};

/// One problem of whole units: what may flow from offers to needs, and who is served first. All sums stay below 2^62.
struct Problem {
    std::vector<Source> sources = {};
    std::int32_t relays = 0;
    std::vector<Phase> phases = {};
    std::vector<Group> groups = {};
    std::vector<Arc> arcs = {};
    std::vector<Pair> pairs = {};

    std::int32_t relayNode(std::int32_t relay) const { return static_cast<std::int32_t>(sources.size()) + relay; }
    std::int32_t phaseNode(std::int32_t phase) const { return relayNode(relays) + phase; }
    std::int32_t nodeCount() const { return phaseNode(static_cast<std::int32_t>(phases.size())); }
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// How far a solve has come.
struct Progress {
    std::int32_t tier = 0;  ///< the tier being served, counted from 1
    std::int32_t tiers = 0; ///< how many there are
    std::int32_t part = 0;  ///< parts of this tier that are settled
};
using ProgressCallback = std::function<void(const Progress&)>;

} // namespace landbridge::solver
