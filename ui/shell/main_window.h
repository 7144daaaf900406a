#pragma once

#include <QtWidgets/QMainWindow>

#include "ui/shell/checker.h"
#include "ui/shell/window_settings.h"
#include "ui/support/page.h"
#include "ui/support/workbench_bridge.h"

class QStackedWidget;

namespace landbridge {

class MatchRunner;
class MessageStrip;
class NoticeBoard;
class PageArea;
class StandingNotices;
class StartPage;
class StatusButtons;
class WindowActions;
class WindowTools;
class WorkspaceFiles;

/// What the program puts into its window.
struct WindowParts {
    std::vector<PageFactory> pages = {}; ///< in the order of their groups
    /// Opens the import over a window, with files to begin with; null where there is none.
    std::function<void(WorkbenchBridge&, QWidget*, const QStringList&)> import = {};
};

/// The window: menus, tool bar, start page or the pages of the open workspace, message strip, foot.
class MainWindow : public QMainWindow, public Navigator {
    Q_OBJECT

public:
    /// `prompts` and what `settings` says outlive the window.
    MainWindow(WindowParts parts, Prompts& prompts, SettingsFile settings);
    ~MainWindow() override;

    WorkbenchBridge& bridge() { return bridge_; }
    WorkspaceFiles& files() { return *files_; }
    MatchRunner& runner() { return *runner_; }
    Checker& checker() { return checker_; }
    NoticeBoard& board() { return *board_; }
    WindowActions& actions() { return *actions_; }
    const WindowSettings& settings() const { return settings_; }
    /// Null while no workspace is open.
    PageArea* area() { return area_; }

    void show(const Place& place) override;
    void showPage(const QString& id) override;
    void runMatching() override;
    void importTables() override;
    using QMainWindow::show;

    void setLanguage(vocabulary::Language language);
    void setColours(ThemeChoice colours);
    void setTextFactor(qreal factor);
    void setAmounts(AmountUnit unit);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectActions();
    void connectViewActions();
    void buildCentre();
    void showStart();
    void showRound();
    void leaveRound();
    void importFrom(const QStringList& sources);
    void follow(const Changed& what);
    void followPage();
    void showUndo();
    void showTitle();
    void showStatus();
    void search(const QString& text);
    void makeNew();
    void applyLook();
    void wear();
    void keepSettings();
    void lockWhile(bool running);

    WindowParts parts_;
    Prompts& prompts_;
    SettingsFile settingsFile_;
    WindowSettings settings_;
    QPalette platformPalette_;
    WorkbenchBridge bridge_;
    Checker checker_;
    WindowActions* actions_ = nullptr;
    WindowTools* tools_ = nullptr;
    QStackedWidget* centre_ = nullptr;
    StartPage* start_ = nullptr;
    PageArea* area_ = nullptr;
    MessageStrip* strip_ = nullptr;
    StatusButtons* status_ = nullptr;
    NoticeBoard* board_ = nullptr;
    WorkspaceFiles* files_ = nullptr;
    MatchRunner* runner_ = nullptr;
    StandingNotices* standing_ = nullptr;
};

} // namespace landbridge
