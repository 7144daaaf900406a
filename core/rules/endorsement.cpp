#include "core/rules/endorsement.h"

namespace landbridge::rules {

Need withEndorsementKept(const Need& before, Need after)
{
    const bool isEndorsed = !before.endorsedBy.empty() && before.endorsedOn;
    const bool isEndorsedAnew = after.endorsedOn != before.endorsedOn;
    const bool isRaised = after.amount.currency == before.amount.currency && after.amount.minor > before.amount.minor;
    if (isEndorsed && isRaised && !isEndorsedAnew)
        after.endorsedAmount = before.endorsedAmount ? before.endorsedAmount : before.amount;
    return after;
}

} // namespace landbridge::rules
