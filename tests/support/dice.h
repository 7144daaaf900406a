#pragma once

#include <cstdint>
#include <random>

namespace landbridge::testing {

/// Whole numbers by chance, the same for a seed on every machine.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_(seed * 2654435761U + 17U) {}
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool oneIn(std::int64_t n) { return between(1, n) == 1; }

private:
    std::mt19937_64 engine_;
};

} // namespace landbridge::testing
