#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/rules/inputs.h"

namespace landbridge::matching {

/// Who fits whom: of every offer the needs whose conditions hold, forbidden and rejected ones included, and the same
/// seen from the needs. Only records that take part. By index into Inputs, ascending.
class Fitting {
public:
    explicit Fitting(const rules::Inputs& inputs);

    std::span<const std::int32_t> needsOf(std::int32_t offer) const { return part(ofOffer_, offer); }
    std::span<const std::int32_t> offersOf(std::int32_t need) const { return part(ofNeed_, need); }

private:
    struct Rows {
        std::vector<std::size_t> start = {};
        std::vector<std::int32_t> entries = {};
    };
    static std::span<const std::int32_t> part(const Rows& rows, std::int32_t index)
    {
        const auto at = static_cast<std::size_t>(index);
        return std::span(rows.entries).subspan(rows.start[at], rows.start[at + 1] - rows.start[at]);
    }
    void transpose(std::size_t needs);

    Rows ofOffer_ = {};
    Rows ofNeed_ = {};
};

} // namespace landbridge::matching
