#include "ui/proposals/proposal_rows.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "ui/words/labels.h"

namespace landbridge {

namespace {

/// The texts of the table.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Proposals)
};

} // namespace

namespace {

using LineKey = std::tuple<NeedId, OfferId, std::optional<int>>;

/// Locks and decisions as they are now.
struct Decided {
    std::map<LineKey, const rules::FixedLine*> fixed = {};
    std::set<LineKey> locked = {};
    std::set<std::pair<NeedId, OfferId>> apart = {};

    explicit Decided(const rules::Inputs& inputs)
    {
        for (const rules::FixedLine& line : inputs.lines)
            fixed.emplace(LineKey{line.need, line.offer, line.year}, &line);
        for (const Pair& pair : inputs.workspace.pairs())
            if (pair.rule == PairRule::lock)
                locked.emplace(pair.need, pair.offer, pair.year);
        for (const RejectedPair& pair : inputs.rejected)
            apart.emplace(pair.need, pair.offer);
    }

    /// The fixed line that holds the line: of its year, or of all years.
    const rules::FixedLine* on(const Match& match) const
    {
        for (const std::optional<int>& year : {match.year, std::optional<int>()})
            if (const auto found = fixed.find({match.need, match.offer, year}); found != fixed.end())
                return found->second;
        return nullptr;
    }
    bool isLocked(const Match& match) const
    {
        return locked.contains({match.need, match.offer, match.year}) ||
               locked.contains({match.need, match.offer, std::nullopt});
    }
};

void readDecision(const Decided& decided, const Match& match, ProposalLine& line)
{
    line.isLocked = decided.isLocked(match);
    if (decided.apart.contains({match.need, match.offer})) {
        line.status = ChipStatus::rejected;
        line.isDecided = true;
        return;
    }
    const rules::FixedLine* fixed = decided.on(match);
    if (fixed == nullptr)
        return;
    if (fixed->year == match.year)
        line.amount = fixed->amount;
    line.isDecided = fixed->kind == MatchState::accepted || fixed->kind == MatchState::adjusted;
    if (fixed->kind == MatchState::accepted)
        line.status = ChipStatus::accepted;
    if (fixed->kind == MatchState::adjusted)
        line.status = ChipStatus::adjusted;
}

QString outWord(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::noRank:
        return Texts::tr("No rank");
    case LeftOutReason::notEndorsed:
        return Texts::tr("Not endorsed");
    case LeftOutReason::notAdmitted:
    case LeftOutReason::withdrawn:
    case LeftOutReason::duplicate:
        return Texts::tr("Left out");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<ProposalLine> proposalLines(const Workspace& workspace, const RoundView& view)
{
    std::vector<ProposalLine> lines;
    const Run* run = view.result();
    if (run == nullptr)
        return lines;
    const Decided decided(view.ground.inputs());
    for (const Match& match : run->matches) {
        ProposalLine line{.key = {match.need, match.offer, match.year},
                          .measure = match.measure,
                          .amount = match.amount,
                          .proposed = match.amount};
        if (const RunNeed* need = view.ground.need(match.need)) {
            line.state = need->state;
            line.tier = need->tier;
        }
        if (const Offer* offer = workspace.offers().find(match.offer))
            line.donor = offer->donor;
        readDecision(decided, match, line);
        lines.push_back(std::move(line));
    }
    for (const explanation::NeedCoverage& need : view.figures.needs())
        if (need.out)
            lines.push_back({.key = {.need = need.id},
                             .state = need.state,
                             .tier = need.tier,
                             .isRanked = need.isRanked,
                             .measure = need.measure,
                             .status = ChipStatus::notEndorsed,
                             .out = need.out});
    return lines;
}

QString keyText(const MatchKey& key)
{
    return fromUtf8(key.need.text) + QLatin1Char(';') + fromUtf8(key.offer.text) + QLatin1Char(';') +
           (key.year ? QString::number(*key.year) : QString());
}

std::vector<TableColumn> proposalColumns(const QString& unit)
{
    return {{.id = QStringLiteral("lock"),
             .title = Texts::tr("Lock"),
             .kind = ColumnKind::lock,
             .toolTip = Texts::tr("Locked lines stay as they are when the matching runs again")},
            {.id = QStringLiteral("rank"),
             .title = Texts::tr("Rank"),
             .kind = ColumnKind::number,
             .toolTip = Texts::tr("The rank that the state gave to the need")},
            {.id = QStringLiteral("state"), .title = Texts::tr("State"), .kind = ColumnKind::repeated},
            {.id = QStringLiteral("need"), .title = Texts::tr("Need"), .kind = ColumnKind::repeated},
            {.id = QStringLiteral("offer"), .title = Texts::tr("Donor and offer")},
            {.id = QStringLiteral("year"), .title = Texts::tr("Year"), .kind = ColumnKind::number},
            {.id = QStringLiteral("amount"), .title = unit, .kind = ColumnKind::amount, .isEditable = true},
            {.id = QStringLiteral("status"), .title = Texts::tr("Status"), .kind = ColumnKind::status}};
}

Currency currencyOf(const Measure& measure, const Currency& round)
{
    return measure.support == Support::money ? round : Currency{};
}

static constexpr int kMillionDigits = 6;

/// A currency whose unit is a million of `currency`'s: what is typed in millions, exactly.
static Currency inMillions(Currency currency)
{
    currency.decimals = static_cast<std::uint8_t>(currency.decimals + kMillionDigits);
    return currency;
}

QString editableAmount(std::int64_t amount, const Currency& currency, const ProposalScope& scope)
{
    const bool millions = scope.unit == AmountUnit::millions && !currency.none();
    const int digits = currency.decimals + (millions ? kMillionDigits : 0);
    QString text = fromUtf8(amountText(amount, digits));
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    text.replace(QLatin1Char('.'), scope.formats.decimalMark());
    return scope.formats.inDigits(text);
}

Result<std::int64_t> typedAmount(const QString& text, const Currency& currency, const Formats& formats, AmountUnit unit)
{
    const bool millions = unit == AmountUnit::millions && !currency.none();
    return parseAmount(text, millions ? inMillions(currency) : currency, formats);
}

TableRow proposalRow(const ProposalLine& line, const ProposalScope& scope)
{
    const Tongue& tongue = scope.formats.tongue();
    const Need* need = scope.workspace.needs().find(line.key.need);
    const QString title = need == nullptr || need->title.empty() ? fromUtf8(line.key.need.text) : fromUtf8(need->title);
    const Currency currency = currencyOf(line.measure, scope.workspace.round().currency);
    TableRow row{.key = keyText(line.key), .cells = {}};
    row.cells.push_back({.sortKey = line.isLocked ? 0 : 1,
                         .isLocked = line.isLocked,
                         .accessibleText = line.isLocked ? Texts::tr("Locked") : Texts::tr("Not locked")});
    row.cells.push_back(
        {.text = line.isRanked ? (line.tier == 0 ? Texts::tr("front") : scope.formats.count(line.tier))
                               : QStringLiteral("–"),
         .sortKey = line.isRanked ? QVariant(static_cast<qlonglong>(line.tier)) : QVariant(qlonglong{1} << 40)});
    row.cells.push_back({.text = partyName(scope.workspace.parties(), line.state, tongue)});
    row.cells.push_back({.text = title, .toolTip = fromUtf8(line.key.need.text)});
    if (line.isLine())
        row.cells.push_back(
            {.text = partyName(scope.workspace.parties(), line.donor, tongue), .code = fromUtf8(line.key.offer.text)});
    else
        row.cells.push_back({.text = Texts::tr("no proposal"), .isMuted = true});
    row.cells.push_back({.text = line.key.year ? scope.formats.year(*line.key.year) : QString(),
                         .sortKey = line.key.year ? QVariant(*line.key.year) : QVariant()});
    TableCell amount{.text = scope.words.amount(line.measure, line.amount),
                     .sortKey = static_cast<qlonglong>(line.amount),
                     .isMuted = !line.isLine(),
                     .editText = editableAmount(line.amount, currency, scope)};
    if (line.amount != line.proposed)
        amount.toolTip = Texts::tr("%1 in the last proposal").arg(scope.words.amount(line.measure, line.proposed));
    row.cells.push_back(std::move(amount));
    row.cells.push_back({.text = line.out ? outWord(*line.out) : QString(),
                         .sortKey = static_cast<int>(line.status),
                         .status = static_cast<int>(line.status),
                         .accessibleText = line.out ? outWord(*line.out) : statusWord(line.status)});
    return row;
}

} // namespace landbridge
