#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/model/words.h"

namespace landbridge {

enum class PartyKind : std::uint8_t {
    state,
    un,
    multilateral,
    developmentBank,
    ngo,
    redCross,
    privateSector,
    foundation,
    trustFund,
    other
};
template <>
struct Words<PartyKind> {
    static constexpr std::string_view kAll[] = {"state",     "un",      "multilateral", "development_bank", "ngo",
                                                "red_cross", "private", "foundation",   "trust_fund",       "other"};
};

enum class DonorGroup : std::uint8_t { unstated, traditional, nonTraditional };
template <>
struct Words<DonorGroup> {
    static constexpr std::string_view kAll[] = {"", "traditional", "non_traditional"};
};

struct Party;
using PartyId = Id<Party>;

/// A state or an organisation that takes part in the round.
struct Party {
    PartyId id = {};
    std::string name = {};
    PartyKind kind = PartyKind::state;
    std::string country = {};    ///< ISO 3166-1 alpha-3
    std::string identifier = {}; ///< org-id
    DonorGroup donorGroup = DonorGroup::unstated;
    YesNo affected = YesNo::unstated;
    std::vector<std::string> categories = {};
    std::optional<Date> article5Deadline = {};
    YesNo globalCompact = YesNo::unstated;
    std::string note = {};
    friend bool operator==(const Party&, const Party&) = default;
};

/// The round that the workspace holds: exactly one row.
struct Round {
    std::string title = {};
    Currency currency = {};
    std::optional<Date> asOf = {};
    std::string body = {};
    std::string place = {};
    std::optional<Date> date = {};
    std::vector<std::string> focus = {};
    YesNo exercise = YesNo::unstated;
    friend bool operator==(const Round&, const Round&) = default;
};

} // namespace landbridge
