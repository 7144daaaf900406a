#pragma once

#include <QtWidgets/QDialog>

#include <optional>

#include "core/workbench/importing.h"

class QPushButton;
class QStackedWidget;

namespace landbridge {

class ImportChoice;
class ImportReview;
class ImportSteps;
class MessageStrip;
class TextLabel;
class WorkbenchBridge;

/// The import of tables: choose files, look at what they would do, import in one step. Until "Import" is pressed the
/// workspace does not change, and Cancel leaves everything as it was.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(WorkbenchBridge& bridge, QWidget* parent = nullptr);

    /// Adds files and folders, such as those that were dropped on the window.
    void add(const QStringList& paths);

public Q_SLOTS:
    void next();
    void back();
    void reject() override;

Q_SIGNALS:
    /// A step was stored; `sentence` says what.
    void imported(const QString& sentence);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Stage { kChoose, kCheck, kDone };

    QWidget* buildFoot();
    void goTo(Stage stage);
    void showButtons();
    void readFiles();
    void filesRead(Result<PreparedImport> prepared);
    void store();
    void undoImport();
    QString summary() const;

    WorkbenchBridge& bridge_;
    Stage stage_ = kChoose;
    bool isReading_ = false;
    bool readAgain_ = false;
    std::optional<PreparedImport> prepared_ = {};
    std::int64_t stored_ = 0; ///< number of the step
    ImportSteps* steps_ = nullptr;
    TextLabel* title_ = nullptr;
    TextLabel* subtitle_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    ImportChoice* choice_ = nullptr;
    ImportReview* review_ = nullptr;
    MessageStrip* strip_ = nullptr;
    TextLabel* place_ = nullptr;
    QPushButton* back_ = nullptr;
    QPushButton* next_ = nullptr;
    QPushButton* cancel_ = nullptr;
};

} // namespace landbridge
