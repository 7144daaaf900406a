#include "ui/shell/workspace_files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include "core/vocabulary/currency.h"
#include "ui/shell/notice_board.h"
#include "ui/support/workbench_bridge.h"
#include "ui/words/messages.h"

namespace landbridge {

namespace {

constexpr int kExamples = 9;

QStringList workspaceKinds()
{
    return {WorkspaceFiles::tr("Workspaces (*.landbridge)"), WorkspaceFiles::tr("All files (*)")};
}

QString withEnding(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".landbridge") : path;
}

} // namespace

WorkspaceFiles::WorkspaceFiles(WorkbenchBridge& bridge, NoticeBoard& board, QObject* parent)
    : QObject(parent), bridge_(bridge), board_(board)
{
}

void WorkspaceFiles::open(const QString& path)
{
    if (bridge_.job().isRunning())
        return;
    // The file of before is let go first: it may be the same one.
    bridge_.close();
    bridge_.job().start<Result<Workbench>>(
        this,
        [file = toUtf8(path), author = bridge_.author()](std::stop_token, const ProgressReport&) {
            return Workbench::open(file, Access::readWrite, author);
        },
        [this, path](Result<Workbench> workbench) {
            if (!workbench && workbench.error().code == MessageCode::workspaceReadOnly)
                tryReadOnly(path);
            else
                take(std::move(workbench));
        });
}

void WorkspaceFiles::tryReadOnly(const QString& path)
{
    Result<Workbench> workbench = Workbench::open(toUtf8(path), Access::readOnly, bridge_.author());
    const bool isOpen = workbench.ok();
    take(std::move(workbench));
    if (isOpen)
        board_.show(
            {.sentence = tr("This file cannot be written. It is open for reading: use Save a Copy to work on it."),
             .buttons = {NoticeBoard::dismissal()}});
}

void WorkspaceFiles::take(Result<Workbench> workbench)
{
    if (!workbench) {
        board_.show({.kind = NoticeKind::bad, .sentence = sentence(workbench.error())});
        Q_EMIT finished();
        return;
    }
    board_.clear();
    bridge_.adopt(std::move(workbench).value());
    Q_EMIT opened(fromUtf8(bridge_.workbench().path()));
    if (bridge_.workbench().wasLeftOpen())
        board_.show(
            {.sentence = tr("The program did not close properly the last time. Your workspace was checked: nothing "
                            "that was saved is missing."),
             .buttons = {{.words = tr("Continue")}}});
    Q_EMIT finished();
}

void WorkspaceFiles::openChosen()
{
    const QString path = bridge_.prompts().chooseFile({.title = tr("Open a workspace"), .kinds = workspaceKinds()});
    if (!path.isEmpty())
        open(path);
}

void WorkspaceFiles::create(const NewRound& round)
{
    if (bridge_.job().isRunning())
        return;
    const QString path = withEnding(round.path);
    Result<Workbench> made = Workbench::create(toUtf8(path), round.round, round.author);
    if (!made) {
        board_.show({.kind = NoticeKind::bad, .sentence = sentence(made.error())});
        return;
    }
    take(std::move(made));
}

QString WorkspaceFiles::exampleFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QStringList places = {program.filePath(QStringLiteral("../share/landbridge/samples/example")),
                                QStringLiteral(LANDBRIDGE_SAMPLES "/example")};
    for (const QString& place : places)
        if (QFileInfo(place).isDir())
            return QDir::cleanPath(place);
    return {};
}

void WorkspaceFiles::openExample()
{
    if (!bridge_.job().isRunning())
        openExampleNumber(1);
}

void WorkspaceFiles::openExampleNumber(int number)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QString name = number == 1 ? tr("Example round") : tr("Example round %1").arg(number);
    const QString path = folder.filePath(name + QStringLiteral(".landbridge"));
    if (!QFileInfo::exists(path)) {
        folder.mkpath(QStringLiteral("."));
        makeExample(path);
        return;
    }
    bridge_.close();
    bridge_.job().start<Result<Workbench>>(
        this,
        [file = toUtf8(path), author = bridge_.author()](std::stop_token, const ProgressReport&) {
            return Workbench::open(file, Access::readWrite, author);
        },
        [this, number](Result<Workbench> workbench) {
            // Another window may have the first one open.
            if (!workbench && number < kExamples)
                openExampleNumber(number + 1);
            else
                take(std::move(workbench));
        });
}

void WorkspaceFiles::makeExample(const QString& path)
{
    Round round{.title = toUtf8(tr("Example round")), .currency = *vocabulary::findCurrency("USD")};
    round.exercise = YesNo::yes;
    Result<Workbench> made = Workbench::create(toUtf8(path), round, bridge_.author());
    if (!made) {
        take(std::move(made));
        return;
    }
    bridge_.adopt(std::move(made).value());
    importExample();
}

void WorkspaceFiles::importExample()
{
    const ImportRequest request{.sources = {toUtf8(exampleFolder())}};
    bridge_.job().start<Result<PreparedImport>>(
        this,
        [snapshot = bridge_.snapshot(), request](std::stop_token stop, const ProgressReport& report) {
            return prepareImport(snapshot, request, std::move(stop), report);
        },
        [this](Result<PreparedImport> prepared) {
            if (bridge_.isOpen() && bridge_.stored(prepared) &&
                bridge_.stored(landbridge::perform(bridge_.workbench(), *prepared)))
                Q_EMIT opened(fromUtf8(bridge_.workbench().path()));
            Q_EMIT finished();
        });
}

void WorkspaceFiles::saveCopy()
{
    if (!bridge_.isOpen())
        return;
    const QFileInfo file(fromUtf8(bridge_.workbench().path()));
    const QString start = file.dir().filePath(tr("Copy of %1").arg(file.fileName()));
    const QString path =
        bridge_.prompts().chooseSaveFile({.title = tr("Save a copy"), .start = start, .kinds = workspaceKinds()});
    // The person was asked before a file that is there is given up.
    if (path.isEmpty() || !bridge_.stored(bridge_.workbench().saveCopy(toUtf8(withEnding(path)), true)))
        return;
    board_.show({.kind = NoticeKind::ok,
                 .sentence = tr("Saved as %1. The copy was checked: it is safe to copy or remove.")
                                 .arg(harmless(QDir::toNativeSeparators(withEnding(path))))});
}

void WorkspaceFiles::exportTables()
{
    if (!bridge_.isOpen())
        return;
    const QString folder = bridge_.prompts().chooseFolder({.title = tr("Export the tables into a folder")});
    if (folder.isEmpty())
        return;
    const Result<std::vector<std::string>> written =
        landbridge::exportTables(bridge_.workspace(), toUtf8(folder), false);
    if (bridge_.stored(written))
        board_.show({.kind = NoticeKind::ok,
                     .sentence = tr("%n table(s) are in %1.", nullptr, static_cast<int>(written->size()))
                                     .arg(harmless(QDir::toNativeSeparators(folder)))});
}

} // namespace landbridge
