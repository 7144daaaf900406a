#include "ui/registers/offer_content.h"

#include <algorithm>

#include "core/rules/taking_part.h"
#include "core/vocabulary/pillar.h"
#include "ui/words/labels.h"

namespace landbridge {

std::vector<RegisterColumn> offerColumns()
{
    const auto label = [](const char* column) { return fieldLabel("offers", column); };
    return {
        {{.id = QStringLiteral("donor"), .title = label("donor"), .kind = ColumnKind::repeated}},
        {{.id = QStringLiteral("offer"), .title = Registers::tr("Offer")}},
        {{.id = QStringLiteral("states"), .title = Registers::tr("For")}},
        {.column = {.id = QStringLiteral("offered"), .title = Registers::tr("Offered"), .kind = ColumnKind::amount},
         .summed = true},
        {.column = {.id = QStringLiteral("drawn"), .title = Registers::tr("Committed"), .kind = ColumnKind::amount},
         .summed = true},
        {.column = {.id = QStringLiteral("balance"), .title = Registers::tr("Balance"), .kind = ColumnKind::amount},
         .summed = true},
        {{.id = QStringLiteral("status"), .title = label("status")}},
        {{.id = QStringLiteral("mark"), .title = Registers::tr("To check"), .kind = ColumnKind::status}},
        {{.id = QStringLiteral("id"), .title = label("id")}, false},
        {{.id = QStringLiteral("pillars"), .title = label("pillars")}, false},
        {{.id = QStringLiteral("years"), .title = Registers::tr("Years")}, false},
        {{.id = QStringLiteral("instrument"), .title = label("instrument")}, false},
        {{.id = QStringLiteral("original"), .title = Registers::tr("As stated"), .kind = ColumnKind::amount}, false},
        {{.id = QStringLiteral("source"), .title = label("source")}, false},
    };
}

namespace {

enum Facet : std::size_t { kDonor, kStatus, kInstrument, kPillar, kState, kYear, kCurrency, kSource, kFacets };

std::vector<RegisterFacet> offerFacets()
{
    std::vector<RegisterFacet> facets(kFacets);
    facets[kDonor] = {.id = QStringLiteral("donor"), .heading = fieldLabel("offers", "donor")};
    facets[kStatus] = {.id = QStringLiteral("status"), .heading = fieldLabel("offers", "status"), .shown = 0};
    facets[kInstrument] = {.id = QStringLiteral("instrument"), .heading = fieldLabel("offers", "instrument")};
    facets[kPillar] = {.id = QStringLiteral("pillar"), .heading = fieldLabel("offers", "pillars"), .shown = 0};
    for (const vocabulary::Pillar& pillar : vocabulary::pillars())
        facets[kPillar].fixedOrder.push_back(fromUtf8(pillar.code));
    facets[kState] = {.id = QStringLiteral("state"), .heading = fieldLabel("offers", "states")};
    facets[kYear] = {.id = QStringLiteral("year"), .heading = fieldLabel("", "year"), .shown = 4};
    facets[kCurrency] = {.id = QStringLiteral("currency"), .heading = fieldLabel("offers", "currency"), .shown = 4};
    facets[kSource] = {.id = QStringLiteral("source"), .heading = fieldLabel("offers", "source"), .shown = 4};
    return facets;
}

std::optional<OfferFigures> figuresOf(const rules::Inputs& inputs, const rules::OfferFacts& facts)
{
    if (facts.tranches.empty())
        return std::nullopt;
    const std::optional<Rational> offered = inputs.rates.converted(facts.row->amount);
    if (!offered)
        return std::nullopt;
    const std::int64_t whole = std::max(offered->floor(), facts.balance);
    return OfferFigures{
        .measure = facts.measure, .offered = whole, .drawn = whole - facts.balance, .balance = facts.balance};
}

/// Makes the rows of one register.
class OfferRows {
public:
    explicit OfferRows(const RegisterScope& scope) : scope_(scope), names_(scope) { content_.facets = offerFacets(); }

    RegisterContent made()
    {
        for (const Offer& offer : scope_.workspace.offers())
            add(offer);
        QStringList years = content_.facets[kYear].labels.keys();
        years.sort();
        content_.facets[kYear].fixedOrder.assign(years.begin(), years.end());
        return std::move(content_);
    }

private:
    void add(const Offer& offer)
    {
        const std::int32_t index = scope_.inputs.offerIndex(offer.id);
        const rules::OfferFacts* facts =
            index == rules::kNoRecord ? nullptr : &scope_.inputs.offers[static_cast<std::size_t>(index)];
        RegisterRow row{.row = {.key = fromUtf8(offer.id.text)}};
        std::vector<TableCell>& cells = row.row.cells;
        cells.push_back(textCell(names_.of(offer.donor)));
        cells.push_back({.text = fromUtf8(offer.title), .code = fromUtf8(offer.id.text)});
        cells.push_back(textCell(states(offer)));
        addAmounts(row, offer, facts);
        cells.push_back(textCell(choiceWord(offer.status, scope_.formats.tongue())));
        if (facts == nullptr)
            cells.push_back(markCell(LeftOutReason::withdrawn));
        else
            cells.push_back(facts->out ? markCell(*facts->out) : TableCell());
        addHidden(cells, offer);
        addValues(row.values, offer);
        content_.rows.push_back(std::move(row));
    }

    QString states(const Offer& offer)
    {
        QStringList names;
        for (const PartyId& state : offer.states)
            names.push_back(names_.of(state));
        if (!names.isEmpty())
            return names.join(QStringLiteral(", "));
        return offer.excludedStates.empty()
                   ? Registers::tr("any state")
                   : Registers::tr("any but %n state(s)", nullptr, static_cast<int>(offer.excludedStates.size()));
    }

    void addAmounts(RegisterRow& row, const Offer& offer, const rules::OfferFacts* facts)
    {
        std::vector<TableCell>& cells = row.row.cells;
        const std::optional<OfferFigures> figures = facts == nullptr ? std::nullopt : figuresOf(scope_.inputs, *facts);
        if (!figures) {
            for (int i = 0; i < 3; ++i)
                cells.push_back(facts == nullptr ? textCell({}) : noRateCell());
            row.sums.assign(3, std::nullopt);
            return;
        }
        for (const std::int64_t amount : {figures->offered, figures->drawn, figures->balance}) {
            cells.push_back(amountCell(scope_, figures->measure, amount));
            cells.back().isMuted = amount == 0;
            row.sums.push_back(figures->measure.support == Support::money ? std::optional(amount) : std::nullopt);
        }
        cells.back().isStrong = figures->balance > 0;
        cells[cells.size() - 3].toolTip = originalAmount(scope_, offer.amount, offer.unit).toHtmlEscaped();
    }

    QString pillars(const Offer& offer)
    {
        QStringList names;
        for (const Pillar pillar : offer.pillars)
            names.push_back(pillarName(wordOf(pillar), scope_.formats.tongue()));
        return names.isEmpty() ? Registers::tr("any") : names.join(QStringLiteral(", "));
    }

    void addHidden(std::vector<TableCell>& cells, const Offer& offer)
    {
        cells.push_back(textCell(fromUtf8(offer.id.text)));
        cells.push_back(textCell(pillars(offer)));
        cells.push_back(textCell(yearsText(scope_.formats, offer.start, offer.end)));
        cells.push_back(textCell(choiceWord(rules::instrumentOf(offer), scope_.formats.tongue())));
        TableCell original =
            textCell(offer.amount.currency.none() ? originalAmount(scope_, offer.amount, offer.unit)
                                                  : scope_.formats.amountWithCurrency(offer.amount, scope_.unit));
        original.sortKey = static_cast<qint64>(offer.amount.minor);
        cells.push_back(std::move(original));
        cells.push_back(textCell(fromUtf8(offer.source)));
    }

    void addValues(std::vector<QStringList>& values, const Offer& offer)
    {
        values.resize(kFacets);
        const auto put = [&](Facet facet, const QString& value, const QString& label) {
            values[facet].push_back(facetValue(content_.facets[facet], value, label));
        };
        put(kDonor, fromUtf8(offer.donor.text), names_.of(offer.donor));
        put(kStatus, fromUtf8(wordOf(offer.status)), choiceWord(offer.status, scope_.formats.tongue()));
        const std::string instrument = rules::instrumentOf(offer);
        put(kInstrument, fromUtf8(instrument), choiceWord(instrument, scope_.formats.tongue()));
        for (const Pillar pillar : offer.pillars)
            put(kPillar, fromUtf8(wordOf(pillar)), pillarName(wordOf(pillar), scope_.formats.tongue()));
        if (offer.pillars.empty())
            put(kPillar, QStringLiteral("any"), Registers::tr("any"));
        for (const PartyId& state : offer.states)
            put(kState, fromUtf8(state.text), names_.of(state));
        if (offer.states.empty())
            put(kState, QStringLiteral("any"), Registers::tr("any state"));
        for (const QString& year : yearValues(offer.start, offer.end))
            put(kYear, year, scope_.formats.inDigits(year));
        const bool isMoney = offer.support == Support::money;
        put(kCurrency, isMoney ? fromUtf8(offer.amount.currency.code()) : QStringLiteral("in_kind"),
            isMoney ? fromUtf8(offer.amount.currency.code()) : Registers::tr("not money"));
        put(kSource, fromUtf8(offer.source),
            offer.source.empty() ? Registers::tr("not stated") : fromUtf8(offer.source));
    }

    const RegisterScope& scope_;
    PartyNames names_;
    RegisterContent content_ = {};
};

} // namespace

RegisterContent offerContent(const RegisterScope& scope)
{
    return OfferRows(scope).made();
}

std::optional<OfferFigures> offerFigures(const rules::Inputs& inputs, const OfferId& id)
{
    const std::int32_t index = inputs.offerIndex(id);
    return index == rules::kNoRecord ? std::nullopt : figuresOf(inputs, inputs.offers[static_cast<std::size_t>(index)]);
}

} // namespace landbridge
