#include <algorithm>

#include "core/report/match_sections.h"

namespace landbridge::report {

Section unmetSection(const Context& context)
{
    Section section{.title = context.text(Phrase::unmet), .startsPage = false};
    section.blocks.emplace_back(paragraph(ParagraphStyle::quiet, context.text(Phrase::unmetNote, {context.unit()})));
    Table table{.caption = context.text(Phrase::captionUnmet)};
    table.columns = {{.title = context.text(Phrase::state), .width = 40},
                     {.title = context.text(Phrase::rank), .width = 10},
                     {.title = context.text(Phrase::need), .width = 52},
                     {.title = context.text(Phrase::gapLeft), .kind = ColumnKind::number, .width = 17},
                     {.title = context.text(Phrase::reason), .width = 58}};
    std::map<Measure, std::int64_t> sums;
    const PartyId* state = nullptr;
    for (const NeedLine& line : context.needs) {
        if (line.gapLeft == 0 || !context.isShown(line.state))
            continue;
        const bool again = state != nullptr && *state == line.state;
        state = &line.state;
        table.rows.push_back({.cells = {{.text = context.partyName(line.state), .isQuiet = again},
                                        cell(context.tierName(line.tier)),
                                        cell(line.title),
                                        cell(context.amount(line.measure, line.gapLeft)),
                                        cell(context.words.reason(line.reason))}});
        sums[line.measure] += line.gapLeft;
    }
    if (table.rows.empty()) {
        section.blocks.emplace_back(paragraph(ParagraphStyle::body, context.text(Phrase::none)));
        return section;
    }
    for (const auto& [measure, sum] : sums) {
        Row total{.kind = RowKind::total,
                  .cells = {cell(context.text(Phrase::all)), cell({}), cell({}), cell(context.amount(measure, sum)),
                            cell({})}};
        table.rows.push_back(std::move(total));
    }
    section.blocks.emplace_back(std::move(table));
    return section;
}

Section unusedSection(const Context& context)
{
    Section section{.title = context.text(Phrase::unused), .startsPage = false};
    section.blocks.emplace_back(paragraph(ParagraphStyle::quiet, context.text(Phrase::unusedNote, {context.unit()})));
    Table table{.caption = context.text(Phrase::captionUnused)};
    table.columns = {{.title = context.text(Phrase::donorAndOffer), .width = 56},
                     {.title = context.text(Phrase::available), .kind = ColumnKind::number, .width = 24},
                     {.title = context.text(Phrase::placed), .kind = ColumnKind::number, .width = 22},
                     {.title = context.text(Phrase::left), .kind = ColumnKind::number, .width = 22},
                     {.title = context.text(Phrase::reason), .width = 48}};
    std::map<Measure, std::int64_t> sums;
    for (const RunOffer& offer : context.run.offers) {
        if (offer.left == 0)
            continue;
        const PartyId donor = context.donorOf(offer.id);
        table.rows.push_back({.cells = {{.text = donor.empty() ? offer.id.text : context.partyName(donor),
                                         .quiet = donor.empty() ? "" : offer.id.text},
                                        cell(context.amount(offer.measure, offer.amount)),
                                        cell(context.amount(offer.measure, offer.placed)),
                                        cell(context.amount(offer.measure, offer.left)),
                                        cell(context.words.reason(offer.reason))}});
        sums[offer.measure] += offer.left;
    }
    if (table.rows.empty()) {
        section.blocks.emplace_back(paragraph(ParagraphStyle::body, context.text(Phrase::none)));
        return section;
    }
    for (const auto& [measure, sum] : sums)
        table.rows.push_back({.kind = RowKind::total,
                              .cells = {cell(context.text(Phrase::all)), cell({}), cell({}),
                                        cell(context.amount(measure, sum)), cell({})}});
    section.blocks.emplace_back(std::move(table));
    return section;
}

static Cell recordCell(const Context& context, const LeftOut& record)
{
    if (record.table == TableName<Need>::value) {
        const Need* need = context.workspace().needs().find(record.id);
        if (need != nullptr)
            return {.text = context.partyName(need->state) + ": " + context.needTitle(need->id), .quiet = record.id};
    }
    if (record.table == TableName<Offer>::value) {
        const PartyId donor = context.donorOf({record.id});
        if (!donor.empty())
            return {.text = context.partyName(donor), .quiet = record.id};
    }
    return cell(record.id);
}

Section leftOutSection(const Context& context)
{
    Section section{.title = context.text(Phrase::leftOut), .startsPage = false};
    const auto& records = context.run.leftOut;
    if (records.empty()) {
        section.blocks.emplace_back(paragraph(ParagraphStyle::body, context.text(Phrase::none)));
        return section;
    }
    section.blocks.emplace_back(paragraph(ParagraphStyle::body, context.text(Phrase::leftOutText)));
    Table table{.caption = context.text(Phrase::captionLeftOut)};
    table.columns = {{.title = context.text(Phrase::kind), .width = 18},
                     {.title = context.text(Phrase::record), .width = 84},
                     {.title = context.text(Phrase::reason), .width = 60}};
    for (const LeftOut& record : records)
        table.rows.push_back({.cells = {cell(context.words.record(record.table)), recordCell(context, record),
                                        cell(context.words.reason(record.reason))}});
    section.blocks.emplace_back(std::move(table));
    return section;
}

/// "needs:N-ETH-4" in words.
static std::string subjectText(const Context& context, const std::string& subject)
{
    const std::size_t colon = subject.find(':');
    if (colon == std::string::npos)
        return subject;
    return context.words.record(subject.substr(0, colon)) + " " + subject.substr(colon + 1);
}

Section duplicationSection(const Context& context)
{
    Section section{.title = context.text(Phrase::duplication), .startsPage = false};
    section.blocks.emplace_back(paragraph(ParagraphStyle::body, context.text(Phrase::duplicationText)));
    Table table{.caption = context.text(Phrase::captionDuplication)};
    table.columns = {{.title = context.text(Phrase::finding), .width = 16},
                     {.title = context.text(Phrase::records), .width = 44},
                     {.title = context.text(Phrase::verdict), .width = 24},
                     {.title = context.text(Phrase::reason), .width = 50},
                     {.title = context.text(Phrase::by), .width = 28}};
    for (const Acceptance& row : context.workspace().table<Acceptance>()) {
        std::vector<std::string> records = {subjectText(context, row.subject)};
        if (!row.other.empty())
            records.push_back(subjectText(context, row.other));
        std::string by = row.by;
        if (row.on)
            by += (by.empty() ? "" : ", ") +
                  context.words.date({.year = static_cast<int>(row.on->year()), .day = row.on});
        table.rows.push_back(
            {.cells = {cell(row.finding), cell(context.words.list(records)),
                       cell(context.words.word(wordOf(row.verdict))), cell(row.reason), quietCell(by)}});
    }
    if (table.rows.empty())
        section.blocks.emplace_back(paragraph(ParagraphStyle::body, context.text(Phrase::none)));
    else
        section.blocks.emplace_back(std::move(table));
    return section;
}

/// One line of section 8.
struct Decided {
    NeedId need = {};
    OfferId offer = {};
    std::optional<int> year = {};
    std::string_view word = {};
    std::optional<Decimal> amount = {};
    std::string reason = {};
    std::string by = {};
};

static std::vector<Decided> decidedLines(const Context& context)
{
    std::vector<Decided> lines;
    for (const rules::DecisionInForce& force : context.view.decisions) {
        const Decision& row = force.decision;
        std::string by = row.by;
        if (row.on)
            by += (by.empty() ? "" : ", ") +
                  context.words.date({.year = static_cast<int>(row.on->year()), .day = row.on});
        lines.push_back({row.need, row.offer, row.year, wordOf(row.decision), row.amount, row.reason, by});
    }
    for (const Pair& row : context.workspace().pairs())
        lines.push_back({row.need, row.offer, row.year, wordOf(row.rule), row.amount, row.reason, row.by});
    return lines;
}

static std::string decidedAmount(const Context& context, const Decided& line)
{
    if (!line.amount)
        return {};
    const Need* need = context.workspace().needs().find(line.need.text);
    if (need != nullptr && need->support != Support::money)
        return line.amount->text() + "\u00A0" + need->unit;
    const Result<std::int64_t> minor = scaled(*line.amount, context.run.currency.decimals);
    return minor ? context.money(*minor) : line.amount->text();
}

Section decisionsSection(const Context& context)
{
    Section section{.title = context.text(Phrase::decisions), .startsPage = false};
    section.blocks.emplace_back(paragraph(ParagraphStyle::body, context.text(Phrase::decisionsText)));
    Table table{.caption = context.text(Phrase::captionDecisions)};
    table.columns = {{.title = context.text(Phrase::needAndOffer), .width = 66},
                     {.title = context.text(Phrase::decision), .width = 20},
                     {.title = context.text(Phrase::amount), .kind = ColumnKind::number, .width = 22},
                     {.title = context.text(Phrase::reason), .width = 34},
                     {.title = context.text(Phrase::by), .width = 28}};
    for (const Decided& line : decidedLines(context)) {
        const Need* need = context.workspace().needs().find(line.need.text);
        std::string pair =
            (need == nullptr ? line.need.text : context.partyName(need->state) + ": " + context.needTitle(need->id));
        const std::string year = line.year ? ", " + context.words.date(YearOrDate{.year = *line.year}) : std::string();
        table.rows.push_back({.cells = {{.text = std::move(pair), .quiet = line.offer.text + year},
                                        cell(context.words.word(line.word)),
                                        cell(decidedAmount(context, line)),
                                        cell(line.reason),
                                        quietCell(line.by)}});
    }
    if (table.rows.empty())
        section.blocks.emplace_back(paragraph(ParagraphStyle::body, context.text(Phrase::none)));
    else
        section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace landbridge::report
