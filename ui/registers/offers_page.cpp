#include "ui/registers/offer_content.h"
#include "ui/registers/registers.h"
#include "ui/registers/scaled_years.h"
#include "ui/words/labels.h"

namespace landbridge {

static std::vector<FormRow> offerRows()
{
    return {
        {.columns = {"donor"}},
        {.columns = {"title"}},
        {.label = Registers::tr("Offered"), .columns = {"amount", "currency"}},
        {.label = Registers::tr("Years"), .columns = {"start", "end"}, .between = Registers::tr("to")},
        {.columns = {"status"}},
        {.columns = {"instrument"}},
        {.columns = {"states"}},
        {.columns = {"excluded_states"}},
        {.columns = {"pillars"}},
        {.columns = {"excluded_pillars"}},
        {.columns = {"sectors"}},
        {.columns = {"regions"}},
        {.columns = {"categories"}},
        {.columns = {"phases"}},
        {.columns = {"channels"}},
        {.columns = {"minimum_grant"}},
        {.columns = {"maximum_per_need"}},
        {.columns = {"maximum_per_state"}},
        {.columns = {"maximum_grants"}},
        {.columns = {"requires_strategy"}},
        {.columns = {"minimum_domestic_share"}, .after = QStringLiteral("%")},
        {.columns = {"preferred_states"}},
        {.columns = {"preferred_pillars"}},
        {.label = Registers::tr("Support"), .columns = {"support", "unit"}},
        {.columns = {"budget_line"}},
        {.columns = {"visibility"}},
        {.columns = {"source"}},
        {.columns = {"note"}},
    };
}

OffersPage::OffersPage(const PageContext& context) : RegisterPage(context, "offers")
{
    build({.name = QStringLiteral("offers"),
           .title = title(),
           .columns = offerColumns(),
           .labelColumn = 0,
           .stretchColumn = 1,
           .first = {.column = 0},
           .second = {.column = 1},
           .noneYet = tr("No offers yet."),
           .totalShown = [](int count) { return tr("Total of the %n offer(s) shown", nullptr, count); },
           .total = [](int count, const QString&) { return tr("All %n offer(s)", nullptr, count); }},
          {.add = tr("Add an offer"), .remove = tr("Delete the offer")}, offerRows());
    form().setCompanions(scaledYears);
}

QString OffersPage::title() const
{
    return tableName("offers");
}

QString OffersPage::count() const
{
    return bridge().formats().count(static_cast<std::int64_t>(bridge().workspace().offers().size()));
}

bool OffersPage::show(const Place& place)
{
    const auto* offer = std::get_if<OfferId>(&place);
    return offer != nullptr && selectRecord(offer->text);
}

RegisterContent OffersPage::content(const RegisterScope& scope) const
{
    return offerContent(scope);
}

RecordCells OffersPage::newCells() const
{
    RecordCells cells;
    if (const std::string donor = onlyChosen(QStringLiteral("donor")); !donor.empty())
        cells["donor"] = donor;
    return cells;
}

std::vector<FormFigure> OffersPage::figures(const rules::Inputs& inputs, const std::string& key) const
{
    const std::optional<OfferFigures> figures = offerFigures(inputs, OfferId{key});
    if (!figures)
        return {};
    const auto words = [&](std::int64_t sum) {
        return figures->measure.support == Support::money ? amount(sum) : bridge().formats().count(sum);
    };
    return {{.label = tr("Committed"), .value = words(figures->drawn)},
            {.label = tr("Balance"), .value = words(figures->balance), .strong = true}};
}

} // namespace landbridge
