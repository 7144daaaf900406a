#pragma once

#include <QtCore/QPointer>

#include "ui/support/page.h"
#include "ui/support/workbench_bridge.h"
#include "ui/widgets/record_form.h"

namespace landbridge {

class DataTable;
class MessageStrip;
class TableModel;
class ViewTitle;

/// The round (title, currency, date of reference) and its rates of exchange, with which of them are used.
class RatesPage : public Page {
    Q_OBJECT

public:
    explicit RatesPage(const PageContext& context);
    ~RatesPage() override;

    QString id() const override { return page_id::kRates; }
    PageGroup group() const override { return PageGroup::round; }
    QString icon() const override { return QStringLiteral("calendar"); }
    QString title() const override;
    QWidget* widget() override { return widget_; }
    QWidget* inspector() override { return rate_; }
    std::vector<MenuAction> actions() const override;
    QString count() const override;
    QString waiting() const override;
    void refresh(const Changed& what) override;
    void shown() override;

    RecordForm& roundForm() { return *round_; }
    RecordForm& rateForm() { return *rate_; }

public Q_SLOTS:
    void addRate();
    void removeRate();

private:
    void build();
    void fill();
    void showRate(const QString& key);
    void keepRate();
    /// Currencies of needs, offers and cover for which no rate holds.
    QStringList missing() const;

    WorkbenchBridge& bridge_;
    QPointer<QWidget> widget_ = {};
    QPointer<RecordForm> rate_ = {};
    RecordForm* round_ = nullptr;
    TableModel* model_ = nullptr;
    DataTable* table_ = nullptr;
    MessageStrip* strip_ = nullptr;
    QAction* add_ = nullptr;
    QAction* remove_ = nullptr;
    bool isReturning_ = false;
};

} // namespace landbridge
