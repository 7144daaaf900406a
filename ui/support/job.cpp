#include "ui/support/job.h"

#include <QtCore/QTimer>
#include <QtCore/QTimerEvent>

namespace landbridge {

/// How far the worker is; the main thread looks at it now and then, so that reports cost the worker nothing.
struct Job::Meter {
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0;
};

Job::Job(QObject* parent) : QObject(parent)
{
    auto* timer = new QTimer(this);
    timer->setInterval(50);
    connect(this, &Job::started, timer, qOverload<>(&QTimer::start));
    connect(this, &Job::finished, timer, &QTimer::stop);
    connect(timer, &QTimer::timeout, this, [this] { Q_EMIT progress(meter_->done, meter_->total); });
}

Job::~Job()
{
    cancel();
    if (thread_.joinable())
        thread_.join();
}

void Job::cancel()
{
    if (running_)
        thread_.request_stop();
}

bool Job::startWork(QObject* context, Work work)
{
    if (running_)
        return false;
    running_ = true;
    context_ = context;
    meter_ = std::make_shared<Meter>();
    thread_ = std::jthread([this, meter = meter_, work = std::move(work)](std::stop_token stop) {
        std::function<void()> done = work(std::move(stop), [&meter](const Progress& progress) {
            meter->done = progress.done;
            meter->total = progress.total;
        });
        QMetaObject::invokeMethod(this, [this, done = std::move(done)] { finish(done); }, Qt::QueuedConnection);
    });
    Q_EMIT started();
    return true;
}

void Job::finish(const std::function<void()>& done)
{
    thread_.join();
    running_ = false;
    if (context_)
        done();
    if (!running_)
        Q_EMIT finished();
}

} // namespace landbridge
