#pragma once

#include "core/model/step.h"
#include "core/model/workspace.h"
#include "ui/words/tongue.h"

namespace landbridge {

/// What a step of the history did, as one phrase: "Edit N-AFG-1 (need)". It also labels Undo and Redo.
QString sentence(const Step& step, const Tongue& tongue = {});
/// The same with the title of a scenario in `workspace` where the step keeps its code.
QString sentence(const Step& step, const Workspace& workspace, const Tongue& tongue = {});
QString sentence(Operation operation, const std::vector<std::string>& facts, const Tongue& tongue = {});

} // namespace landbridge
