#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include "ui/shell/window_settings.h"
#include "ui/support/page.h"

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace landbridge {

/// Every action of the window that is no page's, with its words, shortcut and place in the menus. Made anew when the
/// language changes.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow& window);
    ~WindowActions() override;

    QAction* newWorkspace = nullptr;
    QAction* open = nullptr;
    QAction* example = nullptr;
    QAction* saveCopy = nullptr;
    QAction* import = nullptr;
    QAction* exportTables = nullptr;
    QAction* close = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* find = nullptr;
    QAction* inspector = nullptr;
    QAction* nextProblem = nullptr;
    QAction* textLarger = nullptr;
    QAction* textSmaller = nullptr;
    QAction* textNormal = nullptr;
    QAction* check = nullptr;
    QAction* run = nullptr;
    QAction* nextPane = nullptr;
    QAction* previousPane = nullptr;
    QAction* nextPage = nullptr;
    QAction* about = nullptr;
    QActionGroup* colours = nullptr;   ///< data: int of ThemeChoice
    QActionGroup* amounts = nullptr;   ///< data: int of AmountUnit
    QActionGroup* languages = nullptr; ///< data: int of Language
    QMenu* recent = nullptr;

    QMenu* menu(MenuId id) const;
    /// The pages in the View menu (Alt+1 ... Alt+9) and their own actions in the others; `show` goes to a page.
    void addPages(const std::vector<std::unique_ptr<Page>>& pages, const std::function<void(const QString&)>& show);
    /// Takes the pages' actions out again.
    void removePages();
    /// Actions of other pages than `current` rest.
    void showActionsOf(const Page* current);
    /// What needs an open workspace rests while there is none.
    void setOpen(bool isOpen, bool isReadOnly);
    void showSettings(const WindowSettings& settings);

private:
    struct PageAction {
        const Page* page = nullptr;
        MenuAction entry = {};
    };

    QAction* add(MenuId menu, const QString& words, const QList<QKeySequence>& keys = {}, const char* iconName = "");
    void addFileMenu();
    void addEditMenu();
    void addViewMenu();
    void addOtherMenus();
    void separate(MenuId menu);
    QActionGroup* addChoices(QMenu* menu, const QList<std::pair<QString, int>>& choices);

    QMainWindow& window_;
    QHash<int, QPointer<QMenu>> menus_ = {}; ///< the menu bar may end before this object
    QAction* viewEnd_ = nullptr;             ///< pages stand before it
    std::vector<PageAction> pageActions_ = {};
    QList<QAction*> pageEntries_ = {};
};

} // namespace landbridge
