#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/model/workspace.h"

namespace landbridge::interchange {

/// What the cells of states mean: the id of a party, or a code or name of a country, which stands for the party of kind
/// state with that country (tables.md, References); private to the room.
class StateNames {
public:
    explicit StateNames(const Workspace& workspace);

    /// A party of the import; later ones replace earlier ones of the same id.
    void add(const Party& party);

    struct Meaning {
        std::string id = {};
        bool made = false; ///< the party does not exist yet: see madeParty
    };
    /// Nothing where the cell names no party and no country.
    std::optional<Meaning> meaning(std::string_view cell);
    bool isParty(std::string_view id) const { return ids_.contains(id); }
    /// The party that stands for a country nobody has entered yet.
    static Party madeParty(std::string_view id, std::string_view country);
    /// The country of a party that meaning() made up.
    std::string_view countryOfMade(std::string_view id) const;

private:
    std::set<std::string, std::less<>> ids_ = {};
    std::map<std::string, std::string, std::less<>> stateOf_ = {}; ///< country to id
    std::map<std::string, std::string, std::less<>> made_ = {};    ///< id to country
    std::map<std::string, Meaning, std::less<>> known_ = {};       ///< cells met before
};

} // namespace landbridge::interchange
