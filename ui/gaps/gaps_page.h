#pragma once

#include <QtCore/QPointer>

#include <optional>

#include "core/workbench/round_view.h"
#include "ui/gaps/gap_rows.h"
#include "ui/support/page.h"
#include "ui/support/workbench_bridge.h"

namespace landbridge {

class GapInspector;
class GapsView;

/// What stays open, read when the page is seen.
class GapsPage : public Page {
    Q_OBJECT

public:
    explicit GapsPage(const PageContext& context);
    ~GapsPage() override;

    QString id() const override { return page_id::kGaps; }
    PageGroup group() const override { return PageGroup::matching; }
    QString icon() const override { return QStringLiteral("gaps"); }
    QString title() const override { return tr("Gaps"); }
    QWidget* widget() override;
    QWidget* inspector() override;
    QString count() const override;
    void refresh(const Changed& what) override;
    void shown() override;
    /// A state.
    bool show(const Place& place) override;
    bool search(const QString& text) override;

private:
    void fill();
    void fillMeasures();
    void fillTable();
    void showTotals(const GapScope& scope);
    void showState(const NeedId& need = {});
    void follow(const QString& link);

    WorkbenchBridge& bridge_;
    Navigator& navigator_;
    std::unique_ptr<TableModel> model_ = {};
    QPointer<GapsView> view_ = {};
    QPointer<GapInspector> inspector_ = {};
    std::optional<RoundView> round_ = {};
    std::vector<Measure> measures_ = {};
    Measure measure_ = {};
    bool isStale_ = true;
};

} // namespace landbridge
