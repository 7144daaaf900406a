#include <algorithm>

#include "core/base/text.h"
#include "core/report/match_sections.h"

namespace landbridge::report {

static Phrase donorCurrencyHead(const Context& context)
{
    return context.options.amounts == Amounts::millions ? Phrase::donorCurrency : Phrase::donorCurrencyWhole;
}

static std::string yearMark(const Context& context, const Match& match)
{
    return match.year ? " " + context.words.date(YearOrDate{.year = *match.year}) : std::string();
}

static Cell donorCell(const Context& context, const Match& match)
{
    const PartyId donor = context.donorOf(match.offer);
    return {.text = donor.empty() ? match.offer.text : context.partyName(donor),
            .quiet = (donor.empty() ? "" : match.offer.text) + yearMark(context, match)};
}

/// Columns of a table by state: of money, or of other support where the amounts name their units.
static Table byStateTable(const Context& context, bool money)
{
    Table table{.caption = money ? context.text(Phrase::captionByState, {context.unit()})
                                 : context.text(Phrase::captionInKind)};
    table.columns = {{.title = context.text(Phrase::rank), .width = 9},
                     {.title = context.text(Phrase::need), .width = 56},
                     {.title = context.text(Phrase::gap), .kind = ColumnKind::number, .width = money ? 15 : 24},
                     {.title = context.text(Phrase::donorAndOffer), .width = 50}};
    if (money)
        table.columns.push_back(
            {.title = context.text(donorCurrencyHead(context)), .kind = ColumnKind::number, .width = 28});
    table.columns.push_back(
        {.title = context.text(Phrase::proposed), .kind = ColumnKind::number, .width = money ? 15 : 24});
    return table;
}

/// Running totals, one text per column.
static std::vector<std::string> carried(const Context& context, std::int64_t gap, std::int64_t proposed)
{
    return {"", "", context.money(gap), "", "", context.money(proposed)};
}

static Row needRow(const Context& context, const NeedLine& line, const Match* match, bool first)
{
    Row row{.kind = first ? RowKind::plain : RowKind::continued};
    row.cells = {first ? cell(context.tierName(line.tier)) : cell({}), first ? cell(line.title) : cell({}),
                 first ? cell(context.amount(line.measure, line.gap())) : cell({})};
    if (match != nullptr)
        row.cells.push_back(donorCell(context, *match));
    else
        row.cells.push_back(quietCell(line.reason == NeedReason::covered ? context.words.reason(line.reason)
                                                                         : context.text(Phrase::noOffer)));
    if (line.isMoney())
        row.cells.push_back(
            cell(match == nullptr ? std::string() : context.inDonorsCurrency(match->offer, match->amount)));
    row.cells.push_back(cell(context.amount(line.measure, match == nullptr ? 0 : match->amount)));
    return row;
}

static Row stateRow(const Context& context, const PartyId& state, bool money)
{
    Sums sums;
    for (const NeedLine& line : context.needs)
        if (line.isMoney() && line.state == state)
            sums.add(line);
    Row row{.kind = RowKind::group, .cells = {cell(context.partyName(state))}};
    row.cells.resize(money ? 6 : 5);
    if (money) {
        row.cells[2] = cell(context.money(sums.gap()));
        row.cells[5] = cell(context.money(sums.proposed));
    }
    return row;
}

static Table linesByState(const Context& context, bool money)
{
    Table table = byStateTable(context, money);
    std::int64_t gap = 0;
    std::int64_t proposed = 0;
    const PartyId* state = nullptr;
    std::vector<std::vector<std::int64_t>> printedParts(2);
    for (const NeedLine& line : context.needs) {
        if (line.isMoney() != money || !context.isShown(line.state) || (line.gap() == 0 && line.matches.empty()))
            continue;
        if (state == nullptr || *state != line.state)
            table.rows.push_back(stateRow(context, line.state, money));
        state = &line.state;
        gap += line.gap();
        printedParts[0].push_back(line.gap());
        if (line.matches.empty())
            table.rows.push_back(needRow(context, line, nullptr, true));
        for (std::size_t i = 0; i < line.matches.size(); ++i) {
            table.rows.push_back(needRow(context, line, line.matches[i], i == 0));
            printedParts[1].push_back(line.matches[i]->amount);
            proposed += line.matches[i]->amount;
            if (money)
                table.rows.back().carried = carried(context, gap, proposed);
        }
        if (money)
            table.rows.back().carried = carried(context, gap, proposed);
    }
    if (money && !table.rows.empty()) {
        Row total{.kind = RowKind::total};
        total.cells = {cell({}),
                       cell(context.totalLabel(context.text(Phrase::all), printedParts)),
                       cell(context.money(gap)),
                       cell({}),
                       cell({}),
                       cell(context.money(proposed))};
        table.rows.push_back(std::move(total));
    }
    return table;
}

Section byStateSection(const Context& context)
{
    Section section{.title = context.text(Phrase::byState)};
    section.blocks.emplace_back(paragraph(ParagraphStyle::quiet, context.text(Phrase::byStateNote, {context.unit()})));
    section.blocks.emplace_back(linesByState(context, true));
    Table inKind = linesByState(context, false);
    if (!inKind.rows.empty()) {
        section.blocks.emplace_back(Heading{context.text(Phrase::inKind)});
        section.blocks.emplace_back(std::move(inKind));
    }
    return section;
}

static Row donorLine(const Context& context, const Match& match, bool money)
{
    const NeedLine* need = context.needLine(match.need);
    Row row;
    row.cells = {{.text = match.offer.text, .quiet = yearMark(context, match), .isQuiet = true},
                 {.text = need == nullptr ? match.need.text : context.partyName(need->state),
                  .quiet = need == nullptr ? std::string() : need->title},
                 cell(need == nullptr ? std::string() : context.tierName(need->tier))};
    if (money)
        row.cells.push_back(cell(context.inDonorsCurrency(match.offer, match.amount)));
    row.cells.push_back(cell(context.amount(match.measure, match.amount)));
    return row;
}

/// Donors by name, each with its lines in the order of offer, need and year.
static std::vector<std::pair<PartyId, std::vector<const Match*>>> donors(const Context& context, bool money)
{
    std::map<PartyId, std::vector<const Match*>> byDonor;
    for (const auto& [offer, matches] : context.byOffer)
        for (const Match* match : matches) {
            const NeedLine* need = context.needLine(match->need);
            if ((match->measure.support == Support::money) == money &&
                (need == nullptr || context.isShown(need->state)))
                byDonor[context.donorOf(offer)].push_back(match);
        }
    std::vector<std::pair<PartyId, std::vector<const Match*>>> out(byDonor.begin(), byDonor.end());
    std::ranges::stable_sort(out, {}, [&](const auto& donor) { return nameKey(context.partyName(donor.first)); });
    return out;
}

static Table linesByDonor(const Context& context, bool money)
{
    Table table{.caption = context.text(Phrase::captionByDonor, {context.unit()})};
    table.columns = {{.title = context.text(Phrase::offer), .width = 30},
                     {.title = context.text(Phrase::stateAndNeed), .width = 84},
                     {.title = context.text(Phrase::rank), .width = 12}};
    if (money)
        table.columns.push_back(
            {.title = context.text(donorCurrencyHead(context)), .kind = ColumnKind::number, .width = 28});
    table.columns.push_back(
        {.title = context.text(Phrase::proposed), .kind = ColumnKind::number, .width = money ? 18 : 26});
    std::int64_t proposed = 0;
    std::vector<std::int64_t> parts;
    for (const auto& [donor, matches] : donors(context, money)) {
        Row head{.kind = RowKind::group,
                 .cells = {cell(donor.empty() ? context.text(Phrase::unstated) : context.partyName(donor))}};
        head.cells.resize(table.columns.size());
        std::int64_t sum = 0;
        for (const Match* match : matches)
            sum += match->amount;
        if (money)
            head.cells.back() = cell(context.money(sum));
        table.rows.push_back(std::move(head));
        for (const Match* match : matches) {
            table.rows.push_back(donorLine(context, *match, money));
            proposed += match->amount;
            parts.push_back(match->amount);
            if (money)
                table.rows.back().carried = {"", "", "", "", context.money(proposed)};
        }
    }
    if (money && !table.rows.empty()) {
        Row total{.kind = RowKind::total, .cells = {cell(context.totalLabel(context.text(Phrase::all), {parts}))}};
        total.cells.resize(table.columns.size());
        total.cells.back() = cell(context.money(proposed));
        table.rows.push_back(std::move(total));
    }
    return table;
}

Section byDonorSection(const Context& context)
{
    Section section{.title = context.text(Phrase::byDonor)};
    section.blocks.emplace_back(paragraph(ParagraphStyle::quiet, context.text(Phrase::byDonorNote, {context.unit()})));
    Table money = linesByDonor(context, true);
    if (money.rows.empty())
        section.blocks.emplace_back(paragraph(ParagraphStyle::body, context.text(Phrase::none)));
    else
        section.blocks.emplace_back(std::move(money));
    Table inKind = linesByDonor(context, false);
    if (!inKind.rows.empty()) {
        section.blocks.emplace_back(Heading{context.text(Phrase::inKind)});
        inKind.caption = context.text(Phrase::captionInKind);
        section.blocks.emplace_back(std::move(inKind));
    }
    return section;
}

} // namespace landbridge::report
