#include "ui/registers/need_content.h"

#include <algorithm>

#include "core/rules/taking_part.h"
#include "core/vocabulary/pillar.h"
#include "ui/words/labels.h"

namespace landbridge {

std::vector<RegisterColumn> needColumns()
{
    const auto label = [](const char* column) { return fieldLabel("needs", column); };
    return {
        {{.id = QStringLiteral("rank"), .title = Registers::tr("Rank"), .kind = ColumnKind::number}},
        {{.id = QStringLiteral("state"), .title = label("state"), .kind = ColumnKind::repeated}},
        {{.id = QStringLiteral("need"), .title = Registers::tr("Need")}},
        {.column = {.id = QStringLiteral("requested"), .title = Registers::tr("Requested"), .kind = ColumnKind::amount},
         .summed = true},
        {.column = {.id = QStringLiteral("covered"), .title = Registers::tr("Covered"), .kind = ColumnKind::amount},
         .summed = true},
        {.column = {.id = QStringLiteral("gap"), .title = Registers::tr("Gap"), .kind = ColumnKind::amount},
         .summed = true},
        {{.id = QStringLiteral("mark"), .title = Registers::tr("To check"), .kind = ColumnKind::status}},
        {{.id = QStringLiteral("id"), .title = label("id")}, false},
        {{.id = QStringLiteral("pillar"), .title = label("pillar")}, false},
        {{.id = QStringLiteral("years"), .title = Registers::tr("Years")}, false},
        {{.id = QStringLiteral("region"), .title = label("region")}, false},
        {{.id = QStringLiteral("endorsed_by"), .title = label("endorsed_by")}, false},
        {{.id = QStringLiteral("original"), .title = Registers::tr("As stated"), .kind = ColumnKind::amount}, false},
        {{.id = QStringLiteral("source"), .title = label("source")}, false},
    };
}

namespace {

enum Facet : std::size_t { kPillar, kRank, kState, kEndorsed, kYear, kCurrency, kSource, kFacets };

std::vector<RegisterFacet> needFacets()
{
    std::vector<RegisterFacet> facets(kFacets);
    facets[kPillar] = {.id = QStringLiteral("pillar"), .heading = fieldLabel("needs", "pillar"), .shown = 0};
    for (const vocabulary::Pillar& pillar : vocabulary::pillars())
        facets[kPillar].fixedOrder.push_back(fromUtf8(pillar.code));
    facets[kRank] = {.id = QStringLiteral("rank"), .heading = Registers::tr("Rank"), .shown = 0};
    facets[kState] = {.id = QStringLiteral("state"), .heading = fieldLabel("needs", "state")};
    facets[kEndorsed] = {
        .id = QStringLiteral("endorsed"),
        .heading = Registers::tr("Endorsed"),
        .shown = 0,
        .labels = {{QStringLiteral("yes"), Registers::tr("Yes")}, {QStringLiteral("no"), Registers::tr("Not yet")}},
        .fixedOrder = {QStringLiteral("yes"), QStringLiteral("no")}};
    facets[kYear] = {.id = QStringLiteral("year"), .heading = fieldLabel("", "year"), .shown = 4};
    facets[kCurrency] = {.id = QStringLiteral("currency"), .heading = fieldLabel("needs", "currency"), .shown = 4};
    facets[kSource] = {.id = QStringLiteral("source"), .heading = fieldLabel("needs", "source"), .shown = 4};
    return facets;
}

bool isEndorsed(const Need& need, const std::optional<Date>& asOf)
{
    constexpr Date kFarOff{std::chrono::year{2199}, std::chrono::December, std::chrono::day{31}};
    return !need.endorsedBy.empty() && need.endorsedOn &&
           rules::whyOut(need, asOf.value_or(kFarOff)) != LeftOutReason::notEndorsed;
}

/// Makes the rows of one register.
class NeedRows {
public:
    explicit NeedRows(const RegisterScope& scope) : scope_(scope), names_(scope) { content_.facets = needFacets(); }

    RegisterContent made()
    {
        for (const Need& need : scope_.workspace.needs())
            add(need);
        orderRanks();
        return std::move(content_);
    }

private:
    void add(const Need& need)
    {
        const std::int32_t index = scope_.inputs.needIndex(need.id);
        const rules::NeedFacts* facts =
            index == rules::kNoRecord ? nullptr : &scope_.inputs.needs[static_cast<std::size_t>(index)];
        RegisterRow row{.row = {.key = fromUtf8(need.id.text)}};
        addPlain(row.row.cells, need);
        addAmounts(row, need, facts);
        row.row.cells.push_back(mark(facts));
        addHidden(row.row.cells, need);
        addValues(row.values, need);
        content_.rows.push_back(std::move(row));
    }

    void addPlain(std::vector<TableCell>& cells, const Need& need)
    {
        TableCell rank;
        if (need.priority) {
            rank.text = scope_.formats.count(*need.priority);
            rank.sortKey = static_cast<qint64>(*need.priority);
        }
        cells.push_back(std::move(rank));
        cells.push_back(textCell(names_.of(need.state)));
        cells.push_back(textCell(fromUtf8(need.title)));
    }

    void addAmounts(RegisterRow& row, const Need& need, const rules::NeedFacts* facts)
    {
        std::vector<TableCell>& cells = row.row.cells;
        if (facts == nullptr || facts->phases.empty()) {
            for (int i = 0; i < 3; ++i)
                cells.push_back(facts == nullptr ? textCell({}) : noRateCell());
            row.sums.assign(3, std::nullopt);
            return;
        }
        const std::int64_t covered = facts->requested - facts->gap;
        for (const std::int64_t amount : {facts->requested, covered, facts->gap}) {
            cells.push_back(amountCell(scope_, facts->measure, amount));
            cells.back().isMuted = amount == 0;
            row.sums.push_back(facts->measure.support == Support::money ? std::optional(amount) : std::nullopt);
        }
        cells.back().isStrong = facts->gap > 0;
        cells[cells.size() - 3].toolTip = originalAmount(scope_, need.amount, need.unit).toHtmlEscaped();
    }

    static TableCell mark(const rules::NeedFacts* facts)
    {
        if (facts == nullptr)
            return markCell(LeftOutReason::withdrawn);
        return facts->out ? markCell(*facts->out) : TableCell();
    }

    void addHidden(std::vector<TableCell>& cells, const Need& need)
    {
        cells.push_back(textCell(fromUtf8(need.id.text)));
        cells.push_back(textCell(pillar(need)));
        cells.push_back(textCell(yearsText(scope_.formats, need.start, need.end)));
        cells.push_back(textCell(fromUtf8(need.region)));
        cells.push_back(textCell(fromUtf8(need.endorsedBy)));
        TableCell original =
            textCell(need.amount.currency.none() ? originalAmount(scope_, need.amount, need.unit)
                                                 : scope_.formats.amountWithCurrency(need.amount, scope_.unit));
        original.sortKey = static_cast<qint64>(need.amount.minor);
        cells.push_back(std::move(original));
        cells.push_back(textCell(fromUtf8(need.source)));
    }

    QString pillar(const Need& need)
    {
        return need.pillar == Pillar::unstated ? Registers::tr("not stated")
                                               : pillarName(wordOf(need.pillar), scope_.formats.tongue());
    }

    void addValues(std::vector<QStringList>& values, const Need& need)
    {
        values.resize(kFacets);
        const auto put = [&](Facet facet, const QString& value, const QString& label) {
            values[facet].push_back(facetValue(content_.facets[facet], value, label));
        };
        put(kPillar, fromUtf8(wordOf(need.pillar)), pillar(need));
        if (need.priority)
            put(kRank, QString::number(*need.priority), scope_.formats.count(*need.priority));
        else
            put(kRank, QStringLiteral("none"), Registers::tr("no rank"));
        put(kState, fromUtf8(need.state.text), names_.of(need.state));
        values[kEndorsed].push_back(isEndorsed(need, scope_.workspace.round().asOf) ? QStringLiteral("yes")
                                                                                    : QStringLiteral("no"));
        for (const QString& year : yearValues(need.start, need.end))
            put(kYear, year, scope_.formats.inDigits(year));
        const bool isMoney = need.support == Support::money;
        put(kCurrency, isMoney ? fromUtf8(need.amount.currency.code()) : QStringLiteral("in_kind"),
            isMoney ? fromUtf8(need.amount.currency.code()) : Registers::tr("not money"));
        put(kSource, fromUtf8(need.source), need.source.empty() ? Registers::tr("not stated") : fromUtf8(need.source));
    }

    void orderRanks()
    {
        std::vector<qint64> ranks;
        for (auto at = content_.facets[kRank].labels.cbegin(); at != content_.facets[kRank].labels.cend(); ++at)
            if (at.key() != QStringLiteral("none"))
                ranks.push_back(at.key().toLongLong());
        std::ranges::sort(ranks);
        for (const qint64 rank : ranks)
            content_.facets[kRank].fixedOrder.push_back(QString::number(rank));
        QStringList years = content_.facets[kYear].labels.keys();
        years.sort();
        content_.facets[kYear].fixedOrder.assign(years.begin(), years.end());
    }

    const RegisterScope& scope_;
    PartyNames names_;
    RegisterContent content_ = {};
};

} // namespace

RegisterContent needContent(const RegisterScope& scope)
{
    return NeedRows(scope).made();
}

std::optional<NeedFigures> needFigures(const rules::Inputs& inputs, const NeedId& id)
{
    const std::int32_t index = inputs.needIndex(id);
    if (index == rules::kNoRecord)
        return std::nullopt;
    const rules::NeedFacts& facts = inputs.needs[static_cast<std::size_t>(index)];
    if (facts.phases.empty())
        return std::nullopt;
    const std::int64_t covered = facts.requested - facts.gap;
    const std::int64_t domestic = std::min((facts.traits.domestic * Rational(facts.requested)).floor(), covered);
    return NeedFigures{.measure = facts.measure,
                       .requested = facts.requested,
                       .domestic = domestic,
                       .committed = covered - domestic,
                       .gap = facts.gap};
}

} // namespace landbridge
