#include "ui/support/job.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace landbridge {

namespace {

TEST(JobTest, WorksAwayFromTheMainThreadAndGivesTheResultBackThere)
{
    Job job;
    QObject context;
    std::thread::id worker;
    std::thread::id receiver;
    int answer = 0;
    ASSERT_TRUE(job.start<int>(
        &context,
        [&worker](std::stop_token, const ProgressReport&) {
            worker = std::this_thread::get_id();
            return 42;
        },
        [&](int result) {
            answer = result;
            receiver = std::this_thread::get_id();
        }));
    EXPECT_TRUE(job.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !job.isRunning(); }));
    EXPECT_EQ(answer, 42);
    EXPECT_NE(worker, std::this_thread::get_id());
    EXPECT_EQ(receiver, std::this_thread::get_id());
}

/// Works until it is asked to stop.
int untilStopped(std::stop_token stop, const ProgressReport& report)
{
    while (!stop.stop_requested()) {
        report({.done = 1, .total = 2});
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return 1;
}

TEST(JobTest, TakesOneWorkAtATimeAndStopsWhenCancelled)
{
    Job job;
    QObject context;
    int answers = 0;
    const QSignalSpy progress(&job, &Job::progress);
    ASSERT_TRUE(job.start<int>(&context, untilStopped, [&answers](int) { ++answers; }));
    EXPECT_FALSE(job.start<int>(&context, untilStopped, [&answers](int) { answers += 100; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !progress.isEmpty() && progress.back().back().toInt() == 2; }));
    job.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !job.isRunning(); }));
    EXPECT_EQ(answers, 1);
}

TEST(JobTest, DropsTheResultWhereItsReceiverIsGone)
{
    Job job;
    auto context = std::make_unique<QObject>();
    bool called = false;
    ASSERT_TRUE(job.start<int>(context.get(), untilStopped, [&called](int) { called = true; }));
    context.reset();
    job.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !job.isRunning(); }));
    EXPECT_FALSE(called);
}

TEST(JobTest, GoingAwayStopsTheWorkAndWaitsForIt)
{
    QObject context;
    std::atomic<bool> ended = false;
    {
        Job job;
        job.start<int>(
            &context,
            [&ended](std::stop_token stop, const ProgressReport& report) {
                const int answer = untilStopped(std::move(stop), report);
                ended = true;
                return answer;
            },
            [](int) {});
    }
    EXPECT_TRUE(ended);
}

TEST(JobTest, ADoneMayStartTheNextWork)
{
    Job job;
    QObject context;
    int sum = 0;
    const QSignalSpy finished(&job, &Job::finished);
    job.start<int>(
        &context, [](std::stop_token, const ProgressReport&) { return 1; },
        [&](int first) {
            sum += first;
            EXPECT_TRUE(job.start<int>(
                &context, [](std::stop_token, const ProgressReport&) { return 2; },
                [&sum](int second) { sum += second; }));
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !job.isRunning(); }));
    EXPECT_EQ(sum, 3);
    EXPECT_EQ(finished.size(), 1);
}

} // namespace

} // namespace landbridge
