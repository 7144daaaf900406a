#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/proof/plan.h"

namespace landbridge::proof {

/// Every way of money of one measure and every rule about it, made again from the records.
struct GrantsNetwork {
    /// From a tranche to a phase, by their places in Plan.
    struct Way {
        std::int32_t tranche = 0;
        std::int32_t phase = 0;
        std::int64_t room = 0;
    };
    struct Pair {
        std::int32_t need = 0;
        std::int32_t offer = 0;
        std::int64_t least = 1;
        std::int64_t largest = 0;  ///< 0: it can carry no grant
        bool isCounted = false;    ///< in the offer's number of grants
        bool bringsDonor = false;  ///< one that the need does not have yet
        std::int64_t siblings = 1; ///< pairs that bring the same donor
        std::vector<Way> ways = {};
    };
    /// A fixed line whose years the plan decides.
    struct Line {
        std::int32_t need = 0;
        std::int32_t offer = 0;
        std::int64_t amount = 0;
        std::vector<Way> ways = {};
    };
    struct StateLimit {
        std::int32_t offer = 0;
        std::int32_t need = 0; ///< one of the state's
        std::int64_t most = 0;
    };

    std::vector<Pair> pairs = {}; ///< by need, offer
    std::vector<Line> lines = {};
    std::vector<std::int32_t> needs = {};
    std::vector<std::int32_t> offers = {};
    std::map<std::pair<std::int32_t, std::int32_t>, StateLimit> limits = {}; ///< by offer, state
    std::vector<std::int64_t> trancheOpen = {}; ///< by place in Plan: lines of certain year taken off
    std::vector<std::int64_t> phaseOpen = {};
    std::map<std::int32_t, std::int64_t> grantSlots = {}; ///< per offer with a number of grants
    std::map<std::int32_t, std::int64_t> donorSlots = {}; ///< per need with a number of donors
    std::map<std::int32_t, std::int64_t> least = {};      ///< per need with a minimum: what is free must bring
    std::map<std::int64_t, std::int64_t> fixed = {};      ///< per tier: lines of certain year
};

GrantsNetwork grantsNetwork(const Plan& plan, std::int32_t measure);

} // namespace landbridge::proof
