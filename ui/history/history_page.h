#pragma once

#include <QtCore/QPointer>

#include "ui/support/page.h"
#include "ui/support/table_model.h"

namespace landbridge {

class DataTable;
class ViewTitle;

/// Everything that was done in the workspace: numbered sentences, who and when, the latest first. Undo and Redo take
/// the steps back and do them again.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const PageContext& context);
    ~HistoryPage() override;

    QString id() const override { return page_id::kHistory; }
    PageGroup group() const override { return PageGroup::results; }
    QString icon() const override { return QStringLiteral("history"); }
    QString title() const override { return tr("History"); }
    QWidget* widget() override;
    QString count() const override;
    void refresh(const Changed& what) override;
    void shown() override;
    bool search(const QString& text) override;

    const TableModel& model() const { return model_; }

private:
    void build();
    void fill();
    void fitColumns();
    void showNote();
    void showActions();

    WorkbenchBridge& bridge_;
    TableModel model_;
    QPointer<QWidget> view_ = {};
    QPointer<ViewTitle> heading_ = {};
    QPointer<DataTable> table_ = {};
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    bool isStale_ = true;
};

/// Makes the page for the window.
std::unique_ptr<Page> makeHistoryPage(const PageContext& context);

} // namespace landbridge
