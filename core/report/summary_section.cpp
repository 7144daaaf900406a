#include <algorithm>

#include "core/report/match_sections.h"

namespace landbridge::report {

std::vector<Column> amountColumns(const Context& context)
{
    return {{.title = context.text(Phrase::requested), .kind = ColumnKind::number, .width = 13},
            {.title = context.text(Phrase::covered), .kind = ColumnKind::number, .width = 12},
            {.title = context.text(Phrase::proposed), .kind = ColumnKind::number, .width = 12},
            {.title = context.text(Phrase::gapLeft), .kind = ColumnKind::number, .width = 13},
            {.title = context.text(Phrase::before), .kind = ColumnKind::number, .width = 13},
            {.title = context.text(Phrase::after), .kind = ColumnKind::number, .width = 12}};
}

std::vector<Cell> amountCells(const Context& context, const Sums& sums)
{
    return {cell(context.money(sums.requested)),
            cell(context.money(sums.covered())),
            cell(context.money(sums.proposed)),
            cell(context.money(sums.gapLeft)),
            cell(context.words.percentNumber(sums.covered(), sums.requested)),
            cell(context.words.percentNumber(sums.covered() + sums.proposed, sums.requested))};
}

static std::vector<std::vector<std::int64_t>> columnsOf(const std::vector<Sums>& rows)
{
    std::vector<std::vector<std::int64_t>> columns(4);
    for (const Sums& row : rows) {
        columns[0].push_back(row.requested);
        columns[1].push_back(row.covered());
        columns[2].push_back(row.proposed);
        columns[3].push_back(row.gapLeft);
    }
    return columns;
}

static Sums allMoney(const Context& context)
{
    Sums sums;
    for (const NeedLine& line : context.needs)
        if (line.isMoney())
            sums.add(line);
    return sums;
}

/// What a bar shows, in words and numbers.
static std::string barText(const Context& context, const Bar& bar)
{
    return context.words.list({context.text(Phrase::domestic) + " " + context.money(bar.domestic),
                               context.text(Phrase::committed) + " " + context.money(bar.committed),
                               context.text(Phrase::proposed) + " " + context.money(bar.proposed),
                               context.text(Phrase::gap) + " " + context.money(bar.gap)});
}

static Table ranksTable(const Context& context)
{
    std::map<std::int64_t, Sums> tiers;
    for (const NeedLine& line : context.needs)
        if (line.isMoney())
            tiers[line.tier].add(line);
    Table table{.caption = context.text(Phrase::captionRanks, {context.unit()}), .hasBars = true};
    table.columns = {{.title = context.text(Phrase::rank), .kind = ColumnKind::text, .width = 9},
                     {.title = context.text(Phrase::needs), .kind = ColumnKind::number, .width = 8},
                     {.title = context.text(Phrase::coverage), .kind = ColumnKind::bar, .width = 34}};
    std::ranges::copy(amountColumns(context), std::back_inserter(table.columns));
    std::vector<Sums> rows;
    for (const auto& [tier, sums] : tiers) {
        Row row{.cells = {cell(context.tierName(tier)),
                          cell(context.words.count(sums.lines)),
                          {.text = barText(context, sums.bar()), .bar = sums.bar()}}};
        std::ranges::move(amountCells(context, sums), std::back_inserter(row.cells));
        table.rows.push_back(std::move(row));
        rows.push_back(sums);
    }
    const Sums all = allMoney(context);
    const bool rounded = context.isRounded(columnsOf(rows));
    Row total{.kind = RowKind::total,
              .cells = {cell(context.text(Phrase::all)), cell(context.words.count(all.lines)),
                        rounded ? quietCell(context.text(Phrase::roundedWord)) : cell({})}};
    std::ranges::move(amountCells(context, all), std::back_inserter(total.cells));
    table.rows.push_back(std::move(total));
    return table;
}

static Row gapRow(const Context& context, const std::string& name, const Sums& sums, RowKind kind)
{
    Row row{.kind = kind, .cells = {cell(name)}};
    std::ranges::move(amountCells(context, sums), std::back_inserter(row.cells));
    return row;
}

static Table gapsTable(const Context& context)
{
    std::map<PartyId, Sums> byState;
    for (const NeedLine& line : context.needs)
        if (line.isMoney())
            byState[line.state].add(line);
    std::vector<std::pair<PartyId, Sums>> states(byState.begin(), byState.end());
    std::ranges::stable_sort(states, std::greater<>{}, [](const auto& state) { return state.second.gapLeft; });
    Table table{.caption = context.text(Phrase::captionGaps, {context.unit()})};
    table.columns = {{.title = context.text(Phrase::state), .width = 52}};
    std::ranges::copy(amountColumns(context), std::back_inserter(table.columns));
    constexpr std::size_t kShown = 4;
    Sums others;
    std::vector<Sums> rows;
    std::int64_t otherStates = 0;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const Sums& sums = states[i].second;
        if (i < kShown || states.size() <= kShown + 1) {
            table.rows.push_back(gapRow(context, context.partyName(states[i].first), sums, RowKind::plain));
            rows.push_back(sums);
            continue;
        }
        ++otherStates;
        others.requested += sums.requested;
        others.domestic += sums.domestic;
        others.committed += sums.committed;
        others.proposed += sums.proposed;
        others.gapLeft += sums.gapLeft;
    }
    if (otherStates > 0) {
        table.rows.push_back(
            gapRow(context, context.words.counted(CountedPhrase::otherStates, otherStates), others, RowKind::plain));
        rows.push_back(others);
    }
    const auto count = static_cast<std::int64_t>(states.size());
    const std::string label = context.totalLabel(context.words.counted(CountedPhrase::states, count), columnsOf(rows));
    table.rows.push_back(gapRow(context, label, allMoney(context), RowKind::total));
    return table;
}

/// States with an open first rank, and how many of them the proposal covers in full there.
static std::string firstRanksSentence(const Context& context)
{
    std::map<PartyId, std::int64_t> left;
    for (const NeedLine& line : context.needs)
        if (line.isMoney() && line.tier <= 1 && line.gap() > 0)
            left[line.state] += line.gapLeft;
    if (left.empty())
        return {};
    const auto full = std::ranges::count_if(left, [](const auto& state) { return state.second == 0; });
    return context.text(Phrase::firstRanks,
                        {context.words.counted(CountedPhrase::states, static_cast<std::int64_t>(left.size())),
                         context.words.count(full)}) +
           " ";
}

static std::string whatItDoes(const Context& context)
{
    std::set<PartyId> all;
    std::set<PartyId> reached;
    std::set<PartyId> donors;
    bool over = false;
    for (const NeedLine& line : context.needs) {
        all.insert(line.state);
        if (line.proposed > 0)
            reached.insert(line.state);
        over = over || line.proposed > line.gap();
    }
    for (const Match& match : context.run.matches)
        donors.insert(context.donorOf(match.offer));
    const auto counted = [&](CountedPhrase phrase, std::size_t count) {
        return context.words.counted(phrase, static_cast<std::int64_t>(count));
    };
    std::string text =
        context.text(Phrase::reaches, {context.words.count(static_cast<std::int64_t>(reached.size())),
                                       counted(CountedPhrase::states, all.size()),
                                       context.words.counted(CountedPhrase::grantsCount, context.run.grants),
                                       counted(CountedPhrase::donors, donors.size())});
    text += " " + firstRanksSentence(context);
    if (!over)
        text += context.text(Phrase::noOverCover) + " ";
    std::int64_t offered = 0;
    std::int64_t left = 0;
    for (const RunOffer& offer : context.run.offers)
        if (offer.measure.support == Support::money) {
            offered += offer.amount;
            left += offer.left;
        }
    const std::string whole = context.moneyWithCurrency(offered);
    text += left > 0 ? context.text(Phrase::offered, {whole, context.money(left)})
                     : context.text(Phrase::offeredAll, {whole});
    return text;
}

static Paragraph proofParagraph(const Context& context)
{
    const auto gain = [&]() -> std::pair<Phrase, Phrase> {
        if (!context.verdict.seal || !context.verdict.proof)
            return {Phrase::gainRefused, Phrase::gainRefusedText};
        switch (context.run.status) {
        case RunStatus::optimal:
            return {Phrase::gainProved, context.run.wholeGrants ? Phrase::gainProvedWhole : Phrase::gainProvedText};
        case RunStatus::withinBound:
            return {Phrase::gainBound, Phrase::gainBoundText};
        case RunStatus::stopped:
            return {Phrase::gainStopped, Phrase::gainStoppedText};
        }
        return {Phrase::gainRefused, Phrase::gainRefusedText};
    }();
    const bool refused = gain.first == Phrase::gainRefused;
    Paragraph proof{.style = refused ? ParagraphStyle::warning : ParagraphStyle::proof};
    proof.spans = {{.text = context.text(gain.first) + " ", .strong = true},
                   {.text = context.text(gain.second) + " "},
                   {.text = context.text(Phrase::paysWhom) + " ", .strong = true},
                   {.text = context.text(Phrase::grantsAtLeast,
                                         {context.words.counted(CountedPhrase::grantsCount, context.run.grants),
                                          context.words.count(context.run.grantsAtLeast)})}};
    if (!refused)
        proof.spans.push_back({.text = " " + context.text(Phrase::checked)});
    return proof;
}

static std::string coveredNote(const Context& context, const Sums& all)
{
    std::string text = context.text(Phrase::coveredNote, {context.money(all.domestic), context.money(all.committed)});
    const auto unvalued = std::ranges::count_if(context.workspace().domestic(), [](const Domestic& row) {
        return !row.amount || row.valuation == Valuation::none;
    });
    if (unvalued > 0)
        text += " " + context.words.counted(CountedPhrase::notValuedCount, unvalued);
    if (!context.run.leftOut.empty())
        text += " " + context.text(Phrase::leftOutNote,
                                   {context.words.counted(CountedPhrase::recordsCount,
                                                          static_cast<std::int64_t>(context.run.leftOut.size()))});
    return text;
}

Section summarySection(const Context& context)
{
    const Sums all = allMoney(context);
    Section section{.title = context.text(Phrase::summary), .startsPage = false};
    section.blocks.emplace_back(
        paragraph(ParagraphStyle::lead,
                  context.text(Phrase::summaryLead,
                               {context.moneyWithCurrency(all.requested), context.money(all.covered()),
                                context.money(all.proposed), context.money(all.gap()), context.money(all.gapLeft)})));
    section.blocks.emplace_back(ranksTable(context));
    section.blocks.emplace_back(paragraph(ParagraphStyle::quiet, coveredNote(context, all)));
    section.blocks.emplace_back(Heading{context.text(Phrase::proposalDoes)});
    section.blocks.emplace_back(paragraph(ParagraphStyle::body, whatItDoes(context)));
    section.blocks.emplace_back(proofParagraph(context));
    section.blocks.emplace_back(Heading{context.text(Phrase::largestGaps)});
    section.blocks.emplace_back(gapsTable(context));
    section.blocks.emplace_back(Heading{context.text(Phrase::order)});
    section.blocks.emplace_back(paragraph(ParagraphStyle::body, context.text(Phrase::orderText)));
    return section;
}

} // namespace landbridge::report
