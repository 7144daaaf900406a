#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <vector>

#include "core/workbench/workbench.h"
#include "ui/support/navigator.h"

class QAction;
class QWidget;

namespace landbridge {

class WorkbenchBridge;

enum class MenuId { file, edit, view, data, matching, review, report, help };
/// The group of the navigation that lists a page.
enum class PageGroup { top, round, matching, review, results };

struct MenuAction {
    MenuId menu = MenuId::data;
    QAction* action = nullptr;
    bool isEverywhere = false; ///< works on every page; the page is shown then
};

/// One view of the window. It is made while a workspace is open and goes before it closes; it is made anew when the
/// language changes, so words may be kept. It owns its model and its actions; its widgets belong to the window.
class Page : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// One of `page_id`.
    virtual QString id() const = 0;
    virtual PageGroup group() const = 0;
    virtual QString icon() const = 0;
    virtual QString title() const = 0;
    /// The same widget every time.
    virtual QWidget* widget() = 0;
    /// What stands in the inspector while the page is shown; null = the inspector is closed.
    virtual QWidget* inspector() { return nullptr; }
    /// What the page adds to the menus and, by it, its shortcuts; they work while the page is shown. The action named
    /// "lockLine" (objectName) is also the tool bar's.
    virtual std::vector<MenuAction> actions() const { return {}; }
    /// The number beside the name, in words; empty = none.
    virtual QString count() const { return {}; }
    /// What waits there ("2 to resolve"), shown instead of the count; empty = nothing.
    virtual QString waiting() const { return {}; }
    /// Other rows are stored now. Called for every page; what is expensive can wait until the page is shown.
    virtual void refresh(const Changed& what) = 0;
    /// The page is about to be seen.
    virtual void shown() {}
    /// Selects `place`; false where it is not for this page.
    virtual bool show(const Place&) { return false; }
    /// Narrows the page to what holds `text` (Ctrl+F and the search field of the window); false where it cannot.
    virtual bool search(const QString&) { return false; }

Q_SIGNALS:
    /// Count, what waits, or the inspector is other than before.
    void statusChanged();
};

/// What a page is made from; all of it outlives the page.
struct PageContext {
    WorkbenchBridge& bridge;
    Navigator& navigator;
};
/// Makes a page over the open workspace, filled.
using PageFactory = std::function<std::unique_ptr<Page>(const PageContext&)>;

} // namespace landbridge
