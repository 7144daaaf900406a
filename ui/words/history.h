#pragma once

#include "core/model/step.h"
#include "ui/words/tongue.h"

namespace landbridge {

/// What a step of the history did, as one phrase: "Edit N-AFG-1 (need)". It also labels Undo and Redo.
QString sentence(const Step& step, const Tongue& tongue = {});
QString sentence(Operation operation, const std::vector<std::string>& facts, const Tongue& tongue = {});

} // namespace landbridge
