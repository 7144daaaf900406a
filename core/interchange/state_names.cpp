#include "core/interchange/state_names.h"

#include "core/vocabulary/country.h"

namespace landbridge::interchange {

namespace {

/// The country that a party stands for, or "".
std::string countryOf(const Party& party)
{
    if (party.kind != PartyKind::state)
        return {};
    if (!party.country.empty())
        return party.country;
    const vocabulary::Country* country = vocabulary::findCountry(party.id.text);
    return country != nullptr && country->iso3 == party.id.text ? party.id.text : std::string();
}

} // namespace

StateNames::StateNames(const Workspace& workspace)
{
    for (const Party& party : workspace.parties())
        add(party);
}

void StateNames::add(const Party& party)
{
    if (!ids_.insert(party.id.text).second)
        std::erase_if(stateOf_, [&](const auto& entry) { return entry.second == party.id.text; });
    known_.clear();
    if (std::string country = countryOf(party); !country.empty()) {
        // Of two states with one country the smaller id is meant, whatever the order of the rows.
        const auto [at, fresh] = stateOf_.try_emplace(std::move(country), party.id.text);
        if (!fresh && party.id.text < at->second)
            at->second = party.id.text;
    }
}

std::optional<StateNames::Meaning> StateNames::meaning(std::string_view cell)
{
    if (ids_.contains(cell))
        return Meaning{.id = std::string(cell)};
    if (const auto known = known_.find(cell); known != known_.end())
        return known->second;
    const vocabulary::Country* country = vocabulary::findCountry(cell);
    if (country == nullptr)
        return std::nullopt;
    Meaning meaning;
    if (const auto state = stateOf_.find(country->iso3); state != stateOf_.end()) {
        meaning.id = state->second;
        meaning.made = made_.contains(meaning.id);
    } else {
        meaning = {.id = std::string(country->iso3), .made = true};
        for (int i = 2; ids_.contains(meaning.id); ++i)
            meaning.id = std::string(country->iso3) + "-" + std::to_string(i);
        made_.emplace(meaning.id, country->iso3);
        stateOf_.emplace(country->iso3, meaning.id);
    }
    known_.emplace(cell, meaning);
    return meaning;
}

Party StateNames::madeParty(std::string_view id, std::string_view country)
{
    return {.id = {std::string(id)},
            .name = std::string(vocabulary::countryName(country, vocabulary::Language::english)),
            .kind = PartyKind::state,
            .country = std::string(country)};
}

std::string_view StateNames::countryOfMade(std::string_view id) const
{
    const auto found = made_.find(id);
    return found == made_.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace landbridge::interchange
