#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include "core/workbench/running.h"

namespace landbridge {

class Navigator;
class NoticeBoard;
class WorkbenchBridge;

/// Runs the matching of the current scenario on the worker and says what came of it. The proposals of before stay until
/// the new ones are stored.
class MatchRunner : public QObject {
    Q_OBJECT

public:
    MatchRunner(WorkbenchBridge& bridge, Navigator& navigator, NoticeBoard& board, QObject* parent = nullptr);

    /// Nothing happens while something is running or nothing is open.
    void run();
    bool isRunning() const { return isRunning_; }

Q_SIGNALS:
    void started();
    /// `stored` tells whether there are new proposals.
    void finished(bool stored);

private:
    void showProgress(qint64 done, qint64 total);
    void take(Result<PreparedRun> prepared);
    bool store(const PreparedRun& prepared);
    void refuse(const PreparedRun& prepared);
    void showColliding(const PreparedRun& prepared);
    QString outcome(const Run& run, const Run* before) const;

    WorkbenchBridge& bridge_;
    Navigator& navigator_;
    NoticeBoard& board_;
    QElapsedTimer clock_ = {};
    bool isRunning_ = false;
};

} // namespace landbridge
