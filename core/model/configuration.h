#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/offer.h"

namespace landbridge {

enum class Basis : std::uint8_t { proportional, equal };
template <>
struct Words<Basis> {
    static constexpr std::string_view kAll[] = {"proportional", "equal"};
};

struct FrontTier {
    std::string category = {};
    std::int64_t deadlineWithinYears = 0;
    friend bool operator==(const FrontTier&, const FrontTier&) = default;
};

/// What a round decides about its matching (command-line.md, Configuration).
struct Configuration {
    std::optional<FrontTier> frontTier = {};
    std::map<std::string, std::int64_t> weights = {}; ///< category (folded) to weight, 1 to 100
    std::vector<OfferStatus> offerStatuses = {OfferStatus::indication, OfferStatus::pledge, OfferStatus::commitment};
    std::vector<std::string> instruments = {"grant", "in_kind"};
    std::int64_t donorsPerStatePillarRegion = 5;
    std::int64_t pillarsPerDonorState = 3;
    Basis basis = Basis::proportional;
    bool preferLong = false;
    std::int64_t effort = 1'000'000;
    friend bool operator==(const Configuration&, const Configuration&) = default;
};

} // namespace landbridge
