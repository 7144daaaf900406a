#pragma once

#include <QtCore/QObject>

#include "core/workbench/importing.h"
#include "ui/shell/new_round_dialog.h"

namespace landbridge {

class NoticeBoard;
class WorkbenchBridge;

/// Opens, makes, copies and exports workspaces; what takes long is done on the worker.
class WorkspaceFiles : public QObject {
    Q_OBJECT

public:
    WorkspaceFiles(WorkbenchBridge& bridge, NoticeBoard& board, QObject* parent = nullptr);

    void open(const QString& path);
    /// Asks which.
    void openChosen();
    void create(const NewRound& round);
    /// Opens the example round of this computer; the first time it is made from the tables that come with the program.
    void openExample();
    /// The same in a file of its own, which is made anew.
    void makeExample(const QString& path);
    void saveCopy();
    void exportTables();

    /// The folder of the example's tables; empty where they are not installed.
    static QString exampleFolder();

Q_SIGNALS:
    void opened(const QString& path);
    /// Opening, making or importing came to an end, well or not.
    void finished();

private:
    void take(Result<Workbench> workbench);
    void tryReadOnly(const QString& path);
    void openExampleNumber(int number);
    void importExample();

    WorkbenchBridge& bridge_;
    NoticeBoard& board_;
};

} // namespace landbridge
