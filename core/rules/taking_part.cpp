#include "core/rules/taking_part.h"

#include <algorithm>

#include "core/base/text.h"

namespace landbridge::rules {

namespace {

/// The same day `years` later; the last day of February where there is no such day.
Date yearsAfter(Date day, std::int64_t years)
{
    const Date later = day + std::chrono::years{static_cast<int>(std::clamp<std::int64_t>(years, 0, 1000))};
    return later.ok() ? later : Date{later.year() / later.month() / std::chrono::last};
}

bool hasCategory(const Party& state, std::string_view category)
{
    const std::string wanted = folded(category);
    return std::ranges::any_of(state.categories, [&](const std::string& one) { return folded(one) == wanted; });
}

} // namespace

std::optional<LeftOutReason> whyOut(const Need& need, Date asOf)
{
    if (!need.priority)
        return LeftOutReason::noRank;
    if (need.endorsedBy.empty() || !need.endorsedOn || *need.endorsedOn > asOf)
        return LeftOutReason::notEndorsed;
    if (need.endorsedAmount && need.amount.minor > need.endorsedAmount->minor)
        return LeftOutReason::notEndorsed;
    return std::nullopt;
}

std::string instrumentOf(const Offer& offer)
{
    const std::string stated = folded(offer.instrument);
    return !stated.empty() ? stated : offer.support == Support::money ? "grant" : "in_kind";
}

bool isStatusAdmitted(const Offer& offer, const Configuration& configuration)
{
    return std::ranges::find(configuration.offerStatuses, offer.status) != configuration.offerStatuses.end();
}

bool isInstrumentAdmitted(const Offer& offer, const Configuration& configuration)
{
    const std::string instrument = instrumentOf(offer);
    return std::ranges::any_of(configuration.instruments,
                               [&](const std::string& listed) { return folded(listed) == instrument; });
}

std::optional<LeftOutReason> whyOut(const Offer& offer, const Configuration& configuration)
{
    if (isStatusAdmitted(offer, configuration) && isInstrumentAdmitted(offer, configuration))
        return std::nullopt;
    return LeftOutReason::notAdmitted;
}

std::int64_t tierOf(const Need& need, const Party* state, const Configuration& configuration, Date asOf)
{
    const std::int64_t rank = need.priority.value_or(1);
    if (rank != 1 || !configuration.frontTier || !state || !state->article5Deadline || !asOf.ok())
        return rank;
    const FrontTier& front = *configuration.frontTier;
    const bool soon = *state->article5Deadline <= yearsAfter(asOf, front.deadlineWithinYears);
    return soon && hasCategory(*state, front.category) ? 0 : rank;
}

std::int64_t weightOf(const Party* state, const Configuration& configuration)
{
    std::int64_t weight = 1;
    if (state)
        for (const auto& [category, one] : configuration.weights)
            if (one > weight && hasCategory(*state, category))
                weight = one;
    return weight;
}

} // namespace landbridge::rules
