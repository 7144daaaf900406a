#include "ui/shell/match_runner.h"

#include <map>
#include <tuple>

#include "ui/shell/notice_board.h"
#include "ui/support/navigator.h"
#include "ui/support/workbench_bridge.h"
#include "ui/words/messages.h"

namespace landbridge {

namespace {

constexpr qint64 kQuiet = 1000; ///< milliseconds before a work is spoken of
constexpr qsizetype kNamesShown = 6;

/// Lines that one of the runs has and the other has not, or with another amount.
std::int64_t changedLines(const Run& run, const Run& before)
{
    std::map<std::tuple<NeedId, OfferId, int>, std::pair<std::int64_t, std::int64_t>> amounts;
    for (const Match& match : before.matches)
        amounts[{match.need, match.offer, match.year.value_or(0)}].first = match.amount;
    for (const Match& match : run.matches)
        amounts[{match.need, match.offer, match.year.value_or(0)}].second = match.amount;
    return std::ranges::count_if(amounts, [](const auto& one) { return one.second.first != one.second.second; });
}

/// The first tier of money: covered and gap.
const RunTier* firstTier(const Run& run)
{
    for (const RunTier& tier : run.tiers)
        if (tier.measure.support == Support::money && tier.tier > 0)
            return &tier;
    return nullptr;
}

QString names(QStringList all)
{
    all.removeDuplicates();
    const qsizetype more = all.size() - kNamesShown;
    QString text = all.mid(0, kNamesShown).join(QStringLiteral(", "));
    if (more > 0)
        text += MatchRunner::tr(" and %n more", nullptr, static_cast<int>(more));
    return text;
}

} // namespace

MatchRunner::MatchRunner(WorkbenchBridge& bridge, Navigator& navigator, NoticeBoard& board, QObject* parent)
    : QObject(parent), bridge_(bridge), navigator_(navigator), board_(board)
{
    connect(&bridge.job(), &Job::progress, this, &MatchRunner::showProgress);
}

void MatchRunner::run()
{
    if (!bridge_.isOpen() || bridge_.job().isRunning())
        return;
    isRunning_ = true;
    clock_.start();
    board_.clear();
    const RunRequest request{.scenario = bridge_.workbench().currentScenario()};
    bridge_.job().start<Result<PreparedRun>>(
        this,
        [snapshot = bridge_.snapshot(), request](std::stop_token stop, const ProgressReport& report) {
            return prepareRun(snapshot, request, std::move(stop), report);
        },
        [this](Result<PreparedRun> prepared) { take(std::move(prepared)); });
    Q_EMIT started();
}

void MatchRunner::showProgress(qint64 done, qint64 total)
{
    if (isRunning_ && clock_.elapsed() >= kQuiet)
        board_.showProgress(tr("Matching…"), done, total, [this] { bridge_.job().cancel(); });
}

void MatchRunner::take(Result<PreparedRun> prepared)
{
    isRunning_ = false;
    bool stored = false;
    if (!bridge_.isOpen())
        board_.clear();
    else if (!prepared && prepared.error().code == MessageCode::runCancelled)
        board_.show({.sentence = tr("The matching was cancelled. The proposals are as they were."),
                     .buttons = {NoticeBoard::dismissal()}});
    else if (!prepared)
        board_.show({.kind = NoticeKind::bad, .sentence = sentence(prepared.error())});
    else if (!prepared->colliding.empty())
        showColliding(*prepared);
    else if (anyError(prepared->findings))
        refuse(*prepared);
    else
        stored = store(*prepared);
    Q_EMIT finished(stored);
}

bool MatchRunner::store(const PreparedRun& prepared)
{
    const std::shared_ptr<const StoredRun> before = bridge_.run();
    if (const Result<Step> step = landbridge::perform(bridge_.workbench(), prepared); !step) {
        board_.show({.kind = NoticeKind::bad,
                     .sentence = sentence(step.error()),
                     .buttons = {{.words = tr("Run again"), .act = [this] { run(); }}, NoticeBoard::dismissal()}});
        return false;
    }
    if (!prepared.verdict.holds()) {
        board_.show({.kind = NoticeKind::bad,
                     .sentence = tr("The result was stored, but the independent check does not confirm it: %1")
                                     .arg(fromUtf8(prepared.verdict.failures.empty()
                                                       ? std::string_view()
                                                       : std::string_view(prepared.verdict.failures.front())))});
        return true;
    }
    board_.show(
        {.kind = NoticeKind::ok,
         .sentence = outcome(*prepared.run, before ? &before->run : nullptr),
         .buttons = {{.words = tr("See proposals"), .act = [this] { navigator_.showPage(page_id::kProposals); }},
                     NoticeBoard::dismissal()}});
    return true;
}

QString MatchRunner::outcome(const Run& run, const Run* before) const
{
    const Formats& formats = bridge_.formats();
    const QString seconds = formats.inDigits(QString::number(static_cast<double>(clock_.elapsed()) / 1000.0, 'f', 1))
                                .replace(QLatin1Char('.'), formats.decimalMark());
    QStringList parts = {tr("Matching done in %1 s.").arg(seconds)};
    if (const RunTier* tier = firstTier(run)) {
        const RunTier* old = before ? firstTier(*before) : nullptr;
        const QString now = formats.percent(tier->covered, tier->gap);
        parts +=
            old ? tr("Rank 1: %1 of its gap is covered (was %2).").arg(now, formats.percent(old->covered, old->gap))
                : tr("Rank 1: %1 of its gap is covered.").arg(now);
    }
    const int count = static_cast<int>(run.matches.size());
    parts += before ? tr("%n proposal(s), %1 changed.", nullptr, count).arg(formats.count(changedLines(run, *before)))
                    : tr("%n proposal(s).", nullptr, count);
    return parts.join(QLatin1Char(' '));
}

void MatchRunner::refuse(const PreparedRun& prepared)
{
    QStringList sentences;
    for (const Finding& finding : prepared.findings)
        if (finding.severity == Severity::error)
            sentences += sentence(finding);
    board_.show({.kind = NoticeKind::bad, .sentence = sentences.join(QLatin1Char(' '))});
}

void MatchRunner::showColliding(const PreparedRun& prepared)
{
    QStringList lines;
    for (const CollidingLine& line : prepared.colliding)
        lines += tr("%1 from %2").arg(fromUtf8(line.need.text), fromUtf8(line.offer.text));
    const CollidingLine& first = prepared.colliding.front();
    const MatchKey place{.need = first.need, .offer = first.offer, .year = first.year};
    board_.show({.kind = NoticeKind::warn,
                 .sentence = sentence(MessageCode::runLocksCollide, {std::to_string(lines.size())}) + QLatin1Char(' ') +
                             names(lines),
                 .buttons = {{.words = tr("Show"), .act = [this, place] { navigator_.show(place); }},
                             NoticeBoard::dismissal()}});
}

} // namespace landbridge
