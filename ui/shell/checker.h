#pragma once

#include <QtCore/QObject>

#include "core/model/finding.h"
#include "ui/support/job.h"

namespace landbridge {

class WorkbenchBridge;

/// Looks at the data after every change, away from the main thread: what can be said about them, and whether the
/// proposals are older than they are.
class Checker : public QObject {
    Q_OBJECT

public:
    explicit Checker(WorkbenchBridge& bridge, QObject* parent = nullptr);

    /// Of the last look.
    const std::vector<Finding>& findings() const { return findings_; }
    std::int64_t errors() const;
    std::int64_t warnings() const;
    bool isRunOlder() const { return isRunOlder_; }
    /// Whether a look is under way or about to begin.
    bool isLooking() const { return isStale_ || job_.isRunning(); }

public Q_SLOTS:
    void look();

Q_SIGNALS:
    void looked();

private:
    struct Sight {
        std::vector<Finding> findings = {};
        bool isRunOlder = false;
    };
    void take(Sight sight);

    WorkbenchBridge& bridge_;
    Job job_;
    std::vector<Finding> findings_ = {};
    bool isRunOlder_ = false;
    bool isStale_ = false;
};

} // namespace landbridge
