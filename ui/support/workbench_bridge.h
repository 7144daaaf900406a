#pragma once

#include <QtCore/QObject>

#include <memory>

#include "core/workbench/editing.h"
#include "ui/support/job.h"
#include "ui/support/prompts.h"
#include "ui/words/numbers.h"

Q_DECLARE_METATYPE(landbridge::Changed)

namespace landbridge {

/// The open workspace as the window sees it: one Workbench, or none; who acts; how numbers are written; the one worker.
/// Pages read here and perform here, and hear by `changed` what other rows there are.
class WorkbenchBridge : public QObject {
    Q_OBJECT

public:
    explicit WorkbenchBridge(Prompts& prompts, QObject* parent = nullptr);
    ~WorkbenchBridge() override;

    bool isOpen() const { return workbench_ != nullptr; }
    /// Takes over an open workbench and closes the one before.
    void adopt(Workbench workbench);
    void close();

    /// Only while open.
    Workbench& workbench() { return *workbench_; }
    const Workbench& workbench() const { return *workbench_; }
    const Workspace& workspace() const { return workbench_->workspace(); }
    Snapshot snapshot() const { return workbench_->snapshot(); }
    /// The last stored run of the current scenario, or null.
    std::shared_ptr<const StoredRun> run() const { return workbench_->currentRun(); }

    Prompts& prompts() { return prompts_; }
    Job& job() { return job_; }
    const Formats& formats() const { return formats_; }
    AmountUnit amountUnit() const { return unit_; }
    const Person& author() const { return author_; }
    void setFormats(const Formats& formats);
    void setAmountUnit(AmountUnit unit);
    void setAuthor(const Person& author);

    /// These store a step; what goes wrong is said in the strip and the answer is false.
    bool perform(const PreparedEdit& edit);
    bool perform(Operation operation, std::vector<std::string> facts, const ChangeSet& changes);
    bool undo();
    bool redo();
    /// Whether `result` is good; its error is said in the strip.
    template <class T>
    bool stored(const Result<T>& result)
    {
        if (!result)
            prompts_.report(result.error());
        return result.ok();
    }

    /// How many steps that still stand came after the current run was stored.
    std::int64_t stepsSinceRun() const;

Q_SIGNALS:
    void opened();
    /// Before the workbench goes.
    void closing();
    void closed();
    /// What was stored, after it was stored.
    void changed(const landbridge::Changed& what);
    /// Numbers, dates or the unit of amounts are written otherwise now.
    void formatsChanged();

private:
    Prompts& prompts_;
    Job job_;
    std::unique_ptr<Workbench> workbench_ = {};
    Formats formats_ = Formats();
    AmountUnit unit_ = AmountUnit::millions;
    Person author_ = {};
};

} // namespace landbridge
