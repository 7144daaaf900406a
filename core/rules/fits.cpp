#include "core/rules/fits.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/rules/taking_part.h"
#include "core/vocabulary/pillar.h"
#include "core/vocabulary/unit.h"

namespace landbridge::rules {

namespace {

std::uint32_t bit(Pillar pillar)
{
    return std::uint32_t{1} << static_cast<unsigned>(pillar);
}

std::uint32_t bit(Phase phase)
{
    return std::uint32_t{1} << static_cast<unsigned>(phase);
}

template <class Word>
std::uint32_t bits(const std::vector<Word>& words)
{
    std::uint32_t all = 0;
    for (const Word word : words)
        all |= bit(word);
    return all;
}

FitAnswer answer(bool holds, FitReason reason, bool stated = true)
{
    if (holds)
        return std::nullopt;
    return FitFailure{.reason = reason, .detail = stated ? FitDetail::plain : FitDetail::notStated};
}

NumberSet numbersOf(const std::vector<std::string>& words, WordNumbers& numbers)
{
    NumberSet set;
    for (const std::string& word : words)
        set.add(numbers.of(folded(word)));
    return set;
}

using Condition = FitAnswer (*)(const NeedTraits&, const OfferTraits&);
constexpr Condition kConditions[] = {
    supportFits,        unitFits,          yearsFit,   statesFit,      excludedStatesFit, pillarsFit,
    excludedPillarsFit, sectorsFit,        regionsFit, categoriesFit,  phasesFit,         channelsFit,
    strategyFits,       domesticShareFits, statusFits, instrumentFits,
};

} // namespace

std::int32_t WordNumbers::of(const std::string& word)
{
    return numbers_.try_emplace(word, size()).first->second;
}

void NumberSet::add(std::int32_t number)
{
    const auto place = static_cast<std::size_t>(number);
    if (place / 64 >= bits_.size())
        bits_.resize(place / 64 + 1, 0);
    bits_[place / 64] |= std::uint64_t{1} << (place % 64);
}

bool NumberSet::hasAnyOf(const std::vector<std::int32_t>& numbers) const
{
    return std::ranges::any_of(numbers, [this](std::int32_t number) { return has(number); });
}

Window windowOf(const std::optional<YearOrDate>& start, const std::optional<YearOrDate>& end)
{
    const auto bound = [](const YearOrDate& at) {
        return Bound{.year = at.year, .day = at.day ? dayNumber(*at.day) : 0, .isDay = at.day.has_value()};
    };
    Window window;
    if (start)
        window.start = bound(*start);
    if (end)
        window.end = bound(*end);
    return window;
}

bool partsMeet(const Timing& a, std::optional<int> year, const Timing& b, std::optional<int> otherYear)
{
    if (year && otherYear)
        return *year == *otherYear;
    if (year)
        return b.window.holds(*year);
    if (otherYear)
        return a.window.holds(*otherYear);
    return a.window.meets(b.window);
}

bool timesMeet(const Timing& a, const Timing& b)
{
    if (!a.isSplit() && !b.isSplit())
        return a.window.meets(b.window);
    const Timing& split = a.isSplit() ? a : b;
    const Timing& other = a.isSplit() ? b : a;
    return std::ranges::any_of(split.years, [&](int year) {
        return other.isSplit() ? std::ranges::binary_search(other.years, year) : other.window.holds(year);
    });
}

FitAnswer supportFits(const NeedTraits& need, const OfferTraits& offer)
{
    return answer(need.support == offer.support, FitReason::support);
}

FitAnswer unitFits(const NeedTraits& need, const OfferTraits& offer)
{
    return answer(need.support != offer.support || need.unit == offer.unit, FitReason::unit);
}

FitAnswer yearsFit(const NeedTraits& need, const OfferTraits& offer)
{
    return answer(timesMeet(need.timing, offer.timing), FitReason::years);
}

FitAnswer statesFit(const NeedTraits& need, const OfferTraits& offer)
{
    return answer(offer.states.empty() || offer.states.has(need.state), FitReason::states);
}

FitAnswer excludedStatesFit(const NeedTraits& need, const OfferTraits& offer)
{
    return answer(!offer.excludedStates.has(need.state), FitReason::excludedStates);
}

FitAnswer pillarsFit(const NeedTraits& need, const OfferTraits& offer)
{
    const bool stated = need.pillar != Pillar::unstated;
    return answer(offer.pillars == 0 || (stated && (offer.pillars & bit(need.pillar)) != 0), FitReason::pillars,
                  stated);
}

FitAnswer excludedPillarsFit(const NeedTraits& need, const OfferTraits& offer)
{
    return answer(need.pillar == Pillar::unstated || (offer.excludedPillars & bit(need.pillar)) == 0,
                  FitReason::excludedPillars);
}

FitAnswer sectorsFit(const NeedTraits& need, const OfferTraits& offer)
{
    return answer(offer.sectors.empty() || offer.sectors.hasAnyOf(need.sectors), FitReason::sectors,
                  !need.sectors.empty());
}

FitAnswer regionsFit(const NeedTraits& need, const OfferTraits& offer)
{
    return answer(offer.regions.empty() || offer.regions.has(need.region), FitReason::regions, need.region >= 0);
}

FitAnswer categoriesFit(const NeedTraits& need, const OfferTraits& offer)
{
    return answer(offer.categories.empty() || offer.categories.hasAnyOf(need.categories), FitReason::categories,
                  !need.categories.empty());
}

FitAnswer phasesFit(const NeedTraits& need, const OfferTraits& offer)
{
    const bool stated = need.phase != Phase::unstated;
    return answer(offer.phases == 0 || (stated && (offer.phases & bit(need.phase)) != 0), FitReason::phases, stated);
}

FitAnswer channelsFit(const NeedTraits& need, const OfferTraits& offer)
{
    return answer(offer.channels.empty() || offer.channels.has(need.channel), FitReason::channels, need.channel >= 0);
}

FitAnswer strategyFits(const NeedTraits& need, const OfferTraits& offer)
{
    return answer(!offer.requiresStrategy || need.hasStrategy, FitReason::requiresStrategy, need.hasStrategy);
}

FitAnswer domesticShareFits(const NeedTraits& need, const OfferTraits& offer)
{
    if (!offer.minimumDomesticShare)
        return std::nullopt;
    if (need.support != Support::money)
        return FitFailure{.reason = FitReason::minimumDomesticShare, .detail = FitDetail::notValued};
    if (need.requestIsZero || need.domestic >= *offer.minimumDomesticShare)
        return std::nullopt;
    const bool valued = need.domesticValue == DomesticValue::valued;
    return FitFailure{.reason = FitReason::minimumDomesticShare,
                      .detail = valued ? FitDetail::plain : FitDetail::notValued};
}

FitAnswer statusFits(const NeedTraits&, const OfferTraits& offer)
{
    return answer(offer.statusAdmitted, FitReason::status);
}

FitAnswer instrumentFits(const NeedTraits&, const OfferTraits& offer)
{
    return answer(offer.instrumentAdmitted, FitReason::instrument);
}

bool fits(const NeedTraits& need, const OfferTraits& offer)
{
    return std::ranges::none_of(kConditions, [&](Condition condition) { return condition(need, offer).has_value(); });
}

std::vector<FitFailure> failingConditions(const NeedTraits& need, const OfferTraits& offer)
{
    std::vector<FitFailure> failures;
    for (const Condition condition : kConditions)
        if (const FitAnswer failure = condition(need, offer))
            failures.push_back(*failure);
    return failures;
}

NeedTraits TraitMaker::of(const Need& need, const Party* state)
{
    NeedTraits traits{.support = need.support, .state = states_.of(need.state.text), .pillar = need.pillar};
    if (need.support != Support::money)
        traits.unit = units_.of(vocabulary::canonicalUnit(need.unit));
    traits.timing.window = windowOf(need.start, need.end);
    for (const SectorShare& share : need.sectors)
        traits.sectors.push_back(sectors_.of(share.code));
    if (need.pillar != Pillar::unstated)
        for (const std::string_view code : vocabulary::crossingSectors(wordOf(need.pillar)))
            traits.sectors.push_back(sectors_.of(std::string(code)));
    if (const std::string region = folded(need.region); !region.empty())
        traits.region = regions_.of(region);
    if (const std::string channel = folded(need.channel); !channel.empty())
        traits.channel = channels_.of(channel);
    if (state)
        for (const std::string& category : state->categories)
            traits.categories.push_back(categories_.of(folded(category)));
    traits.phase = need.phase;
    traits.hasStrategy = !trimmed(need.strategy).empty();
    traits.requestIsZero = need.amount.minor == 0;
    return traits;
}

OfferTraits TraitMaker::of(const Offer& offer, const Configuration& configuration)
{
    OfferTraits traits{.support = offer.support};
    if (offer.support != Support::money)
        traits.unit = units_.of(vocabulary::canonicalUnit(offer.unit));
    traits.timing.window = windowOf(offer.start, offer.end);
    for (const PartyId& state : offer.states)
        traits.states.add(states_.of(state.text));
    for (const PartyId& state : offer.excludedStates)
        traits.excludedStates.add(states_.of(state.text));
    traits.pillars = bits(offer.pillars);
    traits.excludedPillars = bits(offer.excludedPillars);
    for (const std::string& code : offer.sectors)
        traits.sectors.add(sectors_.of(std::string(trimmed(code))));
    traits.regions = numbersOf(offer.regions, regions_);
    traits.categories = numbersOf(offer.categories, categories_);
    traits.phases = bits(offer.phases);
    traits.channels = numbersOf(offer.channels, channels_);
    traits.requiresStrategy = offer.requiresStrategy == YesNo::yes;
    if (offer.minimumDomesticShare && offer.minimumDomesticShare->value > 0) {
        Int128 hundred = 100;
        for (int i = 0; i < offer.minimumDomesticShare->decimals; ++i)
            hundred *= 10;
        traits.minimumDomesticShare = Rational(offer.minimumDomesticShare->value, hundred);
    }
    traits.statusAdmitted = isStatusAdmitted(offer, configuration);
    traits.instrumentAdmitted = isInstrumentAdmitted(offer, configuration);
    return traits;
}

} // namespace landbridge::rules
