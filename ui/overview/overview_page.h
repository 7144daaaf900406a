#pragma once

#include <QtCore/QPointer>

#include "core/workbench/round_view.h"
#include "ui/support/page.h"
#include "ui/support/workbench_bridge.h"

namespace landbridge {

class OverviewView;

/// Reads the round's numbers when it is seen and something has changed.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext& context);
    ~OverviewPage() override;

    QString id() const override { return page_id::kOverview; }
    PageGroup group() const override { return PageGroup::top; }
    QString icon() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Overview"); }
    QWidget* widget() override;
    void refresh(const Changed& what) override;
    void shown() override;

private:
    void fill();
    void follow(const QString& link);

    WorkbenchBridge& bridge_;
    Navigator& navigator_;
    QPointer<OverviewView> view_ = {};
    bool isStale_ = true;
};

} // namespace landbridge
