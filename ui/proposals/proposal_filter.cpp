#include "ui/proposals/proposal_filter.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <set>

#include "ui/words/labels.h"

namespace landbridge {

namespace {

/// The texts of the filters.
struct FilterTexts {
    Q_DECLARE_TR_FUNCTIONS(Proposals)
};

QString party(const PartyId& id, const ProposalScope& scope)
{
    return partyName(scope.workspace.parties(), id, scope.formats.tongue());
}

/// The parties in `ids` by name.
std::vector<std::pair<QString, PartyId>> byName(const std::set<PartyId>& ids, const ProposalScope& scope)
{
    std::vector<std::pair<QString, PartyId>> named;
    for (const PartyId& id : ids)
        named.emplace_back(party(id, scope), id);
    std::ranges::sort(named, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    return named;
}

} // namespace

bool passes(const ProposalFilter& filter, const ProposalLine& line, const TableRow& row)
{
    if (filter.tier && (!line.isRanked || line.tier != *filter.tier))
        return false;
    if (filter.state && line.state != *filter.state)
        return false;
    if (filter.donor && line.donor != *filter.donor)
        return false;
    if (filter.status && line.status != *filter.status)
        return false;
    return filter.text.isEmpty() || std::ranges::any_of(row.cells, [&](const TableCell& cell) {
               return cell.text.contains(filter.text, Qt::CaseInsensitive) ||
                      cell.code.contains(filter.text, Qt::CaseInsensitive);
           });
}

std::vector<FilterWords> wordsOf(const ProposalFilter& filter, const ProposalScope& scope)
{
    std::vector<FilterWords> words;
    if (filter.tier)
        words.push_back({FilterTexts::tr("Rank"), scope.formats.count(*filter.tier)});
    if (filter.state)
        words.push_back({FilterTexts::tr("State"), party(*filter.state, scope)});
    if (filter.donor)
        words.push_back({FilterTexts::tr("Donor"), party(*filter.donor, scope)});
    if (filter.status)
        words.push_back({FilterTexts::tr("Status"), statusWord(*filter.status)});
    if (!filter.text.isEmpty())
        words.push_back({FilterTexts::tr("Text"), filter.text});
    return words;
}

ProposalFilter without(ProposalFilter filter, int number)
{
    int place = 0;
    const auto take = [&](auto& member) {
        if (member && place++ == number)
            member.reset();
    };
    take(filter.tier);
    take(filter.state);
    take(filter.donor);
    take(filter.status);
    if (!filter.text.isEmpty() && place == number)
        filter.text.clear();
    return filter;
}

void fillFilterMenu(QMenu& menu, const ProposalFilter& filter, const std::vector<ProposalLine>& lines,
                    const ProposalScope& scope, const std::function<void(const ProposalFilter&)>& chosen)
{
    std::set<std::int64_t> tiers;
    std::set<PartyId> states;
    std::set<PartyId> donors;
    std::set<ChipStatus> statuses;
    for (const ProposalLine& line : lines) {
        if (line.isRanked)
            tiers.insert(line.tier);
        states.insert(line.state);
        if (line.isLine())
            donors.insert(line.donor);
        statuses.insert(line.status);
    }
    const auto add = [&](QMenu* group, const QString& words, auto member, auto value) {
        ProposalFilter changed = filter;
        changed.*member = value;
        QObject::connect(group->addAction(words), &QAction::triggered, group, [chosen, changed] { chosen(changed); });
    };
    QMenu* rank = menu.addMenu(FilterTexts::tr("Rank"));
    for (const std::int64_t tier : tiers)
        add(rank, scope.words.rank(tier), &ProposalFilter::tier, std::optional(tier));
    QMenu* state = menu.addMenu(FilterTexts::tr("State"));
    for (const auto& [name, id] : byName(states, scope))
        add(state, name, &ProposalFilter::state, std::optional(id));
    QMenu* donor = menu.addMenu(FilterTexts::tr("Donor"));
    for (const auto& [name, id] : byName(donors, scope))
        add(donor, name, &ProposalFilter::donor, std::optional(id));
    QMenu* status = menu.addMenu(FilterTexts::tr("Status"));
    for (const ChipStatus one : statuses)
        add(status, statusWord(one), &ProposalFilter::status, std::optional(one));
}

} // namespace landbridge
