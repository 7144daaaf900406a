#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace landbridge {

using Digest = std::array<std::uint8_t, 32>; ///< a SHA-256 value

/// SHA-256 (FIPS 180-4), fed piece by piece.
class Sha256 {
public:
    Sha256();
    void add(std::string_view bytes);
    /// Adds the bytes and a zero byte, so that neighbouring fields cannot run together.
    void addField(std::string_view bytes);
    Digest finish();

private:
    void block(const std::uint8_t* bytes);

    std::array<std::uint32_t, 8> state_;
    std::array<std::uint8_t, 64> buffer_ = {};
    std::size_t used_ = 0;
    std::uint64_t length_ = 0;
};

Digest sha256(std::string_view bytes);
/// 64 lower-case hexadecimal digits.
std::string hexText(const Digest& digest);

} // namespace landbridge
