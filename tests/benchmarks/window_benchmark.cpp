#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <benchmark/benchmark.h>

#include "app/window/composition.h"
#include "tests/support/realistic_round.h"
#include "tests/support/storage_round.h"
#include "tests/support/window/scripted_prompts.h"
#include "ui/shell/match_runner.h"
#include "ui/shell/page_area.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workspace_files.h"
#include "ui/widgets/data_table.h"

/// What a person waits for, from the wish to the picture; the window is drawn without a display.
namespace {

using namespace landbridge;
using namespace landbridge::testing;

std::string roundFile(const QTemporaryDir& folder, const RoundSize& size)
{
    const std::string file = folder.filePath(QStringLiteral("round.landbridge")).toStdString();
    auto store = storage::WorkspaceStore::create(file, aRound(), kTester).value();
    static_cast<void>(store.perform(aDraft(Operation::importTables), realisticRound(size)).value());
    return file;
}

/// A window over a round, and what drives it.
class Bench {
public:
    Bench() : window_(allParts(), prompts_, SettingsFile(folder_.filePath(QStringLiteral("settings.ini")))) {}

    MainWindow& window() { return window_; }
    void open(const std::string& file)
    {
        window_.show();
        window_.files().open(QString::fromStdString(file));
        settle();
    }
    void settle()
    {
        do
            QApplication::processEvents(QEventLoop::AllEvents, 5);
        while (window_.bridge().job().isRunning());
        QApplication::processEvents();
    }
    DataTable& table() { return *window_.area()->current()->widget()->findChild<DataTable*>(); }

private:
    QTemporaryDir folder_ = {};
    ScriptedPrompts prompts_ = {};
    MainWindow window_;
};

void startOnTheExample(benchmark::State& state)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    const auto start = [&] {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(LANDBRIDGE_PROGRAM),
                      {QStringLiteral("--example"), QStringLiteral("--until-ready")});
        program.waitForFinished();
        return program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    };
    bool good = start(); // the first start makes the example
    for (auto _ : state)
        good = start() && good;
    if (!good)
        state.SkipWithError("the program did not start");
}
BENCHMARK(startOnTheExample)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(10);

void openLargeRoundInTheWindow(benchmark::State& state)
{
    const QTemporaryDir folder;
    const std::string file = roundFile(folder, {.needs = 20'000, .offers = 5'000});
    Bench bench;
    for (auto _ : state) {
        bench.open(file);
        state.PauseTiming();
        bench.window().actions().close->trigger();
        bench.settle();
        state.ResumeTiming();
    }
}
BENCHMARK(openLargeRoundInTheWindow)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

void filterLargeRound(benchmark::State& state)
{
    const QTemporaryDir folder;
    Bench bench;
    bench.open(roundFile(folder, {.needs = 20'000, .offers = 5'000}));
    bench.window().showPage(QStringLiteral("needs"));
    bench.settle();
    auto* text = bench.window().area()->current()->widget()->findChild<QLineEdit*>(QStringLiteral("filterText"));
    const int all = bench.table().table().shownCount();
    double longest = 0.0;
    int round = 0;
    for (auto _ : state) {
        const QElapsedTimer timer = [] {
            QElapsedTimer started;
            started.start();
            return started;
        }();
        text->setText(++round % 2 != 0 ? QStringLiteral("rank:1 clearance 12") : QString());
        Q_EMIT text->textEdited(text->text());
        const int wanted = round % 2 != 0 ? -1 : all;
        while (wanted < 0 ? bench.table().table().shownCount() == all : bench.table().table().shownCount() != wanted)
            QApplication::processEvents(QEventLoop::AllEvents, 5);
        bench.window().grab();
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["longest_ms"] = longest;
}
BENCHMARK(filterLargeRound)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(20);

void scrollLargeRound(benchmark::State& state)
{
    const QTemporaryDir folder;
    Bench bench;
    bench.open(roundFile(folder, {.needs = 20'000, .offers = 5'000}));
    bench.window().showPage(QStringLiteral("needs"));
    bench.settle();
    int row = 0;
    for (auto _ : state) {
        row = (row + 977) % bench.table().table().shownCount();
        bench.table().scrollTo(bench.table().model()->index(row, 0));
        bench.window().grab();
    }
}
BENCHMARK(scrollLargeRound)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(50);

void runToShownAndVerified(benchmark::State& state)
{
    const QTemporaryDir folder;
    Bench bench;
    bench.open(roundFile(folder, {}));
    bench.window().showPage(QStringLiteral("proposals"));
    bench.settle();
    for (auto _ : state) {
        bench.window().runMatching();
        bench.settle();
        bench.window().grab();
    }
    if (bench.window().bridge().run() == nullptr)
        state.SkipWithError("no proposal was stored");
    else
        state.counters["lines"] = static_cast<double>(bench.window().bridge().run()->run.matches.size());
}
BENCHMARK(runToShownAndVerified)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

} // namespace

int main(int count, char** words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    benchmark::Initialize(&count, words);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
