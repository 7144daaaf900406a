#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

#include "core/workbench/running.h"

namespace landbridge {

/// One piece of long work at a time, away from the main thread. What it works on are values (a Snapshot); what it gives
/// back is handed to `done` on the main thread. Going away cancels the work and waits for it.
class Job : public QObject {
    Q_OBJECT

public:
    explicit Job(QObject* parent = nullptr);
    ~Job() override;

    bool isRunning() const { return running_; }
    /// Starts `work` on the worker; false, and nothing happens, where something is running. `done` is called with the
    /// result on the main thread unless `context` is gone by then. A work that was cancelled gives its result too
    /// (runCancelled).
    template <class Result>
    bool start(QObject* context, std::function<Result(std::stop_token, const ProgressReport&)> work,
               std::function<void(Result)> done)
    {
        return startWork(context, [work = std::move(work), done = std::move(done)](std::stop_token stop,
                                                                                   const ProgressReport& report) {
            auto result = std::make_shared<Result>(work(std::move(stop), report));
            return std::function<void()>([result, done] { done(std::move(*result)); });
        });
    }
    /// Asks the work to stop; it answers within 0.1 s.
    void cancel();

Q_SIGNALS:
    void started();
    /// At most some 20 times a second; `total` is 0 where it is not known.
    void progress(qint64 done, qint64 total);
    /// After `done` was called.
    void finished();

private:
    using Work = std::function<std::function<void()>(std::stop_token, const ProgressReport&)>;
    struct Meter;

    bool startWork(QObject* context, Work work);
    void finish(const std::function<void()>& done);

    bool running_ = false;
    QPointer<QObject> context_ = {};
    std::shared_ptr<Meter> meter_ = {};
    std::jthread thread_ = {};
};

} // namespace landbridge
