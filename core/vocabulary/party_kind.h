#pragma once

#include <span>
#include <string_view>

#include "core/vocabulary/country.h"

namespace landbridge::vocabulary {

/// A word of the column `kind` of parties.
struct PartyKindEntry {
    std::string_view code = {};             ///< "state", "un", ...
    std::string_view organisationType = {}; ///< the IATI code it is written as
    NamesByLanguage labels = {};
};

std::span<const PartyKindEntry> partyKinds();
/// By code, any case; null where there is none.
const PartyKindEntry* findPartyKind(std::string_view code);

/// A code with an English and, where the source has one, a French name.
struct CodeEntry {
    std::string_view code = {};
    std::string_view english = {};
    std::string_view french = {};
    bool active = true;
};

/// IATI organisation types.
std::span<const CodeEntry> organisationTypes();
const CodeEntry* findOrganisationType(std::string_view code);
/// Channels of delivery of the OECD DAC, such as 41126 for the United Nations Mine Action Service.
std::span<const CodeEntry> deliveryChannels();
const CodeEntry* findDeliveryChannel(std::string_view code);

} // namespace landbridge::vocabulary
