#include "ui/shell/checker.h"

#include <algorithm>

#include "core/model/digests.h"
#include "core/workbench/checking.h"
#include "ui/support/workbench_bridge.h"

namespace landbridge {

Checker::Checker(WorkbenchBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge)
{
    connect(&bridge, &WorkbenchBridge::opened, this, &Checker::look);
    connect(&bridge, &WorkbenchBridge::changed, this, &Checker::look);
    connect(&bridge, &WorkbenchBridge::closed, this, [this] {
        isStale_ = false;
        findings_.clear();
        isRunOlder_ = false;
    });
}

std::int64_t Checker::errors() const
{
    return std::ranges::count(findings_, Severity::error, &Finding::severity);
}

std::int64_t Checker::warnings() const
{
    return std::ranges::count(findings_, Severity::warning, &Finding::severity);
}

void Checker::look()
{
    if (!bridge_.isOpen())
        return;
    isStale_ = true;
    if (job_.isRunning())
        return;
    isStale_ = false;
    job_.start<Sight>(
        this,
        [snapshot = bridge_.snapshot()](std::stop_token, const ProgressReport&) {
            Sight sight{.findings = findingsAbout(snapshot.workspace)};
            if (snapshot.run)
                sight.isRunOlder =
                    hexText(inputDigest(snapshot.workspace, snapshot.scenario)) != snapshot.run->run.inputDigest;
            return sight;
        },
        [this](Sight sight) { take(std::move(sight)); });
}

void Checker::take(Sight sight)
{
    if (!bridge_.isOpen())
        return;
    if (isStale_) {
        look();
        return;
    }
    findings_ = std::move(sight.findings);
    isRunOlder_ = sight.isRunOlder;
    Q_EMIT looked();
}

} // namespace landbridge
