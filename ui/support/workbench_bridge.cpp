#include "ui/support/workbench_bridge.h"

#include <algorithm>

namespace landbridge {

WorkbenchBridge::WorkbenchBridge(Prompts& prompts, QObject* parent) : QObject(parent), prompts_(prompts) {}

WorkbenchBridge::~WorkbenchBridge() = default;

void WorkbenchBridge::adopt(Workbench workbench)
{
    close();
    workbench_ = std::make_unique<Workbench>(std::move(workbench));
    workbench_->observe([this](const Changed& what) { Q_EMIT changed(what); });
    Q_EMIT opened();
}

void WorkbenchBridge::close()
{
    if (!workbench_)
        return;
    job_.cancel();
    Q_EMIT closing();
    workbench_.reset();
    Q_EMIT closed();
}

void WorkbenchBridge::setFormats(const Formats& formats)
{
    formats_ = formats;
    Q_EMIT formatsChanged();
}

void WorkbenchBridge::setAmountUnit(AmountUnit unit)
{
    if (unit == unit_)
        return;
    unit_ = unit;
    Q_EMIT formatsChanged();
}

void WorkbenchBridge::setAuthor(const Person& author)
{
    author_ = author;
    if (workbench_)
        workbench_->setAuthor(author);
}

bool WorkbenchBridge::perform(const PreparedEdit& edit)
{
    return stored(landbridge::perform(*workbench_, edit));
}

bool WorkbenchBridge::perform(Operation operation, std::vector<std::string> facts, const ChangeSet& changes)
{
    return stored(workbench_->perform(operation, std::move(facts), changes));
}

bool WorkbenchBridge::undo()
{
    return workbench_->nextToUndo() != nullptr && stored(workbench_->undo());
}

bool WorkbenchBridge::redo()
{
    return workbench_->nextToRedo() != nullptr && stored(workbench_->redo());
}

std::int64_t WorkbenchBridge::stepsSinceRun() const
{
    const std::shared_ptr<const StoredRun> run = this->run();
    if (!run)
        return 0;
    return std::ranges::count_if(workbench_->steps(), [&run](const Step& step) {
        return step.number > run->step && !step.undone && step.run.empty() && step.operation != Operation::undo &&
               step.operation != Operation::redo;
    });
}

} // namespace landbridge
