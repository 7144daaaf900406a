#pragma once

#include <QtCore/QPointer>

#include <memory>

#include "core/report/report.h"
#include "ui/paper/report_pages.h"
#include "ui/support/page.h"
#include "ui/support/workbench_bridge.h"

class QComboBox;
class QStackedWidget;

namespace landbridge {

class ListField;
class MessageStrip;
class PagePreview;
class TextLabel;
class ViewTitle;

/// The match report of the current run: in any of the six languages, seen before it is saved or printed. What is saved
/// is what is seen.
class ReportPage : public Page {
    Q_OBJECT

public:
    /// `programVersion` stands in the report.
    ReportPage(const PageContext& context, QString programVersion);
    ~ReportPage() override;

    QString id() const override { return page_id::kReport; }
    PageGroup group() const override { return PageGroup::results; }
    QString icon() const override { return QStringLiteral("report"); }
    QString title() const override;
    QWidget* widget() override { return widget_; }
    std::vector<MenuAction> actions() const override;
    void refresh(const Changed& what) override;
    void shown() override;

    /// Whether the report shown is that of the choices and of the workspace as it is.
    bool isUpToDate() const { return !isStale_ && !isMaking_; }

public Q_SLOTS:
    void saveHtml();
    void savePdf();
    void print();

Q_SIGNALS:
    /// A report is shown, or it was found that there is none.
    void made();

private:
    /// A report laid out.
    struct Made {
        report::Report report = {};
        std::shared_ptr<const ReportPages> pages = {};
    };

    void build();
    void buildActions();
    QWidget* buildChoices();
    void fillStates();
    void makeSoon();
    void make();
    void showMade(const Result<Made>& result);
    void showWarnings();
    void showPlace();
    void save(const QString& path, const QByteArray& bytes);
    QString askPath(const QString& kind, const QString& ending);

    WorkbenchBridge& bridge_;
    Navigator& navigator_;
    QString programVersion_;
    bool isStale_ = true;
    bool isMaking_ = false;
    Made made_ = {};
    QPointer<QWidget> widget_ = {};
    ViewTitle* head_ = nullptr;
    QComboBox* language_ = nullptr;
    QComboBox* amounts_ = nullptr;
    ListField* states_ = nullptr;
    TextLabel* place_ = nullptr;
    MessageStrip* warning_ = nullptr;
    MessageStrip* exercise_ = nullptr;
    PagePreview* preview_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QAction* html_ = nullptr;
    QAction* pdf_ = nullptr;
    QAction* print_ = nullptr;
};

} // namespace landbridge
