#pragma once

#include <string>
#include <vector>

namespace landbridge::proof {

/// One thing that does not hold of a run: what (a stable word) and about which records and figures.
struct Failure {
    std::string code = {};
    std::vector<std::string> facts = {};
    /// "needAboveGap: N-1, 2026, 1000, 900".
    std::string text() const;
    friend bool operator==(const Failure&, const Failure&) = default;
};
using Failures = std::vector<Failure>;

} // namespace landbridge::proof
