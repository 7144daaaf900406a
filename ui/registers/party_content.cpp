#include "ui/registers/party_content.h"

#include <algorithm>

#include "ui/registers/offer_content.h"
#include "ui/words/labels.h"

namespace landbridge {

std::vector<RegisterColumn> partyColumns()
{
    const auto label = [](const char* column) { return fieldLabel("parties", column); };
    return {
        {{.id = QStringLiteral("name"), .title = label("name")}},
        {{.id = QStringLiteral("kind"), .title = label("kind")}},
        {{.id = QStringLiteral("affected"), .title = label("affected")}},
        {{.id = QStringLiteral("needs"), .title = tableName("needs"), .kind = ColumnKind::number}},
        {.column = {.id = QStringLiteral("requested"), .title = Registers::tr("Requested"), .kind = ColumnKind::amount},
         .summed = true},
        {{.id = QStringLiteral("offers"), .title = tableName("offers"), .kind = ColumnKind::number}},
        {.column = {.id = QStringLiteral("offered"), .title = Registers::tr("Offered"), .kind = ColumnKind::amount},
         .summed = true},
        {{.id = QStringLiteral("categories"), .title = label("categories")}, false},
        {{.id = QStringLiteral("country"), .title = label("country")}, false},
        {{.id = QStringLiteral("donor_group"), .title = label("donor_group")}, false},
        {{.id = QStringLiteral("identifier"), .title = label("identifier")}, false},
        {{.id = QStringLiteral("article5_deadline"), .title = label("article5_deadline")}, false},
        {{.id = QStringLiteral("note"), .title = label("note")}, false},
    };
}

namespace {

enum Facet : std::size_t { kKind, kRole, kGroup, kCategory, kFacets };

/// What stands under the name of one party.
struct Holdings {
    std::int64_t needs = 0;
    std::int64_t requested = 0;
    std::int64_t offers = 0;
    std::int64_t offered = 0;
};

std::unordered_map<std::string, Holdings> holdings(const RegisterScope& scope)
{
    std::unordered_map<std::string, Holdings> all;
    for (const rules::NeedFacts& need : scope.inputs.needs) {
        Holdings& one = all[need.row->state.text];
        ++one.needs;
        if (need.measure.support == Support::money)
            one.requested += need.requested;
    }
    for (const rules::OfferFacts& offer : scope.inputs.offers) {
        Holdings& one = all[offer.row->donor.text];
        ++one.offers;
        if (const auto figures = offerFigures(scope.inputs, offer.row->id);
            figures && figures->measure.support == Support::money)
            one.offered += figures->offered;
    }
    return all;
}

/// Makes the rows of the register.
class PartyRows {
public:
    explicit PartyRows(const RegisterScope& scope) : scope_(scope), holdings_(holdings(scope))
    {
        content_.facets.resize(kFacets);
        content_.facets[kKind] = {.id = QStringLiteral("kind"), .heading = fieldLabel("parties", "kind"), .shown = 0};
        content_.facets[kRole] = {.id = QStringLiteral("role"), .heading = Registers::tr("In this round"), .shown = 0};
        content_.facets[kGroup] = {
            .id = QStringLiteral("donor_group"), .heading = fieldLabel("parties", "donor_group"), .shown = 0};
        content_.facets[kCategory] = {.id = QStringLiteral("categories"),
                                      .heading = fieldLabel("parties", "categories")};
    }

    RegisterContent made()
    {
        for (const Party& party : scope_.workspace.parties())
            add(party);
        return std::move(content_);
    }

private:
    void add(const Party& party)
    {
        const auto found = holdings_.find(party.id.text);
        const Holdings own = found == holdings_.end() ? Holdings() : found->second;
        const Tongue& tongue = scope_.formats.tongue();
        RegisterRow row{.row = {.key = fromUtf8(party.id.text)}};
        std::vector<TableCell>& cells = row.row.cells;
        cells.push_back({.text = partyName(party, tongue), .code = fromUtf8(party.id.text)});
        cells.push_back(textCell(choiceWord(party.kind, tongue)));
        cells.push_back(textCell(party.affected == YesNo::unstated ? QString() : choiceWord(party.affected, tongue)));
        cells.push_back(countCell(own.needs, scope_.formats));
        cells.push_back(amountCell(scope_, {}, own.requested));
        cells.back().isMuted = own.requested == 0;
        cells.push_back(countCell(own.offers, scope_.formats));
        cells.push_back(amountCell(scope_, {}, own.offered));
        cells.back().isMuted = own.offered == 0;
        row.sums = {own.requested, own.offered};
        addHidden(cells, party);
        addValues(row.values, party, own);
        content_.rows.push_back(std::move(row));
    }

    void addHidden(std::vector<TableCell>& cells, const Party& party)
    {
        const Tongue& tongue = scope_.formats.tongue();
        QStringList categories;
        for (const std::string& category : party.categories)
            categories.push_back(choiceWord(category, tongue));
        cells.push_back(textCell(categories.join(QStringLiteral(", "))));
        cells.push_back(textCell(fromUtf8(party.country)));
        cells.push_back(
            textCell(party.donorGroup == DonorGroup::unstated ? QString() : choiceWord(party.donorGroup, tongue)));
        cells.push_back(textCell(fromUtf8(party.identifier)));
        TableCell deadline;
        if (party.article5Deadline) {
            deadline.text = scope_.formats.date(*party.article5Deadline);
            deadline.sortKey = static_cast<qint64>(dayNumber(*party.article5Deadline));
        }
        cells.push_back(std::move(deadline));
        cells.push_back(textCell(fromUtf8(party.note)));
    }

    void addValues(std::vector<QStringList>& values, const Party& party, const Holdings& own)
    {
        const Tongue& tongue = scope_.formats.tongue();
        values.resize(kFacets);
        const auto put = [&](Facet facet, const QString& value, const QString& label) {
            values[facet].push_back(facetValue(content_.facets[facet], value, label));
        };
        put(kKind, fromUtf8(wordOf(party.kind)), choiceWord(party.kind, tongue));
        if (own.needs > 0)
            put(kRole, QStringLiteral("needs"), Registers::tr("has needs"));
        if (own.offers > 0)
            put(kRole, QStringLiteral("offers"), Registers::tr("makes offers"));
        if (own.needs + own.offers == 0)
            put(kRole, QStringLiteral("none"), Registers::tr("neither"));
        if (party.donorGroup != DonorGroup::unstated)
            put(kGroup, fromUtf8(wordOf(party.donorGroup)), choiceWord(party.donorGroup, tongue));
        for (const std::string& category : party.categories)
            put(kCategory, fromUtf8(category), choiceWord(category, tongue));
    }

    const RegisterScope& scope_;
    std::unordered_map<std::string, Holdings> holdings_;
    RegisterContent content_ = {};
};

} // namespace

RegisterContent partyContent(const RegisterScope& scope)
{
    return PartyRows(scope).made();
}

} // namespace landbridge
