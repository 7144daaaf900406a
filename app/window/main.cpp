#include <QtCore/QCommandLineParser>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <exception>

#include "app/window/composition.h"
#include "app/window/screenshots.h"
#include "ui/shell/page_area.h"
#include "ui/shell/workspace_files.h"
#include "ui/support/icon_engine.h"

namespace landbridge {

/// Whether a workspace was opened and shown.
static bool waitUntilReady(MainWindow& window)
{
    do
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    while (window.bridge().job().isRunning());
    QApplication::processEvents();
    return window.area() != nullptr;
}

static int run(QApplication& application)
{
    QCommandLineParser line;
    const QCommandLineOption example(QStringLiteral("example"), QStringLiteral("Open the example round."));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         QStringLiteral("Write pictures of every view of the example and quit."),
                                         QStringLiteral("folder"));
    const QCommandLineOption untilReady(QStringLiteral("until-ready"),
                                        QStringLiteral("Quit as soon as the window can be used (for measuring)."));
    line.addOptions({example, screenshots, untilReady});
    line.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A workspace to open."),
                               QStringLiteral("[file]"));
    line.addHelpOption();
    line.addVersionOption();
    line.process(application);
    if (line.isSet(screenshots))
        return takeScreenshots(line.value(screenshots)) ? 0 : 1;
    WindowPrompts prompts;
    MainWindow window(allParts(), prompts, SettingsFile());
    window.show();
    if (line.isSet(example))
        window.files().openExample();
    else if (!line.positionalArguments().isEmpty())
        window.files().open(line.positionalArguments().front());
    if (line.isSet(untilReady))
        return waitUntilReady(window) ? 0 : 1;
    return QApplication::exec();
}

} // namespace landbridge

int main(int count, char** words)
{
    try {
        QApplication application(count, words);
        QApplication::setApplicationName(QStringLiteral("landbridge"));
        QApplication::setApplicationVersion(QStringLiteral(LANDBRIDGE_VERSION));
        QApplication::setWindowIcon(landbridge::icon(QStringLiteral("logo"), landbridge::Token::accent));
        return landbridge::run(application);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "landbridge: %s\n", error.what());
        return 70;
    }
}
