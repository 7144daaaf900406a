#pragma once

#include <QtCore/QObject>

#include <cstdint>

namespace landbridge {

class Checker;
class Navigator;
class NoticeBoard;
class WorkbenchBridge;

/// What the state of the workspace has to say in the strip: that the proposals are older than the data, and the
/// problems of the data one by one.
class StandingNotices : public QObject {
    Q_OBJECT

public:
    StandingNotices(WorkbenchBridge& bridge, Checker& checker, Navigator& navigator, NoticeBoard& board,
                    QObject* parent = nullptr);

    /// Says it where the proposals are older, unless it was dismissed or something more urgent is shown.
    void showOlder();
    /// The first problem, then the one after the last shown.
    void showNextProblem();

private:
    WorkbenchBridge& bridge_;
    Checker& checker_;
    Navigator& navigator_;
    NoticeBoard& board_;
    std::int64_t dismissedAt_ = -1; ///< step at which "older" was dismissed
    std::size_t problem_ = 0;
};

} // namespace landbridge
