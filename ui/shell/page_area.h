#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include "ui/support/page.h"

class QSplitter;
class QStackedWidget;

namespace landbridge {

class NavigationList;

/// The three panes while a workspace is open: navigation, the page, its inspector. Narrow windows keep icons of the
/// navigation (under 1024) and close the inspector (under 1100) until it is asked for.
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

private:
    void addPage(std::unique_ptr<Page> page);
    void fillNavigation();
    void showStatus(const Page& page);
    void layOut();
    QWidget* inspectorFor(Page& page);

    std::vector<std::unique_ptr<Page>> pages_ = {};
    Page* current_ = nullptr;
    QSplitter* splitter_ = nullptr;
    NavigationList* navigation_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QStackedWidget* inspectors_ = nullptr;
    QHash<const Page*, QWidget*> inspectorOf_ = {};
    std::optional<bool> wanted_ = {}; ///< inspector, where the person chose
    bool isLaidOut_ = false;
};

} // namespace landbridge
