#pragma once

#include <QtCore/QHash>
#include <QtCore/QPointer>

#include <optional>

#include "core/workbench/deciding.h"
#include "core/workbench/round_view.h"
#include "ui/proposals/proposal_filter.h"
#include "ui/support/page.h"
#include "ui/support/workbench_bridge.h"

class QAction;

namespace landbridge {

class ProposalsView;
class WhyInspector;

/// The list of proposed lines with what is decided about them.
class ProposalsPage : public Page {
    Q_OBJECT

public:
    explicit ProposalsPage(const PageContext& context);
    ~ProposalsPage() override;

    QString id() const override { return page_id::kProposals; }
    PageGroup group() const override { return PageGroup::matching; }
    QString icon() const override { return QStringLiteral("proposals"); }
    QString title() const override { return tr("Proposals"); }
    QWidget* widget() override;
    QWidget* inspector() override;
    std::vector<MenuAction> actions() const override;
    QString count() const override;
    void refresh(const Changed& what) override;
    void shown() override;
    bool show(const Place& place) override;
    bool search(const QString& text) override;

    void setFilter(const ProposalFilter& filter);
    const ProposalFilter& filter() const { return filter_; }

private:
    struct ActionWords {
        const char* name = "";
        QString words = {};
        QKeySequence keys = {};
        QString icon = {};
    };
    QAction* addAction(const ActionWords& words, void (ProposalsPage::*slot)());
    void makeActions();
    void connectView();
    void fill();
    void fillRows();
    void fillChoices();
    void applyFilter();
    void openFilterMenu();
    void showTotals();
    void showCurrent(const QString& key);
    void showReasons(const ProposalLine& line);
    void answerWhyNot(const QString& need, const QString& offer);
    void follow(const QString& link);
    const ProposalLine* currentLine() const;
    QString allowedRange(const ProposalLine& line) const;

    void lock();
    void accept();
    void reject();
    void takeBack();
    void adjust();
    void askWhyNot();
    /// False where it was not stored; the reason is said.
    bool decide(DecisionVerb verb, const QString& amount, const QString& reason);
    /// The amount of the whole pair; nothing where it cannot be taken, which is said under the field.
    std::optional<Decimal> typed(const ProposalLine& line, const QString& text);

    ExplanationWords words(bool links) const;
    ProposalScope scope(const ExplanationWords& words) const;

    WorkbenchBridge& bridge_;
    Navigator& navigator_;
    std::unique_ptr<TableModel> model_ = {};
    QPointer<ProposalsView> view_ = {};
    QPointer<WhyInspector> inspector_ = {};
    std::optional<RoundView> round_ = {};
    std::vector<ProposalLine> lines_ = {};
    QHash<QString, int> places_ = {}; ///< of lines by key
    ProposalFilter filter_ = {};
    QAction* lock_ = nullptr;
    QAction* accept_ = nullptr;
    QAction* adjust_ = nullptr;
    QAction* reject_ = nullptr;
    QAction* takeBack_ = nullptr;
    QAction* whyNot_ = nullptr;
    bool hasYears_ = true;
    bool isStale_ = true;
};

} // namespace landbridge
