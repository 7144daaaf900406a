#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include "ui/support/page.h"

class QSplitter;
class QStackedWidget;

namespace landbridge {

class NavigationList;

/// The three panes while a workspace is open: navigation, the page, its inspector. Narrow windows keep icons of the
/// navigation (under 1024) and have the inspector as a drawer over the page (under 1100), closed until it is asked for;
/// both widths grow with the text.
class PageArea : public QWidget {
    Q_OBJECT

public:
    PageArea(const PageContext& context, const std::vector<PageFactory>& factories, QWidget* parent = nullptr);
    ~PageArea() override;

    const std::vector<std::unique_ptr<Page>>& pages() const { return pages_; }
    Page* current() const { return current_; }
    /// False where there is no such page.
    bool showPage(const QString& id);
    /// Shows the first page that has `place`.
    bool showPlace(const Place& place);
    /// The page after the current one, in their order.
    void showNextPage();
    /// Narrows the current page to what holds `text`, else the first page that can, and says whether it went there.
    bool search(const QString& text);
    void refresh(const Changed& what);
    bool isInspectorShown() const;
    void showInspector(bool shown);
    /// Moves the keyboard to the next (1) or previous (-1) pane.
    void movePane(int direction);

Q_SIGNALS:
    void currentChanged();
    void inspectorChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPage(std::unique_ptr<Page> page);
    void fillNavigation();
    void showStatus(const Page& page);
    void setLeastSizes();
    void layOut();
    bool wantsDrawer() const;
    bool isDrawer() const;
    void setDrawer(bool drawer);
    void placeDrawer();
    QWidget* inspectorFor(Page& page);

    std::vector<std::unique_ptr<Page>> pages_ = {};
    Page* current_ = nullptr;
    QSplitter* splitter_ = nullptr;
    NavigationList* navigation_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QStackedWidget* inspectors_ = nullptr;
    QHash<const Page*, QWidget*> inspectorOf_ = {};
    bool paneWanted_ = true;    ///< the inspector in a wide window
    bool drawerWanted_ = false; ///< and in a narrow one
    bool isLaidOut_ = false;
};

} // namespace landbridge
