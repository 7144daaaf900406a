#pragma once

#include "core/model/change.h"

namespace landbridge::testing {

/// How large a made round is.
struct RoundSize {
    int needs = 600;
    int offers = 400;
    int states = 60;
    int donors = 80;
};

/// The rows of a round like those of a meeting: amounts by a power law, ranked and endorsed needs, offers that are
/// earmarked to some states or pillars (a tenth is not), money for about half of what is asked. The same size gives the
/// same rows.
ChangeSet realisticRound(const RoundSize& size);

} // namespace landbridge::testing
