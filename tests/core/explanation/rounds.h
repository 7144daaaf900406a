#pragma once

#include <gtest/gtest.h>

#include "core/explanation/ground.h"
#include "core/matching/match.h"
#include "tests/support/matching_rounds.h"

namespace landbridge::explanation {

/// The ground of the plan that the matching makes of a round.
inline Ground groundOf(const Workspace& workspace)
{
    const auto answer = matching::match(workspace, {});
    EXPECT_TRUE(answer && answer->run);
    auto ground = Ground::of(workspace, *answer->run);
    EXPECT_TRUE(ground);
    return *std::move(ground);
}

} // namespace landbridge::explanation
