#include "core/model/endorsement.h"

namespace landbridge {

Need withEndorsementKept(const Need& before, Need after)
{
    const bool comparable =
        before.amount.currency == after.amount.currency && before.support == after.support && before.unit == after.unit;
    const bool endorsedAnew = after.endorsedOn && after.endorsedOn != before.endorsedOn;
    if (!before.endorsedOn || endorsedAnew || !comparable || after.amount.minor <= before.amount.minor)
        return after;
    after.endorsedAmount = before.endorsedAmount.value_or(before.amount);
    return after;
}

} // namespace landbridge
