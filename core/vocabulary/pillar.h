#pragma once

#include <span>
#include <string_view>

#include "core/vocabulary/country.h"

namespace landbridge::vocabulary {

/// A field of mine action (domain: CLR, RE, VA, SD, ADV, CAP, COO, MUL, RND).
struct Pillar {
    std::string_view code = {};
    bool inTotals = true; ///< false for RND: totals print it apart
    NamesByLanguage labels = {};

    std::string_view label(Language language) const { return labels[static_cast<std::size_t>(language)]; }
};

std::span<const Pillar> pillars();
/// By code, any case; null where there is none.
const Pillar* findPillar(std::string_view code);

/// A purpose code of the OECD DAC, withdrawn ones included.
struct Sector {
    std::string_view code = {};
    std::string_view english = {};
    std::string_view french = {};   ///< may be empty
    std::string_view category = {}; ///< three digits
    bool active = true;
    std::string_view withdrawn = {}; ///< ISO date; empty = unknown or in use

    /// French for French where there is one, else English.
    std::string_view name(Language language) const;
};

std::span<const Sector> sectors();
const Sector* findSector(std::string_view code);
/// The DAC purposes under which support of `pillar` is often financed besides 15250, in the order of their codes.
std::span<const std::string_view> crossingSectors(std::string_view pillar);
/// Whether support of `pillar` may be financed under the purpose `sector`.
bool crosses(std::string_view pillar, std::string_view sector);

} // namespace landbridge::vocabulary
