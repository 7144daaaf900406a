#include "core/vocabulary/country.h"
#include "ui/registers/party_content.h"
#include "ui/registers/registers.h"
#include "ui/words/labels.h"

namespace landbridge {

static std::vector<FormRow> partyRows()
{
    return {
        {.columns = {"name"}},
        {.columns = {"kind"}},
        {.columns = {"country"}},
        {.columns = {"affected"}},
        {.columns = {"donor_group"}},
        {.columns = {"categories"}},
        {.columns = {"article5_deadline"}},
        {.columns = {"global_compact"}},
        {.columns = {"identifier"}},
        {.columns = {"note"}},
    };
}

OrganisationsPage::OrganisationsPage(const PageContext& context) : RegisterPage(context, "parties")
{
    build({.name = QStringLiteral("organisations"),
           .title = title(),
           .columns = partyColumns(),
           .labelColumn = 0,
           .stretchColumn = 0,
           .first = {.column = 0},
           .noneYet = tr("Organisations appear here when you import."),
           .totalShown = [](int count) { return tr("Total of the %n shown", nullptr, count); },
           .total = [](int count, const QString&) { return tr("All %n", nullptr, count); }},
          {.add = tr("Add an organisation"), .remove = tr("Delete the organisation")}, partyRows());
}

QString OrganisationsPage::title() const
{
    return tableName("parties");
}

QString OrganisationsPage::count() const
{
    return bridge().formats().count(static_cast<std::int64_t>(bridge().workspace().parties().size()));
}

bool OrganisationsPage::show(const Place& place)
{
    const auto* party = std::get_if<PartyId>(&place);
    return party != nullptr && selectRecord(party->text);
}

RegisterContent OrganisationsPage::content(const RegisterScope& scope) const
{
    return partyContent(scope);
}

RecordCells OrganisationsPage::newCells() const
{
    RecordCells cells;
    const std::string kind = onlyChosen(QStringLiteral("kind"));
    cells["kind"] = kind.empty() ? std::string(wordOf(PartyKind::state)) : kind;
    return cells;
}

/// The state's name in the other official languages.
std::vector<FormFigure> OrganisationsPage::figures(const rules::Inputs&, const std::string& key) const
{
    const Party* party = bridge().workspace().parties().find(std::string_view(key));
    if (party == nullptr || party->kind != PartyKind::state || party->country.empty())
        return {};
    std::vector<FormFigure> names;
    const vocabulary::Language own = bridge().formats().tongue().language();
    for (std::size_t i = 0; i < vocabulary::kLanguageCount; ++i)
        if (const auto language = static_cast<vocabulary::Language>(i); language != own)
            names.push_back({.label = languageName(language),
                             .value = fromUtf8(vocabulary::countryName(party->country, language))});
    return names;
}

} // namespace landbridge
