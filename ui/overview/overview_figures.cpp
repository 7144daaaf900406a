#include "ui/overview/overview_figures.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <set>

#include "core/base/wide.h"
#include "ui/support/navigator.h"
#include "ui/words/labels.h"

namespace landbridge {

using explanation::Coverage;
using explanation::CoverageSum;

/// A count as the plural forms take it.
static int form(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, 1'000'000'000));
}

static constexpr std::size_t kLargestGaps = 5;
static constexpr std::size_t kUnusedOffers = 5;

namespace {

/// The texts of the page.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

} // namespace

std::vector<TableColumn> rankColumns()
{
    return {{.id = QStringLiteral("rank"), .title = Texts::tr("National rank")},
            {.id = QStringLiteral("bar"), .title = Texts::tr("Coverage"), .kind = ColumnKind::coverage},
            {.id = QStringLiteral("needs"), .title = Texts::tr("Needs"), .kind = ColumnKind::amount},
            {.id = QStringLiteral("covered"), .title = Texts::tr("Covered"), .kind = ColumnKind::amount},
            {.id = QStringLiteral("proposed"), .title = Texts::tr("Proposed"), .kind = ColumnKind::amount},
            {.id = QStringLiteral("gap"), .title = Texts::tr("Gap left"), .kind = ColumnKind::amount}};
}

std::vector<TableColumn> unmetColumns()
{
    return {{.id = QStringLiteral("state"), .title = Texts::tr("Five largest gaps")},
            {.id = QStringLiteral("bar"), .title = Texts::tr("Coverage"), .kind = ColumnKind::coverage},
            {.id = QStringLiteral("gap"), .title = Texts::tr("Gap left"), .kind = ColumnKind::amount},
            {.id = QStringLiteral("after"), .title = Texts::tr("After"), .kind = ColumnKind::number}};
}

std::vector<TableColumn> offerColumns(const QString& unit)
{
    return {{.id = QStringLiteral("offer"), .title = Texts::tr("Offers not used in full")},
            {.id = QStringLiteral("reason"), .title = Texts::tr("Because")},
            {.id = QStringLiteral("left"), .title = unit, .kind = ColumnKind::amount}};
}

static CoverageParts partsOf(const Coverage& numbers)
{
    return {.domestic = static_cast<double>(numbers.domestic),
            .committed = static_cast<double>(numbers.committed),
            .proposed = static_cast<double>(numbers.proposed),
            .gap = static_cast<double>(numbers.gapLeft)};
}

/// The reason as a narrow column holds it; the tool tip says it in full.
static QString briefly(OfferReason reason)
{
    switch (reason) {
    case OfferReason::used:
        return Texts::tr("used in full");
    case OfferReason::noEligibleNeed:
        return Texts::tr("no need fits");
    case OfferReason::declined:
        return Texts::tr("declined");
    case OfferReason::needsCovered:
        return Texts::tr("needs covered");
    case OfferReason::capped:
        return Texts::tr("limit reached");
    case OfferReason::belowMinimum:
        return Texts::tr("below minimum");
    case OfferReason::usedInPart:
        return Texts::tr("used in part");
    }
    Q_UNREACHABLE();
}

namespace {

/// Puts the words of the page together.
class Writer {
public:
    explicit Writer(const OverviewScope& scope)
        : scope_(scope), words_(scope.workspace, scope.workspace.round().currency, scope.formats, {.unit = scope.unit}),
          total_(scope.view.figures.total({}))
    {
    }

    OverviewWords write()
    {
        writeHeadlines();
        writeProof();
        writeRanks();
        writeGaps();
        writeOffers();
        writeWaiting();
        const QString title = fromUtf8(scope_.workspace.round().title);
        const QString unit = scope_.formats.unitOf(scope_.workspace.round().currency, scope_.unit);
        out_.note = title.isEmpty() ? unit : title + QStringLiteral(" · ") + unit;
        return std::move(out_);
    }

private:
    QString amount(std::int64_t number) const { return words_.amount({}, number); }
    QString percent(std::int64_t part, std::int64_t whole) const { return scope_.formats.percent(part, whole); }

    void writeHeadlines()
    {
        const Coverage& sum = total_.coverage;
        std::set<PartyId> states;
        std::int64_t takingPart = 0;
        std::int64_t inKind = 0;
        for (const explanation::NeedCoverage& need : scope_.view.figures.needs()) {
            if (need.measure.support != Support::money) {
                ++inKind;
                continue;
            }
            states.insert(need.state);
            takingPart += need.out ? 0 : 1;
        }
        const QString ofStates = Texts::tr("of %n state(s)", nullptr, form(std::ssize(states)));
        out_.needs = {amount(sum.requested), Texts::tr("%n need(s)", nullptr, form(total_.needs)) + QLatin1Char(' ') +
                                                 ofStates + QStringLiteral(", ") +
                                                 Texts::tr("%n take(s) part", nullptr, form(takingPart))};
        out_.covered = {amount(sum.covered()),
                        Texts::tr("%1; domestic %2, committed %3")
                            .arg(percent(sum.covered(), sum.requested), amount(sum.domestic), amount(sum.committed))};
        out_.gap = {amount(sum.gapLeft), Texts::tr("%n need(s)", nullptr, form(total_.open))};
        if (inKind > 0)
            out_.gap.note += QStringLiteral("; ") + Texts::tr("beside it %n need(s) in kind", nullptr, form(inKind));
        if (const Run* run = scope_.view.result())
            out_.proposed = {amount(sum.proposed),
                             Texts::tr("%1 after it").arg(percent(sum.after(), sum.requested)) + QStringLiteral("; ") +
                                 Texts::tr("%n grant(s)", nullptr, form(run->grants)) + QLatin1Char(' ') +
                                 Texts::tr("from %n donor(s)", nullptr, form(donors(*run)))};
        else
            out_.proposed = {QStringLiteral("–"), Texts::tr("No proposal yet")};
    }

    std::int64_t donors(const Run& run) const
    {
        std::set<PartyId> found;
        for (const Match& match : run.matches)
            if (const Offer* offer = scope_.workspace.offers().find(match.offer))
                found.insert(offer->donor);
        return std::ssize(found);
    }

    void writeProof()
    {
        const Run* run = scope_.view.result();
        if (run == nullptr)
            return;
        const bool accepted = scope_.view.run->verdict.seal && scope_.view.run->verdict.proof;
        out_.isProved = accepted && run->status != RunStatus::stopped;
        const QString pays =
            Texts::tr("<b>Who pays whom:</b> %n grant(s), at least %1 needed.", nullptr, form(run->grants))
                .arg(scope_.formats.count(run->grantsAtLeast));
        out_.proof = (accepted ? whoGets(*run)
                               : Texts::tr("<b>Who gets how much: not proved.</b> The checker did not accept this "
                                           "proposal.")) +
                     QLatin1Char(' ') + pays;
    }

    QString whoGets(const Run& run) const
    {
        switch (run.status) {
        case RunStatus::optimal:
            return run.wholeGrants
                       ? Texts::tr(
                             "<b>Who gets how much: proved.</b> No plan of whole grants serves the national first "
                             "ranks better.")
                       : Texts::tr(
                             "<b>Who gets how much: proved.</b> No plan serves the national first ranks better or "
                             "more evenly.");
        case RunStatus::withinBound:
            return Texts::tr(
                       "<b>Who gets how much: proved to be at least %1 of the best</b> up to every rank, in whole "
                       "grants.")
                .arg(scope_.formats.percent(provenPercent(run), 100));
        case RunStatus::stopped:
            return Texts::tr("<b>Who gets how much: stopped early.</b> This is a plan, but not proved to be the best.");
        }
        Q_UNREACHABLE();
    }

    /// The least share of what is possible that the running totals reach, in percent rounded down; below 100.
    static std::int64_t provenPercent(const Run& run)
    {
        std::int64_t least = 99;
        for (const RunTier& tier : run.tiers)
            if (tier.coveredUpToHereAtMost > 0)
                least = std::min(
                    least, static_cast<std::int64_t>(Int128{100} * tier.coveredUpToHere / tier.coveredUpToHereAtMost));
        return least;
    }

    TableRow rankRow(const QString& key, const QString& name, const CoverageSum& sum, double scale) const
    {
        const Coverage& numbers = sum.coverage;
        const QString note = Texts::tr("%n need(s)", nullptr, form(sum.needs)) + QStringLiteral(", ") +
                             Texts::tr("%1 after").arg(percent(numbers.after(), numbers.requested));
        return {.key = key,
                .cells = {{.text = name, .code = note, .isStrong = true},
                          {.parts = partsOf(numbers),
                           .scale = scale,
                           .accessibleText = Texts::tr("%1 of %2 covered after the proposal")
                                                 .arg(amount(numbers.after()), amount(numbers.requested))},
                          {.text = amount(numbers.requested)},
                          {.text = amount(numbers.covered())},
                          {.text = amount(numbers.proposed)},
                          {.text = amount(numbers.gapLeft)}}};
    }

    void writeRanks()
    {
        const std::map<std::int64_t, CoverageSum> tiers = scope_.view.figures.byTier({});
        const CoverageSum unranked = scope_.view.figures.unranked({});
        std::int64_t largest = unranked.coverage.requested;
        for (const auto& [tier, sum] : tiers)
            largest = std::max(largest, sum.coverage.requested);
        const auto scale = static_cast<double>(largest);
        for (const auto& [tier, sum] : tiers)
            out_.ranks.push_back(rankRow(QString::number(tier), words_.rank(tier), sum, scale));
        if (unranked.needs > 0)
            out_.ranks.push_back(rankRow(QStringLiteral("none"), Texts::tr("No rank"), unranked, scale));
        const Coverage& all = total_.coverage;
        out_.ranks.push_back({.key = QStringLiteral("all"),
                              .cells = {{.text = Texts::tr("All ranks"), .isStrong = true},
                                        {},
                                        {.text = amount(all.requested), .isStrong = true},
                                        {.text = amount(all.covered()), .isStrong = true},
                                        {.text = amount(all.proposed), .isStrong = true},
                                        {.text = amount(all.gapLeft), .isStrong = true}}});
    }

    void writeGaps()
    {
        std::vector<std::pair<PartyId, CoverageSum>> states;
        for (const auto& [state, sum] : scope_.view.figures.byState({}))
            if (sum.coverage.gapLeft > 0)
                states.emplace_back(state, sum);
        std::ranges::stable_sort(states, std::greater{}, [](const auto& one) { return one.second.coverage.gapLeft; });
        std::int64_t others = 0;
        for (std::size_t i = 0; i < states.size(); ++i) {
            const Coverage& numbers = states[i].second.coverage;
            if (i >= kLargestGaps) {
                others += numbers.gapLeft;
                continue;
            }
            const QString after = percent(numbers.after(), numbers.requested);
            out_.gaps.push_back(
                {.key = fromUtf8(states[i].first.text),
                 .cells = {{.text = partyName(scope_.workspace.parties(), states[i].first, scope_.formats.tongue())},
                           {.parts = partsOf(numbers), .accessibleText = Texts::tr("%1 after").arg(after)},
                           {.text = amount(numbers.gapLeft)},
                           {.text = after}}});
        }
        if (states.size() > kLargestGaps)
            out_.gaps.push_back(
                {.key = QStringLiteral("-others"),
                 .cells = {{.text = Texts::tr("%n other state(s)", nullptr,
                                              form(static_cast<std::int64_t>(states.size() - kLargestGaps))),
                            .isMuted = true},
                           {},
                           {.text = amount(others)},
                           {}}});
        out_.gaps.push_back(
            {.key = QStringLiteral("-all"),
             .cells = {{.text = Texts::tr("All states"), .isStrong = true},
                       {},
                       {.text = amount(total_.coverage.gapLeft), .isStrong = true},
                       {.text = percent(total_.coverage.after(), total_.coverage.requested), .isStrong = true}}});
    }

    void writeOffers()
    {
        const Run* run = scope_.view.result();
        if (run == nullptr)
            return;
        std::vector<const RunOffer*> open;
        std::int64_t left = 0;
        std::int64_t offered = 0;
        for (const RunOffer& offer : run->offers)
            if (offer.measure.support == Support::money) {
                offered += offer.amount;
                left += offer.left;
                if (offer.left > 0)
                    open.push_back(&offer);
            }
        std::ranges::stable_sort(open, std::greater{}, [](const RunOffer* offer) { return offer->left; });
        const std::size_t listed = std::min(open.size(), kUnusedOffers);
        for (std::size_t i = 0; i < listed; ++i)
            out_.offers.push_back(offerRow(*open[i]));
        if (open.size() > listed) {
            std::int64_t others = 0;
            for (std::size_t i = listed; i < open.size(); ++i)
                others += open[i]->left;
            out_.offers.push_back({.key = QStringLiteral("-others"),
                                   .cells = {{.text = Texts::tr("%n other offer(s)", nullptr,
                                                                form(static_cast<std::int64_t>(open.size() - listed))),
                                              .isMuted = true},
                                             {},
                                             {.text = amount(others)}}});
        }
        out_.offers.push_back({.key = QStringLiteral("-all"),
                               .cells = {{.text = Texts::tr("Unused of %1").arg(amount(offered)), .isStrong = true},
                                         {},
                                         {.text = amount(left), .isStrong = true}}});
    }

    TableRow offerRow(const RunOffer& offer) const
    {
        const Offer* row = scope_.workspace.offers().find(offer.id);
        const QString donor =
            row == nullptr ? QString() : partyName(scope_.workspace.parties(), row->donor, scope_.formats.tongue());
        const QString why = landbridge::words(offer.reason, scope_.formats.tongue());
        return {.key = fromUtf8(offer.id.text),
                .cells = {{.text = donor, .code = fromUtf8(offer.id.text)},
                          {.text = briefly(offer.reason), .isMuted = true, .toolTip = why, .accessibleText = why},
                          {.text = amount(offer.left)}}};
    }

    /// `text` is counted by `number` and has its link for %1.
    void wait(const char* icon, const QString& link, const QString& text, std::int64_t number)
    {
        if (number > 0)
            out_.waiting.push_back({.icon = QString::fromLatin1(icon), .sentence = text.arg(link)});
    }

    void writeWaiting()
    {
        std::map<LeftOutReason, std::int64_t> out;
        for (const LeftOut& one : scope_.view.ground.inputs().leftOut)
            ++out[one.reason];
        const Run* run = scope_.view.result();
        if (run == nullptr)
            wait("run", QStringLiteral("run"), Texts::tr("<a href=\"%1\">Run the matching</a> for a first proposal"),
                 1);
        const std::int64_t older = run == nullptr ? 0 : scope_.stepsSinceRun;
        wait("run", QStringLiteral("run"),
             Texts::tr("Proposals are older than %n change(s): <a href=\"%1\">run again</a>", nullptr, form(older)),
             older);
        const std::int64_t undecided =
            run == nullptr ? 0 : std::ranges::count(run->matches, MatchState::proposed, &Match::state);
        wait("proposals", page_id::kProposals,
             Texts::tr("<a href=\"%1\">%n proposal(s)</a> to decide", nullptr, form(undecided)), undecided);
        const std::int64_t unendorsed = out[LeftOutReason::notEndorsed];
        wait("needs", page_id::kNeeds,
             Texts::tr("<a href=\"%1\">%n need(s)</a> not endorsed", nullptr, form(unendorsed)), unendorsed);
        const std::int64_t unranked = out[LeftOutReason::noRank];
        wait("needs", page_id::kNeeds,
             Texts::tr("<a href=\"%1\">%n need(s)</a> without a rank", nullptr, form(unranked)), unranked);
        const std::int64_t notAdmitted = out[LeftOutReason::notAdmitted];
        wait("offers", page_id::kOffers,
             Texts::tr("<a href=\"%1\">%n offer(s)</a> not admitted", nullptr, form(notAdmitted)), notAdmitted);
        const auto notes = static_cast<std::int64_t>(scope_.findings);
        wait("warning", page_id::kNeeds,
             Texts::tr("<a href=\"%1\">%n note(s)</a> on the data to look at", nullptr, form(notes)), notes);
    }

    const OverviewScope& scope_;
    ExplanationWords words_;
    CoverageSum total_ = {};
    OverviewWords out_ = {};
};

} // namespace

OverviewWords overviewWords(const OverviewScope& scope)
{
    return Writer(scope).write();
}

} // namespace landbridge
