#include "ui/shell/standing_notices.h"

#include <algorithm>

#include "ui/shell/checker.h"
#include "ui/shell/notice_board.h"
#include "ui/shell/status_words.h"
#include "ui/support/workbench_bridge.h"

namespace landbridge {

StandingNotices::StandingNotices(WorkbenchBridge& bridge, Checker& checker, Navigator& navigator, NoticeBoard& board,
                                 QObject* parent)
    : QObject(parent), bridge_(bridge), checker_(checker), navigator_(navigator), board_(board)
{
    connect(&bridge, &WorkbenchBridge::opened, this, [this] {
        dismissedAt_ = -1;
        problem_ = 0;
    });
    connect(&checker, &Checker::looked, this, &StandingNotices::showOlder);
}

void StandingNotices::showOlder()
{
    if (!bridge_.isOpen() || !checker_.isRunOlder() || board_.holdsProblem())
        return;
    const std::int64_t last = bridge_.workbench().steps().back().number;
    if (dismissedAt_ == last)
        return;
    const int count = static_cast<int>(std::max<std::int64_t>(1, bridge_.stepsSinceRun()));
    board_.show({.sentence = tr("Proposals are older than your last %n change(s).", nullptr, count),
                 .buttons = {{.words = tr("Run again (F5)"), .act = [this] { navigator_.runMatching(); }},
                             {.words = tr("See changes"), .act = [this] { navigator_.showPage(page_id::kHistory); }},
                             {.words = tr("Dismiss"), .act = [this, last] { dismissedAt_ = last; }}}});
}

void StandingNotices::showNextProblem()
{
    const std::vector<Finding>& findings = checker_.findings();
    if (findings.empty()) {
        board_.show({.kind = NoticeKind::ok, .sentence = tr("The data were checked: nothing to report.")});
        return;
    }
    const std::size_t place = problem_++ % findings.size();
    const Finding& finding = findings[place];
    std::vector<NoticeButton> buttons;
    if (const std::optional<Place> record = placeOf(finding))
        buttons.push_back({.words = tr("Show"), .act = [this, record] { navigator_.show(*record); }});
    buttons.push_back({.words = tr("Next (F8)"), .act = [this] { showNextProblem(); }});
    buttons.push_back(NoticeBoard::dismissal());
    board_.show({.kind = finding.severity == Severity::error ? NoticeKind::bad : NoticeKind::warn,
                 .sentence = problemWords(finding, bridge_.formats(), place, findings.size()),
                 .buttons = std::move(buttons)});
}

} // namespace landbridge
