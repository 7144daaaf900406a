#pragma once

#include "core/proof/plan.h"

namespace landbridge::proof {

/// Works out the reasons of matching.md, section 4, from the plan and the rules alone.
///
/// Of the records on the other side those that take part and fit count; rejected and forbidden ones are passed over,
/// and of the others those with a part that meets an open part of this record.
class Reasons {
public:
    explicit Reasons(const Plan& plan);
    NeedReason ofNeed(std::int32_t need) const;
    OfferReason ofOffer(std::int32_t offer) const;

private:
    struct Meeting {
        bool any = false;           ///< a tranche meets an open phase
        std::int64_t balance = 0;   ///< of those tranches
        std::int64_t elsewhere = 0; ///< of that, in fixed lines of other needs
        std::int64_t left = 0;      ///< of their money
        bool isBarred = true;       ///< closed wherever money is left
    };
    bool fitsAndCounts(std::int32_t need, std::int32_t offer) const;
    bool isApart(std::int32_t need, std::int32_t offer) const;
    Meeting meeting(std::int32_t need, std::int32_t offer) const;
    bool meetsCap(std::int32_t need, std::int32_t offer) const;
    bool meetsCount(std::int32_t need, std::int32_t offer) const;
    bool isTooLittle(std::int32_t need, std::int32_t offer, std::int64_t left) const;
    std::int64_t fixedElsewhere(std::int32_t tranche, std::int32_t need) const;

    const Plan& plan_;
    const rules::Inputs& inputs_;
};

} // namespace landbridge::proof
