#include "ui/registers/need_content.h"
#include "ui/registers/registers.h"
#include "ui/registers/scaled_years.h"
#include "ui/words/labels.h"

namespace landbridge {

static std::vector<FormRow> needRows()
{
    const QString to = Registers::tr("to");
    return {
        {.columns = {"state"}},
        {.columns = {"title"}},
        {.label = Registers::tr("National rank"), .columns = {"priority"}, .after = Registers::tr("set by the state")},
        {.columns = {"pillar"}},
        {.label = Registers::tr("Requested"), .columns = {"amount", "currency"}},
        {.label = Registers::tr("Years"), .columns = {"start", "end"}, .between = to},
        {.columns = {"endorsed_by"}},
        {.columns = {"endorsed_on"}},
        {.columns = {"endorsed_amount"}},
        {.columns = {"strategy"}},
        {.columns = {"minimum"}},
        {.columns = {"max_donors"}},
        {.columns = {"region"}},
        {.columns = {"sectors"}},
        {.columns = {"phase"}},
        {.columns = {"channel"}},
        {.label = Registers::tr("Support"), .columns = {"support", "unit"}},
        {.columns = {"area_m2"}},
        {.columns = {"beneficiaries"}},
        {.columns = {"visibility"}},
        {.columns = {"description"}},
        {.columns = {"source"}},
        {.columns = {"note"}},
    };
}

NeedsPage::NeedsPage(const PageContext& context) : RegisterPage(context, "needs")
{
    const std::vector<RegisterColumn> columns = needColumns();
    build({.name = QStringLiteral("needs"),
           .title = title(),
           .columns = columns,
           .labelColumn = 1,
           .stretchColumn = 2,
           .first = {.column = 0},
           .second = {.column = 1},
           .noneYet = tr("No needs yet."),
           .totalShown = [](int count) { return tr("Total of the %n need(s) shown", nullptr, count); },
           .total = [](int count, const QString&) { return tr("All %n need(s)", nullptr, count); }},
          {.add = tr("Add a need"), .remove = tr("Delete the need")}, needRows());
    form().setCompanions(scaledYears);
}

QString NeedsPage::title() const
{
    return tableName("needs");
}

QString NeedsPage::count() const
{
    return bridge().formats().count(static_cast<std::int64_t>(bridge().workspace().needs().size()));
}

bool NeedsPage::show(const Place& place)
{
    const auto* need = std::get_if<NeedId>(&place);
    return need != nullptr && selectRecord(need->text);
}

RegisterContent NeedsPage::content(const RegisterScope& scope) const
{
    return needContent(scope);
}

RecordCells NeedsPage::newCells() const
{
    RecordCells cells;
    if (const std::string state = onlyChosen(QStringLiteral("state")); !state.empty())
        cells["state"] = state;
    if (const std::string pillar = onlyChosen(QStringLiteral("pillar")); !pillar.empty())
        cells["pillar"] = pillar;
    return cells;
}

std::vector<FormFigure> NeedsPage::figures(const rules::Inputs& inputs, const std::string& key) const
{
    const std::optional<NeedFigures> figures = needFigures(inputs, NeedId{key});
    if (!figures)
        return {};
    const auto words = [&](std::int64_t sum) {
        return figures->measure.support == Support::money ? amount(sum) : bridge().formats().count(sum);
    };
    return {{.label = tr("Domestic, committed"),
             .value = tr("%1 + %2").arg(words(figures->domestic), words(figures->committed))},
            {.label = tr("Gap"), .value = words(figures->gap), .strong = true}};
}

} // namespace landbridge
