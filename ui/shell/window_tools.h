#pragma once

#include <QtWidgets/QToolBar>

class QComboBox;
class QToolButton;

namespace landbridge {

class Page;
class SearchField;
class WindowActions;
class WorkbenchBridge;

/// The tool bar: what is done most, in words; the scenario that every number belongs to; the search.
class WindowTools : public QToolBar {
    Q_OBJECT

public:
    WindowTools(WindowActions& actions, WorkbenchBridge& bridge, QWidget* parent = nullptr);

    /// Shows the scenarios of the open workspace.
    void refresh();
    /// The page's Lock becomes the tool bar's.
    void followPage(const Page* page);
    SearchField& search() { return *search_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addTool(QAction* action, const QString& words);
    void useScenario(int place);
    void follow();
    void fit();

    WorkbenchBridge& bridge_;
    QToolButton* run_ = nullptr;
    QToolButton* undo_ = nullptr;
    QToolButton* redo_ = nullptr;
    QToolButton* lock_ = nullptr;
    QAction* noLock_ = nullptr;
    QAction* scenarioLabel_ = nullptr;
    QComboBox* scenario_ = nullptr;
    QWidget* room_ = nullptr;
    SearchField* search_ = nullptr;
};

} // namespace landbridge
