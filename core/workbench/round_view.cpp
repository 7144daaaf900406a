#include "core/workbench/round_view.h"

#include "core/workbench/running.h"

namespace landbridge {

Result<RoundView> roundView(const Snapshot& snapshot)
{
    Run none;
    if (snapshot.run == nullptr) {
        none.scenario = snapshot.scenario;
        none.currency = snapshot.workspace.round().currency;
        none.configuration = configurationInForce(snapshot.workspace, snapshot.scenario);
    }
    Result<explanation::Ground> ground =
        explanation::Ground::of(snapshot.workspace, snapshot.run == nullptr ? none : snapshot.run->run);
    if (!ground)
        return ground.error();
    explanation::Figures figures(ground->inputs(), snapshot.run == nullptr ? nullptr : &snapshot.run->run);
    return RoundView{.ground = std::move(ground).value(), .figures = std::move(figures), .run = snapshot.run};
}

} // namespace landbridge
